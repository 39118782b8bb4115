# Persons and their offices beyond one country: the United Nations and their envoys, the European Union, NATO,
# unions of states, courts, banks, popes, and leaders of armed groups of several countries. One line an office
# held; country= is where the person comes from. From general knowledge of public life.
%kind actor
%default kind=person basis=public-record

# United Nations: secretaries-general (Annan, Ban, Guterres, Boutros-Ghali, Waldheim stand with their countries)
%default code=IGOUNO role="UN secretary-general"
U Thant : from=1961-11-30 to=1971-12-31
Dag Hammarskjold; Hammarskjold; Dag Hammarskjöld : from=1953-04-10 to=1961-09-18
Javier Perez de Cuellar; Perez de Cuellar : from=1982-01-01 to=1991-12-31

# envoys and mediators
%default code=IGOUNO role="UN envoy"
Staffan de Mistura; de Mistura; Mistura; Staffan De Mistura : role="UN envoy for Iraq" from=2007-09-11 to=2009-07
Staffan de Mistura; de Mistura; Mistura : role="UN envoy for Afghanistan" from=2010-03 to=2011-12
Staffan de Mistura; de Mistura; Mistura; Staffan De Mistura : role="UN envoy for Syria" from=2014-07-10 to=2018-11-30
Staffan de Mistura; de Mistura; Mistura : role="UN envoy for Western Sahara" from=2021-11-01
Geir Pedersen; Geir O. Pedersen; Pedersen : role="UN envoy for Syria" from=2019-01-07 to=2025-09
Ramzi Ramzi; Ramzy Ezzeldin Ramzy : role="deputy UN envoy for Syria" from=2014-09 to=2019-03
Robert Mood; General Robert Mood : role="head of UNSMIS" from=2012-04 to=2012-07
Jan Egeland; Egeland : role="emergency relief coordinator" from=2003-06 to=2006-12
Jan Egeland; Egeland : role="UN humanitarian adviser for Syria" from=2015-09 to=2018-11
John Holmes : role="emergency relief coordinator" from=2007-01-02 to=2010-08 basis=unverified
Valerie Amos : role="emergency relief coordinator" from=2010-09 to=2015-05
Stephen O'Brien : role="emergency relief coordinator" from=2015-05-29 to=2017-08-31
Mark Lowcock; Lowcock : role="emergency relief coordinator" from=2017-09-01 to=2021-06-18
Martin Griffiths : role="UN envoy for Yemen" from=2018-02-16 to=2021-07
Martin Griffiths : role="emergency relief coordinator" from=2021-07-19 to=2024-06-30
Tom Fletcher : role="emergency relief coordinator" from=2024-11-18
Jamal Benomar; Benomar : role="UN envoy for Yemen" from=2011-04 to=2015-04-15
Ismail Ould Cheikh Ahmed; Ould Cheikh Ahmed; Ould Cheikh : role="UN envoy for Yemen" from=2015-04-25 to=2018-02-28
Hans Grundberg; Grundberg : role="UN envoy for Yemen" from=2021-08-06
Ian Martin : role="UN envoy for Libya" from=2011-09 to=2012-10 basis=unverified
Tarek Mitri; Tariq Mitri : role="UN envoy for Libya" from=2012-09 to=2014-08
Bernardino Leon; Bernardino León : role="UN envoy for Libya" from=2014-09-01 to=2015-11-05
Martin Kobler; Kobler : role="UN envoy for Iraq" from=2011-08 to=2013-07
Martin Kobler; Kobler : role="head of MONUSCO" from=2013-08 to=2015-10
Martin Kobler; Kobler : role="UN envoy for Libya" from=2015-11-17 to=2017-06
Ghassan Salame; Ghassan Salamé : role="UN envoy for Libya" from=2017-06-22 to=2020-03-02
Stephanie Williams : role="acting UN envoy for Libya" from=2020-03-15 to=2021-01 basis=unverified
Jan Kubis; Jan Kubiš : role="UN envoy for Iraq" from=2015-02 to=2018-12
Jan Kubis; Jan Kubiš : role="UN envoy for Libya" from=2021-01-18 to=2021-12-10
Abdoulaye Bathily; Bathily : role="UN envoy for Libya" from=2022-09-02 to=2024-05
Hanna Tetteh; Tetteh : role="UN envoy for Libya" from=2025-01-24
Sergio Vieira de Mello; Vieira de Mello : role="UN administrator of East Timor" from=1999-11 to=2002-05-20
Sergio Vieira de Mello; Vieira de Mello : code=IGOUNOHCH role="high commissioner for human rights" from=2002-09-12 to=2003-08-19
Ad Melkert; Melkert : role="UN envoy for Iraq" from=2009-07 to=2011-10
Nickolay Mladenov; Nikolay Mladenov; Mladenov : role="UN envoy for Iraq" from=2013-08 to=2015-02
Nickolay Mladenov; Nikolay Mladenov; Mladenov : role="UN Middle East envoy" from=2015-02-05 to=2020-12-31
Jeanine Hennis-Plasschaert; Hennis-Plasschaert : role="UN envoy for Iraq" from=2018-11-01 to=2024-05
Terje Roed-Larsen; Roed-Larsen; Terje Rød-Larsen : role="UN Middle East envoy" from=1999-10-01 to=2004-12-31
Alvaro de Soto; Álvaro de Soto : role="UN Middle East envoy" from=2005-06 to=2007-05
Robert Serry; Serry : role="UN Middle East envoy" from=2007-11-30 to=2015-02
Tor Wennesland; Wennesland : role="UN Middle East envoy" from=2020-12-21 to=2025-01
Sigrid Kaag; Kaag : role="UN coordinator for Gaza" from=2023-12-26 to=2025
Kai Eide : role="UN envoy for Afghanistan" from=2008-03 to=2010-03
Deborah Lyons : role="UN envoy for Afghanistan" from=2020-03-24 to=2022-06
Francesc Vendrell; Vendrell : role="UN envoy for Afghanistan" from=2000-01 to=2002-01
Yasushi Akashi; Akashi : role="UN envoy for Yugoslavia" from=1994-01 to=1995-10
Jacques Paul Klein : role="UN envoy" from=1996-01 to=2005-04
Soren Jessen-Petersen; Jessen-Petersen; Søren Jessen-Petersen : role="head of UNMIK" from=2004-08 to=2006-06
Ibrahim Gambari; Gambari : role="UN envoy for Myanmar" from=2006-05 to=2009-12
Razali Ismail; Tan Sri Razali : role="UN envoy for Myanmar" from=2000-04 to=2006-01
Vijay Nambiar; Nambiar : role="UN envoy for Myanmar" from=2010-01 to=2016-12
Tomas Ojea Quintana; Tomás Ojea Quintana; Ojea Quintana : role="UN rapporteur for Myanmar" from=2008-05 to=2014-05
Paulo Sergio Pinheiro; Paulo Pinheiro : role="UN rapporteur" from=1995
Tom Andrews : role="UN rapporteur for Myanmar" from=2020-05
Jan Pronk; Pronk : role="UN envoy for Sudan" from=2004-07 to=2006-12
Haile Menkerios; Menkerios : role="UN envoy for Sudan" from=2010-02 to=2018
Volker Perthes; Perthes : role="UN envoy for Sudan" from=2021-01 to=2023-09-13
Hilde Johnson; Hilde F. Johnson : role="head of UNMISS" from=2011-07 to=2014-07
Roger Meece; Meece : role="head of MONUSCO" from=2010-07 to=2013-07
Alan Doss : role="head of MONUC" from=2008-01 to=2010-06
Bintou Keita : role="head of MONUSCO" from=2021-02
Leila Zerrougui; Zerrougui : role="head of MONUSCO" from=2018-02 to=2021-02
Said Djinnit; Djinnit : role="UN envoy for the Great Lakes" from=2014-07 to=2019-03
Edmond Mulet; Mulet : role="head of MINUSTAH" from=2010-03 to=2011-05
Augustine Mahiga; Mahiga : role="UN envoy for Somalia" from=2010-06 to=2013-06
Ahmedou Ould-Abdallah; Ould-Abdallah : role="UN envoy for Somalia" from=2007-09 to=2010-06
Nicholas Kay : role="UN envoy for Somalia" from=2013-06 to=2015-12
Mohamed Sahnoun; Sahnoun : role="UN envoy" from=1992-04 to=2001
Choi Young-jin; Choi Young Jin : role="head of UNOCI" from=2007-10 to=2011-09
Alioune Blondin Beye : role="UN envoy for Angola" from=1993-06 to=1998-06-26
Christopher Ross : role="UN envoy for Western Sahara" from=2009-01 to=2017-04
Peter van Walsum : role="UN envoy for Western Sahara" from=2005-07 to=2008-08
Matthew Nimetz; Nimetz : role="UN mediator for Macedonia" from=1999 to=2019
Espen Eide : role="UN envoy for Cyprus" from=2014-08 to=2017-08 basis=unverified
Rolf Ekeus; Ekeus; Rolf Ekéus : role="head of UNSCOM" from=1991-04 to=1997-06
Richard Butler : role="head of UNSCOM" from=1997-07 to=1999-06
Hans Blix; Blix : code=IGOUNOIAE role="head of the IAEA" from=1981-12-01 to=1997-11-30
Hans Blix; Blix : role="head of UNMOVIC" from=2000-03-01 to=2003-06-30
Scott Ritter : role="weapons inspector" from=1991 to=1998-08-26
Rosemary DiCarlo; DiCarlo : role="under-secretary-general for political affairs" from=2018-05-01
Jeffrey Feltman; Feltman : role="under-secretary-general for political affairs" from=2012-07-02 to=2018-03-31
Lynn Pascoe; B. Lynn Pascoe : role="under-secretary-general for political affairs" from=2007-02 to=2012-06
Kieran Prendergast : role="under-secretary-general for political affairs" from=1997-03 to=2005-06
Herve Ladsous; Hervé Ladsous; Ladsous : role="head of peacekeeping" from=2011-10 to=2017-03
Alain Le Roy : role="head of peacekeeping" from=2008-08 to=2011-08
Jean-Marie Guehenno; Jean-Marie Guéhenno; Guehenno : role="head of peacekeeping" from=2000-10 to=2008-08
Jean-Pierre Lacroix; Lacroix : role="head of peacekeeping" from=2017-04-01
Amina J. Mohammed; Amina Mohammed : role="deputy secretary-general" from=2017-01-01
Jan Eliasson; Eliasson : role="deputy secretary-general" from=2012-07-01 to=2016-12-31
Asha-Rose Migiro; Migiro : role="deputy secretary-general" from=2007-02-05 to=2012-06-30
Louise Frechette; Louise Fréchette : role="deputy secretary-general" from=1998-03-02 to=2006-03-31
Mark Malloch Brown; Malloch Brown : role="deputy secretary-general" from=2006-04-01 to=2006-12-31
Stephane Dujarric; Dujarric; Stéphane Dujarric : role="UN spokesman" from=2014-03
Farhan Haq : role="deputy UN spokesman" from=2005
Martin Nesirky; Nesirky : role="UN spokesman" from=2009-12 to=2014-02
Fred Eckhard; Eckhard : role="UN spokesman" from=1997-01 to=2005-06

