# Peoples, religions and their followers. A people at home in one country has that country (minorities too:
# the Uighurs CHN); one of several countries, and every religion, stands alone. From general knowledge.
%kind actor
%default kind=norp basis=public-record code=INT

# religions: three letters of CAMEO's, no country
Muslim; Muslims; Moslem; Moslems; Islamic; Islamist; Islamists; Islam; Muslim community : code=MOS
Sunni; Sunnis; Sunni Muslim; Sunni Muslims; Salafist; Salafists; Salafi; Salafis; Wahhabi; Wahhabis; Sunni Arab; Sunni Arabs : code=MOSSUN
Shiite; Shiites; Shi'ite; Shi'ites; Shia; Shias; Shi'a; Shiite Muslim; Shiite Muslims; Shia Muslim; Shia Muslims; Ismaili; Ismailis; Zaidi; Zaidis : code=MOSSHI
Sufi; Sufis; Ahmadi; Ahmadis; Ahmadiyya; Ibadi; Ibadis : code=MOSSFI
Christian; Christians; Christianity; Evangelical; Evangelicals; Christian community : code=CHR
Catholic; Catholics; Roman Catholic; Roman Catholics : code=CHRCTH
Protestant; Protestants; Anglican; Anglicans; Methodist; Methodists; Baptist; Baptists; Lutheran; Lutherans; Pentecostal; Pentecostals; Presbyterian; Calvinist; Quaker; Quakers; Episcopal : code=CHRPRO
Orthodox; Orthodox Christian; Orthodox Christians; Greek Orthodox; Mormon; Mormons : code=CHRDOX
Jewish; Jew; Jews; Judaism; Jewish community; Zionist; Zionists; Hasidic : code=JEW
Hindu; Hindus; Hinduism; Hindu nationalist; Hindu nationalists : code=HIN
Buddhist; Buddhists; Buddhism; Buddhist monk; Buddhist monks : code=BUD
Sikh; Sikhs : code=SIK
Bahai; Bahais; Baha'i; Baha'is : code=BAH
Animist; Animists; Pagan; Pagans; Atheist; Atheists; Zoroastrian; Zoroastrians; Jain; Jains; Taoist; Taoists; Rastafarian; Rastafarians : code=REL

