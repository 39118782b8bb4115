"""Names to put in the place of names (names.Swapper): the project's own lexicon, and lists from general knowledge.
They only vary the training sentences; nothing is looked up when the program reads."""
import glob
import re

GIVEN = """Aaron Abdul Abdullah Abel Abraham Adam Adel Ahmad Ahmed Aisha Akira Alan Albert Alejandro Alex Alexander Alexandra Alexei Alfred Ali
Alice Alicia Alison Amanda Amir Amit Amy Ana Anastasia Andre Andrea Andrei Andrew Angela Anil Anna Anne Anthony Antonio Anwar Arjun Arthur Asif Ayman
Barbara Bashar Ben Benjamin Bernard Beth Bill Bob Boris Brian Bruce Carl Carla Carlos Carmen Carol Caroline Catherine Charles Charlotte Chen Chris
Christian Christina Christine Christopher Claire Claudia Colin Cristina Dan Daniel Daniela David Deborah Denis Dennis Diana Diego Dmitry Donald Dorothy
Doug Duncan Ed Eduardo Edward Elena Elias Elizabeth Ellen Emily Emma Eric Erik Ernesto Esther Eva Evelyn Farid Fatima Federico Felipe Fernando Fiona
Frances Francis Francisco Francois Frank Fred Gabriel Gary George Gerald Gerard Gina Giorgio Giovanni Gloria Gordon Grace Graham Greg Gustavo Hamid Han
Hans Hassan Heather Helen Henry Hiroshi Hugo Hussein Ian Ibrahim Igor Imran Ines Irina Isaac Isabel Ivan Jack Jacob Jacques James Jan Jane Janet Jason
Javier Jean Jeff Jennifer Jens Jessica Jim Jin Joan Joanna Joe Joel Johan Johannes John Jonathan Jorge Jose Joseph Joshua Juan Judith Julia Julian Julie
Julio Kamal Karen Karim Karl Kate Katherine Kathryn Keith Kelly Ken Kenneth Kevin Khaled Khalid Kim Klaus Kofi Kumar Kwame Lars Laura Lauren Laurent Lee
Leo Leon Leonardo Leslie Lina Linda Lisa Liu Lorenzo Louis Louise Lucas Lucia Luis Luke Lynn Magdalena Mahmoud Manuel Marc Marco Margaret Maria Marie
Mario Mark Martha Martin Mary Mathias Matthew Maurice Max Maya Megan Mehmet Melissa Michael Michel Michelle Miguel Mike Milan Min Ming Miriam Mohamed
Mohammad Mohammed Molly Monica Moses Mustafa Nadia Nancy Naomi Natalia Natalie Nathan Neil Nicholas Nick Nicolas Nicole Nikolai Nina Noah Nora Noor Olga
Oliver Olivia Omar Oscar Osama Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Petra Phil Philip Philippe Pierre Priya Rachel Rafael Rahul Raj
Rajesh Ralph Ramon Raul Ravi Ray Rebecca Ricardo Richard Rita Robert Roberto Robin Rodrigo Roger Roland Roman Ron Rosa Rose Roy Ruth Ryan Said Salim
Salman Sam Samir Samuel Sandra Sanjay Sara Sarah Scott Sean Sergei Sergio Sharon Sheila Simon Sofia Sonia Sophie Stefan Stephanie Stephen Steve Steven
Stuart Sunil Susan Sven Svetlana Sylvia Takeshi Tamara Tania Tanya Tariq Ted Teresa Terry Thabo Theresa Thomas Tim Timothy Tina Tom Tony Tracy Valentina
Valeria Vanessa Victor Victoria Vijay Vincent Virginia Vivian Vladimir Walter Wang Wei William Xavier Yasmin Yasser Yoko Yuri Yusuf Yves Zainab Zhang Jean_-_Claude Jean_-_Marie Anne_-_Marie Abdel_-_Fattah Abd_al_-_Rahman
Kim_Jong_-_un Moon_Jae_-_in Lee_Hae_-_chan Park_Geun_-_hye Choi_Jin_-_young Maria_Teresa Juan_Carlos Jose_Luis Ana_Maria
Mohammed_bin Sheikh_Hasina J._K. J. A. R. M. P. Ngozi Amina Chidi Wangari Tendai Sipho Nomvula Kwabena Uhuru Rania Laila
Hamad Saud Faisal Nasser Tamim Sultan Lin_Wei Xi_Jinping Li_Na Chen_Shui_-_bian Anwar Siti Budi Nur Somchai Aung_San
Hemi Aroha Tane Daw Lalita Sunita Deepak Suresh Ramesh Nguyen_Van Tran_Thi""".split()
FAMILY = """Abbas Abdi Abe Acosta Adams Adebayo Agarwal Ahmed Akhtar Alexander Ali Allen Almeida Alvarez Amin Anderson Andersson Arafat Aziz Bailey Baker
Banda Banerjee Barnes Becker Bennett Berger Bhatt Bianchi Bishop Black Bondarenko Boyd Brooks Brown Bruno Bryant Burns Butler Campbell Carter Castillo
Castro Chan Chandra Chang Chaudhry Chavez Chen Cheng Choi Clark Cohen Cole Collins Cook Cooper Costa Cox Cruz Cruz Das Davies Davis Delgado Desai Diallo
Diaz Dubois Duncan Dupont Edwards Ellis Evans Farah Fernandez Fernando Ferrari Fischer Fisher Flores Foster Fox Fraser Fujimoto Garcia Ghosh Gibson
Gomez Gonzalez Goldberg Gordon Graham Grant Gray Green Griffin Gupta Gutierrez Haddad Hall Hamilton Han Hansen Haq Harris Harrison Hassan Hayes Henderson
Hernandez Hill Hoffmann Hossain Howard Hughes Hussain Hussein Ibrahim Ivanov Iyer Jackson Jansen Jenkins Jensen Jimenez Johansson Johnson Jones Joseph
Kamara Kapoor Kariuki Kaya Kelly Kennedy Khalil Khan Khumalo Kim King Klein Kovacs Kowalski Kumar Kuznetsov Lee Lebedev Levy Lewis Li Lim Lin Lopez Ma
MacDonald Malik Mansour Marino Martin Martinez Mbeki McCarthy McDonald Mehta Mendoza Meyer Miller Mishra Mitchell Mohammed Molina Moore Morales Moreno
Morgan Morris Mueller Mukherjee Murphy Murray Mwangi Nakamura Ncube Nelson Ng Nguyen Nielsen Novak Nunez Obi Ochieng Odinga Okafor Okeke Oliveira Olsen
Omar Ortega Ortiz Osman Owen Palmer Park Parker Patel Pavlov Pereira Perez Peters Petersen Petrov Phillips Pillai Popov Powell Price Qureshi Rahman
Ramirez Ramos Rao Reddy Reed Reyes Reynolds Ricci Richards Rivera Roberts Robinson Rodrigues Rodriguez Rogers Romano Romero Rosenberg Ross Rossi Russell
Ruiz Saleh Salim Sanchez Sanders Santos Sato Schmidt Schneider Schulz Scott Shah Sharma Shaw Shevchenko Silva Simmons Singh Smirnov Smith Sokolov
Soto Stewart Sullivan Suzuki Tanaka Taylor Thomas Thompson Torres Tran Traore Turner Usman Vargas Vasquez Vega Vogel Volkov Wagner Walker Wallace Wang
Ward Watanabe Watson Weber White Williams Wilson Wong Wood Wright Wu Yamamoto Yang Yilmaz Young Yusuf Zhang Zhao Zimmermann al_-_Assad al_-_Sadr al_-_Maliki Al_-_Thani Al_Nahyan al_-_Sisi bin_Salman bin_Laden
van_der_Merwe van_Dijk de_la_Cruz de_Oliveira da_Silva dos_Santos de_Klerk di_Maria von_Berg Le_Pen O'Brien O'Neill
O'Connor D'Angelo Ortega_Murillo Garcia_Marquez Lopez_Obrador Sanchez_Ceren Fernandez_de_Kirchner Suu_Kyi Ben_-_Gurion
Abdul_Rahman Abdul_Aziz Al_Sabah Al_Mansoori al_-_Otaibi Hossain_Chowdhury Wickremesinghe Rajapaksa Bandaranaike
Ramaphosa Zuma Dlamini Nkosi Mnangagwa Kenyatta Ruto Museveni Kagame Akufo_-_Addo Mahama Buhari Tinubu Geingob Mutharika
Duterte Marcos Widodo Prayut Chan_-_ocha Mahathir Najib Muhyiddin Tsai Ma_Ying_-_jeou Abe Kishida Suga Fumio""".split()
TOWNS = """Aberdeen Abidjan Accra Adelaide Aden Agra Albany Aleppo Algiers Alexandria Amman Amsterdam Anchorage Ankara Antwerp Atlanta Athens Auckland Austin
Baghdad Bahia Baku Baltimore Bamako Bandung Bangalore Bangkok Barcelona Basel Basra Beijing Beirut Belfast Belgrade Benghazi Berlin Bern Bhopal
Birmingham Bogota Bologna Bordeaux Boston Brasilia Bratislava Brisbane Bristol Brooklyn Brussels Bucharest Budapest Buenos_Aires Buffalo Cairo Calcutta
Calgary Cali Cambridge Canberra Cape_Town Caracas Cardiff Casablanca Charlotte Chennai Chicago Chittagong Cincinnati Cleveland Colombo Cologne Copenhagen
Dakar Dallas Damascus Darwin Davao Delhi Denver Detroit Dhaka Doha Dresden Dubai Dublin Durban Edinburgh Edmonton Fallujah Florence Frankfurt Freetown
Fukuoka Gaza Geneva Genoa Glasgow Gothenburg Grozny Guadalajara Guangzhou Halifax Hamburg Hanoi Harare Havana Helsinki Hiroshima Hong_Kong Honolulu
Houston Hyderabad Islamabad Istanbul Izmir Jakarta Jeddah Jerusalem Johannesburg Juba Kabul Kampala Kandahar Kansas_City Karachi Kathmandu Kharkiv
Khartoum Kiev Kigali Kingston Kinshasa Kobe Kolkata Krakow Kuala_Lumpur Kyoto Lagos Lahore La_Paz Las_Vegas Leeds Leipzig Lima Lisbon Liverpool London
Los_Angeles Luanda Lucknow Lusaka Lyon Madrid Managua Manchester Manila Maputo Marseille Mecca Medellin Melbourne Memphis Mexico_City Miami Milan
Milwaukee Minneapolis Minsk Mogadishu Mombasa Monterrey Montevideo Montreal Moscow Mosul Mumbai Munich Nagasaki Nairobi Nanjing Naples Nashville Nicosia
New_Delhi New_Orleans New_York Nice Norfolk Odessa Oklahoma_City Orlando Osaka Oslo Ottawa Oxford Palermo Panama_City Paris Perth Peshawar Philadelphia
Phoenix Pittsburgh Port_Louis Portland Porto Prague Pretoria Quebec Quetta Quito Rabat Raleigh Rangoon Raqqa Riga Rio_de_Janeiro Riyadh Rome Rotterdam
Sacramento Salt_Lake_City San_Antonio San_Diego San_Francisco San_Jose San_Juan Sanaa Santa_Cruz Santiago Santo_Domingo Sao_Paulo Sapporo Sarajevo
Seattle Seoul Seville Shanghai Shenzhen Singapore Sofia Stockholm Stuttgart Suva Sydney Taipei Tallinn Tampa Tashkent Tbilisi Tegucigalpa Tehran
Tel_Aviv Tijuana Tirana Tokyo Toronto Tripoli Tucson Tunis Turin Ulan_Bator Valencia Vancouver Venice Vienna Vientiane Vilnius Vladivostok Warsaw
Washington Wellington Windhoek Winnipeg Wuhan Yangon Yaounde Yerevan Zagreb Zurich Alabama Alaska Arizona Arkansas California Colorado Connecticut
Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi
Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island
South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming Africa Asia Europe Latin_America Central_America
South_America North_America Middle_East West_Bank Gaza_Strip Kashmir Kurdistan Crimea Chechnya Tibet Sinai Darfur Punjab Bihar Kerala Gujarat Bavaria
Catalonia Scotland Wales England Ontario Alberta Queensland Victoria Tasmania Siberia Manchuria Balkans Caribbean Arctic Sahara Sahel Black_Sea
Mediterranean Pacific_Ocean Atlantic_Ocean Persian_Gulf Red_Sea Suez_Canal Nile Danube Amazon Himalayas Alps Andes Caucasus""".split()
COUNTRIES = """Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh Barbados Belarus Belgium
Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Britain Brunei Bulgaria Burkina_Faso Burma Burundi Cambodia Cameroon Canada Chad Chile China Colombia
Congo Costa_Rica Croatia Cuba Cyprus Czech_Republic Denmark Djibouti Dominica Ecuador Egypt El_Salvador Eritrea Estonia Ethiopia Fiji Finland France Gabon
Gambia Georgia Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy
Ivory_Coast Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Lithuania Luxembourg Macedonia
Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal
Netherlands New_Zealand Nicaragua Niger Nigeria North_Korea Norway Oman Pakistan Palestine Panama Papua_New_Guinea Paraguay Peru Philippines Poland
Portugal Qatar Romania Russia Rwanda Saudi_Arabia Senegal Serbia Sierra_Leone Singapore Slovakia Slovenia Somalia South_Africa South_Korea South_Sudan
Spain Sri_Lanka Sudan Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Timor-Leste Togo Trinidad Tunisia Turkey Turkmenistan Uganda Ukraine
United_Arab_Emirates United_Kingdom United_States Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zimbabwe""".split()
BODIES = """United_Nations Security_Council World_Bank International_Monetary_Fund World_Health_Organization European_Union European_Commission
African_Union Arab_League International_Atomic_Energy_Agency International_Criminal_Court Red_Cross Red_Crescent Human_Rights_Watch Amnesty_International
Supreme_Court Constitutional_Court High_Court Foreign_Ministry Ministry_of_Defence Ministry_of_Health Ministry_of_the_Interior Ministry_of_Finance
Ministry_of_Education Defense_Department State_Department Justice_Department Treasury_Department Department_of_Homeland_Security House_of_Representatives
House_of_Commons House_of_Lords National_Assembly Senate Congress Parliament Knesset Duma Pentagon White_House Kremlin Interpol Europol UNICEF UNESCO
UNHCR NATO OPEC ASEAN ECOWAS IMF WHO FBI CIA NASA EPA FDA CDC Hamas Hezbollah Fatah Taliban al_-_Qaeda Islamic_State ISIS Boko_Haram al_-_Shabaab
PKK FARC Likud Labour_Party Conservative_Party Republican_Party Democratic_Party Communist_Party Liberal_Democrats Green_Party African_National_Congress
Muslim_Brotherhood Baath_Party Revolutionary_Guards Republican_Guard National_Guard Royal_Navy US_Army Marine_Corps Coast_Guard Free_Syrian_Army
Reuters AP AFP BBC CNN Al_Jazeera New_York_Times Washington_Post Guardian Financial_Times Wall_Street_Journal Xinhua Bloomberg Fox_News Google Microsoft
Apple Amazon Facebook Twitter Intel IBM Samsung Sony Toyota Honda Ford General_Motors Boeing Airbus Shell BP Exxon Chevron Gazprom Rosneft Petrobras
Goldman_Sachs JPMorgan_Chase Citigroup Barclays HSBC Deutsche_Bank UBS Walmart Nestle Unilever Pfizer Bayer Siemens Volkswagen Renault Nokia Vodafone
Harvard_University Oxford_University Stanford_University University_of_California University_of_Cape_Town Wits_University Manchester_United
Real_Madrid Chelsea Liverpool Barcelona Juventus New_York_Yankees Boston_Red_Sox Chicago_Bulls Central_Bank Bank_of_England Federal_Reserve
Election_Commission Electoral_Commission Reserve_Bank Stock_Exchange Chamber_of_Commerce Trade_Union_Congress Football_Association Olympic_Committee""".split()


