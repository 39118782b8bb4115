# Armed groups since about 1970: rebels, militias, guerrillas, private armies, criminal bands. A group of one
# country has its country and REB (UAF where whose side it is on is not said, PRM where it fights for the
# government, SEP where it wants a state of its own); one of several countries is IMG. From general knowledge.
%kind actor
%default kind=organisation basis=public-record code=IMG

# of several countries
Islamic State; IS; ISIS; Isis; ISIL; Isil; Daesh; Da'esh; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State of Iraq and al-Sham; IS militants; ISIS militants; ISIL militants; Islamic State militants; Islamic State fighters; IS fighters; ISIS fighters; Islamic State group; Islamic State jihadists; so-called Islamic State : code=IMGMUSISI
Islamic State of Iraq; ISI group; Mujahideen Shura Council; Al-Qaeda in Iraq; al-Qaida in Iraq; Al Qaeda in Iraq; AQI; Jamaat al-Tawhid wal-Jihad; Tawhid and Jihad : code=IMGMUSALQ
Islamic State Khorasan; Islamic State Khorasan Province; ISIS-K; ISIS-Khorasan; ISKP; Islamic State in Khorasan; Wilayat Khorasan; Daesh Khorasan : code=IMGMUSISI
Islamic State West Africa Province; ISWAP; Islamic State in West Africa; Islamic State in the Greater Sahara; ISGS; Islamic State Sahel Province; Islamic State Central Africa Province; ISCAP : code=IMGMUSISI
Sinai Province; Ansar Beit al-Maqdis; Ansar Bayt al-Maqdis; Wilayat Sinai; Islamic State Sinai Province : code=EGYREB
Al-Qaeda; al-Qaida; Al Qaeda; Al-Qaida; Al Qaida; Qaeda; Qaida; al-Qa'ida; Al Qaeda network; al-Qaida network; al-Qaeda network; al-Qaeda militants; Qaedat al-Jihad; al-Qaeda terrorists : code=IMGMUSALQ
Al-Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula; AQAP; Al Qaeda in the Arabian Peninsula; Ansar al-Sharia in Yemen; Yemeni al-Qaeda; Yemeni branch of al-Qaeda : code=IMGMUSALQ
Al-Qaeda in the Islamic Maghreb; al-Qaida in the Islamic Maghreb; Al Qaeda in the Islamic Maghreb; AQIM; al-Qaeda's North African branch : code=IMGMUSALQ
Al-Qaeda in the Indian Subcontinent; AQIS; Khorasan Group; Khorasan group; al-Qaeda in Syria : code=IMGMUSALQ
Jama'at Nasr al-Islam wal Muslimin; JNIM; Jamaat Nusrat al-Islam wal-Muslimin; Group for Support of Islam and Muslims; Al-Mourabitoun; Al-Murabitoun; Movement for Oneness and Jihad in West Africa; MUJAO; MUJWA; Signed-in-Blood Battalion : code=IMGMUS
Abdullah Azzam Brigades; Abu Hafs al-Masri Brigades; Mujahideen; mujahideen; mujahedeen; Mujahedeen; Mujahidin; jihadis; jihadists; Islamist militants; Islamic militants; Islamist militant group; Islamic extremists; Muslim extremists; Islamist extremists; foreign fighters; jihadist; jihadi; Islamist fighters : code=IMGMUS
Lashkar-e-Taiba; Lashkar-e-Toiba; Lashkar-e-Tayyiba; Lashkar-e-Tayba; Lashkar-i-Taiba; LeT; Laskhar-e-Taiba; Jamaat-ud-Dawa; Jama'at-ud-Da'wah; Jamat-ud-Dawa : code=PAKREBLET
Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad; JeM; Jaish-i-Mohammed : code=PAKREB
Jemaah Islamiyah; Jemaah Islamiah; Jamaah Islamiyah; Jemaah Ansharut Tauhid; Jamaah Ansharut Daulah : code=IMGSEAJMI
Abu Nidal Organization; Black September; Carlos the Jackal : code=IMGMEA
East Turkestan Islamic Movement; ETIM; Turkistan Islamic Party; Turkestan Islamic Party; East Turkistan Islamic Movement; East Turkestan Liberation Organization; Uighur separatists; Uighur militants : code=CHNREBUIG
Islamic Movement of Uzbekistan; IMU; Islamic Jihad Union; Hizb ut-Tahrir; Hizb-ut-Tahrir; Hizbut Tahrir : code=IMGMUS
pirates; Somali pirates; Pirates; sea pirates : code=SOMCRM
Wagner Group; Wagner; PMC Wagner; Wagner mercenaries; Wagner forces; Wagner fighters; Africa Corps : code=RUSPRM
Anti-Balaka; anti-Balaka; anti-balaka : code=CAFPRM
Seleka; Séléka; Seleka rebels; ex-Seleka; Union for Peace in the Central African Republic; Patriotic Movement for the Central African Republic; Coalition of Patriots for Change; 3R; Popular Front for the Rebirth of Central African Republic; FPRC : code=CAFREB
Lord's Resistance Army; LRA; Lords Resistance Army; Lord's Resistance Army rebels; LRA rebels : code=UGAREBLRA
Allied Democratic Forces; ADF; ADF-NALU; Holy Spirit Movement; West Nile Bank Front; National Resistance Army; Uganda People's Army; Uganda National Rescue Front : code=UGAREB

