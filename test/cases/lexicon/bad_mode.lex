%kind event
visit : pos=v type=CONSULT mode=firearms cameo=042
praise : pos=v type=SUPPORT mode=visit cameo=051
