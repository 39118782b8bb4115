# Persons and their offices, Europe: heads of state and government from about 1990 (the larger countries
# from 1970), foreign and defence ministers, party and rebel leaders. One line an office held. From general
# knowledge of public life; terms to the day where they are known, else to the year.
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
Alexei Navalny; Navalny; Aleksei Navalny; Alexey Navalny; Navalnyy : code=RUSOPP role="opposition leader" from=2008 to=2024-02-16
Yulia Navalnaya; Navalnaya : code=RUSOPP role="opposition leader" from=2024-02-19
Boris Nemtsov; Nemtsov : code=RUSOPP role="opposition leader" from=1999 to=2015-02-27
Garry Kasparov; Kasparov : code=RUSOPP role="opposition leader" from=2005
Vladimir Kara-Murza; Kara-Murza : code=RUSOPP role="opposition politician" from=2012 basis=unverified
Ilya Yashin; Yashin : code=RUSOPP role="opposition politician" from=2008 basis=unverified
Mikhail Khodorkovsky; Khodorkovsky : code=RUSBUS role="head of Yukos" from=1996 to=2004
Mikhail Khodorkovsky; Khodorkovsky : code=RUSOPP role="opposition figure" from=2013-12-20
Gennady Zyuganov; Zyuganov : code=RUSPTY role="leader of the Communist Party" from=1993-02
Vladimir Zhirinovsky; Zhirinovsky : code=RUSPTY role="leader of the Liberal Democratic Party" from=1991 to=2022-04-06
Grigory Yavlinsky; Yavlinsky : code=RUSPTY role="leader of Yabloko" from=1993 to=2008
Yevgeny Prigozhin; Prigozhin; Evgeny Prigozhin; Yevgeniy Prigozhin : code=RUSPRM role="head of the Wagner Group" from=2014 to=2023-08-23
Dmitry Utkin; Utkin : code=RUSPRM role="commander of the Wagner Group" from=2014 to=2023-08-23
Ramzan Kadyrov; Kadyrov : role="head of Chechnya" from=2007-02-15
Akhmad Kadyrov; Kadyrov; Akhmat Kadyrov : role="president of Chechnya" from=2000-06-12 to=2004-05-09
Dzhokhar Dudayev; Dudayev : code=RUSREB role="president of Chechnya" from=1991-11 to=1996-04-21
Aslan Maskhadov; Maskhadov : code=RUSREB role="president of Chechnya" from=1997-02-12 to=2005-03-08
Shamil Basayev; Basayev; Shamil Basaev : code=RUSREB role="rebel leader" from=1995 to=2006-07-10
Doku Umarov; Umarov; Dokka Umarov : code=RUSREB role="rebel leader" from=2006-06 to=2013-09
Patriarch Kirill; Kirill : code=RUSREL role=patriarch from=2009-02-01
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
Alexander Zakharchenko : code=UKRREB role="head of the Donetsk People's Republic" from=2014-08-07 to=2018-08-31
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
William Hague; Hague : role="foreign secretary" from=2010-05-12 to=2014-07-14
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