# Lebanon, Palestine, Israel
Hezbollah; Hizbollah; Hizbullah; Hizballah; Hezballah; Party of God; Islamic Resistance; Hezbollah fighters; Hezbollah guerrillas; Lebanese Hezbollah; Hezbollah militants; Hezbollah militia : code=LBNREBHEZ
South Lebanon Army; SLA : code=LBNPRM
Fatah al-Islam; Fatah al-Intifada; Jund al-Sham; Asbat al-Ansar; Lebanese National Resistance Front; Guardians of the Cedars; Tigers Militia; Murabitun; Lebanese Forces militia; Islamic Jihad Organization : code=LBNREB
Hamas; Islamic Resistance Movement; Izz ad-Din al-Qassam Brigades; al-Qassam Brigades; Al-Qassam Brigades; Qassam Brigades; Izzedine al-Qassam Brigades; Ezzedine al-Qassam Brigades; Hamas militants; Hamas fighters; Hamas gunmen : code=PSEREBHMS
Islamic Jihad; Palestinian Islamic Jihad; PIJ; Al-Quds Brigades; al-Quds Brigades; Saraya al-Quds : code=PSEREBISJ
Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs' Brigade; Al Aqsa Martyrs Brigades; Al-Aqsa Martyrs Brigade; Tanzim : code=PSEREBAAM
Popular Front for the Liberation of Palestine; PFLP; Democratic Front for the Liberation of Palestine; DFLP; Popular Resistance Committees; PFLP-GC; Popular Front for the Liberation of Palestine-General Command; Palestine Liberation Front; Army of Islam group; Lions' Den; Jenin Brigades; Mujahideen Brigades; As-Sa'iqa : code=PSEREB
Palestinian militants; Palestinian gunmen; Gaza militants; Palestinian factions; Palestinian militant groups; Palestinian armed groups; Gaza's armed factions : code=PSEREB
Kach; Kahane Chai; Jewish Defense League; Jewish Underground; Irgun; Haganah; Stern Gang; Lehi; Jewish settlers; Israeli settlers; Jewish extremists : code=ISRSET

# Syria, Iraq, Kurdistan
Free Syrian Army; FSA; Syrian National Army; SNA militia; Southern Front; Free Syria Army; Turkish-backed Free Syrian Army; Syrian rebels; Syrian insurgents; Syrian opposition fighters : code=SYRREBFSA
al-Nusra Front; Al-Nusra Front; Nusra Front; Jabhat al-Nusra; al-Nusra; Jabhat Fateh al-Sham; Fateh al-Sham; Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham; HTS; Tahrir al-Sham; Fatah al-Sham; Jabhat Fatah al-Sham; Fateh al-Sham Front : code=SYRREBNUF
Ahrar al-Sham; Jaish al-Islam; Jaysh al-Islam; Army of Islam; Faylaq al-Rahman; Failaq al-Rahman; Islamic Front; Jaish al-Fatah; Army of Conquest; Jaysh al-Fath; Liwa al-Tawhid; Nour al-Din al-Zenki; Nour al-Din al-Zinki; Harakat Nour al-Din al-Zenki; Sultan Murad Brigade; Sultan Murad Division; Levant Front; al-Jabha al-Shamiya; Jabha al-Shamiya; Jund al-Aqsa; Jaish al-Mujahideen; Jaysh al-Mujahideen; Jaish al-Nasr; Fastaqim; Sham Legion; Faylaq al-Sham; Hamza Division; Ahrar al-Sharqiya; National Liberation Front of Syria; Jaish al-Izza; Hurras al-Din; Guardians of Religion; New Syrian Army; Maghawir al-Thawra; Liwa Thuwar al-Raqqa; Suqour al-Sham; Syrian Revolutionaries Front; Farouq Brigades; Yarmouk Martyrs Brigade; Liwa Shuhada al-Yarmouk; Syrian Islamic Front; Authenticity and Development Front : code=SYRREB
Syrian Democratic Forces; SDF; Kurdish-led Syrian Democratic Forces; Manbij Military Council; Raqqa Internal Security Forces : code=SYRREBKUR
YPG; People's Protection Units; YPJ; Kurdish People's Protection Units; People's Defense Units; Women's Protection Units; Kurdish YPG; Syrian Kurdish YPG; YPG militia : code=SYRREBKUR
National Defence Forces; National Defense Forces; Shabiha; shabiha; Tiger Forces; Liwa Fatemiyoun; Fatemiyoun; Liwa al-Quds; Baath Brigades; Local Defence Forces : code=SYRPRM
PKK; Kurdistan Workers' Party; Kurdistan Workers Party; Kurdish Workers' Party; Kurdish Workers Party; KCK; Kurdistan Freedom Falcons; TAK; Kongra-Gel; Kongra-Gel KGK; PKK militants; PKK rebels; PKK fighters; PKK terrorists; Kurdish rebels; Kurdish militants; Kurdish guerrillas; HPG : code=TURREBKUR
PJAK; Party of Free Life of Kurdistan; Kurdistan Free Life Party; Komala; Jundallah; Jundullah; Jaish al-Adl; Jaish ul-Adl; Ansar al-Furqan; Kurdistan Democratic Party of Iran; KDPI; Al-Ahwaziya : code=IRNREB
Mujahedin-e-Khalq; Mujahideen-e-Khalq; Mojahedin-e Khalq; MEK; MKO; People's Mujahedin; People's Mujahedin Organization of Iran; People's Mojahedin; PMOI; National Council of Resistance of Iran; NCRI; Mujahedeen Khalq : code=IRNREBMEK
Peshmerga; peshmerga; Pershmerga; Kurdish Peshmerga; Peshmerga forces; Kurdish peshmerga; peshmerga fighters; Iraqi Kurdish forces : code=IRQMILKUR
Mahdi Army; Mehdi Army; Jaish al-Mahdi; Peace Companies; Saraya al-Salam; Promised Day Brigade : code=IRQREBMHD
Popular Mobilization Forces; Popular Mobilisation Forces; Popular Mobilization Units; PMF; PMU; Hashd al-Shaabi; Hashd Shaabi; Hashid Shaabi; Badr Brigade; Badr Organization; Badr Organisation; Badr Corps; Asaib Ahl al-Haq; Asa'ib Ahl al-Haq; League of the Righteous; Kata'ib Hezbollah; Kataib Hezbollah; Kataib Hizbollah; Harakat Hezbollah al-Nujaba; Harakat al-Nujaba; Islamic Resistance in Iraq; Saraya Awliya al-Dam : code=IRQPRM
Ansar al-Islam; Ansar al-Sunna; Ansar al-Sunnah; Islamic Army in Iraq; 1920 Revolution Brigades; Naqshbandi Army; JRTN; General Military Council for Iraq's Revolutionaries; Sahwa opponents; Iraqi insurgents; Sunni insurgents; Fedayeen Saddam : code=IRQREB
Awakening Councils; Sons of Iraq; Sahwa; Sahwa militia; Anbar Awakening; Awakening movement : code=IRQPRM

