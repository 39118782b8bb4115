# Towns, regions and disputed areas, and the country each belongs to (codebook: a city stands for its country).
# Disputed areas stand where most states put them; from general knowledge.
%kind place

# of several places of one name, the one that news mean where they do not say which
St. Petersburg; St Petersburg; Saint Petersburg; Leningrad : country=RUS
Birmingham : country=GBR
Cambridge : country=GBR
Norfolk : country=USA
Alexandria : country=EGY
Naples : country=ITA
Ontario : country=CAN
Jalalabad : country=AFG
Hyderabad : country=IND
Punjab : country=IND
Valencia : country=ESP
Cordoba : country=ESP
Granada : country=ESP
Victoria : country=AUS
Hamilton : country=CAN
Santa Cruz : country=BOL
Rafah : country=PSE

%default country=USA
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Georgia; Georgia state
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York; New York City; NYC; New York State
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
Washington State; Washington state
West Virginia
Wisconsin
Wyoming
Puerto Rico
Guam
American Samoa
U.S. Virgin Islands; US Virgin Islands
Northern Mariana Islands
Guantanamo Bay; Guantanamo
Los Angeles; LA
Chicago
Houston
Phoenix
Philadelphia
San Antonio
San Diego
Dallas
San Jose; San José
Austin
Jacksonville
Fort Worth
Columbus
Charlotte
San Francisco
Indianapolis
Seattle
Denver
Boston
El Paso
Nashville
Detroit
Oklahoma City
Portland
Las Vegas
Memphis
Louisville
Baltimore
Milwaukee
Albuquerque
Tucson
Fresno
Sacramento
Mesa
Kansas City
Atlanta
Omaha
Colorado Springs
Raleigh
Miami
Long Beach
Virginia Beach
Oakland
Minneapolis
Tulsa
Tampa
Arlington
New Orleans
Wichita
Cleveland
Bakersfield
Aurora
Anaheim
Honolulu
Santa Ana
Riverside
Corpus Christi
Lexington
Stockton
Saint Paul; St. Paul
Cincinnati
St. Louis; Saint Louis; St Louis
Pittsburgh
Greensboro
Anchorage
Plano
Lincoln
Orlando
Irvine
Newark
Toledo
Durham
Chula Vista
Fort Wayne
Jersey City
St. Petersburg
Laredo
Madison
Chandler
Buffalo
Lubbock
Scottsdale
Reno
Glendale
Gilbert
Winston-Salem
North Las Vegas
Norfolk
Chesapeake
Garland
Irving
Hialeah
Fremont
Boise
Richmond
Baton Rouge
Spokane
Des Moines
Tacoma
San Bernardino
Modesto
Fontana
Santa Clarita
Birmingham
Oxnard
Fayetteville
Rochester
Moreno Valley
Yonkers
Huntington Beach
Salt Lake City
Grand Rapids
Amarillo
Little Rock
Tallahassee
Huntsville
Worcester
Knoxville
Providence
Brownsville
Santa Rosa
Chattanooga
Fort Lauderdale
Tempe
Ontario
Cape Coral
Sioux Falls
Springfield
Peoria
Eugene
Salem
Ferguson
Charleston
Hartford
Savannah
Hollywood
Manhattan
Brooklyn
Queens
Bronx; The Bronx
Staten Island
Harlem
Long Island
Silicon Valley
Beverly Hills
Malibu
Santa Monica
Pasadena
Berkeley
Palo Alto
Stanford
Cupertino
Mountain View
Sandy Hook
Newtown
Columbine
Fort Hood
Fort Bragg
Camp David
Annapolis
Dayton
Akron
Syracuse
Albany
Trenton
Harrisburg
Burlington
Montpelier
Concord
Cheyenne
Helena
Bismarck
Fargo
Pierre
Juneau
Fairbanks
Topeka
Jefferson City
Jackson
Montgomery
Mobile
Biloxi
Shreveport
Galveston
McAllen
El Centro
Nogales
Flagstaff
Key West
Palm Beach
West Palm Beach
Boca Raton
Daytona Beach
Gainesville
Charlottesville
Roanoke
Quantico
Langley
Fort Meade
Cape Canaveral
Pearl Harbor
Los Alamos
Aspen
Boulder
Wall Street
Main Street
Midwest
New Haven
Deep South
Gulf Coast
Appalachia
Times Square
Ground Zero
Oahu
Maui
Mar-a-Lago
Nantucket
Martha's Vineyard
Cape Cod
Cambridge
Bethesda
Alexandria
Hampton Roads
Napa
Sonoma
Orange County
Cook County
Suffolk County
Nassau County
Miami-Dade
Ventura
Santa Barbara
Selma
Flint
Baltimore County
Dearborn
Ann Arbor
Lansing
Green Bay
Duluth
Lake Tahoe
Yellowstone
Yosemite
Grand Canyon
Waco
Tuscaloosa
Pensacola
Sarasota
Naples
Uvalde
Parkland
San Juan

%default country=CAN
Toronto
Montreal; Montréal
Vancouver
Calgary
Edmonton
Winnipeg
Quebec City
Quebec; Québec
Ontario
British Columbia
Alberta
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland; Newfoundland and Labrador
Labrador
Prince Edward Island
Yukon
Nunavut
Northwest Territories
Halifax
Regina
Saskatoon
Mississauga
Kitchener
Windsor
Whistler
Banff
Fort McMurray
Victoria
Hamilton
Kananaskis
Lac-Megantic

%default country=MEX
Guadalajara
Monterrey
Puebla
Tijuana
Leon
Ciudad Juarez; Ciudad Juárez; Juarez; Juárez
Zapopan
Merida; Mérida
San Luis Potosi; San Luis Potosí
Aguascalientes
Hermosillo
Mexicali
Culiacan; Culiacán
Acapulco
Queretaro; Querétaro
Chihuahua
Morelia
Cancun; Cancún
Tampico
Veracruz
Oaxaca
Chiapas
Tabasco
Guerrero
Michoacan; Michoacán
Sinaloa
Sonora
Tamaulipas
Nuevo Leon; Nuevo León
Coahuila
Durango
Jalisco
Nayarit
Colima
Zacatecas
Guanajuato
Hidalgo
Morelos
Tlaxcala
Campeche
Yucatan; Yucatán
Quintana Roo
Baja
Baja California Sur
Iguala
Ayotzinapa
Nuevo Laredo
Reynosa
Matamoros
Tapachula
San Cristobal de las Casas
Cuernavaca
Toluca
Saltillo
Torreon; Torreón
Mazatlan; Mazatlán
Puerto Vallarta
Chilpancingo
Ecatepec
Los Pinos
Cabo San Lucas
Los Cabos
Tuxtla Gutierrez
Villahermosa
Xalapa; Jalapa
Lazaro Cardenas

%default country=GTM
Quetzaltenango
Antigua
Escuintla
Peten; Petén
Huehuetenango
Ixil

%default country=HND
San Pedro Sula
La Ceiba
Choloma
Comayagua
El Progreso
Olancho
Copan

%default country=SLV
Santa Ana
San Miguel
Soyapango
Santa Tecla
Chalatenango
Morazan
El Mozote

%default country=NIC
Leon
Masaya
Granada
Matagalpa
Chinandega
Bluefields
Esteli; Estelí

%default country=CRI
Alajuela
Cartago
Heredia
Limon; Limón
Puntarenas
Guanacaste

%default country=PAN
Colon; Colón
Panama Canal
Darien; Darién
Chiriqui

%default country=CUB
Santiago de Cuba
Camaguey
Holguin
Guantanamo province
Santa Clara
Bay of Pigs
Cienfuegos
Matanzas
Mariel

%default country=HTI
Cap-Haitien; Cap-Haïtien
Gonaives
Jacmel
Cite Soleil; Cité Soleil
Leogane
Les Cayes

%default country=DOM
Santiago de los Caballeros
La Romana
Punta Cana
Puerto Plata

%default country=JAM
Montego Bay
Kingston
Spanish Town
Tivoli Gardens

