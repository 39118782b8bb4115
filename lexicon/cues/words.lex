# Cues that are no verbs: nouns ("his claim that"), adverbs ("reportedly"), phrases ("according to", "in her view"), a label's colon.
%kind cue

# --- nouns of standing against or for
%default pos=n stance=refuses frame=s-to,s-of weight=0.5
opposition; objection; resistance; rejection
    + Its opposition to the tunnel is well known.
# --- nouns with a clause, an infinitive or a preposition; s-: with a possessor
%default pos=n stance=asserts frame=clause,s-clause weight=0.6
claim; statement; assertion; allegation; accusation; argument; belief; opinion; view; conviction; contention; announcement; assurance
    + His claim that the army had opened fire was repeated by state television.
report; warning; conclusion; finding; admission; revelation; suggestion; testimony; complaint; insistence; confirmation; reminder
declaration; acknowledgement; acknowledgment; assessment; charge; feeling; impression; perception; understanding; verdict; ruling
message; argument; insinuation; implication; observation; comment; remark; notion; idea; theory
%default pos=n stance=denies frame=clause,s-clause weight=0.6
denial; rebuttal; refutation; repudiation; disavowal; disclaimer
    + Its denial that troops had crossed the river convinced nobody.
%default pos=n stance=doubts frame=clause,s-clause,s-about weight=0.6
doubt; suspicion; skepticism; scepticism; question
%default pos=n stance=doubts frame=on,over,about weight=0.6
doubt
    + The ministry cast doubt on the report.
%default pos=n stance=denies frame=s-of weight=0.6
denial; rebuttal; refutation; repudiation; disavowal
    + The palace's repudiation of the letter came at noon.
# of claims only (gainsay.c): "his dismissal of the reports"
%default pos=n stance=denies frame=s-of,of,s-to,to weight=0.32
denial; dismissal; rebuttal; refutation; repudiation; disavowal
    + The envoy's dismissal of the reports angered the press.
    - The dismissal of the cook came at noon.
# who has no knowledge of a thing; with "no" alone
%default pos=n stance=unaware frame=of,about weight=0.6
knowledge; information; idea; inkling; recollection; awareness
    + The ambassador had no knowledge of the letter.
    - Knowledge of the river is useful to pilots.
%default pos=n stance=demands frame=clause,s-clause,s-to,s-for,for weight=0.6
demand; call; request; appeal; order; plea; insistence; recommendation; proposal; petition
    + Her call for new rules was ignored.
%default pos=n stance=promises frame=clause,s-clause,s-to weight=0.65
promise; vow; pledge; plan; commitment; guarantee; offer; intention; decision
    + Its promise to rebuild the school was not kept.
%default pos=n stance=threatens frame=s-clause,s-to weight=0.65
threat; ultimatum
%default pos=n stance=hopes frame=clause,s-clause,s-for,s-to weight=0.6
hope; wish; desire; dream
%default pos=n stance=speculates frame=clause,s-clause,s-about weight=0.6
fear; worry; concern; expectation; prediction; forecast; speculation; rumor; rumour; suspicion; guess
    + The fear that the dam would break emptied two villages.
%default pos=n stance=refuses frame=s-to weight=0.6
reluctance; unwillingness; refusal
    + The city's reluctance to pay the fine is well known.
%default pos=n stance=accepts frame=s-to,s-for weight=0.5
agreement; willingness; readiness; support; endorsement; approval

# --- a label before a colon: "Poll: ..."
%default pos=n stance=asserts frame=label weight=0.6
poll; report; study; survey; source; analyst; expert; official; police; minister; president; moderator; analysis; spokesman; spokeswoman
    + Report: Fuel tax to rise in June
insider; historian; newspaper; camp; campaign; aide; lawyer; judge; mayor; governor; senator; union; watchdog; agency; court; prosecutor
    + Historians: Old wall older than thought
pollster; researcher; scientist; critic; adviser; economist; diplomat; witness; doctor; army; ministry; monitor; rebel; charity; lawmaker
ambassador; envoy; general; bishop

# --- adverbs: nobody is named
%default pos=adv stance=asserts weight=0.7
reportedly; allegedly; purportedly; supposedly; ostensibly
    + The suspect has reportedly left the country.
%default pos=adv stance=speculates weight=0.45
seemingly

# --- phrases
%default pos=adp stance=asserts weight=0.95
according to
    + According to the ministry, the dam is safe.
    - The chairs were arranged according to height.
%default pos=adp stance=asserts weight=0.6
in poll; in survey; in study
    + In a poll last month, the party led by six points.
%default pos=adp stance=asserts source=poss weight=0.6
in word; in telling; in account
    + In the captain's account, the ship was already sinking.
%default pos=adp stance=speculates source=poss weight=0.6
in view; in opinion; in eye; in judgment; in judgement; in estimation
    + In the mayor's view, the bridge should stay.
%kind cue
%default pos=punct stance=asserts weight=0.6
colon