# Yemen, Gulf, Egypt, Maghreb
Houthi; Houthis; al-Houthi; Houthi rebels; Huthi; Huthis; Huthi rebels; Ansar Allah; Ansarallah; Ansarullah; Shiite Houthi rebels; Houthi movement; Houthi fighters; Houthi militia; Iran-backed Houthis; Houthi forces; Believing Youth : code=YEMREBHTH
Southern Transitional Council; STC; Southern Movement; al-Hirak; Hirak; Southern Mobility Movement; Security Belt Forces; Ansar al-Sharia; Aden-Abyan Islamic Army; Popular Resistance; Giants Brigades : code=YEMREB
Saraya al-Ashtar; al-Ashtar Brigades : code=BHRREB
Dhofar Liberation Front; Popular Front for the Liberation of Oman : code=OMNREB
Gamaa Islamiya; al-Gamaa al-Islamiyya; Gamaa al-Islamiya; Al-Gama'a al-Islamiyya; Jamaa Islamiya; Islamic Group of Egypt; Egyptian Islamic Jihad; Hasm; Hasm Movement; Liwa al-Thawra; Takfir wal-Hijra; Ajnad Misr; Tawhid wal-Jihad : code=EGYREB
Libyan National Army; LNA; Libyan Arab Armed Forces; Haftar's forces; Haftar's Libyan National Army; Operation Dignity : code=LBYREB
Libya Dawn; Libya Shield; Ansar al-Sharia in Libya; Misrata brigades; Misrata militias; Benghazi Defense Brigades; Benghazi Revolutionaries Shura Council; February 17 Martyrs Brigade; Zintan brigades; Libyan rebels; Libyan Islamic Fighting Group; LIFG; Shura Council of Mujahideen in Derna; Petroleum Facilities Guard; Tripoli Protection Force; Nawasi Brigade; Bunyan al-Marsous : code=LBYREB
Armed Islamic Group; GIA; Salafist Group for Preaching and Combat; Salafist Group for Call and Combat; GSPC; Islamic Salvation Army; AIS; Jund al-Khilafah : code=DZAREB
Polisario; Polisario Front; Front Polisario; Frente Polisario; POLISARIO; Sahrawi Arab Democratic Republic; SADR; Sahrawi People's Liberation Army : code=ESHREB
Ansar al-Sharia in Tunisia; Uqba ibn Nafi; Okba Ibn Nafaa Brigade : code=TUNREB

