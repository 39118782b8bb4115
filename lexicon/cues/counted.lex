# How often a word in a frame is a cue: P(cue | lemma, frame), counted on the train part of PolNeAR over the trees of our
# own engine, drawn towards the mean of word, frame and kind of word (WordNet's) where the pair is rare, rounded to twentieths.
# Numbers only; made by tools/count_cues.py, not by hand. Stances, and words that this corpus does not use, stand in the other
# files of this folder.
%kind cue

%default pos=v
brag; comment; muse; regret; speak : frame=about weight=0.95
warn : frame=about,against,be-about,be-clause,be-to,clause,ing,obj-about,obj-against,obj-as,obj-for,of,small-obj,to weight=0.95
rail : frame=about,against,obj-as weight=0.95
say : frame=about,be-about,clause,inter,obj-about,obj-as,of,quote,whether weight=0.95
tell : frame=about,be-clause,clause,inter,quote,to-obj weight=0.95
boast; jok; speculate : frame=about,clause weight=0.95
ad; report : frame=about,clause,whether weight=0.95
rattle : frame=be-about weight=0.95
question : frame=be-about,obj,obj-about,obj-as,to-obj,whether weight=0.95
criticize : frame=be-as,be-for,be-to,clause,obj-as,obj-for,obj-on,small-obj,to,to-obj,whether weight=0.95
expect : frame=be-as,be-small,obj-as,small-obj,to,to-obj weight=0.95
propose : frame=be-clause,clause,obj-as weight=0.95
announce : frame=be-clause,clause,obj-as,to-obj weight=0.95
ask : frame=be-clause,clause,quote,to-obj,whether weight=0.95
cite : frame=be-to,for,ing,obj,obj-as,obj-for,obj-on,obj-with,on,small-obj,to,to-obj,whether weight=0.95
vow : frame=be-to,for,ing,obj-as,obj-for,obj-on,small-obj,to,to-obj weight=0.95
acquiesce; add; admit; allege; amaze; anger; answer; appear : frame=clause weight=0.95
assure; beam; charge; claim; clarify; complain; concede; condemn : frame=clause weight=0.95
confide; confirm; contend; convince; credit; dawn; declare; deny : frame=clause weight=0.95
doubt; dub; emphasize; fear; fire; grouse; highlight; ho : frame=clause weight=0.95
illustrate; imply; insinuate; issue; jeer; justify; lay; liken : frame=clause weight=0.95
opin; pledge; pretend; realize; recognize; recommend; refer; release : frame=clause weight=0.95
remark; shet; shoute; signal; sound; stress; suggest; surprise : frame=clause weight=0.95
suspect; voice; withdraw : frame=clause weight=0.95
call : frame=clause,for,inter,obj-for,small-obj weight=0.95
label : frame=clause,inter weight=0.95
write : frame=clause,inter,quote weight=0.95
decry; reiterate : frame=clause,obj,obj-as,to-obj weight=0.95
note : frame=clause,obj,obj-as,to-obj,whether weight=0.95
recall : frame=clause,obj-about,obj-as,of,whether weight=0.95
apologize; caution : frame=clause,obj-as weight=0.95
tweet : frame=clause,obj-as,quote weight=0.95
order; promise : frame=clause,obj-as,to-obj weight=0.95
discuss : frame=clause,obj-as,to-obj,whether weight=0.95
explain : frame=clause,obj-as,whether weight=0.95
continue; read; reply; respond; state : frame=clause,quote weight=0.95
acknowledge; argue; assert; conclude; express; hope; insist; point : frame=clause,whether weight=0.95
predict; worry : frame=clause,whether weight=0.95
mock : frame=inter,obj-about weight=0.95
urge : frame=obj,obj-as weight=0.95
blame : frame=obj,obj-as,obj-for,obj-on weight=0.95
praise; tout : frame=obj,obj-as,to-obj weight=0.95
bemoan; characterize; chide; disavow; dismiss; dispute; endorse; list : frame=obj-as weight=0.95
prefer; quote : frame=obj-as weight=0.95
thank : frame=obj-as,obj-for weight=0.95
blast : frame=obj-as,obj-for,to-obj weight=0.95
accuse : frame=obj-as,obj-of,of,to-obj weight=0.95
decline : frame=obj-as,to weight=0.95
refuse : frame=obj-as,to,to-obj weight=0.95
defend; mention; oppose; reject : frame=obj-as,to-obj weight=0.95
denounce; describe : frame=obj-as,to-obj,whether weight=0.95
scoff : frame=quote weight=0.95
disclose; joke; prohibit; remind; toute; wonder : frame=whether weight=0.95
decide; excite; learn; reminisce; talk; vent; write : frame=about weight=0.90
worry : frame=about,be-about weight=0.90
ask; complain : frame=about,obj-as,of weight=0.90
caution : frame=against,to-obj weight=0.90
cite : frame=as,at,be-obj,in,obj-to,small,with weight=0.90
vow : frame=as,at,be-obj,obj-to,obj-with,on,small weight=0.90
email; irritate : frame=be-about weight=0.90
support : frame=be-among,obj-as weight=0.90
refer : frame=be-as,to,to-obj weight=0.90
say : frame=be-clause,in,obj,to-obj weight=0.90
criticize : frame=be-obj,for,ing,obj,obj-with,on weight=0.90
accuse : frame=be-of,obj,small-obj,to weight=0.90
suspect : frame=be-of,obj-as,to-obj weight=0.90
call : frame=be-over,obj-against,obj-on,to weight=0.90
expect : frame=be-to,be-to-obj,ing,obj-for,obj-on weight=0.90
praise : frame=be-to,for,ing,obj-for,obj-on,obj-over,small-obj,to weight=0.90
blast : frame=be-to,ing,obj,obj-over,small-obj,to weight=0.90
blame : frame=be-to,ing,small-obj,to weight=0.90
refuse : frame=be-to,obj-for,small-obj weight=0.90
crack; crystallize; determine; find; indicate; pounce; reveal; rule : frame=clause weight=0.90
seize : frame=clause weight=0.90
outline : frame=clause,obj-as weight=0.90
post : frame=clause,quote,whether weight=0.90
understand : frame=clause,whether weight=0.90
warn : frame=for,obj,obj-on,obj-to,obj-with,on,small weight=0.90
mention : frame=ing,obj,obj-for,small-obj,to weight=0.90
propose : frame=ing,obj-for weight=0.90
reiterate : frame=ing,obj-for,obj-on,small-obj,to weight=0.90
note : frame=ing,obj-for,small-obj,to weight=0.90
describe : frame=ing,obj-for,to weight=0.90
decry : frame=ing,small-obj,to weight=0.90
ad; marvel : frame=inter weight=0.90
demand; predict : frame=inter,obj-as weight=0.90
report : frame=inter,obj-as,quote weight=0.90
mock : frame=obj weight=0.90
remind : frame=obj,obj-about,obj-as weight=0.90
order : frame=obj,obj-for,small-obj weight=0.90
announce : frame=obj,obj-for,to,whether weight=0.90
disavow : frame=obj,obj-for,to-obj weight=0.90
refute : frame=obj-about weight=0.90
express : frame=obj-about,obj-as,to-obj weight=0.90
defend : frame=obj-against weight=0.90
advocate; allude; argue; assail; bill; clarify; condemn; confirm : frame=obj-as weight=0.90
contradict; credit; declare; detail; emphasize; forecast; hail; hope : frame=obj-as weight=0.90
insist; interpret; justify; name; point; preach; proclaim; quip : frame=obj-as weight=0.90
rattle; reference; remark; repeat; scoff; slam; toute; view : frame=obj-as weight=0.90
witness; yell : frame=obj-as weight=0.90
approve : frame=obj-as,of weight=0.90
like : frame=obj-as,to,to-obj weight=0.90
acknowledge; acquiesce; brag; chant; comment; deny; document; fear : frame=obj-as,to-obj weight=0.90
interject; lament; plead; reaffirm; rebut; recount; repudiate; stress : frame=obj-as,to-obj weight=0.90
title; vouch : frame=obj-as,to-obj weight=0.90
tell : frame=obj-as,whether weight=0.90
reject : frame=obj-for weight=0.90
discuss; question : frame=obj-for,small-obj,to weight=0.90
urge : frame=obj-for,small-obj,to-obj weight=0.90
endorse : frame=obj-for,to-obj weight=0.90
oppose : frame=obj-on weight=0.90
boast; echo : frame=of weight=0.90
show : frame=small-obj weight=0.90
denounce; tout : frame=small-obj,to weight=0.90
recall : frame=small-obj,to-obj weight=0.90
promise : frame=to weight=0.90
prefer : frame=to,to-obj weight=0.90
apologize; attack; bemoan; chide; congratulate; decline; deem; deride : frame=to-obj weight=0.90
dismiss; dispute; explain; implore; insult; label; list; rail : frame=to-obj weight=0.90
recite; thank; tweet : frame=to-obj weight=0.90
allege; answer; appear; believe; claim; contemplate; convince; debate : frame=whether weight=0.90
persuade; suggest : frame=whether weight=0.90
feel; find; open : frame=about weight=0.85
inveigh : frame=against weight=0.85
argue : frame=against,to,to-obj weight=0.85
warn : frame=as,at,be-obj,with weight=0.85
say : frame=as,at,be-to,ing,obj-for,on,small-obj,to weight=0.85
criticize : frame=as,at,obj-to,small,with weight=0.85
note : frame=as,be-to,for,obj-on weight=0.85
report : frame=as,obj,to-obj weight=0.85
ask : frame=be-about,be-whether,for,obj-about,to weight=0.85
know : frame=be-about,clause weight=0.85
attack : frame=be-as,obj-for weight=0.85
confirm : frame=be-as,to-obj weight=0.85
reveal; suggest : frame=be-clause weight=0.85
cite : frame=be-in weight=0.85
reject : frame=be-obj,be-to,ing,small-obj weight=0.85
deem : frame=be-small weight=0.85
title : frame=be-small,to weight=0.85
denounce : frame=be-to,for,ing,obj,obj-on weight=0.85
accuse; question; tout : frame=be-to,for,ing,obj-on weight=0.85
decry : frame=be-to,for,obj-on,on weight=0.85
reiterate : frame=be-to,for,on weight=0.85
discuss : frame=be-to,ing,obj,obj-on,obj-with,on weight=0.85
oppose; promise : frame=be-to,ing,obj-for,small-obj weight=0.85
order; urge : frame=be-to,ing,obj-on weight=0.85
announce : frame=be-to,ing,obj-on,small-obj weight=0.85
call : frame=be-to,ing,small weight=0.85
mock : frame=be-to,ing,small-obj,to weight=0.85
propose : frame=be-to,obj,obj-on,obj-over,small-obj weight=0.85
mention : frame=be-to,obj-on weight=0.85
convince : frame=be-whether weight=0.85
believe; bristle; carp; clear; discover; end; estimate; publish : frame=clause weight=0.85
show; think; underscore : frame=clause weight=0.85
vote : frame=clause,inter weight=0.85
agree : frame=clause,inter,obj-as weight=0.85
seem : frame=clause,inter,obj-as,whether weight=0.85
vouch : frame=for weight=0.85
refuse : frame=for,ing,obj-on weight=0.85
expect : frame=for,obj,obj-to,obj-with,on weight=0.85
apologize : frame=for,obj-for,small-obj weight=0.85
blast : frame=for,obj-on,obj-to,on weight=0.85
vow : frame=in weight=0.85
write : frame=in,obj-as,of,to-obj,whether weight=0.85
prefer : frame=ing,obj,obj-for,small-obj weight=0.85
congratulate : frame=ing,obj,small-obj,to weight=0.85
recall : frame=ing,obj-for,obj-on,to weight=0.85
endorse : frame=ing,small-obj weight=0.85
lash; shoute : frame=inter weight=0.85
fear; lament : frame=obj weight=0.85
decline : frame=obj,obj-for,small-obj weight=0.85
bemoan; dispute; tweet : frame=obj,obj-for,small-obj,to weight=0.85
describe : frame=obj,obj-to weight=0.85
chide : frame=obj,small-obj,to weight=0.85
evince; harangue : frame=obj-about weight=0.85
inform : frame=obj-about,obj-as,obj-of weight=0.85
allege; articulate; assert; assure; attribute; back; caricature; charge : frame=obj-as weight=0.85
concede; conclude; disclose; elaborate; highlight; horrify; identify; imply : frame=obj-as weight=0.85
issue; joke; plan; pledge; portray; prohibit; relish; request : frame=obj-as weight=0.85
seek; signal; speculate; startle; state; symbolize; testify; understand : frame=obj-as weight=0.85
utter; voice; want; warrant; worry : frame=obj-as weight=0.85
claim : frame=obj-as,to,to-obj weight=0.85
disagree; email; hint; ignore; instruct; liken; love; mince : frame=obj-as,to-obj weight=0.85
pronounce : frame=obj-as,to-obj weight=0.85
stress : frame=obj-for weight=0.85
refer : frame=obj-for,small-obj weight=0.85
caution; explain; rail : frame=obj-for,small-obj,to weight=0.85
label : frame=obj-for,to weight=0.85
defend : frame=obj-on,small-obj,to weight=0.85
blame : frame=obj-to,obj-with,on,small weight=0.85
praise : frame=obj-to,on weight=0.85
speak; talk : frame=of weight=0.85
deride; disavow; thank : frame=small-obj,to weight=0.85
acknowledge; acquiesce; comment; deny; dismiss; remind; tell : frame=to weight=0.85
advocate; allude; applaud; approve; assail; boo; characterize; clarify : frame=to-obj weight=0.85
complain; condemn; contradict; credit; declare; demand; detail; echo : frame=to-obj weight=0.85
emphasize; exhort; forecast; hail; hope; insist; interpret; justify : frame=to-obj weight=0.85
outline; point; preach; predict; proclaim; quip; quote; rattle : frame=to-obj weight=0.85
reference; remark; repeat; scoff; slam; trumpet; witness; yell : frame=to-obj weight=0.85
consider : frame=to-obj,whether weight=0.85
address; indicate; learn; look; reconsider : frame=whether weight=0.85
gush; think : frame=about weight=0.80
fulminate : frame=against weight=0.80
blame : frame=as,at,be-obj,for weight=0.80
praise : frame=as,at,be-obj,small weight=0.80
describe : frame=as,be-obj,for,obj-with,on weight=0.80
release : frame=be-amid weight=0.80
rever : frame=be-among weight=0.80
know : frame=be-among,of weight=0.80
interpret; name; quote : frame=be-as weight=0.80
list : frame=be-as,obj,obj-for weight=0.80
nominate : frame=be-as,obj-as,to-obj weight=0.80
report : frame=be-as,to weight=0.80
bill : frame=be-as,to-obj weight=0.80
convince; indicate; welcome : frame=be-clause weight=0.80
ask : frame=be-during,obj-for,small-obj weight=0.80
argue : frame=be-for,for,inter,small-obj weight=0.80
call : frame=be-for,obj,obj-to,to-obj weight=0.80
vow : frame=be-in weight=0.80
mention : frame=be-obj,for,on weight=0.80
accuse : frame=be-obj,obj-to,on weight=0.80
question : frame=be-obj,on weight=0.80
expect : frame=be-obj,small weight=0.80
inform; request : frame=be-of weight=0.80
announce : frame=be-on,for,obj-with weight=0.80
note : frame=be-on,obj-to,on weight=0.80
deny : frame=be-small,obj,obj-for,small-obj weight=0.80
dispute : frame=be-to weight=0.80
recall : frame=be-to,for,obj,obj-with weight=0.80
chide; decline; label; thank : frame=be-to,ing weight=0.80
caution; defend : frame=be-to,ing,obj weight=0.80
tweet : frame=be-to,ing,obj-to weight=0.80
endorse : frame=be-to,obj,obj-over weight=0.80
congratulate; disavow; prefer : frame=be-to,obj-on weight=0.80
emerge; forget; guess; provide; put; raise; rise; use : frame=clause weight=0.80
feel : frame=clause,obj-as weight=0.80
learn : frame=clause,of weight=0.80
discuss; say : frame=for weight=0.80
promise : frame=for,obj,obj-on weight=0.80
oppose : frame=for,obj,obj-with weight=0.80
warn : frame=in weight=0.80
rail; refer : frame=ing weight=0.80
acknowledge; explain : frame=ing,obj weight=0.80
recount : frame=ing,obj,obj-for,small-obj,to weight=0.80
support : frame=ing,small-obj,to-obj weight=0.80
apologize : frame=ing,to weight=0.80
jok : frame=inter weight=0.80
assail; hail; issue; reference; repeat; slam; toute : frame=obj weight=0.80
dismiss : frame=obj,obj-for,small-obj weight=0.80
document; reaffirm; repudiate : frame=obj,obj-for,small-obj,to weight=0.80
deem : frame=obj,obj-for,to weight=0.80
reject : frame=obj,obj-on weight=0.80
insult; recite : frame=obj,small-obj,to weight=0.80
rattle : frame=obj,to weight=0.80
answer; share : frame=obj-about weight=0.80
lecture : frame=obj-about,obj-as weight=0.80
specify : frame=obj-against weight=0.80
accept; address; anger; anticipate; attack; balk; boast; chat : frame=obj-as weight=0.80
circulate; contrast; critique; dedicate; distinguish; doubt; frame; headline : frame=obj-as weight=0.80
introduce; invalidate; lambast; lash; measure; muse; outrage; overwhelm : frame=obj-as weight=0.80
perceive; persuade; project; rebuff; remember; rename; reshape; reveal : frame=obj-as weight=0.80
riff; see; sign; single; solicit; sound; squabble; suggest : frame=obj-as weight=0.80
underscore; vent; veto : frame=obj-as weight=0.80
show : frame=obj-as,obj-with weight=0.80
vote : frame=obj-as,to,to-obj weight=0.80
appear; intend; recommend : frame=obj-as,to-obj weight=0.80
demand; express; point; predict; reprimand : frame=obj-for weight=0.80
remind : frame=obj-for,obj-of,small-obj weight=0.80
comment : frame=obj-for,on,small-obj weight=0.80
plead : frame=obj-for,small,small-obj weight=0.80
acquiesce; suspect; title : frame=obj-for,small-obj weight=0.80
brag; chant; lament; rebut; vouch : frame=obj-for,small-obj,to weight=0.80
emphasize; proclaim : frame=obj-for,to weight=0.80
want : frame=obj-for,to-obj weight=0.80
post : frame=obj-of weight=0.80
mock : frame=obj-on weight=0.80
reiterate : frame=obj-to,obj-with weight=0.80
refuse : frame=obj-to,obj-with,on weight=0.80
blast; decry : frame=obj-with weight=0.80
denounce; tout : frame=obj-with,on weight=0.80
order; urge : frame=on weight=0.80
consider : frame=small-obj weight=0.80
agree; hope; interject; plan : frame=to weight=0.80
articulate; assert; challenge; coach; conclude; disclose; dub; elaborate : frame=to-obj weight=0.80
highlight; horrify; joke; portray; prohibit; seek; seem; speculate : frame=to-obj weight=0.80
startle; state; symbolize; utter : frame=to-obj weight=0.80
remark : frame=upon weight=0.80
know : frame=about,be-for,whether weight=0.75
push; sound; vote : frame=against weight=0.75
oppose : frame=as weight=0.75
point : frame=as,be-to,obj,to weight=0.75
explain : frame=as,obj-to,obj-with weight=0.75
call : frame=as,with weight=0.75
fire; press : frame=be-about weight=0.75
circulate; designate; lambast; project; recognize; remember : frame=be-as weight=0.75
boo : frame=be-during weight=0.75
consider : frame=be-for,ing weight=0.75
expect : frame=be-from,be-in weight=0.75
criticize : frame=be-inter,be-on weight=0.75
announce; mock; promise : frame=be-obj weight=0.75
endorse : frame=be-obj,obj-with weight=0.75
enamore : frame=be-of weight=0.75
persuade : frame=be-of,to-obj weight=0.75
nickname : frame=be-small weight=0.75
show : frame=be-small-obj weight=0.75
tell : frame=be-to,obj weight=0.75
ask : frame=be-to,obj,obj-over weight=0.75
describe : frame=be-to,obj-on weight=0.75
assume; decide; demonstrate; maintain; pass : frame=clause weight=0.75
hope : frame=for weight=0.75
note : frame=in weight=0.75
witness : frame=ing weight=0.75
report : frame=ing,small-obj weight=0.75
impassion; spot; talk : frame=inter weight=0.75
apologize; applaude; chant; condemn; credit; express; outline; preach : frame=obj weight=0.75
refer; reveal; stress; thank; title : frame=obj weight=0.75
challenge; recit : frame=obj-about weight=0.75
answer; display; envision; knock; peg; promote; rank : frame=obj-as weight=0.75
offer : frame=obj-as,to-obj weight=0.75
articulate; assert; back; claim; defend; disclose; ignore; nominate : frame=obj-for weight=0.75
signal; support : frame=obj-for weight=0.75
email : frame=obj-for,small-obj weight=0.75
quote : frame=obj-for,to weight=0.75
applaud; rebut : frame=obj-on weight=0.75
attack : frame=obj-over weight=0.75
discuss; liken; prefer : frame=obj-to weight=0.75
convict; disapprove; file : frame=of weight=0.75
rattle : frame=off weight=0.75
write : frame=on weight=0.75
say : frame=over,small,with weight=0.75
advocate; name; predict : frame=small-obj weight=0.75
allude; ho; love; seem; state; want; whisper : frame=to weight=0.75
aspire; beg; plan; request : frame=to-obj weight=0.75
respond; think : frame=whether weight=0.75
tell : frame=after weight=0.70
opin; opt; rule : frame=against weight=0.70
label : frame=as weight=0.70
acknowledge : frame=as,by weight=0.70
echo : frame=be-across,be-obj weight=0.70
count : frame=be-among,obj-as weight=0.70
know : frame=be-as weight=0.70
write : frame=be-as,to weight=0.70
deride : frame=be-at,be-obj weight=0.70
forget : frame=be-clause weight=0.70
nominate; outrage : frame=be-for weight=0.70
recognize : frame=be-for,obj-for weight=0.70
show : frame=be-ing,obj,obj-for weight=0.70
ask; confirm; oppose; refer; report; title : frame=be-obj weight=0.70
document : frame=be-obj,be-on weight=0.70
tweet : frame=be-obj,with weight=0.70
assure : frame=be-of weight=0.70
call : frame=be-on weight=0.70
consider; declare : frame=be-small,obj weight=0.70
instruct : frame=be-to weight=0.70
post : frame=be-via weight=0.70
interject : frame=by,obj weight=0.70
break; focus; move; see : frame=clause weight=0.70
say : frame=during weight=0.70
advocate; comment : frame=for weight=0.70
push : frame=for,to weight=0.70
describe; question : frame=in weight=0.70
relish : frame=ing weight=0.70
suggest : frame=ing,obj weight=0.70
believe; differ; think; vot : frame=inter weight=0.70
seem : frame=like weight=0.70
argue; detail; disregard; emphasize; forecast; foreshadow; interpret; mince : frame=obj weight=0.70
mull; mystify; predict; pronounce; publicize; publish; remember; retweet : frame=obj weight=0.70
scoff; witness : frame=obj weight=0.70
add; paint; pitch; shrug : frame=obj-as weight=0.70
rebuk; slam : frame=obj-for weight=0.70
offer : frame=obj-for,to weight=0.70
name; portray; restate; toute : frame=obj-on weight=0.70
outline; support : frame=obj-over weight=0.70
deny; express : frame=obj-to weight=0.70
list : frame=obj-with weight=0.70
agree : frame=on,with weight=0.70
decline : frame=small weight=0.70
slamm; want : frame=small-obj weight=0.70
appear; imply; plead; plot; threaten : frame=to weight=0.70
decide : frame=to,whether weight=0.70
encourage; trust; welcome : frame=to-obj weight=0.70
talk : frame=up weight=0.70
fight; lie : frame=about weight=0.65
tweet : frame=after,at,in weight=0.65
comment : frame=as weight=0.65
tell : frame=as,at weight=0.65
mention : frame=as,be-as,be-in weight=0.65
chant; lash : frame=at weight=0.65
split : frame=be-about weight=0.65
pass; regard; reveal; single : frame=be-as weight=0.65
see : frame=be-as,be-small-obj weight=0.65
present : frame=be-as,obj-as weight=0.65
intend : frame=be-as,to weight=0.65
divide : frame=be-clause weight=0.65
find : frame=be-clause,inter,obj-about weight=0.65
highlight : frame=be-during,obj,small-obj weight=0.65
rebuk : frame=be-for weight=0.65
recommend : frame=be-for,ing,small-obj weight=0.65
condemn; propose : frame=be-obj weight=0.65
argue : frame=be-obj,over weight=0.65
know; nominate; refer : frame=be-to weight=0.65
show : frame=be-to,ing,whether weight=0.65
seem : frame=beside,obj weight=0.65
go; hear; hold : frame=clause weight=0.65
contemplate; imply; rule : frame=ing weight=0.65
advocate : frame=ing,obj-with weight=0.65
look : frame=instead weight=0.65
ad; appreciate; articulate; attack; cajole; chronicle; clarify; confirm : frame=obj weight=0.65
contradict; demand; echo; email; horrify; impugn; justify; needle : frame=obj weight=0.65
pledge; portray; prohibit; promote; propound; quote; recant; recognize : frame=obj weight=0.65
release; relish; reprimand; rescind; revile; satirize; shoute; state : frame=obj weight=0.65
support; telegraph; tolerate; understand; warrant : frame=obj weight=0.65
write : frame=obj,obj-on weight=0.65
allege; want : frame=obj,obj-over weight=0.65
cast; disqualify; inflate; position : frame=obj-as weight=0.65
applaude; push; slamm; vote : frame=obj-for weight=0.65
disclose; offer; trash : frame=obj-on weight=0.65
criticise; favore : frame=obj-over weight=0.65
ask; disparage; point; say : frame=obj-to weight=0.65
charge; consider; credit : frame=obj-with weight=0.65
add; think : frame=of weight=0.65
dwell; elaborate; plan : frame=on weight=0.65
appear; yell : frame=small weight=0.65
remember : frame=small-obj weight=0.65
boast; log; perceive; rang; seek; vent : frame=to weight=0.65
figure; press : frame=to-obj weight=0.65
determine; make : frame=whether weight=0.65
care : frame=about weight=0.60
protest : frame=against weight=0.60
allude; characterize; reveal; write : frame=as weight=0.60
balk; marvel; proclaim : frame=at weight=0.60
point : frame=at,small,with weight=0.60
name : frame=be-after,obj-to weight=0.60
design; view : frame=be-as weight=0.60
identify : frame=be-as,obj-on weight=0.60
consider; predict : frame=be-at weight=0.60
tell : frame=be-before,before,during weight=0.60
hear; surprise : frame=be-clause weight=0.60
underscore : frame=be-during weight=0.60
convict : frame=be-for weight=0.60
remember : frame=be-for,clause,ing weight=0.60
list; mystify; support; toute : frame=be-obj weight=0.60
like; request; startle : frame=be-obj,obj weight=0.60
approve : frame=be-obj,obj,obj-to weight=0.60
attack; confirm : frame=be-on weight=0.60
challenge : frame=be-over weight=0.60
see : frame=be-small,small-obj weight=0.60
intend; recommend : frame=be-to weight=0.60
attribute : frame=be-to,obj,obj-to weight=0.60
persuade : frame=be-to,small-obj weight=0.60
sanction : frame=be-within weight=0.60
symbolize : frame=by weight=0.60
conclude : frame=by,on weight=0.60
make : frame=clause weight=0.60
repeat; vote : frame=for weight=0.60
acquiesce; lament : frame=in weight=0.60
feel : frame=ing weight=0.60
rely; stand; target : frame=inter weight=0.60
know : frame=inter,small-obj weight=0.60
answer; assert; boo; disclose; hate; invoke; judge; lay : frame=obj weight=0.60
learn; rebuk; restrict; unsettle; utter; word : frame=obj weight=0.60
favore; ignore : frame=obj,obj-to weight=0.60
aim : frame=obj,to weight=0.60
file : frame=obj-against weight=0.60
avoid; choose; embrace; mark : frame=obj-as weight=0.60
pump; share : frame=obj-for weight=0.60
anger; contrast; post; promote : frame=obj-on weight=0.60
show : frame=obj-on,to weight=0.60
critique : frame=obj-over weight=0.60
refer; want : frame=obj-to weight=0.60
email : frame=obj-with weight=0.60
brush; tick : frame=off weight=0.60
dwel; insist; riff; sound; speculate : frame=on weight=0.60
advocate; deliberate; disagree : frame=over weight=0.60
confess; demand; hint; seem : frame=small weight=0.60
enjoy; envision; persuad; rule; welcome : frame=small-obj weight=0.60
find : frame=small-obj,to-obj weight=0.60
admit; look; opt; pledge; purport; strive : frame=to weight=0.60
block; push; resist : frame=to-obj weight=0.60
teach : frame=whether weight=0.60
ask; echo; emphasize : frame=with weight=0.60
write : frame=after weight=0.55
decide; speak : frame=against weight=0.55
bill; disclose; speculate : frame=as weight=0.55
hope : frame=as,obj weight=0.55
hint; shout : frame=at weight=0.55
boo : frame=at,be-at,be-obj weight=0.55
reveal : frame=be-after weight=0.55
share : frame=be-around weight=0.55
forgive : frame=be-for weight=0.55
endorse; explain : frame=be-in weight=0.55
call; declare; project; renegotiate; spurn; utter : frame=be-obj weight=0.55
state : frame=be-obj,be-on,in weight=0.55
charge : frame=be-obj,be-with weight=0.55
assure; claim : frame=be-obj,obj weight=0.55
name : frame=be-obj,obj,small weight=0.55
list : frame=be-on weight=0.55
spar : frame=be-over weight=0.55
oblige : frame=be-to weight=0.55
push : frame=be-to,on weight=0.55
worry : frame=by weight=0.55
respond : frame=by,with weight=0.55
have : frame=clause weight=0.55
complain : frame=during weight=0.55
excoriate : frame=for weight=0.55
feel : frame=for,small weight=0.55
expect : frame=from weight=0.55
acknowledge; argue; assail; fear; quip : frame=in weight=0.55
believe : frame=in,ing,obj weight=0.55
enjoy : frame=ing weight=0.55
laugh : frame=inter weight=0.55
affirm; authorize; balk; brush; circulate; concede; counter; dedicate : frame=obj weight=0.55
dislik; estimate; exasperate; extoll; foresee; foretell; irritate; love : frame=obj weight=0.55
peg; perceive; plan; pok; post; prescrib; rate; re-tweet : frame=obj weight=0.55
retract; ridicule; seek; sign; slamm; sound; spell; symbolize : frame=obj weight=0.55
tone; trash; view; voice; welcome : frame=obj weight=0.55
talk : frame=obj,obj-on weight=0.55
favor : frame=obj,obj-over weight=0.55
back : frame=obj,obj-to weight=0.55
identify : frame=obj,with weight=0.55
bother; care; deliver; sow : frame=obj-about weight=0.55
accept; appoint; hammer; laude; lay; protest; reserve : frame=obj-for weight=0.55
broadcast; challenge; release; revise : frame=obj-on weight=0.55
cry : frame=obj-over weight=0.55
alert; compare : frame=obj-to weight=0.55
shrug : frame=off weight=0.55
disagree; focus; report; touch : frame=on weight=0.55
ask; attribute; shoute : frame=small weight=0.55
cheer : frame=small-obj weight=0.55
forget; nod; reply : frame=to weight=0.55
command : frame=to-obj weight=0.55
concur : frame=with weight=0.55
do : frame=about weight=0.50
come : frame=against weight=0.50
gesture; recapitulate : frame=as weight=0.50
know : frame=as,be-obj,obj,obj-for weight=0.50
rebuff : frame=at weight=0.50
talk : frame=at,to weight=0.50
define : frame=be-as weight=0.50
horrify; rever : frame=be-at weight=0.50
negotiate : frame=be-between weight=0.50
applaude; disclose; dislik; exasperate; ignore; impress; outrage; plan : frame=be-obj weight=0.50
retweet; reveal; worry : frame=be-obj weight=0.50
debate : frame=be-obj,be-on,obj-to,over weight=0.50
identify : frame=be-on,obj-to weight=0.50
appoint; permit : frame=be-to weight=0.50
name : frame=before weight=0.50
report : frame=between weight=0.50
become; include; prove : frame=clause weight=0.50
ad : frame=during weight=0.50
cry; write : frame=for weight=0.50
back; err; support; tell : frame=in weight=0.50
call; say : frame=into weight=0.50
admit; anger; broadcast; compare; consult; contemplate; dislike; eschew : frame=obj weight=0.50
exclude; file; flash; floate; indicate; introduce; mandate; offer : frame=obj weight=0.50
persuade; pump; reassess; reassure; share; single; size; stupefy : frame=obj weight=0.50
underestimate : frame=obj weight=0.50
see : frame=obj,obj-for,obj-with,whether weight=0.50
contrast : frame=obj,obj-with weight=0.50
hire : frame=obj-as,to-obj weight=0.50
knock : frame=obj-for weight=0.50
hit : frame=obj-for,obj-on weight=0.50
rip : frame=obj-for,obj-on,obj-over weight=0.50
challenge : frame=obj-for,obj-to,on weight=0.50
select : frame=obj-of weight=0.50
display; expose : frame=obj-on weight=0.50
pass : frame=obj-over weight=0.50
assure; devote; nominate; project; sentence : frame=obj-to weight=0.50
find : frame=obj-with weight=0.50
renege; spy : frame=on weight=0.50
gloss; spar : frame=over weight=0.50
brush : frame=past weight=0.50
consider; sound : frame=small weight=0.50
lay : frame=small-obj weight=0.50
commit; proceed; respond; sign : frame=to weight=0.50
invite : frame=to,to-obj weight=0.50
choose; pressure; scrap : frame=to-obj weight=0.50
live : frame=whether weight=0.50
conclude; reckon; resonate : frame=with weight=0.50
campaign : frame=against weight=0.45
pass : frame=along,obj,obj-with,with weight=0.45
identify; learn; perceive : frame=as weight=0.45
talk : frame=as,on,over,with weight=0.45
squabble : frame=at weight=0.45
count : frame=be-as weight=0.45
target : frame=be-for weight=0.45
name : frame=be-for,be-in,be-small,in weight=0.45
sue : frame=be-for,obj-for weight=0.45
predict : frame=be-in weight=0.45
report : frame=be-in,in weight=0.45
ask : frame=be-inter weight=0.45
anger; estimate; favore; headline; mandate; reassure; recognize; share : frame=be-obj weight=0.45
write : frame=be-obj weight=0.45
measure : frame=be-obj,be-on weight=0.45
convict : frame=be-of weight=0.45
challenge; dwel; opin; outspoke; revil : frame=be-on weight=0.45
show : frame=be-on,on weight=0.45
continue; divide : frame=be-over weight=0.45
call : frame=be-small weight=0.45
testify : frame=before weight=0.45
stand : frame=by weight=0.45
give : frame=clause,obj-as weight=0.45
confound; look; opt; strive : frame=for weight=0.45
ad; charge; concede; declare; elaborate; point : frame=in weight=0.45
resist : frame=ing weight=0.45
see : frame=ing,obj-to weight=0.45
accept; advocate; alarm; bar; bash; betray; boycott; coin : frame=obj weight=0.45
debate; depose; display; downplay; embrace; enjoy; exemplify; experience : frame=obj weight=0.45
explore; expose; forward; hammer; illustrate; imagine; invalidate; laude : frame=obj weight=0.45
misstate; negotiate; present; project; rebuff; recit; recommend; redact : frame=obj weight=0.45
renew; renounce; replay; reshape; signal; slash; solicit; submit : frame=obj weight=0.45
threaten; trade; underscore; unveil; vex; vote; wish; withdraw : frame=obj weight=0.45
worry : frame=obj weight=0.45
address : frame=obj,obj-to weight=0.45
encourage : frame=obj,obj-with weight=0.45
make : frame=obj-about,obj-of weight=0.45
deliver; send : frame=obj-against weight=0.45
pick : frame=obj-as,to-obj weight=0.45
revoke : frame=obj-for weight=0.45
focus; knock : frame=obj-on weight=0.45
appoint; persuad : frame=obj-to weight=0.45
push; regard; view : frame=obj-with weight=0.45
wave : frame=off weight=0.45
cheer; double; lecture; respond; spar : frame=on weight=0.45
go : frame=out weight=0.45
sting : frame=over weight=0.45
aim : frame=small weight=0.45
caucuse; hesitate : frame=to weight=0.45
begin; lobby : frame=to-obj weight=0.45
leave : frame=whether weight=0.45
side : frame=with weight=0.45
observe; respond : frame=as weight=0.40
see : frame=as,be-ing weight=0.40
view : frame=as,be-obj weight=0.40
push : frame=as,be-obj,small weight=0.40
treat : frame=be-as weight=0.40
alarm : frame=be-at weight=0.40
celebrate; investigate : frame=be-for weight=0.40
advocate; articulate; declare; love : frame=be-in weight=0.40
authore; back; believe; dedicate; distrust; encourage; focus; greet : frame=be-obj weight=0.40
overwhelm; pass; present; rebuff; regard; remember; revil; submit : frame=be-obj weight=0.40
talk; verify : frame=be-obj weight=0.40
feel; nominate : frame=be-obj,obj weight=0.40
read : frame=be-obj,obj,obj-to weight=0.40
champion : frame=be-obj,obj-with weight=0.40
find : frame=be-small weight=0.40
advise; direct; pause; sentence : frame=be-to weight=0.40
require : frame=be-to,to-obj weight=0.40
confirm : frame=be-with weight=0.40
look : frame=beyond,like,past weight=0.40
begin : frame=by weight=0.40
turn : frame=clause weight=0.40
admit : frame=during weight=0.40
arrange; cheer; erupt; know : frame=for weight=0.40
identify; worry : frame=in weight=0.40
shet : frame=in,with weight=0.40
ban : frame=ing weight=0.40
play : frame=inter,obj-as weight=0.40
append; appoint; beg; charge; compromise; evaluate; headline; lin : frame=obj weight=0.40
mirror; overrule; press; reconsider; revise; rip; sketch; think : frame=obj weight=0.40
tick : frame=obj weight=0.40
rest : frame=obj-about weight=0.40
deflect; impose; pound; surprise : frame=obj-on weight=0.40
block; hit; sum : frame=obj-over weight=0.40
post; welcome : frame=obj-to weight=0.40
embrace; level : frame=obj-with weight=0.40
emerge : frame=of weight=0.40
weigh; zero : frame=on weight=0.40
mind; want : frame=small weight=0.40
avoid; place; watch : frame=small-obj weight=0.40
assign; attempt; choose : frame=to weight=0.40
bring; take : frame=to-obj weight=0.40
chat; chim; counter; empathize : frame=with weight=0.40
believe; show : frame=as weight=0.35
decide : frame=as,obj weight=0.35
aim; look; realize : frame=at weight=0.35
fire : frame=at,obj weight=0.35
hire : frame=be-as weight=0.35
authore : frame=be-by weight=0.35
post : frame=be-from weight=0.35
reveal : frame=be-in weight=0.35
imagine; intrigue; introduce; offer; renounce; trust : frame=be-obj weight=0.35
impose : frame=be-obj,obj weight=0.35
divide; focus; notice; press : frame=be-on weight=0.35
allow; choose; design; determine; invite : frame=be-to weight=0.35
view : frame=be-with weight=0.35
continue : frame=by,ing,obj-on,obj-with,to weight=0.35
ensure; help : frame=clause weight=0.35
stand; vot : frame=for weight=0.35
remark : frame=from weight=0.35
contend; respond; rule; see; seek : frame=in weight=0.35
caucuse; start : frame=ing weight=0.35
keep : frame=ing,to-obj weight=0.35
adopt; assess; care; challenge; champion; cheer; contact; contest : frame=obj weight=0.35
count; crown; deter; engineer; guarantee; guess; level; mind : frame=obj weight=0.35
moderate; nullify; observe; paint; prioritize; protest; push; rank : frame=obj weight=0.35
record; reserve; resist; send; spot; sue; thunder; underscor : frame=obj weight=0.35
bring; occupy : frame=obj-against weight=0.35
use : frame=obj-against,to-obj weight=0.35
join; sell : frame=obj-as weight=0.35
begin; endure : frame=obj-for weight=0.35
aire; launch; make; mount; pressure; reach; smear; target : frame=obj-on weight=0.35
trace : frame=obj-on weight=0.35
trend : frame=obj-over weight=0.35
throw; wave : frame=obj-to weight=0.35
compare; hit; present : frame=obj-with weight=0.35
align : frame=obj-with,on weight=0.35
laugh : frame=off weight=0.35
add; reflect : frame=on weight=0.35
expand : frame=on,upon weight=0.35
ring : frame=small weight=0.35
require : frame=small-obj weight=0.35
link; prove; react : frame=to weight=0.35
flirt; share : frame=with weight=0.35
go : frame=after weight=0.30
overturn : frame=be-after weight=0.30
aim; direct : frame=be-at weight=0.30
back; outspoke : frame=be-in weight=0.30
show : frame=be-inter weight=0.30
design; overlook; sign : frame=be-obj weight=0.30
post : frame=be-on,be-with weight=0.30
add : frame=be-on,obj,small weight=0.30
entitle : frame=be-small weight=0.30
mean : frame=be-to weight=0.30
win : frame=clause weight=0.30
heap : frame=for weight=0.30
continue; learn; read : frame=in weight=0.30
compile; conceive; crave; devote; dissect; distribute; excite; exploit : frame=obj weight=0.30
figure; frame; plant; punctuate; sponsore; strike; throw : frame=obj weight=0.30
change : frame=obj-about weight=0.30
advise; lay : frame=obj-on weight=0.30
reflect; sue : frame=obj-over weight=0.30
cover; interrupt; polarize : frame=obj-with weight=0.30
center; count; think : frame=on weight=0.30
differ : frame=on,with weight=0.30
celebrate; stop : frame=small weight=0.30
emerge; put; use : frame=small-obj weight=0.30
need : frame=to-obj weight=0.30
see : frame=be-obj weight=0.25
release : frame=be-on weight=0.25
align : frame=be-with weight=0.25
go : frame=inter weight=0.25
block; discredit; pan : frame=obj weight=0.25
pass : frame=obj-to weight=0.25
campaign : frame=to weight=0.25
decide; issue : frame=be-obj weight=0.20
brief : frame=be-on weight=0.20
authorize; compare : frame=be-to weight=0.20
greet : frame=be-with weight=0.20
come; work : frame=inter weight=0.20
celebrate : frame=obj weight=0.20
see : frame=small weight=0.20
appeal : frame=to weight=0.20
issue : frame=be-in weight=0.15
file : frame=be-in,be-obj weight=0.15
count; release; sponsore : frame=be-obj weight=0.15
poise : frame=be-to weight=0.15
mean; take : frame=clause weight=0.15
drop; move : frame=inter weight=0.15
avoid; cast; command : frame=obj weight=0.15
restrict : frame=be-inter weight=0.10
publish : frame=be-obj weight=0.10
schedule : frame=be-to weight=0.10
require : frame=obj weight=0.10
prepare : frame=to weight=0.10
compare : frame=be-with weight=0.05
be; happen; win : frame=inter weight=0.05
pour : frame=obj weight=0.00

