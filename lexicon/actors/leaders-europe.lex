# Persons and their offices, Europe: heads of state and government from about 1990 (the larger countries
# from 1970), foreign and defence ministers, party and rebel leaders. One line an office held. From general
# knowledge of public life; terms to the day where they are known, else to the year.
# Of rebels, dissidents and clerics to= stands only where they took up something else: a later report still
# calls them what they were, while former office-holders become ELI when the term is over.
%kind actor
%default kind=person basis=public-record

# Soviet Union and Russia
%default code=SUNGOV
Leonid Brezhnev; Brezhnev : role="general secretary" from=1964-10-14 to=1982-11-10
Alexei Kosygin; Kosygin : role="prime minister" from=1964 to=1980-10-23
Andrei Gromyko; Gromyko : role="foreign minister" from=1957 to=1985-07-02
Andrei Gromyko; Gromyko : role="head of state" from=1985-07-02 to=1988-10-01
Yuri Andropov; Andropov : role="general secretary" from=1982-11-12 to=1984-02-09
Konstantin Chernenko; Chernenko : role="general secretary" from=1984-02-13 to=1985-03-10
Nikolai Ryzhkov; Ryzhkov : role="prime minister" from=1985-09-27 to=1991-01-14
Mikhail Gorbachev; Gorbachev; Mikhail Gorbachov; Gorbachov : role="general secretary" from=1985-03-11 to=1991-12-25
Eduard Shevardnadze; Shevardnadze : role="foreign minister" from=1985-07-02 to=1990-12-20
%default code=RUSGOV
Boris Yeltsin; Yeltsin; Boris Eltsin : role=president from=1991-07-10 to=1999-12-31
Viktor Chernomyrdin; Chernomyrdin : role="prime minister" from=1992-12-14 to=1998-03-23
Sergei Kiriyenko; Sergey Kiriyenko; Kiriyenko; Sergei Kirienko : role="prime minister" from=1998-04-24 to=1998-08-23
Sergei Kiriyenko; Sergey Kiriyenko; Kiriyenko : role="deputy chief of staff" from=2016-10-05
Yevgeny Primakov; Primakov; Evgeny Primakov : role="foreign minister" from=1996-01-09 to=1998-09-11
Yevgeny Primakov; Primakov; Evgeny Primakov : role="prime minister" from=1998-09-11 to=1999-05-12
Sergei Stepashin; Stepashin : role="prime minister" from=1999-05-19 to=1999-08-09
Vladimir Putin; Putin; Vladimir V. Putin; Vladimir Vladimirovich Putin : role="prime minister" from=1999-08-09 to=2000-05-07
Vladimir Putin; Putin : role=president from=2000-05-07 to=2008-05-07
Vladimir Putin; Putin : role="prime minister" from=2008-05-08 to=2012-05-07
Vladimir Putin; Putin : role=president from=2012-05-07
Mikhail Kasyanov; Kasyanov : role="prime minister" from=2000-05-17 to=2004-02-24
Mikhail Fradkov; Fradkov : role="prime minister" from=2004-03-05 to=2007-09-14
Viktor Zubkov : role="prime minister" from=2007-09-14 to=2008-05-07
Dmitry Medvedev; Medvedev; Dmitri Medvedev; Dmitriy Medvedev : role=president from=2008-05-07 to=2012-05-07
Dmitry Medvedev; Medvedev; Dmitri Medvedev; Dmitriy Medvedev : role="prime minister" from=2012-05-08 to=2020-01-16
Dmitry Medvedev; Medvedev; Dmitri Medvedev : role="deputy chairman of the Security Council" from=2020-01-16
Mikhail Mishustin; Mishustin : role="prime minister" from=2020-01-16
Andrei Kozyrev; Kozyrev; Andrey Kozyrev : role="foreign minister" from=1990-10 to=1996-01-05
Igor Ivanov : role="foreign minister" from=1998-09-11 to=2004-03-09
Sergei Lavrov; Lavrov; Sergey Lavrov; Sergej Lavrov : role="foreign minister" from=2004-03-09
Pavel Grachev : role="defence minister" from=1992-05-18 to=1996-06-18
Igor Sergeyev : role="defence minister" from=1997-05-22 to=2001-03-28
Sergei Ivanov; Sergey Ivanov : role="defence minister" from=2001-03-28 to=2007-02-15
Anatoly Serdyukov; Serdyukov : role="defence minister" from=2007-02-15 to=2012-11-06
Sergei Shoigu; Shoigu; Sergey Shoigu; Sergei Shoygu : role="defence minister" from=2012-11-06 to=2024-05-12
Sergei Shoigu; Shoigu; Sergey Shoigu : role="secretary of the Security Council" from=2024-05-12
Andrei Belousov; Belousov; Andrey Belousov : role="defence minister" from=2024-05-14
Nikolai Patrushev; Patrushev; Nikolay Patrushev : role="secretary of the Security Council" from=2008-05-12 to=2024-05-12
Dmitry Peskov; Peskov; Dmitri Peskov : role="Kremlin spokesman" from=2012-05
Maria Zakharova; Zakharova : role="foreign ministry spokeswoman" from=2015-08-10
Igor Konashenkov; Konashenkov : code=RUSMIL role="defence ministry spokesman" from=2011
Valery Gerasimov; Gerasimov : code=RUSMIL role="chief of the general staff" from=2012-11-09
Sergei Surovikin; Surovikin; Sergey Surovikin : code=RUSMIL role=general from=2013 basis=unverified
Vitaly Churkin; Churkin; Vitaliy Churkin : role="ambassador to the United Nations" from=2006-04-08 to=2017-02-20
Vasily Nebenzya; Nebenzya; Vassily Nebenzia; Nebenzia : role="ambassador to the United Nations" from=2017-07-27
Mikhail Bogdanov : role="deputy foreign minister" from=2011-06 to=2025-07 basis=unverified
Sergei Ryabkov; Ryabkov; Sergey Ryabkov : role="deputy foreign minister" from=2008-08
Dmitry Rogozin; Rogozin; Dmitri Rogozin : role="deputy prime minister" from=2011-12-23 to=2018-05-18
Sergei Naryshkin; Naryshkin; Sergey Naryshkin : code=RUSSPY role="director of foreign intelligence" from=2016-10-05
Alexander Bortnikov; Bortnikov : code=RUSSPY role="director of the FSB" from=2008-05-12
Vyacheslav Volodin; Volodin : code=RUSLEG role="speaker of the Duma" from=2016-10-05
Valentina Matviyenko; Matviyenko; Matvienko : code=RUSLEG role="speaker of the Federation Council" from=2011-09-21
Sergei Sobyanin; Sobyanin : role="mayor of Moscow" from=2010-10-21
Yuri Luzhkov; Luzhkov : role="mayor of Moscow" from=1992-06-06 to=2010-09-28
Alexei Navalny; Navalny; Aleksei Navalny; Alexey Navalny; Navalnyy : code=RUSOPP role="opposition leader" from=2008
Yulia Navalnaya; Navalnaya : code=RUSOPP role="opposition leader" from=2024-02-19
Boris Nemtsov; Nemtsov : code=RUSOPP role="opposition leader" from=1999
Garry Kasparov; Kasparov : code=RUSOPP role="opposition leader" from=2005
Vladimir Kara-Murza; Kara-Murza : code=RUSOPP role="opposition politician" from=2012 basis=unverified
Ilya Yashin; Yashin : code=RUSOPP role="opposition politician" from=2008 basis=unverified
Mikhail Khodorkovsky; Khodorkovsky : code=RUSBUS role="head of Yukos" from=1996 to=2004
Mikhail Khodorkovsky; Khodorkovsky : code=RUSOPP role="opposition figure" from=2013-12-20
Gennady Zyuganov; Zyuganov : code=RUSPTY role="leader of the Communist Party" from=1993-02
Vladimir Zhirinovsky; Zhirinovsky : code=RUSPTY role="leader of the Liberal Democratic Party" from=1991
Grigory Yavlinsky; Yavlinsky : code=RUSPTY role="leader of Yabloko" from=1993 to=2008
Yevgeny Prigozhin; Prigozhin; Evgeny Prigozhin; Yevgeniy Prigozhin : code=RUSPRM role="head of the Wagner Group" from=2014
Dmitry Utkin; Utkin : code=RUSPRM role="commander of the Wagner Group" from=2014
Ramzan Kadyrov; Kadyrov : role="head of Chechnya" from=2007-02-15
Akhmad Kadyrov; Kadyrov; Akhmat Kadyrov : role="president of Chechnya" from=2000-06-12 to=2004-05-09
Dzhokhar Dudayev; Dudayev : code=RUSREB role="president of Chechnya" from=1991-11
Aslan Maskhadov; Maskhadov : code=RUSREB role="president of Chechnya" from=1997-02-12
Shamil Basayev; Basayev; Shamil Basaev : code=RUSREB role="rebel leader" from=1995
Doku Umarov; Umarov; Dokka Umarov : code=RUSREB role="rebel leader" from=2006-06
Patriarch Kirill : code=RUSREL role=patriarch from=2009-02-01
Patriarch Alexy II; Patriarch Alexiy II; Patriarch Alexei II : code=RUSREL role=patriarch from=1990-06-10 to=2008-12-05
Sergei Aksyonov; Aksyonov; Sergey Aksyonov : role="head of Crimea" from=2014-02-27