# Africa
Boko Haram; Boko Haram militants; Boko Haram insurgents; Boko Haram Islamists; Boko Haram fighters; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Boko Haram sect : code=NGAREBBHM
Ansaru; Movement for the Emancipation of the Niger Delta; MEND; Niger Delta Avengers; Niger Delta People's Volunteer Force; Niger Delta militants; Indigenous People of Biafra; IPOB; MASSOB; Movement for the Actualization of the Sovereign State of Biafra; Oodua People's Congress; Biafran army : code=NGAREB
al-Shabaab; Al-Shabaab; al-Shabab; Al-Shabab; Shabaab; Shabab; al Shabaab; Al Shabaab; al Shabab; Harakat al-Shabaab; Harakat al-Shabaab al-Mujahideen; al-Shabaab militants; al-Shabab militants; Shabaab militants; Al Shabab; Shebab; Al-Shebab : code=SOMREBSHB
Hizbul Islam; Hizbul-Islam; Islamic Courts Union; Union of Islamic Courts; Supreme Islamic Courts Council; Al-Itihaad al-Islamiya; Ras Kamboni; Ras Kamboni Brigades; Somali National Movement; United Somali Congress; Somali National Alliance; Somali Salvation Democratic Front; Alliance for the Re-liberation of Somalia : code=SOMREB
Ahlu Sunna Waljama'a; Ahlu Sunna Wal Jama; Ahlu Sunna : code=SOMPRM
Rapid Support Forces; RSF; Janjaweed; janjaweed; Janjawid; Popular Defence Forces; Popular Defense Forces; Sudan Shield Forces : code=SDNPRM
Justice and Equality Movement; JEM; Sudan Liberation Movement; Sudan Liberation Army; SLM; SLA-MM; Sudan Liberation Movement/Army; Sudanese Liberation Army; Sudan Revolutionary Front; SPLM-N; SPLM-North; Sudan People's Liberation Movement-North; Darfur rebels; National Redemption Front; Eastern Front rebels; Beja Congress; Liberation and Justice Movement : code=SDNREB
Sudan People's Liberation Army; SPLA; Sudanese People's Liberation Army; Southern Sudanese rebels : code=SSDMIL
SPLM-IO; SPLA-IO; SPLM/A-IO; SPLM-in-Opposition; Nuer White Army; White Army; South Sudan Liberation Movement; South Sudan Liberation Army; South Sudan Democratic Movement; National Salvation Front; Lou Nuer; Cobra Faction : code=SSDREB
Tigray People's Liberation Front; TPLF; Tigray Defence Forces; Tigray Defense Forces; Tigrayan forces; Oromo Liberation Front; OLF; Oromo Liberation Army; OLA; Ogaden National Liberation Front; ONLF; Fano; Fano militia; Amhara militia; Ginbot 7; Gambella People's Liberation Movement; Western Somali Liberation Front; Gumuz militia : code=ETHREB
Eritrean People's Liberation Front; EPLF; Eritrean Liberation Front; ELF; Red Sea Afar Democratic Organisation : code=ERIREB
Front for the Restoration of Unity and Democracy; FRUD : code=DJIREB
M23; March 23 Movement; M23 rebels; M23 rebel group; March 23 rebels; AFC/M23; Congo River Alliance : code=CODREBM23
National Congress for the Defence of the People; National Congress for the Defense of the People; CNDP; Mai-Mai; Mai Mai; Mayi-Mayi; Mai-Mai militia; CODECO; Raia Mutomboki; Rally for Congolese Democracy; RCD; Congolese Rally for Democracy; Movement for the Liberation of Congo; MLC; Union of Congolese Patriots; FNI; Nationalist and Integrationist Front; Alliance of Democratic Forces for the Liberation of Congo-Zaire; AFDL; Kamwina Nsapu; Kamuina Nsapu; Bakata Katanga; Wazalendo; Nduma Defence of Congo; FRPI; Patriotic Resistance Front in Ituri; Bundu dia Kongo; Nyatura; APCLS : code=CODREB
Democratic Forces for the Liberation of Rwanda; FDLR; FDLR rebels; Interahamwe; ALIR; ex-FAR : code=RWAREBFDL
Rwandan Patriotic Front; RPF; Rwandan Patriotic Army : code=RWAREB to=1994-07-18
National Forces of Liberation; Forces for National Liberation; FNL; Palipehutu; CNDD-FDD rebels; RED-Tabara; Imbonerakure; National Council for the Defense of Democracy : code=BDIREB
UNITA; National Union for the Total Independence of Angola; FLEC; Front for the Liberation of the Enclave of Cabinda; FNLA; Cabinda rebels : code=AGOREB
RENAMO; Renamo; Mozambican National Resistance; Ansar al-Sunna Mozambique; Ahlu Sunnah Wa-Jama; Mozambique insurgents : code=MOZREB
SWAPO; South West Africa People's Organization; South West African People's Organisation; Caprivi Liberation Army : code=NAMREB to=1990-03-20
Umkhonto we Sizwe; Pan Africanist Congress military wing; APLA; Azanian People's Liberation Army : code=ZAFREB
ZANLA; ZIPRA; Patriotic Front guerrillas; ZANU guerrillas : code=ZWEREB
Revolutionary United Front; RUF; Armed Forces Revolutionary Council; AFRC; West Side Boys : code=SLEREB
Kamajors; Civil Defence Forces : code=SLEPRM
LURD; Liberians United for Reconciliation and Democracy; Movement for Democracy in Liberia; MODEL; National Patriotic Front of Liberia; NPFL; ULIMO; INPFL : code=LBRREB
New Forces; Forces Nouvelles; Forces Nouvelles rebels; MPCI; Patriotic Movement of Ivory Coast; Republican Forces of Ivory Coast; Invisible Commandos : code=CIVREB
Young Patriots : code=CIVPRM
Movement of Democratic Forces of Casamance; MFDC; Casamance rebels : code=SENREB
National Movement for the Liberation of Azawad; MNLA; Azawad; Coordination of Azawad Movements; CMA; Ansar Dine; Ansar al-Din; Ansar Eddine; Macina Liberation Front; Katiba Macina; High Council for the Unity of Azawad; HCUA; Arab Movement of Azawad; Tuareg rebels; Tuareg separatists; FLM; Dan Na Ambassagou; Platform coalition; GATIA; Azawad Liberation Front : code=MLIREB
Niger Movement for Justice; MNJ; Lakurawa : code=NERREB
Ansarul Islam; Ansaroul Islam; Koglweogo; Volunteers for the Defense of the Homeland : code=BFAREB
United Front for Democratic Change; Union of Forces for Democracy and Development; UFDD; Front for Change and Concord in Chad; FACT; Rally of Forces for Change; FROLINAT; Military Command Council for the Salvation of the Republic : code=TCDREB
Ambazonia; Ambazonia Defence Forces; Ambazonian separatists; Ambazonian fighters; Ambazonia separatists; Southern Cameroons Defence Forces; Amba Boys : code=CMRREB
Ninja militia; Ninjas; Cobra militia; Cocoye : code=COGREB
Mombasa Republican Council; Mungiki; Mau Mau; Al-Hijra : code=KENREB