%default country=COL
Medellin; Medellín
Cali
Barranquilla
Cartagena
Cucuta; Cúcuta
Bucaramanga
Pereira
Ibague
Pasto
Manizales
Villavicencio
Neiva
Buenaventura
Antioquia
Cauca
Narino; Nariño
Caqueta; Caquetá
Putumayo
Choco; Chocó
Arauca
Norte de Santander
Catatumbo
Meta province
Guaviare
Uraba; Urabá
Tumaco
Cesar Department
La Guajira
San Vicente del Caguan
Popayan; Popayán
Santa Marta
Huila
Tolima
Casanare
Boyaca

%default country=VEN
Maracaibo
Valencia
Barquisimeto
Ciudad Guayana
Maracay
San Cristobal
Merida
Zulia
Tachira; Táchira
Carabobo
Bolivar state
Puerto La Cruz
Barinas
Apure
Margarita Island
Puerto Ordaz
Aragua
Petare
Cumana
Lara state

%default country=ECU
Guayaquil
Cuenca
Esmeraldas
Sucumbios
Galapagos; Galapagos Islands
Manta
Guayas
Manabi
Pichincha
Ambato
Loja
Machala
Orellana
Riobamba
Yasuni

%default country=PER
Arequipa
Trujillo
Cusco; Cuzco
Chiclayo
Iquitos
Piura
Puno
Ayacucho
Cajamarca
Callao
Bagua
Huancayo
Tacna
Ica
Machu Picchu
Loreto
Juliaca
Apurimac
Ucayali
VRAEM
Huanuco
Madre de Dios

%default country=BOL
Santa Cruz de la Sierra
Cochabamba
El Alto
Oruro
Potosi; Potosí
Tarija
Beni
Pando
Chuquisaca
Trinidad
Chapare

%default country=CHL
Valparaiso; Valparaíso
Concepcion; Concepción
Antofagasta
Vina del Mar; Viña del Mar
Iquique
Araucania; Araucanía
Temuco
Punta Arenas
Easter Island
Atacama
Puerto Montt
La Serena

%default country=ARG
Cordoba
Rosario
Mendoza
La Plata
Tucuman; Tucumán
Mar del Plata
Salta
Santa Fe
Patagonia
Bariloche
Ushuaia
Jujuy
Chubut
Neuquen; Neuquén
Misiones
Chaco
Corrientes
Entre Rios
Casa Rosada
Tierra del Fuego
Santa Cruz
Bahia Blanca

%default country=BRA
Sao Paulo; São Paulo
Rio de Janeiro; Rio
Salvador; Salvador da Bahia
Fortaleza
Belo Horizonte
Manaus
Curitiba
Recife
Porto Alegre
Belem; Belém
Goiania
Guarulhos
Campinas
Sao Luis
Maceio
Natal
Teresina
Amazonas
Bahia
Minas Gerais
Para state
Rio Grande do Sul
Pernambuco
Ceara
Parana; Paraná
Santa Catarina
Mato Grosso
Mato Grosso do Sul
Rondonia
Roraima
Acre state
Goias; Goiás
Maranhao
Piaui
Espirito Santo
Sergipe
Alagoas
Paraiba
Tocantins
Florianopolis
Santos
Copacabana
Rocinha
Foz do Iguacu
Brumadinho
Mariana
Boa Vista
Cuiaba
Planalto
Ipanema

%default country=URY
Punta del Este
Salto

%default country=PRY
Ciudad del Este
Encarnacion
Pedro Juan Caballero

%default country=GUY
Essequibo

%default country=GBR
Birmingham
Manchester
Glasgow
Edinburgh
Liverpool
Leeds
Sheffield
Bristol
Cardiff
Belfast
Newcastle
Leicester
Nottingham
Bradford
Southampton
Portsmouth
Plymouth
Oxford
Cambridge
Brighton
Aberdeen
Dundee
Derry; Londonderry
Swansea
Coventry
Hull
York
Norwich
Reading
Luton
Rotherham
Sunderland
Blackpool
Bath
Exeter
Gloucester
Cheltenham
Dover
Kent
Essex
Sussex
Surrey
Yorkshire
Lancashire
Cornwall
Devon
Dorset
Somerset
Norfolk
Suffolk
Wiltshire
Salisbury
Merseyside
Tyneside
West Midlands
Midlands
Lockerbie
Isle of Wight
Gleneagles
Dunblane
Omagh
County Antrim
Armagh
Lisburn
Heathrow
Gatwick
Westminster
Tottenham
Brixton
Woolwich
Wimbledon
Scottish Highlands
Shetland
Orkney
Inverness
Stirling
Stormont
Faslane
Aldermaston
Sellafield
Channel Islands
Isle of Man
Jersey
Guernsey
Anguilla
Montserrat
Diego Garcia
Chagos Islands
Saint Helena
Canary Wharf
Chequers

%default country=IRL
Cork
Galway
Limerick
Waterford
Kerry County
Donegal
Tipperary
Kilkenny
Sligo
Dundalk

%default country=FRA
Marseille; Marseilles
Lyon; Lyons
Toulouse
Nice
Nantes
Strasbourg
Montpellier
Bordeaux
Lille
Rennes
Reims
Le Havre
Grenoble
Calais
Cannes
Corsica
Normandy
Brittany
Provence
Alsace
Lorraine
Burgundy
Dijon
Toulon
Saint-Denis
Avignon
Versailles
Clichy-sous-Bois
Dunkirk
Cherbourg
Evian
Lourdes
Deauville
Nimes; Nîmes
Pas-de-Calais
Ile-de-France
Saint-Etienne
Limoges
Biarritz
Bastia
Ajaccio
La Defense
Metz
Nancy
Amiens
Rouen
Caen
French Riviera
Bataclan

%default country=ESP
Barcelona
Valencia
Seville
Zaragoza
Malaga; Málaga
Bilbao
Catalonia; Catalunya
Basque Country
Basque region
Andalusia
Galicia
Canary Islands
Balearic Islands
Mallorca; Majorca
Ibiza
Tenerife
Gran Canaria
Ceuta
Melilla
Granada
Cordoba
Pamplona
San Sebastian
Alicante
Murcia
Navarre
Asturias
Castile
Extremadura
Valladolid
Gijon
Vigo
Santiago de Compostela
Lanzarote
Girona
Tarragona
Lleida
Guernica
Cadiz
Moncloa
Algeciras
Marbella

%default country=PRT
Porto; Oporto
Azores
Madeira
Coimbra
Braga
Algarve
Faro
Fatima

%default country=DEU
Hamburg
Munich; München
Cologne; Köln
Frankfurt
Stuttgart
Düsseldorf; Dusseldorf; Duesseldorf
Dortmund
Essen
Leipzig
Bremen
Dresden
Hanover; Hannover
Nuremberg; Nürnberg
Duisburg
Bochum
Wuppertal
Bielefeld
Mannheim
Karlsruhe
Augsburg
Wiesbaden
Kiel
Chemnitz
Magdeburg
Freiburg
Heidelberg
Potsdam
Rostock
Mainz
Ramstein
Bavaria
Saxony
Lower Saxony
Saxony-Anhalt
Thuringia
Hesse
Brandenburg
Baden-Württemberg; Baden-Wuerttemberg
North Rhine-Westphalia
Rhineland-Palatinate
Saarland
Schleswig-Holstein
Mecklenburg-Western Pomerania
Ruhr
Weimar
Wolfsburg
Ansbach
Würzburg; Wuerzburg
Solingen
Aachen
Jena
Erfurt
Kassel
Ulm
Auschwitz-Birkenau
Buchenwald
Dachau
Heiligendamm
Elmau
Garmisch-Partenkirchen
Hanau
Gorleben
Bundestag building

%default country=NLD
Rotterdam
Utrecht
Eindhoven
Groningen
Maastricht
Schiphol
Tilburg
Leiden
Delft
Noordwijk
Limburg
Friesland
Curacao; Curaçao
Sint Maarten; St. Maarten
Bonaire

