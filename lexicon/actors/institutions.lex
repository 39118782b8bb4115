# Bodies of states by their own names: parliaments, ministries, armies, services, police, courts, banks. What
# any state has ("the foreign ministry") is in roles.lex. From general knowledge.
%kind actor
%default kind=organisation basis=public-record code=USAGOV

# United States
White House; the White House
Bush administration
Carter administration
Oval Office
federal government of the United States
State Department; US State Department; U.S. State Department; Department of State; US Department of State; United States Department of State
Foggy Bottom
Treasury Department; US Treasury Department; U.S. Treasury Department; Department of the Treasury; OFAC
US Treasury; U.S. Treasury
Justice Department; US Justice Department; U.S. Justice Department; Department of Justice; US Department of Justice; DOJ
Department of Homeland Security; Homeland Security; Homeland Security Department; DHS
Customs and Border Protection
Immigration and Customs Enforcement; ICE
FEMA; Federal Emergency Management Agency
TSA; Transportation Security Administration
Commerce Department; US Commerce Department; Department of Commerce
Department of Energy; Energy Department
Department of Agriculture
USDA
Interior Department; Department of the Interior
Labor Department; Department of Labor
Department of Health and Human Services
Department of Education
Department of Transportation
Veterans Affairs
USAID
US Agency for International Development; U.S. Agency for International Development; Agency for International Development
USTR
US Trade Representative; U.S. Trade Representative; Office of the US Trade Representative
Peace Corps
Millennium Challenge Corporation
NASA
Environmental Protection Agency; EPA
Food and Drug Administration; FDA
Centers for Disease Control and Prevention; CDC
Federal Aviation Administration; FAA
Securities and Exchange Commission; SEC
Federal Communications Commission; FCC
Internal Revenue Service; IRS
National Transportation Safety Board; NTSB
Nuclear Regulatory Commission; NOAA
US Geological Survey; U.S. Geological Survey; USGS
Federal Trade Commission; FTC
National Security Council; NSC
Federal Reserve; US Federal Reserve; Federal Reserve Board; U.S. Federal Reserve : code=USAGOVBUS
the Fed : code=USAGOVBUS
Pentagon; the Pentagon : code=USAMIL
Department of Defense; Defense Department; US Defense Department; U.S. Defense Department; US Department of Defense; U.S. Department of Defense : code=USAMIL
US Army; U.S. Army : code=USAMIL
US Navy; U.S. Navy : code=USAMIL
US Air Force; U.S. Air Force : code=USAMIL
US Marines; U.S. Marines; US Marine Corps; U.S. Marine Corps; Marines; Marine Corps : code=USAMIL
US Central Command; U.S. Central Command : code=USAMIL
Centcom; CENTCOM : code=USAMIL
Africom; AFRICOM : code=USAMIL
US Africa Command; USFOR-A : code=USAMIL
Joint Chiefs of Staff; US Joint Chiefs : code=USAMIL
Navy SEALs; Navy Seals : code=USAMIL
Delta Force : code=USAMIL
Green Berets : code=USAMIL
National Guard; Air National Guard : code=USAMIL
GIs : code=USAMIL
Fifth Fleet; US Fifth Fleet : code=USAMIL
Sixth Fleet : code=USAMIL
Seventh Fleet : code=USAMIL
Southern Command : code=USAMIL
Pacific Command : code=USAMIL
Strategic Command : code=USAMIL
Army Corps of Engineers : code=USAMIL
Army Rangers : code=USAMIL
101st Airborne Division; 82nd Airborne Division : code=USAMIL
US Special Forces : code=USAMIL
US Special Operations Command : code=USAMIL
Coast Guard; US Coast Guard; U.S. Coast Guard : code=USAMIL
CIA; Central Intelligence Agency : code=USASPY
NSA; National Security Agency : code=USASPY
Defense Intelligence Agency; DIA : code=USASPY
Director of National Intelligence : code=USASPY
National Counterterrorism Center : code=USASPY
FBI; Federal Bureau of Investigation; Bureau of Alcohol, Tobacco, Firearms and Explosives : code=USACOP
Drug Enforcement Administration; DEA : code=USACOP
Secret Service; US Secret Service : code=USACOP
ATF : code=USACOP
US Marshals : code=USACOP
Border Patrol; US Border Patrol; U.S. Border Patrol : code=USACOP
NYPD; New York Police Department : code=USACOP
LAPD; Los Angeles Police Department : code=USACOP
Texas Rangers : code=USACOP
Capitol Police : code=USACOP
US Congress; U.S. Congress : code=USALEG
United States Congress : code=USALEG
Capitol Hill : code=USALEG
House of Representatives; US House of Representatives; U.S. House of Representatives : code=USALEG
US House; U.S. House : code=USALEG
US Senate; U.S. Senate : code=USALEG
United States Senate : code=USALEG
Senate Foreign Relations Committee : code=USALEG
House Foreign Affairs Committee : code=USALEG
Senate Intelligence Committee : code=USALEG
House Intelligence Committee : code=USALEG
House Judiciary Committee; Senate Judiciary Committee : code=USALEG
Senate Armed Services Committee : code=USALEG
House Speaker : code=USALEG
Senate Majority Leader : code=USALEG
Congressional Budget Office; Congressional Black Caucus : code=USALEG
US Senator; U.S. Senator : code=USALEG
US Supreme Court; U.S. Supreme Court : code=USAJUD
Supreme Court of the United States; SCOTUS : code=USAJUD
US District Court; U.S. District Court : code=USAJUD
Federal Court of Appeals : code=USAJUD
Foreign Intelligence Surveillance Court : code=USAJUD
US Embassy; U.S. Embassy; American Embassy
US Consulate; U.S. Consulate
Americans abroad : code=USACVL