# Europe, the Caucasus, Central Asia
Irish Republican Army; IRA; Provisional IRA; Real IRA; Continuity IRA; New IRA; Irish National Liberation Army; INLA; Oglaigh na hEireann; dissident republicans; Official IRA : code=GBRREBIRA
Ulster Volunteer Force; UVF; Ulster Defence Association; UDA; Loyalist Volunteer Force; Red Hand Commando; Ulster Freedom Fighters; UFF; loyalist paramilitaries : code=GBRPRM
ETA; Euskadi Ta Askatasuna; Basque separatists; Basque separatist group; Basque Homeland and Freedom; GRAPO; Terra Lliure : code=ESPREBETA
FLNC; Corsican National Liberation Front; Action Directe; National Liberation Front of Corsica; OAS-Secret Army : code=FRAREB
Red Brigades; Ordine Nuovo; Prima Linea : code=ITAREB
Cosa Nostra; Mafia; 'Ndrangheta; Ndrangheta; Camorra; Sicilian Mafia : code=ITACRM
Red Army Faction; Baader-Meinhof; Baader-Meinhof gang; Baader-Meinhof Group; National Socialist Underground : code=DEUREB
November 17; Revolutionary Organization 17 November; 17 November; Revolutionary Struggle; Conspiracy of Fire Nuclei; Conspiracy of Cells of Fire : code=GRCREB
EOKA; EOKA-B; Turkish Resistance Organisation : code=CYPREB
DHKP-C; DHKP/C; Revolutionary People's Liberation Party-Front; Revolutionary People's Liberation Party/Front; TIKKO; Grey Wolves; Great Eastern Islamic Raiders' Front; IBDA-C; MLKP; Dev-Sol; Turkish Hezbollah : code=TURREB
Gulen movement; Gülen movement; FETO; FETÖ; Gulenists; Gulenist Terror Organization; Fethullah Gulen movement; Hizmet movement : code=TUROPP
Kosovo Liberation Army; KLA; UCK; Ushtria Clirimtare e Kosoves; Liberation Army of Kosovo; Kosovo Albanian rebels : code=KSVREB
National Liberation Army of Macedonia; Albanian National Army; ethnic Albanian rebels : code=MKDREB
Army of Republika Srpska; Bosnian Serb Army; Bosnian Serb forces; Bosnian Serb army; VRS; Army of the Republika Srpska; Bosnian Serb troops : code=BIHREBSER
Croatian Defence Council; HVO; Bosnian Croat forces; Bosnian Croat army : code=BIHREBHRV
Krajina Serbs; Republic of Serbian Krajina; Serb Krajina : code=HRVREB
Arkan's Tigers; Scorpions paramilitary; White Eagles : code=SRBPRM
Donetsk People's Republic; DNR; DPR; Luhansk People's Republic; LNR; LPR; Lugansk People's Republic; People's Republic of Donetsk; People's Republic of Luhansk; Novorossiya; Donetsk rebels; Luhansk rebels; Donbass separatists; Donbass militia; Donbas separatists; pro-Russian rebels; pro-Russian separatists; Pro-Russian separatists; Russian-backed rebels; Russian-backed separatists; pro-Russian militants; Vostok Battalion; Sparta Battalion; Somalia Battalion; eastern Ukrainian rebels; pro-Russia separatists; pro-Moscow rebels; pro-Moscow separatists : code=UKRREB
Azov Battalion; Azov Regiment; Azov Brigade; Aidar Battalion; Right Sector; Donbas Battalion; Dnipro Battalion : code=UKRPRM
Freedom of Russia Legion; Russian Volunteer Corps; Caucasus Emirate; Chechen rebels; Chechen separatists; Chechen fighters; Chechen militants; Chechen guerrillas; Chechen Republic of Ichkeria; Riyad-us Saliheen; Dagestani militants; Vilayat Dagestan; Shariat Jamaat : code=RUSREB
Kadyrovtsy; Russian mafia : code=RUSPRM
Zviadists; Mkhedrioni; Abkhaz separatists; South Ossetian separatists; South Ossetian forces; Abkhazian separatists; Abkhaz forces : code=GEOREB
Nagorno-Karabakh Defence Army; Karabakh forces; Karabakh Armenian forces; Artsakh Defence Army; Nagorno-Karabakh separatists; Karabakh separatists : code=AZEREB
Transdniestrian separatists; Transnistrian separatists : code=MDAREB
United Tajik Opposition; UTO : code=TJKREB
ASALA; Armenian Secret Army for the Liberation of Armenia : code=ARMREB