%default country=BEL
Antwerp
Ghent
Bruges
Liege; Liège
Charleroi
Flanders
Wallonia
Molenbeek
Namur
Mons
Zeebrugge
Zaventem
Leuven
Schaerbeek

%default country=LUX
Luxembourg City

%default country=CHE
Zurich; Zürich
Geneva
Basel
Lausanne
Davos
Lucerne
Lugano
St. Gallen
Zug
Montreux
Ticino
Vevey

%default country=AUT
Salzburg
Graz
Innsbruck
Linz
Tyrol
Carinthia
Styria
Kitzbuehel
Burgenland
Vorarlberg

%default country=ITA
Milan
Naples
Turin
Palermo
Genoa
Bologna
Florence
Venice
Verona
Bari
Catania
Sicily
Sardinia
Lampedusa
Tuscany
Lombardy
Veneto
Calabria
Campania
Puglia; Apulia
Piedmont
Liguria
Umbria
Abruzzo
L'Aquila
Pisa
Trieste
Perugia
Parma
Modena
Padua
Rimini
Bergamo
Emilia-Romagna
Lazio
Amalfi
Assisi
South Tyrol
Aviano
Vicenza
Sigonella
Quirinale
Quirinal
Pompeii
Siena
Taranto
Salerno
Brescia
Taormina
Messina
Syracuse
Marche
Molise
Basilicata
Capri

%default country=GRC
Thessaloniki
Piraeus
Patras
Crete
Lesbos; Lesvos
Kos
Samos
Chios
Rhodes
Corfu
Idomeni
Heraklion
Santorini
Mykonos
Macedonia region
Syntagma Square
Ioannina
Larissa
Volos
Peloponnese
Athos
Evros
Thrace
Moria

%default country=TUR
Istanbul; Constantinople
Izmir
Bursa
Adana
Gaziantep
Konya
Antalya
Diyarbakir
Mersin
Kayseri
Sanliurfa; Urfa
Incirlik
Van province
Hakkari
Sirnak
Mardin
Batman province
Suruc
Kilis
Hatay
Antakya; Antioch
Trabzon
Erzurum
Bodrum
Cizre
Nusaybin
Siirt
Tunceli
Bingol
Anatolia
Taksim
Taksim Square
Gezi Park
Bosphorus
Samsun
Malatya
Soma
Eskisehir
Reyhanli
Yuksekova
Edirne
Cappadocia
Izmit
Marmaris
Akkuyu
Imrali
Iskenderun
Kahramanmaras
Silopi

%default country=CYP
Limassol
Larnaca
Paphos
Famagusta
Akrotiri
Kyrenia

%default country=MLT
Sliema
Gozo

%default country=DNK
Aarhus
Odense
Aalborg
Christiania
Roskilde
Zealand
Jutland

%default country=SWE
Gothenburg; Göteborg
Malmo; Malmö
Uppsala
Lund
Linköping
Östersund
Orebro
Gotland
Husby
Kiruna

%default country=NOR
Bergen
Trondheim
Stavanger
Tromso; Tromsø
Utoya; Utøya
Svalbard
Kristiansand
Kirkenes
Spitsbergen

%default country=FIN
Tampere
Turku
Espoo
Lapland
Oulu
Vantaa
Rovaniemi
Aland Islands

%default country=ISL
Keflavik
Akureyri
Grindavik

%default country=POL
Warsaw
Krakow; Cracow; Kraków
Lodz; Łódź
Wroclaw; Wrocław
Poznan; Poznań
Gdansk; Gdańsk; Danzig
Szczecin
Bydgoszcz
Lublin
Katowice
Bialystok; Białystok
Czestochowa
Gdynia
Silesia
Auschwitz
Auschwitz-Birkenau
Treblinka
Sopot
Rzeszow
Przewodow
Przemysl
Torun
Radom
Kielce
Redzikowo

%default country=CZE
Brno
Ostrava
Plzen; Pilsen
Bohemia
Moravia
Olomouc
Karlovy Vary
Vrbetice
Liberec
Temelin

%default country=SVK
Kosice; Košice
Presov
Nitra
Zilina

%default country=HUN
Debrecen
Szeged
Miskolc
Pecs
Gyor
Roszke
Paks
Szekesfehervar

%default country=ROU
Cluj; Cluj-Napoca
Timisoara
Iasi
Constanta
Craiova
Brasov
Transylvania
Sibiu
Ploiesti
Galati
Deveselu
Oradea
Targu Mures

%default country=BGR
Plovdiv
Varna
Burgas
Ruse
Stara Zagora
Sliven
Kozloduy
Belene
Pleven

%default country=SRB
Novi Sad
Nis
Vojvodina
Presevo
Subotica
Kragujevac
Sandzak
Presevo Valley
Novi Pazar
Bujanovac

%default country=KSV
Mitrovica; Kosovska Mitrovica
Prizren
Pec; Peja
Gnjilane
Gracanica
Zvecan
Leposavic
Djakovica; Gjakova
Racak
Urosevac
Jarinje
Camp Bondsteel

%default country=BIH
Banja Luka
Mostar
Srebrenica
Tuzla
Zenica
Bihac
Gorazde
Prijedor
Pale
Visegrad
Brcko
Zepa
Foca
Bijeljina
Krajina
Vitez

%default country=HRV
Split
Rijeka
Dubrovnik
Osijek
Vukovar
Zadar
Krajina
Slavonia
Eastern Slavonia
Knin
Dalmatia
Istria
Pula

%default country=SVN
Maribor
Koper
Celje

%default country=MNE
Budva
Kotor
Niksic
Cetinje
Bar

%default country=MKD
Tetovo
Bitola
Kumanovo
Ohrid
Gostivar
Aracinovo

%default country=ALB
Durres
Vlora; Vlore
Shkodra; Shkoder
Elbasan
Gjirokaster
Korce

%default country=EST
Tartu
Narva
Parnu

%default country=LVA
Daugavpils
Liepaja
Ventspils
Jurmala

%default country=LTU
Kaunas
Klaipeda
Siauliai
Visaginas
Druskininkai

%default country=BLR
Gomel
Mogilev
Vitebsk
Grodno
Brest
Baranovichi

%default country=UKR
Kharkiv; Kharkov
Odessa; Odesa
Dnipro; Dnipropetrovsk; Dnepropetrovsk; Dniepropetrovsk
Donetsk
Zaporizhzhia; Zaporozhye; Zaporizhia
Lviv; Lvov
Kryvyi Rih
Mykolaiv; Nikolaev
Mariupol
Luhansk; Lugansk
Sevastopol
Simferopol
Crimea; Crimean Peninsula; Crimean peninsula
Yalta
Kerch
Chernobyl; Chornobyl
Slovyansk; Sloviansk; Slavyansk
Kramatorsk
Debaltseve; Debaltsevo
Ilovaisk
Donbas; Donbass
Kherson
Bakhmut; Artemivsk
Avdiivka; Avdeevka
Severodonetsk; Sievierodonetsk
Lysychansk
Izium; Izyum
Bucha
Irpin
Chernihiv
Sumy
Poltava
Vinnytsia
Zhytomyr
Uzhhorod; Uzhgorod
Ivano-Frankivsk
Chernivtsi
Ternopil
Rivne
Lutsk
Khmelnytskyi
Cherkasy
Horlivka; Gorlovka
Maidan
Independence Square
Melitopol
Berdyansk; Berdiansk
Enerhodar
Kupiansk; Kupyansk
Pokrovsk
Snake Island
Galicia
Shyrokyne
Volnovakha
Kakhovka
Makiivka
Krasnoarmiysk
Perevalne
Vuhledar
Feodosia
Armyansk

