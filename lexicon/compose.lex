# The outer predicate over the inner event. The key is the group that event entries name in over=;
# the groups will, will-not, not are the program's own (auxiliaries and negation). The first row that
# fits is taken.
%kind compose

# The verb only carries the event: "held talks", "launched an attack", "decided to withdraw".
light : inner=* type=same

# "plans to visit" is an announced cooperation, "plans to attack" an announced attack; "plans to
# ban" stays what it is, as planned.
plan : inner="CONSULT" type=AGREE cameo=036
plan : inner="AID" type=AGREE cameo=033
plan : inner="RETREAT CONCEDE" type=AGREE cameo=035
plan : inner="COOPERATE" type=AGREE cameo=031
plan : inner="SUPPORT AGREE" type=AGREE cameo=030
plan : inner="ASSAULT" type=THREATEN cameo=138 mode=violence
plan : inner=* type=same

# "will meet", "would host"; "will boycott", "will sanction"
will : inner="CONSULT" type=AGREE cameo=036
will : inner="AID" type=AGREE cameo=033
will : inner="RETREAT CONCEDE" type=AGREE cameo=035
will : inner="COOPERATE" type=AGREE cameo=030
will : inner="SANCTION" type=THREATEN cameo=131 mode=relations
will : inner="COERCE" type=THREATEN cameo=132
will : inner="PROTEST" type=THREATEN cameo=133
will : inner="ASSAULT MOBILIZE" type=THREATEN cameo=138 mode=violence

# "will not lift the embargo", "would not meet"
will-not : inner="CONSULT" type=REJECT cameo=125 mode=meet
will-not : inner="AID COOPERATE SUPPORT AGREE" type=REJECT cameo=122 mode=assist
will-not : inner="RETREAT CONCEDE" type=REJECT cameo=124 mode=yield
will-not : inner="ASSAULT COERCE SANCTION" type=AGREE cameo=030

promise : inner="CONSULT" type=AGREE cameo=036
promise : inner="AID" type=AGREE cameo=033
promise : inner="COOPERATE" type=AGREE cameo=031
promise : inner="RETREAT CONCEDE" type=AGREE cameo=035
promise : inner="AGREE SUPPORT REQUEST" type=AGREE cameo=030
promise : inner="SANCTION" type=THREATEN cameo=131 mode=relations
promise : inner="COERCE" type=THREATEN cameo=132
promise : inner="PROTEST" type=THREATEN cameo=133
promise : inner="ASSAULT MOBILIZE THREATEN" type=THREATEN cameo=138 mode=violence
promise : inner="ACCUSE REJECT" type=ACCUSE cameo=110

# "agreed to impose sanctions": the sanctions are what counts
agree : inner="CONSULT" type=AGREE cameo=036
agree : inner="AID" type=AGREE cameo=033
agree : inner="COOPERATE" type=AGREE cameo=031
agree : inner="RETREAT CONCEDE" type=AGREE cameo=035
agree : inner="REQUEST" type=CONCEDE cameo=080
agree : inner="AGREE SUPPORT MOBILIZE PROTEST" type=AGREE cameo=030
agree : inner=* type=same

threaten : inner="SANCTION" type=THREATEN cameo=131 mode=relations
threaten : inner="COERCE" type=THREATEN cameo=132
threaten : inner="PROTEST" type=THREATEN cameo=133
threaten : inner="ASSAULT" type=THREATEN cameo=138 mode=violence
threaten : inner="MOBILIZE" type=THREATEN cameo=137 mode=violence
threaten : inner=* type=THREATEN cameo=130

# "is considering sanctions", "is considering sending aid"
consider : inner="AID COOPERATE CONSULT SUPPORT RETREAT CONCEDE" type=AGREE cameo=030
consider : inner="SANCTION" type=THREATEN cameo=131 mode=relations
consider : inner="COERCE" type=THREATEN cameo=132
consider : inner="ASSAULT" type=THREATEN cameo=138 mode=violence