# Britain, Ireland, Commonwealth
Downing Street; 10 Downing Street : code=GBRGOV
Number 10 : code=GBRGOV
No 10; No. 10 : code=GBRGOV
HM Government : code=GBRGOV
Whitehall : code=GBRGOV
Buckingham Palace; Kensington Palace : code=GBRGOV
HM Treasury : code=GBRGOV
Home Office; UK Home Office; British Home Office : code=GBRGOV
Northern Ireland Office; Scottish Government; Scottish Executive; Northern Ireland Executive : code=GBRGOV
DFID; Department for International Development : code=GBRGOV
Scotland Office : code=GBRGOV
Welsh Government; Welsh Assembly Government : code=GBRGOV
Stormont : code=GBRGOV
Prince of Wales : code=GBRGOV
Duke of Edinburgh : code=GBRGOV
Royal Family : code=GBRGOV
Foreign Office; British Foreign Office; UK Foreign Office; Foreign and Commonwealth Office; Foreign & Commonwealth Office; FCO; Foreign, Commonwealth and Development Office; FCDO : code=GBRGOV
Ministry of Defence; MoD; MOD; UK Ministry of Defence; British Ministry of Defence : code=GBRMIL
British Army : code=GBRMIL
Royal Air Force; RAF : code=GBRMIL
Royal Navy : code=GBRMIL
Royal Marines : code=GBRMIL
SAS; Special Air Service : code=GBRMIL
Special Boat Service : code=GBRMIL
Desert Rats : code=GBRMIL
Household Cavalry : code=GBRMIL
Parachute Regiment : code=GBRMIL
Grenadier Guards : code=GBRMIL
MI5 : code=GBRSPY
MI6 : code=GBRSPY
Secret Intelligence Service; SIS : code=GBRSPY
Security Service : code=GBRSPY
GCHQ : code=GBRSPY
Scotland Yard : code=GBRCOP
Metropolitan Police : code=GBRCOP
Met Police : code=GBRCOP
Police Service of Northern Ireland; PSNI : code=GBRCOP
Royal Ulster Constabulary; RUC : code=GBRCOP
National Crime Agency : code=GBRCOP
Greater Manchester Police : code=GBRCOP
City of London Police : code=GBRCOP
UK Border Agency : code=GBRCOP
UK Border Force : code=GBRCOP
West Midlands Police : code=GBRCOP
House of Commons; Commons : code=GBRLEG
House of Lords : code=GBRLEG
British Parliament : code=GBRLEG
UK Parliament : code=GBRLEG
Westminster : code=GBRLEG
British MPs : code=GBRLEG
Scottish Parliament : code=GBRLEG
Holyrood : code=GBRLEG
Welsh Assembly : code=GBRLEG
Senedd : code=GBRLEG
Northern Ireland Assembly : code=GBRLEG
Foreign Affairs Select Committee; Foreign Affairs Committee : code=GBRLEG
Crown Prosecution Service : code=GBRJUD
Old Bailey : code=GBRJUD
UK Supreme Court : code=GBRJUD
High Court in London; London High Court : code=GBRJUD
Law Lords : code=GBRJUD
Serious Fraud Office : code=GBRJUD
High Court of Justice : code=GBRJUD
Bank of England : code=GBRGOV
BoE : code=GBRGOV
Financial Conduct Authority : code=GBRGOV
British Embassy : code=GBRGOV
Dail; Dail Eireann : code=IRLLEG
Dáil : code=IRLLEG
Oireachtas : code=IRLLEG
Seanad : code=IRLLEG
Garda; Gardai; Garda Siochana; An Garda Siochana : code=IRLCOP
Rideau Hall : code=CANGOV
Parliament Hill : code=CANGOV
Global Affairs Canada : code=CANGOV
Bank of Canada : code=CANGOV
Foreign Affairs Canada : code=CANGOV
Royal Canadian Mounted Police; RCMP; Mounties : code=CANCOP
Surete du Quebec : code=CANCOP
CSIS Canada : code=CANSPY
Canadian Security Intelligence Service : code=CANSPY
Communications Security Establishment : code=CANSPY
Canadian Forces; Canadian Armed Forces : code=CANMIL
Department of National Defence : code=CANMIL
Department of Foreign Affairs and Trade; DFAT : code=AUSGOV
Reserve Bank of Australia : code=AUSGOV
ASIO; Australian Security Intelligence Organisation : code=AUSSPY
ASIS; Australian Secret Intelligence Service : code=AUSSPY
Australian Federal Police : code=AUSCOP
AFP Australia : code=AUSCOP
New South Wales Police : code=AUSCOP
NSW Police : code=AUSCOP
Victoria Police : code=AUSCOP
Australian Defence Force : code=AUSMIL
Australian Defense Force : code=AUSMIL
Royal Australian Navy : code=AUSMIL
Royal Australian Air Force : code=AUSMIL
Reserve Bank of New Zealand : code=NZLGOV
New Zealand Defence Force : code=NZLMIL

