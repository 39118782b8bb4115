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
