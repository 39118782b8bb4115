# Words of saying, believing, wanting, and how their source stands to what is said (stance=).
# How often each is a cue in which frame was counted: counted.lex. A weight here holds where the count is silent.
# frame=: clause (that ...), whether, quote, inter ("..., he said"), to (infinitive), obj, small (called it a lie), or a preposition;
# be-: in the passive; obj-of: object and preposition. source=none: the subject belongs to what is said ("Talks seem to ...").
%kind cue

# --- saying: somebody puts it forward as so
%default pos=v stance=asserts frame=quote,clause,inter weight=0.9
say; tell; add; write; note; report; state; announce; declare; explain; argue; remark; observe
    + "The bridge is gone," the mayor told reporters.
    + The bridge is gone, the mayor said.
    - The note on the door was short.
claim; assert; maintain; contend; allege; affirm; insist; stress; emphasize; emphasise; underline; underscore; point; reiterate
    + The general claimed that his men had held the town.
repeat; recall; recount; remember; reply; respond; answer; retort; counter; comment; continue; conclude; admit; concede; confess
    + "We made mistakes," the director admitted.
acknowledge; confirm; disclose; reveal; testify; swear; warn; caution; joke; quip; boast; brag; complain; lament; grumble; fume
    + The union complained that wages were late.
tweet; retweet; post; blog; text; email; e-mail; cable; shout; yell; scream; cry; whisper; murmur; mutter; sigh; chant; cheer
    + "Bread and work," the crowd chanted.
read; quote; cite; inform; notify; brief; advise; remind; assure; reassure; convince; persuade; suggest; hint; imply; intimate
    + The ministry assured residents that the water was safe.
opine; muse; reason; reckon; theorize; posit; proclaim; pronounce; profess; preach; volunteer; vouch; rule; find; estimate; project
    + The court ruled that the search was unlawful.
calculate; clarify; elaborate; specify; stipulate; indicate; signal; show; demonstrate; prove; document; outline; detail; mention
    + The survey showed that prices had doubled.

%default pos=v stance=speculates frame=clause weight=0.7
believe; think; suspect; assume; presume; suppose; figure; guess
    + Analysts believe that the border will stay shut.
%default pos=v stance=asserts frame=clause weight=0.7
communicate; convey; relay; mean; get; let; put; go; sum; chime; interject; exclaim; snap; bark; growl; thunder; intone; deadpan
signal; decree; determine; establish; discover; learn; hear; see; notice; realize; realise; understand; recognize; recognise; know
    + Officials know that the road is mined.
feel; consider; hold; judge; deem; regard; view; perceive; agree; accept; trust
    + Residents feel that the city has forgotten them.
conclude; decide; resolve; note; verify; certify; attest; corroborate; reaffirm; restate; rejoin; deduce; infer; gather; sense

# --- saying it is not so, or may not be
%default pos=v stance=denies frame=clause,obj,quote,inter,ing weight=0.85
deny; refute; rebut; rebuff; contradict; dispute; disavow; disclaim; repudiate; dismiss; debunk
    + The army denied shelling the market.
    - The parcel was denied entry because of its size.
deny; refute; rebut; dispute; contradict; dismiss; debunk; repudiate : frame=be-obj weight=0.8
    + The report was denied by the army.
rubbish; poohpooh : frame=obj,clause
    + The club rubbished reports that its captain was leaving.
scoff : frame=at
    + The ministry scoffed at claims that it had lost the file.
distance : frame=obj-from,obj
    + The church distanced itself from the remarks.
%default pos=v stance=doubts frame=clause,obj,whether weight=0.7
doubt; question; disbelieve; distrust; mistrust; wonder; challenge
    + Diplomats doubt that the truce will last.

# what denies when its object is a claim (gainsay.c) and is no cue else, or sets the thing aside
%default pos=v stance=doubts frame=obj,be-obj,obj-as,as,on,at,against,off,down,be-as weight=0.32
brush aside; brush off; brush away; wave aside; wave away; wave off; shrug off; shrug aside; shrug away; laugh off; laugh away
    + The mayor waved away suggestions that he was ill.
bat away; bat aside; swat away; swat aside; swat down; sweep aside; cast aside; explain away; knock down; knock back; fend off; play down
    + The secretary played down reports of a split.
push back; hit back; hit out; fire back; fight back; shoot down; discount; scotch; quash; squash; squelch; disown; gainsay; parry; discredit
    + The striker hit back at claims that he had faked an injury.
    - The children played down by the river.
