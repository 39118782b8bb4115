%kind event
%defaults pos=v
