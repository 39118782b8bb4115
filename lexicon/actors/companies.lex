# Companies: the home country, then MNC; state oil and arms firms too. From general knowledge.
%kind actor
%default kind=organisation basis=public-record code=MNC country=USA

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
BP; British Petroleum : code=MNC country=GBR
Barclays : code=MNC country=GBR
HSBC : code=MNC country=GBR
Lloyds; Lloyd's of London; London Stock Exchange : code=MNC country=GBR
Royal Bank of Scotland; RBS : code=MNC country=GBR
Standard Chartered : code=MNC country=GBR
Vodafone : code=MNC country=GBR
British Airways : code=MNC country=GBR
Rolls-Royce : code=MNC country=GBR
BAE Systems; BAE : code=MNC country=GBR
GlaxoSmithKline : code=MNC country=GBR
AstraZeneca : code=MNC country=GBR
Rio Tinto : code=MNC country=GBR
Anglo American : code=MNC country=GBR
Cairn Energy : code=MNC country=GBR
Tullow Oil : code=MNC country=GBR
Vedanta : code=MNC country=GBR
G4S : code=MNC country=GBR
Tesco : code=MNC country=GBR
Unilever : code=MNC country=GBR
Marks & Spencer : code=MNC country=GBR
De Beers : code=MNC country=GBR
Shell; Royal Dutch Shell : code=MNC country=GBR
Virgin Atlantic : code=MNC country=GBR
Jaguar Land Rover : code=MNC country=GBR
BT; British Telecom : code=MNC country=GBR
Lonrho : code=MNC country=GBR
Lonmin : code=MNC country=GBR
BG Group : code=MNC country=GBR
Premier Oil : code=MNC country=GBR
SOCO International; Soco : code=MNC country=GBR
PricewaterhouseCoopers : code=MNC country=GBR
KPMG : code=MNC country=GBR
Ernst & Young : code=MNC country=GBR
Cambridge Analytica : code=MNC country=GBR
British Gas : code=MNC country=GBR
Burberry : code=MNC country=GBR
Heritage Oil : code=MNC country=GBR
Diageo : code=MNC country=GBR
Cadbury : code=MNC country=GBR
National Grid : code=MNC country=GBR
Total SA; TotalEnergies : code=MNC country=FRA
Areva : code=MNC country=FRA
EDF : code=MNC country=FRA
Airbus : code=MNC country=FRA
EADS : code=MNC country=FRA
Dassault; Dassault Aviation : code=MNC country=FRA
BNP Paribas : code=MNC country=FRA
Societe Generale; Societe General : code=MNC country=FRA
Credit Agricole : code=MNC country=FRA
Renault : code=MNC country=FRA
Peugeot; PSA Peugeot Citroen : code=MNC country=FRA
Alstom : code=MNC country=FRA
Thales : code=MNC country=FRA
Lafarge : code=MNC country=FRA
Air France; France Telecom : code=MNC country=FRA
Carrefour : code=MNC country=FRA
Danone : code=MNC country=FRA
Michelin : code=MNC country=FRA
L'Oreal : code=MNC country=FRA
Vivendi : code=MNC country=FRA
Elf Aquitaine : code=MNC country=FRA
Bollore : code=MNC country=FRA
Sanofi : code=MNC country=FRA
Veolia : code=MNC country=FRA
Suez SA; GDF Suez : code=MNC country=FRA
Engie : code=MNC country=FRA
Accor : code=MNC country=FRA
SNCF : code=MNC country=FRA
DCNS : code=MNC country=FRA
Naval Group : code=MNC country=FRA
Perenco : code=MNC country=FRA
Vinci : code=MNC country=FRA
Bouygues : code=MNC country=FRA
LVMH : code=MNC country=FRA
Alcatel; Alcatel-Lucent : code=MNC country=FRA
Natixis : code=MNC country=FRA
Eutelsat : code=MNC country=FRA
Siemens : code=MNC country=DEU
Volkswagen : code=MNC country=DEU
VW : code=MNC country=DEU
BMW : code=MNC country=DEU
Daimler : code=MNC country=DEU
Mercedes-Benz : code=MNC country=DEU
Deutsche Bank; Deutsche Telekom; Deutsche Bahn : code=MNC country=DEU
Commerzbank : code=MNC country=DEU
Lufthansa : code=MNC country=DEU
Germanwings : code=MNC country=DEU
BASF : code=MNC country=DEU
Bayer : code=MNC country=DEU
E.ON : code=MNC country=DEU
RWE : code=MNC country=DEU
ThyssenKrupp : code=MNC country=DEU
Krupp : code=MNC country=DEU
Adidas : code=MNC country=DEU
Allianz : code=MNC country=DEU
SAP : code=MNC country=DEU
Bosch : code=MNC country=DEU
Porsche : code=MNC country=DEU
Audi : code=MNC country=DEU
Opel : code=MNC country=DEU
Heckler & Koch : code=MNC country=DEU
Rheinmetall : code=MNC country=DEU
Hapag-Lloyd : code=MNC country=DEU
Wintershall : code=MNC country=DEU
Bertelsmann : code=MNC country=DEU
BioNTech : code=MNC country=DEU
Wirecard : code=MNC country=DEU
Krauss-Maffei Wegmann : code=MNC country=DEU
Hypo Real Estate : code=MNC country=DEU
Eni; ENI : code=MNC country=ITA
Fiat : code=MNC country=ITA
Finmeccanica : code=MNC country=ITA
Leonardo SpA : code=MNC country=ITA
Agip : code=MNC country=ITA
UniCredit : code=MNC country=ITA
Enel : code=MNC country=ITA
Saipem : code=MNC country=ITA
Alitalia : code=MNC country=ITA
Telecom Italia : code=MNC country=ITA
Pirelli : code=MNC country=ITA
Benetton : code=MNC country=ITA
Intesa Sanpaolo : code=MNC country=ITA
Generali : code=MNC country=ITA
Edison SpA : code=MNC country=ITA
Barilla : code=MNC country=ITA
Ferrero : code=MNC country=ITA
Costa Crociere : code=MNC country=ITA
AgustaWestland : code=MNC country=ITA
Repsol : code=MNC country=ESP
Telefonica : code=MNC country=ESP
Santander; Banco Santander; BBVA : code=MNC country=ESP
Iberia airline : code=MNC country=ESP
Zara : code=MNC country=ESP
Inditex : code=MNC country=ESP
Iberdrola : code=MNC country=ESP
Endesa : code=MNC country=ESP
Gas Natural : code=MNC country=ESP
Abengoa : code=MNC country=ESP
Philips : code=MNC country=NLD
ING : code=MNC country=NLD
ABN Amro : code=MNC country=NLD
KLM : code=MNC country=NLD
Heineken : code=MNC country=NLD
ASML : code=MNC country=NLD
Rabobank : code=MNC country=NLD
TNT : code=MNC country=NLD
Trafigura : code=MNC country=NLD
Ahold : code=MNC country=NLD
Royal Boskalis : code=MNC country=NLD
VimpelCom : code=MNC country=NLD
Nestle; Nestlé : code=MNC country=CHE
UBS : code=MNC country=CHE
Credit Suisse : code=MNC country=CHE
Novartis : code=MNC country=CHE
Roche : code=MNC country=CHE
Glencore : code=MNC country=CHE
ABB : code=MNC country=CHE
Xstrata : code=MNC country=CHE
Swiss Air; Swissair : code=MNC country=CHE
Syngenta : code=MNC country=CHE
Swatch; Swatch Group : code=MNC country=CHE
Vitol : code=MNC country=CHE
Holcim : code=MNC country=CHE
Gunvor : code=MNC country=CHE
Zurich Insurance : code=MNC country=CHE
Ericsson : code=MNC country=SWE
Volvo : code=MNC country=SWE
IKEA; Ikea : code=MNC country=SWE
H&M : code=MNC country=SWE
Scania : code=MNC country=SWE
Lundin; Lundin Oil; Lundin Petroleum : code=MNC country=SWE
TeliaSonera : code=MNC country=SWE
Bofors : code=MNC country=SWE
Vattenfall : code=MNC country=SWE
Electrolux : code=MNC country=SWE
Spotify : code=MNC country=SWE
SAS airline; SKF : code=MNC country=SWE
Statoil : code=MNC country=NOR
Equinor : code=MNC country=NOR
Telenor : code=MNC country=NOR
Norsk Hydro : code=MNC country=NOR
Yara : code=MNC country=NOR
DNO : code=MNC country=NOR
Kongsberg : code=MNC country=NOR
Nokia; Nokian : code=MNC country=FIN
Stora Enso : code=MNC country=FIN
Finnair : code=MNC country=FIN
Neste : code=MNC country=FIN
Maersk; A.P. Moller-Maersk : code=MNC country=DNK
Lego : code=MNC country=DNK
Carlsberg : code=MNC country=DNK
Vestas : code=MNC country=DNK
Novo Nordisk : code=MNC country=DNK
Arla : code=MNC country=DNK
Danske Bank : code=MNC country=DNK
Orsted : code=MNC country=DNK
OMV : code=MNC country=AUT
Raiffeisen : code=MNC country=AUT
Voestalpine : code=MNC country=AUT
Red Bull : code=MNC country=AUT
Erste Bank : code=MNC country=AUT
Ryanair : code=MNC country=IRL
Aer Lingus : code=MNC country=IRL
Allied Irish Banks; Anglo Irish Bank : code=MNC country=IRL
KGHM : code=MNC country=POL
PKN Orlen; PGNiG : code=MNC country=POL
Skoda : code=MNC country=CZE
CEZ : code=MNC country=CZE
Ceska Zbrojovka : code=MNC country=CZE
Hellenic Petroleum : code=MNC country=GRC
Olympic Airlines; OTE : code=MNC country=GRC
Gazprom; Gazprom Neft; Gazprombank : code=MNC country=RUS
Rosneft : code=MNC country=RUS
Lukoil; LUKoil : code=MNC country=RUS
Yukos : code=MNC country=RUS
Sberbank : code=MNC country=RUS
VTB : code=MNC country=RUS
VTB Bank : code=MNC country=RUS
Rosatom : code=MNC country=RUS
Rosoboronexport : code=MNC country=RUS
Aeroflot : code=MNC country=RUS
Rusal : code=MNC country=RUS
Transneft : code=MNC country=RUS
Surgutneftegaz : code=MNC country=RUS
TNK-BP : code=MNC country=RUS
Atomstroyexport : code=MNC country=RUS
Russian Railways : code=MNC country=RUS
Almaz-Antey : code=MNC country=RUS
Kaspersky; Kaspersky Lab : code=MNC country=RUS
Severstal : code=MNC country=RUS
Sukhoi : code=MNC country=RUS
MiG corporation : code=MNC country=RUS
Uralkali : code=MNC country=RUS
Novatek : code=MNC country=RUS
Rostec; Rostelecom : code=MNC country=RUS
VKontakte : code=MNC country=RUS
Yandex : code=MNC country=RUS
Norilsk Nickel : code=MNC country=RUS
Tupolev : code=MNC country=RUS
Kalashnikov Concern : code=MNC country=RUS
Vnesheconombank : code=MNC country=RUS
Metrojet : code=MNC country=RUS
Kogalymavia : code=MNC country=RUS
Irkut : code=MNC country=RUS
Internet Research Agency : code=MNC country=RUS
Nord Stream : code=MNC country=RUS
Mail.ru : code=MNC country=RUS
Rusnano : code=MNC country=RUS
Sibneft : code=MNC country=RUS
Roscosmos : code=MNC country=RUS
Stroytransgaz : code=MNC country=RUS
Ukrnafta : code=MNC country=UKR
Motor Sich : code=MNC country=UKR
PrivatBank : code=MNC country=UKR
Antonov : code=MNC country=UKR
Energoatom : code=MNC country=UKR
Ukrtransgaz : code=MNC country=UKR
Metinvest : code=MNC country=UKR
Roshen : code=MNC country=UKR
SOCAR; Socar : code=MNC country=AZE
State Oil Company of Azerbaijan : code=MNC country=AZE
KazMunaiGas; KazMunayGas : code=MNC country=KAZ
Kazatomprom : code=MNC country=KAZ
Tengizchevroil : code=MNC country=KAZ
BTA Bank : code=MNC country=KAZ
Turkish Airlines : code=MNC country=TUR
Botas; BOTAS : code=MNC country=TUR
TPAO : code=MNC country=TUR
Koc Holding : code=MNC country=TUR
Dogan Holding : code=MNC country=TUR
Halkbank : code=MNC country=TUR
Turkish Petroleum : code=MNC country=TUR
Bank Asya : code=MNC country=TUR
Turkcell : code=MNC country=TUR
Baykar : code=MNC country=TUR
Aselsan : code=MNC country=TUR
Sabanci Holding : code=MNC country=TUR
Arcelik : code=MNC country=TUR
Calik Holding : code=MNC country=TUR
Tupras : code=MNC country=TUR
Teva : code=MNC country=ISR
El Al : code=MNC country=ISR
Israel Aerospace Industries : code=MNC country=ISR
Elbit; Elbit Systems : code=MNC country=ISR
NSO Group; NSO : code=MNC country=ISR
Bank Leumi : code=MNC country=ISR
Rafael : code=MNC country=ISR
Delek; Delek Group : code=MNC country=ISR
Egged : code=MNC country=ISR
Zim : code=MNC country=ISR
Hapoalim; Bank Hapoalim : code=MNC country=ISR
Saudi Aramco; Aramco : code=MNC country=SAU
SABIC : code=MNC country=SAU
Kingdom Holding : code=MNC country=SAU
Saudi Binladin Group : code=MNC country=SAU
Saudi Oger : code=MNC country=SAU
Saudia : code=MNC country=SAU
Saudi Arabian Airlines : code=MNC country=SAU
Saudi Telecom : code=MNC country=SAU
National Iranian Oil Company; NIOC : code=MNC country=IRN
Iran Air : code=MNC country=IRN
Mahan Air : code=MNC country=IRN
Bank Melli : code=MNC country=IRN
Bank Saderat : code=MNC country=IRN
Bank Mellat : code=MNC country=IRN
Iran Khodro : code=MNC country=IRN
Naftiran : code=MNC country=IRN
NITC; National Iranian Tanker Company : code=MNC country=IRN
Islamic Republic of Iran Shipping Lines; IRISL : code=MNC country=IRN
Bank Tejarat : code=MNC country=IRN
Bank Sepah : code=MNC country=IRN
Emirates airline; Emirates : code=MNC country=ARE
Etihad; Etihad Airways : code=MNC country=ARE
DP World : code=MNC country=ARE
Dubai World; Dubai Ports World : code=MNC country=ARE
Emaar : code=MNC country=ARE
ADNOC : code=MNC country=ARE
Mubadala : code=MNC country=ARE
flydubai; FlyDubai : code=MNC country=ARE
Nakheel : code=MNC country=ARE
Dana Gas : code=MNC country=ARE
Air Arabia : code=MNC country=ARE
Abu Dhabi Investment Authority : code=MNC country=ARE
Etisalat : code=MNC country=ARE
Qatar Airways; Qatar Petroleum; QatarEnergy; Qatargas; Qatar Investment Authority; Qatar National Bank; Qatari Diar : code=MNC country=QAT
RasGas : code=MNC country=QAT
Ooredoo : code=MNC country=QAT
Kuwait Petroleum Corporation; Kuwait Airways; Kuwait Petroleum : code=MNC country=KWT
Gulf Air : code=MNC country=BHR
Alba : code=MNC country=BHR
Aluminium Bahrain : code=MNC country=BHR
Bapco : code=MNC country=BHR
South Oil Company : code=MNC country=IRQ
North Oil Company : code=MNC country=IRQ
Iraqi Airways : code=MNC country=IRQ
SOMO : code=MNC country=IRQ
Rafidain Bank : code=MNC country=IRQ
Zain Iraq : code=MNC country=IRQ
Asiacell : code=MNC country=IRQ
EgyptAir; Egyptair : code=MNC country=EGY
Orascom; Orascom Telecom; Orascom Construction : code=MNC country=EGY
EGAS : code=MNC country=EGY
National Oil Corporation : code=MNC country=LBY
NOC Libya : code=MNC country=LBY
Afriqiyah; Afriqiyah Airways : code=MNC country=LBY
Libyan Investment Authority : code=MNC country=LBY
Arabian Gulf Oil Company : code=MNC country=LBY
Agoco : code=MNC country=LBY
Sonatrach : code=MNC country=DZA
Air Algerie : code=MNC country=DZA
Khalifa Bank : code=MNC country=DZA
Royal Air Maroc : code=MNC country=MAR
OCP : code=MNC country=MAR
Huawei : code=MNC country=CHN
ZTE : code=MNC country=CHN
Alibaba : code=MNC country=CHN
Tencent : code=MNC country=CHN
Baidu : code=MNC country=CHN
Lenovo : code=MNC country=CHN
Sinopec; Sinopharm : code=MNC country=CHN
CNOOC; China National Offshore Oil Corporation : code=MNC country=CHN
CNPC; China National Petroleum Corporation : code=MNC country=CHN
PetroChina : code=MNC country=CHN
Chinalco : code=MNC country=CHN
China Mobile : code=MNC country=CHN
Air China : code=MNC country=CHN
ICBC : code=MNC country=CHN
Bank of China : code=MNC country=CHN
Haier : code=MNC country=CHN
China Railway : code=MNC country=CHN
China Unicom : code=MNC country=CHN
BYD : code=MNC country=CHN
China Southern Airlines : code=MNC country=CHN
Norinco : code=MNC country=CHN
China Eastern : code=MNC country=CHN
Cathay Dragon : code=MNC country=CHN
China Telecom; COSCO : code=MNC country=CHN
Foxconn Shenzhen : code=MNC country=CHN
Sinohydro : code=MNC country=CHN
Wanwei : code=MNC country=CHN
ByteDance : code=MNC country=CHN
TikTok : code=MNC country=CHN
Hikvision : code=MNC country=CHN
CITIC : code=MNC country=CHN
China Investment Corporation : code=MNC country=CHN
Evergrande : code=MNC country=CHN
Didi; Didi Chuxing : code=MNC country=CHN
Shuanghui : code=MNC country=CHN
Sinovac : code=MNC country=CHN
Xiaomi : code=MNC country=CHN
MMG : code=MNC country=CHN
Zijin : code=MNC country=CHN
Wanda; Dalian Wanda : code=MNC country=CHN
Geely : code=MNC country=CHN
SAIC : code=MNC country=CHN
Chery : code=MNC country=CHN
Sanlu : code=MNC country=CHN
Cathay Pacific : code=MNC country=HKG
Hutchison Whampoa; Hutchison : code=MNC country=HKG
Swire : code=MNC country=HKG
CLP : code=MNC country=HKG
Li & Fung : code=MNC country=HKG
Jardine Matheson : code=MNC country=HKG
MTR Corporation : code=MNC country=HKG
Foxconn : code=MNC country=TWN
TSMC : code=MNC country=TWN
Acer : code=MNC country=TWN
HTC : code=MNC country=TWN
Asus : code=MNC country=TWN
Formosa Plastics : code=MNC country=TWN
China Airlines : code=MNC country=TWN
Hon Hai : code=MNC country=TWN
TransAsia Airways : code=MNC country=TWN
EVA Air : code=MNC country=TWN
MediaTek : code=MNC country=TWN
Toyota; Toyota Motor : code=MNC country=JPN
Honda : code=MNC country=JPN
Nissan : code=MNC country=JPN
Sony : code=MNC country=JPN
Panasonic : code=MNC country=JPN
Toshiba : code=MNC country=JPN
Hitachi : code=MNC country=JPN
Mitsubishi; Mitsubishi Motors; Mitsui; Mitsubishi Heavy Industries; Kawasaki Heavy Industries : code=MNC country=JPN
Sumitomo : code=MNC country=JPN
TEPCO; Tepco : code=MNC country=JPN
Tokyo Electric Power; Tokyo Electric Power Company; Tokyo Stock Exchange : code=MNC country=JPN
SoftBank; Softbank : code=MNC country=JPN
Nintendo : code=MNC country=JPN
Japan Airlines; JAL : code=MNC country=JPN
All Nippon Airways; Nippon Steel; JX Nippon; NTT : code=MNC country=JPN
Olympus : code=MNC country=JPN
Bridgestone : code=MNC country=JPN
Mazda : code=MNC country=JPN
Suzuki : code=MNC country=JPN
Fujitsu : code=MNC country=JPN
Nomura : code=MNC country=JPN
NEC : code=MNC country=JPN
Takata : code=MNC country=JPN
Kobe Steel : code=MNC country=JPN
Mizuho : code=MNC country=JPN
Inpex : code=MNC country=JPN
JGC : code=MNC country=JPN
Yamaha : code=MNC country=JPN
Livedoor : code=MNC country=JPN
Marubeni : code=MNC country=JPN
Sanyo : code=MNC country=JPN
Shiseido : code=MNC country=JPN
Isuzu : code=MNC country=JPN
Mt. Gox : code=MNC country=JPN
Samsung; Samsung Electronics; LG Electronics : code=MNC country=KOR
Hyundai; Hyundai Motor; Hyundai Asan : code=MNC country=KOR
LG; Lotte; Lotte Group : code=MNC country=KOR
Kia : code=MNC country=KOR
Kia Motors : code=MNC country=KOR
POSCO; Posco : code=MNC country=KOR
Daewoo : code=MNC country=KOR
SK Group : code=MNC country=KOR
SK Hynix : code=MNC country=KOR
Korean Air; Korean Air Lines : code=MNC country=KOR
Asiana; Asiana Airlines : code=MNC country=KOR
Hanjin; Hanjin Shipping : code=MNC country=KOR
KEPCO : code=MNC country=KOR
Korea Electric Power : code=MNC country=KOR
Korea National Oil Corporation : code=MNC country=KOR
Ssangyong; Ssangyong Motor : code=MNC country=KOR
Hanwha : code=MNC country=KOR
KORES : code=MNC country=KOR
Air Koryo : code=MNC country=PRK
Foreign Trade Bank of North Korea : code=MNC country=PRK
Korea Mining Development Trading Corporation : code=MNC country=PRK
Tata; Tata Group; Tata Steel; Tata Motors; Tata Consultancy Services : code=MNC country=IND
Reliance Industries : code=MNC country=IND
Infosys : code=MNC country=IND
Wipro : code=MNC country=IND
Air India : code=MNC country=IND
Indian Oil : code=MNC country=IND
ONGC; Oil and Natural Gas Corporation : code=MNC country=IND
Mahindra : code=MNC country=IND
Jet Airways : code=MNC country=IND
Kingfisher Airlines; Kingfisher : code=MNC country=IND
Coal India : code=MNC country=IND
State Bank of India; ICICI : code=MNC country=IND
ICICI Bank : code=MNC country=IND
Indian Railways : code=MNC country=IND
Hindustan Aeronautics; HAL : code=MNC country=IND
Adani; Adani Group : code=MNC country=IND
Essar : code=MNC country=IND
Bharti Airtel; Airtel : code=MNC country=IND
Satyam : code=MNC country=IND
Jindal : code=MNC country=IND
ArcelorMittal India : code=MNC country=IND
Hero Honda : code=MNC country=IND
Maruti; Maruti Suzuki : code=MNC country=IND
Bharat Biotech : code=MNC country=IND
Serum Institute; Serum Institute of India : code=MNC country=IND
IndiGo : code=MNC country=IND
SpiceJet : code=MNC country=IND
Ranbaxy : code=MNC country=IND
HDFC Bank : code=MNC country=IND
Punjab National Bank : code=MNC country=IND
BrahMos; Brahmos : code=MNC country=IND
BSNL : code=MNC country=IND
Lavasa : code=MNC country=IND
NTPC : code=MNC country=IND
GAIL : code=MNC country=IND
ISRO : code=MNC country=IND
DRDO : code=MNC country=IND
Sahara Group : code=MNC country=IND
Bombay Stock Exchange : code=MNC country=IND
Cairn India : code=MNC country=IND
Larsen & Toubro : code=MNC country=IND
Vedanta Resources : code=MNC country=IND
DLF : code=MNC country=IND
GVK : code=MNC country=IND
GMR : code=MNC country=IND
Pakistan International Airlines; PIA : code=MNC country=PAK
Pakistan Steel Mills : code=MNC country=PAK
K-Electric : code=MNC country=PAK
Karachi Electric : code=MNC country=PAK
Habib Bank : code=MNC country=PAK
KESC : code=MNC country=PAK
Grameen Bank; Grameen; Grameenphone : code=MNC country=BGD
BRAC : code=MNC country=BGD
Rana Plaza : code=MNC country=BGD
Biman : code=MNC country=BGD
Nepal Airlines : code=MNC country=NPL
Ncell : code=MNC country=NPL
Buddha Air : code=MNC country=NPL
Yeti Airlines : code=MNC country=NPL
Sri Lankan Airlines; SriLankan Airlines : code=MNC country=LKA
Ceylon Petroleum Corporation : code=MNC country=LKA
Petronas : code=MNC country=MYS
Malaysia Airlines : code=MNC country=MYS
Malaysian Airlines : code=MNC country=MYS
AirAsia : code=MNC country=MYS
Sime Darby : code=MNC country=MYS
MISC : code=MNC country=MYS
Maybank : code=MNC country=MYS
Proton : code=MNC country=MYS
Lynas Malaysia : code=MNC country=MYS
Genting : code=MNC country=MYS
Singapore Airlines : code=MNC country=SGP
Temasek Holdings : code=MNC country=SGP
SingTel; Singtel : code=MNC country=SGP
DBS : code=MNC country=SGP
Keppel : code=MNC country=SGP
Wilmar : code=MNC country=SGP
Olam : code=MNC country=SGP
Garuda; Garuda Indonesia : code=MNC country=IDN
Pertamina : code=MNC country=IDN
Lion Air : code=MNC country=IDN
Freeport Indonesia : code=MNC country=IDN
Lapindo : code=MNC country=IDN
Asia Pulp & Paper : code=MNC country=IDN
Bumi Resources : code=MNC country=IDN
Adam Air : code=MNC country=IDN
Sriwijaya Air : code=MNC country=IDN
San Miguel Corporation : code=MNC country=PHL
Philippine Airlines : code=MNC country=PHL
Jollibee : code=MNC country=PHL
Cebu Pacific : code=MNC country=PHL
Meralco : code=MNC country=PHL
PAGCOR : code=MNC country=PHL
Thai Airways : code=MNC country=THA
PTT : code=MNC country=THA
Charoen Pokphand : code=MNC country=THA
CP Group : code=MNC country=THA
PTTEP : code=MNC country=THA
Siam Cement : code=MNC country=THA
PetroVietnam; Petrovietnam : code=MNC country=VNM
Vietnam Airlines : code=MNC country=VNM
Vinashin : code=MNC country=VNM
Vingroup : code=MNC country=VNM
EVN : code=MNC country=VNM
VinFast : code=MNC country=VNM
Viettel : code=MNC country=VNM
Asia World : code=MNC country=MMR
Myanmar Economic Holdings; MEHL : code=MNC country=MMR
Htoo : code=MNC country=MMR
Myanma Oil and Gas Enterprise : code=MNC country=MMR
BHP : code=MNC country=AUS
BHP Billiton : code=MNC country=AUS
Qantas : code=MNC country=AUS
Woodside; Woodside Petroleum : code=MNC country=AUS
Rio Tinto Australia : code=MNC country=AUS
Westpac : code=MNC country=AUS
Fortescue; Fortescue Metals : code=MNC country=AUS
Telstra : code=MNC country=AUS
Australian Wheat Board : code=MNC country=AUS
AWB Ltd : code=MNC country=AUS
Woolworths : code=MNC country=AUS
Commonwealth Bank : code=MNC country=AUS
ANZ : code=MNC country=AUS
Macquarie : code=MNC country=AUS
Paladin : code=MNC country=AUS
Lynas : code=MNC country=AUS
Origin Energy : code=MNC country=AUS
Oil Search : code=MNC country=AUS
Crown Resorts : code=MNC country=AUS
Air New Zealand : code=MNC country=NZL
Fonterra : code=MNC country=NZL
Pike River Coal : code=MNC country=NZL
Bombardier : code=MNC country=CAN
Barrick; Barrick Gold : code=MNC country=CAN
Research In Motion; RIM : code=MNC country=CAN
BlackBerry : code=MNC country=CAN
Air Canada : code=MNC country=CAN
TransCanada : code=MNC country=CAN
Suncor : code=MNC country=CAN
Talisman; Talisman Energy : code=MNC country=CAN
SNC-Lavalin : code=MNC country=CAN
Petro-Canada : code=MNC country=CAN
Enbridge : code=MNC country=CAN
Goldcorp : code=MNC country=CAN
Kinross : code=MNC country=CAN
Husky Energy : code=MNC country=CAN
First Quantum : code=MNC country=CAN
Encana : code=MNC country=CAN
Potash Corp : code=MNC country=CAN
Royal Bank of Canada : code=MNC country=CAN
Nexen : code=MNC country=CAN
Nortel : code=MNC country=CAN
Pacific Rim; Pacific Rubiales : code=MNC country=CAN
Magna : code=MNC country=CAN
Westjet : code=MNC country=CAN
Canadian National Railway : code=MNC country=CAN
Banro : code=MNC country=CAN
Ivanhoe Mines; Ivanhoe : code=MNC country=CAN
Centerra; Centerra Gold : code=MNC country=CAN
Cameco : code=MNC country=CAN
Crystallex : code=MNC country=CAN
Gran Tierra : code=MNC country=CAN
Petrobras : code=MNC country=BRA
Embraer : code=MNC country=BRA
Odebrecht : code=MNC country=BRA
JBS : code=MNC country=BRA
Banco do Brasil : code=MNC country=BRA
TAM Airlines : code=MNC country=BRA
Samarco : code=MNC country=BRA
Ambev : code=MNC country=BRA
Eletrobras : code=MNC country=BRA
OGX : code=MNC country=BRA
BNDES : code=MNC country=BRA
Andrade Gutierrez : code=MNC country=BRA
Camargo Correa : code=MNC country=BRA
Braskem : code=MNC country=BRA
Pemex; PEMEX : code=MNC country=MEX
America Movil : code=MNC country=MEX
Cemex : code=MNC country=MEX
Telmex : code=MNC country=MEX
Grupo Mexico : code=MNC country=MEX
Aeromexico : code=MNC country=MEX
Bimbo : code=MNC country=MEX
Femsa : code=MNC country=MEX
Walmart de Mexico : code=MNC country=MEX
YPF : code=MNC country=ARG
Aerolineas Argentinas : code=MNC country=ARG
Repsol-YPF; Repsol YPF : code=MNC country=ARG
LAPA : code=MNC country=ARG
Pan American Energy : code=MNC country=ARG
Techint : code=MNC country=ARG
Enarsa : code=MNC country=ARG
LAN : code=MNC country=CHL
LAN Airlines; LATAM : code=MNC country=CHL
Codelco : code=MNC country=CHL
LATAM Airlines : code=MNC country=CHL
Sodimac : code=MNC country=CHL
ENAP : code=MNC country=CHL
Ecopetrol : code=MNC country=COL
Avianca : code=MNC country=COL
Isagen : code=MNC country=COL
Cerrejon : code=MNC country=COL
Bancolombia : code=MNC country=COL
Citgo : code=MNC country=VEN
Petroleos de Venezuela : code=MNC country=VEN
Conviasa : code=MNC country=VEN
CANTV : code=MNC country=VEN
Empresas Polar : code=MNC country=VEN
Petroecuador; PetroEcuador; Petroamazonas : code=MNC country=ECU
TAME : code=MNC country=ECU
PetroPeru; Petroperu : code=MNC country=PER
Doe Run Peru : code=MNC country=PER
Yanacocha : code=MNC country=PER
Southern Copper : code=MNC country=PER
Pluspetrol : code=MNC country=PER
YPFB : code=MNC country=BOL
LaMia : code=MNC country=BOL
Comibol : code=MNC country=BOL
Itaipu; Itaipu Binacional : code=MNC country=PRY
Cubana; Cubana de Aviacion : code=MNC country=CUB
Habanos : code=MNC country=CUB
Sasol : code=MNC country=ZAF
MTN : code=MNC country=ZAF
De Beers South Africa : code=MNC country=ZAF
South African Airways : code=MNC country=ZAF
SAA airline : code=MNC country=ZAF
AngloGold; AngloGold Ashanti; Impala Platinum; Anglo American Platinum : code=MNC country=ZAF
Gold Fields : code=MNC country=ZAF
Implats : code=MNC country=ZAF
Amplats : code=MNC country=ZAF
Denel : code=MNC country=ZAF
Naspers : code=MNC country=ZAF
Standard Bank : code=MNC country=ZAF
Harmony Gold : code=MNC country=ZAF
Vodacom : code=MNC country=ZAF
Transnet : code=MNC country=ZAF
Armscor : code=MNC country=ZAF
Steinhoff : code=MNC country=ZAF
Sibanye : code=MNC country=ZAF
Shoprite : code=MNC country=ZAF
PetroSA : code=MNC country=ZAF
Dangote; Dangote Group : code=MNC country=NGA
Nigeria LNG : code=MNC country=NGA
Shell Petroleum Development Company : code=MNC country=NGA
SPDC Nigeria : code=MNC country=NGA
Arik Air : code=MNC country=NGA
Oando : code=MNC country=NGA
Zenith Bank : code=MNC country=NGA
Globacom : code=MNC country=NGA
Access Bank : code=MNC country=NGA
Dana Air : code=MNC country=NGA
Conoil : code=MNC country=NGA
Nigerian National Petroleum Corporation : code=MNC country=NGA
Kenya Airways : code=MNC country=KEN
Safaricom : code=MNC country=KEN
KenGen : code=MNC country=KEN
Equity Bank : code=MNC country=KEN
Kenya Power : code=MNC country=KEN
Kenya Ports Authority : code=MNC country=KEN
Bidco : code=MNC country=KEN
Ethiopian Airlines : code=MNC country=ETH
METEC : code=MNC country=ETH
Ethio Telecom : code=MNC country=ETH
Sonangol : code=MNC country=AGO
Endiama : code=MNC country=AGO
TAAG : code=MNC country=AGO
Unitel : code=MNC country=AGO
GNPC : code=MNC country=GHA
Ghana Cocoa Board : code=MNC country=GHA
Cocobod : code=MNC country=GHA
Ashanti Goldfields : code=MNC country=GHA
Kosmos : code=MNC country=GHA
Greater Nile Petroleum Operating Company : code=MNC country=SDN
Sudapet : code=MNC country=SDN
Dar Petroleum : code=MNC country=SDN
Sudan Airways : code=MNC country=SDN
Gecamines : code=MNC country=COD
Tenke Fungurume : code=MNC country=COD
Katanga Mining : code=MNC country=COD
Rawbank : code=MNC country=COD
Rawji : code=MNC country=COD
Debswana : code=MNC country=BWA
Letshego : code=MNC country=BWA
Zimplats : code=MNC country=ZWE
Air Zimbabwe : code=MNC country=ZWE
Econet; Econet Wireless : code=MNC country=ZWE
Zesa; ZESA : code=MNC country=ZWE
Mbada Diamonds : code=MNC country=ZWE
ArcelorMittal; Arcelor; Arcelor Mittal : code=MNC country=LUX
SES : code=MNC country=LUX
Total SA; Total oil company : code=MNC country=FRA
Apple; Apple Inc; Apple Computer : code=MNC country=USA
Santos Ltd : code=MNC country=AUS
Zain Group : code=MNC country=KWT
Saab AB; Saab Automobile : code=MNC country=SWE

