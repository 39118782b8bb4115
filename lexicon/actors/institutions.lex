# Bodies of states by their own names: parliaments, ministries, armies, services, police, courts, banks. What
# any state has ("the foreign ministry") is in roles.lex. From general knowledge.
%kind actor
%default kind=organisation basis=public-record code=USAGOV

# United States
White House; the White House; US government; U.S. government; US administration; U.S. administration; Obama administration; Bush administration; Trump administration; Biden administration; Clinton administration; Reagan administration; Carter administration; Nixon administration; Oval Office; Washington administration; federal government of the United States; US officials; U.S. officials; American officials; US authorities
State Department; US State Department; U.S. State Department; Department of State; US Department of State; United States Department of State; Foggy Bottom
Treasury Department; US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department; Department of the Treasury; OFAC
Justice Department; US Justice Department; U.S. Justice Department; Department of Justice; US Department of Justice; DOJ
Department of Homeland Security; Homeland Security; Homeland Security Department; DHS; Customs and Border Protection; Immigration and Customs Enforcement; ICE; FEMA; Federal Emergency Management Agency; TSA; Transportation Security Administration
Commerce Department; US Commerce Department; Department of Commerce; Department of Energy; Energy Department; Department of Agriculture; USDA; Interior Department; Department of the Interior; Labor Department; Department of Labor; Department of Health and Human Services; Department of Education; Department of Transportation; Veterans Affairs
USAID; US Agency for International Development; U.S. Agency for International Development; Agency for International Development; USTR; US Trade Representative; U.S. Trade Representative; Office of the US Trade Representative; Peace Corps; Millennium Challenge Corporation; Voice of America management
NASA; Environmental Protection Agency; EPA; Food and Drug Administration; FDA; Centers for Disease Control and Prevention; CDC; Federal Aviation Administration; FAA; Securities and Exchange Commission; SEC; Federal Communications Commission; FCC; Internal Revenue Service; IRS; National Transportation Safety Board; NTSB; Nuclear Regulatory Commission; NOAA; US Geological Survey; U.S. Geological Survey; USGS; Federal Trade Commission; FTC; National Security Council; NSC
Federal Reserve; US Federal Reserve; the Fed; Federal Reserve Board; U.S. Federal Reserve : code=USAGOVBUS
Pentagon; the Pentagon; Department of Defense; Defense Department; US Defense Department; U.S. Defense Department; US Department of Defense; DoD; U.S. Department of Defense : code=USAMIL
US Army; U.S. Army; US military; U.S. military; American military; US Navy; U.S. Navy; US Air Force; U.S. Air Force; US Marines; U.S. Marines; US Marine Corps; U.S. Marine Corps; Marines; Marine Corps; US Central Command; U.S. Central Command; Centcom; CENTCOM; Africom; AFRICOM; US Africa Command; USFOR-A; Joint Chiefs of Staff; US Joint Chiefs; Navy SEALs; Navy Seals; Delta Force; Green Berets; National Guard; US forces; U.S. forces; US troops; U.S. troops; American troops; American forces; US soldiers; U.S. soldiers; American soldiers; GIs; Fifth Fleet; US Fifth Fleet; Sixth Fleet; Seventh Fleet; Southern Command; Pacific Command; Strategic Command; Army Corps of Engineers; Air National Guard; Army Rangers; 101st Airborne Division; 82nd Airborne Division; US Special Forces; US Special Operations Command : code=USAMIL
Coast Guard; US Coast Guard; U.S. Coast Guard : code=USAMIL
CIA; Central Intelligence Agency; NSA; National Security Agency; Defense Intelligence Agency; DIA; Director of National Intelligence; US intelligence; U.S. intelligence; American intelligence; US intelligence agencies; US intelligence officials; National Counterterrorism Center : code=USASPY
FBI; Federal Bureau of Investigation; Drug Enforcement Administration; DEA; Secret Service; US Secret Service; ATF; Bureau of Alcohol, Tobacco, Firearms and Explosives; US Marshals; Border Patrol; US Border Patrol; U.S. Border Patrol; NYPD; New York Police Department; LAPD; Los Angeles Police Department; Ferguson police; Texas Rangers; Capitol Police : code=USACOP
US Congress; U.S. Congress; United States Congress; Capitol Hill; House of Representatives; US House of Representatives; U.S. House of Representatives; US House; U.S. House; US Senate; U.S. Senate; United States Senate; Senate Foreign Relations Committee; House Foreign Affairs Committee; Senate Intelligence Committee; House Intelligence Committee; House Judiciary Committee; Senate Judiciary Committee; Senate Armed Services Committee; House Speaker; Senate Majority Leader; Congressional Budget Office; US lawmakers; U.S. lawmakers; US senators; US congressmen; Congressional Black Caucus; US Senator; U.S. Senator; US senator : code=USALEG
US Supreme Court; U.S. Supreme Court; Supreme Court of the United States; SCOTUS; US District Court; U.S. District Court; Federal Court of Appeals; US court; U.S. court; Foreign Intelligence Surveillance Court; US judge; U.S. judge; U.S. prosecutors; US prosecutors : code=USAJUD
US embassy; U.S. embassy; US Embassy; U.S. Embassy; American Embassy; American embassy; US consulate; U.S. consulate; US Consulate; U.S. Consulate; American consulate; US ambassador; U.S. ambassador; US envoy; U.S. envoy; US diplomats
US citizens; American citizens; US citizen; Americans abroad; American journalist : code=USACVL