%default country=RUS
St. Petersburg; St Petersburg; Saint Petersburg; Leningrad
Novosibirsk
Yekaterinburg; Ekaterinburg
Nizhny Novgorod
Kazan
Chelyabinsk
Omsk
Samara
Rostov-on-Don; Rostov
Ufa
Krasnoyarsk
Voronezh
Perm
Volgograd; Stalingrad
Krasnodar
Saratov
Tyumen
Vladivostok
Sochi
Kaliningrad
Chechnya; Chechen Republic
Grozny
Dagestan
Makhachkala
Ingushetia
Nazran
North Ossetia
Beslan
Vladikavkaz
Kabardino-Balkaria
Nalchik
Karachay-Cherkessia
Adygea
Tatarstan
Bashkortostan
Siberia
Far East Russia
Sakhalin
Kamchatka
Kuril Islands; Kurils; Kuriles
Murmansk
Arkhangelsk
Belgorod
Kursk
Bryansk
Smolensk
Tula
Ryazan
Tver
Vladimir
Yaroslavl
Ivanovo
Orenburg
Astrakhan
Stavropol
Irkutsk
Khabarovsk
Yakutsk
Yakutia; Sakha
Tomsk
Kemerovo
Barnaul
Ulyanovsk
Penza
Lipetsk
Pskov
Novgorod
Vologda
Petrozavodsk
Karelia
Taganrog
Novorossiysk
Budyonnovsk
Urals
Ural
North Caucasus
Caucasus
Norilsk
Magadan
Chita
Ulan-Ude
Buryatia
Kalmykia
Elista
Khasavyurt
Gudermes
Kizlyar
Buynaksk
Severomorsk
Red Square
Lubyanka
Baikal
Lake Baikal
Sheremetyevo
Domodedovo
Bolotnaya Square
Star City
Plesetsk
Zhukovsky
Tuva
Mordovia
Chuvashia
Udmurtia
Mari El
Komi
Engels
Millerovo

%default country=GEO
Abkhazia
South Ossetia
Adjara; Ajaria
Batumi
Sukhumi
Tskhinvali
Gori
Poti
Kutaisi
Pankisi Gorge; Pankisi
Kodori Gorge
Kodori
Zugdidi
Gali
Samegrelo
Javakheti
Akhalgori
Rustavi

%default country=ARM
Gyumri
Vanadzor
Etchmiadzin
Armavir

%default country=AZE
Nagorno-Karabakh; Karabakh; Nagorno Karabakh; Nagorny Karabakh
Ganja
Stepanakert; Khankendi
Nakhchivan; Nakhichevan
Shusha
Agdam
Sumgait
Artsakh
Kelbajar
Lachin

%default country=MDA
Transnistria; Transdniestria; Trans-Dniester; Transdniester
Tiraspol
Gagauzia
Balti
Bender

%default country=KAZ
Almaty; Alma-Ata
Karaganda
Aktau
Zhanaozen
Baikonur
Shymkent
Semipalatinsk
Atyrau
Aktobe
Pavlodar
Kostanay
Oskemen

%default country=UZB
Samarkand
Andijan; Andizhan
Bukhara
Fergana; Ferghana
Namangan
Karshi
Termez
Fergana Valley
Karakalpakstan
Nukus
Karshi-Khanabad

%default country=KGZ
Osh
Jalal-Abad; Jalalabad
Batken
Manas
Naryn
Talas

%default country=TJK
Khujand
Gorno-Badakhshan
Khorog
Kulyab
Kurgan-Tyube
Isfara

%default country=TKM
Turkmenbashi
Mary

%default country=AFG
Kandahar
Herat
Mazar-i-Sharif; Mazar-e-Sharif; Mazar
Jalalabad
Kunduz
Helmand
Lashkar Gah
Nangarhar
Ghazni
Paktika
Paktia
Khost
Zabul
Uruzgan
Kunar
Nuristan
Logar
Wardak; Maidan Wardak
Badakhshan
Baghlan
Balkh
Faryab
Farah
Nimroz
Takhar
Bamiyan
Panjshir; Panjshir Valley
Parwan
Kapisa
Laghman
Ghor
Badghis
Samangan
Jowzjan
Sar-e Pul
Bagram
Tora Bora
Gardez
Sangin
Marjah; Marja
Musa Qala
Panjwai
Spin Boldak
Shindand
Korengal Valley
Torkham
Charikar
Pul-e-Khumri
Camp Bastion
Daikundi
Tarin Kowt

%default country=PAK
Karachi
Lahore
Faisalabad
Rawalpindi
Peshawar
Quetta
Multan
Hyderabad
Gujranwala
Sialkot
Punjab
Sindh
Balochistan; Baluchistan
Khyber Pakhtunkhwa; Khyber-Pakhtunkhwa
North West Frontier Province; North-West Frontier Province; NWFP
Waziristan
North Waziristan
South Waziristan
FATA; Federally Administered Tribal Areas
Swat; Swat Valley
Bajaur
Orakzai
Kurram
Khyber
Mohmand
Abbottabad
Gilgit
Gilgit-Baltistan
Azad Kashmir; Azad Jammu and Kashmir
Muzaffarabad
Gwadar
Miranshah; Miram Shah
Wana
Dera Ismail Khan
Bannu
Kohat
Mardan
Charsadda
Hangu
Parachinar
Chaman
Bahawalpur
Sargodha
Sukkur
Larkana
Wah
Kahuta
Chaghi
Malakand
Buner
Dir
Khuzdar
Sibi
Mastung
Tank
Taxila
Murree

%default country=IND
Mumbai; Bombay
Bangalore; Bengaluru
Hyderabad
Ahmedabad
Chennai; Madras
Kolkata; Calcutta
Surat
Pune
Jaipur
Lucknow
Kanpur
Nagpur
Indore
Thane
Bhopal
Visakhapatnam
Patna
Vadodara
Ghaziabad
Ludhiana
Agra
Nashik
Faridabad
Meerut
Rajkot
Varanasi
Srinagar
Aurangabad
Amritsar
Allahabad; Prayagraj
Ranchi
Jodhpur
Guwahati
Chandigarh
Gurgaon; Gurugram
Noida
Mysore
Kochi; Cochin
Thiruvananthapuram; Trivandrum
Kozhikode
Goa
Jammu
Kashmir
Jammu and Kashmir; Jammu & Kashmir
Ladakh
Leh
Kargil
Siachen
Uttar Pradesh
Maharashtra
Bihar
West Bengal
Madhya Pradesh
Tamil Nadu
Rajasthan
Karnataka
Gujarat
Andhra Pradesh
Odisha; Orissa
Telangana
Kerala
Jharkhand
Assam
Punjab
Chhattisgarh
Haryana
Uttarakhand; Uttaranchal
Himachal Pradesh
Tripura
Meghalaya
Manipur
Nagaland
Arunachal Pradesh
Mizoram
Sikkim
Puducherry; Pondicherry
Andaman and Nicobar Islands
Andaman Islands
Darjeeling
Ayodhya
Godhra
Pulwama
Uri
Pathankot
Baramulla
Anantnag
Kupwara
Shopian
Kulgam
Poonch
Rajouri
Doda
Imphal
Shillong
Kohima
Aizawl
Agartala
Itanagar
Gangtok
Dehradun
Shimla; Simla
Muzaffarnagar
Malegaon
Dantewada
Bastar
Singur
Nandigram
Pokhran
Kudankulam
Coimbatore
Madurai
Vijayawada
Raipur
Bhubaneswar
Cuttack
Gandhinagar
Udaipur
Gaya
Bodh Gaya
Haridwar
Dharamsala; Dharamshala
Doklam
Galwan Valley
Tawang
Sitapur
Mangalore
Amaravati
Moradabad
Dadri
Lakhimpur Kheri

%default country=BGD
Chittagong; Chattogram
Khulna
Rajshahi
Sylhet
Cox's Bazar
Savar
Chittagong Hill Tracts
Narayanganj
Rangpur
Barisal
Comilla
Teknaf
Kutupalong
Gazipur
Mymensingh

%default country=LKA
Jaffna
Kandy
Trincomalee
Batticaloa
Kilinochchi
Mullaitivu
Galle
Vavuniya
Mannar
Hambantota
Ampara
Vanni
Anuradhapura
Negombo

