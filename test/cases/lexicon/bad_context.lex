%kind event
attack : pos=v type=ASSAULT cameo=190 contexts="military war"