# agencies, courts, banks
%default code=IGOUNOHCH role="high commissioner for human rights"
Jose Ayala Lasso; José Ayala Lasso : from=1994-04-05 to=1997-03-15
Louise Arbour; Arbour : code=IGOUNOJUDWCT role="prosecutor of the Yugoslavia tribunal" from=1996-10-01 to=1999-09-15
Louise Arbour; Arbour : from=2004-07-01 to=2008-06-30
Navi Pillay; Navanethem Pillay; Pillay : from=2008-09-01 to=2014-08-31
Zeid Ra'ad al-Hussein; Zeid Raad Al Hussein; Prince Zeid; Zeid Ra'ad Zeid al-Hussein; Zeid Ra'ad : from=2014-09-01 to=2018-08-31
Volker Turk; Volker Türk; Volker Tuerk : from=2022-10-17
Rupert Colville; Colville : role="human rights spokesman" from=2010 to=2022
Ravina Shamdasani; Shamdasani : role="human rights spokeswoman" from=2011
Sadako Ogata; Ogata : code=IGOUNOREFHCR role="high commissioner for refugees" from=1991-01-01 to=2000-12-31
Filippo Grandi; Grandi : code=IGOUNOREFRWA role="head of UNRWA" from=2010-01-20 to=2014-03-29
Filippo Grandi; Grandi : code=IGOUNOREFHCR role="high commissioner for refugees" from=2016-01-01 to=2025-12-31
Barham Salih; Barham Saleh : code=IGOUNOREFHCR role="high commissioner for refugees" from=2026-01-01 basis=unverified
Pierre Kraehenbuehl; Pierre Krähenbühl; Pierre Krahenbuhl : code=IGOUNOREFRWA role="head of UNRWA" from=2014-03-30 to=2019-11-06
Philippe Lazzarini; Lazzarini : code=IGOUNOREFRWA role="head of UNRWA" from=2020-04-01
Chris Gunness; Gunness : code=IGOUNOREFRWA role="spokesman of UNRWA" from=2007 to=2019
Josette Sheeran; Sheeran : code=IGOUNOWFP role="head of the World Food Programme" from=2007-04 to=2012-04
Ertharin Cousin : code=IGOUNOWFP role="head of the World Food Programme" from=2012-04-05 to=2017-04-04
David Beasley; Beasley : code=IGOUNOWFP role="head of the World Food Programme" from=2017-04-04 to=2023-04-04
Cindy McCain : code=IGOUNOWFP role="head of the World Food Programme" from=2023-04-05
Anthony Lake : code=IGOUNOKID role="head of UNICEF" from=2010-05-01 to=2017-12-31
Henrietta Fore : code=IGOUNOKID role="head of UNICEF" from=2018-01-01 to=2022-01-31
Catherine Russell : code=IGOUNOKID role="head of UNICEF" from=2022-02-01
Carol Bellamy; Bellamy : code=IGOUNOKID role="head of UNICEF" from=1995-05-01 to=2005-04-30
Margaret Chan : code=IGOUNOHLHWHO role="head of the World Health Organization" from=2007-01-04 to=2017-06-30
Irina Bokova; Bokova : code=IGOUNOEDU role="head of UNESCO" from=2009-11-15 to=2017-11-15
Audrey Azoulay; Azoulay : code=IGOUNOEDU role="head of UNESCO" from=2017-11-15 to=2025-11-14
Yukiya Amano; Amano : code=IGOUNOIAE role="head of the IAEA" from=2009-12-01 to=2019-07-18
Rafael Grossi; Rafael Mariano Grossi; Grossi : code=IGOUNOIAE role="head of the IAEA" from=2019-12-03
Achim Steiner : code=IGOUNODEV role="head of UNDP" from=2017-06-19 to=2025-06
Ahmet Uzumcu; Ahmet Üzümcü; Uzumcu : code=IGOOPC role="head of the OPCW" from=2010-07-25 to=2018-07-24
Fernando Arias : code=IGOOPC role="head of the OPCW" from=2018-07-25
Richard Goldstone; Goldstone : code=IGOUNOJUDWCT role="prosecutor of the Yugoslavia tribunal" from=1994-08-15 to=1996-09-30
Carla del Ponte; Carla Del Ponte; del Ponte : code=IGOUNOJUDWCT role="prosecutor of the Yugoslavia tribunal" from=1999-09-15 to=2007-12-31
Carla del Ponte; Carla Del Ponte; del Ponte : code=IGOUNO role="member of the Commission of Inquiry on Syria" from=2012-09 to=2017-09
Serge Brammertz; Brammertz : code=IGOUNOJUDWCT role="prosecutor of the Yugoslavia tribunal" from=2008-01-01 to=2017-12-31
Detlev Mehlis; Mehlis : code=IGOUNO role="investigator of the Hariri killing" from=2005-05 to=2005-12
Luis Moreno-Ocampo; Moreno-Ocampo; Luis Moreno Ocampo; Moreno Ocampo : code=IGOJUDICC role="prosecutor of the ICC" from=2003-06-16 to=2012-06-15
Fatou Bensouda; Bensouda : code=IGOJUDICC role="prosecutor of the ICC" from=2012-06-15 to=2021-06-15
Karim Khan; Karim A.A. Khan : code=IGOJUDICC role="prosecutor of the ICC" from=2021-06-16
James Wolfensohn; Wolfensohn : code=IGOBUSWBK role="president of the World Bank" from=1995-06-01 to=2005-05-31
Paul Wolfowitz; Wolfowitz : code=USAGOV role="deputy defense secretary" from=2001-03-02 to=2005-06-01
Paul Wolfowitz; Wolfowitz : code=IGOBUSWBK role="president of the World Bank" from=2005-06-01 to=2007-06-30
Robert Zoellick; Zoellick : code=USAGOV role="deputy secretary of state" from=2005-02-22 to=2006-07-07
Robert Zoellick; Zoellick : code=IGOBUSWBK role="president of the World Bank" from=2007-07-01 to=2012-06-30
Jim Yong Kim : code=IGOBUSWBK role="president of the World Bank" from=2012-07-01 to=2019-02-01
David Malpass; Malpass : code=IGOBUSWBK role="president of the World Bank" from=2019-04-09 to=2023-06-01
Ajay Banga; Banga : code=IGOBUSWBK role="president of the World Bank" from=2023-06-02
Michel Camdessus; Camdessus : code=IGOBUSIMF role="head of the IMF" from=1987-01-16 to=2000-02-14
Rodrigo Rato; Rodrigo de Rato : code=IGOBUSIMF role="head of the IMF" from=2004-06-07 to=2007-10-31
Dominique Strauss-Kahn; Strauss-Kahn : code=IGOBUSIMF role="head of the IMF" from=2007-11-01 to=2011-05-18
Christine Lagarde; Lagarde : code=FRAGOV role="finance minister" from=2007-06-19 to=2011-06-29
Christine Lagarde; Lagarde : code=IGOBUSIMF role="head of the IMF" from=2011-07-05 to=2019-09-12
Christine Lagarde; Lagarde : code=IGOEURBUS role="president of the European Central Bank" from=2019-11-01
Kristalina Georgieva; Georgieva : code=IGOEUREECGOV role="EU commissioner" from=2010-02-09 to=2016-12-31
Kristalina Georgieva; Georgieva : code=IGOBUSIMF role="head of the IMF" from=2019-10-01
Jean-Claude Trichet; Trichet : code=IGOEURBUS role="president of the European Central Bank" from=2003-11-01 to=2011-10-31
Wim Duisenberg; Duisenberg : code=IGOEURBUS role="president of the European Central Bank" from=1998-06-01 to=2003-10-31
Pascal Lamy : code=IGOBUSWTO role="head of the WTO" from=2005-09-01 to=2013-08-31
Roberto Azevedo; Roberto Azevêdo : code=IGOBUSWTO role="head of the WTO" from=2013-09-01 to=2020-08-31
Peter Maurer : code=NGOHLHRCR role="president of the ICRC" from=2012-07-01 to=2022-09-30
Jakob Kellenberger; Kellenberger : code=NGOHLHRCR role="president of the ICRC" from=2000-01-01 to=2012-06-30
Mirjana Spoljaric; Mirjana Spoljaric Egger : code=NGOHLHRCR role="president of the ICRC" from=2022-10-01
Kenneth Roth : code=NGOHRIHRW role="head of Human Rights Watch" from=1993 to=2022-08-31
Salil Shetty; Shetty : code=NGOHRIAMN role="head of Amnesty International" from=2010-07 to=2018-07
Irene Khan : code=NGOHRIAMN role="head of Amnesty International" from=2001-08 to=2009-12
Agnes Callamard; Agnès Callamard; Callamard : code=IGOUNO role="UN rapporteur" from=2016-08-01 to=2021-03-28
Agnes Callamard; Agnès Callamard; Callamard : code=NGOHRIAMN role="head of Amnesty International" from=2021-03-29
Rami Abdel Rahman; Rami Abdulrahman; Rami Abdul Rahman; Rami Abdel-Rahman : code=SYRNGO role="head of the Syrian Observatory for Human Rights" from=2006