# Ukraine
%default code=UKRGOV
Leonid Kravchuk; Kravchuk : role=president from=1991-12-05 to=1994-07-19
Leonid Kuchma; Kuchma : role=president from=1994-07-19 to=2005-01-23
Viktor Yushchenko; Yushchenko; Viktor Yuschenko : role=president from=2005-01-23 to=2010-02-25
Viktor Yanukovych; Yanukovych; Viktor Yanukovich; Yanukovich : role="prime minister" from=2006-08-04 to=2007-12-18
Viktor Yanukovych; Yanukovych; Viktor Yanukovich; Yanukovich : role=president from=2010-02-25 to=2014-02-22
Oleksandr Turchynov; Turchynov; Olexander Turchynov : role="acting president" from=2014-02-23 to=2014-06-07
Petro Poroshenko; Poroshenko : role=president from=2014-06-07 to=2019-05-20
Petro Poroshenko; Poroshenko : code=UKROPP role="opposition leader" from=2019-05-21
Volodymyr Zelensky; Zelensky; Volodymyr Zelenskyy; Zelenskyy; Volodymyr Zelenskiy; Zelenskiy; Vladimir Zelensky : role=president from=2019-05-20
Yulia Tymoshenko; Tymoshenko; Yulia Timoshenko; Timoshenko : role="prime minister" from=2005-01-24 to=2005-09-08
Yulia Tymoshenko; Tymoshenko; Yulia Timoshenko; Timoshenko : role="prime minister" from=2007-12-18 to=2010-03-04
Yulia Tymoshenko; Tymoshenko; Yulia Timoshenko : code=UKROPP role="opposition leader" from=2010-03-05
Mykola Azarov; Azarov : role="prime minister" from=2010-03-11 to=2014-01-28
Arseniy Yatsenyuk; Yatsenyuk; Arseny Yatsenyuk : role="prime minister" from=2014-02-27 to=2016-04-14
Volodymyr Groysman; Groysman; Volodymyr Hroysman : role="prime minister" from=2016-04-14 to=2019-08-29
Denys Shmyhal; Shmyhal; Denys Shmygal : role="prime minister" from=2020-03-04 to=2025-07-16
Yulia Svyrydenko; Svyrydenko : role="prime minister" from=2025-07-17
Pavlo Klimkin; Klimkin : role="foreign minister" from=2014-06-19 to=2019-08-29
Dmytro Kuleba; Kuleba : role="foreign minister" from=2020-03-04 to=2024-09-05
Andrii Sybiha; Sybiha; Andriy Sybiga : role="foreign minister" from=2024-09-05
Oleksii Reznikov; Oleksiy Reznikov; Reznikov : role="defence minister" from=2021-11-04 to=2023-09-05
Rustem Umerov; Umerov; Rustem Umierov : role="defence minister" from=2023-09-06 to=2025-07-17
Andriy Yermak; Yermak; Andrii Yermak : role="head of the president's office" from=2020-02-11 to=2025-11-28
Mykhailo Podolyak; Podolyak : role="presidential adviser" from=2020
Valery Zaluzhny; Zaluzhny; Valerii Zaluzhnyi; Zaluzhnyi; Valeriy Zaluzhnyi : code=UKRMIL role="commander-in-chief" from=2021-07-27 to=2024-02-08
Oleksandr Syrskyi; Syrskyi; Oleksandr Syrsky; Syrsky : code=UKRMIL role="commander-in-chief" from=2024-02-08
Kyrylo Budanov; Budanov : code=UKRSPY role="head of military intelligence" from=2020-08-05
Arsen Avakov; Avakov : role="interior minister" from=2014-02-27 to=2021-07-15
Vitali Klitschko; Klitschko; Vitaliy Klitschko : role="mayor of Kyiv" from=2014-06-05
Denis Pushilin; Pushilin : code=UKRREB role="head of the Donetsk People's Republic" from=2018-09
Alexander Zakharchenko : code=UKRREB role="head of the Donetsk People's Republic" from=2014-08-07
Igor Girkin; Girkin; Igor Strelkov; Strelkov : code=UKRREB role="separatist commander" from=2014-04 to=2014-08
Leonid Pasechnik; Pasechnik : code=UKRREB role="head of the Luhansk People's Republic" from=2017-11-24
Igor Plotnitsky; Plotnitsky : code=UKRREB role="head of the Luhansk People's Republic" from=2014-08 to=2017-11-24

# Britain and Ireland
%default code=GBRGOV
Edward Heath : role="prime minister" from=1970-06-19 to=1974-03-04
Harold Wilson : role="prime minister" from=1974-03-04 to=1976-04-05
James Callaghan; Callaghan; Jim Callaghan : role="prime minister" from=1976-04-05 to=1979-05-04
Margaret Thatcher; Thatcher : role="prime minister" from=1979-05-04 to=1990-11-28
John Major : role="prime minister" from=1990-11-28 to=1997-05-02
Tony Blair; Blair : role="prime minister" from=1997-05-02 to=2007-06-27
Tony Blair; Blair : code=IGOUNO role="envoy of the Middle East Quartet" from=2007-06-27 to=2015-05-27 country=GBR
Gordon Brown : role="chancellor of the exchequer" from=1997-05-02 to=2007-06-27
Gordon Brown : role="prime minister" from=2007-06-27 to=2010-05-11
David Cameron : role="prime minister" from=2010-05-11 to=2016-07-13
David Cameron; Lord Cameron : role="foreign secretary" from=2023-11-13 to=2024-07-05
Theresa May : role="home secretary" from=2010-05-12 to=2016-07-13
Theresa May : role="prime minister" from=2016-07-13 to=2019-07-24
Boris Johnson : role="mayor of London" from=2008-05-04 to=2016-05-09
Boris Johnson : role="foreign secretary" from=2016-07-13 to=2018-07-09
Boris Johnson : role="prime minister" from=2019-07-24 to=2022-09-06
Liz Truss; Truss; Elizabeth Truss : role="foreign secretary" from=2021-09-15 to=2022-09-06
Liz Truss; Truss; Elizabeth Truss : role="prime minister" from=2022-09-06 to=2022-10-25
Rishi Sunak; Sunak : role="prime minister" from=2022-10-25 to=2024-07-05
Keir Starmer; Starmer : code=GBROPP role="leader of the opposition" from=2020-04-04 to=2024-07-05
Keir Starmer; Starmer : role="prime minister" from=2024-07-05
Jeremy Corbyn; Corbyn : code=GBROPP role="leader of the opposition" from=2015-09-12 to=2020-04-04
Ed Miliband : code=GBROPP role="leader of the opposition" from=2010-09-25 to=2015-05-08
David Miliband : role="foreign secretary" from=2007-06-28 to=2010-05-11
Douglas Hurd : role="foreign secretary" from=1989-10-26 to=1995-07-05
Malcolm Rifkind; Rifkind : role="foreign secretary" from=1995-07-05 to=1997-05-02
Robin Cook : role="foreign secretary" from=1997-05-02 to=2001-06-08
Jack Straw : role="foreign secretary" from=2001-06-08 to=2006-05-05
Margaret Beckett : role="foreign secretary" from=2006-05-05 to=2007-06-27
William Hague : role="foreign secretary" from=2010-05-12 to=2014-07-14
Philip Hammond : role="defence secretary" from=2011-10-14 to=2014-07-15
Philip Hammond : role="foreign secretary" from=2014-07-15 to=2016-07-13
Jeremy Hunt : role="foreign secretary" from=2018-07-09 to=2019-07-24
Dominic Raab; Raab : role="foreign secretary" from=2019-07-24 to=2021-09-15
James Cleverly : role="foreign secretary" from=2022-09-06 to=2023-11-13
David Lammy; Lammy : role="foreign secretary" from=2024-07-05 to=2025-09-05
Yvette Cooper : role="foreign secretary" from=2025-09-05
Geoff Hoon; Hoon : role="defence secretary" from=1999-10-11 to=2005-05-06
Liam Fox : role="defence secretary" from=2010-05-12 to=2011-10-14
Michael Fallon : role="defence secretary" from=2014-07-15 to=2017-11-01
Gavin Williamson : role="defence secretary" from=2017-11-02 to=2019-05-01
Ben Wallace : role="defence secretary" from=2019-07-24 to=2023-08-31
Grant Shapps; Shapps : role="defence secretary" from=2023-08-31 to=2024-07-05
John Healey : role="defence secretary" from=2024-07-05
Nick Clegg; Clegg : role="deputy prime minister" from=2010-05-11 to=2015-05-08
George Osborne : role="chancellor of the exchequer" from=2010-05-11 to=2016-07-13
Priti Patel : role="home secretary" from=2019-07-24 to=2022-09-06
Suella Braverman; Braverman : role="home secretary" from=2022-09-06 to=2023-11-13
Nicola Sturgeon; Sturgeon : role="first minister of Scotland" from=2014-11-20 to=2023-03-28
Alex Salmond; Salmond : role="first minister of Scotland" from=2007-05-16 to=2014-11-18
Sadiq Khan : role="mayor of London" from=2016-05-09
Nigel Farage; Farage : code=GBRPTY role="party leader" from=2006-09-12
Queen Elizabeth; Queen Elizabeth II; Elizabeth II : role=queen from=1952-02-06 to=2022-09-08
King Charles; King Charles III; Prince Charles; Charles III : role=king from=2022-09-08
Ian Paisley; Paisley : role="first minister of Northern Ireland" from=2007-05-08 to=2008-06-05
David Trimble; Trimble : role="first minister of Northern Ireland" from=1998-07-01 to=2002-10-14
Gerry Adams : code=GBRPTY role="leader of Sinn Fein" from=1983-11-13 to=2018-02-10
Martin McGuinness; McGuinness : role="deputy first minister of Northern Ireland" from=2007-05-08 to=2017-01-09
%default code=IRLGOV
Charles Haughey; Haughey : role=taoiseach from=1987-03-10 to=1992-02-11
Albert Reynolds : role=taoiseach from=1992-02-11 to=1994-12-15
John Bruton : role=taoiseach from=1994-12-15 to=1997-06-26
Bertie Ahern; Ahern : role=taoiseach from=1997-06-26 to=2008-05-07
Brian Cowen; Cowen : role=taoiseach from=2008-05-07 to=2011-03-09
Enda Kenny : role=taoiseach from=2011-03-09 to=2017-06-14
Leo Varadkar; Varadkar : role=taoiseach from=2017-06-14 to=2020-06-27
Leo Varadkar; Varadkar : role=taoiseach from=2022-12-17 to=2024-04-09
Micheal Martin; Micheál Martin : role=taoiseach from=2020-06-27 to=2022-12-17
Micheal Martin; Micheál Martin : role=taoiseach from=2025-01-23
Simon Harris : role=taoiseach from=2024-04-09 to=2025-01-23
Simon Coveney; Coveney : role="foreign minister" from=2017-06-14 to=2022-12-17
Mary Robinson : role=president from=1990-12-03 to=1997-09-12
Mary Robinson : code=IGOUNOHCH role="high commissioner for human rights" from=1997-09-12 to=2002-09-12
Mary McAleese; McAleese : role=president from=1997-11-11 to=2011-11-10
Michael D. Higgins; Michael Higgins : role=president from=2011-11-11 to=2025-11-10
Catherine Connolly : role=president from=2025-11-11

