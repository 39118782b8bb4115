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
Paulo Sergio Pinheiro; Paulo Pinheiro; Pinheiro : role="UN rapporteur" from=1995
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