# Russia and its neighbours
Kremlin; the Kremlin : code=RUSGOV
Russian Foreign Ministry : code=RUSGOV
Russian Security Council : code=RUSGOV
Rospotrebnadzor : code=RUSGOV
Rosselkhoznadzor : code=RUSGOV
Roskomnadzor : code=RUSGOV
Russian Central Bank : code=RUSGOV
Bank of Russia : code=RUSGOV
Politburo; Soviet Politburo : code=RUSGOV
Russian Defence Ministry; Russian Ministry of Defence : code=RUSMIL
Russian Defense Ministry; Russian Ministry of Defense : code=RUSMIL
Red Army : code=RUSMIL
Soviet Army : code=RUSMIL
Russian Aerospace Forces : code=RUSMIL
Black Sea Fleet : code=RUSMIL
Northern Fleet : code=RUSMIL
Baltic Fleet : code=RUSMIL
Spetsnaz : code=RUSMIL
Strategic Rocket Forces : code=RUSMIL
Rosgvardia : code=RUSMIL
FSB : code=RUSSPY
Federal Security Service : code=RUSSPY
KGB : code=RUSSPY
GRU : code=RUSSPY
SVR : code=RUSSPY
Foreign Intelligence Service : code=RUSSPY
NKVD : code=RUSSPY
Cheka : code=RUSSPY
Lubyanka : code=RUSSPY
OMON : code=RUSCOP
Investigative Committee of Russia; Russian Investigative Committee : code=RUSCOP
State Duma; Duma; Russian Duma; Russian State Duma : code=RUSLEG
Federation Council : code=RUSLEG
Supreme Soviet : code=RUSLEG
Federal Assembly of Russia : code=RUSLEG
Moscow City Court : code=RUSJUD
Basmanny court : code=RUSJUD
Verkhovna Rada : code=UKRLEG
Rada : code=UKRLEG
Security Service of Ukraine; SBU : code=UKRSPY
Ukrainian security service : code=UKRSPY
Armed Forces of Ukraine : code=UKRMIL
Ukrainian National Guard : code=UKRMIL
Anti-Terrorist Operation : code=UKRMIL
Berkut : code=UKRCOP
Bankova : code=UKRGOV
Naftogaz : code=UKRGOV
Belarusian KGB : code=BLRSPY
Saeima : code=LVALEG
Riigikogu : code=ESTLEG
Seimas : code=LTULEG
Milli Majlis : code=AZELEG
Majlis of Kazakhstan : code=KAZLEG
Mazhilis : code=KAZLEG
Jogorku Kenesh : code=KGZLEG

# Western and Central Europe
Elysee; Elysee Palace; Élysée; Élysée Palace : code=FRAGOV
Matignon : code=FRAGOV
Quai d'Orsay : code=FRAGOV
Bercy : code=FRAGOV
French Foreign Ministry : code=FRAGOV
Banque de France : code=FRAGOV
French Foreign Legion; Foreign Legion : code=FRAMIL
Operation Barkhane; Barkhane : code=FRAMIL
Operation Serval : code=FRAMIL
Charles de Gaulle aircraft carrier : code=FRAMIL
DGSE : code=FRASPY
DGSI : code=FRASPY
DST : code=FRASPY
Gendarmerie nationale : code=FRACOP
CRS riot police; RAID : code=FRACOP
French National Assembly : code=FRALEG
Assemblee Nationale : code=FRALEG
French Senate : code=FRALEG
Conseil d'Etat : code=FRAJUD
Cour de cassation : code=FRAJUD
Constitutional Council of France : code=FRAJUD
Bundesregierung; Bundesbank : code=DEUGOV
German Chancellery : code=DEUGOV
German Foreign Ministry : code=DEUGOV
Federal Foreign Office : code=DEUGOV
Auswaertiges Amt : code=DEUGOV
Bundestag; German Bundestag; Bundesrat : code=DEULEG
Reichstag : code=DEULEG
Volkskammer : code=DEULEG
Bundeswehr : code=DEUMIL
Wehrmacht : code=DEUMIL
Luftwaffe : code=DEUMIL
BND : code=DEUSPY
Bundesnachrichtendienst : code=DEUSPY
Verfassungsschutz : code=DEUSPY
BfV : code=DEUSPY
Stasi : code=DEUSPY
Bundeskriminalamt; Bundespolizei : code=DEUCOP
BKA : code=DEUCOP
Gestapo : code=DEUCOP
Bundesverfassungsgericht : code=DEUJUD
German Constitutional Court : code=DEUJUD
Federal Constitutional Court of Germany : code=DEUJUD
Quirinale : code=ITAGOV
Palazzo Chigi : code=ITAGOV
Farnesina : code=ITAGOV
Bank of Italy : code=ITAGOV
Carabinieri : code=ITACOP
Guardia di Finanza : code=ITACOP
DIGOS : code=ITACOP
Moncloa : code=ESPGOV
Generalitat; Generalitat de Catalunya : code=ESPGOV
Bank of Spain : code=ESPGOV
Zarzuela : code=ESPGOV
Cortes Generales : code=ESPLEG
Spanish Congress of Deputies : code=ESPLEG
Guardia Civil : code=ESPCOP
Civil Guard : code=ESPCOP
Mossos d'Esquadra; Mossos : code=ESPCOP
Ertzaintza : code=ESPCOP
Audiencia Nacional : code=ESPJUD
Spanish High Court : code=ESPJUD
Spanish Constitutional Court : code=ESPJUD
Spain's Constitutional Court : code=ESPJUD
Centro Nacional de Inteligencia : code=ESPSPY
CNI Spain : code=ESPSPY
Sejm; Polish Sejm : code=POLLEG
Binnenhof : code=NLDGOV
Tweede Kamer : code=NLDLEG
States General of the Netherlands : code=NLDLEG
Dutchbat : code=NLDMIL
AIVD : code=NLDSPY
Folketing : code=DNKLEG
Danish Security and Intelligence Service : code=DNKSPY
Riksdag : code=SWELEG
SAPO : code=SWESPY
Säpo : code=SWESPY
Swedish Security Service : code=SWESPY
Storting; Stortinget : code=NORLEG
Norwegian Nobel Committee; Nobel Committee; Nobel Peace Committee : code=NOR
Eduskunta : code=FINLEG
Althing; Althingi : code=ISLLEG
Nationalrat : code=AUTLEG
Federal Council of Switzerland : code=CHEGOV
Swiss Federal Council : code=CHEGOV
Swiss National Bank : code=CHEGOV
Swiss Guard; Swiss Guards : code=VAT
Roman Curia : code=VAT
Hellenic Parliament : code=GRCLEG
Skupstina : code=SRBLEG
Serbian National Assembly : code=SRBLEG
Yugoslav People's Army; Yugoslav Army : code=SRBMIL
JNA : code=SRBMIL
Office of the High Representative; High Representative for Bosnia : code=BIHGOV
Kosovo Security Force : code=KSVMIL
Securitate : code=ROUSPY