# France
%default code=FRAGOV
Georges Pompidou; Pompidou : role=president from=1969-06-20 to=1974-04-02
Valery Giscard d'Estaing; Giscard d'Estaing : role=president from=1974-05-27 to=1981-05-21
Francois Mitterrand; Mitterrand; Mitterand : role=president from=1981-05-21 to=1995-05-17
Jacques Chirac; Chirac : role=president from=1995-05-17 to=2007-05-16
Nicolas Sarkozy; Sarkozy : role="interior minister" from=2005-06-02 to=2007-03-26
Nicolas Sarkozy; Sarkozy : role=president from=2007-05-16 to=2012-05-15
Francois Hollande; Hollande : role=president from=2012-05-15 to=2017-05-14
Emmanuel Macron; Macron : role="economy minister" from=2014-08-26 to=2016-08-30
Emmanuel Macron; Macron : role=president from=2017-05-14
Michel Rocard; Rocard : role="prime minister" from=1988-05-10 to=1991-05-15
Edith Cresson; Cresson : role="prime minister" from=1991-05-15 to=1992-04-02
Edouard Balladur; Balladur : role="prime minister" from=1993-03-29 to=1995-05-18
Alain Juppe; Juppe : role="prime minister" from=1995-05-18 to=1997-06-03
Alain Juppe; Juppe : role="foreign minister" from=2011-02-27 to=2012-05-15
Lionel Jospin; Jospin : role="prime minister" from=1997-06-03 to=2002-05-06
Jean-Pierre Raffarin; Raffarin : role="prime minister" from=2002-05-06 to=2005-05-31
Dominique de Villepin; de Villepin; Villepin : role="foreign minister" from=2002-05-07 to=2004-03-30
Dominique de Villepin; de Villepin; Villepin : role="prime minister" from=2005-05-31 to=2007-05-17
Francois Fillon; Fillon : role="prime minister" from=2007-05-17 to=2012-05-15
Jean-Marc Ayrault; Ayrault : role="prime minister" from=2012-05-15 to=2014-03-31
Jean-Marc Ayrault; Ayrault : role="foreign minister" from=2016-02-11 to=2017-05-10
Manuel Valls; Valls : role="prime minister" from=2014-03-31 to=2016-12-06
Bernard Cazeneuve; Cazeneuve : role="interior minister" from=2014-04-02 to=2016-12-06
Bernard Cazeneuve; Cazeneuve : role="prime minister" from=2016-12-06 to=2017-05-10
Edouard Philippe : role="prime minister" from=2017-05-15 to=2020-07-03
Jean Castex; Castex : role="prime minister" from=2020-07-03 to=2022-05-16
Elisabeth Borne : role="prime minister" from=2022-05-16 to=2024-01-09
Gabriel Attal : role="prime minister" from=2024-01-09 to=2024-09-05
Michel Barnier; Barnier : role="foreign minister" from=2004-03-31 to=2005-06-02
Michel Barnier; Barnier : code=IGOEUREEC role="chief Brexit negotiator" from=2016-10-01 to=2021-03-31 country=FRA
Michel Barnier; Barnier : role="prime minister" from=2024-09-05 to=2024-12-13
Francois Bayrou; Bayrou : role="prime minister" from=2024-12-13 to=2025-09-09
Sebastien Lecornu; Lecornu : role="defence minister" from=2022-05-20 to=2025-09-09
Sebastien Lecornu; Lecornu : role="prime minister" from=2025-09-09
Roland Dumas : role="foreign minister" from=1988-05-10 to=1993-03-29
Herve de Charette : role="foreign minister" from=1995-05-18 to=1997-06-02
Hubert Vedrine; Vedrine : role="foreign minister" from=1997-06-04 to=2002-05-06
Philippe Douste-Blazy; Douste-Blazy : role="foreign minister" from=2005-06-02 to=2007-05-15
Bernard Kouchner; Kouchner : code=IGOUNO role="head of UNMIK" from=1999-07-15 to=2001-01-15 country=FRA
Bernard Kouchner; Kouchner : role="foreign minister" from=2007-05-18 to=2010-11-13
Michele Alliot-Marie; Alliot-Marie : role="defence minister" from=2002-05-07 to=2007-05-18
Laurent Fabius; Fabius : role="prime minister" from=1984-07-17 to=1986-03-20
Laurent Fabius; Fabius : role="foreign minister" from=2012-05-16 to=2016-02-11
Jean-Yves Le Drian; Le Drian : role="defence minister" from=2012-05-16 to=2017-05-17
Jean-Yves Le Drian; Le Drian : role="foreign minister" from=2017-05-17 to=2022-05-20
Catherine Colonna; Colonna : role="foreign minister" from=2022-05-20 to=2024-01-11
Stephane Sejourne; Sejourne : role="foreign minister" from=2024-01-11 to=2024-09-21
Jean-Noel Barrot; Barrot : role="foreign minister" from=2024-09-21
Florence Parly; Parly : role="defence minister" from=2017-06-21 to=2022-05-20
Gerald Darmanin; Darmanin : role="interior minister" from=2020-07-06 to=2024-09-21
Marine Le Pen : code=FRAPTY role="leader of the National Rally" from=2011-01-16
Jean-Marie Le Pen : code=FRAPTY role="leader of the National Front" from=1972-10-05 to=2011-01-15
Jordan Bardella; Bardella : code=FRAPTY role="leader of the National Rally" from=2021-09-13
Jean-Luc Melenchon; Melenchon : code=FRAPTY role="party leader" from=2009

# Germany
%default code=DEUGOV
Willy Brandt : role=chancellor from=1969-10-22 to=1974-05-07
Helmut Schmidt : role=chancellor from=1974-05-16 to=1982-10-01
Helmut Kohl; Kohl : role=chancellor from=1982-10-01 to=1998-10-27
Gerhard Schroeder; Gerhard Schroder; Gerhard Schröder; Schroeder : role=chancellor from=1998-10-27 to=2005-11-22
Angela Merkel; Merkel : role=chancellor from=2005-11-22 to=2021-12-08
Olaf Scholz; Scholz : role="finance minister" from=2018-03-14 to=2021-12-08
Olaf Scholz; Scholz : role=chancellor from=2021-12-08 to=2025-05-06
Friedrich Merz; Merz : code=DEUOPP role="leader of the opposition" from=2022-02-15 to=2025-05-06
Friedrich Merz; Merz : role=chancellor from=2025-05-06
Hans-Dietrich Genscher; Genscher : role="foreign minister" from=1974-05-17 to=1992-05-17
Klaus Kinkel; Kinkel : role="foreign minister" from=1992-05-18 to=1998-10-26
Joschka Fischer : role="foreign minister" from=1998-10-27 to=2005-11-22
Frank-Walter Steinmeier; Steinmeier : role="foreign minister" from=2005-11-22 to=2009-10-27
Frank-Walter Steinmeier; Steinmeier : role="foreign minister" from=2013-12-17 to=2017-01-27
Frank-Walter Steinmeier; Steinmeier : role=president from=2017-03-19
Guido Westerwelle; Westerwelle : role="foreign minister" from=2009-10-28 to=2013-12-17
Sigmar Gabriel : role="foreign minister" from=2017-01-27 to=2018-03-14
Heiko Maas : role="foreign minister" from=2018-03-14 to=2021-12-08
Annalena Baerbock; Baerbock : role="foreign minister" from=2021-12-08 to=2025-05-06
Annalena Baerbock; Baerbock : code=IGOUNOGAS role="president of the General Assembly" from=2025-09-09 country=DEU
Johann Wadephul; Wadephul : role="foreign minister" from=2025-05-06
Joachim Gauck; Gauck : role=president from=2012-03-18 to=2017-03-18
Horst Koehler; Horst Köhler; Horst Kohler : role=president from=2004-07-01 to=2010-05-31
Christian Wulff; Wulff : role=president from=2010-06-30 to=2012-02-17
Johannes Rau : role=president from=1999-07-01 to=2004-06-30
Roman Herzog : role=president from=1994-07-01 to=1999-06-30
Richard von Weizsaecker; Richard von Weizsäcker : role=president from=1984-07-01 to=1994-06-30
Karl-Theodor zu Guttenberg; zu Guttenberg; Guttenberg : role="defence minister" from=2009-10-28 to=2011-03-03
Thomas de Maiziere; de Maiziere : role="defence minister" from=2011-03-03 to=2013-12-17
Thomas de Maiziere; de Maiziere : role="interior minister" from=2013-12-17 to=2018-03-14
Annegret Kramp-Karrenbauer; Kramp-Karrenbauer : role="defence minister" from=2019-07-17 to=2021-12-08
Christine Lambrecht; Lambrecht : role="defence minister" from=2021-12-08 to=2023-01-19
Boris Pistorius; Pistorius : role="defence minister" from=2023-01-19
Wolfgang Schaeuble; Wolfgang Schäuble; Schaeuble; Schäuble : role="finance minister" from=2009-10-28 to=2017-10-24
Horst Seehofer; Seehofer : role="interior minister" from=2018-03-14 to=2021-12-08
Robert Habeck; Habeck : role="economy minister" from=2021-12-08 to=2025-05-06
Alice Weidel; Weidel : code=DEUPTY role="leader of AfD" from=2017-09
Erich Honecker; Honecker : code=DDRGOV role="general secretary" from=1971-05-03 to=1989-10-18
Egon Krenz; Krenz : code=DDRGOV role="general secretary" from=1989-10-18 to=1989-12-06
Lothar de Maiziere : code=DDRGOV role="prime minister" from=1990-04-12 to=1990-10-02

