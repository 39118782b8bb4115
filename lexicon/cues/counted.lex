# How often a word in a frame is a cue: P(cue | lemma, frame), counted on the train part of PolNeAR over trees of our own engine,
# drawn towards the frame's mean where a word is rare, rounded to twentieths. Numbers only; made by tools/count_cues.py, not by hand.
# What a line here leaves out (stances, words that news of that corpus does not use) stands in the other files of this folder.
%kind cue

%default pos=v
muse : frame=about weight=0.95
say : frame=about,be-clause,clause,inter,of,whether weight=0.95
boast; complain; jok; speculate : frame=about,clause weight=0.95
rail : frame=against weight=0.95
warn : frame=against,clause,of,to-obj weight=0.95
criticize : frame=be-as,be-for,clause,obj,obj-as,obj-for,obj-on weight=0.95
call : frame=be-as,clause,for,inter,small-obj weight=0.95
expect : frame=be-as,clause,to-obj weight=0.95
tell : frame=be-clause,clause,inter,obj-about,to-obj,whether weight=0.95
announce : frame=be-clause,clause,inter,obj-as weight=0.95
denounce : frame=be-for,obj,obj-as weight=0.95
ask : frame=be-whether,clause,inter,to-obj weight=0.95
acknowledge; admit; affirm; agree; allege; answer; appear; assert : frame=clause weight=0.95
assure; bemoan; calculate; caution; charge; claim; clarify; comment : frame=clause weight=0.95
concede; confirm; contend; convince; counter; demand; deny; doubt : frame=clause weight=0.95
emphasize; fear; forecast; highlight; hint; ho; imply; joke : frame=clause weight=0.95
lament; lay; notice; pledge; posit; post; quip; quote : frame=clause weight=0.95
read; reaffirm; realize; recall; recognize; recommend; reiterate; remark : frame=clause weight=0.95
repeat; rul; seek; shoute; signal; sound; stress; suggest : frame=clause weight=0.95
support; suspect; testify; urge; voice; worry; wrote : frame=clause weight=0.95
add; argue; conclude; continue; declare; point; predict; reply : frame=clause,inter weight=0.95
report; respond; state; tweet; write : frame=clause,inter weight=0.95
explain; note : frame=clause,inter,whether weight=0.95
express : frame=clause,obj,obj-about,obj-for weight=0.95
cite : frame=clause,obj,obj-as weight=0.95
order : frame=clause,obj,to-obj weight=0.95
question : frame=clause,obj,whether weight=0.95
mention : frame=clause,obj-as weight=0.95
deem : frame=clause,small-obj weight=0.95
vow : frame=clause,to weight=0.95
promise; propose : frame=clause,to-obj weight=0.95
insist; understand : frame=clause,whether weight=0.95
wonder : frame=inter weight=0.95
decry; remind; tout : frame=obj weight=0.95
praise : frame=obj,obj-as weight=0.95
blame; blast : frame=obj,obj-for weight=0.95
characterize; defend; describe; dismiss; hail; list : frame=obj-as weight=0.95
blam; congratulate : frame=obj-for weight=0.95
accuse : frame=obj-of weight=0.95
decline; refuse : frame=to weight=0.95
discuss; like; outline; seem : frame=whether weight=0.95
bragge; gush; speak; talk : frame=about weight=0.90
ask : frame=about,be-clause,obj-about,whether weight=0.90
feel : frame=about,clause weight=0.90
write : frame=about,of weight=0.90
worry : frame=about,whether weight=0.90
label; lambast : frame=be-as weight=0.90
describe : frame=be-as,small-obj weight=0.90
call : frame=be-for,obj-for,obj-on,on,to,to-obj weight=0.90
criticize : frame=be-obj weight=0.90
inform : frame=be-of weight=0.90
accuse : frame=be-of,obj weight=0.90
deem : frame=be-small,obj weight=0.90
expect : frame=be-to,small-obj,to weight=0.90
allow; estimate; hope; indicate; learn; reveal : frame=clause weight=0.90
vouch : frame=for weight=0.90
say : frame=in,obj weight=0.90
believe; find; think; vote : frame=inter weight=0.90
assail; congratulate; disavow; lament; mention; note; rattl; reference : frame=obj weight=0.90
reiterate; remember; tell; toute : frame=obj weight=0.90
slam : frame=obj,obj-as,obj-for,obj-on weight=0.90
blam : frame=obj,obj-on weight=0.90
urge : frame=obj,small-obj,to-obj weight=0.90
promise : frame=obj,to weight=0.90
announce : frame=obj,whether weight=0.90
offer : frame=obj-about weight=0.90
support : frame=obj-as weight=0.90
chide; credit; endorse; praise; thank : frame=obj-for weight=0.90
liken : frame=obj-to weight=0.90
discuss : frame=obj-with weight=0.90
acquiesce; prefer; propose; refer : frame=to weight=0.90
defend : frame=to-obj weight=0.90
consider; suggest; wonder : frame=whether weight=0.90
argue : frame=against weight=0.85
call : frame=as,obj weight=0.85
list : frame=be-as,obj weight=0.85
convince; report : frame=be-clause weight=0.85
ask : frame=be-during weight=0.85
accuse : frame=be-obj weight=0.85
enamor : frame=be-of weight=0.85
anticipate; believe; break; decide; determine; find; maintain; seem : frame=clause weight=0.85
show; think : frame=clause weight=0.85
apologize : frame=for,to weight=0.85
recall : frame=ing weight=0.85
propose : frame=ing,obj weight=0.85
endorse : frame=ing,small-obj weight=0.85
talk : frame=inter weight=0.85
chide; credit; decline; deride; discuss; dispute; fear; hail : frame=obj weight=0.85
insult; label; reject; tweet; warn : frame=obj weight=0.85
oppose : frame=obj,obj-on weight=0.85
re-tweet : frame=obj-about weight=0.85
defend : frame=obj-against weight=0.85
bill; name; portray; regard; view : frame=obj-as weight=0.85
attack; explain; mock : frame=obj-for weight=0.85
disagree : frame=on weight=0.85
express : frame=small weight=0.85
tell : frame=small-obj weight=0.85
like; say : frame=to weight=0.85
declare : frame=to-obj weight=0.85
add; see : frame=whether weight=0.85
open; think : frame=about weight=0.80
know : frame=about,clause,inter weight=0.80
note : frame=as weight=0.80
press : frame=be-about weight=0.80
ask : frame=be-about,be-to,obj,small-obj weight=0.80
portray : frame=be-as weight=0.80
dismiss : frame=be-as,obj weight=0.80
mention; question; reject; title : frame=be-obj weight=0.80
expect : frame=be-obj,obj weight=0.80
announce : frame=be-on weight=0.80
call : frame=be-on,small weight=0.80
say : frame=be-to,for,on weight=0.80
assume; demonstrate : frame=clause weight=0.80
see : frame=clause,obj-as weight=0.80
describe : frame=ing,obj,obj-to,obj-with weight=0.80
acknowledge; bemoan; chant; document; envision; explain; foresee; hate : frame=obj weight=0.80
horrify; mince; mock; prefer; reassure; recall; recite; recount : frame=obj weight=0.80
refuse; relish; report; stress; thank; trumpet; veto; voice : frame=obj weight=0.80
defend : frame=obj,obj-on weight=0.80
frame; identify; quote : frame=obj-as weight=0.80
tweet : frame=obj-to weight=0.80
credit : frame=obj-with weight=0.80
boast; talk : frame=of weight=0.80
shrugge : frame=off weight=0.80
comment; dwel; elaborate : frame=on weight=0.80
show : frame=small-obj weight=0.80
agree; claim; complain; ho; hope; plead; seem; vote : frame=to weight=0.80
intend; nominate; persuade; request; want : frame=to-obj weight=0.80
remark : frame=upon weight=0.80
indicate; reveal : frame=whether weight=0.80
disagree : frame=with weight=0.80
tweet : frame=after weight=0.75
vote : frame=against weight=0.75
say : frame=as,at weight=0.75
describe : frame=as,be-obj weight=0.75
balk; lash : frame=at weight=0.75
interpret; nominate; regard : frame=be-as weight=0.75
report : frame=be-as,to weight=0.75
announce; document; oppose : frame=be-obj weight=0.75
endorse : frame=be-obj,obj weight=0.75
refer : frame=be-to,obj weight=0.75
guess; prove : frame=clause weight=0.75
argue : frame=for,obj weight=0.75
ask : frame=for,to weight=0.75
write : frame=in,small-obj weight=0.75
support : frame=ing,obj-for weight=0.75
applaud; condemn; deny; issue; outline; pump; reaffirm; repudiate : frame=obj weight=0.75
retweet; witness : frame=obj weight=0.75
show : frame=obj,obj-with,whether weight=0.75
deliver : frame=obj-about weight=0.75
attack; distinguish; paint : frame=obj-as weight=0.75
offer : frame=obj-as,obj-for,to weight=0.75
share : frame=obj-for weight=0.75
favore : frame=obj-to weight=0.75
learn; speak : frame=of weight=0.75
brush : frame=off weight=0.75
plead : frame=small weight=0.75
consider : frame=small-obj weight=0.75
allude; hesitate; love; plan; point; want : frame=to weight=0.75
decide; know : frame=whether weight=0.75
care; fight : frame=about weight=0.70
push : frame=against,to,to-obj weight=0.70
explain; tell : frame=as weight=0.70
report : frame=as,be-obj weight=0.70
tweet : frame=at,be-obj weight=0.70
know : frame=be-among,be-for weight=0.70
identify; mention; see : frame=be-as weight=0.70
rever : frame=be-at weight=0.70
show : frame=be-ing,obj-for,to weight=0.70
dislik; propose; startle : frame=be-obj weight=0.70
ask : frame=be-obj,obj-to weight=0.70
assure : frame=be-of weight=0.70
consider : frame=be-small,ing,obj weight=0.70
make : frame=clause weight=0.70
support : frame=for weight=0.70
seem : frame=like weight=0.70
admire; articulate; dislike; disparage; disregard; emphasize; extoll; favor : frame=obj weight=0.70
favore; foreshadow; highlight; inflate; justify; needle; point; pok : frame=obj weight=0.70
predict; publicize; rebuk; recit; repeat; replay; reveal; taunt : frame=obj weight=0.70
unsettle; utter; want : frame=obj weight=0.70
knock; pitch : frame=obj-as weight=0.70
nominate; signal : frame=obj-for weight=0.70
attack; declare : frame=obj-over weight=0.70
agree : frame=on weight=0.70
write : frame=on,to weight=0.70
say : frame=over weight=0.70
appear; intend; threaten : frame=to weight=0.70
challenge; encourage; press; pressure : frame=to-obj weight=0.70
figure : frame=whether weight=0.70
acknowledge : frame=as weight=0.65
know : frame=be-as weight=0.65
expect : frame=be-in weight=0.65
author : frame=be-obj weight=0.65
echo; support : frame=be-obj,obj weight=0.65
intend; project : frame=be-to weight=0.65
attribute : frame=be-to,obj-to weight=0.65
advocate; hope; push : frame=for weight=0.65
contemplate; report : frame=ing weight=0.65
anger; applaude; attack; back; clarify; coin; confirm; declare : frame=obj weight=0.65
demand; detail; distance; jab; perceive; portray; preach; proclaim : frame=obj weight=0.65
promote; restrict; savage; share; suggest; understand : frame=obj weight=0.65
write : frame=obj,obj-on weight=0.65
make : frame=obj-about weight=0.65
cast; fram; present : frame=obj-as weight=0.65
offer : frame=obj-on weight=0.65
charge : frame=obj-with weight=0.65
sound : frame=on weight=0.65
spar : frame=over weight=0.65
want : frame=small-obj weight=0.65
admit; decide; opt; plot; seek : frame=to weight=0.65
agree; say : frame=with weight=0.65
point : frame=as,obj-to weight=0.60
view : frame=be-as weight=0.60
see : frame=be-ing,obj-for weight=0.60
anger; argue; confirm; say; share : frame=be-obj weight=0.60
vote : frame=for weight=0.60
declare : frame=in weight=0.60
approve; boo; broadcast; claim; disclose; hope; recognize; release : frame=obj weight=0.60
request; seem; slash; sound; trash; welcome : frame=obj weight=0.60
lay : frame=obj,obj-for weight=0.60
name : frame=obj,obj-to weight=0.60
pledge : frame=obj,to weight=0.60
position : frame=obj-as weight=0.60
push : frame=obj-for weight=0.60
deliver : frame=obj-of weight=0.60
post : frame=obj-on weight=0.60
offer : frame=obj-to weight=0.60
appear : frame=small weight=0.60
aim; look : frame=to weight=0.60
determine : frame=whether weight=0.60
concur; reckon : frame=with weight=0.60
write : frame=as,obj-to weight=0.55
hint : frame=at weight=0.55
claim : frame=at,be-obj,small weight=0.55
approve; charge; declare; disclose; name; outrage; plan; request : frame=be-obj weight=0.55
project : frame=be-obj,obj weight=0.55
challenge : frame=be-over weight=0.55
know : frame=be-to,obj-for weight=0.55
press : frame=for weight=0.55
argue : frame=in weight=0.55
accept; aim; answer; appoint; assure; champion; concede; contemplate : frame=obj weight=0.55
contradict; convince; email; estimate; identify; ignore; invoke; judge : frame=obj weight=0.55
like; love; mandate; offer; pass; persuade; prohibit; quote : frame=obj weight=0.55
ratify; reconsider; renounce; ridicule; see; seek; signal; state : frame=obj weight=0.55
threaten; underestimate; view; withdraw : frame=obj weight=0.55
think : frame=of weight=0.55
focus; insist; pounce; push; zero : frame=on weight=0.55
seem; sound : frame=small weight=0.55
commit; talk : frame=to weight=0.55
speak : frame=against weight=0.50
reveal : frame=as weight=0.50
intrigue; show : frame=be-obj weight=0.50
back : frame=be-obj,in weight=0.50
know : frame=be-obj,obj weight=0.50
name : frame=be-small,small weight=0.50
charge : frame=be-with weight=0.50
add; admit; adopt; affirm; block; circulate; counter; embrace : frame=obj weight=0.50
enjoy; file; forward; introduce; learn; press; recommend; sign : frame=obj weight=0.50
talk; trust; underscor; unveil; warrant; worry : frame=obj weight=0.50
feel : frame=obj,small weight=0.50
publish : frame=obj,small-obj weight=0.50
hit : frame=obj-for weight=0.50
appoint; compare; pledge : frame=obj-to weight=0.50
double; post; touch : frame=on weight=0.50
want : frame=small weight=0.50
find : frame=small-obj weight=0.50
attempt; respond : frame=to weight=0.50
chim; share : frame=with weight=0.50
show; view : frame=as weight=0.45
rebuff : frame=at weight=0.45
define : frame=be-as weight=0.45
assure; debate; estimate; ignore; pass; worry : frame=be-obj weight=0.45
respond : frame=by,with weight=0.45
look : frame=for weight=0.45
advocate; assert; authorize; cheer; deflect; depict; experience; explore : frame=obj weight=0.45
floate; hammer; illustrate; nominate; paint; post; ratchet; revise : frame=obj weight=0.45
withhold : frame=obj weight=0.45
hit : frame=obj-on weight=0.45
append; challenge; see : frame=obj-to weight=0.45
find : frame=obj-with weight=0.45
caucuse; forget; proceed; react; require : frame=to weight=0.45
make : frame=to-obj weight=0.45
identify : frame=with weight=0.45
learn : frame=as weight=0.40
talk : frame=at weight=0.40
post : frame=be-on weight=0.40
divide : frame=be-over weight=0.40
side : frame=be-with weight=0.40
concede : frame=in weight=0.40
believe : frame=in,obj weight=0.40
say : frame=into weight=0.40
encourage; indicate; push; reserve; rip; sue : frame=obj weight=0.40
count : frame=obj,on weight=0.40
make : frame=obj-for weight=0.40
devote; sentence : frame=obj-to weight=0.40
weigh : frame=on weight=0.40
struggl : frame=to weight=0.40
campaign; come : frame=against weight=0.35
aim : frame=be-at weight=0.35
identify : frame=be-in weight=0.35
see : frame=be-obj,in weight=0.35
require : frame=be-to weight=0.35
testify : frame=before weight=0.35
stand : frame=by weight=0.35
lobby : frame=for weight=0.35
respond : frame=in weight=0.35
look : frame=like weight=0.35
challenge; compare; deliver; display; fire; protest; trade : frame=obj weight=0.35
continue : frame=obj-on,to weight=0.35
hit : frame=obj-with weight=0.35
appear : frame=on weight=0.35
put : frame=small-obj weight=0.35
talk : frame=with weight=0.35
fire : frame=at weight=0.30
issue : frame=be-obj weight=0.30
divide; focus : frame=be-on weight=0.30
keep; start : frame=ing weight=0.30
address; distribute; imagine : frame=obj weight=0.30
send : frame=obj,obj-with weight=0.30
stand : frame=on weight=0.30
go : frame=out weight=0.30
tend : frame=to weight=0.30