# Middle East
Knesset; the Knesset; Israeli Knesset : code=ISRLEG
Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; IDF; Israeli Air Force : code=ISRMIL
Tsahal : code=ISRMIL
Israeli Navy : code=ISRMIL
Israel Air Force : code=ISRMIL
Golani Brigade : code=ISRMIL
Israeli Ministry of Defense; Israeli Defense Ministry : code=ISRMIL
COGAT : code=ISRMIL
Mossad : code=ISRSPY
Shin Bet; Shin Beth : code=ISRSPY
Shabak : code=ISRSPY
Aman : code=ISRSPY
Israel Security Agency : code=ISRSPY
Israeli Border Police : code=ISRCOP
Israel Police : code=ISRCOP
Magav : code=ISRCOP
Israeli Foreign Ministry : code=ISRGOV
Israeli Prime Minister's Office : code=ISRGOV
Yesha Council : code=ISRGOV
High Court of Justice of Israel : code=ISRJUD
Israeli Supreme Court : code=ISRJUD
Israel's Supreme Court : code=ISRJUD
Palestinian Authority; PA; Palestinian National Authority; PNA : code=PSEGOV
Palestinian Liberation Organization; PLO; Palestine Liberation Organization; Palestine Liberation Organisation : code=PSEGOV
Palestinian Cabinet : code=PSEGOV
Palestinian National Council : code=PSEGOV
PLO Executive Committee : code=PSEGOV
Palestinian Legislative Council; PLC : code=PSELEG
Preventive Security : code=PSECOP
Force 17 : code=PSECOP
Syrian Arab Army; SAA; Syrian Army : code=SYRMIL
Syrian Air Force; regime forces in Syria : code=SYRMIL
pro-Assad forces : code=SYRMIL
Republican Guard of Syria : code=SYRMIL
Fourth Armoured Division : code=SYRMIL
pro-government forces in Syria : code=SYRMIL
regime of Bashar al-Assad : code=SYRGOV
Syrian Foreign Ministry : code=SYRGOV
Syrian People's Assembly : code=SYRLEG
People's Assembly of Syria : code=SYRLEG
Air Force Intelligence Directorate : code=SYRSPY
Mukhabarat : code=SYRSPY
Syrian Air Force Intelligence : code=SYRSPY
Iranian Revolutionary Guards; Iranian Revolutionary Guard; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guard Corps; Islamic Revolution Guards Corps; Iran's Revolutionary Guards; Iran's Revolutionary Guard; IRGC; Revolutionary Guard Corps; Pasdaran : code=IRNMILRGD
Quds Force; al-Quds Force; IRGC Quds Force : code=IRNMIL
Qods Force : code=IRNMIL
Artesh : code=IRNMIL
Khatam al-Anbia : code=IRNMIL
Basij; Basiji; Basijis : code=IRNPRM
Majlis : code=IRNLEG
Iranian Parliament : code=IRNLEG
Majles : code=IRNLEG
Islamic Consultative Assembly : code=IRNLEG
Assembly of Experts : code=IRNLEG
Guardian Council : code=IRNGOV
Expediency Council : code=IRNGOV
Supreme National Security Council : code=IRNGOV
Iranian Foreign Ministry : code=IRNGOV
Atomic Energy Organization of Iran : code=IRNGOV
Ayatollahs; ayatollahs; ayatollah regime : code=IRNGOV
Iranian Supreme Leader : code=IRNGOV
Iran's Supreme Leader : code=IRNGOV
Mullahs; mullahs : code=IRNGOV
SAVAK : code=IRNSPY
VEVAK : code=IRNSPY
Ministry of Intelligence and Security : code=IRNSPY
Coalition Provisional Authority; CPA : code=IRQGOV
Iraqi Governing Council; Interim Governing Council : code=IRQGOV
Iraqi Army : code=IRQMIL
Iraqi Security Forces; ISF : code=IRQMIL
Republican Guard of Iraq : code=IRQMIL
Counter Terrorism Service : code=IRQMIL
Golden Division : code=IRQMIL
Joint Operations Command : code=IRQMIL
Special Republican Guard : code=IRQMIL
Iraqi Federal Police : code=IRQCOP
Council of Representatives; Iraqi Council of Representatives : code=IRQLEG
Iraqi High Tribunal : code=IRQJUD
Iraqi Special Tribunal : code=IRQJUD
Kurdish parliament : code=IRQLEG
Kurdistan Parliament : code=IRQLEG
Asayish; Kurdish Asayish : code=IRQCOP
Royal Court of Saudi Arabia; Shura Council of Saudi Arabia : code=SAUGOV
House of Saud; Al Saud : code=SAUGOV
Saudi Foreign Ministry : code=SAUGOV
Saudi Ministry of Interior; Saudi Interior Ministry : code=SAUGOV
Saudi Arabian National Guard : code=SAUMIL
Royal Saudi Air Force : code=SAUMIL
Mutaween : code=SAUCOP
Committee for the Promotion of Virtue and the Prevention of Vice : code=SAUCOP
Turkish Armed Forces : code=TURMIL
Turkish General Staff; TSK : code=TURMIL
Turkish Foreign Ministry : code=TURGOV
Diyanet : code=TURGOV
Ottoman Empire : code=TURGOV
Sublime Porte : code=TURGOV
Turkish Grand National Assembly; Grand National Assembly of Turkey; TBMM : code=TURLEG
MIT Turkey : code=TURSPY
National Intelligence Organization : code=TURSPY
Milli Istihbarat Teskilati : code=TURSPY
Jandarma : code=TURCOP
Supreme Council of the Armed Forces; SCAF; Egyptian Armed Forces : code=EGYMIL
Dar al-Ifta : code=EGYGOV
Suez Canal Authority : code=EGYGOV
Egyptian Foreign Ministry : code=EGYGOV
Al-Azhar; al-Azhar; Al Azhar; Al-Azhar University : code=EGYREL
Central Security Forces : code=EGYCOP
State Security Investigations : code=EGYCOP
Egyptian People's Assembly : code=EGYLEG
Shura Council : code=EGYLEG
Constituent Assembly of Egypt : code=EGYLEG
General Intelligence Directorate of Egypt : code=EGYSPY
Lebanese Armed Forces; LAF : code=LBNMIL
Lebanese Army : code=LBNMIL
Internal Security Forces : code=LBNCOP
General Security; Lebanese General Security : code=LBNCOP
Lebanese Parliament : code=LBNLEG
Arab Legion : code=JORMIL
Jordan Armed Forces; Jordanian Armed Forces : code=JORMIL
Hashemite Royal Court; Royal Hashemite Court; Hashemite Kingdom : code=JORGOV
Government of National Accord; GNA : code=LBYGOV
Government of National Unity : code=LBYGOV
National Transitional Council; NTC; Transitional National Council; Libyan National Transitional Council : code=LBYGOV
Presidential Council of Libya; Presidency Council; Libyan Presidential Council : code=LBYGOV
General National Congress; GNC : code=LBYLEG
House of Representatives of Libya; Libyan House of Representatives : code=LBYLEG
High State Council : code=LBYLEG
forces loyal to Muammar Gaddafi; pro-Gaddafi forces : code=LBYMIL
Khamis Brigade : code=LBYMIL
Hadi government : code=YEMGOV
Presidential Leadership Council : code=YEMGOV
Supreme Political Council : code=YEMGOV
Saleh regime; Saleh government : code=YEMGOV
Republican Guard of Yemen : code=YEMMIL
Al Khalifa family; Al Khalifa : code=BHRGOV
Bahrain Defence Force; Bahrain Defense Force : code=BHRMIL
Emiri Diwan : code=KWTGOV
Al Sabah : code=KWTGOV
National Assembly of Kuwait : code=KWTLEG
Al Thani : code=QATGOV
Al Nahyan : code=AREGOV
Makhzen : code=MARGOV
Royal Palace of Morocco : code=MARGOV
ANP Algeria : code=DZAMIL
Le Pouvoir : code=DZAGOV

