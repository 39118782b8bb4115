# Companies: the home country, then MNC; state oil and arms firms too. From general knowledge.
%kind actor
%default kind=organisation basis=public-record code=USAMNC

Google
Alphabet Inc
YouTube
Microsoft
Facebook
Meta Platforms
Twitter
Amazon; Amazon.com
IBM
Intel
Cisco; Cisco Systems
Hewlett-Packard
Yahoo; Yahoo!
eBay
PayPal
Uber
Airbnb
Netflix
Tesla
SpaceX
Qualcomm
Nvidia
Motorola
AOL
WhatsApp
Instagram
LinkedIn
OpenAI
Palantir
Mandiant
FireEye
Symantec
Stratfor
Snapchat
Reddit
ExxonMobil; Exxon Mobil; Exxon; Mobil
Chevron
ConocoPhillips
Halliburton
Schlumberger
Occidental Petroleum
Enron
Bechtel
Texaco
Unocal
Baker Hughes
Marathon Oil
Anadarko
Noble Energy
Transocean
Duke Energy
Koch Industries
Freeport-McMoRan; Freeport
Newmont; Newmont Mining
Alcoa
Dow Chemical
Union Carbide
DuPont
Monsanto
Cargill
Chiquita
Drummond
KBR; Kellogg Brown & Root
Boeing
Lockheed Martin
Raytheon
Northrop Grumman
General Dynamics
Bell Helicopter
Sikorsky
General Electric
General Motors
Ford Motor; Ford Motor Company
Chrysler
Caterpillar
Honeywell
Westinghouse; Westinghouse Electric
United Technologies
Pratt & Whitney
Goodyear
Colt
Remington
United Airlines
American Airlines
Delta Air Lines; Delta Airlines
Pan Am
TWA
Southwest Airlines
FedEx
UPS
Union Pacific
US Airways
Amtrak
Goldman Sachs
JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; Morgan Stanley
Citigroup
Citibank
Bank of America
Merrill Lynch
Lehman Brothers
Wells Fargo
AIG; American International Group
Bear Stearns
Moody's
Standard & Poor's; Standard and Poor's; S&P
MasterCard
American Express
Western Union
BlackRock; Blackstone
Carlyle Group
Berkshire Hathaway
Fitch; Fitch Ratings
Fannie Mae
Freddie Mac
Nasdaq
New York Stock Exchange; NYSE
Dow Jones
Wall Street
Elliott Management
Wal-Mart; Walmart
Coca-Cola; Coca Cola
PepsiCo; Pepsi
McDonald's
Starbucks
Nike
Procter & Gamble
Johnson & Johnson
Pfizer
Merck
Disney; Walt Disney
Time Warner
Viacom
News Corp; News Corp.
News Corporation
AT&T
Verizon
Philip Morris
Kraft
KFC; Kentucky Fried Chicken
Burger King
Costco
Sony Pictures; Sony Pictures Entertainment
Marriott
Hilton
Moderna
Eli Lilly
Gilead
Kodak
Xerox
Comcast
General Mills
Levi Strauss
BP; British Petroleum : code=GBRMNC
Barclays : code=GBRMNC
HSBC : code=GBRMNC
Lloyds; Lloyd's of London; London Stock Exchange : code=GBRMNC
Royal Bank of Scotland; RBS : code=GBRMNC
Standard Chartered : code=GBRMNC
Vodafone : code=GBRMNC
British Airways : code=GBRMNC
Rolls-Royce : code=GBRMNC
BAE Systems; BAE : code=GBRMNC
GlaxoSmithKline : code=GBRMNC
AstraZeneca : code=GBRMNC
Rio Tinto : code=GBRMNC
Anglo American : code=GBRMNC
Cairn Energy : code=GBRMNC
Tullow Oil : code=GBRMNC
Vedanta : code=GBRMNC
G4S : code=GBRMNC
Tesco : code=GBRMNC
Unilever : code=GBRMNC
Marks & Spencer : code=GBRMNC
De Beers : code=GBRMNC
Shell; Royal Dutch Shell : code=GBRMNC
Virgin Atlantic : code=GBRMNC
Jaguar Land Rover : code=GBRMNC
BT; British Telecom : code=GBRMNC
Lonrho : code=GBRMNC
Lonmin : code=GBRMNC
BG Group : code=GBRMNC
Premier Oil : code=GBRMNC
SOCO International; Soco : code=GBRMNC
PricewaterhouseCoopers : code=GBRMNC
KPMG : code=GBRMNC
Ernst & Young : code=GBRMNC
Cambridge Analytica : code=GBRMNC
British Gas : code=GBRMNC
Burberry : code=GBRMNC
Heritage Oil : code=GBRMNC
Diageo : code=GBRMNC
Cadbury : code=GBRMNC
National Grid : code=GBRMNC
Total SA; TotalEnergies : code=FRAMNC
Areva : code=FRAMNC
EDF : code=FRAMNC
Airbus : code=FRAMNC
EADS : code=FRAMNC
Dassault; Dassault Aviation : code=FRAMNC
BNP Paribas : code=FRAMNC
Societe Generale; Societe General : code=FRAMNC
Credit Agricole : code=FRAMNC
Renault : code=FRAMNC
Peugeot; PSA Peugeot Citroen : code=FRAMNC
Alstom : code=FRAMNC
Thales : code=FRAMNC
Lafarge : code=FRAMNC
Air France; France Telecom : code=FRAMNC
Carrefour : code=FRAMNC
Danone : code=FRAMNC
Michelin : code=FRAMNC
L'Oreal : code=FRAMNC
Vivendi : code=FRAMNC
Elf Aquitaine : code=FRAMNC
Bollore : code=FRAMNC
Sanofi : code=FRAMNC
Veolia : code=FRAMNC
Suez SA; GDF Suez : code=FRAMNC
Engie : code=FRAMNC
Accor : code=FRAMNC
SNCF : code=FRAMNC
DCNS : code=FRAMNC
Naval Group : code=FRAMNC
Perenco : code=FRAMNC
Vinci : code=FRAMNC
Bouygues : code=FRAMNC
LVMH : code=FRAMNC
Alcatel; Alcatel-Lucent : code=FRAMNC
Natixis : code=FRAMNC
Eutelsat : code=FRAMNC
Siemens : code=DEUMNC
Volkswagen : code=DEUMNC
VW : code=DEUMNC
BMW : code=DEUMNC
Daimler : code=DEUMNC
Mercedes-Benz : code=DEUMNC
Deutsche Bank; Deutsche Telekom; Deutsche Bahn : code=DEUMNC
Commerzbank : code=DEUMNC
Lufthansa : code=DEUMNC
Germanwings : code=DEUMNC
BASF : code=DEUMNC
Bayer : code=DEUMNC
E.ON : code=DEUMNC
RWE : code=DEUMNC
ThyssenKrupp : code=DEUMNC
Krupp : code=DEUMNC
Adidas : code=DEUMNC
Allianz : code=DEUMNC
SAP : code=DEUMNC
Bosch : code=DEUMNC
Porsche : code=DEUMNC
Audi : code=DEUMNC
Opel : code=DEUMNC
Heckler & Koch : code=DEUMNC
Rheinmetall : code=DEUMNC
Hapag-Lloyd : code=DEUMNC
Wintershall : code=DEUMNC
Bertelsmann : code=DEUMNC
BioNTech : code=DEUMNC
Wirecard : code=DEUMNC
Krauss-Maffei Wegmann : code=DEUMNC
Hypo Real Estate : code=DEUMNC
Eni; ENI : code=ITAMNC
Fiat : code=ITAMNC
Finmeccanica : code=ITAMNC
Leonardo SpA : code=ITAMNC
Agip : code=ITAMNC
UniCredit : code=ITAMNC
Enel : code=ITAMNC
Saipem : code=ITAMNC
Alitalia : code=ITAMNC
Telecom Italia : code=ITAMNC
Pirelli : code=ITAMNC
Benetton : code=ITAMNC
Intesa Sanpaolo : code=ITAMNC
Generali : code=ITAMNC
Edison SpA : code=ITAMNC
Barilla : code=ITAMNC
Ferrero : code=ITAMNC
Costa Crociere : code=ITAMNC
AgustaWestland : code=ITAMNC
Repsol : code=ESPMNC
Telefonica : code=ESPMNC
Santander; Banco Santander; BBVA : code=ESPMNC
Iberia airline : code=ESPMNC
Zara : code=ESPMNC
Inditex : code=ESPMNC
Iberdrola : code=ESPMNC
Endesa : code=ESPMNC
Gas Natural : code=ESPMNC
Abengoa : code=ESPMNC
Philips : code=NLDMNC
ING : code=NLDMNC
ABN Amro : code=NLDMNC
KLM : code=NLDMNC
Heineken : code=NLDMNC
ASML : code=NLDMNC
Rabobank : code=NLDMNC
TNT : code=NLDMNC
Trafigura : code=NLDMNC
Ahold : code=NLDMNC
Royal Boskalis : code=NLDMNC
VimpelCom : code=NLDMNC
Nestle; Nestlé : code=CHEMNC
UBS : code=CHEMNC
Credit Suisse : code=CHEMNC
Novartis : code=CHEMNC
Roche : code=CHEMNC
Glencore : code=CHEMNC
ABB : code=CHEMNC
Xstrata : code=CHEMNC
Swiss Air; Swissair : code=CHEMNC
Syngenta : code=CHEMNC
Swatch; Swatch Group : code=CHEMNC
Vitol : code=CHEMNC
Holcim : code=CHEMNC
Gunvor : code=CHEMNC
Zurich Insurance : code=CHEMNC
Ericsson : code=SWEMNC
Volvo : code=SWEMNC
IKEA; Ikea : code=SWEMNC
H&M : code=SWEMNC
Scania : code=SWEMNC
Lundin; Lundin Oil; Lundin Petroleum : code=SWEMNC
TeliaSonera : code=SWEMNC
Bofors : code=SWEMNC
Vattenfall : code=SWEMNC
Electrolux : code=SWEMNC
Spotify : code=SWEMNC
SAS airline; SKF : code=SWEMNC
Statoil : code=NORMNC
Equinor : code=NORMNC
Telenor : code=NORMNC
Norsk Hydro : code=NORMNC
Yara : code=NORMNC
DNO : code=NORMNC
Kongsberg : code=NORMNC
Nokia; Nokian : code=FINMNC
Stora Enso : code=FINMNC
Finnair : code=FINMNC
Neste : code=FINMNC
Maersk; A.P. Moller-Maersk : code=DNKMNC
Lego : code=DNKMNC
Carlsberg : code=DNKMNC
Vestas : code=DNKMNC
Novo Nordisk : code=DNKMNC
Arla : code=DNKMNC
Danske Bank : code=DNKMNC
Orsted : code=DNKMNC
OMV : code=AUTMNC
Raiffeisen : code=AUTMNC
Voestalpine : code=AUTMNC
Red Bull : code=AUTMNC
Erste Bank : code=AUTMNC
Ryanair : code=IRLMNC
Aer Lingus : code=IRLMNC
Allied Irish Banks; Anglo Irish Bank : code=IRLMNC
KGHM : code=POLMNC
PKN Orlen; PGNiG : code=POLMNC
Skoda : code=CZEMNC
CEZ : code=CZEMNC
Ceska Zbrojovka : code=CZEMNC
Hellenic Petroleum : code=GRCMNC
Olympic Airlines; OTE : code=GRCMNC
Gazprom; Gazprom Neft; Gazprombank : code=RUSMNC
Rosneft : code=RUSMNC
Lukoil; LUKoil : code=RUSMNC
Yukos : code=RUSMNC
Sberbank : code=RUSMNC
VTB : code=RUSMNC
VTB Bank : code=RUSMNC
Rosatom : code=RUSMNC
Rosoboronexport : code=RUSMNC
Aeroflot : code=RUSMNC
Rusal : code=RUSMNC
Transneft : code=RUSMNC
Surgutneftegaz : code=RUSMNC
TNK-BP : code=RUSMNC
Atomstroyexport : code=RUSMNC
Russian Railways : code=RUSMNC
Almaz-Antey : code=RUSMNC
Kaspersky; Kaspersky Lab : code=RUSMNC
Severstal : code=RUSMNC
Sukhoi : code=RUSMNC
MiG corporation : code=RUSMNC
Uralkali : code=RUSMNC
Novatek : code=RUSMNC
Rostec; Rostelecom : code=RUSMNC
VKontakte : code=RUSMNC
Yandex : code=RUSMNC
Norilsk Nickel : code=RUSMNC
Tupolev : code=RUSMNC
Kalashnikov Concern : code=RUSMNC
Vnesheconombank : code=RUSMNC
Metrojet : code=RUSMNC
Kogalymavia : code=RUSMNC
Irkut : code=RUSMNC
Internet Research Agency : code=RUSMNC
Nord Stream : code=RUSMNC
Mail.ru : code=RUSMNC
Rusnano : code=RUSMNC
Sibneft : code=RUSMNC
Roscosmos : code=RUSMNC
Stroytransgaz : code=RUSMNC
Ukrnafta : code=UKRMNC
Motor Sich : code=UKRMNC
PrivatBank : code=UKRMNC
Antonov : code=UKRMNC
Energoatom : code=UKRMNC
Ukrtransgaz : code=UKRMNC
Metinvest : code=UKRMNC
Roshen : code=UKRMNC
SOCAR; Socar : code=AZEMNC
State Oil Company of Azerbaijan : code=AZEMNC
KazMunaiGas; KazMunayGas : code=KAZMNC
Kazatomprom : code=KAZMNC
Tengizchevroil : code=KAZMNC
BTA Bank : code=KAZMNC
Turkish Airlines : code=TURMNC
Botas; BOTAS : code=TURMNC
TPAO : code=TURMNC
Koc Holding : code=TURMNC
Dogan Holding : code=TURMNC
Halkbank : code=TURMNC
Turkish Petroleum : code=TURMNC
Bank Asya : code=TURMNC
Turkcell : code=TURMNC
Baykar : code=TURMNC
Aselsan : code=TURMNC
Sabanci Holding : code=TURMNC
Arcelik : code=TURMNC
Calik Holding : code=TURMNC
Tupras : code=TURMNC
Teva : code=ISRMNC
El Al : code=ISRMNC
Israel Aerospace Industries : code=ISRMNC
Elbit; Elbit Systems : code=ISRMNC
NSO Group; NSO : code=ISRMNC
Bank Leumi : code=ISRMNC
Rafael : code=ISRMNC
Delek; Delek Group : code=ISRMNC
Egged : code=ISRMNC
Zim : code=ISRMNC
Hapoalim; Bank Hapoalim : code=ISRMNC
Saudi Aramco; Aramco : code=SAUMNC
SABIC : code=SAUMNC
Kingdom Holding : code=SAUMNC
Saudi Binladin Group : code=SAUMNC
Saudi Oger : code=SAUMNC
Saudia : code=SAUMNC
Saudi Arabian Airlines : code=SAUMNC
Saudi Telecom : code=SAUMNC
National Iranian Oil Company; NIOC : code=IRNMNC
Iran Air : code=IRNMNC
Mahan Air : code=IRNMNC
Bank Melli : code=IRNMNC
Bank Saderat : code=IRNMNC
Bank Mellat : code=IRNMNC
Iran Khodro : code=IRNMNC
Naftiran : code=IRNMNC
NITC; National Iranian Tanker Company : code=IRNMNC
Islamic Republic of Iran Shipping Lines; IRISL : code=IRNMNC
Bank Tejarat : code=IRNMNC
Bank Sepah : code=IRNMNC
Emirates airline; Emirates : code=AREMNC
Etihad; Etihad Airways : code=AREMNC
DP World : code=AREMNC
Dubai World; Dubai Ports World : code=AREMNC
Emaar : code=AREMNC
ADNOC : code=AREMNC
Mubadala : code=AREMNC
flydubai; FlyDubai : code=AREMNC
Nakheel : code=AREMNC
Dana Gas : code=AREMNC
Air Arabia : code=AREMNC
Abu Dhabi Investment Authority : code=AREMNC
Etisalat : code=AREMNC
Qatar Airways; Qatar Petroleum; QatarEnergy; Qatargas; Qatar Investment Authority; Qatar National Bank; Qatari Diar : code=QATMNC
RasGas : code=QATMNC
Ooredoo : code=QATMNC
Kuwait Petroleum Corporation; Kuwait Airways; Kuwait Petroleum : code=KWTMNC
Gulf Air : code=BHRMNC
Alba : code=BHRMNC
Aluminium Bahrain : code=BHRMNC
Bapco : code=BHRMNC
South Oil Company : code=IRQMNC
North Oil Company : code=IRQMNC
Iraqi Airways : code=IRQMNC
SOMO : code=IRQMNC
Rafidain Bank : code=IRQMNC
Zain Iraq : code=IRQMNC
Asiacell : code=IRQMNC
EgyptAir; Egyptair : code=EGYMNC
Orascom; Orascom Telecom; Orascom Construction : code=EGYMNC
EGAS : code=EGYMNC
National Oil Corporation : code=LBYMNC
NOC Libya : code=LBYMNC
Afriqiyah; Afriqiyah Airways : code=LBYMNC
Libyan Investment Authority : code=LBYMNC
Arabian Gulf Oil Company : code=LBYMNC
Agoco : code=LBYMNC
Sonatrach : code=DZAMNC
Air Algerie : code=DZAMNC
Khalifa Bank : code=DZAMNC
Royal Air Maroc : code=MARMNC
OCP : code=MARMNC
Huawei : code=CHNMNC
ZTE : code=CHNMNC
Alibaba : code=CHNMNC
Tencent : code=CHNMNC
Baidu : code=CHNMNC
Lenovo : code=CHNMNC
Sinopec; Sinopharm : code=CHNMNC
CNOOC; China National Offshore Oil Corporation : code=CHNMNC
CNPC; China National Petroleum Corporation : code=CHNMNC
PetroChina : code=CHNMNC
Chinalco : code=CHNMNC
China Mobile : code=CHNMNC
Air China : code=CHNMNC
ICBC : code=CHNMNC
Bank of China : code=CHNMNC
Haier : code=CHNMNC
China Railway : code=CHNMNC
China Unicom : code=CHNMNC
BYD : code=CHNMNC
China Southern Airlines : code=CHNMNC
Norinco : code=CHNMNC
China Eastern : code=CHNMNC
Cathay Dragon : code=CHNMNC
China Telecom; COSCO : code=CHNMNC
Foxconn Shenzhen : code=CHNMNC
Sinohydro : code=CHNMNC
Wanwei : code=CHNMNC
ByteDance : code=CHNMNC
TikTok : code=CHNMNC
Hikvision : code=CHNMNC
CITIC : code=CHNMNC
China Investment Corporation : code=CHNMNC
Evergrande : code=CHNMNC
Didi; Didi Chuxing : code=CHNMNC
Shuanghui : code=CHNMNC
Sinovac : code=CHNMNC
Xiaomi : code=CHNMNC
MMG : code=CHNMNC
Zijin : code=CHNMNC
Wanda; Dalian Wanda : code=CHNMNC
Geely : code=CHNMNC
SAIC : code=CHNMNC
Chery : code=CHNMNC
Sanlu : code=CHNMNC
Cathay Pacific : code=HKGMNC
Hutchison Whampoa; Hutchison : code=HKGMNC
Swire : code=HKGMNC
CLP : code=HKGMNC
Li & Fung : code=HKGMNC
Jardine Matheson : code=HKGMNC
MTR Corporation : code=HKGMNC
Foxconn : code=TWNMNC
TSMC : code=TWNMNC
Acer : code=TWNMNC
HTC : code=TWNMNC
Asus : code=TWNMNC
Formosa Plastics : code=TWNMNC
China Airlines : code=TWNMNC
Hon Hai : code=TWNMNC
TransAsia Airways : code=TWNMNC
EVA Air : code=TWNMNC
MediaTek : code=TWNMNC
Toyota; Toyota Motor : code=JPNMNC
Honda : code=JPNMNC
Nissan : code=JPNMNC
Sony : code=JPNMNC
Panasonic : code=JPNMNC
Toshiba : code=JPNMNC
Hitachi : code=JPNMNC
Mitsubishi; Mitsubishi Motors; Mitsui; Mitsubishi Heavy Industries; Kawasaki Heavy Industries : code=JPNMNC
Sumitomo : code=JPNMNC
TEPCO; Tepco : code=JPNMNC
Tokyo Electric Power; Tokyo Electric Power Company; Tokyo Stock Exchange : code=JPNMNC
SoftBank; Softbank : code=JPNMNC
Nintendo : code=JPNMNC
Japan Airlines; JAL : code=JPNMNC
All Nippon Airways; Nippon Steel; JX Nippon; NTT : code=JPNMNC
Olympus : code=JPNMNC
Bridgestone : code=JPNMNC
Mazda : code=JPNMNC
Suzuki : code=JPNMNC
Fujitsu : code=JPNMNC
Nomura : code=JPNMNC
NEC : code=JPNMNC
Takata : code=JPNMNC
Kobe Steel : code=JPNMNC
Mizuho : code=JPNMNC
Inpex : code=JPNMNC
JGC : code=JPNMNC
Yamaha : code=JPNMNC
Livedoor : code=JPNMNC
Marubeni : code=JPNMNC
Sanyo : code=JPNMNC
Shiseido : code=JPNMNC
Isuzu : code=JPNMNC
Mt. Gox : code=JPNMNC
Samsung; Samsung Electronics; LG Electronics : code=KORMNC
Hyundai; Hyundai Motor; Hyundai Asan : code=KORMNC
LG; Lotte; Lotte Group : code=KORMNC
Kia : code=KORMNC
Kia Motors : code=KORMNC
POSCO; Posco : code=KORMNC
Daewoo : code=KORMNC
SK Group : code=KORMNC
SK Hynix : code=KORMNC
Korean Air; Korean Air Lines : code=KORMNC
Asiana; Asiana Airlines : code=KORMNC
Hanjin; Hanjin Shipping : code=KORMNC
KEPCO : code=KORMNC
Korea Electric Power : code=KORMNC
Korea National Oil Corporation : code=KORMNC
Ssangyong; Ssangyong Motor : code=KORMNC
Hanwha : code=KORMNC
KORES : code=KORMNC
Air Koryo : code=PRKMNC
Foreign Trade Bank of North Korea : code=PRKMNC
Korea Mining Development Trading Corporation : code=PRKMNC
Tata; Tata Group; Tata Steel; Tata Motors; Tata Consultancy Services : code=INDMNC
Reliance Industries : code=INDMNC
Infosys : code=INDMNC
Wipro : code=INDMNC
Air India : code=INDMNC
Indian Oil : code=INDMNC
ONGC; Oil and Natural Gas Corporation : code=INDMNC
Mahindra : code=INDMNC
Jet Airways : code=INDMNC
Kingfisher Airlines; Kingfisher : code=INDMNC
Coal India : code=INDMNC
State Bank of India; ICICI : code=INDMNC
ICICI Bank : code=INDMNC
Indian Railways : code=INDMNC
Hindustan Aeronautics; HAL : code=INDMNC
Adani; Adani Group : code=INDMNC
Essar : code=INDMNC
Bharti Airtel; Airtel : code=INDMNC
Satyam : code=INDMNC
Jindal : code=INDMNC
ArcelorMittal India : code=INDMNC
Hero Honda : code=INDMNC
Maruti; Maruti Suzuki : code=INDMNC
Bharat Biotech : code=INDMNC
Serum Institute; Serum Institute of India : code=INDMNC
IndiGo : code=INDMNC
SpiceJet : code=INDMNC
Ranbaxy : code=INDMNC
HDFC Bank : code=INDMNC
Punjab National Bank : code=INDMNC
BrahMos; Brahmos : code=INDMNC
BSNL : code=INDMNC
Lavasa : code=INDMNC
NTPC : code=INDMNC
GAIL : code=INDMNC
ISRO : code=INDMNC
DRDO : code=INDMNC
Sahara Group : code=INDMNC
Bombay Stock Exchange : code=INDMNC
Cairn India : code=INDMNC
Larsen & Toubro : code=INDMNC
Vedanta Resources : code=INDMNC
DLF : code=INDMNC
GVK : code=INDMNC
GMR : code=INDMNC
Pakistan International Airlines; PIA : code=PAKMNC
Pakistan Steel Mills : code=PAKMNC
K-Electric : code=PAKMNC
Karachi Electric : code=PAKMNC
Habib Bank : code=PAKMNC
KESC : code=PAKMNC
Grameen Bank; Grameen; Grameenphone : code=BGDMNC
BRAC : code=BGDMNC
Rana Plaza : code=BGDMNC
Biman : code=BGDMNC
Nepal Airlines : code=NPLMNC
Ncell : code=NPLMNC
Buddha Air : code=NPLMNC
Yeti Airlines : code=NPLMNC
Sri Lankan Airlines; SriLankan Airlines : code=LKAMNC
Ceylon Petroleum Corporation : code=LKAMNC
Petronas : code=MYSMNC
Malaysia Airlines : code=MYSMNC
Malaysian Airlines : code=MYSMNC
AirAsia : code=MYSMNC
Sime Darby : code=MYSMNC
MISC : code=MYSMNC
Maybank : code=MYSMNC
Proton : code=MYSMNC
Lynas Malaysia : code=MYSMNC
Genting : code=MYSMNC
Singapore Airlines : code=SGPMNC
Temasek Holdings : code=SGPMNC
SingTel; Singtel : code=SGPMNC
DBS : code=SGPMNC
Keppel : code=SGPMNC
Wilmar : code=SGPMNC
Olam : code=SGPMNC
Garuda; Garuda Indonesia : code=IDNMNC
Pertamina : code=IDNMNC
Lion Air : code=IDNMNC
Freeport Indonesia : code=IDNMNC
Lapindo : code=IDNMNC
Asia Pulp & Paper : code=IDNMNC
Bumi Resources : code=IDNMNC
Adam Air : code=IDNMNC
Sriwijaya Air : code=IDNMNC
San Miguel Corporation : code=PHLMNC
Philippine Airlines : code=PHLMNC
Jollibee : code=PHLMNC
Cebu Pacific : code=PHLMNC
Meralco : code=PHLMNC
PAGCOR : code=PHLMNC
Thai Airways : code=THAMNC
PTT : code=THAMNC
Charoen Pokphand : code=THAMNC
CP Group : code=THAMNC
PTTEP : code=THAMNC
Siam Cement : code=THAMNC
PetroVietnam; Petrovietnam : code=VNMMNC
Vietnam Airlines : code=VNMMNC
Vinashin : code=VNMMNC
Vingroup : code=VNMMNC
EVN : code=VNMMNC
VinFast : code=VNMMNC
Viettel : code=VNMMNC
Asia World : code=MMRMNC
Myanmar Economic Holdings; MEHL : code=MMRMNC
Htoo : code=MMRMNC
Myanma Oil and Gas Enterprise : code=MMRMNC
BHP : code=AUSMNC
BHP Billiton : code=AUSMNC
Qantas : code=AUSMNC
Woodside; Woodside Petroleum : code=AUSMNC
Rio Tinto Australia : code=AUSMNC
Westpac : code=AUSMNC
Fortescue; Fortescue Metals : code=AUSMNC
Telstra : code=AUSMNC
Australian Wheat Board : code=AUSMNC
AWB Ltd : code=AUSMNC
Woolworths : code=AUSMNC
Commonwealth Bank : code=AUSMNC
ANZ : code=AUSMNC
Macquarie : code=AUSMNC
Paladin : code=AUSMNC
Lynas : code=AUSMNC
Origin Energy : code=AUSMNC
Oil Search : code=AUSMNC
Crown Resorts : code=AUSMNC
Air New Zealand : code=NZLMNC
Fonterra : code=NZLMNC
Pike River Coal : code=NZLMNC
Bombardier : code=CANMNC
Barrick; Barrick Gold : code=CANMNC
Research In Motion; RIM : code=CANMNC
BlackBerry : code=CANMNC
Air Canada : code=CANMNC
TransCanada : code=CANMNC
Suncor : code=CANMNC
Talisman; Talisman Energy : code=CANMNC
SNC-Lavalin : code=CANMNC
Petro-Canada : code=CANMNC
Enbridge : code=CANMNC
Goldcorp : code=CANMNC
Kinross : code=CANMNC
Husky Energy : code=CANMNC
First Quantum : code=CANMNC
Encana : code=CANMNC
Potash Corp : code=CANMNC
Royal Bank of Canada : code=CANMNC
Nexen : code=CANMNC
Nortel : code=CANMNC
Pacific Rim; Pacific Rubiales : code=CANMNC
Magna : code=CANMNC
Westjet : code=CANMNC
Canadian National Railway : code=CANMNC
Banro : code=CANMNC
Ivanhoe Mines; Ivanhoe : code=CANMNC
Centerra; Centerra Gold : code=CANMNC
Cameco : code=CANMNC
Crystallex : code=CANMNC
Gran Tierra : code=CANMNC
Petrobras : code=BRAMNC
Embraer : code=BRAMNC
Odebrecht : code=BRAMNC
JBS : code=BRAMNC
Banco do Brasil : code=BRAMNC
TAM Airlines : code=BRAMNC
Samarco : code=BRAMNC
Ambev : code=BRAMNC
Eletrobras : code=BRAMNC
OGX : code=BRAMNC
BNDES : code=BRAMNC
Andrade Gutierrez : code=BRAMNC
Camargo Correa : code=BRAMNC
Braskem : code=BRAMNC
Pemex; PEMEX : code=MEXMNC
America Movil : code=MEXMNC
Cemex : code=MEXMNC
Telmex : code=MEXMNC
Grupo Mexico : code=MEXMNC
Aeromexico : code=MEXMNC
Bimbo : code=MEXMNC
Femsa : code=MEXMNC
Walmart de Mexico : code=MEXMNC
YPF : code=ARGMNC
Aerolineas Argentinas : code=ARGMNC
Repsol-YPF; Repsol YPF : code=ARGMNC
LAPA : code=ARGMNC
Pan American Energy : code=ARGMNC
Techint : code=ARGMNC
Enarsa : code=ARGMNC
LAN : code=CHLMNC
LAN Airlines; LATAM : code=CHLMNC
Codelco : code=CHLMNC
LATAM Airlines : code=CHLMNC
Sodimac : code=CHLMNC
ENAP : code=CHLMNC
Ecopetrol : code=COLMNC
Avianca : code=COLMNC
Isagen : code=COLMNC
Cerrejon : code=COLMNC
Bancolombia : code=COLMNC
Citgo : code=VENMNC
Petroleos de Venezuela : code=VENMNC
Conviasa : code=VENMNC
CANTV : code=VENMNC
Empresas Polar : code=VENMNC
Petroecuador; PetroEcuador; Petroamazonas : code=ECUMNC
TAME : code=ECUMNC
PetroPeru; Petroperu : code=PERMNC
Doe Run Peru : code=PERMNC
Yanacocha : code=PERMNC
Southern Copper : code=PERMNC
Pluspetrol : code=PERMNC
YPFB : code=BOLMNC
LaMia : code=BOLMNC
Comibol : code=BOLMNC
Itaipu; Itaipu Binacional : code=PRYMNC
Cubana; Cubana de Aviacion : code=CUBMNC
Habanos : code=CUBMNC
Sasol : code=ZAFMNC
MTN : code=ZAFMNC
De Beers South Africa : code=ZAFMNC
South African Airways : code=ZAFMNC
SAA airline : code=ZAFMNC
AngloGold; AngloGold Ashanti; Impala Platinum; Anglo American Platinum : code=ZAFMNC
Gold Fields : code=ZAFMNC
Implats : code=ZAFMNC
Amplats : code=ZAFMNC
Denel : code=ZAFMNC
Naspers : code=ZAFMNC
Standard Bank : code=ZAFMNC
Harmony Gold : code=ZAFMNC
Vodacom : code=ZAFMNC
Transnet : code=ZAFMNC
Armscor : code=ZAFMNC
Steinhoff : code=ZAFMNC
Sibanye : code=ZAFMNC
Shoprite : code=ZAFMNC
PetroSA : code=ZAFMNC
Dangote; Dangote Group : code=NGAMNC
Nigeria LNG : code=NGAMNC
Shell Petroleum Development Company : code=NGAMNC
SPDC Nigeria : code=NGAMNC
Arik Air : code=NGAMNC
Oando : code=NGAMNC
Zenith Bank : code=NGAMNC
Globacom : code=NGAMNC
Access Bank : code=NGAMNC
Dana Air : code=NGAMNC
Conoil : code=NGAMNC
Nigerian National Petroleum Corporation : code=NGAMNC
Kenya Airways : code=KENMNC
Safaricom : code=KENMNC
KenGen : code=KENMNC
Equity Bank : code=KENMNC
Kenya Power : code=KENMNC
Kenya Ports Authority : code=KENMNC
Bidco : code=KENMNC
Ethiopian Airlines : code=ETHMNC
METEC : code=ETHMNC
Ethio Telecom : code=ETHMNC
Sonangol : code=AGOMNC
Endiama : code=AGOMNC
TAAG : code=AGOMNC
Unitel : code=AGOMNC
GNPC : code=GHAMNC
Ghana Cocoa Board : code=GHAMNC
Cocobod : code=GHAMNC
Ashanti Goldfields : code=GHAMNC
Kosmos : code=GHAMNC
Greater Nile Petroleum Operating Company : code=SDNMNC
Sudapet : code=SDNMNC
Dar Petroleum : code=SDNMNC
Sudan Airways : code=SDNMNC
Gecamines : code=CODMNC
Tenke Fungurume : code=CODMNC
Katanga Mining : code=CODMNC
Rawbank : code=CODMNC
Rawji : code=CODMNC
Debswana : code=BWAMNC
Letshego : code=BWAMNC
Zimplats : code=ZWEMNC
Air Zimbabwe : code=ZWEMNC
Econet; Econet Wireless : code=ZWEMNC
Zesa; ZESA : code=ZWEMNC
Mbada Diamonds : code=ZWEMNC
ArcelorMittal; Arcelor; Arcelor Mittal : code=LUXMNC
SES : code=LUXMNC
Total SA; Total oil company : code=FRAMNC
Apple; Apple Inc; Apple Computer : code=USAMNC
Santos Ltd : code=AUSMNC
Zain Group : code=KWTMNC
Saab AB; Saab Automobile : code=SWEMNC
