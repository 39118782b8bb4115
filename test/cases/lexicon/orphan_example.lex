%kind event
    + Rebels attacked the convoy.
attack : pos=v type=ASSAULT cameo=190
    + Rebels attacked the convoy.
%default pos=v
    - Researchers attacked the problem.
%kind class
gadget : members=device
    + A device.