laugh; sneer; snort; bristle; mock : frame=at
    + The striker laughed at rumours of a transfer.
    - The crowd laughed at the clown.
throw; pour; heap : frame=obj,obj-on,on,small
    + The abbot poured cold water on talk of a sale.
    - The cook poured cold water on the rice.
take issue; take exception : frame=obj,obj-with,obj-to,with,to weight=0.7
    + The firm took exception to the claim that its plant was a hazard.
    - The nurse took the letter to the post.
%default pos=v stance=asserts frame=as,be-as weight=0.7
denounce; condemn
    + The plan was condemned as a waste.
%default pos=v stance=refuses frame=as,be-as,be-obj weight=0.7
reject
    + The envoy rejected as false a report of a split.
%default pos=v stance=denies frame=as,be-as,be-obj weight=0.7
dismiss; repudiate; disavow
%default pos=v stance=denies frame=with weight=0.6
disagree; quarrel
    + The envoy disagreed with the view that the war was lost.
%default pos=v stance=doubts frame=obj,be-obj weight=0.7
query
    + The envoy queried the count of the dead.
%default pos=v stance=asserts frame=obj weight=0.32
maintain; proclaim
    + He maintained his innocence.
    - The town maintained its roads.
%default pos=v stance=declines frame=obj weight=0.32
dodge; sidestep; evade; duck; deflect; parry; skirt
    + The general dodged questions about the raid.
%default pos=v stance=refuses frame=obj weight=0.65
turn down
    + The union turned down a proposal to share the work.

# --- not saying
%default pos=v stance=declines frame=to,obj weight=0.85
decline
    + The palace declined to comment.

# --- wanting it done
%default pos=v stance=demands frame=clause,obj,to,for weight=0.8
demand; urge; order; request; insist; require; implore; beg; exhort; instruct; direct; command; press; petition; plead; appeal; lobby
    + The opposition demanded that the president resign.
push; advocate; recommend; counsel; clamor; clamour; agitate; campaign; oblige; dictate; seek
    + Lawyers pushed for a new trial.
propose : frame=clause,for,to-obj
    + The union proposed that wages be raised.
call : frame=for,on,to,upon
    + Aid groups called for a halt to the bombing.
%default pos=v stance=demands frame=to-obj weight=0.8
ask; tell; warn; advise; invite; encourage; remind; want; call
    + The governor asked residents to leave.
%default pos=v stance=asks frame=whether,quote,inter,about,obj weight=0.75
ask; inquire; enquire; query; wonder; quiz; interrogate; question; press
    + Reporters asked whether the minister would resign.

# --- will not
%default pos=v stance=refuses frame=to,obj,clause weight=0.75
refuse; reject; oppose; resist; rebuff; spurn; veto; block; rule; object
    + The rebels refused to lay down their arms.
protest : frame=to,obj
protest : frame=clause stance=asserts
# --- will, and agrees
%default pos=v stance=accepts frame=to,clause,obj weight=0.7
agree; accept; approve; endorse; welcome; support; back; consent; embrace; ratify; hail; applaud; favor; favour; concur; side; second
    + Both sides agreed to meet again.
%default pos=v stance=promises frame=to,clause,quote,inter weight=0.8
promise; vow; pledge; swear; commit; guarantee; undertake; intend; plan; aim; volunteer; offer; propose; prepare; resolve; decide
    + The company pledged to rebuild the school.
propose; offer : frame=obj,obj-to,ing
    + The owner proposed a later date.
%default pos=v stance=threatens frame=to,clause,with,obj weight=0.75
threaten; vow
    + The miners threatened to strike.

# --- wishing, fearing, guessing
%default pos=v stance=hopes frame=clause,to,for weight=0.75
hope; want; wish; desire; long; yearn; pray; prefer; like; look; aspire; crave
    + The families hope that the border opens soon.
%default pos=v stance=speculates frame=clause,to weight=0.7
expect; predict; forecast; anticipate; foresee; envision; imagine; guess; suspect; speculate; bet; fear; worry; wager; project; estimate
    + Economists predict that prices will fall.
surmise; conjecture; hypothesize; hypothesise; dread; fret; dream

