%kind event
attack : pos=v type=ASSAILT cameo=190