# South Asia
Taliban; Taleban; the Taliban; Afghan Taliban; Taliban militants; Taliban fighters; Taliban insurgents; Taliban forces; Taliban movement; Talibans; Taliban guerrillas; Quetta Shura; Quetta shura : code=AFGREBTAL
Haqqani network; Haqqani Network; Haqqani; Haqqanis; Haqqani group : code=AFGREBHQQ
Northern Alliance; United Islamic Front; Hezb-e-Islami; Hizb-i-Islami; Hezb-i-Islami; Hezb-e Islami; Hezb-e-Islami Gulbuddin; Hizb-e-Islami; HIG; Jamiat-e Islami; Jamiat-e-Islami; Afghan rebels; Afghan insurgents; National Resistance Front; Panjshir resistance; Afghan mujahideen; Afghan mujahedeen : code=AFGREB
Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehreek-e-Taliban; Tehrik-e-Taliban; TTP; Pakistani Taliban; Pakistan Taliban; Pakistani Taleban; Jamaat-ul-Ahrar; Jamaat-ur-Ahrar; Tehrik-i-Taliban : code=PAKREBTTP
Lashkar-e-Jhangvi; Lashkar-i-Jhangvi; LeJ; Sipah-e-Sahaba; Sipah-i-Sahaba; Sipah-e-Sahaba Pakistan; Ahle Sunnat Wal Jamaat; Harkat-ul-Mujahideen; Harkat-ul-Jihad-al-Islami; HuJI; Harkat-ul-Jihad-e-Islami; Tehrik-e-Nafaz-e-Shariat-e-Mohammadi; TNSM; Lashkar-e-Islam; Lashkar-i-Islam; Sipah-e-Muhammad; Ansar-ul-Islam; Harkat ul-Ansar; Hafiz Gul Bahadur Group : code=PAKREB
Baloch Liberation Army; Balochistan Liberation Army; Baluchistan Liberation Army; BLA; Balochistan Liberation Front; BLF; Baloch Republican Army; Baluch Republican Army; Baloch separatists; Baluch separatists; Baluch rebels; United Baloch Army; Majeed Brigade; Baloch Raji Ajoi Sangar : code=PAKREBBAL
Hizbul Mujahideen; Hizb-ul-Mujahideen; Hizbul-Mujahideen; Hizb-ul Mujahideen; Jammu Kashmir Liberation Front; JKLF; Jammu and Kashmir Liberation Front; Kashmiri separatists; Kashmiri militants; Kashmiri rebels; The Resistance Front; Al-Badr Mujahideen; All Parties Hurriyat Conference; Hurriyat; Hurriyat Conference; Ansar Ghazwat-ul-Hind : code=INDREBKAS
United Liberation Front of Assam; United Liberation Front of Asom; ULFA; National Democratic Front of Bodoland; NDFB; National Socialist Council of Nagaland; National Socialist Council of Nagalim; NSCN; NSCN-IM; NSCN-K; United National Liberation Front of Manipur; UNLF; Kangleipak Communist Party; People's Liberation Army of Manipur; Kanglei Yawol Kanna Lup; Kuki National Army; Garo National Liberation Army; GNLA; National Liberation Front of Tripura; NLFT; All Tripura Tiger Force; Bodo Liberation Tigers; Karbi Longri; Kamtapur Liberation Organisation; Dima Halam Daogah; Zomi Revolutionary Army; PREPAK : code=INDREB
Communist Party of India (Maoist); Communist Party of India-Maoist; CPI (Maoist); Naxalites; Naxals; Naxalite; Naxal; Maoist rebels of India; Indian Maoists; People's War Group; Maoist Communist Centre; Ranvir Sena; Salwa Judum opponents; Naxalite rebels : code=INDREBNAX
Babbar Khalsa; Babbar Khalsa International; Khalistan Commando Force; Khalistan Zindabad Force; Sikh militants; Sikh separatists; Khalistan Liberation Force; International Sikh Youth Federation; Indian Mujahideen; Abhinav Bharat; Students Islamic Movement of India; SIMI; Popular Front of India; Deccan Mujahideen : code=INDREB
Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers; Tamil Tiger; Tamil rebels; Tamil Tiger rebels; Tiger rebels; Tamil separatists; Tamil Eelam; Black Tigers; Sea Tigers; Karuna faction; PLOTE; TELO; EPRLF : code=LKAREBLTT
TMVP; Tamil Makkal Viduthalai Pulikal : code=LKAPRM
Janatha Vimukthi Peramuna rebels; National Thowheeth Jama'ath; National Thowheed Jamath : code=LKAREB
Jamaat-ul-Mujahideen Bangladesh; Jama'atul Mujahideen Bangladesh; JMB; Neo-JMB; Ansarullah Bangla Team; Ansar al-Islam Bangladesh; Purba Banglar Communist Party; Shanti Bahini; Jagrata Muslim Janata; Harkat-ul-Jihad al-Islami Bangladesh; Mukti Bahini; Kuki-Chin National Front : code=BGDREB
Maoists of Nepal; Nepalese Maoists; Nepali Maoists; Maoist rebels; People's Liberation Army Nepal; Terai Army; Young Communist League : code=NPLREB