# Italy, Spain, Portugal, Greece, Cyprus, Malta
%default code=ITAGOV
Giulio Andreotti; Andreotti : role="prime minister" from=1989-07-22 to=1992-06-28
Giuliano Amato : role="prime minister" from=1992-06-28 to=1993-04-28
Giuliano Amato : role="prime minister" from=2000-04-25 to=2001-06-11
Carlo Azeglio Ciampi; Ciampi : role="prime minister" from=1993-04-28 to=1994-05-10
Carlo Azeglio Ciampi; Ciampi : role=president from=1999-05-18 to=2006-05-15
Silvio Berlusconi; Berlusconi : role="prime minister" from=1994-05-10 to=1995-01-17
Silvio Berlusconi; Berlusconi : role="prime minister" from=2001-06-11 to=2006-05-17
Silvio Berlusconi; Berlusconi : role="prime minister" from=2008-05-08 to=2011-11-16
Lamberto Dini : role="prime minister" from=1995-01-17 to=1996-05-17
Romano Prodi; Prodi : role="prime minister" from=1996-05-17 to=1998-10-21
Romano Prodi; Prodi : code=IGOEUREECGOV role="president of the European Commission" from=1999-09-16 to=2004-11-21 country=ITA
Romano Prodi; Prodi : role="prime minister" from=2006-05-17 to=2008-05-08
Massimo D'Alema; D'Alema : role="prime minister" from=1998-10-21 to=2000-04-25
Massimo D'Alema; D'Alema : role="foreign minister" from=2006-05-17 to=2008-05-08
Mario Monti : role="prime minister" from=2011-11-16 to=2013-04-28
Enrico Letta : role="prime minister" from=2013-04-28 to=2014-02-22
Matteo Renzi; Renzi : role="prime minister" from=2014-02-22 to=2016-12-12
Paolo Gentiloni; Gentiloni : role="foreign minister" from=2014-10-31 to=2016-12-12
Paolo Gentiloni; Gentiloni : role="prime minister" from=2016-12-12 to=2018-06-01
Giuseppe Conte : role="prime minister" from=2018-06-01 to=2021-02-13
Mario Draghi; Draghi : code=IGOEURBUS role="president of the European Central Bank" from=2011-11-01 to=2019-10-31 country=ITA
Mario Draghi; Draghi : role="prime minister" from=2021-02-13 to=2022-10-22
Giorgia Meloni; Meloni : role="prime minister" from=2022-10-22
Francesco Cossiga : role=president from=1985-07-03 to=1992-04-28
Oscar Luigi Scalfaro : role=president from=1992-05-28 to=1999-05-15
Giorgio Napolitano; Napolitano : role=president from=2006-05-15 to=2015-01-14
Sergio Mattarella; Mattarella : role=president from=2015-02-03
Franco Frattini; Frattini : role="foreign minister" from=2008-05-08 to=2011-11-16
Luigi Di Maio; Di Maio : role="foreign minister" from=2019-09-05 to=2022-10-22
Antonio Tajani; Tajani : role="foreign minister" from=2022-10-22
Guido Crosetto; Crosetto : role="defence minister" from=2022-10-22
Matteo Salvini; Salvini : role="interior minister" from=2018-06-01 to=2019-09-05
Matteo Salvini; Salvini : role="deputy prime minister" from=2022-10-22
Umberto Bossi; Bossi : code=ITAPTY role="leader of the Northern League" from=1989
Beppe Grillo : code=ITAPTY role="leader of the Five Star Movement" from=2009
%default code=ESPGOV
Francisco Franco; General Franco : role="head of state" from=1939-04-01 to=1975-11-20
Adolfo Suarez : role="prime minister" from=1976-07-05 to=1981-02-25
Leopoldo Calvo-Sotelo : role="prime minister" from=1981-02-25 to=1982-12-01
Felipe Gonzalez : role="prime minister" from=1982-12-02 to=1996-05-04
Jose Maria Aznar; Aznar : role="prime minister" from=1996-05-04 to=2004-04-17
Jose Luis Rodriguez Zapatero; Zapatero; Jose Luis Zapatero : role="prime minister" from=2004-04-17 to=2011-12-21
Mariano Rajoy; Rajoy : role="prime minister" from=2011-12-21 to=2018-06-01
Pedro Sanchez : role="prime minister" from=2018-06-02
King Juan Carlos; Juan Carlos; King Juan Carlos I : role=king from=1975-11-22 to=2014-06-18
King Felipe; King Felipe VI; Felipe VI : role=king from=2014-06-19
Miguel Angel Moratinos; Moratinos : role="foreign minister" from=2004-04-18 to=2010-10-20
Jose Manuel Albares; Albares : role="foreign minister" from=2021-07-12
Carles Puigdemont; Puigdemont : role="president of Catalonia" from=2016-01-12 to=2017-10-27
Artur Mas : role="president of Catalonia" from=2010-12-27 to=2016-01-12
Jordi Pujol : role="president of Catalonia" from=1980-05-08 to=2003-12-20
Pablo Iglesias : code=ESPPTY role="leader of Podemos" from=2014-11-15
Santiago Abascal; Abascal : code=ESPPTY role="leader of Vox" from=2014-09
Alberto Nunez Feijoo; Feijoo : code=ESPOPP role="leader of the opposition" from=2022-04-02
%default code=PRTGOV
Mario Soares : role=president from=1986-03-09 to=1996-03-09
Jorge Sampaio : role=president from=1996-03-09 to=2006-03-09
Anibal Cavaco Silva; Cavaco Silva : role="prime minister" from=1985-11-06 to=1995-10-28
Anibal Cavaco Silva; Cavaco Silva : role=president from=2006-03-09 to=2016-03-09
Marcelo Rebelo de Sousa; Rebelo de Sousa : role=president from=2016-03-09 to=2026-03-09 basis=unverified
Antonio Guterres; Guterres; António Guterres : role="prime minister" from=1995-10-28 to=2002-04-06
Antonio Guterres; Guterres : code=IGOUNOREFHCR role="high commissioner for refugees" from=2005-06-15 to=2015-12-31
Antonio Guterres; Guterres : code=IGOUNO role="UN secretary-general" from=2017-01-01
Jose Manuel Barroso; Barroso; Jose Manuel Durao Barroso; Durao Barroso : role="prime minister" from=2002-04-06 to=2004-07-17
Jose Manuel Barroso; Barroso; Jose Manuel Durao Barroso; Durao Barroso : code=IGOEUREECGOV role="president of the European Commission" from=2004-11-22 to=2014-10-31 country=PRT
Jose Socrates : role="prime minister" from=2005-03-12 to=2011-06-21
Pedro Passos Coelho; Passos Coelho : role="prime minister" from=2011-06-21 to=2015-11-26
Antonio Costa : role="prime minister" from=2015-11-26 to=2024-04-02
Antonio Costa : code=IGOEUREEC role="president of the European Council" from=2024-12-01 country=PRT
Luis Montenegro : role="prime minister" from=2024-04-02
%default code=GRCGOV
Constantine Karamanlis; Konstantinos Karamanlis : role=president from=1990-05-05 to=1995-03-10
Constantine Mitsotakis; Konstantinos Mitsotakis : role="prime minister" from=1990-04-11 to=1993-10-13
Andreas Papandreou : role="prime minister" from=1981-10-21 to=1989-07-02
Andreas Papandreou : role="prime minister" from=1993-10-13 to=1996-01-22
Costas Simitis; Simitis; Kostas Simitis : role="prime minister" from=1996-01-22 to=2004-03-10
Costas Karamanlis; Kostas Karamanlis : role="prime minister" from=2004-03-10 to=2009-10-06
George Papandreou; Giorgos Papandreou : role="prime minister" from=2009-10-06 to=2011-11-11
Lucas Papademos; Papademos : role="prime minister" from=2011-11-11 to=2012-05-16
Antonis Samaras; Samaras : role="prime minister" from=2012-06-20 to=2015-01-26
Alexis Tsipras; Tsipras : role="prime minister" from=2015-01-26 to=2019-07-08
Kyriakos Mitsotakis; Mitsotakis : role="prime minister" from=2019-07-08
Yanis Varoufakis; Varoufakis : role="finance minister" from=2015-01-27 to=2015-07-06
Nikos Kotzias; Kotzias : role="foreign minister" from=2015-01-27 to=2018-10-20
Nikos Dendias; Dendias : role="foreign minister" from=2019-07-09 to=2023-05-26
Nikos Dendias; Dendias : role="defence minister" from=2023-06-27
George Gerapetritis; Giorgos Gerapetritis; Gerapetritis : role="foreign minister" from=2023-06-27
Karolos Papoulias; Papoulias : role=president from=2005-03-12 to=2015-03-13
Prokopis Pavlopoulos : role=president from=2015-03-13 to=2020-03-13
Katerina Sakellaropoulou; Sakellaropoulou : role=president from=2020-03-13 to=2025-03-13
Constantine Tassoulas; Konstantinos Tasoulas; Tasoulas : role=president from=2025-03-13
%default code=CYPGOV
Archbishop Makarios; Makarios; Makarios III : role=president from=1960-08-16 to=1977-08-03
Spyros Kyprianou; Kyprianou : role=president from=1977-08-03 to=1988-02-28
George Vassiliou; Vassiliou : role=president from=1988-02-28 to=1993-02-28
Glafcos Clerides; Clerides; Glafkos Clerides : role=president from=1993-02-28 to=2003-02-28
Tassos Papadopoulos : role=president from=2003-02-28 to=2008-02-28
Dimitris Christofias; Christofias; Demetris Christofias : role=president from=2008-02-28 to=2013-02-28
Nicos Anastasiades; Anastasiades; Nikos Anastasiades : role=president from=2013-02-28 to=2023-02-28
Nikos Christodoulides; Christodoulides : role=president from=2023-02-28
Rauf Denktash; Denktash; Rauf Denktas : role="leader of the Turkish Cypriots" from=1975 to=2005-04-24
Mehmet Ali Talat : role="leader of the Turkish Cypriots" from=2005-04-24 to=2010-04-23
Mustafa Akinci; Akinci : role="leader of the Turkish Cypriots" from=2015-04-30 to=2020-10-23
Ersin Tatar : role="leader of the Turkish Cypriots" from=2020-10-23 to=2025-10-24
%default code=MLTGOV
Eddie Fenech Adami : role="prime minister" from=1987-05-12 to=1996-10-28
Lawrence Gonzi : role="prime minister" from=2004-03-23 to=2013-03-11
Joseph Muscat : role="prime minister" from=2013-03-11 to=2020-01-13
Robert Abela : role="prime minister" from=2020-01-13

