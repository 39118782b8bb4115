# Persons and their offices, Africa south of the Sahara: heads of state and government from about 1990 (from
# 1970 where there was war), ministers, opposition and rebel leaders. One line an office held. From general
# knowledge of public life; terms to the day where they are known.
%kind actor
%default kind=person basis=public-record

# Sudan and South Sudan
%default code=SDNGOV role=president
Gaafar Nimeiry; Nimeiry; Jaafar Nimeiri; Nimeiri; Gaafar Numeiri : from=1969-05-25 to=1985-04-06
Sadiq al-Mahdi; Sadek al-Mahdi; Sadiq el-Mahdi : role="prime minister" from=1986-05-06 to=1989-06-30
Sadiq al-Mahdi; Sadek al-Mahdi; Sadiq el-Mahdi : code=SDNOPP role="leader of Umma" from=1989-07-01
Omar al-Bashir; Omar Bashir; al-Bashir; Bashir; Omar Hassan al-Bashir; Omar el-Bashir; Omar Hassan Ahmad al-Bashir; el-Bashir; Omar Al Bashir : from=1989-06-30 to=2019-04-11
Hassan al-Turabi; Hassan Turabi; Turabi; al-Turabi : code=SDNLEG role="speaker of parliament" from=1996-04 to=1999-12-12
Hassan al-Turabi; Hassan Turabi; Turabi; al-Turabi : code=SDNOPP role="leader of the Popular Congress Party" from=2000
Abdel Fattah al-Burhan; Abdel-Fattah Burhan; Abdel Fattah Burhan; al-Burhan; Burhan; Abdel-Fattah al-Burhan; General Burhan : role="head of the Sovereignty Council" from=2019-08-21
Mohamed Hamdan Dagalo; Hemedti; Hemeti; Mohammed Hamdan Dagalo; Dagalo; Mohamed Hamdan Daglo; Mohammed Hamdan Daqlo; Hemetti : role="deputy head of the Sovereignty Council" from=2019-08-21 to=2023-04-14
Mohamed Hamdan Dagalo; Hemedti; Hemeti; Mohammed Hamdan Dagalo; Dagalo; Mohamed Hamdan Daglo; Hemetti : code=SDNREB role="commander of the Rapid Support Forces" from=2023-04-15
Abdalla Hamdok; Hamdok; Abdallah Hamdok : role="prime minister" from=2019-08-21 to=2022-01-02
Ali Osman Taha; Ali Osman Mohamed Taha; Ali Osman Mohammed Taha : role="vice president" from=1998-02-17 to=2013-12
Mustafa Osman Ismail : role="foreign minister" from=1998-02 to=2005-09-20
Lam Akol : role="foreign minister" from=2005-09-20 to=2007-10
Ali Karti; Ali Ahmed Karti : role="foreign minister" from=2010-06 to=2015-06
Ibrahim Ghandour; Ghandour : role="foreign minister" from=2015-06 to=2018-04-19
Ahmed Haroun; Ahmad Harun; Ahmed Harun : role="governor of South Kordofan" from=2009-05 to=2013-07
Minni Minnawi; Minni Arcua Minnawi; Mini Minawi; Minnawi : code=SDNREB role="leader of the Sudan Liberation Army" from=2004
Abdel Wahid al-Nur; Abdul Wahid al-Nur; Abdelwahid al-Nur; Abdul Wahid Mohamed al-Nur : code=SDNREB role="leader of the Sudan Liberation Movement" from=2001
Khalil Ibrahim : code=SDNREB role="leader of the Justice and Equality Movement" from=2003
Gibril Ibrahim; Jibril Ibrahim : code=SDNREB role="leader of the Justice and Equality Movement" from=2012-01
Abdelaziz al-Hilu; Abdel Aziz al-Hilu; Abdulaziz al-Hilu : code=SDNREB role="leader of the SPLM-North" from=2011
Malik Agar : code=SDNREB role="leader of the SPLM-North" from=2011
Musa Hilal : code=SDNPRM role="militia leader" from=2003
John Garang; Garang : code=SDNREB role="leader of the SPLM" from=1983-05 to=2005-07-08
John Garang; Garang : role="vice president" from=2005-07-09 to=2005-07-30
%default code=SSDGOV
Salva Kiir; Kiir; Salva Kiir Mayardit : code=SDNGOV role="president of Southern Sudan" from=2005-07-30 to=2011-07-08
Salva Kiir; Kiir; Salva Kiir Mayardit : from=2011-07-09
Riek Machar; Machar; Reik Machar; Riek Machar Teny : role="vice president" from=2011-07-09 to=2013-07-23
Riek Machar; Machar; Reik Machar; Riek Machar Teny : code=SSDREB role="rebel leader" from=2013-12-15 to=2016-04-25
Riek Machar; Machar; Reik Machar : role="vice president" from=2016-04-26 to=2016-07-23
Riek Machar; Machar; Reik Machar : code=SSDREB role="rebel leader" from=2016-07-24 to=2020-02-21
Riek Machar; Machar; Reik Machar : role="vice president" from=2020-02-22
Taban Deng; Taban Deng Gai : role="vice president" from=2016-07-26
Barnaba Marial Benjamin : role="foreign minister" from=2013-08 to=2016-04
Pagan Amum : role="secretary-general of the SPLM" from=2005 to=2013-07 basis=unverified
George Athor : code=SSDREB role="rebel leader" from=2010
David Yau Yau : code=SSDREB role="rebel leader" from=2010

