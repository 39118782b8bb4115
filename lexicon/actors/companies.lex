# Companies: the home country, then MNC; state oil and arms firms too. From general knowledge.
%kind actor
%default kind=organisation basis=public-record code=USAMNC

Google; Alphabet Inc; YouTube; Apple Inc; Microsoft; Facebook; Meta Platforms; Twitter; Amazon; Amazon.com; IBM; Intel; Oracle; Cisco; Cisco Systems; Hewlett-Packard; Dell; Yahoo; Yahoo!; eBay; PayPal; Uber; Airbnb; Netflix; Tesla; SpaceX; Qualcomm; Nvidia; Motorola; AOL; WhatsApp; Instagram; LinkedIn; OpenAI; Palantir; Mandiant; FireEye; Symantec; Stratfor; Snapchat; Reddit
ExxonMobil; Exxon Mobil; Exxon; Mobil; Chevron; ConocoPhillips; Halliburton; Schlumberger; Occidental Petroleum; Enron; Bechtel; Texaco; Unocal; Baker Hughes; Marathon Oil; Anadarko; Noble Energy; Hess; Transocean; Duke Energy; Koch Industries; Freeport-McMoRan; Newmont; Freeport; Newmont Mining; Alcoa; Dow Chemical; Union Carbide; DuPont; Monsanto; Cargill; Chiquita; Dole; Drummond; KBR; Kellogg Brown & Root
Boeing; Lockheed Martin; Raytheon; Northrop Grumman; General Dynamics; Bell Helicopter; Sikorsky; General Electric; General Motors; Ford Motor; Ford Motor Company; Chrysler; Caterpillar; Honeywell; Westinghouse; United Technologies; Pratt & Whitney; Goodyear; Colt; Remington; Westinghouse Electric; United Airlines; American Airlines; Delta Air Lines; Delta Airlines; Pan Am; TWA; Southwest Airlines; FedEx; UPS; Union Pacific; US Airways; Amtrak
Goldman Sachs; JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; Morgan Stanley; Citigroup; Citibank; Bank of America; Merrill Lynch; Lehman Brothers; Wells Fargo; AIG; American International Group; Bear Stearns; Moody's; Standard & Poor's; Standard and Poor's; S&P; MasterCard; Visa Inc; American Express; Western Union; BlackRock; Blackstone; Carlyle Group; Berkshire Hathaway; Fitch; Fitch Ratings; Fannie Mae; Freddie Mac; Nasdaq; New York Stock Exchange; NYSE; Dow Jones; Wall Street; Elliott Management
Wal-Mart; Walmart; Coca-Cola; Coca Cola; PepsiCo; Pepsi; McDonald's; Starbucks; Nike; Procter & Gamble; Johnson & Johnson; Pfizer; Merck; Disney; Walt Disney; Time Warner; Viacom; News Corp; News Corp.; News Corporation; AT&T; Verizon; Philip Morris; Kraft; KFC; Burger King; Costco; Gap; Sony Pictures; Sony Pictures Entertainment; Hollywood; Marriott; Hilton; Moderna; Eli Lilly; Gilead; Kodak; Xerox; Comcast; Kentucky Fried Chicken; General Mills; Target Corp; Levi Strauss
BP; British Petroleum; Barclays; HSBC; Lloyds; Royal Bank of Scotland; RBS; Standard Chartered; Vodafone; British Airways; Rolls-Royce; BAE Systems; BAE; GlaxoSmithKline; AstraZeneca; Rio Tinto; Anglo American; Cairn Energy; Tullow Oil; Vedanta; G4S; Tesco; Unilever; Marks & Spencer; Lloyd's of London; De Beers; Shell; Royal Dutch Shell; Virgin Atlantic; Virgin; Jaguar Land Rover; BT; Lonrho; Lonmin; BG Group; Premier Oil; SOCO International; PricewaterhouseCoopers; KPMG; Ernst & Young; Cambridge Analytica; British Gas; Burberry; Heritage Oil; Diageo; Cadbury; Soco; London Stock Exchange; National Grid; British Telecom : code=GBRMNC
Total; Total SA; TotalEnergies; Areva; EDF; Airbus; EADS; Dassault; Dassault Aviation; BNP Paribas; Societe Generale; Societe General; Credit Agricole; Renault; Peugeot; PSA Peugeot Citroen; Alstom; Thales; Lafarge; Air France; Carrefour; Danone; Michelin; L'Oreal; France Telecom; Orange telecom; Vivendi; Elf; Elf Aquitaine; Bollore; Sanofi; Veolia; Suez SA; GDF Suez; Engie; Accor; SNCF; DCNS; Naval Group; Perenco; Vinci; Bouygues; LVMH; Alcatel; Alcatel-Lucent; Natixis; Eutelsat : code=FRAMNC
Siemens; Volkswagen; VW; BMW; Daimler; Mercedes-Benz; Deutsche Bank; Commerzbank; Lufthansa; Germanwings; BASF; Bayer; E.ON; RWE; ThyssenKrupp; Krupp; Adidas; Allianz; SAP; Deutsche Telekom; Bosch; Porsche; Audi; Opel; Heckler & Koch; Rheinmetall; Hapag-Lloyd; Wintershall; Deutsche Bahn; Puma; Bertelsmann; BioNTech; Wirecard; Continental AG; Krauss-Maffei Wegmann; Hypo Real Estate : code=DEUMNC
Eni; ENI; Fiat; Finmeccanica; Leonardo SpA; Agip; UniCredit; Enel; Saipem; Alitalia; Telecom Italia; Pirelli; Benetton; Intesa Sanpaolo; Generali; Edison SpA; Barilla; Ferrero; Costa Crociere; AgustaWestland : code=ITAMNC
Repsol; Telefonica; Santander; Banco Santander; BBVA; Iberia airline; Zara; Inditex; Iberdrola; Endesa; Gas Natural; Abengoa : code=ESPMNC
Philips; ING; ABN Amro; KLM; Heineken; ASML; Rabobank; TNT; Trafigura; Ahold; Royal Boskalis; VimpelCom : code=NLDMNC
Nestle; Nestlé; UBS; Credit Suisse; Novartis; Roche; Glencore; ABB; Xstrata; Swiss Air; Swissair; Syngenta; Swatch; Vitol; Holcim; Gunvor; Zurich Insurance; Swatch Group : code=CHEMNC
Ericsson; Volvo; IKEA; Ikea; Saab; H&M; Scania; Lundin; Lundin Oil; Lundin Petroleum; TeliaSonera; Bofors; Vattenfall; Electrolux; Spotify; SAS airline; SKF : code=SWEMNC
Statoil; Equinor; Telenor; Norsk Hydro; Yara; DNO; Kongsberg; Hydro : code=NORMNC
Nokia; Stora Enso; Nokian; Finnair; Neste : code=FINMNC
Maersk; Lego; Carlsberg; Vestas; A.P. Moller-Maersk; Novo Nordisk; Arla; Danske Bank; Orsted : code=DNKMNC
OMV; Raiffeisen; Voestalpine; Red Bull; Erste Bank : code=AUTMNC
Ryanair; Aer Lingus; Allied Irish Banks; Anglo Irish Bank : code=IRLMNC
KGHM; PKN Orlen; PGNiG : code=POLMNC
Skoda; CEZ; Ceska Zbrojovka : code=CZEMNC
Hellenic Petroleum; Olympic Airlines; OTE : code=GRCMNC
Gazprom; Rosneft; Lukoil; LUKoil; Yukos; Sberbank; VTB; VTB Bank; Rosatom; Rosoboronexport; Aeroflot; Rusal; Gazprom Neft; Gazprombank; Transneft; Surgutneftegaz; TNK-BP; Atomstroyexport; Russian Railways; Almaz-Antey; Kaspersky; Kaspersky Lab; Severstal; Sukhoi; MiG corporation; Uralkali; Novatek; Rostec; Rostelecom; VKontakte; Yandex; Norilsk Nickel; Tupolev; Kalashnikov Concern; Vnesheconombank; Metrojet; Kogalymavia; Irkut; Internet Research Agency; Nord Stream; Mail.ru; Rusnano; Sibneft; Roscosmos; Stroytransgaz : code=RUSMNC
Ukrnafta; Motor Sich; PrivatBank; Antonov; Energoatom; Ukrtransgaz; Metinvest; Roshen : code=UKRMNC
SOCAR; Socar; State Oil Company of Azerbaijan : code=AZEMNC
KazMunaiGas; KazMunayGas; Kazatomprom; Tengizchevroil; BTA Bank : code=KAZMNC
Turkish Airlines; Botas; TPAO; Koc Holding; Dogan Holding; Halkbank; BOTAS; Turkish Petroleum; Bank Asya; Turkcell; Baykar; Aselsan; Sabanci Holding; Arcelik; Calik Holding; Tupras : code=TURMNC
Teva; El Al; Israel Aerospace Industries; Elbit; Elbit Systems; NSO Group; NSO; Bank Leumi; Rafael; Delek; Egged; Zim; Hapoalim; Bank Hapoalim; Delek Group : code=ISRMNC
Saudi Aramco; Aramco; SABIC; Kingdom Holding; Saudi Binladin Group; Saudi Oger; Saudia; Saudi Arabian Airlines; Saudi Telecom : code=SAUMNC
National Iranian Oil Company; NIOC; Iran Air; Mahan Air; Bank Melli; Bank Saderat; Bank Mellat; Iran Khodro; Naftiran; NITC; National Iranian Tanker Company; Islamic Republic of Iran Shipping Lines; IRISL; Bank Tejarat; Bank Sepah : code=IRNMNC
Emirates airline; Emirates; Etihad; Etihad Airways; DP World; Dubai World; Emaar; ADNOC; Mubadala; flydubai; Nakheel; Dana Gas; Air Arabia; Abu Dhabi Investment Authority; Etisalat; FlyDubai; Dubai Ports World : code=AREMNC
Qatar Airways; Qatar Petroleum; QatarEnergy; Qatargas; RasGas; Qatar Investment Authority; Qatar National Bank; Ooredoo; Qatari Diar : code=QATMNC
Kuwait Petroleum Corporation; Kuwait Airways; Zain; Kuwait Petroleum : code=KWTMNC
Gulf Air; Alba; Aluminium Bahrain; Bapco : code=BHRMNC
South Oil Company; North Oil Company; Iraqi Airways; SOMO; Rafidain Bank; Zain Iraq; Asiacell : code=IRQMNC
EgyptAir; Egyptair; Orascom; Orascom Telecom; EGAS; Orascom Construction : code=EGYMNC
National Oil Corporation; NOC Libya; Afriqiyah; Afriqiyah Airways; Libyan Investment Authority; Arabian Gulf Oil Company; Agoco : code=LBYMNC
Sonatrach; Air Algerie; Khalifa Bank : code=DZAMNC
Royal Air Maroc; OCP : code=MARMNC
Huawei; ZTE; Alibaba; Tencent; Baidu; Lenovo; Sinopec; CNOOC; CNPC; China National Petroleum Corporation; PetroChina; China National Offshore Oil Corporation; Chinalco; China Mobile; Air China; ICBC; Bank of China; Haier; China Railway; China Unicom; BYD; China Southern Airlines; Norinco; China Eastern; Cathay Dragon; China Telecom; COSCO; Foxconn Shenzhen; Sinohydro; Wanwei; ByteDance; TikTok; Hikvision; CITIC; China Investment Corporation; Evergrande; Didi; Shuanghui; Sinovac; Sinopharm; Xiaomi; MMG; Zijin; Didi Chuxing; Wanda; Dalian Wanda; Geely; SAIC; Chery; Sanlu : code=CHNMNC
Cathay Pacific; Hutchison Whampoa; Swire; CLP; Li & Fung; Hutchison; Jardine Matheson; MTR Corporation : code=HKGMNC
Foxconn; TSMC; Acer; HTC; Asus; Formosa Plastics; China Airlines; Hon Hai; TransAsia Airways; EVA Air; MediaTek : code=TWNMNC
Toyota; Toyota Motor; Honda; Nissan; Sony; Panasonic; Toshiba; Hitachi; Mitsubishi; Mitsubishi Motors; Mitsui; Sumitomo; TEPCO; Tepco; Tokyo Electric Power; Tokyo Electric Power Company; SoftBank; Softbank; Nintendo; Canon; Japan Airlines; JAL; All Nippon Airways; Olympus; Bridgestone; Mazda; Subaru; Suzuki; Fujitsu; Sharp Corporation; Nomura; NEC; Takata; Kobe Steel; Nippon Steel; Mizuho; Inpex; JGC; Yamaha; Mitsubishi Heavy Industries; Tokyo Stock Exchange; Kawasaki Heavy Industries; Livedoor; Marubeni; Sanyo; Shiseido; Isuzu; JX Nippon; NTT; Mt. Gox : code=JPNMNC
Samsung; Samsung Electronics; Hyundai; Hyundai Motor; Hyundai Asan; LG; LG Electronics; Kia; Kia Motors; POSCO; Posco; Daewoo; SK Group; SK Hynix; Korean Air; Korean Air Lines; Asiana; Asiana Airlines; Lotte; Lotte Group; Hanjin; KEPCO; Korea Electric Power; Korea National Oil Corporation; Ssangyong; Ssangyong Motor; Hanwha; KORES; Hanjin Shipping : code=KORMNC
Air Koryo; Foreign Trade Bank of North Korea; Korea Mining Development Trading Corporation : code=PRKMNC
Tata; Tata Group; Tata Steel; Tata Motors; Reliance; Reliance Industries; Infosys; Wipro; Air India; Indian Oil; ONGC; Oil and Natural Gas Corporation; Mahindra; Jet Airways; Kingfisher Airlines; Kingfisher; Coal India; State Bank of India; ICICI; ICICI Bank; Indian Railways; Hindustan Aeronautics; HAL; Adani; Adani Group; Essar; Bharti Airtel; Airtel; Satyam; Jindal; ArcelorMittal India; Hero Honda; Maruti; Maruti Suzuki; Bharat Biotech; Serum Institute; Serum Institute of India; IndiGo; SpiceJet; Ranbaxy; HDFC Bank; Punjab National Bank; BrahMos; Brahmos; BSNL; Lavasa; NTPC; GAIL; ISRO; DRDO; Sahara Group; Bombay Stock Exchange; Cairn India; Larsen & Toubro; Vedanta Resources; DLF; Tata Consultancy Services; GVK; GMR : code=INDMNC
Pakistan International Airlines; PIA; Pakistan Steel Mills; K-Electric; Karachi Electric; Habib Bank; KESC : code=PAKMNC
Grameen Bank; Grameen; BRAC; Rana Plaza; Biman; Grameenphone : code=BGDMNC
Nepal Airlines; Ncell; Buddha Air; Yeti Airlines : code=NPLMNC
Sri Lankan Airlines; SriLankan Airlines; Ceylon Petroleum Corporation : code=LKAMNC
Petronas; Malaysia Airlines; Malaysian Airlines; AirAsia; Sime Darby; MISC; Maybank; Proton; Lynas Malaysia; Genting : code=MYSMNC
Singapore Airlines; Temasek Holdings; SingTel; DBS; Keppel; Singtel; Wilmar; Olam : code=SGPMNC
Garuda; Garuda Indonesia; Pertamina; Lion Air; Freeport Indonesia; Lapindo; Asia Pulp & Paper; Bumi Resources; Adam Air; Sriwijaya Air : code=IDNMNC
San Miguel Corporation; Philippine Airlines; Jollibee; Cebu Pacific; Meralco; PAGCOR : code=PHLMNC
Thai Airways; PTT; Charoen Pokphand; CP Group; PTTEP; Siam Cement : code=THAMNC
PetroVietnam; Petrovietnam; Vietnam Airlines; Vinashin; Vingroup; EVN; VinFast; Viettel : code=VNMMNC
Asia World; Myanmar Economic Holdings; MEHL; Htoo; Myanma Oil and Gas Enterprise : code=MMRMNC
BHP; BHP Billiton; Qantas; Woodside; Rio Tinto Australia; Westpac; Fortescue; Santos; Telstra; Australian Wheat Board; AWB Ltd; Woolworths; Commonwealth Bank; ANZ; Macquarie; Paladin; Lynas; Woodside Petroleum; Origin Energy; Oil Search; Crown Resorts; Fortescue Metals : code=AUSMNC
Air New Zealand; Fonterra; Pike River Coal : code=NZLMNC
Bombardier; Barrick; Barrick Gold; Research In Motion; BlackBerry; RIM; Air Canada; TransCanada; Suncor; Talisman; Talisman Energy; SNC-Lavalin; Petro-Canada; Enbridge; Goldcorp; Kinross; Husky Energy; First Quantum; Encana; Potash Corp; Royal Bank of Canada; Nexen; Nortel; Pacific Rim; Magna; Westjet; Canadian National Railway; Banro; Ivanhoe Mines; Ivanhoe; Centerra; Centerra Gold; Cameco; Crystallex; Gran Tierra; Pacific Rubiales : code=CANMNC
Petrobras; Vale; Embraer; Odebrecht; JBS; Banco do Brasil; Gol; TAM Airlines; Samarco; Ambev; Eletrobras; OGX; BNDES; Oi; Andrade Gutierrez; Camargo Correa; Braskem : code=BRAMNC
Pemex; PEMEX; America Movil; Cemex; Telmex; Grupo Mexico; Aeromexico; Bimbo; Femsa; Walmart de Mexico : code=MEXMNC
YPF; Aerolineas Argentinas; Repsol-YPF; Repsol YPF; LAPA; Pan American Energy; Techint; Enarsa : code=ARGMNC
LAN; LAN Airlines; LATAM; Codelco; LATAM Airlines; Sodimac; ENAP : code=CHLMNC
Ecopetrol; Avianca; Isagen; Cerrejon; Bancolombia : code=COLMNC
Citgo; Petroleos de Venezuela; Conviasa; CANTV; Polar; Empresas Polar : code=VENMNC
Petroecuador; PetroEcuador; TAME; Petroamazonas : code=ECUMNC
PetroPeru; Petroperu; Doe Run Peru; Yanacocha; Buenaventura; Southern Copper; Pluspetrol : code=PERMNC
YPFB; LaMia; Comibol : code=BOLMNC
Itaipu; Itaipu Binacional : code=PRYMNC
Cubana; Cubana de Aviacion; Habanos : code=CUBMNC
Sasol; MTN; De Beers South Africa; South African Airways; SAA airline; AngloGold; AngloGold Ashanti; Gold Fields; Impala Platinum; Implats; Amplats; Anglo American Platinum; Denel; Naspers; Standard Bank; Harmony Gold; Vodacom; Transnet; Armscor; Steinhoff; Sibanye; Shoprite; PetroSA : code=ZAFMNC
Dangote; Dangote Group; Nigeria LNG; Shell Petroleum Development Company; SPDC Nigeria; Arik Air; Oando; Zenith Bank; Globacom; Access Bank; Dana Air; Conoil; Nigerian National Petroleum Corporation : code=NGAMNC
Kenya Airways; Safaricom; KenGen; Equity Bank; Kenya Power; Kenya Ports Authority; Bidco : code=KENMNC
Ethiopian Airlines; METEC; Ethio Telecom : code=ETHMNC
Sonangol; Endiama; TAAG; Unitel : code=AGOMNC
GNPC; Ghana Cocoa Board; Cocobod; Ashanti Goldfields; Kosmos : code=GHAMNC
Greater Nile Petroleum Operating Company; Sudapet; Dar Petroleum; Sudan Airways : code=SDNMNC
Gecamines; Tenke Fungurume; Katanga Mining; Rawbank; Rawji : code=CODMNC
Debswana; Letshego : code=BWAMNC
Zimplats; Air Zimbabwe; Econet; Zesa; ZESA; Mbada Diamonds; Econet Wireless : code=ZWEMNC
ArcelorMittal; Arcelor; SES; Arcelor Mittal : code=LUXMNC
