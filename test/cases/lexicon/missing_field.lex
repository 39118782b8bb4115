%kind event
attack : pos=v cameo=190
%kind role
minister : kind=person