# Britain, Ireland, Commonwealth
Downing Street; 10 Downing Street; Number 10; No 10; No. 10; British government; UK government; HM Government; Whitehall; Cabinet Office; Buckingham Palace; HM Treasury; Home Office; UK Home Office; British Home Office; Northern Ireland Office; DFID; Department for International Development; Scotland Office; Scottish Government; Scottish government; Scottish Executive; Welsh Government; Welsh Assembly Government; Stormont; Northern Ireland Executive; Prince of Wales; Duke of Edinburgh; Royal Family; Kensington Palace : code=GBRGOV
Foreign Office; British Foreign Office; UK Foreign Office; Foreign and Commonwealth Office; Foreign & Commonwealth Office; FCO; Foreign, Commonwealth and Development Office; FCDO : code=GBRGOV
Ministry of Defence; MoD; MOD; UK Ministry of Defence; British Ministry of Defence; British army; British Army; Royal Air Force; RAF; Royal Navy; Royal Marines; SAS; Special Air Service; British troops; British forces; British military; British soldiers; UK forces; Special Boat Service; Desert Rats; Household Cavalry; Parachute Regiment; Grenadier Guards : code=GBRMIL
MI5; MI6; Secret Intelligence Service; Security Service; GCHQ; British intelligence; SIS; UK intelligence : code=GBRSPY
Scotland Yard; Metropolitan Police; Met Police; British police; Met; Police Service of Northern Ireland; PSNI; Royal Ulster Constabulary; RUC; National Crime Agency; Greater Manchester Police; City of London Police; UK Border Agency; UK Border Force; West Midlands Police : code=GBRCOP
House of Commons; Commons; House of Lords; British Parliament; British parliament; UK Parliament; UK parliament; Westminster; British MPs; Scottish Parliament; Holyrood; Welsh Assembly; Senedd; Northern Ireland Assembly; Foreign Affairs Select Committee; Foreign Affairs Committee : code=GBRLEG
Crown Prosecution Service; Old Bailey; UK Supreme Court; British court; High Court in London; London High Court; Law Lords; British judge; Serious Fraud Office; High Court of Justice : code=GBRJUD
Bank of England; BoE; Financial Conduct Authority; British embassy; British Embassy : code=GBRGOV
Dail; Dáil; Dail Eireann; Oireachtas; Seanad : code=IRLLEG
Garda; Gardai; Garda Siochana; An Garda Siochana : code=IRLCOP
Rideau Hall; Parliament Hill; Canadian government; Global Affairs Canada; Bank of Canada; Foreign Affairs Canada : code=CANGOV
Royal Canadian Mounted Police; RCMP; Mounties; Toronto police; Surete du Quebec : code=CANCOP
CSIS Canada; Canadian Security Intelligence Service; Communications Security Establishment : code=CANSPY
Canadian Forces; Canadian Armed Forces; Department of National Defence; Canadian troops : code=CANMIL
Department of Foreign Affairs and Trade; DFAT; Reserve Bank of Australia; Australian government : code=AUSGOV
ASIO; Australian Security Intelligence Organisation; ASIS; Australian Secret Intelligence Service : code=AUSSPY
Australian Federal Police; AFP Australia; New South Wales Police; NSW Police; Victoria Police : code=AUSCOP
Australian Defence Force; Australian Defense Force; Royal Australian Navy; Royal Australian Air Force; Australian troops : code=AUSMIL
Beehive; Reserve Bank of New Zealand : code=NZLGOV
New Zealand Defence Force : code=NZLMIL