# Europe's union, NATO
%default code=IGOEUREEC
Jacques Delors; Delors : code=IGOEUREECGOV role="president of the European Commission" from=1985-01-06 to=1995-01-23 country=FRA
Ursula von der Leyen; von der Leyen; Ursula Von der Leyen : code=DEUGOV role="defence minister" from=2013-12-17 to=2019-07-17
Ursula von der Leyen; von der Leyen : code=IGOEUREECGOV role="president of the European Commission" from=2019-12-01 country=DEU
Catherine Ashton; Baroness Ashton; Cathy Ashton; Lady Ashton : role="EU foreign policy chief" from=2009-12-01 to=2014-11-01 country=GBR
Federica Mogherini; Mogherini : code=ITAGOV role="foreign minister" from=2014-02-22 to=2014-10-31
Federica Mogherini; Mogherini : role="EU foreign policy chief" from=2014-11-01 to=2019-11-30 country=ITA
Josep Borrell; Borrell : code=ESPGOV role="foreign minister" from=2018-06-07 to=2019-11-30
Josep Borrell; Borrell : role="EU foreign policy chief" from=2019-12-01 to=2024-11-30 country=ESP
Benita Ferrero-Waldner; Ferrero-Waldner : code=AUTGOV role="foreign minister" from=2000-02-04 to=2004-10-20
Benita Ferrero-Waldner; Ferrero-Waldner : code=IGOEUREECGOV role="EU external relations commissioner" from=2004-11-22 to=2009-12-01 country=AUT
Olli Rehn; Rehn : code=IGOEUREECGOV role="EU commissioner" from=2004-07-12 to=2014-07-01 country=FIN
Johannes Hahn : code=IGOEUREECGOV role="EU commissioner" from=2010-02-10 to=2024-11-30 country=AUT
Stefan Fuele; Stefan Füle; Stefan Fule : code=IGOEUREECGOV role="EU enlargement commissioner" from=2010-02-10 to=2014-10-31 country=CZE
Enrique Mora : role="EU envoy for Iran" from=2019 to=2025 country=ESP
Maja Kocijancic; Kocijancic : role="EU spokeswoman" from=2009 to=2019
Martin Schulz : code=IGOEURLEG role="president of the European Parliament" from=2012-01-17 to=2017-01-17 country=DEU
Roberta Metsola; Metsola : code=IGOEURLEG role="president of the European Parliament" from=2022-01-18 country=MLT
David Sassoli; Sassoli : code=IGOEURLEG role="president of the European Parliament" from=2019-07-03 to=2022-01-11 country=ITA
Joseph Luns : code=IGONAT role="NATO secretary-general" from=1971-10-01 to=1984-06-25 country=NLD
Lord Carrington; Peter Carrington : code=GBRGOV role="foreign secretary" from=1979-05-04 to=1982-04-05
Lord Carrington; Peter Carrington : code=IGONAT role="NATO secretary-general" from=1984-06-25 to=1988-07-01 country=GBR
Manfred Woerner; Manfred Wörner; Manfred Worner : code=IGONAT role="NATO secretary-general" from=1988-07-01 to=1994-08-13 country=DEU
Willy Claes; Claes : code=IGONAT role="NATO secretary-general" from=1994-10-17 to=1995-10-20 country=BEL
Javier Solana; Solana : code=ESPGOV role="foreign minister" from=1992-06-22 to=1995-12-18
Javier Solana; Solana : code=IGONAT role="NATO secretary-general" from=1995-12-05 to=1999-10-06 country=ESP
Javier Solana; Solana : role="EU foreign policy chief" from=1999-10-18 to=2009-12-01 country=ESP
Lord Robertson; George Robertson : code=GBRGOV role="defence secretary" from=1997-05-03 to=1999-10-11
Lord Robertson; George Robertson : code=IGONAT role="NATO secretary-general" from=1999-10-14 to=2003-12-17 country=GBR
Jaap de Hoop Scheffer; de Hoop Scheffer; Hoop Scheffer : code=IGONAT role="NATO secretary-general" from=2004-01-05 to=2009-08-01 country=NLD
Philip Breedlove; Breedlove : code=IGONATMIL role="supreme allied commander Europe" from=2013-05-13 to=2016-05-04 country=USA
Jamie Shea : code=IGONAT role="NATO spokesman" from=1993 to=2000
Oana Lungescu; Lungescu : code=IGONAT role="NATO spokeswoman" from=2010-12 to=2023-09
David Owen; Lord Owen : code=GBRGOV role="foreign secretary" from=1977-02-22 to=1979-05-04
David Owen; Lord Owen : code=IGOEUREEC role="EU envoy for Yugoslavia" from=1992-08 to=1995-06 country=GBR
Lamberto Zannier; Zannier : code=IGOEURSCE role="secretary-general of the OSCE" from=2011-07-01 to=2017-06-30
Alexander Hug : code=IGOEURSCE role="deputy head of the OSCE mission in Ukraine" from=2014 to=2018-10
Heidi Tagliavini; Tagliavini : code=IGOEURSCE role="OSCE envoy for Ukraine" from=2014-06 to=2015-06
Martin Sajdik; Sajdik : code=IGOEURSCE role="OSCE envoy for Ukraine" from=2015-06 to=2020-01