%default country=NPL
Pokhara
Biratnagar
Birgunj
Terai
Lalitpur
Mount Everest
Everest
Chitwan
Gorkha
Rolpa

%default country=MDV
Male

%default country=CHN
Shanghai
Guangzhou; Canton
Shenzhen
Tianjin
Wuhan
Chengdu
Chongqing
Nanjing; Nanking
Xi'an; Xian
Hangzhou
Shenyang
Harbin
Qingdao
Dalian
Jinan
Zhengzhou
Changsha
Kunming
Fuzhou
Xiamen
Urumqi
Kashgar
Hotan; Khotan
Xinjiang; Xinjiang Uyghur Autonomous Region
Tibet; Tibet Autonomous Region
Lhasa
Inner Mongolia
Guangdong
Guangxi
Guizhou
Yunnan
Sichuan
Hunan
Hubei
Henan
Hebei
Shandong
Shanxi
Shaanxi
Jiangsu
Zhejiang
Fujian
Jiangxi
Anhui
Liaoning
Jilin
Heilongjiang
Gansu
Qinghai
Ningxia
Hainan
Changchun
Taiyuan
Nanchang
Hefei
Guiyang
Nanning
Lanzhou
Xining
Yinchuan
Hohhot
Suzhou
Wenzhou
Ningbo
Dongguan
Foshan
Zhuhai
Wuxi
Tangshan
Dandong
Yanbian
Aksai Chin
Tiananmen; Tiananmen Square
Zhongnanhai
Manchuria
Three Gorges
Beidaihe
Wukan
Sanya
Boao
Paracel Islands
Spratly Islands
Scarborough Shoal
Yarkand
Ürümqi
Shigatse
Aba
Wenchuan
Pearl River Delta
East Turkestan
Yan'an
Luoyang
Baoding

%default country=HKG
Kowloon
New Territories
Mong Kok
Wan Chai
Victoria Park

%default country=TWN
Kaohsiung
Taichung
Tainan
Taiwan Strait
Kinmen; Quemoy
Matsu
Hsinchu
Penghu
Keelung

%default country=JPN
Osaka
Yokohama
Nagoya
Sapporo
Kobe
Kyoto
Fukuoka
Hiroshima
Nagasaki
Okinawa
Sendai
Fukushima
Hokkaido
Honshu
Kyushu
Shikoku
Kawasaki
Saitama
Chiba
Niigata
Senkaku Islands; Senkakus
Diaoyu Islands
Yokosuka
Futenma
Kumamoto
Naha
Miyagi
Iwate
Ibaraki
Nara
Yasukuni; Yasukuni Shrine
Tohoku
Iwo Jima
Tokai
Tokaimura
Narita
Henoko
Ise-Shima
Northern Territories

%default country=KOR
Busan; Pusan
Incheon; Inchon
Daegu; Taegu
Daejeon; Taejon
Gwangju; Kwangju
Ulsan
Suwon
Jeju; Jeju Island
Pyeongchang
Yeonpyeong; Yeonpyeong Island
Dokdo
Takeshima
Panmunjom
Sejong
Pohang
Gyeonggi
Blue House
Ansan
Paju
Osan
Itaewon
Baengnyeong
Seongju
Gangwon

%default country=PRK
Kaesong
Yongbyon
Hamhung
Sinuiju
Punggye-ri
Chongjin
Wonsan
Nampo
Rason
Mount Kumgang
Musudan-ri
Tongchang-ri

%default country=MNG
Erdenet
Darkhan

%default country=VNM
Ho Chi Minh City
Saigon
Da Nang; Danang
Haiphong; Hai Phong
Hue
Can Tho
Nha Trang
Cam Ranh Bay
Mekong Delta
Central Highlands
Dien Bien Phu
Ha Long Bay
My Lai

%default country=LAO
Luang Prabang
Savannakhet
Pakse

%default country=KHM
Siem Reap
Battambang
Sihanoukville
Angkor Wat
Preah Vihear
Kampong Cham
Poipet
Kandal

%default country=THA
Chiang Mai
Phuket
Pattaya
Hat Yai
Pattani
Yala
Narathiwat
Songkhla
Koh Samui
Chiang Rai
Udon Thani
Mae Sot
Khon Kaen
Nakhon Ratchasima
Koh Tao
Nonthaburi
Ayutthaya
Surin
Tak Bai
Satun
Ranong

%default country=MMR
Mandalay
Rakhine; Rakhine State; Arakan
Kachin; Kachin State
Shan State
Karen State; Kayin State
Chin State
Mon State
Kayah State
Sagaing
Sittwe
Maungdaw
Bago
Magway
Myitkyina
Laiza
Lashio
Meiktila
Kokang
Wa State
Laukkai
Myawaddy
Irrawaddy
Irrawaddy Delta
Mrauk-U
Buthidaung
Moulmein
Myitsone
Tachilek

%default country=MYS
Penang
Johor; Johor Bahru
Malacca; Melaka
Sabah
Sarawak
Kuching
Kota Kinabalu
Selangor
Perak
Kelantan
Terengganu
Kedah
Pahang
Negeri Sembilan
Perlis
Shah Alam
Ipoh
Lahad Datu
Langkawi
Petaling Jaya
George Town
Labuan
Miri

%default country=IDN
Surabaya
Bandung
Medan
Semarang
Makassar
Palembang
Denpasar
Bali
Aceh
Banda Aceh
Papua
West Papua
Irian Jaya
Jayapura
Java
Sumatra
Borneo
Kalimantan
Sulawesi
Maluku; Moluccas
Ambon
Poso
Yogyakarta
Lombok
Palu
Padang
Flores
Timika
Riau
West Java
Central Java
East Java
Batam
Natuna; Natuna Islands
Nias
Bekasi
Solo
Bogor
West Timor
Kuta
Freeport Grasberg
Grasberg
Nusakambangan
Manado
Lampung
Pontianak
Balikpapan
Nusa Tenggara
Sunda Strait
Banten
Tangerang
Gorontalo
Bengkulu
Jambi
Halmahera

%default country=PHL
Quezon City
Davao; Davao City
Cebu; Cebu City
Zamboanga; Zamboanga City
Mindanao
Luzon
Visayas
Makati
Tacloban
Jolo
Sulu
Basilan
Marawi; Marawi City
Cotabato
Maguindanao
Lanao del Sur
Lanao del Norte
Subic Bay
Clark Air Base
Palawan
Leyte
Samar
Negros
Bohol
Iloilo
Tawi-Tawi
Malacanang; Malacañang
General Santos
Cagayan de Oro
Mamasapano
Bangsamoro
Surigao
Compostela Valley
North Cotabato
Baguio
Boracay
Mindoro
Batangas
Pampanga
Butuan
Pagasa
Second Thomas Shoal
Ormoc
Bicol
Masbate
Agusan del Sur

%default country=TLS
Baucau

%default country=SGP
Sentosa
Changi

%default country=PNG
Bougainville
Lae
Manus; Manus Island
Enga
Madang

%default country=FJI
Nadi

%default country=SLB
Guadalcanal
Malaita

%default country=AUS
Sydney
Melbourne
Brisbane
Perth
Adelaide
Gold Coast
Darwin
Hobart
New South Wales
Queensland
Victoria
Tasmania
South Australia
Western
Northern Territory
Christmas Island
Cairns
Townsville
Alice Springs
Wollongong
Geelong
Newcastle
Great Barrier Reef
Lindt Cafe
Parramatta
Bondi
Norfolk Island
Cocos Islands

%default country=NZL
Auckland
Christchurch
Dunedin
Tauranga
Waitangi
Hamilton
Queenstown
Tokelau

%default country=IRN
Mashhad
Isfahan; Esfahan
Tabriz
Shiraz
Qom
Ahvaz
Kermanshah
Bandar Abbas
Bushehr
Natanz
Fordow; Fordo
Arak
Parchin
Khuzestan
Kurdistan Province
Sistan-Baluchestan; Sistan and Baluchestan; Sistan-Baluchistan
Zahedan
Abadan
Khorramshahr
Kish Island
Kharg Island
Bam
Karaj
Rasht
Hormozgan
Mahabad
Evin; Evin prison
Kerman
Yazd
Hamadan
Lorestan
Mazandaran
Golestan
Urmia
Azadi Square
Chabahar
Khorasan
Qazvin
Saravan
Abu Musa
Sanandaj

