# What a dispute may be about. Words of one class can speak of the same matter: who "knew nothing about such discussions"
# answers who "had brokered talks". Nouns and verbs by lemma; used by contests only.
%kind class
matter-talks : members="talk talks discussion discuss negotiation negotiate meeting meet summit dialogue dialog mediation mediate conference contact consultation consult conversation channel broker hold"
matter-deal : members="deal agreement agree accord pact treaty settlement understanding compromise contract arrangement memorandum sign"
matter-ceasefire : members="ceasefire cease-fire truce armistice hostilities de-escalation"
matter-attack : members="attack assault strike raid bomb bombing bombard bombardment shell shelling airstrike air-strike fire rocket missile hit ambush offensive explosion blast blow explode target incursion storm"
matter-killing : members="kill killing murder death die massacre slaughter execute execution assassinate assassination shoot shooting slay behead beheading dead casualty victim toll"
matter-arrest : members="arrest detain detention jail imprison hold capture prisoner detainee custody seize"
matter-abduction : members="abduct abduction kidnap kidnapping hostage ransom captive captivity"
matter-torture : members="torture abuse mistreat mistreatment ill-treatment beat beating rape harass harassment brutality"
matter-weapons : members="weapon arm arms missile rocket supply ship shipment deliver delivery smuggle smuggling sell sale transfer ammunition"
matter-wmd : members="nuclear chemical gas sarin chlorine enrichment enrich uranium warhead biological"
matter-troops : members="troop troops soldier deploy deployment force invade invasion incursion cross crossing occupy occupation mass build-up presence"
matter-withdrawal : members="withdraw withdrawal pull retreat leave exit pullout evacuation evacuate"
matter-support : members="support back backing fund funding finance financing sponsor sponsorship arm train training help assist assistance shelter harbour harbor"
matter-aid : members="aid relief donation donate grant loan payment pay money cash assistance bribe"
matter-spying : members="spy spying espionage surveillance eavesdrop wiretap bug monitor intercept hack hacking hacker cyberattack breach leak"
matter-meddling : members="interfere interference meddle meddling manipulate manipulation influence intervene intervention"
matter-fraud : members="fraud rig rigging corruption bribery bribe embezzle embezzlement launder laundering irregularity graft cheat cheating theft steal evade evasion"
matter-election : members="election vote ballot poll referendum count recount result candidacy run"
matter-protest : members="protest demonstrate demonstration rally riot unrest march crackdown"
matter-coup : members="coup plot conspire conspiracy overthrow topple mutiny uprising"
matter-sanctions : members="sanction embargo ban blockade restriction tariff restrict boycott"
matter-test : members="test launch fire trial experiment"
matter-crash : members="crash collide collision accident down sink sinking disaster shoot"
matter-disease : members="disease outbreak infection infect virus epidemic contract case symptom illness ill sick ebola cholera covid poison poisoning"
matter-resignation : members="resign resignation step quit dismiss dismissal sack sacking fire firing oust"
matter-release : members="release free freeing swap exchange pardon extradite extradition return"
matter-missing : members="missing disappear disappearance vanish steal theft loss lose"
matter-injury : members="injure injury wound hurt harm"
matter-plan : members="plan intend intention propose proposal scheme"
matter-expulsion : members="expel expulsion deport deportation evict eviction ban banish"
matter-marriage : members="marry marriage wedding engagement divorce split affair pregnant pregnancy"
matter-responsibility : members="responsibility involvement involve role link connection tie behind blame responsible complicity complicit"

# Words that point at what has been said, not at what has happened: "the Russian claim", "such reports".
pointer-claim : members="claim allegation accusation report charge statement remark comment assertion suggestion rumor rumour story announcement finding account version figure estimate number toll tally"
# Words that point at any matter: "this matter", "the incident".
pointer-matter : members="matter issue incident affair case it this that situation"
# Nouns that pair up rival explanations: "One possibility is ... Another is ..."
pointer-option : members="possibility theory explanation scenario hypothesis reason version account interpretation view idea option"
# What is said of a claim that is not believed: "called the charge absurd", "said the reports were false".
pointer-untrue : members="absurd false untrue baseless groundless nonsense ridiculous lie fabrication fabricated unfounded rubbish fake hoax slander incorrect inaccurate wrong fiction fictitious preposterous laughable invention propaganda mistaken"
# What one refuses to do who keeps silent: "refused to comment".
pointer-silence : members="comment discuss answer elaborate speak respond confirm say talk identify disclose"
# Cues that put something forward, as the claim that an answer can be about.
pointer-saying : members="say claim report announce allege tell accuse state according assert insist declare confirm reveal suggest believe argue charge blame warn write add note quote cite indicate maintain contend testify conclude estimate show disclose admit acknowledge boast complain describe explain reportedly allegedly purportedly rumour rumor statement claiming accusation allegation think suspect speculate post tweet publish release broadcast air mention reply respond repeat stress emphasize emphasise point hold put"
# "There is no truth in the claim", "the reports have no basis".
pointer-truth : members="truth true substance basis foundation merit accurate correct"
# What one says one has none of, who knows nothing of a matter: "no official notification that", "no evidence of".
pointer-evidence : members="notification confirmation evidence indication information intelligence knowledge sign proof word record idea clue trace"
# Cues that deny by themselves: "denied it", "debunked the rumour"; of others it is the content that says what is not so.
pointer-denial : members="deny denial refute refutation reject rejection dismiss dismissal rebut rebuttal debunk dispute contradict disavow repudiate discredit disprove quash rebuff disclaim negate discount deride"