# other unions of states
Salim Ahmed Salim : code=IGOAFROAU role="secretary-general of the OAU" from=1989-09-19 to=2001-09-17
Moussa Faki; Moussa Faki Mahamat; Faki Mahamat : code=IGOAFRAFU role="chairman of the African Union Commission" from=2017-03-14 to=2025-02-15 country=TCD
Mahmoud Ali Youssouf; Mahamoud Ali Youssouf : code=DJIGOV role="foreign minister" from=2005-05-22 to=2025-02-15
Mahmoud Ali Youssouf; Mahamoud Ali Youssouf : code=IGOAFRAFU role="chairman of the African Union Commission" from=2025-02-15 country=DJI
Ramtane Lamamra; Lamamra : code=IGOAFRAFU role="African Union security commissioner" from=2008-04 to=2013-09 country=DZA
Smail Chergui; Chergui : code=IGOAFRAFU role="African Union security commissioner" from=2013-10 to=2021-03 country=DZA
Esmat Abdel Meguid; Esmat Abdel-Meguid : code=IGOMEAARL role="secretary-general of the Arab League" from=1991-05-15 to=2001-05-15 country=EGY
Ahmed Ben Helli; Ahmed Ben Hilli : code=IGOMEAARL role="deputy secretary-general of the Arab League" from=2009 to=2017-02 country=DZA
Ekmeleddin Ihsanoglu; Ihsanoglu : code=IGOMOSOIC role="secretary-general of the OIC" from=2004-12-31 to=2014-01-31 country=TUR
Iyad Madani; Iyad bin Amin Madani : code=IGOMOSOIC role="secretary-general of the OIC" from=2014-01-31 to=2016-10-31 country=SAU
Hissein Brahim Taha : code=IGOMOSOIC role="secretary-general of the OIC" from=2021-11-17 country=TCD
Abdul Rahman al-Attiyah; Abdulrahman al-Attiyah : code=IGOMEAGCC role="secretary-general of the GCC" from=2002-04 to=2011-03-31 country=QAT
Abdullatif al-Zayani; Abdul Latif al-Zayani; Abdullatif bin Rashid al-Zayani; al-Zayani : code=IGOMEAGCC role="secretary-general of the GCC" from=2011-04-01 to=2020-01-31 country=BHR
Jose Miguel Insulza; Insulza; José Miguel Insulza : code=IGOAMROAS role="secretary-general of the OAS" from=2005-05-26 to=2015-05-26 country=CHL
Albert Ramdin; Ramdin : code=IGOAMROAS role="secretary-general of the OAS" from=2025-05-26 country=SUR
Surin Pitsuwan : code=IGOSEAASN role="secretary-general of ASEAN" from=2008-01-01 to=2012-12-31 country=THA
Le Luong Minh : code=IGOSEAASN role="secretary-general of ASEAN" from=2013-01-01 to=2017-12-31 country=VNM
Kao Kim Hourn : code=IGOSEAASN role="secretary-general of ASEAN" from=2023-01-01 country=KHM
Abdalla Salem El-Badri; Abdalla Salem el-Badri : code=IGOOPC role="secretary-general of OPEC" from=2007-01-01 to=2016-07-31
Mohammed Barkindo; Mohammad Barkindo; Barkindo : code=IGOOPC role="secretary-general of OPEC" from=2016-08-01 to=2022-07-05
Haitham al-Ghais : code=IGOOPC role="secretary-general of OPEC" from=2022-08-01

