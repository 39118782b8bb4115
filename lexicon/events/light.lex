# Verbs that carry an event noun or an infinitive and add nothing: their event is the inner one.
# The type they name is never used alone (need=inner).
%kind event
%default pos=v type=CONSULT cameo=040 over=light need=inner actor=subj

launch; conduct; stage; mount; commence; initiate; undertake; perform; wage; unleash; execute : comp=obj
    + The Swiss police launched an investigation into the Russian bank.
    - The museum launched a new catalogue in Paris.
    + The Kenyan police conducted an inquiry into Somali officials.
lead; embark; depart; take : comp=on if="on visit|trip|tour|mission"
    + The speaker of the Kenyan parliament led a delegation on a visit to China.
    - The guide in Bern led the Danish tourists on a tour of the cellars.
carry : prt=out comp=obj
    + The Nigerian police carried out an investigation of the French company.
    - The Italian plumber carried out the old bath.
step : prt=up comp=obj
    + Ethiopia has stepped up its cooperation with Kenya.
    - The Spanish dancer stepped up to the microphone.
begin; start; resume; continue; open; pursue; keep : comp=obj,xcomp,with
    + France resumed talks with Algeria after a long break.
    - France began a new season in June.
intensify; escalate; expand; extend; prolong; renew; increase; strengthen; tighten; maintain : comp=obj
    + Israel has expanded its cooperation with India.
    - Bakers in Vienna have extended their opening hours.
hold; have; lead; organise; organize; host; convene; attend; join; chair; sponsor : comp=obj
    + The German army held joint exercises with Polish troops.
    - The library holds talks on poetry each spring.
organise; organize; arrange : comp=for,obj
    + Turkey organised a meeting with Russian diplomats.
    - The Turkish bride organised a meeting with the florist.
take : comp=in if="obj part"
    + Japan took part in joint exercises with Indian troops.
    - Two girls from Chile took part in a spelling contest.
participate; engage : comp=in unless="obj"
    + Australia participated in joint exercises with Indonesian forces.
    - The Danish pensioner participated in a dance class.
announce; declare; order; approve; authorise; authorize; unveil; propose; disclose; publish : comp=obj
    + Mexico announced the arrest of three Colombian officials.
    - The bakery announced a new opening time.
order : comp=obj.acl if="obj.acl"
    + A Peruvian judge ordered two Bolivian ministers jailed.
    - The Greek guest ordered fish grilled over wood.
impose; enforce; implement; apply; introduce; reimpose; slap; levy; adopt : comp=obj
    + The Malian government imposed a ban on French troops.
    - The Malian painter applied a second coat of varnish.
make; give; issue; deliver; send; pay; file; lodge; grant; extend; provide : comp=obj
    + The Turkish government made an apology to Israel.
    - The Kenyan singer made an album with her brother.
express; voice; reiterate; repeat; reaffirm; convey; show; signal; state; underline : comp=obj
    + The Polish government repeated its condemnation of the Belarusian police.
    - The Dutch poet voiced her love of rain.
pledge; promise; offer; vow : comp=obj if="obj support|backing|solidarity|commitment"
    + Norway pledged its full support for the Ukrainian people.
    - The Spanish hotel promised its full support to guests with small children.
enable; empower; entitle; equip; qualify; train : over=enable comp=xcomp
    - The grant enabled Kenya to provide aid to Somalia.
schedule; slate : comp=xcomp
    + The Iranian president was scheduled to visit Iraq.
    - The Iranian film was scheduled to open the festival.
decide; vote; move; try; attempt; manage; proceed; rush; help; dare : comp=xcomp
    + Peru decided to expel the Venezuelan ambassador.
    - The Mexican cook decided to try the soup.
come; go : comp=under if="under criticism|attack|fire|pressure|investigation"
    + Syrian troops came under attack from Turkish jets.
    - The village in Iceland came under a blanket of snow.
plan; intend; want; expect; aim; hope; seek; prepare : over=plan comp=xcomp
    + The president of Serbia is planning to visit China.
    - The president of Serbia is planning to read more novels.
go : over=will comp=xcomp if="aux be" if="xcomp"
    + Spain is going to provide aid to Moroccan villages.
    - It is going to rain in Spain.