# Asia
Chinese Communist Party; CCP : code=CHNGOV
Communist Party of China; CPC : code=CHNGOV
State Council : code=CHNGOV
Politburo Standing Committee : code=CHNGOV
Central Military Commission of China : code=CHNGOV
Chinese Foreign Ministry : code=CHNGOV
Zhongnanhai : code=CHNGOV
Taiwan Affairs Office : code=CHNGOV
People's Bank of China; PBOC : code=CHNGOV
Central Committee of the Communist Party of China : code=CHNGOV
National Development and Reform Commission; NDRC : code=CHNGOV
China Securities Regulatory Commission : code=CHNGOV
MOFCOM : code=CHNGOV
Ministry of Commerce of China : code=CHNGOV
National People's Congress; NPC : code=CHNLEG
Chinese People's Political Consultative Conference; CPPCC : code=CHNLEG
People's Liberation Army; PLA; PLAN; People's Liberation Army Navy : code=CHNMIL
PLA Navy : code=CHNMIL
Ministry of State Security; MSS : code=CHNSPY
Guoanbu : code=CHNSPY
Ministry of Public Security : code=CHNCOP
People's Armed Police : code=CHNCOP
Chengguan; chengguan : code=CHNCOP
China Coast Guard; Chinese coast guard : code=CHNCOP
Central Tibetan Administration; Tibetan government-in-exile; Tibetan government in exile; Tibetan parliament-in-exile : code=CHNOPPTIB
Hong Kong Executive Council : code=HKGGOV
Legislative Council of Hong Kong : code=HKGLEG
LegCo; Legco : code=HKGLEG
Hong Kong Police Force : code=HKGCOP
Legislative Yuan : code=TWNLEG
Executive Yuan; Control Yuan : code=TWNGOV
Mainland Affairs Council : code=TWNGOV
Straits Exchange Foundation : code=TWNGOV
Diet; Japanese Diet; National Diet : code=JPNLEG
Japan Self-Defense Forces; Self-Defense Forces; Self-Defence Forces; Maritime Self-Defense Force; Air Self-Defense Force; Ground Self-Defense Force : code=JPNMIL
SDF Japan : code=JPNMIL
Imperial Army; Japanese Imperial Army; Imperial Japanese Army : code=JPNMIL
Bank of Japan; BoJ; BOJ : code=JPNGOV
METI : code=JPNGOV
Gaimusho : code=JPNGOV
Kantei : code=JPNGOV
Imperial Household Agency : code=JPNGOV
Nuclear Regulation Authority : code=JPNGOV
Ministry of International Trade and Industry; MITI : code=JPNGOV
Yasukuni Shrine : code=JPNGOV
Japan Coast Guard; Japanese coast guard : code=JPNCOP
Blue House : code=KORGOV
Cheong Wa Dae : code=KORGOV
Ministry of Unification; Unification Ministry; South Korea's Unification Ministry : code=KORGOV
Bank of Korea : code=KORGOV
ROK Army : code=KORMIL
Joint Chiefs of Staff of South Korea : code=KORMIL
South Korean Defense Ministry : code=KORMIL
National Intelligence Service; NIS : code=KORSPY
KCIA : code=KORSPY
Korean People's Army; KPA : code=PRKMIL
Workers' Party of Korea; Workers Party of Korea : code=PRKGOV
Korean Workers' Party : code=PRKGOV
Kim regime : code=PRKGOV
State Affairs Commission : code=PRKGOV
National Defence Commission : code=PRKGOV
National Defense Commission : code=PRKGOV
Committee for the Peaceful Reunification of Korea : code=PRKGOV
Supreme People's Assembly : code=PRKLEG
Lok Sabha; Rajya Sabha : code=INDLEG
Indian Parliament : code=INDLEG
Indian Army : code=INDMIL
Indian Air Force : code=INDMIL
Indian Navy : code=INDMIL
Assam Rifles; Rashtriya Rifles : code=INDMIL
Integrated Defence Staff : code=INDMIL
Research and Analysis Wing; RAW : code=INDSPY
Intelligence Bureau : code=INDSPY
Central Bureau of Investigation; CBI; National Investigation Agency; NIA : code=INDCOP
Central Reserve Police Force; CRPF : code=INDCOP
Border Security Force; BSF : code=INDCOP
Delhi Police : code=INDCOP
Mumbai Police : code=INDCOP
Uttar Pradesh Police : code=INDCOP
Punjab Police : code=INDCOP
Indo-Tibetan Border Police : code=INDCOP
CISF : code=INDCOP
J&K Police : code=INDCOP
Rapid Action Force : code=INDCOP
Enforcement Directorate : code=INDCOP
Reserve Bank of India; RBI : code=INDGOV
Rashtrapati Bhavan : code=INDGOV
South Block : code=INDGOV
Ministry of External Affairs; MEA; External Affairs Ministry : code=INDGOV
Union Home Ministry : code=INDGOV
Planning Commission : code=INDGOV
Election Commission of India : code=INDGOV
Prime Minister's Office of India : code=INDGOV
Supreme Court of India : code=INDJUD
Allahabad High Court : code=INDJUD
Delhi High Court : code=INDJUD
Bombay High Court : code=INDJUD
Calcutta High Court : code=INDJUD
Inter-Services Intelligence; ISI; Directorate for Inter-Services Intelligence : code=PAKSPY
Pakistan Army : code=PAKMIL
Inter-Services Public Relations; ISPR : code=PAKMIL
Frontier Corps; Frontier Constabulary : code=PAKMIL
Pakistan Air Force : code=PAKMIL
Pakistan Navy : code=PAKMIL
Pakistan Rangers; Sindh Rangers; Sindh Police : code=PAKCOP
Islamabad Police : code=PAKCOP
Federal Investigation Agency : code=PAKCOP
National Accountability Bureau : code=PAKCOP
Foreign Office of Pakistan : code=PAKGOV
State Bank of Pakistan : code=PAKGOV
Prime Minister House : code=PAKGOV
Aiwan-e-Sadr : code=PAKGOV
Musharraf government : code=PAKGOV
Election Commission of Pakistan : code=PAKGOV
Supreme Court of Pakistan : code=PAKJUD
Lahore High Court : code=PAKJUD
Sindh High Court : code=PAKJUD
Islamabad High Court : code=PAKJUD
Peshawar High Court : code=PAKJUD
Wolesi Jirga; Meshrano Jirga; Loya Jirga; loya jirga; Mishrano Jirga : code=AFGLEG
Afghan National Army; ANA : code=AFGMIL
Afghan National Security Forces; ANSF : code=AFGMIL
Afghan National Police; ANP; Afghan Local Police : code=AFGCOP
National Directorate of Security; NDS : code=AFGSPY
KhAD; KHAD : code=AFGSPY
Karzai government : code=AFGGOV
Ghani government : code=AFGGOV
High Peace Council; Afghan High Peace Council : code=AFGGOV
Rapid Action Battalion; RAB : code=BGDCOP
Border Guard Bangladesh : code=BGDCOP
Bangladesh Rifles : code=BGDCOP
Jatiya Sangsad : code=BGDLEG
Bangladesh Army : code=BGDMIL
International Crimes Tribunal : code=BGDJUD
Sri Lanka Army : code=LKAMIL
Sri Lanka Navy : code=LKAMIL
Special Task Force : code=LKAMIL
Temple Trees : code=LKAGOV
Nepal Army : code=NPLMIL
Royal Nepalese Army : code=NPLMIL
Constituent Assembly of Nepal : code=NPLLEG
Tatmadaw : code=MMRMIL
Myanmar junta; Burmese junta : code=MMRMIL
State Administration Council : code=MMRMIL
SLORC; State Law and Order Restoration Council : code=MMRMIL
SPDC; State Peace and Development Council : code=MMRMIL
Pyithu Hluttaw; Amyotha Hluttaw; Pyidaungsu Hluttaw : code=MMRLEG
National Council for Peace and Order; NCPO : code=THAMIL
Royal Thai Army : code=THAMIL
Royal Thai Police : code=THACOP
Thai Constitutional Court : code=THAJUD
Royal Thai Government : code=THAGOV
Thai royal palace : code=THAGOV
Extraordinary Chambers in the Courts of Cambodia; ECCC : code=KHMJUD
Vietnam People's Army; Viet Nam People's Army : code=VNMMIL
Communist Party of Vietnam : code=VNMGOV
Vietnamese Communist Party : code=VNMGOV
Tentera Nasional Indonesia; TNI : code=IDNMIL
Indonesian National Armed Forces : code=IDNMIL
Kopassus : code=IDNMIL
Kostrad : code=IDNMIL
ABRI : code=IDNMIL
Komisi Pemberantasan Korupsi; KPK : code=IDNCOP
Corruption Eradication Commission : code=IDNCOP
Densus 88 : code=IDNCOP
Detachment 88 : code=IDNCOP
Polri : code=IDNCOP
Indonesian National Police : code=IDNCOP
BPPT : code=IDNGOV
BMKG : code=IDNGOV
BNPB : code=IDNGOV
Bank Indonesia : code=IDNGOV
National Disaster Mitigation Agency : code=IDNGOV
People's Consultative Assembly : code=IDNLEG
Dewan Perwakilan Rakyat : code=IDNLEG
DPR Indonesia : code=IDNLEG
Philippine Army : code=PHLMIL
Philippine Navy : code=PHLMIL
Philippine Marines : code=PHLMIL
Philippine National Police; PNP : code=PHLCOP
National Bureau of Investigation : code=PHLCOP
Philippine Coast Guard; PDEA : code=PHLCOP
Malacanang; Malacañang; Malacanang Palace : code=PHLGOV
DFA : code=PHLGOV
Bangko Sentral ng Pilipinas : code=PHLGOV
Commission on Elections : code=PHLGOV
Comelec : code=PHLGOV
Sandiganbayan : code=PHLJUD
Putrajaya; Wisma Putra : code=MYSGOV
1MDB : code=MYSGOV
Bank Negara : code=MYSGOV
Dewan Rakyat : code=MYSLEG
Malaysian Anti-Corruption Commission; MACC : code=MYSCOP
Royal Malaysia Police : code=MYSCOP
Bukit Aman : code=MYSCOP
Istana : code=SGPGOV
Monetary Authority of Singapore : code=SGPGOV
Temasek : code=SGPGOV
State Great Khural; Great Khural : code=MNGLEG