# Belgium, the Netherlands, Luxembourg, Switzerland, Austria
%default code=BELGOV
Wilfried Martens : role="prime minister" from=1981-12-17 to=1992-03-07
Jean-Luc Dehaene; Dehaene : role="prime minister" from=1992-03-07 to=1999-07-12
Guy Verhofstadt; Verhofstadt : role="prime minister" from=1999-07-12 to=2008-03-20
Yves Leterme; Leterme : role="prime minister" from=2009-11-25 to=2011-12-06
Herman Van Rompuy; Van Rompuy : role="prime minister" from=2008-12-30 to=2009-11-25
Herman Van Rompuy; Van Rompuy : code=IGOEUREEC role="president of the European Council" from=2009-12-01 to=2014-11-30 country=BEL
Elio Di Rupo; Di Rupo : role="prime minister" from=2011-12-06 to=2014-10-11
Charles Michel : role="prime minister" from=2014-10-11 to=2019-10-27
Charles Michel : code=IGOEUREEC role="president of the European Council" from=2019-12-01 to=2024-11-30 country=BEL
Alexander De Croo; De Croo : role="prime minister" from=2020-10-01 to=2025-02-03
Bart De Wever; De Wever : role="prime minister" from=2025-02-03
Didier Reynders; Reynders : role="foreign minister" from=2011-12-06 to=2019-11-30
%default code=NLDGOV
Ruud Lubbers; Lubbers : role="prime minister" from=1982-11-04 to=1994-08-22
Ruud Lubbers; Lubbers : code=IGOUNOREFHCR role="high commissioner for refugees" from=2001-01-01 to=2005-02-20
Wim Kok : role="prime minister" from=1994-08-22 to=2002-07-22
Jan Peter Balkenende; Balkenende : role="prime minister" from=2002-07-22 to=2010-10-14
Mark Rutte; Rutte : role="prime minister" from=2010-10-14 to=2024-07-02
Mark Rutte; Rutte : code=IGONAT role="NATO secretary-general" from=2024-10-01 country=NLD
Dick Schoof; Schoof : role="prime minister" from=2024-07-02 to=2026 basis=unverified
Queen Beatrix : role=queen from=1980-04-30 to=2013-04-30
Geert Wilders; Wilders : code=NLDPTY role="party leader" from=2006-02
Frans Timmermans; Timmermans : role="foreign minister" from=2012-11-05 to=2014-10-17
Bert Koenders; Koenders : role="foreign minister" from=2014-10-17 to=2017-10-26
%default code=LUXGOV
Jacques Santer; Santer : role="prime minister" from=1984-07-20 to=1995-01-20
Jacques Santer; Santer : code=IGOEUREECGOV role="president of the European Commission" from=1995-01-23 to=1999-03-15 country=LUX
Jean-Claude Juncker; Juncker : role="prime minister" from=1995-01-20 to=2013-12-04
Jean-Claude Juncker; Juncker : code=IGOEUREECGOV role="president of the European Commission" from=2014-11-01 to=2019-11-30 country=LUX
Xavier Bettel; Bettel : role="prime minister" from=2013-12-04 to=2023-11-17
Jean Asselborn; Asselborn : role="foreign minister" from=2004-07-31 to=2023-11-17
Luc Frieden : role="prime minister" from=2023-11-17
%default code=AUTGOV
Kurt Waldheim; Waldheim : code=IGOUNO role="UN secretary-general" from=1972-01-01 to=1981-12-31
Kurt Waldheim; Waldheim : role=president from=1986-07-08 to=1992-07-08
Bruno Kreisky; Kreisky : role=chancellor from=1970-04-21 to=1983-05-24
Franz Vranitzky; Vranitzky : role=chancellor from=1986-06-16 to=1997-01-28
Viktor Klima : role=chancellor from=1997-01-28 to=2000-02-04
Wolfgang Schuessel; Wolfgang Schüssel; Schuessel : role=chancellor from=2000-02-04 to=2007-01-11
Alfred Gusenbauer; Gusenbauer : role=chancellor from=2007-01-11 to=2008-12-02
Werner Faymann; Faymann : role=chancellor from=2008-12-02 to=2016-05-09
Christian Kern : role=chancellor from=2016-05-17 to=2017-12-18
Sebastian Kurz : role="foreign minister" from=2013-12-16 to=2017-12-18
Sebastian Kurz : role=chancellor from=2017-12-18 to=2019-05-28
Sebastian Kurz : role=chancellor from=2020-01-07 to=2021-10-11
Alexander Schallenberg; Schallenberg : role="foreign minister" from=2019-06-03 to=2025-03-03
Karl Nehammer; Nehammer : role=chancellor from=2021-12-06 to=2025-01-10
Christian Stocker : role=chancellor from=2025-03-03
Thomas Klestil; Klestil : role=president from=1992-07-08 to=2004-07-06
Heinz Fischer : role=president from=2004-07-08 to=2016-07-08
Alexander Van der Bellen; Van der Bellen : role=president from=2017-01-26
Joerg Haider; Jörg Haider; Jorg Haider : code=AUTPTY role="leader of the Freedom Party" from=1986
Herbert Kickl; Kickl : code=AUTPTY role="leader of the Freedom Party" from=2021-06-19
%default code=CHEGOV
Didier Burkhalter; Burkhalter : role="foreign minister" from=2012-01-01 to=2017-10-31
Ignazio Cassis; Cassis : role="foreign minister" from=2017-11-01
Micheline Calmy-Rey; Calmy-Rey : role="foreign minister" from=2003-01-01 to=2011-12-31
Viola Amherd; Amherd : role="defence minister" from=2019-01-01 to=2025-03-31