%default country=IRQ
Mosul
Basra
Irbil; Erbil; Arbil
Kirkuk
Najaf
Karbala; Kerbala
Sulaimaniyah; Sulaymaniyah; Sulaimaniya; Sulaimani
Fallujah; Falluja
Ramadi
Tikrit
Samarra
Baqubah; Baquba
Nasiriyah; Nasiriya
Amarah; Amara
Hilla; Hillah
Kut
Diwaniyah; Diwaniya
Samawah
Dohuk; Duhok; Dahuk
Anbar
Nineveh; Ninewa; Nineveh Plains
Diyala
Salahuddin; Salah al-Din; Salaheddin
Babil
Dhi Qar
Maysan; Missan
Muthanna
Qadisiyah
Wasit
Iraqi Kurdistan; Kurdistan Region
Kurdistan
Sinjar; Sinjar Mountain; Mount Sinjar
Tal Afar
Haditha
Hit
Rutba; Rutbah
Baiji; Beiji
Balad
Taji
Abu Ghraib
Sadr City
Green Zone
Camp Ashraf
Camp Liberty
Jalawla
Makhmour; Makhmur
Qaraqosh
Qayyara
Hawija; Hawijah
Jurf al-Sakhar
Halabja
Amerli; Amirli
Tuz Khurmatu; Tuz Khormato
Umm Qasr
Qaim; al-Qaim
Mahmudiya
Latifiya
Yusufiya
Iskandariya
Mosul Dam
Haditha Dam
Bartella
Bashiqa
Shatt al-Arab
Al Asad
Ain al-Asad
Zakho
Khanaqin
Zumar
Dujail
Al-Faw
Speicher
Camp Speicher
Karrada
Kadhimiya
Adhamiya
Mandali
Makhmur

%default country=SYR
Aleppo
Homs
Hama
Latakia
Idlib
Raqqa; Raqqah; ar-Raqqa; Al-Raqqa
Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deir el-Zour; Deir Ezzour; Deir al-Zour; Deir el-Zor; Deir Azzor
Hasakah; Hassakeh; Hasaka; al-Hasakah
Qamishli; Qamishly
Daraa; Deraa; Dara'a
Suwayda; Sweida; As-Suwayda
Quneitra; Qunaitra
Tartus; Tartous
Palmyra; Tadmur
Kobani; Kobane; Kobanî; Ayn al-Arab; Ain al-Arab
Manbij
Afrin
al-Bab; Al Bab
Jarablus; Jarabulus
Azaz
Dabiq
Tal Abyad; Tel Abyad; Tell Abyad
Ras al-Ain
Ghouta; Eastern Ghouta; East Ghouta
Douma
Darayya; Daraya
Madaya
Zabadani
Yarmouk; Yarmuk
Jobar
Qusayr; Qusair; al-Qusayr
Houla; Hula
Baba Amr
Khan Sheikhoun; Khan Sheikhun; Khan Shaykhun
Ghutah
Golan; Golan Heights
Qalamoun
Maaloula; Maalula
Jisr al-Shughour; Jisr al-Shughur
Maarat al-Numan; Maarrat al-Numan
Saraqeb
Ariha
Fuaa; Fuah; Foua
Kefraya; Kafraya
Abu Kamal; Al Bukamal; Albu Kamal; Bukamal
Tabqa
Ain Issa
Marea
Rojava
Mezzeh
Moadamiyeh; Moadamiya
Rastan
Banias; Baniyas
Jableh
Salma
Hmeimim; Khmeimim
al-Tanf; Tanf
Nubl
Zahraa
Atmeh
Bab al-Hawa
Baghuz; Baghouz
Shaddadi
Khan al-Assal
Sednaya; Saydnaya
Kafranbel
Harem
Talbiseh
Rif Dimashq
Wadi Barada
Mayadin; Mayadeen
Harasta
Masyaf
Muadamiyat
Al-Hol
Safira
Umayyad Square
East Aleppo
Eastern Aleppo
Bloudan
Tal Rifaat
Rukban
Tell Rifaat

%default country=LBN
Sidon; Saida
Tyre
Baalbek; Baalbeck
Bekaa; Bekaa Valley; Beqaa Valley; Beqaa
Arsal
Nahr al-Bared
Ain al-Hilweh; Ein el-Hilweh
Shebaa Farms; Sheba Farms
Hermel
Sabra and Shatila
Shatila
Zahle
Bint Jbeil
Qana
Jounieh
Marjayoun
Tripoli
Akkar
Dahiyeh
Naqoura
Bab al-Tabbaneh
Jabal Mohsen
South Lebanon; Southern Lebanon
Mount
Ras Baalbek
Brital
Labweh

%default country=JOR
Zarqa
Irbid
Aqaba
Zaatari
Mafraq
Maan
Petra
Karak
Azraq
Salt

%default country=ISR
Haifa
Beersheba; Beer Sheva; Be'er Sheva
Ashdod
Ashkelon
Eilat
Nazareth
Netanya
Sderot
Tel Aviv; Tel-Aviv
West Jerusalem
Galilee
Negev
Dimona
Jaffa
Acre
Kiryat Shmona
Afula
Tiberias
Hadera
Herzliya
Rishon Lezion
Umm al-Fahm
Lod
Kfar Saba
Metula
Knesset building
Temple Mount
Western Wall
Yad Vashem
Petah Tikva
Ramat Gan
Be'eri

%default country=PSE
West Bank; the West Bank
Gaza; Gaza Strip; Gaza City
East Jerusalem
Hebron
Nablus
Jenin
Bethlehem
Jericho
Tulkarem; Tulkarm
Qalqilya; Qalqiliya
Rafah
Khan Younis; Khan Yunis
Jabalya; Jabaliya; Jabalia
Beit Hanoun
Beit Lahiya
Deir al-Balah
Shejaiya; Shujaiya
Ma'ale Adumim; Maale Adumim
Ariel settlement
Gush Etzion
Al-Aqsa; al-Aqsa mosque; Al-Aqsa Mosque
Judea and Samaria
Nuseirat
Silwan
Sheikh Jarrah
Huwara
Bilin
Tubas
Salfit
Qalandia; Qalandiya
Kerem Shalom
Erez
Beit Jala
Nabi Saleh
Duma
Kiryat Arba
Amona

%default country=EGY
Alexandria
Giza
Port Said
Suez
Suez Canal
Luxor
Aswan
Sinai; Sinai Peninsula; Sinai peninsula; North Sinai; South Sinai
Sharm el-Sheikh; Sharm el Sheikh; Sharm al-Sheikh
el-Arish; al-Arish; El Arish
Asyut; Assiut
Minya
Tanta
Mansoura
Ismailia
Tahrir Square; Tahrir
Rabaa; Rabaa al-Adawiya; Rabaa al-Adawiyah
Hurghada
Beni Suef
Fayoum; Fayyum
Sohag
Qena
Mahalla
Damietta
Heliopolis
Sheikh Zuweid; Sheikh Zuwayed
Nile Delta
Taba
Dahab
Zamalek
Nag Hammadi
Tora prison
Imbaba
Nasr City
Beheira
Sharqiya
Rafah
Bir al-Abed
Halayeb; Halaib

%default country=LBY
Benghazi; Bengazi
Misrata; Misurata; Misratah
Sirte
Zintan
Tobruk
Derna; Darnah
Sabha; Sebha
Zawiya; Zawiyah; Zawia
Ajdabiya; Ajdabiyah
Brega
Ras Lanuf
Bani Walid
Zuwara; Zuwarah
Bayda; al-Bayda
Ghadames
Kufra
Tarhuna; Tarhouna
Cyrenaica
Fezzan
Tripolitania
Nafusa Mountains
Sabratha
Bin Jawad
Gharyan
Bab al-Aziziya
Es Sider; Sidra
Murzuq
Tajoura
Nalut
Marj
Ubari
Hun
Green Square
Martyrs' Square
Ajdabia
Yefren

