%kind event
attack : pos=v type=ASSAULT cameo=190 actor=subj,,obj recipient=obj..of if="Obj x" unless="obj a|" if="obj a b"