# The North and the Baltic
%default code=SWEGOV role="prime minister"
Olof Palme; Palme : from=1982-10-08 to=1986-02-28
Ingvar Carlsson : from=1986-03-13 to=1991-10-04
Carl Bildt; Bildt : from=1991-10-04 to=1994-10-07
Carl Bildt; Bildt : code=IGOUNO role="UN envoy for the Balkans" from=1999-05 to=2001-07 country=SWE
Carl Bildt; Bildt : role="foreign minister" from=2006-10-06 to=2014-10-03
Goran Persson; Göran Persson : from=1996-03-22 to=2006-10-06
Anna Lindh : role="foreign minister" from=1998-10-07 to=2003-09-11
Fredrik Reinfeldt; Reinfeldt : from=2006-10-06 to=2014-10-03
Stefan Lofven; Stefan Löfven; Stefan Loefven; Lofven : from=2014-10-03 to=2021-11-30
Margot Wallstrom; Margot Wallström; Wallstrom : role="foreign minister" from=2014-10-03 to=2019-09-10
Ann Linde : role="foreign minister" from=2019-09-10 to=2022-10-18
Magdalena Andersson : from=2021-11-30 to=2022-10-18
Ulf Kristersson; Kristersson : from=2022-10-18
Tobias Billstrom; Tobias Billström; Billstrom : role="foreign minister" from=2022-10-18 to=2024-09-10
%default code=NORGOV
Gro Harlem Brundtland; Brundtland : from=1990-11-03 to=1996-10-25
Gro Harlem Brundtland; Brundtland : code=IGOUNOHLHWHO role="head of the World Health Organization" from=1998-07-21 to=2003-07-21
Thorbjoern Jagland; Thorbjørn Jagland; Thorbjorn Jagland; Jagland : from=1996-10-25 to=1997-10-17
Thorbjoern Jagland; Thorbjørn Jagland; Thorbjorn Jagland; Jagland : code=IGOEURCOE role="secretary-general of the Council of Europe" from=2009-10-01 to=2019-09-18 country=NOR
Kjell Magne Bondevik; Bondevik : from=1997-10-17 to=2000-03-17
Kjell Magne Bondevik; Bondevik : from=2001-10-19 to=2005-10-17
Jens Stoltenberg; Stoltenberg : from=2000-03-17 to=2001-10-19
Jens Stoltenberg; Stoltenberg : from=2005-10-17 to=2013-10-16
Jens Stoltenberg; Stoltenberg : code=IGONAT role="NATO secretary-general" from=2014-10-01 to=2024-10-01 country=NOR
Jens Stoltenberg; Stoltenberg : role="finance minister" from=2025-02-04
Thorvald Stoltenberg : code=IGOUNO role="UN envoy for Yugoslavia" from=1993-05 to=1996 country=NOR
Erna Solberg; Solberg : from=2013-10-16 to=2021-10-14
Jonas Gahr Stoere; Jonas Gahr Støre; Jonas Gahr Store; Gahr Store; Gahr Støre : role="foreign minister" from=2005-10-17 to=2012-09-21
Jonas Gahr Stoere; Jonas Gahr Støre; Jonas Gahr Store; Gahr Store; Gahr Støre : from=2021-10-14
Espen Barth Eide; Barth Eide : role="foreign minister" from=2023-10-16
Boerge Brende; Børge Brende; Borge Brende; Brende : role="foreign minister" from=2013-10-16 to=2017-10-20
%default code=DNKGOV
Poul Schlueter; Poul Schlüter; Poul Schluter : from=1982-09-10 to=1993-01-25
Poul Nyrup Rasmussen : from=1993-01-25 to=2001-11-27
Anders Fogh Rasmussen; Fogh Rasmussen : from=2001-11-27 to=2009-04-05
Anders Fogh Rasmussen; Fogh Rasmussen : code=IGONAT role="NATO secretary-general" from=2009-08-01 to=2014-09-30 country=DNK
Lars Loekke Rasmussen; Lars Løkke Rasmussen; Lars Lokke Rasmussen; Lokke Rasmussen; Løkke Rasmussen : from=2009-04-05 to=2011-10-03
Lars Loekke Rasmussen; Lars Løkke Rasmussen; Lars Lokke Rasmussen; Lokke Rasmussen; Løkke Rasmussen : from=2015-06-28 to=2019-06-27
Lars Loekke Rasmussen; Lars Løkke Rasmussen; Lars Lokke Rasmussen; Lokke Rasmussen; Løkke Rasmussen : role="foreign minister" from=2022-12-15
Helle Thorning-Schmidt; Thorning-Schmidt : from=2011-10-03 to=2015-06-28
Mette Frederiksen; Frederiksen : from=2019-06-27
Troels Lund Poulsen : role="defence minister" from=2023-08-22
Queen Margrethe; Queen Margrethe II; Margrethe II : role=queen from=1972-01-14 to=2024-01-14
Mute Egede; Múte Egede; Mute Bourup Egede; Egede : role="prime minister of Greenland" from=2021-04-23 to=2025-03-28
Jens-Frederik Nielsen : role="prime minister of Greenland" from=2025-03-28
%default code=FINGOV
Urho Kekkonen; Kekkonen : role=president from=1956-03-01 to=1982-01-27
Mauno Koivisto; Koivisto : role=president from=1982-01-27 to=1994-03-01
Martti Ahtisaari; Ahtisaari : role=president from=1994-03-01 to=2000-03-01
Martti Ahtisaari; Ahtisaari : code=IGOUNO role="UN envoy for Kosovo" from=2005-11 to=2008-02 country=FIN
Tarja Halonen; Halonen : role=president from=2000-03-01 to=2012-03-01
Sauli Niinisto; Sauli Niinistö; Niinisto : role=president from=2012-03-01 to=2024-03-01
Alexander Stubb; Stubb : from=2014-06-24 to=2015-05-29
Alexander Stubb; Stubb : role=president from=2024-03-01
Paavo Lipponen; Lipponen : from=1995-04-13 to=2003-04-17
Matti Vanhanen; Vanhanen : from=2003-06-24 to=2010-06-22
Jyrki Katainen; Katainen : from=2011-06-22 to=2014-06-24
Juha Sipila; Juha Sipilä; Sipila : from=2015-05-29 to=2019-06-06
Sanna Marin : from=2019-12-10 to=2023-06-20
Petteri Orpo; Orpo : from=2023-06-20
Pekka Haavisto; Haavisto : role="foreign minister" from=2019-06-06 to=2023-06-20
Elina Valtonen; Valtonen : role="foreign minister" from=2023-06-20
%default code=ISLGOV
David Oddsson; Davíð Oddsson : from=1991-04-30 to=2004-09-15
Geir Haarde; Haarde : from=2006-06-15 to=2009-02-01
Johanna Sigurdardottir; Jóhanna Sigurðardóttir; Sigurdardottir : from=2009-02-01 to=2013-05-23
Katrin Jakobsdottir; Katrín Jakobsdóttir; Jakobsdottir : from=2017-11-30 to=2024-04-09
Bjarni Benediktsson : from=2024-04-09 to=2024-12-21
Kristrun Frostadottir; Kristrún Frostadóttir : from=2024-12-21
Olafur Ragnar Grimsson; Ólafur Ragnar Grímsson : role=president from=1996-08-01 to=2016-08-01
%default code=ESTGOV
Lennart Meri : role=president from=1992-10-06 to=2001-10-08
Toomas Hendrik Ilves; Ilves : role=president from=2006-10-09 to=2016-10-10
Kersti Kaljulaid; Kaljulaid : role=president from=2016-10-10 to=2021-10-11
Alar Karis : role=president from=2021-10-11
Mart Laar : from=1999-03-25 to=2002-01-28
Andrus Ansip; Ansip : from=2005-04-12 to=2014-03-26
Juri Ratas; Jüri Ratas; Ratas : from=2016-11-23 to=2021-01-26
Kaja Kallas; Kallas : from=2021-01-26 to=2024-07-23
Kaja Kallas; Kallas : code=IGOEUREEC role="EU foreign policy chief" from=2024-12-01 country=EST
Kristen Michal : from=2024-07-23
Margus Tsahkna; Tsahkna : role="foreign minister" from=2023-04-17
Urmas Paet : role="foreign minister" from=2005-04-13 to=2014-11-18
%default code=LVAGOV
Vaira Vike-Freiberga; Vike-Freiberga : role=president from=1999-07-08 to=2007-07-08
Valdis Dombrovskis; Dombrovskis : from=2009-03-12 to=2014-01-22
Valdis Dombrovskis; Dombrovskis : code=IGOEUREECGOV role="EU commissioner" from=2014-11-01 country=LVA
Krisjanis Karins; Krišjānis Kariņš; Karins : from=2019-01-23 to=2023-09-15
Evika Silina; Evika Siliņa; Silina : from=2023-09-15
Edgars Rinkevics; Edgars Rinkēvičs; Rinkevics : role="foreign minister" from=2011-10-25 to=2023-07-08
Edgars Rinkevics; Edgars Rinkēvičs; Rinkevics : role=president from=2023-07-08
Baiba Braze : role="foreign minister" from=2024-04-19
%default code=LTUGOV
Vytautas Landsbergis; Landsbergis : role="head of state" from=1990-03-11 to=1992-11-25
Algirdas Brazauskas; Brazauskas : role=president from=1993-02-25 to=1998-02-25
Valdas Adamkus; Adamkus : role=president from=2004-07-12 to=2009-07-12
Rolandas Paksas; Paksas : role=president from=2003-02-26 to=2004-04-06
Dalia Grybauskaite; Grybauskaite : role=president from=2009-07-12 to=2019-07-12
Gitanas Nauseda; Nauseda : role=president from=2019-07-12
Gabrielius Landsbergis; Landsbergis : role="foreign minister" from=2020-12-11 to=2024-12-12
Linas Linkevicius; Linkevicius : role="foreign minister" from=2012-12-13 to=2020-12-11
Kestutis Budrys : role="foreign minister" from=2024-12-12
Ingrida Simonyte; Simonyte : from=2020-12-11 to=2024-12-12
Saulius Skvernelis; Skvernelis : from=2016-12-13 to=2020-12-11
Andrius Kubilius; Kubilius : from=2008-12-09 to=2012-12-13