# Russia and its neighbours
Kremlin; the Kremlin; Russian Foreign Ministry; Russian government; Russian Federation government; Russian Security Council; Rospotrebnadzor; Rosselkhoznadzor; Roskomnadzor; Russian Central Bank; Bank of Russia; Soviet government; Politburo; Soviet Politburo; Russian embassy : code=RUSGOV
Russian Defence Ministry; Russian Defense Ministry; Russian Ministry of Defence; Russian Ministry of Defense; Russian army; Russian military; Red Army; Soviet Army; Russian Aerospace Forces; Russian air force; Black Sea Fleet; Northern Fleet; Baltic Fleet; Russian forces; Russian troops; Russian navy; Spetsnaz; Soviet forces; Soviet troops; Strategic Rocket Forces; Rosgvardia : code=RUSMIL
FSB; Federal Security Service; KGB; GRU; SVR; Foreign Intelligence Service; Russian intelligence; NKVD; Cheka; Lubyanka : code=RUSSPY
OMON; Russian police; Investigative Committee of Russia; Russian Investigative Committee : code=RUSCOP
State Duma; Duma; Russian Duma; Russian State Duma; Federation Council; Supreme Soviet; Federal Assembly of Russia; Russian parliament : code=RUSLEG
Moscow City Court; Basmanny court : code=RUSJUD
Verkhovna Rada; Rada; Ukrainian parliament : code=UKRLEG
Security Service of Ukraine; SBU; Ukrainian security service : code=UKRSPY
Ukrainian armed forces; Armed Forces of Ukraine; Ukrainian army; Ukrainian military; Ukrainian forces; Ukrainian troops; Ukraine's military; Ukrainian National Guard; Anti-Terrorist Operation : code=UKRMIL
Berkut; Berkut riot police : code=UKRCOP
Bankova; Ukrainian government; Naftogaz : code=UKRGOV
Belarusian KGB : code=BLRSPY
Saeima : code=LVALEG
Riigikogu : code=ESTLEG
Seimas : code=LTULEG
Milli Majlis : code=AZELEG
Majlis of Kazakhstan; Mazhilis : code=KAZLEG
Jogorku Kenesh : code=KGZLEG

# Western and Central Europe
Elysee; Elysee Palace; Élysée; Élysée Palace; Matignon; Quai d'Orsay; French government; French presidency; Bercy; French Foreign Ministry; Banque de France : code=FRAGOV
French army; French Foreign Legion; Foreign Legion; French troops; French forces; French military; French air force; Operation Barkhane; Barkhane; Operation Serval; French navy; French soldiers; Charles de Gaulle aircraft carrier : code=FRAMIL
DGSE; DGSI; French intelligence; DST : code=FRASPY
French gendarmes; Gendarmerie nationale; CRS riot police; RAID : code=FRACOP
French National Assembly; Assemblee Nationale; French Senate; French parliament : code=FRALEG
Conseil d'Etat; Cour de cassation; Paris prosecutor; Paris prosecutors; Constitutional Council of France : code=FRAJUD
Bundesregierung; German Chancellery; German government; German Foreign Ministry; Federal Foreign Office; Auswaertiges Amt; Bundesbank; East German government : code=DEUGOV
Bundestag; German Bundestag; Bundesrat; German parliament; Reichstag; Volkskammer : code=DEULEG
Bundeswehr; German army; German armed forces; Wehrmacht; Luftwaffe; German military; German troops : code=DEUMIL
BND; Bundesnachrichtendienst; Verfassungsschutz; BfV; Stasi; German intelligence : code=DEUSPY
Bundeskriminalamt; BKA; Bundespolizei; Berlin police; Gestapo : code=DEUCOP
Bundesverfassungsgericht; German Constitutional Court; Federal Constitutional Court of Germany; Karlsruhe court : code=DEUJUD
Quirinale; Palazzo Chigi; Farnesina; Italian government; Bank of Italy : code=ITAGOV
Carabinieri; Guardia di Finanza; Italian police; DIGOS; Italian coast guard; Italian coastguard : code=ITACOP
Italian navy; Italian army : code=ITAMIL
Moncloa; Spanish government; Generalitat; Generalitat de Catalunya; Catalan government; Basque government; Bank of Spain; Zarzuela : code=ESPGOV
Cortes; Cortes Generales; Catalan parliament; Spanish Congress of Deputies : code=ESPLEG
Guardia Civil; Civil Guard; Mossos d'Esquadra; Mossos; Ertzaintza; Spanish police : code=ESPCOP
Audiencia Nacional; Spanish High Court; Spanish Constitutional Court; Spain's Constitutional Court : code=ESPJUD
Centro Nacional de Inteligencia; CNI Spain : code=ESPSPY
Sejm; Polish Sejm : code=POLLEG
Binnenhof; Dutch government : code=NLDGOV
Tweede Kamer; States General of the Netherlands : code=NLDLEG
Dutchbat; Dutch troops : code=NLDMIL
AIVD : code=NLDSPY
Folketing; Danish parliament : code=DNKLEG
PET Denmark; Danish Security and Intelligence Service : code=DNKSPY
Riksdag; Swedish parliament : code=SWELEG
SAPO; Säpo; Swedish Security Service : code=SWESPY
Storting; Stortinget; Norwegian parliament : code=NORLEG
Norwegian Nobel Committee; Nobel Committee; Nobel Peace Committee : code=NOR
Eduskunta : code=FINLEG
Althing; Althingi : code=ISLLEG
Nationalrat; Austrian parliament : code=AUTLEG
Federal Council of Switzerland; Swiss Federal Council; Swiss National Bank : code=CHEGOV
Swiss Guard; Swiss Guards; Roman Curia; Curia; Vatican officials : code=VAT
Boule; Hellenic Parliament; Greek parliament : code=GRCLEG
Skupstina; Serbian parliament; Serbian National Assembly : code=SRBLEG
Yugoslav army; Yugoslav People's Army; JNA; Yugoslav Army; Serb forces; Serbian forces; Serbian army; Yugoslav forces : code=SRBMIL
Serbian government; Yugoslav government; Belgrade government; Serbian authorities : code=SRBGOV
Serb police; Serbian police : code=SRBCOP
Office of the High Representative; High Representative for Bosnia; Bosnian presidency : code=BIHGOV
Kosovo Security Force : code=KSVMIL
Kosovo government; Kosovo police : code=KSVGOV
Securitate : code=ROUSPY

