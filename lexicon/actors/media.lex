# Agencies, papers, broadcasters: the country, then JRN. From general knowledge.
%kind actor
%default kind=organisation basis=public-record code=USAJRN

Associated Press; AP; the Associated Press; A.P.; New York Times; The New York Times; NYT; Washington Post; The Washington Post; Wall Street Journal; The Wall Street Journal; WSJ; Los Angeles Times; LA Times; USA Today; Chicago Tribune; Boston Globe; Miami Herald; Washington Times; New York Post; Daily News; Christian Science Monitor; International Herald Tribune; San Francisco Chronicle; McClatchy; Politico; Huffington Post; HuffPost; BuzzFeed; Breitbart; Daily Beast; The Daily Beast; Vox Media; ProPublica; The Intercept; Slate; Newsweek; Time magazine; TIME; The New Yorker; New Yorker magazine; The Atlantic; Rolling Stone; Foreign Policy; Foreign Policy magazine; Foreign Affairs magazine; National Review; Vanity Fair; Houston Chronicle; Philadelphia Inquirer; Newsday; Axios; The Hill; Al-Monitor; Al Monitor; The Daily Caller; Drudge Report
CNN; Cable News Network; Fox News; Fox News Channel; MSNBC; NBC; NBC News; CBS; CBS News; ABC News; ABC; NPR; National Public Radio; PBS; CNBC; C-SPAN; Univision; Telemundo; Bloomberg; Bloomberg News; Bloomberg television; United Press International; UPI; Voice of America; VOA; Radio Free Europe; RFE/RL; Radio Free Asia; RFA; Radio Marti; Al Hurra; Alhurra; Radio Liberty; Vice News; Democracy Now; Infowars; 60 Minutes; Meet the Press; Face the Nation; This Week
BBC; British Broadcasting Corporation; BBC News; BBC World Service; BBC Persian; BBC radio; Reuters; Thomson Reuters; Reuters news agency; Sky News; ITV; ITN; Channel 4; Channel 4 News; The Guardian; Guardian newspaper; The Observer; The Times of London; Sunday Times; The Sunday Times; The Daily Telegraph; Daily Telegraph; Sunday Telegraph; The Telegraph; Financial Times; FT; The Independent; Daily Mail; Mail Online; Mail on Sunday; Daily Mirror; The Sun newspaper; News of the World; Daily Express; Press Association; The Economist; Economist magazine; Evening Standard; The Scotsman; The Herald; Middle East Eye; Jane's; IHS Jane's; Asharq al-Awsat; Asharq Al-Awsat; Al-Quds al-Arabi; al-Hayat; Al-Hayat; Iran International; The New Arab; Al-Araby Al-Jadeed; Private Eye; New Statesman; Spectator magazine : code=GBRJRN
AFP; Agence France-Presse; Agence France Presse; Le Monde; Le Figaro; Liberation newspaper; France 24; France Info; Radio France Internationale; RFI; TF1; France 2; Charlie Hebdo; Le Parisien; Le Point; L'Express; Le Canard Enchaine; Mediapart; Europe 1; BFM TV; BFMTV; Canal Plus; Paris Match; Les Echos; Euronews : code=FRAJRN
Der Spiegel; Spiegel; Spiegel Online; Bild; Bild newspaper; Bild am Sonntag; Deutsche Welle; DPA; Die Welt; Die Zeit; Sueddeutsche Zeitung; Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine; FAZ; ARD; ZDF; Tagesspiegel; Focus magazine; Stern; Handelsblatt; German Press Agency : code=DEUJRN
ANSA; Ansa; Corriere della Sera; La Repubblica; La Stampa; RAI; Il Giornale; L'Espresso; Adnkronos; AGI Italy : code=ITAJRN
L'Osservatore Romano; Osservatore Romano; Vatican Radio : code=VATJRN
El Pais; El País; El Mundo; EFE; Efe; ABC Spain; La Vanguardia; Cadena SER; Europa Press : code=ESPJRN
Lusa; Publico newspaper : code=PRTJRN
ANP Netherlands; De Telegraaf; NOS; De Volkskrant; NRC Handelsblad : code=NLDJRN
Belga; De Standaard; Le Soir; VRT; RTBF; De Morgen : code=BELJRN
Swiss Broadcasting; Neue Zurcher Zeitung; Neue Zuercher Zeitung; NZZ : code=CHEJRN
APA Austria; ORF; Der Standard : code=AUTJRN
Jyllands-Posten; Ritzau; Politiken; Berlingske; Berlingske Tidende : code=DNKJRN
Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Expressen; SVT; TT news agency : code=SWEJRN
Aftenposten; NRK; Verdens Gang; NTB; Dagbladet : code=NORJRN
Yle; YLE; Helsingin Sanomat : code=FINJRN
Irish Times; The Irish Times; RTE; RTÉ; Irish Independent; Irish Examiner : code=IRLJRN
Kathimerini; Athens News Agency; ANA Greece; Ta Nea : code=GRCJRN
PAP Poland; Gazeta Wyborcza; Rzeczpospolita; TVN24; Polish Press Agency : code=POLJRN
CTK; Hospodarske Noviny; Mlada fronta Dnes : code=CZEJRN
MTI; Nepszabadsag : code=HUNJRN
Tanjug; B92; Beta news agency; Politika newspaper : code=SRBJRN
HINA; Hina : code=HRVJRN
Koha Ditore : code=KSVJRN
BTA; Focus News Agency : code=BGRJRN
Agerpres; Mediafax : code=ROUJRN
TASS; Tass; ITAR-TASS; Itar-Tass; Interfax; RIA Novosti; RIA; Ria Novosti; RIA news agency; Sputnik; Sputnik News; RT; Russia Today; Rossiya Segodnya; Rossiya 24; Kommersant; Izvestia; Izvestiya; Pravda; Novaya Gazeta; Echo of Moscow; Ekho Moskvy; NTV; Channel One Russia; Rossiya 1; Vedomosti; Komsomolskaya Pravda; Dozhd; TV Rain; Moscow Times; The Moscow Times; Meduza; Gazeta.ru; LifeNews; Life News; REN TV; RBC; Rossiiskaya Gazeta; Nezavisimaya Gazeta; Zvezda TV; Regnum : code=RUSJRN
Interfax-Ukraine; Ukrainska Pravda; Kyiv Post; Ukrinform; Unian; UNIAN; Hromadske; Kyiv Independent : code=UKRJRN
BelTA; Belta : code=BLRJRN
Rustavi 2; Civil Georgia : code=GEOJRN
Armenpress; Noyan Tapan; Mediamax : code=ARMJRN
Trend News Agency; Turan news agency; Azertac; APA news agency : code=AZEJRN
24.kg; AKIpress : code=KGZJRN
Avesta news agency; Asia-Plus : code=TJKJRN
Kazinform; Tengrinews : code=KAZJRN
