%kind event
attack : pos=v type=ASSAULT cameo=190
    storm : pos=v type=ASSAULT cameo=190
    +
