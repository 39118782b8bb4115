%kind event
carry out : pos=v type=ASSAULT cameo=190
