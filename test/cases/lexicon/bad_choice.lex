%kind cue
say : pos=verb stance=agrees frame=clause,sometimes
