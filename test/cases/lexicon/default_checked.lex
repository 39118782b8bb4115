%kind event
%default pso=v type=ASAULT
%default type
