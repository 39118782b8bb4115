%kind event
%default pos=v cameo=190
attack : tpye=ASSAULT