# Ethiopia, Eritrea, Somalia, Djibouti
%default code=ETHGOV role="prime minister"
Haile Selassie; Emperor Haile Selassie : role=emperor from=1930-11-02 to=1974-09-12
Mengistu Haile Mariam; Mengistu : role=president from=1977-02-11 to=1991-05-21
Meles Zenawi; Zenawi; Meles : from=1995-08-23 to=2012-08-20
Hailemariam Desalegn; Desalegn; Haile Mariam Desalegn : from=2012-08-20 to=2018-04-02
Abiy Ahmed; Abiy; Abiy Ahmed Ali : from=2018-04-02
Seyoum Mesfin : role="foreign minister" from=1991 to=2010-11
Tedros Adhanom; Tedros; Tedros Adhanom Ghebreyesus; Tedros Ghebreyesus : role="foreign minister" from=2012-11-29 to=2016-11-01
Tedros Adhanom; Tedros; Tedros Adhanom Ghebreyesus; Tedros Ghebreyesus : code=IGOUNOHLHWHO role="head of the World Health Organization" from=2017-07-01
Workneh Gebeyehu; Workneh : role="foreign minister" from=2016-11-01 to=2019-03-08
Demeke Mekonnen : role="deputy prime minister" from=2012-11-29 to=2024-01
Taye Atske Selassie : role=president from=2024-10-07
Sahle-Work Zewde : role=president from=2018-10-25 to=2024-10-07
Mulatu Teshome : role=president from=2013-10-07 to=2018-10-25
Debretsion Gebremichael; Debretsion : code=ETHREB role="leader of the TPLF" from=2017-11
Getachew Reda : code=ETHREB role="spokesman of the TPLF" from=2020-11 to=2023-03
Jawar Mohammed : code=ETHOPP role="opposition leader" from=2013
Isaias Afwerki; Afwerki; Isaias Afewerki; Isayas Afewerki; Issayas Afeworki : code=ERIGOV role=president from=1993-05-24
Osman Saleh : code=ERIGOV role="foreign minister" from=2007-04-18
Yemane Gebremeskel; Yemane Gebre Meskel : code=ERIGOV role="information minister" from=2015-03
%default code=SOMGOV role=president
Siad Barre; Mohamed Siad Barre; Mohammed Siad Barre; Muhammad Siad Barre : from=1969-10-21 to=1991-01-26
Ali Mahdi Mohamed; Ali Mahdi; Ali Mahdi Mohammed : from=1991-01-26 to=1997-01
Mohamed Farah Aidid; Mohamed Farrah Aidid; Aidid; Mohammed Farah Aideed; Aideed; Mohamed Farah Aideed; General Aidid : code=SOMREB role=warlord from=1990
Hussein Aidid; Hussein Aideed; Hussein Mohamed Aideed : code=SOMREB role=warlord from=1996-08
Abdiqasim Salad Hassan; Abdulkassim Salat Hassan : from=2000-08-27 to=2004-10-14
Abdullahi Yusuf; Abdullahi Yusuf Ahmed : from=2004-10-14 to=2008-12-29
Sharif Sheikh Ahmed; Sheikh Sharif Ahmed; Sharif Ahmed; Sheikh Sharif Sheikh Ahmed : code=SOMREB role="head of the Islamic Courts" from=2006-06 to=2009-01-30
Sharif Sheikh Ahmed; Sheikh Sharif Ahmed; Sharif Ahmed; Sheikh Sharif Sheikh Ahmed : from=2009-01-31 to=2012-08-20
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud; Hassan Sheikh Mahmud : from=2012-09-16 to=2017-02-16
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud; Hassan Sheikh Mahmud : from=2022-05-23
Mohamed Abdullahi Mohamed; Farmajo; Mohamed Abdullahi Farmajo; Farmaajo; Mohamed Abdullahi Farmaajo : from=2017-02-16 to=2022-05-23
Ali Mohamed Gedi; Ali Mohammed Ghedi; Mohamed Ghedi : role="prime minister" from=2004-11-03 to=2007-10-29
Nur Hassan Hussein; Nur Adde : role="prime minister" from=2007-11-22 to=2009-02-13
Omar Abdirashid Ali Sharmarke; Omar Sharmarke : role="prime minister" from=2009-02-13 to=2010-09-21
Abdi Farah Shirdon; Shirdon : role="prime minister" from=2012-10-17 to=2013-12-02
Mohamed Hussein Roble; Roble : role="prime minister" from=2020-09-23 to=2022-06-26
Hamza Abdi Barre : role="prime minister" from=2022-06-26
Hassan Dahir Aweys; Sheikh Hassan Dahir Aweys; Aweys : code=SOMREB role="Islamist leader" from=2006
Ahmed Abdi Godane; Godane; Mukhtar Abu Zubair; Abu Zubeyr; Ahmed Godane : code=SOMREB role="leader of al-Shabab" from=2008
Ahmed Umar; Ahmed Diriye; Abu Ubaidah : code=SOMREB role="leader of al-Shabab" from=2014-09 basis=unverified
Mukhtar Robow; Robow; Abu Mansur : code=SOMREB role="al-Shabab leader" from=2007 to=2017-08
Ali Mohamud Rage; Ali Mohamoud Rage; Ali Mohamed Rage; Sheikh Ali Mohamud Rage : code=SOMREB role="spokesman of al-Shabab" from=2009
Muse Bihi Abdi; Muse Bihi : code=SOMSEP role="president of Somaliland" from=2017-12-13 to=2024-12-12
Dahir Riyale Kahin; Dahir Riyale : code=SOMSEP role="president of Somaliland" from=2002-05-03 to=2010-07-26
Abdirahman Mohamed Abdullahi; Abdirahman Irro : code=SOMSEP role="president of Somaliland" from=2024-12-12
Said Abdullahi Deni; Said Deni : role="president of Puntland" from=2019-01-08
%default code=DJIGOV
Hassan Gouled Aptidon; Hassan Gouled : from=1977-06-27 to=1999-05-08
Ismail Omar Guelleh; Guelleh; Ismael Omar Guelleh : from=1999-05-08