%default pos=a
worried : frame=about weight=0.95
angry; critical; interested; quick; reluctant; vocal : frame=about weight=0.90
cynical; inclined; nervous; shocked; supportive; upset; willing : frame=about weight=0.85
confident : frame=clause weight=0.85
concerned; popular; upbeat : frame=about weight=0.80
aware; worried : frame=clause weight=0.80
critical : frame=of weight=0.80
open : frame=about weight=0.75
skeptical; supportive : frame=of weight=0.75
skeptical : frame=about weight=0.70
hopeful : frame=clause weight=0.70
aware; proud : frame=of weight=0.70
quick : frame=to weight=0.70
clear; concerned; shocked; upset : frame=clause weight=0.65
eager; reluctant : frame=to weight=0.65
hopeful : frame=whether weight=0.65
good : frame=about weight=0.60
frustrated; nervous : frame=clause weight=0.60
wary : frame=of weight=0.60
inclined : frame=to weight=0.60
concerned; pleased; satisfied; unhappy : frame=with weight=0.60
confident : frame=in weight=0.55
happy : frame=to weight=0.55
frustrated; popular; thrilled : frame=with weight=0.55
related : frame=clause weight=0.50
interested : frame=in weight=0.50
unified : frame=on weight=0.50
proud; shocked; willing : frame=to weight=0.50
comfortable : frame=with weight=0.50
careful; unclear : frame=clause weight=0.45
interested; quick : frame=inter weight=0.45
keen; shocked : frame=on weight=0.45
clear : frame=to weight=0.45
angry : frame=at weight=0.40
certain : frame=clause weight=0.40
sure : frame=clause,whether weight=0.40
unanimous; vocal : frame=in weight=0.40
cynical : frame=on weight=0.40
popular : frame=among weight=0.35
clear : frame=in weight=0.35
careful; certain; determined : frame=to weight=0.35
hard; unclear : frame=whether weight=0.35
ready : frame=to weight=0.20

