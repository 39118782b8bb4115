# The entry comes before any %kind.
attack : pos=v type=ASSAULT cameo=190
%default pos=v