# East and South-East Asia, Pacific
Karen National Union; KNU; Karen National Liberation Army; KNLA; Kachin Independence Army; KIA; Kachin Independence Organization; Kachin Independence Organisation; KIO; United Wa State Army; UWSA; Shan State Army; Shan State Army-South; SSA-S; Arakan Army; Ta'ang National Liberation Army; TNLA; Myanmar National Democratic Alliance Army; MNDAA; Democratic Karen Buddhist Army; DKBA; Karenni Army; Karenni National Progressive Party; Chin National Front; Chin National Army; New Mon State Party; Arakan Rohingya Salvation Army; ARSA; Rohingya Solidarity Organisation; People's Defence Force; PDF; People's Defence Forces; National Unity Government; Three Brotherhood Alliance; Brotherhood Alliance; Kokang rebels; Karen rebels; Kachin rebels; Shan rebels; Communist Party of Burma; All Burma Students' Democratic Front; Mong Tai Army; God's Army : code=MMRREB
Barisan Revolusi Nasional; BRN; Patani United Liberation Organisation; PULO; Pattani United Liberation Organization; Runda Kumpulan Kecil; Mara Patani; Muslim insurgents in Thailand; Thai separatists : code=THAREB
Khmer Rouge; Party of Democratic Kampuchea; Khmer People's National Liberation Front; Khmer rouges : code=KHMREB
Pathet Lao; Hmong rebels : code=LAOREB
Viet Cong; Vietcong; FULRO; Viet Minh; National Liberation Front of South Vietnam : code=VNMREB
Free Aceh Movement; GAM; Gerakan Aceh Merdeka; Free Papua Movement; OPM; Organisasi Papua Merdeka; West Papua National Liberation Army; West Papua Liberation Army; TPNPB; Papuan separatists; Papuan rebels; Acehnese rebels; Aceh rebels; Laskar Jihad; Mujahidin Indonesia Timur; Mujahideen of Eastern Indonesia; East Indonesia Mujahideen; West Papuan rebels; Islamic Defenders Front; FPI; Darul Islam : code=IDNREB
Fretilin; FRETILIN; Falintil; FALINTIL : code=TLSREB to=2002-05-20
New People's Army; NPA; Communist Party of the Philippines; CPP; CPP-NPA; National Democratic Front of the Philippines; NDFP; National Democratic Front; Alex Boncayao Brigade : code=PHLREBNPA
Moro Islamic Liberation Front; MILF; Moro National Liberation Front; MNLF; Bangsamoro Islamic Freedom Fighters; BIFF; Bangsamoro Islamic Armed Forces; Moro rebels; Muslim rebels in the Philippines; Moro guerrillas; Rajah Solaiman Movement : code=PHLREBMIL
Abu Sayyaf; Abu Sayyaf Group; ASG; Abu Sayaf; Maute group; Maute Group; Dawlah Islamiya; Ansar Khalifa Philippines; Abu Sayyaf militants; Abu Sayyaf rebels; Maute militants : code=PHLREBASG
Bougainville Revolutionary Army; BRA; Bougainville rebels : code=PNGREB
Malaita Eagle Force; Isatabu Freedom Movement : code=SLBREB
Japanese Red Army; Aum Shinrikyo; Aum Supreme Truth; Aum Shinri Kyo; Aleph sect : code=JPNREB
Yakuza; Yamaguchi-gumi : code=JPNCRM
Triads; Sun Yee On; 14K triad : code=HKGCRM
Falun Gong; Falungong; Falun Dafa : code=CHNRELFLG
Kanak and Socialist National Liberation Front; FLNKS : code=NCLREB
Royal Sulu Force; Sultanate of Sulu; Communist Party of Malaya : code=MYSREB