# Kenya, Uganda, Tanzania, Rwanda, Burundi
%default code=KENGOV
Jomo Kenyatta : from=1964-12-12 to=1978-08-22
Daniel arap Moi; arap Moi; Daniel Arap Moi; President Moi : from=1978-08-22 to=2002-12-30
Mwai Kibaki; Kibaki : from=2002-12-30 to=2013-04-09
Uhuru Kenyatta; Kenyatta : from=2013-04-09 to=2022-09-13
William Ruto; Ruto : role="deputy president" from=2013-04-09 to=2022-09-13
William Ruto; Ruto : from=2022-09-13
Raila Odinga; Odinga : code=KENOPP role="opposition leader" from=2005-11 to=2008-04-16
Raila Odinga; Odinga : role="prime minister" from=2008-04-17 to=2013-04-09
Raila Odinga; Odinga : code=KENOPP role="opposition leader" from=2013-04-10
Kalonzo Musyoka; Musyoka : role="vice president" from=2008-01-09 to=2013-04-09
Rigathi Gachagua; Gachagua : role="deputy president" from=2022-09-13 to=2024-10-18
Moses Wetangula; Wetangula : role="foreign minister" from=2008-01-08 to=2012-03
Amina Mohamed : role="foreign minister" from=2013-05-20 to=2018-02
Musalia Mudavadi; Mudavadi : role="foreign minister" from=2023-10-04
%default code=UGAGOV
Idi Amin; Idi Amin Dada : from=1971-01-25 to=1979-04-11
Milton Obote; Obote : from=1980-12-17 to=1985-07-27
Yoweri Museveni; Museveni; Yoweri Kaguta Museveni : from=1986-01-29
Muhoozi Kainerugaba; Kainerugaba; General Muhoozi : code=UGAMIL role="chief of defence forces" from=2024-03-21
Sam Kutesa; Kutesa : role="foreign minister" from=2005-01-13 to=2021-06
Ruhakana Rugunda; Rugunda : role="prime minister" from=2014-09-18 to=2021-06-21
Amama Mbabazi; Mbabazi : role="prime minister" from=2011-05-24 to=2014-09-18
Kizza Besigye; Besigye : code=UGAOPP role="opposition leader" from=2000-10
Bobi Wine; Robert Kyagulanyi; Kyagulanyi : code=UGAOPP role="opposition leader" from=2017-07
Joseph Kony; Kony : code=UGAREBLRA role="leader of the Lord's Resistance Army" from=1987
Vincent Otti; Otti : code=UGAREBLRA role="LRA commander" from=1990
Dominic Ongwen; Ongwen : code=UGAREBLRA role="LRA commander" from=1998
Alice Lakwena : code=UGAREB role="leader of the Holy Spirit Movement" from=1986
%default code=TZAGOV
Julius Nyerere; Nyerere : from=1964-04-26 to=1985-11-05
Ali Hassan Mwinyi : from=1985-11-05 to=1995-11-23
Benjamin Mkapa; Mkapa : from=1995-11-23 to=2005-12-21
Jakaya Kikwete; Kikwete : from=2005-12-21 to=2015-11-05
John Magufuli; Magufuli : from=2015-11-05 to=2021-03-17
Samia Suluhu Hassan; Samia Suluhu : from=2021-03-19
Tundu Lissu; Lissu : code=TZAOPP role="opposition leader" from=2015
%default code=RWAGOV
Juvenal Habyarimana; Habyarimana : from=1973-07-05 to=1994-04-06
Agathe Uwilingiyimana : role="prime minister" from=1993-07-18 to=1994-04-07
Theodore Sindikubwabo : role="interim president" from=1994-04-09 to=1994-07-19
Jean Kambanda; Kambanda : role="prime minister" from=1994-04-09 to=1994-07-19
Pasteur Bizimungu; Bizimungu : from=1994-07-19 to=2000-03-23
Paul Kagame; Kagame : code=RWAREB role="commander of the RPF" from=1990-10 to=1994-07-18
Paul Kagame; Kagame : role="vice president" from=1994-07-19 to=2000-03-23
Paul Kagame; Kagame : from=2000-03-24
Louise Mushikiwabo; Mushikiwabo : role="foreign minister" from=2009-12 to=2018-10-18
Vincent Biruta : role="foreign minister" from=2019-11-04 to=2024-06-12
Olivier Nduhungirehe; Nduhungirehe : role="foreign minister" from=2024-06-12
Theoneste Bagosora; Bagosora : code=RWAMIL role=colonel from=1992 to=1994-07
Paul Rusesabagina; Rusesabagina : code=RWAOPP role="opposition figure" from=2006
Victoire Ingabire; Ingabire : code=RWAOPP role="opposition leader" from=2010-01
%default code=BDIGOV
Melchior Ndadaye; Ndadaye : from=1993-07-10 to=1993-10-21
Cyprien Ntaryamira : from=1994-02-05 to=1994-04-06
Sylvestre Ntibantunganya : from=1994-04-08 to=1996-07-25
Pierre Buyoya; Buyoya : from=1987-09-03 to=1993-07-10
Pierre Buyoya; Buyoya : from=1996-07-25 to=2003-04-30
Domitien Ndayizeye : from=2003-04-30 to=2005-08-26
Pierre Nkurunziza; Nkurunziza : from=2005-08-26 to=2020-06-08
Evariste Ndayishimiye; Ndayishimiye : from=2020-06-18
Agathon Rwasa; Rwasa : code=BDIREB role="leader of the FNL" from=2001 to=2009-04
Agathon Rwasa; Rwasa : code=BDIOPP role="opposition leader" from=2009-05
Godefroid Niyombare : code=BDIREB role="coup leader" from=2015-05