# Africa
Aso Rock : code=NGAGOV
Federal Government of Nigeria : code=NGAGOV
Central Bank of Nigeria : code=NGAGOV
INEC; Independent National Electoral Commission : code=NGAGOV
NNPC : code=NGAGOV
Nigerian Army : code=NGAMIL
Nigerian Air Force : code=NGAMIL
Nigerian Navy : code=NGAMIL
Joint Task Force; JTF : code=NGAMIL
State Security Service : code=NGASPY
Department of State Services; DSS : code=NGASPY
Economic and Financial Crimes Commission; EFCC : code=NGACOP
Nigeria Police Force : code=NGACOP
Nigerian Police : code=NGACOP
ICPC : code=NGACOP
NDLEA : code=NGACOP
National Assembly of Nigeria : code=NGALEG
Nigerian Senate : code=NGALEG
Civilian Joint Task Force; Civilian JTF; CJTF : code=NGAPRM
Union Buildings : code=ZAFGOV
South African Reserve Bank : code=ZAFGOV
Tuynhuys : code=ZAFGOV
SARS : code=ZAFGOV
Eskom : code=ZAFGOV
Truth and Reconciliation Commission : code=ZAFGOV
South African National Defence Force; SANDF; South African Defence Force; SADF : code=ZAFMIL
South African Police Service; SAPS : code=ZAFCOP
National Prosecuting Authority : code=ZAFCOP
Luthuli House : code=ZAFPTY
Zimbabwe Electoral Commission : code=ZWEGOV
Reserve Bank of Zimbabwe : code=ZWEGOV
Zimbabwe National Army : code=ZWEMIL
Zimbabwe Defence Forces : code=ZWEMIL
Central Intelligence Organisation; CIO : code=ZWESPY
Kenya Defence Forces; KDF : code=KENMIL
Kenya Police : code=KENCOP
General Service Unit; GSU : code=KENCOP
Kenya Wildlife Service : code=KENCOP
Administration Police : code=KENCOP
IEBC; Independent Electoral and Boundaries Commission : code=KENGOV
State House : code=KENGOV
Electoral Commission of Kenya : code=KENGOV
Uganda People's Defence Force; UPDF; Uganda Peoples Defence Forces : code=UGAMIL
Tanzania People's Defence Force : code=TZAMIL
Transitional Federal Government; TFG; Somali Federal Government; Transitional National Government : code=SOMGOV
Federal Government of Somalia : code=SOMGOV
Somali National Army : code=SOMMIL
Puntland : code=SOMGOV
Jubaland : code=SOMGOV
Galmudug : code=SOMGOV
Somaliland; Republic of Somaliland : code=SOMGOV
Derg : code=ETHGOV
Dergue : code=ETHGOV
Ethiopian Federal Government : code=ETHGOV
Ethiopian National Defence Force; ENDF : code=ETHMIL
Government of Sudan : code=SDNGOV
Transitional Sovereignty Council; Sovereignty Council : code=SDNGOV
Sudanese Armed Forces; Sudan Armed Forces; SAF : code=SDNMIL
Transitional Military Council : code=SDNMIL
National Intelligence and Security Service; NISS : code=SDNSPY
South Sudan People's Defence Forces; SSPDF : code=SSDMIL
Government of South Sudan; government of South Sudan; GOSS : code=SSDGOV
Rwanda Defence Force; RDF; Rwandan Defence Forces : code=RWAMIL
FARDC; Forces Armees de la Republique Democratique du Congo : code=CODMIL
Armed Forces of the Democratic Republic of Congo : code=CODMIL
CENI : code=CODGOV
Ghana Armed Forces : code=GHAMIL
Electoral Commission of Ghana : code=GHAGOV
Jubilee House : code=GHAGOV
Flagstaff House : code=GHAGOV
Malian junta : code=MLIMIL
CNRDRE : code=MLIGOV
National Council for Democracy and Development; CNDD : code=GINMIL
National Council for the Safeguard of the Homeland; CNSP : code=NERMIL
Forces Armees Nationales du Tchad : code=TCDMIL
Forces Armees Populaires : code=AGOMIL
Angolan Armed Forces; FAA Angola : code=AGOMIL
FADM : code=MOZMIL