def tokens(name):
    """As the treebanks split words."""
    return re.findall(r"[^\W_]+(?:\.[^\W_]\.)*\.?|'s|[^\w\s]", name)


SMALL = frozenset("of the for and on in de la del al bin 's - & et to with".split())


def lexicon(root, pools):
    """Adds the countries and places of the project's lexicon, and its bodies whose words are written large."""
    for path in [root + "/countries.lex", root + "/places.lex"] + sorted(glob.glob(root + "/actors/*.lex")):
        kind = default = None
        for line in open(path, encoding="utf-8"):
            if line.startswith("%kind"):
                kind = line.split()[1]
            if line.startswith("%default"):
                default = re.search(r"kind=(\w+)", line)
            if line[:1] in "#% \t\n":
                continue
            keys, _, fields = line.partition(" :")
            what = re.search(r"kind=(\w+)", fields) or default
            to = {"country": "place", "place": "place", "actor": what.group(1) if what else None}.get(kind)
            for key in keys.split(";"):
                words = tokens(key.strip())
                large = all(w[0].isupper() or w in SMALL for w in words)
                if to in pools and words and words[0][0].isupper() and len(words) <= 6 and (large or kind != "actor"):
                    pools[to].append(words)


def pools(root=None):
    under = lambda names: [n.split("_") for n in names]
    out = {"person": under(GIVEN[::4]) + under(FAMILY[::2]),
           "place": under(TOWNS) * 4 + under(COUNTRIES) * 8, "organisation": under(BODIES), "given": under(GIVEN),
           "family": under(FAMILY)}
    if root:
        lexicon(root, out)
    return out


def words(p):
    return {w for names in p.values() for n in names for w in n}