# Congo and Central Africa
%default code=CODGOV role=president
Mobutu Sese Seko; Mobutu; Joseph Mobutu : from=1965-11-24 to=1997-05-16
Laurent Kabila; Laurent-Desire Kabila; Laurent Desire Kabila; Kabila : code=CODREB role="rebel leader" from=1996-10 to=1997-05-16
Laurent Kabila; Laurent-Desire Kabila; Laurent Desire Kabila; Kabila : from=1997-05-17 to=2001-01-16
Joseph Kabila; Kabila : from=2001-01-26 to=2019-01-24
Felix Tshisekedi; Tshisekedi; Félix Tshisekedi : from=2019-01-24
Etienne Tshisekedi : role="prime minister" from=1992-08-15 to=1993-03
Etienne Tshisekedi : code=CODOPP role="opposition leader" from=1993-04
Jean-Pierre Bemba; Bemba : code=CODREB role="leader of the MLC" from=1998-11 to=2003-07-16
Jean-Pierre Bemba; Bemba : role="vice president" from=2003-07-17 to=2006-12
Jean-Pierre Bemba; Bemba : code=CODOPP role="opposition leader" from=2007 to=2023-03-22
Jean-Pierre Bemba; Bemba : role="defence minister" from=2023-03-23 to=2024-05
Moise Katumbi; Moïse Katumbi; Katumbi : role="governor of Katanga" from=2007-02 to=2015-09-29
Moise Katumbi; Moïse Katumbi; Katumbi : code=CODOPP role="opposition leader" from=2015-09-30
Martin Fayulu; Fayulu : code=CODOPP role="opposition leader" from=2018-11
Vital Kamerhe; Kamerhe : code=CODOPP role="opposition leader" from=2010-12 to=2019-01
Lambert Mende : role="government spokesman" from=2008-10 to=2019-08
Augustin Matata Ponyo; Matata Ponyo : role="prime minister" from=2012-04-18 to=2016-12
Adolphe Muzito; Muzito : role="prime minister" from=2008-10-10 to=2012-03
Antoine Gizenga; Gizenga : role="prime minister" from=2006-12-30 to=2008-10-10
Judith Suminwa; Judith Suminwa Tuluka : role="prime minister" from=2024-06-12
Patrick Muyaya; Muyaya : role="government spokesman" from=2021-04
Christophe Lutundula; Lutundula : role="foreign minister" from=2021-04-12 to=2024-05
Therese Kayikwamba Wagner; Therese Wagner; Kayikwamba Wagner : role="foreign minister" from=2024-05-29
Laurent Nkunda; Nkunda : code=CODREB role="leader of the CNDP" from=2004
Bosco Ntaganda; Ntaganda : code=CODREB role="rebel leader" from=2006
Thomas Lubanga; Lubanga : code=CODREB role="leader of the UPC" from=2001
Germain Katanga : code=CODREB role="militia leader" from=2003
Sultani Makenga; Makenga : code=CODREB role="commander of M23" from=2012-05
Bertrand Bisimwa; Bisimwa : code=CODREB role="president of M23" from=2013-03
Jean-Marie Runiga : code=CODREB role="leader of M23" from=2012-07
Corneille Nangaa; Nangaa : code=CODREB role="leader of the Congo River Alliance" from=2023-12
Willy Ngoma : code=CODREB role="spokesman of M23" from=2021
Ernest Wamba dia Wamba; Wamba dia Wamba : code=CODREB role="leader of the RCD" from=1998-08
Azarias Ruberwa; Ruberwa : code=CODREB role="leader of the RCD-Goma" from=2000 to=2003-07
Sylvestre Mudacumura; Mudacumura : code=CODREB role="commander of the FDLR" from=2003
%default code=COGGOV
Denis Sassou Nguesso; Sassou Nguesso; Denis Sassou-Nguesso; Sassou : from=1979-02-08 to=1992-08-31
Denis Sassou Nguesso; Sassou Nguesso; Denis Sassou-Nguesso; Sassou : from=1997-10-25
Pascal Lissouba; Lissouba : from=1992-08-31 to=1997-10-25
%default code=CAFGOV
Jean-Bedel Bokassa; Bokassa; Emperor Bokassa : from=1966-01-01 to=1979-09-20
Ange-Felix Patasse; Patasse; Ange-Félix Patassé : from=1993-10-22 to=2003-03-15
Francois Bozize; Bozize; François Bozizé : from=2003-03-15 to=2013-03-24
Francois Bozize; Bozize; François Bozizé : code=CAFREB role="rebel leader" from=2021-03
Michel Djotodia; Djotodia : code=CAFREB role="leader of Seleka" from=2012-12 to=2013-03-23
Michel Djotodia; Djotodia : from=2013-03-24 to=2014-01-10
Catherine Samba-Panza; Samba-Panza : role="interim president" from=2014-01-23 to=2016-03-30
Faustin-Archange Touadera; Touadera; Faustin Archange Touadera; Faustin Touadera : from=2016-03-30
Noureddine Adam; Nourredine Adam : code=CAFREB role="leader of the FPRC" from=2012
Ali Darassa; Ali Darass : code=CAFREB role="leader of the UPC" from=2014
%default code=TCDGOV
Hissene Habre; Habre; Hissène Habré : from=1982-06-07 to=1990-12-01
Goukouni Oueddei; Goukouni Weddeye : from=1979-11 to=1982-06-07
Idriss Deby; Deby; Idriss Déby; Idriss Deby Itno : from=1990-12-02 to=2021-04-20
Mahamat Idriss Deby; Mahamat Deby; Mahamat Idriss Deby Itno; Mahamat Déby : from=2021-04-20
Succes Masra; Masra; Succès Masra : code=TCDOPP role="opposition leader" from=2018 to=2023-12
Succes Masra; Masra; Succès Masra : role="prime minister" from=2024-01-01 to=2024-05-22
Mahamat Nouri : code=TCDREB role="rebel leader" from=2006
Timane Erdimi; Timan Erdimi : code=TCDREB role="rebel leader" from=2006
Mahamat Mahdi Ali : code=TCDREB role="leader of FACT" from=2016
%default code=CMRGOV
Ahmadou Ahidjo : from=1960-05-05 to=1982-11-06
Paul Biya; Biya : from=1982-11-06
John Fru Ndi; Fru Ndi : code=CMROPP role="opposition leader" from=1990-05
Maurice Kamto; Kamto : code=CMROPP role="opposition leader" from=2012
Issa Tchiroma; Tchiroma; Issa Tchiroma Bakary : role="communication minister" from=2009-06 to=2019-01
Sisiku Ayuk Tabe; Julius Ayuk Tabe; Ayuk Tabe : code=CMRSEP role="leader of Ambazonia" from=2017-10
%default code=GABGOV
Omar Bongo; Omar Bongo Ondimba; El Hadj Omar Bongo : from=1967-12-02 to=2009-06-08
Ali Bongo; Ali Bongo Ondimba : from=2009-10-16 to=2023-08-30
Brice Oligui Nguema; Oligui Nguema; Brice Clotaire Oligui Nguema : from=2023-09-04
Jean Ping : role="foreign minister" from=1999-01 to=2008-02
Jean Ping : code=IGOAFRAFU role="chairman of the African Union Commission" from=2008-04-28 to=2012-10-15 country=GAB
Jean Ping : code=GABOPP role="opposition leader" from=2014
%default code=GNQGOV
Francisco Macias Nguema; Macias Nguema : from=1968-10-12 to=1979-08-03
Teodoro Obiang; Teodoro Obiang Nguema; Obiang; Teodoro Obiang Nguema Mbasogo; Obiang Nguema : from=1979-08-03
%default code=STPGOV
Fradique de Menezes : from=2001-09-03 to=2011-09-03
Manuel Pinto da Costa : from=2011-09-03 to=2016-09-03
Evaristo Carvalho : from=2016-09-03 to=2021-10-02
Carlos Vila Nova : from=2021-10-02