# peoples of several countries
Kurd; Kurds; Kurdish; Kurdish people : code=KUR
Arab; Arabs; Arabian; Pan-Arab : code=ARB
African; Africans; African states; African countries; African nations; African leaders : code=AFR
European; Europeans; European states; European countries; European nations; European leaders; European governments : code=EUR
Asian; Asians; Asian countries; Asian nations : code=ASA
Latin American; Latin Americans; Hispanic; Hispanics; South American; South Americans : code=SAM
Central American; Central Americans : code=CAM
West African; West Africans : code=WAF
East African; East Africans : code=EAF
Middle Eastern : code=MEA
Middle East; Mideast; Near East : code=MEA kind=place
Africa; Sub-Saharan Africa; African continent; North Africa; Horn of Africa; Sahel : code=AFR kind=place
West Africa : code=WAF kind=place
East Africa; Eastern Africa : code=EAF kind=place
Southern Africa; southern Africa : code=SAF kind=place
Central Africa : code=CFR kind=place
Europe; Eastern Europe; Western Europe : code=EUR kind=place
Balkans; the Balkans; Scandinavia; Baltics : code=EUR kind=place
Asia; East Asia; Far East : code=ASA kind=place
Southeast Asia; South East Asia; South-East Asia : code=SEA kind=place
South Asia : code=SAS kind=place
Central Asia : code=CAS kind=place
Latin America; South America : code=SAM kind=place
Central America : code=CAM kind=place
Caribbean; the Caribbean : code=CRB kind=place
Persian Gulf; Arabian Gulf : code=GLF kind=place
Maghreb : code=NAF kind=place
Caucasus; South Caucasus; Transcaucasia : code=CAU kind=place
Roma; Gypsies; Gypsy; Romani; Slavic; Slavs; Slav; Slavonic; Scandinavian; Scandinavians; Balkan; Baltic : code=EUR
Tuareg; Tuaregs; Touareg; Touaregs; Berber; Berbers; Amazigh; Fulani; Fulanis; Peul; Peuls; Hausa-Fulani; Toubou; Bantu : code=AFR
Pashtun; Pashtuns; Pathan; Pathans; Pushtun; Pushtuns : code=AFG
Hazara; Hazaras : code=AFG
Baluch; Baloch; Balochi; Baluchi; Balochs; Sindhi; Sindhis; Mohajir; Mohajirs; Muhajir : code=PAK
Punjabi; Punjabis; Tamil Nadu Tamils; Bengali; Bengalis; Gujarati; Gujaratis; Dalit; Dalits; Assamese; Naga; Nagas; Manipuri; Bodo; Bodos; Gurkha; Gorkha; Gorkhas; Marathi; Kashmiri; Kashmiris; Adivasi; Adivasis; Kuki; Kukis; Meitei; Meiteis; Mizo; Khasi; Telugu; Brahmin; Brahmins; Patel; Patidar; Jat; Jats; Gujjar; Gujjars : code=IND
Tamil; Tamils; Sinhalese; Sinhala : code=LKA
Madhesi; Madhesis; Tharu; Sherpa; Sherpas : code=NPL
Rohingya; Rohingyas; Rohingya Muslims; Rohingya Muslim; Karen; Karens; Kachin; Kachins; Shan; Karenni; Arakanese; Rakhine; Chin people : code=MMR
Uighur; Uighurs; Uyghur; Uyghurs; Tibetan; Tibetans; Han Chinese; Inner Mongolian; Hui Muslims; Ethnic Uighurs; Tibetan Buddhists : code=CHN
Hui; Manchu; Mongols; Kazakh minority; Zhuang : code=CHN
Hmong; Degar; Montagnard; Montagnards : code=VNM
Acehnese; Papuan; Papuans; Javanese; Balinese; Dayak; Dayaks; Madurese; Sundanese; Batak; Minangkabau; West Papuan; West Papuans; Moluccan; Moluccans : code=IDN
Moro; Moros; Bangsamoro; Tausug; Igorot; Filipino Muslims : code=PHL
Sarawakian; Sabahan; Iban : code=MYS
Maori; Maoris : code=NZL
Aboriginal; Aborigine; Aborigines; Torres Strait Islanders : code=AUS
Ainu; Okinawan; Okinawans : code=JPN
Druze; Druse; Maronite; Maronites; Lebanese Shiites; Maronite Christian; Maronite Christians : code=LBN
Alawite; Alawites; Alawi; Alawis; Nusayri : code=SYR
Yazidi; Yazidis; Yezidi; Yezidis; Marsh Arabs; Assyrian; Assyrians; Chaldean; Chaldeans; Turkmens of Iraq; Iraqi Turkmen; Iraqi Kurds; Iraqi Kurdish; Iraqi Sunnis; Iraqi Shiites : code=IRQ
Kurdistan Regional Government; KRG; Kurdish Regional Government; Iraqi Kurdistan government; Kurdistan Region Presidency : code=IRQGOVKUR kind=organisation
Syrian Kurds; Syrian Kurdish; Syrian Kurd : code=SYR
Turkish Kurds; Turkish Kurd; Alevi; Alevis; Laz : code=TUR
Iranian Kurds; Azeris of Iran; Lur; Bakhtiari; Ahvazi Arabs; Ahwazi : code=IRN
Copt; Copts; Coptic; Coptic Christian; Coptic Christians; Coptic Church; Coptic Orthodox Church; Nubian; Nubians; Bedouin of Sinai : code=EGY
Kabyle; Kabyles; Kabylia : code=DZA
Sahrawi; Sahrawis; Saharawi; Saharawis; Sahraoui : code=ESH
Israeli Arab; Israeli Arabs; Arab Israeli; Arab Israelis; Haredi; Haredim; ultra-Orthodox; ultra-Orthodox Jews; Ashkenazi; Sephardi; Mizrahi : code=ISR
Gazan; Gazans; West Bankers; Palestinian refugees; Palestinian people : code=PSE
Hausa; Hausas; Yoruba; Yorubas; Igbo; Igbos; Ibo; Ibos; Ijaw; Ijaws; Ogoni; Tiv; Kanuri; Biafran; Biafrans; Berom; Itsekiri; Urhobo; Efik : code=NGA
Ashanti; Asante; Ewe; Akan; Dagomba; Konkomba : code=GHA
Mende; Temne : code=SLE
Krahn; Mandingo; Americo-Liberian : code=LBR
Bete; Baoule; Guere; Dioula : code=CIV
Wolof; Serer; Casamancais : code=SEN
Malinke; Susu; Sousou : code=GIN
Bambara; Dogon; Songhai; Songhay : code=MLI
Mossi : code=BFA
Djerma; Zarma : code=NER
Zaghawa; Masalit; Nuba; Fur people; Beja; Darfuri; Darfuris; Darfurian; Darfurians; Rizeigat; Misseriya; Baggara : code=SDN
Dinka; Dinkas; Nuer; Shilluk; Murle; Southern Sudanese; Lou Nuer people : code=SSD
Oromo; Oromos; Amhara; Amharas; Tigrayan; Tigrayans; Tigrean; Tigreans; Tigray people; Sidama; Anuak; Ogadeni; Afar; Afars; Gambella : code=ETH
Tigrinya : code=ERI
Hawiye; Darod; Darood; Isaaq; Rahanweyn; Marehan; Majerteen; Habr Gedir; Puntlander; Somalilander; Somalilanders; Puntland authorities; Bantus of Somalia : code=SOM
Issa : code=DJI
Kikuyu; Kikuyus; Luo; Luos; Kalenjin; Kalenjins; Luhya; Kamba; Turkana; Pokot; Samburu; Maasai; Masai; Ethnic Somalis in Kenya; Orma; Pokomo; Mijikenda : code=KEN
Baganda; Buganda; Acholi; Acholis; Langi; Karamojong; Banyoro; Bunyoro; Busoga : code=UGA
Hutu; Hutus; Tutsi; Tutsis; Twa; Banyarwanda : code=RWA
Banyamulenge; Hema; Lendu; Luba; Nande; Hunde; Katangan; Katangese; Bakongo; Mongo people : code=COD
Zanzibari; Zanzibaris; Sukuma; Chagga : code=TZA
Shona; Ndebele; Matabele; White farmers in Zimbabwe : code=ZWE
Zulu; Zulus; Xhosa; Xhosas; Afrikaner; Afrikaners; Boer; Boers; Sotho; Tswana; Venda : code=ZAF
Herero; Hereros; Ovambo; Caprivian; San people; Bushmen : code=NAM
Ovimbundu; Mbundu; Cabindan; Cabindans : code=AGO
Makonde; Makua : code=MOZ
Bamileke; Bamoun; Anglophone Cameroonians : code=CMR
Gorane : code=TCD
Merina; Cotier : code=MDG
Basque; Basques; Catalan; Catalans; Catalonian; Catalonians; Galician; Galicians; Andalusian; Castilian : code=ESP
Corsican; Corsicans; Breton; Bretons; Alsatian; Occitan; Parisian; Parisians : code=FRA
Scot; Scots; Scottish; Welsh; Welshman; English; Englishman; Englishmen; Northern Irish; Ulster; Cornish; Manx; Londoner; Londoners; Ulsterman; Unionist; Unionists; Loyalist; Loyalists : code=GBR
Flemish; Fleming; Walloon; Walloons : code=BEL
Bavarian; Bavarians; Saxon; Sorbs; East German; East Germans; West German; West Germans; Berliner; Berliners; Prussian; German Jews : code=DEU
Sicilian; Sicilians; Sardinian; Sardinians; Venetian; Venetians; South Tyrolean; Tyrolean; Neapolitan; Romans; Lombard : code=ITA
Frisian; Frisians; Dutch Muslims : code=NLD
Sami; Saami; Lapp; Sami people : code=NOR
Silesian; Silesians; Kashubian : code=POL
Moravian; Bohemian : code=CZE
Szekler; Szeklers; Transylvanian; Hungarian minority in Romania : code=ROU
Pomak; Pomaks; Bulgarian Turks; ethnic Turks in Bulgaria : code=BGR
Kosovar; Kosovars; Kosovo Albanian; Kosovo Albanians; Kosovan; Kosovans; Kosovo Serb; Kosovo Serbs; Kosovo Serbian : code=KSV
Serb minority; Vojvodina Hungarians; Sandzak Muslims; Yugoslav; Yugoslavs; Yugoslavian : code=SRB
Bosnian Serbs; Bosnian Serb; Bosnian Croats; Bosnian Croat; Bosnian Muslim; Bosnian Muslims; Bosniak; Bosniaks; Republika Srpska authorities : code=BIH
Croatian Serb; Croatian Serbs; Krajina Serb; Dalmatian : code=HRV
Macedonian Albanians; ethnic Albanians in Macedonia : code=MKD
Gagauz; Transnistrian; Transnistrians; Transdniestrian; Transdniester; Trans-Dniester; Pridnestrovie : code=MDA
Crimean Tatar; Crimean Tatars; Crimean; Crimeans; Ruthenian; Ruthenians; Mejlis; Donbas residents : code=UKR
Tatar; Tatars; Bashkir; Bashkirs; Chechen; Chechens; Ingush; Dagestani; Dagestanis; Avar; Avars; Lezgin; Ossete; North Ossetian; Circassian; Circassians; Chuvash; Yakut; Buryat; Kalmyk; Kalmyks; Tuvan; Siberian; Siberians; Cossack; Cossacks; Muscovite; Muscovites; ethnic Russians; Ethnic Russians; Soviet; Soviets; Balkar; Adyghe; Karachai : code=RUS
Abkhaz; Abkhazian; Abkhazians; Ossetian; Ossetians; South Ossetian; South Ossetians; Mingrelian; Ajarian; Adjarian; Meskhetian Turk; Meskhetian Turks : code=GEO
Karabakh; Nagorno-Karabakh; Artsakh; Talysh; Karabakh Armenian; Karabakh Armenians; Nakhchivan : code=AZE
Karakalpak; Karakalpaks : code=UZB
Pamiri; Pamiris; Badakhshani : code=TJK
Inuit; First Nations; Québécois; Quebecois; Quebecer; Quebecers; Mohawk; Mohawks; Cree; Metis; Acadian; Acadians; Indigenous Canadians; Haida : code=CAN
Native American; Native Americans; African American; African Americans; African-American; African-Americans; American Indian; American Indians; Cherokee; Navajo; Sioux; Lakota; Apache; Latino; Latinos; Mexican-American; Mexican Americans; Cuban American; Cuban Americans; Cuban-American; Jewish American; Muslim American; Muslim Americans; Arab American; Arab Americans; Asian American; Asian Americans; Texan; Texans; Californian; Californians; New Yorker; New Yorkers; Floridian; Alaskan; Alaskans; Hawaiian; Hawaiians; Yankee; Yankees; Southerner; Black Americans; Amish : code=USA
Maya; Mayan; Mayans; Quiche; Ixil; Ladino : code=GTM
Garifuna; Miskito; Miskitos : code=NIC
Chiapan; Tzotzil; Zapotec; Nahua : code=MEX
Mapuche; Mapuches; Rapa Nui : code=CHL
Aymara; Aymaras; Quechua; Quechuas; Guarani : code=BOL
Shuar; Waorani; Achuar; Kichwa : code=ECU
Yanomami; Kayapo; Xavante; Carioca; Paulista; Afro-Brazilian : code=BRA
Wayuu; Paez; Embera; Afro-Colombian; Afro-Colombians : code=COL
Pemon; Warao : code=VEN
Ashaninka; Asheninka; Awajun : code=PER
Falkland Islander; Falkland Islanders; Falklander; Kelper : code=FLK
Gibraltarian; Gibraltarians : code=GIB
Hong Konger; Hong Kongers; Hongkonger; Hongkongers : code=HKG
Greenlander; Greenlanders; Greenlandic : code=GRL
Faroese; Faroe Islander : code=FRO
Kanak; Kanaks; New Caledonian; New Caledonians : code=NCL
Tahitian; Tahitians; French Polynesian : code=PYF
Bermudian; Bermudians : code=BMU
Ethnic Fijians; Indo-Fijian; Indo-Fijians : code=FJI
Bougainvillean; Bougainvilleans : code=PNG
Guadalcanalese; Malaitan; Malaitans : code=SLB