# the Americas
FARC; Farc; Revolutionary Armed Forces of Colombia; FARC rebels; FARC-EP; Fuerzas Armadas Revolucionarias de Colombia; FARC guerrillas; Second Marquetalia; FARC dissidents; Estado Mayor Central : code=COLREBFRC
ELN; Ejercito de Liberacion Nacional; ELN rebels; National Liberation Army of Colombia; M-19; April 19 Movement; Popular Liberation Army; EPL; Quintin Lame : code=COLREBELN
United Self-Defense Forces of Colombia; AUC; United Self-Defence Forces of Colombia; Black Eagles; Autodefensas Unidas de Colombia : code=COLPRM
Medellin Cartel; Medellin cartel; Cali Cartel; Cali cartel; Clan del Golfo; Gulf Clan; Los Urabenos; Urabenos; Los Rastrojos; Norte del Valle Cartel; Usuga Clan; Autodefensas Gaitanistas : code=COLCRM
Shining Path; Sendero Luminoso; Tupac Amaru Revolutionary Movement; MRTA; Tupac Amaru; Militarized Communist Party of Peru : code=PERREB
Tupamaros; Tupamaro National Liberation Movement : code=URYREB
Montoneros; People's Revolutionary Army Argentina; Quebracho : code=ARGREB
Manuel Rodriguez Patriotic Front; Movement of the Revolutionary Left; Mapuche militants; Coordinadora Arauco Malleco : code=CHLREB
Paraguayan People's Army; EPP rebels : code=PRYREB
First Capital Command; Primeiro Comando da Capital; PCC; Red Command; Comando Vermelho : code=BRACRM
Tren de Aragua; Colectivos; colectivos : code=VENCRM
Los Choneros; Los Lobos; Choneros : code=ECUCRM
FMLN guerrillas; Farabundo Marti National Liberation Front guerrillas; Salvadoran guerrillas; Salvadoran rebels : code=SLVREB
Mara Salvatrucha; MS-13; Barrio 18; Mara 18; 18th Street gang : code=SLVCRM
Contras; contras; Contra rebels; Nicaraguan Democratic Force; Nicaraguan Contras; Sandinista guerrillas : code=NICREB
Guatemalan National Revolutionary Unity; URNG; Guerrilla Army of the Poor : code=GTMREB
Zapatista; Zapatistas; Zapatista National Liberation Army; EZLN; Zapatista Army of National Liberation; Zapatista rebels; Popular Revolutionary Army; Ejercito Popular Revolucionario : code=MEXREB
Sinaloa Cartel; Sinaloa cartel; Los Zetas; Zetas; Zetas cartel; Zetas drug cartel; Gulf Cartel; Gulf cartel; Juarez Cartel; Juarez cartel; Tijuana Cartel; Tijuana cartel; La Familia; La Familia Michoacana; Knights Templar Cartel; Knights Templar; Caballeros Templarios; Jalisco New Generation Cartel; Jalisco New Generation; Jalisco cartel; CJNG; Beltran Leyva Cartel; Beltran Leyva; Santa Rosa de Lima Cartel; Guerreros Unidos; Los Rojos; Mexican drug cartels; Mexican cartels; Mexican drug cartel : code=MEXCRM
Tonton Macoutes; FRAPH; Viv Ansanm; G9 gang; G9; G9 Family and Allies; 400 Mawozo; Gonaives Resistance Front; Revolutionary Artibonite Resistance Front : code=HTIREB
Alpha 66; Omega 7; Brothers to the Rescue : code=CUBREB
Jamaat al Muslimeen : code=TTOREB
Ku Klux Klan; KKK; Proud Boys; Oath Keepers; Weather Underground; Black Panthers; Black Panther Party; Symbionese Liberation Army; Three Percenters; Aryan Brotherhood; Aryan Nations; Atomwaffen Division; The Base; Boogaloo Bois; Crips; Bloods gang; Hells Angels; Michigan Militia; Minutemen; Earth Liberation Front; Animal Liberation Front; Patriot Front : code=USAREB
Xe Services; Academi; DynCorp; Blackwater USA; Blackwater guards : code=USAMNC
Executive Outcomes : code=ZAFMNC
FLQ; Front de liberation du Quebec : code=CANREB
Los Macheteros; FALN; Boricua Popular Army : code=PRIREB
Jungle Commando; Surinamese Liberation Army : code=SURREB

# by what they are, where the country is in the name
Kurdish fighters; Kurdish forces; Kurdish militia; Kurdish militias; Kurdish separatists; Kurdish insurgents; Kurdish militiamen : code=IMGKUR
Sunni militants; Sunni rebels; Sunni fighters; Shiite militias; Shi'ite militias; Shia militias; Shiite militants; Shia militants; Shiite rebels; Shia rebels; Shi'ite rebels; Shiite fighters; Sunni extremists : code=IMGMUS
al-Qaeda-linked militants; al-Qaida-linked militants; al-Qaeda-linked group; Qaeda-linked militants; al-Qaeda affiliate; al-Qaida affiliate; Al-Qaeda-linked militants : code=IMGMUSALQ
Darfur rebel groups; Darfur rebel group; Darfur's rebels : code=SDNREB
