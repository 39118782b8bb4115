%kind evnet
attack : pos=v
    + Rebels attacked.
%default pos=v
%kind role
    + Orphan.