# Central Europe
%default code=POLGOV role=president
Wojciech Jaruzelski; Jaruzelski : from=1981-10-18 to=1990-12-22
Lech Walesa; Walesa : code=POLLAB role="leader of Solidarity" from=1980-09 to=1990-12-21
Lech Walesa; Walesa : from=1990-12-22 to=1995-12-22
Tadeusz Mazowiecki; Mazowiecki : role="prime minister" from=1989-08-24 to=1991-01-12
Aleksander Kwasniewski; Kwasniewski : from=1995-12-23 to=2005-12-23
Jerzy Buzek; Buzek : role="prime minister" from=1997-10-31 to=2001-10-19
Leszek Miller : role="prime minister" from=2001-10-19 to=2004-05-02
Lech Kaczynski : from=2005-12-23 to=2010-04-10
Jaroslaw Kaczynski; Jarosław Kaczyński : role="prime minister" from=2006-07-14 to=2007-11-16
Jaroslaw Kaczynski : code=POLPTY role="leader of Law and Justice" from=2007-11-17
Donald Tusk; Tusk : role="prime minister" from=2007-11-16 to=2014-09-22
Donald Tusk; Tusk : code=IGOEUREEC role="president of the European Council" from=2014-12-01 to=2019-11-30 country=POL
Donald Tusk; Tusk : role="prime minister" from=2023-12-13
Bronislaw Komorowski; Komorowski : from=2010-07-08 to=2015-08-06
Ewa Kopacz; Kopacz : role="prime minister" from=2014-09-22 to=2015-11-16
Beata Szydlo; Szydlo : role="prime minister" from=2015-11-16 to=2017-12-11
Mateusz Morawiecki; Morawiecki : role="prime minister" from=2017-12-11 to=2023-12-13
Andrzej Duda; Duda : from=2015-08-06 to=2025-08-06
Karol Nawrocki; Nawrocki : from=2025-08-06
Radoslaw Sikorski; Radek Sikorski; Radosław Sikorski; Sikorski : role="foreign minister" from=2007-11-16 to=2014-09-22
Radoslaw Sikorski; Radek Sikorski; Radosław Sikorski; Sikorski : role="foreign minister" from=2023-12-13
Witold Waszczykowski; Waszczykowski : role="foreign minister" from=2015-11-16 to=2018-01-09
Zbigniew Rau : role="foreign minister" from=2020-08-26 to=2023-11-27
Mariusz Blaszczak; Blaszczak : role="defence minister" from=2018-01-09 to=2023-11-27
Wladyslaw Kosiniak-Kamysz; Kosiniak-Kamysz : role="defence minister" from=2023-12-13
%default code=CZEGOV
Vaclav Havel; Havel : code=CSKGOV from=1989-12-29 to=1992-07-20
Vaclav Havel; Havel : from=1993-02-02 to=2003-02-02
Vaclav Klaus : role="prime minister" from=1993-01-01 to=1997-12-17
Vaclav Klaus : from=2003-03-07 to=2013-03-07
Milos Zeman; Zeman : role="prime minister" from=1998-07-22 to=2002-07-12
Milos Zeman; Zeman : from=2013-03-08 to=2023-03-08
Petr Pavel : from=2023-03-09
Mirek Topolanek; Topolanek : role="prime minister" from=2006-09-04 to=2009-05-08
Petr Necas; Necas : role="prime minister" from=2010-07-13 to=2013-07-10
Bohuslav Sobotka; Sobotka : role="prime minister" from=2014-01-17 to=2017-12-06
Andrej Babis; Babis : role="prime minister" from=2017-12-06 to=2021-12-17
Andrej Babis; Babis : role="prime minister" from=2025-12-09
Petr Fiala; Fiala : role="prime minister" from=2021-12-17 to=2025-12-09
Karel Schwarzenberg; Schwarzenberg : role="foreign minister" from=2010-07-13 to=2013-07-10
Jan Lipavsky; Lipavsky : role="foreign minister" from=2021-12-17 to=2025-12
%default code=SVKGOV role="prime minister"
Vladimir Meciar; Meciar : from=1994-12-13 to=1998-10-30
Mikulas Dzurinda; Dzurinda : from=1998-10-30 to=2006-07-04
Robert Fico; Fico : from=2006-07-04 to=2010-07-08
Robert Fico; Fico : from=2012-04-04 to=2018-03-22
Robert Fico; Fico : from=2023-10-25
Iveta Radicova; Radicova : from=2010-07-08 to=2012-04-04
Peter Pellegrini; Pellegrini : from=2018-03-22 to=2020-03-21
Peter Pellegrini; Pellegrini : role=president from=2024-06-15
Igor Matovic; Matovic : from=2020-03-21 to=2021-03-30
Eduard Heger : from=2021-04-01 to=2023-05-15
Zuzana Caputova; Caputova : role=president from=2019-06-15 to=2024-06-15
Andrej Kiska; Kiska : role=president from=2014-06-15 to=2019-06-15
Miroslav Lajcak; Lajcak : role="foreign minister" from=2012-04-04 to=2020-03-21
Juraj Blanar : role="foreign minister" from=2023-10-25
%default code=HUNGOV
Jozsef Antall : from=1990-05-23 to=1993-12-12
Gyula Horn : from=1994-07-15 to=1998-07-06
Viktor Orban; Orban : from=1998-07-06 to=2002-05-27
Viktor Orban; Orban : from=2010-05-29
Peter Medgyessy; Medgyessy : from=2002-05-27 to=2004-09-29
Ferenc Gyurcsany; Gyurcsany : from=2004-09-29 to=2009-04-14
Arpad Goncz; Árpád Göncz : role=president from=1990-05-02 to=2000-08-04
Janos Ader; Ader : role=president from=2012-05-10 to=2022-05-10
Katalin Novak : role=president from=2022-05-10 to=2024-02-26
Tamas Sulyok : role=president from=2024-03-05
Peter Szijjarto; Szijjarto : role="foreign minister" from=2014-09-23
Peter Magyar : code=HUNOPP role="opposition leader" from=2024-03
Gergely Gulyas : role="chief of staff" from=2018-05-18
%default code=ROUGOV role=president
Nicolae Ceausescu; Ceausescu : from=1967-12-09 to=1989-12-22
Ion Iliescu; Iliescu : from=1989-12-26 to=1996-11-29
Ion Iliescu; Iliescu : from=2000-12-20 to=2004-12-20
Emil Constantinescu : from=1996-11-29 to=2000-12-20
Traian Basescu; Basescu : from=2004-12-20 to=2014-12-21
Klaus Iohannis; Iohannis; Klaus Johannis : from=2014-12-21 to=2025-02-12
Nicusor Dan : from=2025-05-26
Victor Ponta; Ponta : role="prime minister" from=2012-05-07 to=2015-11-05
Marcel Ciolacu; Ciolacu : role="prime minister" from=2023-06-15 to=2025-05-06
Ilie Bolojan; Bolojan : role="prime minister" from=2025-06-23
Calin Georgescu; Georgescu : code=ROUOPP role="presidential candidate" from=2024-11
George Simion : code=ROUOPP role="opposition leader" from=2019-12
%default code=BGRGOV role="prime minister"
Todor Zhivkov; Zhivkov : role="head of state" from=1971-07-07 to=1989-11-17
Zhelyu Zhelev; Zhelev : role=president from=1990-08-01 to=1997-01-22
Petar Stoyanov : role=president from=1997-01-22 to=2002-01-22
Georgi Parvanov; Parvanov : role=president from=2002-01-22 to=2012-01-22
Rosen Plevneliev; Plevneliev : role=president from=2012-01-22 to=2017-01-22
Rumen Radev; Radev : role=president from=2017-01-22
Simeon Saxe-Coburg-Gotha; Simeon Sakskoburggotski : from=2001-07-24 to=2005-08-17
Boiko Borisov; Boyko Borissov; Boyko Borisov; Boiko Borissov; Borissov : from=2009-07-27 to=2013-03-13
Boiko Borisov; Boyko Borissov; Boyko Borisov; Boiko Borissov; Borissov : from=2014-11-07 to=2017-01-27
Boiko Borisov; Boyko Borissov; Boyko Borisov; Boiko Borissov; Borissov : from=2017-05-04 to=2021-05-12
Kiril Petkov : from=2021-12-13 to=2022-08-02
Rosen Zhelyazkov : from=2025-01-16
%default code=MDAGOV role=president
Mircea Snegur : from=1990-09-03 to=1997-01-15
Petru Lucinschi : from=1997-01-15 to=2001-04-07
Vladimir Voronin; Voronin : from=2001-04-07 to=2009-09-11
Nicolae Timofti : from=2012-03-23 to=2016-12-23
Igor Dodon; Dodon : from=2016-12-23 to=2020-12-24
Maia Sandu; Sandu : from=2020-12-24
Dorin Recean : role="prime minister" from=2023-02-16 to=2025-11-01
Alexandru Munteanu : role="prime minister" from=2025-11-01
Igor Smirnov : code=MDASEP role="leader of Transnistria" from=1991-12-03 to=2011-12-30
Vadim Krasnoselsky : code=MDASEP role="leader of Transnistria" from=2016-12-16
%default code=BLRGOV
Alexander Lukashenko; Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Lukashenka; Aleksander Lukashenko : from=1994-07-20
Stanislav Shushkevich; Shushkevich : role="head of state" from=1991-09-18 to=1994-01-26
Vladimir Makei; Makei; Uladzimir Makei : role="foreign minister" from=2012-08-20 to=2022-11-26
Sviatlana Tsikhanouskaya; Tsikhanouskaya; Svetlana Tikhanovskaya; Tikhanovskaya : code=BLROPP role="opposition leader" from=2020-05
Maria Kolesnikova; Kolesnikova; Maryia Kalesnikava : code=BLROPP role="opposition leader" from=2020
Ales Bialiatski; Bialiatski : code=BLRSOC role="rights defender" from=1996