# Latin America
Casa Rosada : code=ARGGOV
Planalto; Planalto Palace : code=BRAGOV
Itamaraty : code=BRAGOV
Banco Central do Brasil : code=BRAGOV
Funai : code=BRAGOV
Ibama : code=BRAGOV
Brazilian Supreme Court : code=BRAJUD
Supremo Tribunal Federal : code=BRAJUD
Superior Electoral Court : code=BRAJUD
Policia Federal : code=BRACOP
Brazilian Federal Police; BOPE : code=BRACOP
Los Pinos : code=MEXGOV
Banco de Mexico : code=MEXGOV
Instituto Nacional Electoral : code=MEXGOV
Federal Electoral Institute : code=MEXGOV
Mexican Foreign Ministry : code=MEXGOV
PGR; Procuraduria General de la Republica : code=MEXGOV
SEDENA : code=MEXMIL
SEMAR : code=MEXMIL
Policia Federal Preventiva : code=MEXCOP
Mexican Federal Police : code=MEXCOP
Miraflores; Miraflores Palace : code=VENGOV
PDVSA : code=VENGOV
National Electoral Council of Venezuela; CNE : code=VENGOV
Bolivarian government : code=VENGOV
SEBIN : code=VENSPY
DISIP : code=VENSPY
Bolivarian National Guard; National Bolivarian Armed Forces : code=VENMIL
Constituent National Assembly : code=VENLEG
Venezuelan National Assembly : code=VENLEG
Casa de Narino; Narino Palace : code=COLGOV
Santos government : code=COLGOV
La Moneda; La Moneda Palace : code=CHLGOV
Carabineros; Carabineros de Chile : code=CHLCOP
Carondelet Palace : code=ECUGOV
Casa Grande del Pueblo : code=BOLGOV
Palacio Quemado : code=BOLGOV
Castro regime; Castro government : code=CUBGOV
Cuban Communist Party : code=CUBGOV
Communist Party of Cuba : code=CUBGOV
National Assembly of People's Power : code=CUBLEG
Haitian National Police; PNH : code=HTICOP
Interim Haiti Recovery Commission : code=HTIGOV
Provisional Electoral Council : code=HTIGOV
Honduran Congress : code=HNDLEG
Panama Canal Authority : code=PANGOV