# the Holy See and other churches
%default code=VATREL role=pope
Pope Paul VI; Paul VI : from=1963-06-21 to=1978-08-06
Pope John Paul I : from=1978-08-26 to=1978-09-28
Pope John Paul II; John Paul II; Pope John Paul; Karol Wojtyla : from=1978-10-16 to=2005-04-02
Pope Benedict XVI; Pope Benedict; Benedict XVI; Joseph Ratzinger; Cardinal Ratzinger : from=2005-04-19 to=2013-02-28
Pope Francis; Jorge Mario Bergoglio; Jorge Bergoglio : from=2013-03-13 to=2025-04-21
Pope Leo; Pope Leo XIV; Leo XIV; Robert Prevost; Robert Francis Prevost : from=2025-05-08
Angelo Sodano; Cardinal Sodano : role="secretary of state" from=1991-06-29 to=2006-09-15
Tarcisio Bertone; Bertone : role="secretary of state" from=2006-09-15 to=2013-10-15
Pietro Parolin; Parolin; Cardinal Parolin : role="secretary of state" from=2013-10-15
Federico Lombardi : role=spokesman from=2006-07 to=2016-07
Joaquin Navarro-Valls; Navarro-Valls : role=spokesman from=1984 to=2006-07
Rowan Williams : code=GBRREL role="archbishop of Canterbury" from=2002-12-02 to=2012-12-31
Justin Welby; Welby : code=GBRREL role="archbishop of Canterbury" from=2013-02-04 to=2025-01-06
Patriarch Bartholomew; Ecumenical Patriarch Bartholomew; Bartholomew I : code=TURREL role=patriarch from=1991-11-02
Aga Khan : code=NGOREL role=imam from=1957-07-11 basis=unverified

