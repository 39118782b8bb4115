# Peoples, religions and their followers. A people at home in one country has that country (minorities too:
# the Uighurs CHN); one of several countries, and every religion, stands alone. From general knowledge.
%kind actor
%default kind=norp basis=public-record code=INT

# religions: three letters of CAMEO's, no country
Muslim; Muslims; Moslem; Moslems; Islamic; Islamist; Islamists; Islam; Muslim community; Islamist : code=MOS
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
African; Africans : code=AFR
European; Europeans : code=EUR
Asian; Asians : code=ASA
Latin American; Latin Americans; Hispanic; Hispanics; South American; South Americans : code=SAM
Central American; Central Americans : code=CAM
West African; West Africans : code=WAF
East African; East Africans : code=EAF
Middle Eastern; Middle East; Mideast; the Middle East; Near East : code=MEA
Africa; Sub-Saharan Africa; African continent; North Africa; Horn of Africa; African states; African countries; African nations; African leaders; Sahel : code=AFR
West Africa : code=WAF
East Africa; Eastern Africa : code=EAF
Southern Africa; southern Africa : code=SAF
Central Africa : code=CFR
Europe; Eastern Europe; Western Europe; European states; European countries; European nations; European leaders; European governments : code=EUR
Balkans; the Balkans; Scandinavia; Baltics : code=EUR
Asia; East Asia; Asian countries; Far East : code=ASA
Southeast Asia; South East Asia; South-East Asia : code=SEA
South Asia : code=SAS
Central Asia : code=CAS
Latin America; South America : code=SAM
Central America : code=CAM
Caribbean; the Caribbean : code=CRB
Persian Gulf; Arabian Gulf : code=GLF
Maghreb : code=NAF
Caucasus; South Caucasus; Transcaucasia : code=CAU
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