# federal agencies of the United States, by their full names
%default code=USAGOV
National Aeronautics and Space Administration
National Highway Traffic Safety Administration
National Oceanic and Atmospheric Administration
National Labor Relations Board
National Institutes of Health; NIH
National Weather Service
National Park Service
National Science Foundation
National Hurricane Center
National Archives
Office of Management and Budget
Office of Personnel Management
Office of Foreign Assets Control
Bureau of Land Management
Bureau of Indian Affairs
Bureau of Labor Statistics
Bureau of Prisons; Federal Bureau of Prisons
Census Bureau; US Census Bureau; U.S. Census Bureau
Fish and Wildlife Service; US Fish and Wildlife Service
Forest Service; US Forest Service
Federal Election Commission; FEC
Federal Energy Regulatory Commission
Federal Deposit Insurance Corporation; FDIC
Export-Import Bank; Ex-Im Bank
General Accounting Office; Government Accountability Office; GAO
General Services Administration
Small Business Administration
Social Security Administration
Consumer Product Safety Commission
Consumer Financial Protection Bureau
Department of Veterans Affairs
Department of Housing and Urban Development
Department of Defense Advanced Research Projects Agency; DARPA; Defense Advanced Research Projects Agency : code=USAMIL
Library of Congress
Smithsonian Institution; Smithsonian
Tennessee Valley Authority
United States Postal Service; US Postal Service; U.S. Postal Service; USPS
Drug Enforcement Agency : code=USACOP
Federal Protective Service; United States Marshals Service : code=USACOP
Central Command; SouthCom; Southcom; Northcom; European Command; EUCOM; Special Operations Command; SOCOM; Cyber Command; USS Cole; USS Abraham Lincoln; USS Nimitz : code=USAMIL
US Attorney General; U.S. Attorney General : code=USAJUD