%default pos=n
assertion; suggestion : frame=s-clause weight=0.95
worry : frame=about weight=0.90
belief; criticism; suggestion : frame=clause weight=0.90
concern; insistence : frame=s-clause weight=0.90
promise : frame=s-to weight=0.90
anxiety; comment; doubt; statement; talk : frame=about weight=0.85
assertion; complaint; warning : frame=clause weight=0.85
praise : frame=for,on weight=0.85
assurance; claim : frame=s-clause weight=0.85
criticism : frame=s-of weight=0.85
attitude; concern; message; word : frame=about weight=0.80
hope; statement; understanding : frame=clause weight=0.80
remark : frame=s-clause weight=0.80
call : frame=s-for weight=0.80
proposal : frame=s-for,s-to weight=0.80
endorsement : frame=s-of weight=0.80
conversation; note; tweet : frame=about weight=0.75
concern; fear; file; warn : frame=clause weight=0.75
criticism : frame=for weight=0.75
chant; endorsement : frame=of weight=0.75
disagreement : frame=over weight=0.75
support : frame=s-among weight=0.75
call; pledge : frame=s-to weight=0.75
promise : frame=to weight=0.75
language : frame=about weight=0.70
question : frame=about,s-about weight=0.70
support : frame=among weight=0.70
doubt; note; sense : frame=clause weight=0.70
call : frame=for,to weight=0.70
allegation; favor : frame=of weight=0.70
criticism : frame=on weight=0.70
comment : frame=s-about weight=0.70
view : frame=s-of weight=0.70
decision : frame=s-to weight=0.70
interest : frame=to weight=0.70
detail; story : frame=about weight=0.65
attack : frame=against,s-on weight=0.65
anxiety : frame=among weight=0.65
suit : frame=clause weight=0.65
remark : frame=s-about weight=0.65
passion; support : frame=s-for weight=0.65
condemnation; embrace : frame=s-of weight=0.65
stance : frame=s-on weight=0.65
desire; opposition; vow : frame=s-to weight=0.65
plan : frame=to weight=0.65
debate : frame=about weight=0.60
agreement; case; show; speculation : frame=clause weight=0.60
apology; support : frame=for weight=0.60
defense; mention : frame=of weight=0.60
opinion : frame=on weight=0.60
request : frame=s-for weight=0.60
critique : frame=s-of weight=0.60
pledge; proposal : frame=to weight=0.60
recognition : frame=among weight=0.55
assumption; notion : frame=clause weight=0.55
proposal : frame=for weight=0.55
interest : frame=in,of weight=0.55
criticism; secret; support : frame=of weight=0.55
comment : frame=s-on weight=0.55
desire; opposition; reference : frame=to weight=0.55
report : frame=clause weight=0.50
denunciation; opinion; perception : frame=of weight=0.50
position : frame=s-on weight=0.50
unwillingness : frame=s-to weight=0.50
look : frame=to weight=0.50
night : frame=clause weight=0.45
respect : frame=for weight=0.45
call; footage; understanding : frame=of weight=0.45
decision : frame=on weight=0.45
turn : frame=s-against weight=0.45
vote : frame=s-for weight=0.45
announcement : frame=s-of weight=0.45
disagreement : frame=s-with weight=0.45
statement : frame=to weight=0.45
hint : frame=at weight=0.40
evidence; interview; judge; month : frame=clause weight=0.40
backing; critic; view : frame=of weight=0.40
message; strategy : frame=s-of weight=0.40
ban : frame=s-on weight=0.40
appeal; refusal : frame=s-to weight=0.40
allegiance; request : frame=to weight=0.40
accusation; disclosure; hope; statement : frame=of weight=0.35
comment : frame=on weight=0.35
inability : frame=s-to weight=0.35
word : frame=to weight=0.35
defender : frame=of weight=0.30
case : frame=to weight=0.30
call : frame=with weight=0.30