%default country=TUN
Sfax
Sousse
Kasserine
Sidi Bouzid
Gafsa
Bizerte
Kairouan
Djerba
Ben Guerdane
Gabes
Mount Chaambi
Chaambi
Bardo
Tataouine
Monastir
Tozeur

%default country=DZA
Oran
Constantine
Annaba
Kabylie; Kabylia
Tizi Ouzou
Tamanrasset
In Amenas
Blida
Batna
Setif
Ghardaia
Tindouf
Boumerdes
Bejaia
Medea
Hassi Messaoud
Bouira
Tebessa
Hassi R'Mel

%default country=MAR
Casablanca
Marrakesh; Marrakech
Fez
Tangier; Tangiers
Agadir
Meknes
Oujda
Tetouan
Rif
Al Hoceima
Essaouira
Ouarzazate

%default country=ESH
Dakhla
Smara
Gdeim Izik

%default country=MRT
Nouadhibou
Nema
Zouerate

%default country=MLI
Timbuktu
Gao
Kidal
Mopti
Segou
Kayes
Azawad
Menaka
Sevare
Konna
Tessalit
Sikasso
Diabaly
Ifoghas
Aguelhok
Bandiagara
Djenne

%default country=NER
Agadez
Zinder
Diffa
Maradi
Tillaberi
Arlit
Tahoua
Bosso

%default country=TCD
Abeche
Moundou
Sarh
Faya-Largeau
Goz Beida
Bol

%default country=SDN
Darfur; West Darfur; South Darfur; North Darfur
Omdurman
Port Sudan
Nyala
El Fasher; al-Fashir; El-Fasher; Al-Fashir
El Geneina; Geneina; El-Geneina
South Kordofan
Kordofan; North Kordofan
Kadugli
Blue Nile
Nuba Mountains
Kassala
Abyei
Heglig
Jebel Marra
Kutum
Wad Madani
El Obeid
Damazin
Kalma
Gezira
Merowe
White Nile State
Tawila

%default country=SSD
Bor
Bentiu
Malakal
Wau
Jonglei
Unity State
Upper Nile
Western Equatoria
Central Equatoria
Equatoria
Pibor
Torit
Yei
Yambio
Aweil
Rumbek
Bahr el Ghazal
Nimule
Leer

%default country=ETH
Dire Dawa
Mekele; Mekelle
Tigray
Oromia
Amhara
Afar
Ogaden
Gondar
Bahir Dar
Gambella
Badme
Jijiga
Hawassa
Harar
Somali Region
Axum
Lalibela
Adama
Bishoftu
Ambo
Humera
Benishangul-Gumuz

%default country=ERI
Massawa
Assab
Zalambessa

%default country=DJI
Camp Lemonnier
Obock

%default country=SOM
Kismayo; Kismayu
Baidoa
Bosaso; Bossaso
Puntland
Somaliland
Hargeisa
Garowe
Beledweyne; Beledwayne
Merca; Marka
Galkayo; Galkacyo
Afgoye
Jowhar
Berbera
Jubaland
Lower Shabelle
Eyl
Galmudug
Barawe
Bardhere
Dhusamareb
Bakara
Bakara market
Hobyo
Haradhere
Bulo Burde
Gedo
Las Anod
Burao
Dobley

%default country=KEN
Mombasa
Kisumu
Nakuru
Garissa
Eldoret
Lamu
Dadaab
Mandera
Wajir
Westgate; Westgate mall
Kakuma
Turkana
Thika
Rift Valley
Naivasha
Kibera
Isiolo
Marsabit
Mpeketoni
Kiambaa
Eastleigh
Malindi
Nyeri
Kilifi
Samburu
Mathare
Tana River
Kajiado
Kericho

%default country=UGA
Gulu
Entebbe
Jinja
Mbarara
Kasese
Lira
Kitgum
Karamoja
Arua
Masaka
Bundibugyo
Acholi

%default country=RWA
Butare
Gisenyi
Ruhengeri
Goma border
Cyangugu

%default country=BDI
Ngozi
Cibitoke
Bubanza
Makamba

%default country=TZA
Zanzibar
Arusha
Mwanza
Dodoma region
Pemba
Kigoma
Mtwara
Loliondo
Serengeti
Kilimanjaro
Tanga
Moshi
Stone Town

%default country=COD
Goma
Bukavu
Lubumbashi
Kisangani
Mbuji-Mayi
Kananga
North Kivu
South Kivu
Kivu
Ituri
Katanga
Beni territory
Bunia
Uvira
Mbandaka
Orientale; Orientale Province
Rutshuru
Masisi
Walikale
Kasai
Equateur
Virunga
Butembo
Kolwezi
Bas-Congo
Matadi
Bunagana
Kalemie
Minova
Maniema
Tshikapa
Kibati
Rumangabo
Manono

%default country=COG
Pointe-Noire
Pool region

%default country=CAF
Bambari
Bossangoa
Bouar
Bria
Birao
Kaga-Bandoro
Boda
Obo
Bangassou
Sibut
PK5
Berberati

%default country=CMR
Douala
Bamenda
Buea
Maroua
Garoua
Bakassi
Far North
Kolofata
Fotokol
Mora
Kumba
Limbe
Ngaoundere
Ambazonia
Amchide

%default country=NGA
Lagos
Kano
Ibadan
Kaduna
Port Harcourt
Benin City
Maiduguri
Zaria
Jos
Borno; Borno State
Yobe; Yobe State
Adamawa; Adamawa State
Plateau State
Chibok
Damaturu
Baga
Bama
Gwoza
Mubi
Konduga
Potiskum
Niger Delta
Rivers State
Bayelsa
Delta State
Akwa Ibom
Enugu
Sokoto
Katsina
Zamfara
Bauchi
Gombe
Yola
Warri
Calabar
Onitsha
Aba
Owerri
Benue
Makurdi
Ogun
Abeokuta
Oyo
Kogi
Lokoja
Ekiti
Ondo
Osun
Edo
Imo
Anambra
Abia
Cross River
Nasarawa
Taraba
Jigawa
Kebbi
Kwara
Ilorin
Biafra
Ogoniland
Sambisa; Sambisa Forest; Sambisa forest
Dapchi
Monguno
Buni Yadi
Dikwa
Giwa barracks
Yenagoa
Asaba
Nyanya
Minna
Uyo
Ado-Ekiti
Kankara

%default country=GHA
Kumasi
Tamale
Takoradi
Tema
Cape Coast

%default country=CIV
Abidjan
Bouake; Bouaké
Korhogo
San Pedro
Daloa
Man
Grand-Bassam
Duekoue
Guiglo
Gagnoa

%default country=BFA
Bobo-Dioulasso
Djibo
Dori
Ouahigouya
Solhan
Arbinda

%default country=GIN
Nzerekore
Kankan
Gueckedou
Macenta
Kindia
Labe

%default country=SLE
Bo
Kenema
Kailahun
Makeni
Kono
Bombali
Port Loko

%default country=LBR
Gbarnga
Buchanan
Lofa
West Point
Ganta
Nimba
Margibi

%default country=SEN
Casamance
Ziguinchor
Saint-Louis
Thies
Touba
Goree Island

%default country=GMB
Serrekunda

%default country=BEN
Cotonou
Parakou

%default country=TGO
Kara
Sokode

%default country=GAB
Port-Gentil

%default country=GNQ
Bata
Bioko

%default country=AGO
Cabinda
Huambo
Lobito
Benguela
Kuito
Lubango
Lunda Norte
Malanje

%default country=ZMB
Kitwe
Ndola
Livingstone
Copperbelt

%default country=ZWE
Bulawayo
Chitungwiza
Mutare
Manicaland
Marange
Matabeleland
Mashonaland
Masvingo
Gweru
Victoria Falls
Hwange