# The south
%default code=ZAFGOV
P.W. Botha; Pieter Botha; Pieter Willem Botha; PW Botha : from=1978-10-09 to=1989-08-15
Pik Botha : role="foreign minister" from=1977-04-01 to=1994-05-10
F.W. de Klerk; de Klerk; Frederik de Klerk; FW de Klerk; Frederik Willem de Klerk : from=1989-08-15 to=1994-05-10
F.W. de Klerk; de Klerk; Frederik de Klerk; FW de Klerk : role="deputy president" from=1994-05-10 to=1996-06-30
Nelson Mandela; Mandela : code=ZAFOPP role="leader of the ANC" from=1964 to=1994-05-09
Nelson Mandela; Mandela : from=1994-05-10 to=1999-06-14
Thabo Mbeki; Mbeki : role="deputy president" from=1994-05-10 to=1999-06-14
Thabo Mbeki; Mbeki : from=1999-06-14 to=2008-09-24
Kgalema Motlanthe; Motlanthe : from=2008-09-25 to=2009-05-09
Jacob Zuma; Zuma : role="deputy president" from=1999-06-14 to=2005-06-14
Jacob Zuma; Zuma : from=2009-05-09 to=2018-02-14
Jacob Zuma; Zuma : code=ZAFOPP role="leader of MK" from=2023-12-16
Cyril Ramaphosa; Ramaphosa : role="deputy president" from=2014-05-26 to=2018-02-15
Cyril Ramaphosa; Ramaphosa : from=2018-02-15
Nkosazana Dlamini-Zuma; Dlamini-Zuma; Nkosazana Dlamini Zuma; Dlamini Zuma : role="foreign minister" from=1999-06-17 to=2009-05-10
Nkosazana Dlamini-Zuma; Dlamini-Zuma; Nkosazana Dlamini Zuma; Dlamini Zuma : code=IGOAFRAFU role="chairwoman of the African Union Commission" from=2012-10-15 to=2017-01-30 country=ZAF
Maite Nkoana-Mashabane; Nkoana-Mashabane : role="foreign minister" from=2009-05-10 to=2018-02-26
Naledi Pandor; Pandor : role="foreign minister" from=2019-05-30 to=2024-06-19
Ronald Lamola; Lamola : role="foreign minister" from=2024-06-30
Aziz Pahad : role="deputy foreign minister" from=1994-05 to=2008-09
Mangosuthu Buthelezi; Buthelezi : code=ZAFPTY role="leader of Inkatha" from=1975-03
Desmond Tutu; Tutu; Archbishop Desmond Tutu; Archbishop Tutu : code=ZAFREL role=archbishop from=1986-09-07
Winnie Mandela; Winnie Madikizela-Mandela : code=ZAFPTY role="ANC politician" from=1990
Julius Malema; Malema : code=ZAFOPP role="leader of the EFF" from=2013-07
Helen Zille; Zille : code=ZAFOPP role="leader of the Democratic Alliance" from=2007-05-06
John Steenhuisen; Steenhuisen : code=ZAFOPP role="leader of the Democratic Alliance" from=2019-11 to=2024-07-02
Mmusi Maimane; Maimane : code=ZAFOPP role="leader of the Democratic Alliance" from=2015-05-10
Chris Hani : code=ZAFOPP role="leader of the Communist Party" from=1991
Eugene Terre'Blanche; Terre'Blanche : code=ZAFREB role="leader of the AWB" from=1973
%default code=ZWEGOV
Ian Smith : role="prime minister of Rhodesia" from=1964-04-13 to=1979-06-01
Robert Mugabe; Mugabe; Robert Gabriel Mugabe : from=1980-04-18 to=2017-11-21
Joshua Nkomo; Nkomo : role="vice president" from=1987-12 to=1999-07-01
Emmerson Mnangagwa; Mnangagwa : role="vice president" from=2014-12-12 to=2017-11-06
Emmerson Mnangagwa; Mnangagwa : from=2017-11-24
Morgan Tsvangirai; Tsvangirai : code=ZWEOPP role="leader of the MDC" from=1999-09 to=2009-02-10
Morgan Tsvangirai; Tsvangirai : role="prime minister" from=2009-02-11 to=2013-09-11
Morgan Tsvangirai; Tsvangirai : code=ZWEOPP role="leader of the MDC" from=2013-09-12
Nelson Chamisa; Chamisa : code=ZWEOPP role="opposition leader" from=2018-02-15
Tendai Biti; Biti : code=ZWEOPP role="opposition politician" from=1999-09
Arthur Mutambara; Mutambara : code=ZWEOPP role="leader of an MDC faction" from=2006-02
Constantino Chiwenga; Chiwenga : code=ZWEMIL role="commander of the defence forces" from=2003-12 to=2017-12-18
Constantino Chiwenga; Chiwenga : role="vice president" from=2017-12-28
Grace Mugabe : code=ZWEPTY role="head of the ZANU-PF women's league" from=2014-12 to=2017-11
Simbarashe Mumbengegwi; Mumbengegwi : role="foreign minister" from=2005-04 to=2017-11
%default code=ZMBGOV
Kenneth Kaunda; Kaunda : from=1964-10-24 to=1991-11-02
Frederick Chiluba; Chiluba : from=1991-11-02 to=2002-01-02
Levy Mwanawasa; Mwanawasa : from=2002-01-02 to=2008-08-19
Rupiah Banda : from=2008-11-02 to=2011-09-23
Michael Sata : from=2011-09-23 to=2014-10-28
Edgar Lungu; Lungu : from=2015-01-25 to=2021-08-24
Hakainde Hichilema; Hichilema : from=2021-08-24
%default code=MWIGOV
Hastings Banda; Hastings Kamuzu Banda; Kamuzu Banda : from=1966-07-06 to=1994-05-24
Bakili Muluzi; Muluzi : from=1994-05-24 to=2004-05-24
Bingu wa Mutharika; wa Mutharika : from=2004-05-24 to=2012-04-05
Joyce Banda : from=2012-04-07 to=2014-05-31
Peter Mutharika; Mutharika : from=2014-05-31 to=2020-06-28
Peter Mutharika; Mutharika : from=2025-10-04
Lazarus Chakwera; Chakwera : from=2020-06-28 to=2025-10-04
%default code=MOZGOV
Samora Machel : from=1975-06-25 to=1986-10-19
Joaquim Chissano; Chissano : from=1986-11-06 to=2005-02-02
Armando Guebuza; Guebuza : from=2005-02-02 to=2015-01-15
Filipe Nyusi; Nyusi : from=2015-01-15 to=2025-01-15
Daniel Chapo : from=2025-01-15
Afonso Dhlakama; Dhlakama : code=MOZREB role="leader of Renamo" from=1979-10 to=1994-10
Afonso Dhlakama; Dhlakama : code=MOZOPP role="leader of Renamo" from=1994-10
Ossufo Momade; Momade : code=MOZOPP role="leader of Renamo" from=2018-05
Venancio Mondlane; Mondlane; Venâncio Mondlane : code=MOZOPP role="opposition leader" from=2024
%default code=AGOGOV
Agostinho Neto : from=1975-11-11 to=1979-09-10
Jose Eduardo dos Santos; dos Santos; Eduardo dos Santos : from=1979-09-21 to=2017-09-26
Joao Lourenco; Lourenco; João Lourenço : from=2017-09-26
Jonas Savimbi; Savimbi : code=AGOREB role="leader of UNITA" from=1966-03
Isaias Samakuva; Samakuva : code=AGOOPP role="leader of UNITA" from=2003-06
Adalberto Costa Junior; Costa Junior : code=AGOOPP role="leader of UNITA" from=2019-11
%default code=NAMGOV
Sam Nujoma; Nujoma : from=1990-03-21 to=2005-03-21
Hifikepunye Pohamba; Pohamba : from=2005-03-21 to=2015-03-21
Hage Geingob; Geingob : from=2015-03-21 to=2024-02-04
Nangolo Mbumba : from=2024-02-04 to=2025-03-21
Netumbo Nandi-Ndaitwah; Nandi-Ndaitwah : from=2025-03-21
%default code=BWAGOV
Quett Masire; Ketumile Masire; Masire : from=1980-07-13 to=1998-03-31
Festus Mogae; Mogae : from=1998-04-01 to=2008-03-31
Ian Khama; Seretse Khama Ian Khama : from=2008-04-01 to=2018-03-31
Mokgweetsi Masisi; Masisi : from=2018-04-01 to=2024-11-01
Duma Boko : from=2024-11-01
%default code=LSOGOV role="prime minister"
Pakalitha Mosisili; Mosisili : from=1998-05-29 to=2012-06-08
Thomas Thabane; Tom Thabane; Thabane : from=2012-06-08 to=2015-03-17
Thomas Thabane; Tom Thabane; Thabane : from=2017-06-16 to=2020-05-19
Sam Matekane; Matekane : from=2022-10-28
King Mswati; King Mswati III; Mswati III : code=SWZGOV role=king from=1986-04-25

