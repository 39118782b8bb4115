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