# --- blaming and praising are claims about somebody
%default pos=v stance=asserts frame=obj,obj-of,obj-for,be-of,be-for weight=0.7
accuse; blame; criticize; criticise; denounce; condemn; slam; blast; attack; praise; laud; thank; credit; mock; ridicule; deride
    + The envoy accused the army of breaking the truce.
assail; lambast; lambaste; chide; scold; castigate; decry; deplore; rebuke; berate; commend; hail; tout; salute; charge; fault
%default pos=v stance=asserts frame=small-obj weight=0.55
declare; pronounce; proclaim
    + The minister declared the report false.
%default pos=v stance=asserts frame=obj-as,small-obj,small,obj weight=0.75
call; describe; portray; depict; characterize; characterise; label; brand; term; dub; consider; deem; view; regard; see; paint; cast
    + The paper called the plan a disaster.

# --- rarer verbs of speaking well or ill of something, or of going over it again; the object is what is spoken of
%default pos=v stance=asserts frame=obj,obj-as,obj-for,be-for,be-as weight=0.62
lampoon; downplay; belittle; disparage; deride; bewail; mourn; vilify; malign; castigate; chastise; admonish; berate
    + The paper lampooned the plan.
reprove; reproach; excoriate; ridicule; skewer; savage; bash; rip; pan; trash; smear; demonize; demonise; extol; glorify; herald; applaud
cheer; salute; celebrate; trumpet; champion; boo; heckle; jeer; taunt; mock; insult; compliment; congratulate; admire; idolize; idolise
despise; loathe; detest; resent; abhor; dislike; hate; adore; disapprove; recapitulate; restate; reprise; paraphrase; recite; parrot; echo
overstate; understate; exaggerate; trivialize; trivialise; whitewash; misstate; mischaracterize; misrepresent; ponder; contemplate; debate
%default pos=v stance=asserts frame=clause,obj,inter weight=0.8
regret; rue; bemoan
    + The clerk regretted that he had signed.
%default pos=v stance=speculates frame=be-small weight=0.75
fear; believe; presume; think; suspect; assume
    + Dozens are feared dead.
%default pos=v stance=asserts frame=of weight=0.5
hear
    + The company had not heard of any complaint.

# --- what is said of the subject, by whom the text does not say
%default pos=v stance=speculates frame=be-to,be-clause weight=0.75
expect; believe; think; fear; suspect; presume; assume; rumor; rumour; anticipate; project; predict; schedule; forecast; poise
    + The minister is expected to resign.
%default pos=v stance=asserts frame=be-to,be-clause weight=0.8
say; report; allege; know; claim; understand; consider; deem; hold; judge; reckon
    + The minister is said to have left the country.
%default pos=v stance=asserts frame=be-as,be-small weight=0.6
describe; call; consider; regard; see; view; portray; label; brand; deem; dub; know
%default pos=v stance=speculates frame=to,small,clause source=none weight=0.6
seem; appear
    + The talks seem to have stalled.

# --- predicates that are adjectives
%kind cue
%default pos=a stance=asserts frame=clause,of,about weight=0.6
aware; sure; certain; confident; convinced; clear; adamant; positive; conscious; mindful; right; wrong; proud; glad; happy; sorry
    + The minister was adamant that the vote would go ahead.
%default pos=a stance=unaware frame=of,clause weight=0.6
unaware; ignorant
%default pos=a stance=doubts frame=clause,of,about,whether weight=0.6
doubtful; skeptical; sceptical; dubious; unsure; uncertain; unconvinced; suspicious; wary
    + Officials were doubtful that the pilot had survived.
%default pos=a stance=hopes frame=clause,about,to weight=0.6
hopeful; optimistic; eager; keen; anxious; impatient
%default pos=a stance=speculates frame=clause,about,of weight=0.6
afraid; fearful; worried; concerned; pessimistic
%default pos=a stance=refuses frame=to weight=0.5
unwilling; reluctant; loath
%default pos=a stance=accepts frame=to weight=0.5
willing; ready; prepared
%default pos=a stance=refuses frame=to,of weight=0.5
opposed; critical; dismissive

# --- with a clause, these say nothing about anybody's attitude
%default pos=v frame=clause,inter weight=0.1
ensure; mean; happen; help; cause; let; make; enable; entail; allow; depend; matter; result; follow; occur; turn; care; bother
    - The new rules ensure that every ship is searched.
# --- any other verb with a that-clause is more often a cue than not; this line stands last
%default pos=v stance=asserts frame=clause,inter weight=0.5
*