%default pos=a
angry; hopeful; worried : frame=about weight=0.95
confident : frame=clause weight=0.95
vocal : frame=about weight=0.90
clear; concerned : frame=about weight=0.85
glad : frame=clause weight=0.85
reluctant : frame=to weight=0.85
skeptical : frame=about weight=0.80
adamant; aware; hopeful; upset; worried : frame=clause weight=0.80
critical; supportive : frame=of weight=0.80
eager : frame=to weight=0.80
pleased : frame=with weight=0.80
confident : frame=in weight=0.75
aware; full; proud; skeptical : frame=of weight=0.75
satisfied : frame=with weight=0.75
clear; skeptical : frame=clause weight=0.70
unified : frame=on weight=0.70
inclined : frame=to weight=0.70
angry : frame=at weight=0.65
interested : frame=in weight=0.65
guilty; promising : frame=to weight=0.65
concerned : frame=clause,with weight=0.60
wary : frame=of weight=0.60
thrilled : frame=with weight=0.60
unclear : frame=clause weight=0.55
unanimous : frame=in weight=0.55
willing : frame=to weight=0.55
comfortable; unhappy : frame=with weight=0.55
clear : frame=to weight=0.50
sure : frame=clause weight=0.40
vocal : frame=in weight=0.40
certain : frame=to weight=0.35
clear : frame=whether weight=0.35