%default pos=n
assessment; call; comment; complaint; critique; cry; defense; feeling : frame=about weight=0.95
hope; mention; promise; proposal; qualm; suggestion; support; warning : frame=about weight=0.95
assertion; chant; criticism; endorsement; favor; interest; praise : frame=about,s-clause weight=0.95
accusation; advice; aim; allegation; anecdote; announcement; apology; belief : frame=about weight=0.90
briefing; case; chatter; condolence; decision; description; desire; disappointment : frame=about weight=0.90
doubt; enthusiasm; hint; joke; message; misgiving; missive; opinion : frame=about weight=0.90
perception; plan; poem; provision; reference; rejection; rumor; secret : frame=about weight=0.90
supporter; testimonial; thriller; understanding; view; word : frame=about weight=0.90
admiration; attack; denunciation; disagreement; disclosure; frustration; inclination; opposition : frame=about,s-clause weight=0.90
passion; refusal : frame=about,s-clause weight=0.90
criticism : frame=clause weight=0.90
claim; critique; cry; defense; mention; support : frame=s-clause weight=0.90
account; agreement; answer; appointment; assurance; attention; attitude; audience : frame=about weight=0.85
ballot; boo; claim; concert; continuation; conversation; critic; deal : frame=about weight=0.85
declaration; detail; determination; discussion; display; distinction; documentary; documentation : frame=about weight=0.85
embrace; estimate; example; excerpt; expectation; explanation; faith; footage : frame=about weight=0.85
glimpse; image; implication; increase; indictment; inquiry; insult; letter : frame=about weight=0.85
list; look; method; mum; notion; pledge; portrait; position : frame=about weight=0.85
prediction; press; preview; priority; quip; quote; referendum; relief : frame=about weight=0.85
remark; request; reversal; rhetoric; schedule; sense; shot; slate : frame=about weight=0.85
stance; summary; swipe; testimony; theory; title; transcript; tribute : frame=about weight=0.85
update; variety; vision; voting; wisdom : frame=about weight=0.85
statement : frame=about,s-about weight=0.85
anxiety; aspect; ban; focus; issue; reason; release; respect : frame=about,s-clause weight=0.85
talk : frame=about,s-clause weight=0.85
complaint; doubt; suggestion : frame=clause weight=0.85
endorsement : frame=from,of weight=0.85
criticism : frame=from,s-of,s-on weight=0.85
grievance; peroration; view : frame=s-about weight=0.85
advice; aim; apology; briefing; case; condolence; description; disappointment : frame=s-clause weight=0.85
enthusiasm; hint; provision; reference; rejection; secret; word : frame=s-clause weight=0.85
call : frame=s-for weight=0.85
promise : frame=s-to,to weight=0.85
ad; advocate; allegiance; analogy; approval; back; barb; bias : frame=about weight=0.80
breadth; comfort; concern; conclusion; confidence; confusion; contention; credit : frame=about weight=0.80
crowd; demand; distrust; email; equivalent; eyebrow; fear; goal : frame=about weight=0.80
heat; inability; insistence; justification; lack; mark; news; offense : frame=about weight=0.80
outlook; point; proponent; protest; recognition; report; research; response : frame=about weight=0.80
review; ruling; score; series; significance; speculation; speech; statistic : frame=about weight=0.80
subject; theme; treatment; tweet; video; voice : frame=about weight=0.80
language : frame=about,s-clause weight=0.80
criticism : frame=against,for,s-for weight=0.80
endorsement : frame=against,s-on weight=0.80
assertion; hope : frame=clause weight=0.80
call : frame=for weight=0.80
promise : frame=from weight=0.80
comment : frame=s-about weight=0.80
accusation; agreement; attention; boo; chatter; concert; deal; detail : frame=s-clause weight=0.80
discussion; estimate; glimpse; image; increase; indictment; joke; letter : frame=s-clause weight=0.80
look; note; portrait; preview; priority; referendum; sense; shot : frame=s-clause weight=0.80
story; swipe; testimonial; title; transcript; tribute; variety : frame=s-clause weight=0.80
argument; book; clue; length; movement; note; opposite; question : frame=about weight=0.75
specifics; story : frame=about weight=0.75
attack : frame=against,because weight=0.75
alarm; belief; concern; disclosure; narrative : frame=clause weight=0.75
opposition : frame=from,s-to weight=0.75
criticism : frame=on,over weight=0.75
article; conclusion; point : frame=s-about weight=0.75
remark : frame=s-about,s-clause weight=0.75
support : frame=s-among,s-behind weight=0.75
endorsement; promise : frame=s-of weight=0.75
hope : frame=s-on weight=0.75
call : frame=s-to weight=0.75
proposal : frame=s-to,to weight=0.75
plan : frame=to weight=0.75
feeling : frame=toward weight=0.75
reservation; viewer : frame=about weight=0.70
agreement; case; disappointment; fear; note; notion; reason; remorse : frame=clause weight=0.70
report; understanding : frame=clause weight=0.70
support : frame=for weight=0.70
praise : frame=for,s-of weight=0.70
interest : frame=in weight=0.70
defense; favor : frame=of weight=0.70
chant : frame=of,s-of weight=0.70
speech : frame=s-about weight=0.70
opposition; passion : frame=s-for weight=0.70
assessment : frame=s-of weight=0.70
attack : frame=s-on weight=0.70
aversion : frame=s-to weight=0.70
call; inclination : frame=to weight=0.70
question : frame=whether weight=0.70
debate; mood : frame=about weight=0.65
warning : frame=against weight=0.65
allegation : frame=against,clause weight=0.65
interest : frame=between,to weight=0.65
estimate; evidence; hint; idea; sense : frame=clause weight=0.65
chant : frame=for weight=0.65
scorn : frame=from weight=0.65
criticism : frame=of weight=0.65
critique : frame=of,s-of weight=0.65
praise : frame=on weight=0.65
claim : frame=s-about weight=0.65
enthusiasm; revulsion : frame=s-for weight=0.65
case : frame=s-for,to weight=0.65
assertion : frame=s-of weight=0.65
comment : frame=s-on weight=0.65
decision; inclination; refusal; support : frame=s-to weight=0.65
opposition : frame=to weight=0.65
ambivalence : frame=towards weight=0.65
way : frame=about weight=0.60
rant : frame=against weight=0.60
argument : frame=against,s-on weight=0.60
assumption; certainty; warn : frame=clause weight=0.60
complaint; cry : frame=for,to weight=0.60
attack : frame=from,s-against weight=0.60
assessment; call; mention; opinion : frame=of weight=0.60
disagreement; frustration; optimism : frame=over weight=0.60
refrain : frame=s-during weight=0.60
affection; condolence; preference; respect; support : frame=s-for weight=0.60
defense; denunciation; view : frame=s-of weight=0.60
advice; congratulation; dictum : frame=s-to weight=0.60
request : frame=to weight=0.60
show : frame=whether weight=0.60
interest : frame=with weight=0.60
blog : frame=against weight=0.55
case : frame=against,for weight=0.55
anxiety; feeling : frame=among weight=0.55
attack; supporter : frame=as weight=0.55
assurance; content; conversation; debate; freedom; point; project; suit : frame=clause weight=0.55
enthusiasm; hope : frame=for weight=0.55
attention; heat : frame=from weight=0.55
interest; praise; promise; proposal; secret : frame=of weight=0.55
comment; disagreement; frustration; opinion; statement : frame=on weight=0.55
message : frame=on,s-of weight=0.55
dislike; valuation; vote : frame=s-for weight=0.55
condemnation; disclosure; embrace; understanding : frame=s-of weight=0.55
support : frame=s-of,to weight=0.55
note; position; story : frame=s-on weight=0.55
focus : frame=s-on,s-to weight=0.55
stance : frame=s-on,toward weight=0.55
legislation : frame=s-to weight=0.55
admiration; desire; reference : frame=to weight=0.55
insult; rhetoric : frame=toward weight=0.55
issue : frame=with weight=0.55
ballot; insult; swipe : frame=against weight=0.50
transcript : frame=as weight=0.50
scrutiny : frame=because weight=0.50
specifics : frame=beyond weight=0.50
audience; challenge; claim; confidence; crowd; show; voter : frame=clause weight=0.50
admiration; apology; concern; word : frame=for weight=0.50
boo : frame=from weight=0.50
accusation; allegation; ambition; assertion; cry; denunciation; disclosure; hope : frame=of weight=0.50
jubilation; message; report; statement; suggestion; support; tale; understanding : frame=of weight=0.50
view : frame=of weight=0.50
decision; evaluation; position; supporter : frame=on weight=0.50
ban : frame=on,s-on weight=0.50
compliment; query : frame=over weight=0.50
post : frame=s-about weight=0.50
broadside; campaign : frame=s-against weight=0.50
advocate; ear; request : frame=s-for weight=0.50
adulation; disapproval; mispronunciation; perception; talk : frame=s-of weight=0.50
announcement : frame=s-of,to weight=0.50
reversal; voice : frame=s-on weight=0.50
attitude : frame=s-toward weight=0.50
attention; briefing; concession; look : frame=to weight=0.50
announcement : frame=after,for weight=0.45
lawsuit; stance : frame=against weight=0.45
support : frame=among weight=0.45
concern : frame=among,over weight=0.45
aim; dismay; frustration : frame=at weight=0.45
lead; viewer : frame=clause weight=0.45
citation; fear; guideline; mandate; plaudit; recipe; respect; syllabus : frame=for weight=0.45
voting : frame=for weight=0.45
complaint; critic; footage; perception; rumor; story : frame=of weight=0.45
blame; case; release; speculation; spiel : frame=on weight=0.45
word : frame=on,to weight=0.45
anxiety : frame=over weight=0.45
onslaught; vote : frame=s-against weight=0.45
appeal : frame=s-among weight=0.45
point : frame=s-during,to weight=0.45
claim; declaration; description; discussion; estimate; portrayal; projection : frame=s-of weight=0.45
equivocation; goal; name; ruling; testimony : frame=s-on weight=0.45
allegiance; email : frame=s-to weight=0.45
policy : frame=s-toward,toward weight=0.45
disagreement : frame=s-with weight=0.45
accusation : frame=through weight=0.45
abstraction; attack; deal; increase; intention; legislation; provision; reason : frame=to weight=0.45
referendum; tribute : frame=to weight=0.45
speech : frame=toward weight=0.45
understanding : frame=with weight=0.45
election : frame=against weight=0.40
debate : frame=against,inside weight=0.40
recognition : frame=among weight=0.40
immigrant; piece; vote : frame=as weight=0.40
program : frame=as,to weight=0.40
contrast : frame=between weight=0.40
charge; reality; reminder; revelation; surprise; woman : frame=clause weight=0.40
agreement; argument; ballot; blueprint; classification; commentary; deal; discipline : frame=for weight=0.40
listing; slam; wish : frame=for weight=0.40
plan : frame=for,s-to weight=0.40
cry; increase; proposal : frame=in weight=0.40
support : frame=in,s-with weight=0.40
zone : frame=inside weight=0.40
briefing : frame=near weight=0.40
admiration; advice; apprehension; aspect; belief; consideration; detail; display : frame=of weight=0.40
e-mail; fear; focus; frustration; glimpse; hint; horror; misreading : frame=of weight=0.40
portrait; premise; provision; reintroduction; rejection; release; urgency; warning : frame=of weight=0.40
talk : frame=of,to weight=0.40
description : frame=of,with weight=0.40
attack; attention; chatter; intent; letter; mum; question; referendum : frame=on weight=0.40
remark; retort; story; tribute; view : frame=on weight=0.40
appearance : frame=s-beside weight=0.40
report : frame=s-into weight=0.40
account; acknowledgement; appointment; explanation; interpretation; position; proponent; strategy : frame=s-of weight=0.40
chapter; document; rhetoric : frame=s-on weight=0.40
inability; platform : frame=s-to weight=0.40
allegiance; arrangement; commitment; instruction; issue; knack; note; pledge : frame=to weight=0.40
press; schedule; sensitivity; subject; voting : frame=to weight=0.40
message : frame=to,with weight=0.40
discontent; email : frame=with weight=0.40
prediction : frame=after weight=0.35
challenge; organization : frame=against weight=0.35
rethinking : frame=among weight=0.35
voice : frame=among,for,on weight=0.35
relief : frame=among,to weight=0.35
job; pressure : frame=as weight=0.35
astonishment; audience; hint; shot : frame=at weight=0.35
statement : frame=at,to weight=0.35
argument; distinction; heat : frame=between weight=0.35
advocate; appointment; dream; expectation; file; press; question; sympathy : frame=for weight=0.35
goal : frame=for,s-of weight=0.35
frustration : frame=in weight=0.35
approval; containment; dislike; evidence; forecast; implication; issue; lack : frame=of weight=0.35
letter; litany; magic; plan; priority; sense; significance; slate : frame=of weight=0.35
supporter; tear; variety; vision : frame=of weight=0.35
discussion : frame=of,on weight=0.35
note : frame=of,with weight=0.35
answer; focus; incident; insistence; material; report; ruling; speech : frame=on weight=0.35
point : frame=on,s-of weight=0.35
lawsuit; outrage; zone : frame=over weight=0.35
strategy : frame=s-for weight=0.35
brand; dozen; platform; policy; release; review; seal; theory : frame=s-of weight=0.35
treatment : frame=s-of weight=0.35
condolence; shrug : frame=s-over weight=0.35
failure; operation; way : frame=s-to weight=0.35
agreement; bill; content; debate; determination; madness; willingness : frame=to weight=0.35
airwave; displeasure; fun; request : frame=with weight=0.35
concern : frame=within weight=0.35
nod : frame=after weight=0.30
action : frame=against weight=0.30
insecurity : frame=around weight=0.30
reputation : frame=as weight=0.30
slam; supporter; swipe; worry : frame=at weight=0.30
possibility : frame=clause weight=0.30
need; outlook; plug; reason; role; stand : frame=for weight=0.30
comment; consideration; crowd; exam; provision : frame=in weight=0.30
agreement : frame=into,with weight=0.30
absurdity; account; announcement; audience; barrage; chart; claim; continuation : frame=of weight=0.30
deletion; determination; effort; email; enthusiasm; image; impression; increase : frame=of weight=0.30
mark; notice; philosophy; proponent; reversal; sign : frame=of weight=0.30
list : frame=of,s-of weight=0.30
earning; paper; plea; research : frame=on weight=0.30
news : frame=on,to weight=0.30
debate; length : frame=over weight=0.30
stance : frame=s-as weight=0.30
fight : frame=s-for weight=0.30
coverage : frame=s-of weight=0.30
program : frame=s-on weight=0.30
response; use : frame=s-to weight=0.30
ammunition; answer; comfort; letter; light; order; profile : frame=to weight=0.30
deal; interaction : frame=with weight=0.30
request : frame=for weight=0.25
willingness : frame=s-to weight=0.25
interest : frame=s-in weight=0.20