# Nigeria and Ghana
%default code=NGAGOV role=president
Ibrahim Babangida; Babangida; General Babangida : from=1985-08-27 to=1993-08-26
Sani Abacha; Abacha; General Abacha : from=1993-11-17 to=1998-06-08
Abdulsalami Abubakar; General Abubakar : from=1998-06-09 to=1999-05-29
Olusegun Obasanjo; Obasanjo : from=1976-02-14 to=1979-10-01
Olusegun Obasanjo; Obasanjo : from=1999-05-29 to=2007-05-29
Umaru Yar'Adua; Yar'Adua; Umaru Musa Yar'Adua : from=2007-05-29 to=2010-05-05
Goodluck Jonathan; President Jonathan; Goodluck Ebele Jonathan : from=2010-02-09 to=2015-05-29
Muhammadu Buhari; Buhari; Mohammadu Buhari; General Muhammadu Buhari : from=1983-12-31 to=1985-08-27
Muhammadu Buhari; Buhari; Mohammadu Buhari : from=2015-05-29 to=2023-05-29
Bola Tinubu; Tinubu; Bola Ahmed Tinubu : from=2023-05-29
Yemi Osinbajo; Osinbajo : role="vice president" from=2015-05-29 to=2023-05-29
Atiku Abubakar; Atiku : role="vice president" from=1999-05-29 to=2007-05-29
Atiku Abubakar; Atiku : code=NGAOPP role="opposition leader" from=2007-05-30
Peter Obi : code=NGAOPP role="opposition leader" from=2022-05
Moshood Abiola; Abiola; MKO Abiola : code=NGAOPP role="opposition leader" from=1993-06
Ken Saro-Wiwa; Saro-Wiwa : code=NGASOC role="Ogoni activist" from=1990
Ngozi Okonjo-Iweala; Okonjo-Iweala : role="finance minister" from=2011-08-17 to=2015-05-29
Ngozi Okonjo-Iweala; Okonjo-Iweala : code=IGOBUSWTO role="head of the WTO" from=2021-03-01
Nuhu Ribadu; Ribadu : role="national security adviser" from=2023-06-19
Geoffrey Onyeama; Onyeama : role="foreign minister" from=2015-11-11 to=2023-05-29
Mohammed Yusuf : code=NGAREB role="leader of Boko Haram" from=2002 basis=unverified
Abubakar Shekau; Shekau; Abu Bakr Shekau : code=NGAREB role="leader of Boko Haram" from=2009-07
Abu Musab al-Barnawi; al-Barnawi : code=NGAREB role="leader of ISWAP" from=2016-08
Nnamdi Kanu : code=NGASEP role="leader of IPOB" from=2012
Henry Okah; Okah : code=NGAREB role="leader of MEND" from=2005
Mujahid Dokubo-Asari; Dokubo-Asari : code=NGAREB role="militia leader" from=2004
%default code=GHAGOV
Jerry Rawlings; Rawlings : from=1981-12-31 to=2001-01-07
John Kufuor; Kufuor; John Agyekum Kufuor : from=2001-01-07 to=2009-01-07
John Atta Mills; Atta Mills : from=2009-01-07 to=2012-07-24
John Mahama; Mahama; John Dramani Mahama : from=2012-07-24 to=2017-01-07
John Mahama; Mahama; John Dramani Mahama : from=2025-01-07
Nana Akufo-Addo; Akufo-Addo : from=2017-01-07 to=2025-01-07
Kofi Annan; Annan : code=IGOUNO role="UN secretary-general" from=1997-01-01 to=2006-12-31
Kofi Annan; Annan : code=IGOUNO role="UN and Arab League envoy for Syria" from=2012-02-23 to=2012-08-31