# Middle East
Knesset; the Knesset; Israeli parliament; Israeli Knesset : code=ISRLEG
Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; IDF; Israeli army; Israeli military; Israeli forces; Israeli troops; Israeli soldiers; Israel's military; Israel's army; Tsahal; Israeli air force; Israeli Air Force; Israeli Navy; Israeli navy; Israel Air Force; Golani Brigade; Israeli Ministry of Defense; Israeli Defense Ministry; Israeli occupation forces; COGAT : code=ISRMIL
Mossad; Shin Bet; Shabak; Shin Beth; Aman; Israeli intelligence; Israel Security Agency : code=ISRSPY
Israeli police; Israel Police; Israeli border police; Israeli Border Police; Magav : code=ISRCOP
Israeli government; Israeli cabinet; Israeli security cabinet; Israeli Foreign Ministry; Israeli Prime Minister's Office; Israeli occupation authorities; Yesha Council; Israeli officials; Israel government : code=ISRGOV
High Court of Justice of Israel; Israeli Supreme Court; Israel's Supreme Court : code=ISRJUD
Palestinian Authority; PA; Palestinian National Authority; PNA; Palestinian government; Palestinian Liberation Organization; PLO; Palestine Liberation Organization; Palestine Liberation Organisation; Palestinian leadership; Palestinian presidency; Palestinian officials; Palestinian Cabinet; State of Palestine government; Palestinian National Council; PLO Executive Committee : code=PSEGOV
Palestinian Legislative Council; Palestinian parliament; PLC : code=PSELEG
Palestinian security forces; Preventive Security; Palestinian police; Force 17 : code=PSECOP
Syrian Arab Army; SAA; Syrian army; Syrian Army; Syrian military; Syrian government forces; Syrian regime forces; Assad forces; Assad's forces; Assad's army; Republican Guard of Syria; Syrian forces; Syrian troops; Syrian air force; Syrian Air Force; regime forces in Syria; Fourth Armoured Division; Syrian security forces; pro-Assad forces; Pro-Assad forces; pro-government forces in Syria : code=SYRMIL
Syrian government; Syrian regime; Assad regime; Assad government; Assad's government; Assad's regime; Damascus regime; Bashar al-Assad regime; regime of Bashar al-Assad; Syrian Foreign Ministry; Syrian state; Baath government : code=SYRGOV
Syrian People's Assembly; People's Assembly of Syria; Syrian parliament : code=SYRLEG
Syrian intelligence; Air Force Intelligence Directorate; Mukhabarat; Syrian Air Force Intelligence : code=SYRSPY