# armed groups of several countries
%default code=IMGMUSALQ role="al-Qaeda commander"
Khalid Sheikh Mohammed; Khaled Sheikh Mohammed : from=1996
Ramzi Binalshibh; Ramzi bin al-Shibh : from=1997
Ramzi Yousef : from=1992
Abu Zubaydah; Abu Zubaida : from=1995
Abu Yahya al-Libi : from=2005
Saif al-Adel; Saif al-Adl; Seif al-Adel : from=1998
Mohammed Atef : from=1996
Abu Hamza al-Muhajir; Abu Ayyub al-Masri : from=2006-06
%default code=IMGMUSISI role="Islamic State leader"
Abu Mohammed al-Adnani; Abu Mohammad al-Adnani; al-Adnani : role="spokesman of the Islamic State" from=2011-08
Abu Ibrahim al-Hashimi al-Qurayshi; Abu Ibrahim al-Hashemi al-Qurashi; Amir Mohammed Saeed al-Mawla : role="leader of the Islamic State" from=2019-10-31
Abu al-Hassan al-Hashimi al-Qurayshi; Abu al-Hasan al-Hashimi al-Qurashi : role="leader of the Islamic State" from=2022-03-10
Abu Omar al-Shishani; Omar al-Shishani : role="Islamic State commander" from=2013-05
Jihadi John; Mohammed Emwazi : role="Islamic State fighter" from=2013
Ilich Ramirez Sanchez : code=IMGMEA role="militant" from=1973