# The Balkans
%default code=YUGGOV role=president
Josip Broz Tito; Marshal Tito; President Tito : from=1953-01-14 to=1980-05-04
Slobodan Milosevic; Milosevic; Slobodan Miloshevich : code=SRBGOV role="president of Serbia" from=1989-05-08 to=1997-07-23
Slobodan Milosevic; Milosevic : from=1997-07-23 to=2000-10-07
Vojislav Kostunica; Kostunica : from=2000-10-07 to=2003-03-07
Vojislav Kostunica; Kostunica : code=SRBGOV role="prime minister" from=2004-03-03 to=2008-07-07
Ante Markovic : role="prime minister" from=1989-03-16 to=1991-12-20
Milan Panic : role="prime minister" from=1992-07-14 to=1993-02-09
%default code=SRBGOV
Zoran Djindjic; Djindjic; Zoran Đinđić : role="prime minister" from=2001-01-25 to=2003-03-12
Boris Tadic; Tadic : from=2004-07-11 to=2012-04-05
Tomislav Nikolic; Nikolic : from=2012-05-31 to=2017-05-31
Aleksandar Vucic; Vucic; Alexander Vucic : role="prime minister" from=2014-04-27 to=2017-05-31
Aleksandar Vucic; Vucic; Alexander Vucic : from=2017-05-31
Ivica Dacic; Dacic : role="prime minister" from=2012-07-27 to=2014-04-27
Ivica Dacic; Dacic : role="foreign minister" from=2014-04-27 to=2020-10-22
Ivica Dacic; Dacic : role="interior minister" from=2024-05-02
Ana Brnabic; Brnabic : role="prime minister" from=2017-06-29 to=2024-03-20
Milos Vucevic; Vucevic : role="prime minister" from=2024-05-02 to=2025-04-16
Vuk Jeremic; Jeremic : role="foreign minister" from=2007-05-15 to=2012-07-27
Vuk Draskovic; Draskovic : role="foreign minister" from=2004-03-03 to=2007-05-15
Vojislav Seselj; Seselj : code=SRBPTY role="leader of the Serbian Radical Party" from=1991
Arkan; Zeljko Raznatovic : code=SRBPRM role="paramilitary leader" from=1990
%default code=HRVGOV
Franjo Tudjman; Tudjman; Franjo Tuđman : from=1990-05-30 to=1999-12-10
Stipe Mesic; Mesic; Stjepan Mesic : from=2000-02-18 to=2010-02-18
Ivo Josipovic; Josipovic : from=2010-02-18 to=2015-02-19
Kolinda Grabar-Kitarovic; Grabar-Kitarovic : from=2015-02-19 to=2020-02-19
Zoran Milanovic; Milanovic : role="prime minister" from=2011-12-23 to=2016-01-22
Zoran Milanovic; Milanovic : from=2020-02-19
Ivica Racan : role="prime minister" from=2000-01-27 to=2003-12-23
Ivo Sanader; Sanader : role="prime minister" from=2003-12-23 to=2009-07-06
Jadranka Kosor : role="prime minister" from=2009-07-06 to=2011-12-23
Andrej Plenkovic; Plenkovic : role="prime minister" from=2016-10-19
Ante Gotovina; Gotovina : code=HRVMIL role=general from=1992 to=2000
Milan Babic : code=HRVREB role="leader of the Krajina Serbs" from=1990
Milan Martic : code=HRVREB role="leader of the Krajina Serbs" from=1991
%default code=BIHGOV
Alija Izetbegovic; Izetbegovic : from=1990-12-20 to=2000-10-14
Bakir Izetbegovic : role="member of the presidency" from=2010-11-10 to=2018-11-20
Haris Silajdzic; Silajdzic : role="prime minister" from=1993-10-25 to=1996-01-30
Haris Silajdzic; Silajdzic : role="member of the presidency" from=2006-11-06 to=2010-11-10
Milorad Dodik; Dodik : role="president of Republika Srpska" from=2010-11-15 to=2018-11-19
Milorad Dodik; Dodik : role="member of the presidency" from=2018-11-20 to=2022-11-14
Milorad Dodik; Dodik : role="president of Republika Srpska" from=2022-11-15 to=2025-08
Dragan Covic : role="member of the presidency" from=2014-11-17 to=2018-11-20
Radovan Karadzic; Karadzic : code=BIHREB role="leader of the Bosnian Serbs" from=1992-04
Ratko Mladic; Mladic : code=BIHREB role="commander of the Bosnian Serbs" from=1992-05
Biljana Plavsic; Plavsic : role="president of Republika Srpska" from=1996-07-19 to=1998-11-04
Momcilo Krajisnik; Krajisnik : role="member of the presidency" from=1996-10-05 to=1998-10-13
Mate Boban : code=BIHREB role="leader of the Bosnian Croats" from=1992
Christian Schmidt : code=IGO role="high representative in Bosnia" from=2021-08-01
Valentin Inzko; Inzko : code=IGO role="high representative in Bosnia" from=2009-03-26 to=2021-08-01
Paddy Ashdown; Ashdown : code=IGO role="high representative in Bosnia" from=2002-05-27 to=2006-01-31
%default code=SVNGOV
Milan Kucan; Kucan : from=1991-10-08 to=2002-12-22
Janez Drnovsek; Drnovsek : from=2002-12-22 to=2007-12-23
Danilo Turk; Danilo Türk : from=2007-12-23 to=2012-12-22
Borut Pahor; Pahor : from=2012-12-22 to=2022-12-22
Natasa Pirc Musar; Pirc Musar : from=2022-12-23
Janez Jansa; Jansa : role="prime minister" from=2012-02-10 to=2013-03-20
Janez Jansa; Jansa : role="prime minister" from=2020-03-13 to=2022-06-01
Miro Cerar; Cerar : role="prime minister" from=2014-09-18 to=2018-09-13
Robert Golob; Golob : role="prime minister" from=2022-06-01
%default code=MKDGOV
Kiro Gligorov; Gligorov : from=1991-01-27 to=1999-11-19
Boris Trajkovski; Trajkovski : from=1999-12-15 to=2004-02-26
Branko Crvenkovski; Crvenkovski : from=2004-05-12 to=2009-05-12
Gjorge Ivanov : from=2009-05-12 to=2019-05-12
Stevo Pendarovski; Pendarovski : from=2019-05-12 to=2024-05-12
Gordana Siljanovska-Davkova : from=2024-05-12
Nikola Gruevski; Gruevski : role="prime minister" from=2006-08-28 to=2016-01-18
Zoran Zaev; Zaev : role="prime minister" from=2017-05-31 to=2022-01-16
Hristijan Mickoski; Mickoski : role="prime minister" from=2024-06-23
Ali Ahmeti : code=MKDREB role="leader of the NLA" from=2001 to=2001-09
%default code=MNEGOV
Milo Djukanovic; Djukanovic; Milo Đukanović : role=president from=1998-01-15 to=2002-11-25
Milo Djukanovic; Djukanovic; Milo Đukanović : role="prime minister" from=2003-01-08 to=2016-11-28
Milo Djukanovic; Djukanovic; Milo Đukanović : from=2018-05-20 to=2023-05-20
Filip Vujanovic; Vujanovic : from=2003-05-22 to=2018-05-20
Jakov Milatovic : from=2023-05-20
Milojko Spajic : role="prime minister" from=2023-10-31
%default code=KSVGOV
Ibrahim Rugova; Rugova : from=2002-03-04 to=2006-01-21
Hashim Thaci; Thaci; Hashim Thaqi : code=KSVREB role="leader of the KLA" from=1993 to=1999-09
Hashim Thaci; Thaci : role="prime minister" from=2008-01-09 to=2014-12-09
Hashim Thaci; Thaci : from=2016-04-07 to=2020-11-05
Ramush Haradinaj; Haradinaj : role="prime minister" from=2004-12-03 to=2005-03-08
Ramush Haradinaj; Haradinaj : role="prime minister" from=2017-09-09 to=2020-02-03
Agim Ceku; Ceku : role="prime minister" from=2006-03-10 to=2008-01-09
Fatmir Sejdiu; Sejdiu : from=2006-02-10 to=2010-09-27
Atifete Jahjaga; Jahjaga : from=2011-04-07 to=2016-04-07
Isa Mustafa : role="prime minister" from=2014-12-09 to=2017-09-09
Albin Kurti; Kurti : role="prime minister" from=2021-03-22
Vjosa Osmani; Osmani : from=2021-04-06
%default code=ALBGOV
Enver Hoxha; Hoxha : role="first secretary" from=1944-10 to=1985-04-11
Ramiz Alia : from=1985-04-13 to=1992-04-03
Sali Berisha; Berisha : from=1992-04-09 to=1997-07-24
Sali Berisha; Berisha : role="prime minister" from=2005-09-11 to=2013-09-15
Fatos Nano : role="prime minister" from=2002-07-31 to=2005-09-11
Edi Rama : role="prime minister" from=2013-09-15
Ilir Meta : from=2017-07-24 to=2022-07-24
Bajram Begaj : from=2022-07-24
Bujar Nishani : from=2012-07-24 to=2017-07-24

# The Caucasus
%default code=GEOGOV
Zviad Gamsakhurdia; Gamsakhurdia : from=1991-05-26 to=1992-01-06
Eduard Shevardnadze; Shevardnadze : from=1992-03-10 to=2003-11-23
Mikheil Saakashvili; Saakashvili; Mikhail Saakashvili : from=2004-01-25 to=2013-11-17
Nino Burjanadze; Burjanadze : code=GEOLEG role="speaker of parliament" from=2001-11-09 to=2008-06-07
Giorgi Margvelashvili; Margvelashvili : from=2013-11-17 to=2018-12-16
Salome Zurabishvili; Zurabishvili; Salome Zourabichvili; Zourabichvili : from=2018-12-16 to=2024-12-29
Mikheil Kavelashvili; Kavelashvili : from=2024-12-29
Bidzina Ivanishvili; Ivanishvili : role="prime minister" from=2012-10-25 to=2013-11-20
Bidzina Ivanishvili; Ivanishvili : code=GEOPTY role="founder of Georgian Dream" from=2018-05
Irakli Garibashvili; Garibashvili : role="prime minister" from=2013-11-20 to=2015-12-30
Irakli Garibashvili; Garibashvili : role="prime minister" from=2021-02-22 to=2024-01-29
Irakli Kobakhidze; Kobakhidze : role="prime minister" from=2024-02-08
Eduard Kokoity; Kokoity : code=GEOSEP role="leader of South Ossetia" from=2001-12-18 to=2011-12-10
Sergei Bagapsh; Bagapsh : code=GEOSEP role="leader of Abkhazia" from=2005-02-12 to=2011-05-29
Vladislav Ardzinba; Ardzinba : code=GEOSEP role="leader of Abkhazia" from=1990-12-04 to=2005-02-12
Raul Khajimba; Khajimba : code=GEOSEP role="leader of Abkhazia" from=2014-09-25 to=2020-01-12
Aslan Bzhania; Bzhania : code=GEOSEP role="leader of Abkhazia" from=2020-04-23 to=2024-11-19
%default code=ARMGOV
Levon Ter-Petrosyan; Ter-Petrosyan; Levon Ter-Petrosian; Ter-Petrosian : from=1991-11-11 to=1998-02-03
Robert Kocharyan; Kocharyan; Robert Kocharian; Kocharian : from=1998-02-04 to=2008-04-09
Serzh Sargsyan; Sargsyan; Serge Sarkisian; Serzh Sarkisian : from=2008-04-09 to=2018-04-09
Serzh Sargsyan; Sargsyan : role="prime minister" from=2018-04-17 to=2018-04-23
Nikol Pashinyan; Pashinyan; Nikol Pashinian : role="prime minister" from=2018-05-08
Armen Sarkissian : from=2018-04-09 to=2022-02-01
Vahagn Khachaturyan : from=2022-03-13
Edward Nalbandian; Nalbandian; Eduard Nalbandyan : role="foreign minister" from=2008-04-14 to=2018-05-12
Vartan Oskanian; Oskanian : role="foreign minister" from=1998-04-21 to=2008-04-14
Ararat Mirzoyan; Mirzoyan : role="foreign minister" from=2021-08-19
%default code=AZEGOV
Ayaz Mutalibov; Mutalibov : from=1990-05-19 to=1992-05-18
Abulfaz Elchibey; Elchibey : from=1992-06-17 to=1993-09-01
Heydar Aliyev; Haydar Aliyev; Geidar Aliyev : from=1993-10-10 to=2003-10-31
Ilham Aliyev; Aliyev : from=2003-10-31
Elmar Mammadyarov; Mammadyarov : role="foreign minister" from=2004-04-02 to=2020-07-16
Jeyhun Bayramov; Bayramov : role="foreign minister" from=2020-07-16
Arayik Harutyunyan; Harutyunyan : code=AZESEP role="leader of Nagorno-Karabakh" from=2020-05-21 to=2023-09-01
Bako Sahakyan : code=AZESEP role="leader of Nagorno-Karabakh" from=2007-09-07 to=2020-05-21
