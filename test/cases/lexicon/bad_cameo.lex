%kind event
attack : pos=v type=ASSAULT cameo=19
bomb : pos=v type=ASSAULT cameo=210
raid : pos=v type=ASSAULT cameo=1x0