# Mali, Niger, Burkina Faso
%default code=MLIGOV
Moussa Traore : from=1968-11-19 to=1991-03-26
Alpha Oumar Konare; Konare : from=1992-06-08 to=2002-06-08
Alpha Oumar Konare; Konare : code=IGOAFRAFU role="chairman of the African Union Commission" from=2003-09-16 to=2008-04-28 country=MLI
Amadou Toumani Toure; Amadou Toumani Touré : from=2002-06-08 to=2012-03-22
Amadou Sanogo; Amadou Haya Sanogo; Captain Sanogo; Sanogo : role="junta leader" from=2012-03-22 to=2012-04-12
Dioncounda Traore; Dioncounda Traoré : role="interim president" from=2012-04-12 to=2013-09-04
Ibrahim Boubacar Keita; Ibrahim Boubacar Keïta; Boubacar Keita; IBK : from=2013-09-04 to=2020-08-18
Bah Ndaw; Bah N'Daw : role="interim president" from=2020-09-25 to=2021-05-24
Assimi Goita; Goita; Assimi Goïta : from=2021-05-24
Choguel Maiga; Choguel Kokalla Maiga : role="prime minister" from=2021-06-07 to=2024-11-20
Abdoulaye Diop : role="foreign minister" from=2021-06-11
Iyad Ag Ghali; Ag Ghali; Iyad Ag Ghaly : code=MLIREB role="leader of Ansar Dine" from=2011-12 to=2017-03-01
Iyad Ag Ghali; Ag Ghali; Iyad Ag Ghaly : code=IMGMUS role="leader of JNIM" from=2017-03-02 country=MLI
Bilal Ag Acherif; Bilal Ag Cherif : code=MLIREB role="leader of the MNLA" from=2011-10
Amadou Koufa; Hamadoun Koufa; Amadou Kouffa : code=MLIREB role="leader of the Macina Liberation Front" from=2015
Imam Mahmoud Dicko; Mahmoud Dicko; Dicko : code=MLIREL role=imam from=2008
%default code=NERGOV
Ibrahim Bare Mainassara; Bare Mainassara : from=1996-01-27 to=1999-04-09
Mamadou Tandja; Tandja : from=1999-12-22 to=2010-02-18
Mahamadou Issoufou; Issoufou : from=2011-04-07 to=2021-04-02
Mohamed Bazoum; Bazoum; Mohammed Bazoum : role="foreign minister" from=2011-04-21 to=2015-02
Mohamed Bazoum; Bazoum; Mohammed Bazoum : from=2021-04-02 to=2023-07-26
Abdourahamane Tiani; Abdourahmane Tchiani; Tiani; Tchiani; Abdourahamane Tchiani : from=2023-07-28
%default code=BFAGOV
Thomas Sankara; Sankara : from=1983-08-04 to=1987-10-15
Blaise Compaore; Compaore; Blaise Compaoré : from=1987-10-15 to=2014-10-31
Isaac Zida : role="prime minister" from=2014-11-19 to=2016-01-06
Michel Kafando; Kafando : role="interim president" from=2014-11-18 to=2015-12-29
Gilbert Diendere; Diendere : code=BFAMIL role=general from=2015-09-17 to=2015-09-23
Roch Marc Christian Kabore; Roch Kabore; Roch Marc Kabore; Kabore : from=2015-12-29 to=2022-01-24
Paul-Henri Sandaogo Damiba; Damiba; Paul-Henri Damiba : from=2022-01-31 to=2022-09-30
Ibrahim Traore; Captain Ibrahim Traore; Ibrahim Traoré : from=2022-09-30

# Ivory Coast, Liberia, Sierra Leone, Guinea
%default code=CIVGOV
Felix Houphouet-Boigny; Houphouet-Boigny; Félix Houphouët-Boigny : from=1960-11-03 to=1993-12-07
Henri Konan Bedie; Konan Bedie; Henri Konan Bédié : from=1993-12-07 to=1999-12-24
Robert Guei; Guei; General Robert Guei : from=1999-12-24 to=2000-10-26
Laurent Gbagbo; Gbagbo : from=2000-10-26 to=2011-04-11
Alassane Ouattara; Ouattara : role="prime minister" from=1990-11-07 to=1993-12-09
Alassane Ouattara; Ouattara : code=CIVOPP role="opposition leader" from=1994 to=2010-12-03
Alassane Ouattara; Ouattara : from=2010-12-04
Guillaume Soro; Soro : code=CIVREB role="leader of the New Forces" from=2002-09 to=2007-03-28
Guillaume Soro; Soro : role="prime minister" from=2007-03-29 to=2012-03-08
Simone Gbagbo : code=CIVPTY role=politician from=2000
Charles Ble Goude; Ble Goude; Charles Blé Goudé : code=CIVPRM role="leader of the Young Patriots" from=2002
Tidjane Thiam; Thiam : code=CIVOPP role="opposition leader" from=2023-12
%default code=LBRGOV
Samuel Doe; Samuel K. Doe : from=1980-04-12 to=1990-09-09
Amos Sawyer : role="interim president" from=1990-11-22 to=1994-03-07
Prince Johnson; Prince Yormie Johnson : code=LBRREB role="rebel leader" from=1990 to=1992
Charles Taylor : code=LBRREB role="leader of the NPFL" from=1989-12-24 to=1997-08-01
Charles Taylor : from=1997-08-02 to=2003-08-11
Moses Blah : from=2003-08-11 to=2003-10-14
Gyude Bryant : role="interim president" from=2003-10-14 to=2006-01-16
Sekou Conneh : code=LBRREB role="leader of LURD" from=2000
Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf; Johnson Sirleaf; Johnson-Sirleaf; Sirleaf : from=2006-01-16 to=2018-01-22
George Weah; Weah : from=2018-01-22 to=2024-01-22
Joseph Boakai; Boakai : from=2024-01-22
%default code=SLEGOV
Joseph Momoh : from=1985-11-28 to=1992-04-29
Valentine Strasser; Strasser : from=1992-05-06 to=1996-01-16
Ahmad Tejan Kabbah; Kabbah; Tejan Kabbah; Ahmed Tejan Kabbah : from=1996-03-29 to=2007-09-17
Johnny Paul Koroma : role="junta leader" from=1997-05-25 to=1998-02-06
Foday Sankoh; Sankoh : code=SLEREB role="leader of the RUF" from=1991-03
Sam Bockarie; Bockarie : code=SLEREB role="RUF commander" from=1991
Issa Sesay : code=SLEREB role="RUF commander" from=1993
Ernest Bai Koroma; Ernest Koroma : from=2007-09-17 to=2018-04-04
Julius Maada Bio; Maada Bio : from=2018-04-04
%default code=GINGOV
Ahmed Sekou Toure; Sekou Toure; Ahmed Sékou Touré : from=1958-10-02 to=1984-03-26
Lansana Conte; Lansana Conté : from=1984-04-03 to=2008-12-22
Moussa Dadis Camara; Dadis Camara; Captain Camara : from=2008-12-23 to=2010-01-15
Sekouba Konate; Sékouba Konaté : role="interim president" from=2009-12-03 to=2010-12-21
Alpha Conde; Alpha Condé : from=2010-12-21 to=2021-09-05
Mamady Doumbouya; Mamadi Doumbouya; Doumbouya : from=2021-09-05
Cellou Dalein Diallo; Dalein Diallo : code=GINOPP role="opposition leader" from=2007
%default code=GNBGOV
Joao Bernardo Vieira; Nino Vieira; João Bernardo Vieira : from=1980-11-14 to=1999-05-07
Joao Bernardo Vieira; Nino Vieira; João Bernardo Vieira : from=2005-10-01 to=2009-03-02
Kumba Yala; Kumba Ialá; Koumba Yala : from=2000-02-17 to=2003-09-14
Malam Bacai Sanha : from=2009-09-08 to=2012-01-09
Jose Mario Vaz : from=2014-06-23 to=2020-02-27
Umaro Sissoco Embalo; Sissoco Embalo; Embalo; Umaro Cissoko Embaló : from=2020-02-27 to=2025-11-26