refuse : inner="CONSULT" type=REJECT cameo=125 mode=meet who=actor
refuse : inner="AID COOPERATE SUPPORT AGREE" type=REJECT cameo=122 mode=assist who=actor
refuse : inner="RETREAT CONCEDE" type=REJECT cameo=124 mode=yield who=actor
refuse : inner=* type=REJECT cameo=120 who=actor

# "denied aid to the refugees"; "denied the attack" says only that there was none
withhold : inner="AID COOPERATE SUPPORT AGREE CONSULT" type=REJECT cameo=122 mode=assist
withhold : inner="RETREAT CONCEDE" type=REJECT cameo=124 mode=yield
withhold : inner=* type=none

# asking is CAMEO's 02, demanding its 10
appeal : inner="CONSULT" type=REQUEST cameo=026 mode=meet who=actor
appeal : inner="AID" type=REQUEST cameo=023 mode=assist who=actor
appeal : inner="COOPERATE" type=REQUEST cameo=021 who=actor
appeal : inner="RETREAT CONCEDE" type=REQUEST cameo=025 mode=yield who=actor
appeal : inner="SANCTION COERCE ASSAULT" type=REQUEST cameo=020 who=recipient
appeal : inner=* type=REQUEST cameo=020 who=actor

request : inner="CONSULT" type=REQUEST cameo=106 mode=meet who=actor
request : inner="AID" type=REQUEST cameo=103 mode=assist who=actor
request : inner="COOPERATE" type=REQUEST cameo=102 who=actor
request : inner="RETREAT CONCEDE" type=REQUEST cameo=105 mode=yield who=actor
request : inner="SANCTION COERCE ASSAULT" type=REQUEST cameo=100 who=recipient
request : inner=* type=REQUEST cameo=100 who=actor

accuse : inner=* type=ACCUSE cameo=112 who=actor
# "claimed that Chad had armed the rebels" reproaches; "claimed that Chad had met them" does not
claim : inner="ASSAULT COERCE SANCTION THREATEN MOBILIZE REJECT AID" type=ACCUSE cameo=112 who=actor

# "lifted the blockade", "halted attacks"; "halted the talks", "suspended aid"
stop : inner="COERCE SANCTION" type=RETREAT cameo=080
stop : inner="ASSAULT MOBILIZE" type=RETREAT cameo=087 mode=ceasefire
stop : inner="PROTEST" type=RETREAT cameo=080
stop : inner="THREATEN ACCUSE REQUEST REJECT" type=CONCEDE cameo=080
stop : inner="AID" type=SANCTION cameo=162 mode=discontinue
stop : inner="CONSULT" type=SANCTION cameo=164 mode=discontinue
stop : inner="COOPERATE SUPPORT AGREE" type=SANCTION cameo=160 mode=discontinue
stop : inner="RETREAT CONCEDE" type=REJECT cameo=124 mode=yield

ease : inner="COERCE SANCTION MOBILIZE" type=RETREAT cameo=081
ease : inner="AID COOPERATE SUPPORT CONSULT" type=SANCTION cameo=160

# "failed to reach agreement", "failed to lift the embargo"
fail : inner="CONSULT" type=REJECT cameo=125 mode=meet
fail : inner="AID COOPERATE SUPPORT AGREE" type=REJECT cameo=120
fail : inner="RETREAT CONCEDE" type=REJECT cameo=124 mode=yield
fail : inner=* type=none
# "failed to rescue the hostages" is no refusal
failed : inner=* type=none

# "enabled the firm to supply weapons": what is made possible has not happened
enable : inner=* type=none

discuss : inner=* type=CONSULT cameo=040
praise : inner="SUPPORT AID RETREAT CONCEDE AGREE CONSULT COOPERATE" type=SUPPORT cameo=051
compel : inner=* type=COERCE cameo=170
ban : inner=* type=COERCE cameo=172 mode=ban
# "the truce between Chad and Sudan held"
kept : inner="CONCEDE" type=RETREAT cameo=087 mode=ceasefire