# large firms, quoted on the exchanges of New York, London, Toronto and the continent
%default kind=organisation basis=public-record code=MNC country=USA
3M
Abbott Laboratories
AbbVie
Accenture
Activision Blizzard
Adobe
Adobe Systems
Advanced Micro Devices
AMD
Aetna
Aflac
Agilent
Agilent Technologies
Airgas
Akamai
Albertsons
Allergan
Allstate
Ally Financial
Altria
American Electric Power
AmerisourceBergen
Amgen
Anheuser-Busch
Anheuser Busch
Anthem Inc
Apache Corporation
Applied Materials
Archer Daniels Midland
Autodesk
AutoNation
Avis
Avon Products
Bank of New York Mellon
Baxter International
Bed Bath & Beyond
Best Buy
Biogen
Boston Scientific
Bristol-Myers Squibb
Broadcom
Burlington Northern
CVS
CVS Health
Campbell Soup
Capital One
Cardinal Health
CenturyLink
Charles Schwab
Charter Communications
Chesapeake Energy
Chipotle
Cigna
Clorox
CME Group
Cognizant
Colgate-Palmolive
ConAgra
CSX
Cummins
Danaher
Darden Restaurants
Deere
John Deere
Devon Energy
Discover Financial
Dominion Resources
Domino's Pizza
DreamWorks
Dropbox
Eastman Kodak
Electronic Arts
EMC
Emerson Electric
Entergy
EOG Resources
Equifax
Estee Lauder
Exelon
Expedia
Express Scripts
Fairchild Semiconductor
Fidelity Investments
First Solar
Foot Locker
Fox Entertainment
Gannett
Genentech
General Growth Properties
Genzyme
GoDaddy
GoPro
Groupon
H&R Block
Harley-Davidson
Hasbro
HCA
Hershey
Hertz
Home Depot
Hormel
Humana
Illinois Tool Works
International Paper
Intuit
J.C. Penney
JetBlue
Johnson Controls
Juniper Networks
Kellogg
Kimberly-Clark
Kinder Morgan
KKR
Kohl's
Kraft Heinz
Kroger
L-3 Communications
Las Vegas Sands
Lexmark
Liberty Mutual
Loews
Lowe's
Lyft
Macy's
Marathon Petroleum
Marriott International
Marsh & McLennan
Martin Marietta
Mattel
McKesson
Medtronic
MetLife
MGM Resorts
MGM Mirage
Micron Technology
Mondelez
Monster Beverage
Mosaic Company
Mylan
Nationwide Insurance
NetApp
New York Life
NextEra Energy
Nordstrom
Norfolk Southern
Northwestern Mutual
NRG Energy
Nucor
Office Depot
Omnicom
Oshkosh
Owens Corning
PG&E
Pacific Gas and Electric
Panera Bread
PepsiCo Inc
Peabody Energy
Pinterest
Playboy Enterprises
PNC Financial
Priceline
Prudential Financial
Public Storage
Purdue Pharma
Qwest
Ralph Lauren
Robinhood
Rockwell Collins
Safeway
Salesforce
SanDisk
Sears
Sherwin-Williams
Simon Property Group
Sirius XM
Smithfield Foods
Sprint Nextel
Staples Inc
State Farm
State Street Corporation
SunTrust
Sysco
T-Mobile US
Take-Two Interactive
Teradata
Texas Instruments
Textron
Theranos
Thermo Fisher
Thermo Fisher Scientific
TIAA
Time Inc
TripAdvisor
Tyson Foods
Under Armour
UnitedHealth
UnitedHealth Group
US Bancorp
US Steel
U.S. Steel
United States Steel
Valero
Valero Energy
Verisign
VMware
Vornado Realty Trust
W.R. Grace
Walgreens
Waste Management
Weatherford
WellPoint
Western Digital
Weyerhaeuser
Whirlpool
Whole Foods
WeWork
Williams Companies
Wyeth
Wynn Resorts
Yum Brands
Zillow
Zoom Video
Zynga
Manulife : country=CAN
Manulife Financial : country=CAN
Bank of Nova Scotia : country=CAN
Scotiabank : country=CAN
Toronto-Dominion Bank : country=CAN
TD Bank : country=CAN
Bank of Montreal : country=CAN
Canadian Imperial Bank of Commerce : country=CAN
Sun Life Financial : country=CAN
Canadian Pacific Railway : country=CAN
Teck Resources : country=CAN
Cenovus : country=CAN
Imperial Oil : country=CAN
Loblaw : country=CAN
Onex : country=CAN
Power Corporation of Canada : country=CAN
Rogers Communications : country=CAN
Telus : country=CAN
Thomson Corporation : country=CAN
Valeant : country=CAN
Agrium : country=CAN
Nutrien : country=CAN
Lululemon : country=CAN
Shopify : country=CAN
Canopy Growth : country=CAN
Toronto Stock Exchange : country=CAN
Aviva : country=GBR
BHP plc : country=GBR
British American Tobacco : country=GBR
British Land : country=GBR
BSkyB : country=GBR
Centrica : country=GBR
Compass Group : country=GBR
easyJet : country=GBR
EasyJet : country=GBR
Experian : country=GBR
GKN : country=GBR
Imperial Tobacco : country=GBR
Invensys : country=GBR
Kingfisher plc : country=GBR
Land Rover : country=GBR
Legal & General : country=GBR
Lloyds Banking Group : country=GBR
London Underground : country=GBR
Northern Rock : country=GBR
Old Mutual : country=GBR
Prudential plc : country=GBR
QinetiQ : country=GBR
Reckitt Benckiser : country=GBR
Reed Elsevier : country=GBR
Royal Mail : country=GBR
SABMiller : country=GBR
Sainsbury's : country=GBR
Scottish Power : country=GBR
Serco : country=GBR
Severn Trent : country=GBR
Smith & Nephew : country=GBR
Thomas Cook : country=GBR
Virgin Media : country=GBR
Virgin Galactic : country=GBR
Weir Group : country=GBR
WPP : country=GBR
Xstrata plc : country=GBR
Randgold : country=GBR
African Barrick Gold : country=GBR
Acacia Mining : country=GBR
STMicroelectronics : country=CHE
Adecco : country=CHE
Lonza : country=CHE
Richemont : country=CHE
Schindler : country=CHE
SGS : country=CHE
Swiss Re : country=CHE
Swisscom : country=CHE
Transocean Ltd : country=CHE
Logitech : country=CHE
Julius Baer : country=CHE
Fortis : country=NLD
Aegon : country=NLD
Akzo Nobel : country=NLD
DSM : country=NLD
NXP Semiconductors : country=NLD
Randstad : country=NLD
Reed Elsevier NV : country=NLD
Wolters Kluwer : country=NLD
TomTom : country=NLD
Booking.com : country=NLD
Vitol Group : country=NLD
Solvay : country=BEL
Dexia : country=BEL
InBev : country=BEL
AB InBev : country=BEL
Anheuser-Busch InBev : country=BEL
KBC : country=BEL
UCB : country=BEL
Brussels Airlines : country=BEL
Umicore : country=BEL
Delhaize : country=BEL
Air Liquide : country=FRA
AXA : country=FRA
Capgemini : country=FRA
Casino Guichard : country=FRA
Essilor : country=FRA
Kering : country=FRA
Lagardere : country=FRA
Legrand : country=FRA
Pernod Ricard : country=FRA
PPR : country=FRA
Publicis : country=FRA
Safran : country=FRA
Saint-Gobain : country=FRA
Schneider Electric : country=FRA
Sodexo : country=FRA
Technip : country=FRA
Ubisoft : country=FRA
Valeo : country=FRA
Vallourec : country=FRA
Zodiac Aerospace : country=FRA
Beiersdorf : country=DEU
Bilfinger : country=DEU
Celesio : country=DEU
Deutsche Boerse : country=DEU
Deutsche Post : country=DEU
DHL : country=DEU
Fresenius : country=DEU
HeidelbergCement : country=DEU
Henkel : country=DEU
Hochtief : country=DEU
Infineon : country=DEU
MAN SE : country=DEU
Metro AG : country=DEU
Munich Re : country=DEU
Merck KGaA : country=DEU
Osram : country=DEU
ProSiebenSat.1 : country=DEU
Salzgitter : country=DEU
TUI : country=DEU
Talanx : country=DEU
Zalando : country=DEU
Hugo Boss : country=DEU
Aldi : country=DEU
Lidl : country=DEU
Advantest : country=JPN
Aeon : country=JPN
Ajinomoto : country=JPN
Asahi Breweries : country=JPN
Astellas : country=JPN
Casio : country=JPN
Chubu Electric : country=JPN
Daihatsu : country=JPN
Daiichi Sankyo : country=JPN
Dentsu : country=JPN
Fast Retailing : country=JPN
Uniqlo : country=JPN
Fujifilm : country=JPN
Itochu : country=JPN
Japan Tobacco : country=JPN
JFE : country=JPN
Kansai Electric : country=JPN
KDDI : country=JPN
Kirin : country=JPN
Konami : country=JPN
Kubota : country=JPN
Kyocera : country=JPN
Murata : country=JPN
Nikon : country=JPN
NTT DoCoMo : country=JPN
Omron : country=JPN
Orix : country=JPN
Rakuten : country=JPN
Renesas : country=JPN
Ricoh : country=JPN
Seiko : country=JPN
Seven & I : country=JPN
Shin-Etsu : country=JPN
Takeda : country=JPN
TDK : country=JPN
Toray : country=JPN
Toshiba Corporation : country=JPN
Yamato : country=JPN
Advanced Semiconductor Engineering : country=TWN
AU Optronics : country=TWN
Cathay Financial : country=TWN
Chunghwa Telecom : country=TWN
Compal : country=TWN
Evergreen Marine : country=TWN
United Microelectronics : country=TWN
Wistron : country=TWN