# Senegal, Gambia, Mauritania, Togo, Benin, Cape Verde
%default code=SENGOV
Leopold Senghor; Leopold Sedar Senghor; Senghor : from=1960-09-06 to=1980-12-31
Abdou Diouf; Diouf : from=1981-01-01 to=2000-04-01
Abdoulaye Wade : from=2000-04-01 to=2012-04-02
Macky Sall : from=2012-04-02 to=2024-04-02
Bassirou Diomaye Faye; Diomaye Faye : from=2024-04-02
Ousmane Sonko; Sonko : code=SENOPP role="opposition leader" from=2014 to=2024-04-01
Ousmane Sonko; Sonko : role="prime minister" from=2024-04-02
%default code=GMBGOV
Dawda Jawara; Jawara : from=1970-04-24 to=1994-07-22
Yahya Jammeh; Jammeh; Yaya Jammeh : from=1994-07-22 to=2017-01-21
Adama Barrow : from=2017-01-19
%default code=MRTGOV
Moktar Ould Daddah; Ould Daddah : from=1960-11-28 to=1978-07-10
Maaouya Ould Taya; Ould Taya; Maaouya Ould Sid'Ahmed Taya; Maaouiya Ould Taya : from=1984-12-12 to=2005-08-03
Ely Ould Mohamed Vall : from=2005-08-03 to=2007-04-19
Sidi Ould Cheikh Abdallahi; Sidi Ould Sheikh Abdallahi : from=2007-04-19 to=2008-08-06
Mohamed Ould Abdel Aziz; Ould Abdel Aziz : from=2008-08-06 to=2019-08-01
Mohamed Ould Ghazouani; Ould Ghazouani; Ghazouani; Mohamed Ould Cheikh Ghazouani : from=2019-08-01
%default code=TGOGOV
Gnassingbe Eyadema; Eyadema; Gnassingbé Eyadéma : from=1967-04-14 to=2005-02-05
Faure Gnassingbe; Gnassingbe; Faure Gnassingbé : from=2005-05-04
%default code=BENGOV
Mathieu Kerekou; Kerekou; Mathieu Kérékou : from=1972-10-26 to=1991-04-04
Mathieu Kerekou; Kerekou; Mathieu Kérékou : from=1996-04-04 to=2006-04-06
Nicephore Soglo; Soglo : from=1991-04-04 to=1996-04-04
Thomas Boni Yayi; Boni Yayi; Yayi Boni; Thomas Yayi Boni : from=2006-04-06 to=2016-04-06
Patrice Talon; Talon : from=2016-04-06 to=2026-05 basis=unverified
%default code=CPVGOV
Pedro Pires : from=2001-03-22 to=2011-09-09
Jorge Carlos Fonseca : from=2011-09-09 to=2021-11-09
Jose Maria Neves : from=2021-11-09

# Madagascar and the islands
%default code=MDGGOV
Didier Ratsiraka; Ratsiraka : from=1975-06-15 to=1993-03-27
Didier Ratsiraka; Ratsiraka : from=1997-02-09 to=2002-07-05
Albert Zafy : from=1993-03-27 to=1996-09-05
Marc Ravalomanana; Ravalomanana : from=2002-02-22 to=2009-03-17
Andry Rajoelina; Rajoelina : from=2009-03-17 to=2014-01-25
Andry Rajoelina; Rajoelina : from=2019-01-19 to=2025-10-14
Michael Randrianirina; Randrianirina : from=2025-10-17
Hery Rajaonarimampianina; Rajaonarimampianina : from=2014-01-25 to=2018-09-07
%default code=COMGOV
Ahmed Abdallah : from=1978-10-25 to=1989-11-26
Said Mohamed Djohar : from=1989-11-27 to=1996-03-25
Azali Assoumani; Azali : from=1999-04-30 to=2006-05-26
Azali Assoumani; Azali : from=2016-05-26
Ahmed Abdallah Sambi : from=2006-05-26 to=2011-05-26
Ikililou Dhoinine : from=2011-05-26 to=2016-05-26
Bob Denard; Denard : code=COMREB role=mercenary from=1975
Mohamed Bacar : code=COMSEP role="leader of Anjouan" from=2002 to=2008-03-25
%default code=MUSGOV role="prime minister"
Navin Ramgoolam; Navinchandra Ramgoolam : from=2005-07-05 to=2014-12-17
Navin Ramgoolam; Navinchandra Ramgoolam : from=2024-11-13
Anerood Jugnauth : from=2014-12-17 to=2017-01-23
Pravind Jugnauth; Jugnauth : from=2017-01-23 to=2024-11-12
%default code=SYCGOV role=president
France-Albert Rene; France Albert Rene : from=1977-06-05 to=2004-04-14
James Michel : from=2004-04-14 to=2016-10-16
Danny Faure : from=2016-10-16 to=2020-10-26
Wavel Ramkalawan; Ramkalawan : from=2020-10-26 to=2025-10-26
Patrick Herminie : from=2025-10-26
