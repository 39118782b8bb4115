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