%default country=MOZ
Beira
Nampula
Cabo Delgado
Palma
Mocimboa da Praia
Tete
Sofala
Gorongosa
Pemba
Quelimane

%default country=MWI
Blantyre
Mzuzu
Zomba

%default country=ZAF
Johannesburg
Cape Town
Durban
Soweto
Port Elizabeth
Bloemfontein
East London
Marikana
Rustenburg
KwaZulu-Natal
Gauteng
Western Cape
Eastern Cape
Limpopo
Mpumalanga
Free State
North West Province
Northern Cape
Robben Island
Qunu
Nkandla
Sandton
Alexandra
Pietermaritzburg
Polokwane
Mangaung
Sharpeville
Union Buildings
Stellenbosch
Khayelitsha
Natal

%default country=NAM
Caprivi
Walvis Bay
Swakopmund

%default country=BWA
Francistown
Maun
Kalahari

%default country=MDG
Toamasina
Antsirabe

%default country=SAU
Jeddah; Jidda; Jiddah
Mecca; Makkah
Medina; Madinah
Dammam
Dhahran
Khobar; al-Khobar
Qatif
Najran
Jizan; Jazan
Taif
Tabuk
Asir
Yanbu
Abha
Buraydah
Buraida
Hofuf
Awamiya; Awamiyah
Eastern Province
Khamis Mushait
Mina
Ras Tanura
Abqaiq
Neom
Arar
Al-Ahsa
Hejaz
Nejd

%default country=YEM
Aden
Taiz; Taizz
Hodeidah; Hudaydah; al-Hudaydah; Hodeida; Al Hudaydah
Mukalla; al-Mukalla
Marib; Mareb; Ma'rib
Saada; Sa'ada; Sa'dah; Saadah
Ibb
Abyan
Zinjibar
Shabwa; Shabwah
Hadramawt; Hadramout; Hadhramaut
Amran
Lahj; Lahij
Dhamar
Bayda province
al-Bayda province
Jawf; al-Jawf; al-Jouf
Radaa; Rada
Dammaj
Hajjah; Hajja
Dhale; al-Dhale; Dalea
Socotra
Mocha; Mokha
Bab al-Mandab; Bab el-Mandeb
Sanhan
Jaar
Seiyun; Sayoun
Shihr
Haradh
Mahra
Azzan
Hodaida

%default country=OMN
Salalah
Sohar
Nizwa
Musandam

%default country=ARE
Dubai
Sharjah
Ajman
Ras al-Khaimah
Fujairah
Al Ain
Umm al-Quwain
Abu Dhabi emirate

%default country=QAT
Al Udeid
Lusail
Al Rayyan

%default country=BHR
Muharraq
Sitra
Pearl Roundabout; Pearl Square
Duraz; Diraz
Sakhir
Isa Town

%default country=KWT
Bubiyan
Hawalli
Jahra
Camp Arifjan

# rivers, mountains, seas and islands, bases, older names
%default country=USA
Niagara Falls
Niagara
Rocky Mountains
Rockies
Appalachians
Mississippi River
Rio Grande
Colorado River
Missouri River
Hudson River
Potomac
Sierra Nevada
Mojave
Cascades
Everglades
Chesapeake Bay
Death Valley
New England
Bible Belt
Rust Belt
Pacific Northwest
East Coast
West Coast
Great Plains
Bay Area
Great Lakes region
Camp Lejeune
Camp Pendleton
Fort Benning
Fort Dix
Mount Rushmore
Guantanamo Bay naval base
Ellis Island
Golden Gate Bridge
Statue of Liberty
District of Columbia
Empire State
Golden State
Sunshine State
Garden State
Lone Star State
Hoosier State
Hawkeye State
Buckeye State
Granite State
Keystone State
Old Dominion
Big Apple
Silver State
Aloha State
Bay State
Greenville
Lawrence
Ithaca
Gary
Bridgeport
Stamford
Princeton
Atlantic City
Scranton
Cedar Rapids
Kenosha
Schenectady
Utica
Poughkeepsie
Provo
Ogden
Olympia
Laramie
Missoula
Bozeman
%default country=FRA
Orleans
Loire
Seine
Rhone
Corse
Champs-Elysees
Eiffel Tower
Notre Dame
Cote d'Azur
Savoy
Gascony
Dordogne
Auvergne
Pyrenees-Orientales
Vendee
%default country=ESP
Castilla
Leon and Castile
Ebro
Sevilla
Jerez
La Rioja
Navarra
Andalucia
Euskadi
Aragon
Estremadura
Pais Vasco
Costa del Sol
Fuerteventura
Toledo city
%default country=ITA
Milano
Torino
Napoli
Roma
Firenze
Venezia
Tiber
Apennines
Etna
Mount Etna
Vesuvius
%default country=DEU
Halle
Koeln
Muenchen
Rhineland
Westphalia
Black Forest
West Berlin
East Berlin
Prussia
Brandenburg Gate
Checkpoint Charlie
%default country=RUS
Volga
Don River
Amur
Kola Peninsula
Northern Caucasus
Arctic Russia
%default country=IRQ
Tel Afar
Mesopotamia
Tigris
Euphrates
Sunni Triangle
Camp Taji
%default country=LBN
Sur
Litani
Litani River
%default country=GRC
Argos
Laconia
Attica
Macedonia Greece
Aegean islands
Mount Athos
Thessaly
Epirus
Ithaki
%default country=IND
Hindustan
Ganges
Ganga
Brahmaputra
Thar Desert
Deccan
Siachen Glacier
Doka La
Galwan
Indian-administered Kashmir
Indian Kashmir
Indian-controlled Kashmir
Red Fort
Taj Mahal
Golden Temple
%default country=BRA
Amazonia
Amazon rainforest
Amazon jungle
Joinville
Sao Goncalo
Joao Pessoa
Londrina
Uberlandia
Ribeirao Preto
Sorocaba
Campo Grande
Aracaju
Niteroi
Belo Monte
Iguazu Falls
%default country=MEX
Tepic
Yucatan Peninsula
Baja California
Sierra Madre
Tlatelolco
Zocalo
Riviera Maya
Ensenada
Irapuato
Celaya
Uruapan
%default country=ZAF
Kimberley
Transkei
Ciskei
Bophuthatswana
Kruger National Park
Table Mountain
Transvaal
%default country=CHN
Yangtze
Yellow River
Three Gorges Dam
Great Wall
Forbidden City
Gobi
Yulin
Xinjiang Uygur
Urumchi
%default country=JPN
Mount Fuji
Senkaku
Fukushima Daiichi
Kansai
Kanto
%default country=KOR
Gangnam
Jeolla
Han River
%default country=PRK
Kumgang
Yalu River
Nyongbyon
Sohae
%default country=EGY
Upper Egypt
%default country=SYR
T4 airbase
Shayrat
%default country=UKR
Dnieper
%default country=GBR
Thames
Scotland
Wales
England
Northern Ireland
Ulster
Great Britain
Falklands War
Grenfell Tower
Hyde Park
Trafalgar Square
Channel Tunnel
Hadrian's Wall
Hebrides
%default country=PSE
occupied territories
Occupied Territories
Palestinian territories
Occupied Palestinian Territories
Palestinian Territories
Haram al-Sharif
%default country=ISR
Dead Sea Israel
Golan Heights Israel
Sea of Galilee
Ben Gurion Airport
Wailing Wall
%default country=CUB
Sierra Maestra
%default country=AFG
Hindu Kush
Bagram Airfield
Loya Paktia
%default country=PAK
tribal areas
Pakistan-administered Kashmir
Khyber Pass
Red Mosque
Lal Masjid
Indus
Northwest Frontier Province
%default country=TUR
Bosporus
Dardanelles
Incirlik Air Base
Asia Minor
Mount Ararat
%default country=IDN
Timor
Krakatoa
Malukus
%default country=BIH
BiH
BiH Federation
Bosnian Federation
%default country=POL
Pomerania
Galicia Poland
Westerplatte
Katyn
