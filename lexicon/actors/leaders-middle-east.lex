# Persons and their offices, North Africa and the Middle East with Turkey: heads of state and government and
# leaders of armed groups from 1970, ministers, opposition leaders and negotiators. One line an office held.
# From general knowledge of public life; terms to the day where they are known.
# Of rebels, dissidents and clerics to= stands only where they took up something else: a later report still
# calls them what they were, while former office-holders become ELI when the term is over.
%kind actor
%default kind=person basis=public-record

# Syria
%default code=SYRGOV role=president
Hafez al-Assad; Hafez Assad; Hafiz al-Assad; Hafez el-Assad : from=1971-03-12 to=2000-06-10
Bashar al-Assad; Bashar Assad; Assad; al-Assad; Bashar el-Assad; Bachar al-Assad; Bashar al-Asad; President Assad; President al-Assad : from=2000-07-17 to=2024-12-08
Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Golani; al-Golani; Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; al-Jolani; Jolani : code=SYRREB role="leader of Hayat Tahrir al-Sham" from=2012-01 to=2024-12-07
Ahmed al-Sharaa; al-Sharaa; Ahmad al-Sharaa; Ahmed Sharaa; Sharaa; Abu Mohammed al-Jolani; Abu Mohammed al-Golani; al-Jolani; Jolani : from=2024-12-08
Walid Muallem; Walid al-Muallem; Walid al-Moallem; Walid Moallem; Muallem; Moallem; al-Moallem; al-Muallem; Walid Mouallem : role="foreign minister" from=2006-02-11 to=2020-11-16
Farouk al-Sharaa; Farouq al-Sharaa; Farouk al-Shara; Faruq al-Shara; Farouk Sharaa : role="foreign minister" from=1984-03-11 to=2006-02-11
Farouk al-Sharaa; Farouq al-Sharaa; Farouk al-Shara; Farouk Sharaa : role="vice president" from=2006-02-11 to=2014-07-19
Faisal Mekdad; Faisal al-Mekdad; Faisal Miqdad; Faisal al-Miqdad; Mekdad : role="deputy foreign minister" from=2006 to=2020-11-22
Faisal Mekdad; Faisal al-Mekdad; Faisal Miqdad; Faisal al-Miqdad; Mekdad : role="foreign minister" from=2020-11-22 to=2024-09-23
Asaad al-Shaibani; Asaad al-Shibani; Asaad Shaibani; al-Shibani; Shaibani : role="foreign minister" from=2024-12-21
Murhaf Abu Qasra : role="defence minister" from=2024-12-21
Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari; Jaafari; al-Jaafari : role="ambassador to the United Nations" from=2006 to=2020-11-22
Bouthaina Shaaban; Buthaina Shaaban; Bouthaina Chaabane : role="presidential adviser" from=2008-07 to=2024-12-08
Maher al-Assad; Maher Assad : code=SYRMIL role="commander of the Fourth Division" from=2000 to=2024-12-08
Rifaat al-Assad; Rifaat Assad : role="vice president" from=1984-03 to=1998-02
Ali Mamlouk; Mamlouk; Ali Mamluk : code=SYRSPY role="head of intelligence" from=2005 to=2024-12-08
Assef Shawkat; Asef Shawkat : code=SYRSPY role="head of military intelligence" from=2005-02-18 to=2012-07-18
Abdul Halim Khaddam; Abdel Halim Khaddam; Khaddam : role="vice president" from=1984-03-11 to=2005-06-06
Riad Hijab; Riyad Hijab; Riad Hejab : role="prime minister" from=2012-06-23 to=2012-08-06
Riad Hijab; Riyad Hijab; Riad Hejab : code=SYROPP role="coordinator of the High Negotiations Committee" from=2015-12-17 to=2017-11-20
Wael al-Halki; Wael al-Halqi : role="prime minister" from=2012-08-09 to=2016-07-03
Imad Khamis : role="prime minister" from=2016-07-03 to=2020-06-11
Omran al-Zoubi; Omran Zoubi; Omran al-Zohbi : role="information minister" from=2012-06-23 to=2016-07-03
Ali Haidar; Ali Haydar : role="minister of national reconciliation" from=2012-06-23 to=2018-11
Burhan Ghalioun; Ghalioun : code=SYROPP role="head of the Syrian National Council" from=2011-08-29
Abdulbaset Sieda; Abdel Basset Sida : code=SYROPP role="head of the Syrian National Council" from=2012-06-10
George Sabra; Georges Sabra : code=SYROPP role="head of the Syrian National Council" from=2012-11-09
Moaz al-Khatib; Ahmed Moaz al-Khatib; Mouaz al-Khatib; Moaz Khatib : code=SYROPP role="head of the Syrian National Coalition" from=2012-11-11
Ahmad Jarba; Ahmad al-Jarba; Ahmed Jarba; Jarba : code=SYROPP role="head of the Syrian National Coalition" from=2013-07-06
Hadi al-Bahra; Hadi Bahra; al-Bahra : code=SYROPP role="head of the Syrian National Coalition" from=2014-07-09
Khaled Khoja; Khoja : code=SYROPP role="head of the Syrian National Coalition" from=2015-01-04
Anas al-Abdah; Anas Abdah : code=SYROPP role="head of the Syrian National Coalition" from=2016-03-05
Nasr al-Hariri; Naser al-Hariri; Nasr Hariri : code=SYROPP role="opposition negotiator" from=2017-02
Michel Kilo : code=SYROPP role="opposition figure" from=2005
Haytham Manna; Haitham Manna; Haytham al-Manna : code=SYROPP role="opposition figure" from=2011
Louay Safi; Louay al-Safi : code=SYROPP role="spokesman of the Syrian National Coalition" from=2012
Monzer Makhous; Mounzer Makhous : code=SYROPP role="spokesman of the opposition" from=2012
Salem al-Meslet; Salem al-Muslet; Salim al-Muslat : code=SYROPP role="spokesman of the High Negotiations Committee" from=2015-12
Mohammed Alloush; Mohammad Alloush; Mohamed Alloush; Mohammed Allouche : code=SYRREB role="rebel negotiator" from=2015-12
Zahran Alloush; Zahran Aloush : code=SYRREB role="leader of Jaish al-Islam" from=2011
Salim Idris; Selim Idris : code=SYRREB role="chief of staff of the Free Syrian Army" from=2012-12-07
Riad al-Asaad; Riyad al-Asaad; Riad Asaad; Riad al-Assad : code=SYRREB role="commander of the Free Syrian Army" from=2011-07-29
Osama Abu Zeid; Osama Abu Zaid; Usama Abu Zaid : code=SYRREB role="spokesman of the rebels" from=2016
Mazloum Abdi; Mazlum Abdi; Mazloum Kobani : code=SYRREB role="commander of the Syrian Democratic Forces" from=2015-10
Saleh Muslim; Salih Muslim : code=SYRREB role="leader of the PYD" from=2010 country=SYR
Ilham Ahmed; Elham Ahmad : code=SYRREB role="co-chair of the Syrian Democratic Council" from=2015-12

# Iraq
%default code=IRQGOV
Ahmed Hassan al-Bakr; Hassan al-Bakr : from=1968-07-17 to=1979-07-16
Saddam Hussein; Saddam; Saddam Hussain; Sadam Hussein; Saddam Hussein al-Tikriti : from=1979-07-16 to=2003-04-09
Tariq Aziz; Tareq Aziz : role="deputy prime minister" from=1979 to=2003-04-09
Taha Yassin Ramadan : role="vice president" from=1991-03 to=2003-04-09
Izzat Ibrahim; Izzat Ibrahim al-Duri; Izzat al-Douri : role="vice chairman of the Revolutionary Command Council" from=1979-07-16 to=2003-04-09
Izzat Ibrahim; Izzat Ibrahim al-Duri; Izzat al-Douri : code=IRQREB role="rebel leader" from=2003-04-10
Mohammed Saeed al-Sahaf; Mohammed Said al-Sahhaf; al-Sahaf : role="information minister" from=2001-04 to=2003-04-09
Naji Sabri; Naji Sabri al-Hadithi : role="foreign minister" from=2001-08 to=2003-04-09
Ali Hassan al-Majid; Chemical Ali : code=IRQMIL role=general from=1987 to=2003-04-09
Uday Hussein; Udai Hussein : role="son of the president" from=1984 to=2003-04-09
Qusay Hussein; Qusai Hussein : role="son of the president" from=1984 to=2003-04-09
Hussein Kamel; Hussein Kamel al-Majid : role=minister from=1987 to=1995-08
Iyad Allawi; Ayad Allawi; Allawi; Iyad Alawi : role="prime minister" from=2004-06-28 to=2005-05-03
Iyad Allawi; Ayad Allawi; Allawi : code=IRQOPP role="opposition leader" from=2005-05-04
Ibrahim al-Jaafari; Ibrahim Jaafari; al-Jaafari; Jaafari : role="prime minister" from=2005-05-03 to=2006-05-20
Ibrahim al-Jaafari; Ibrahim Jaafari; al-Jaafari; Jaafari : role="foreign minister" from=2014-09-08 to=2018-10-25
Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; Nuri Maliki; al-Maliki; Maliki; Nouri al Maliki : role="prime minister" from=2006-05-20 to=2014-09-08
Haider al-Abadi; Haidar al-Abadi; Haider Abadi; al-Abadi; Abadi; Hayder al-Abadi : role="prime minister" from=2014-09-08 to=2018-10-25
Adel Abdul Mahdi; Adil Abdul-Mahdi; Adel Abdel Mahdi; Abdul Mahdi : role="prime minister" from=2018-10-25 to=2020-05-07
Mustafa al-Kadhimi; Mustafa Kadhimi; al-Kadhimi; Kadhimi : role="prime minister" from=2020-05-07 to=2022-10-27
Mohammed Shia al-Sudani; Mohammed Shia' al-Sudani; Mohammed al-Sudani; Shia al-Sudani : role="prime minister" from=2022-10-27
Jalal Talabani; Talabani : code=IRQREB role="leader of the PUK" from=1975-06-01 to=2005-04-06
Jalal Talabani; Talabani : from=2005-04-07 to=2014-07-24
Fuad Masum; Fouad Massoum; Fuad Masoum : from=2014-07-24 to=2018-10-02
Barham Salih; Barham Saleh : from=2018-10-02 to=2022-10-17
Abdul Latif Rashid; Abdullatif Rashid : from=2022-10-17
Ghazi al-Yawar; Ghazi Yawar; Ghazi al-Yawer : from=2004-06-28 to=2005-04-07
Hoshyar Zebari; Hoshiyar Zebari; Zebari : role="foreign minister" from=2003-09-03 to=2014-07-11
Fuad Hussein; Fouad Hussein : role="foreign minister" from=2020-06-06
Tareq al-Hashemi; Tariq al-Hashimi; Tareq al-Hashimi; Tariq al-Hashemi : role="vice president" from=2006-04-22 to=2012-09
Saleh al-Mutlaq; Salih al-Mutlak; Saleh al-Mutlak : role="deputy prime minister" from=2010-12-21 to=2015-08
Ali al-Dabbagh; Ali Dabbagh : role="government spokesman" from=2006 to=2012-11
Muwaffaq al-Rubaie; Mowaffak al-Rubaie : role="national security adviser" from=2004 to=2009
Khaled al-Obeidi; Khaled Obeidi; Khalid al-Obeidi : role="defence minister" from=2014-10-18 to=2016-08-25
Jawad Bolani; Jawad al-Bolani : role="interior minister" from=2006-06-08 to=2010-12-21
Usama al-Nujaifi; Osama al-Nujaifi; Osama Nujaifi : code=IRQLEG role="speaker of parliament" from=2010-11-11 to=2014-07-14
Mohammed al-Halbousi; Mohammed Halbousi; al-Halbousi : code=IRQLEG role="speaker of parliament" from=2018-09-15 to=2023-11-14
Ahmed Chalabi; Ahmad Chalabi; Chalabi : code=IRQOPP role="head of the Iraqi National Congress" from=1992 to=2005-04
Massoud Barzani; Masoud Barzani; Massud Barzani; Barzani : code=IRQREB role="leader of the KDP" from=1979-03 to=2005-06-13
Massoud Barzani; Masoud Barzani; Barzani : role="president of Iraqi Kurdistan" from=2005-06-14 to=2017-11-01
Nechirvan Barzani; Nechervan Barzani : role="prime minister of Iraqi Kurdistan" from=2006-05-07 to=2019-06-10
Nechirvan Barzani; Nechervan Barzani : role="president of Iraqi Kurdistan" from=2019-06-10
Masrour Barzani : role="prime minister of Iraqi Kurdistan" from=2019-07-10
Moqtada al-Sadr; Muqtada al-Sadr; Moqtada Sadr; Muqtada Sadr; al-Sadr; Sadr; Muqtada al Sadr : code=IRQREB role="Shiite cleric and militia leader" from=2003-06 to=2008-08
Moqtada al-Sadr; Muqtada al-Sadr; Moqtada Sadr; Muqtada Sadr; al-Sadr; Sadr; Muqtada al Sadr : code=IRQREL role="Shiite cleric" from=2008-08
Ali al-Sistani; Ali Sistani; al-Sistani; Sistani; Grand Ayatollah Ali al-Sistani; Grand Ayatollah Sistani; Ayatollah Sistani : code=IRQREL role="grand ayatollah" from=1992
Abdul Aziz al-Hakim; Abdul-Aziz al-Hakim; Abdel Aziz al-Hakim : code=IRQPTY role="leader of SCIRI" from=2003-08-29
Ammar al-Hakim; Ammar Hakim : code=IRQPTY role="leader of the Islamic Supreme Council" from=2009-09-01
Mohammed Baqir al-Hakim; Mohammad Baqir al-Hakim : code=IRQOPP role="leader of SCIRI" from=1982-11
Hadi al-Amiri; Hadi al-Ameri : code=IRQPRM role="leader of the Badr Organization" from=2002
Qais al-Khazali; Qais Khazali; Qays al-Khazali : code=IRQPRM role="leader of Asaib Ahl al-Haq" from=2006
Abu Mahdi al-Muhandis; al-Muhandis; Abu Mahdi al-Mohandes : code=IRQPRM role="deputy head of the Popular Mobilization Forces" from=2014-06
Abu Musab al-Zarqawi; Abu Musab Zarqawi; al-Zarqawi; Zarqawi; Abu Musab al-Zarkawi : code=IMGMUSALQ role="leader of al-Qaeda in Iraq" from=2003 country=JOR
Abu Bakr al-Baghdadi; Abu Bakr Baghdadi; al-Baghdadi : code=IMGMUSISI role="leader of the Islamic State" from=2010-05-16 country=IRQ
Abu Omar al-Baghdadi : code=IMGMUSALQ role="leader of the Islamic State of Iraq" from=2006-10 country=IRQ

# Iran
%default code=IRNGOV role=president
Mohammad Reza Pahlavi; Shah of Iran; Mohammed Reza Pahlavi; Reza Shah Pahlavi : role=shah from=1941-09-16 to=1979-02-11
Reza Pahlavi : code=IRNOPP role="opposition figure" from=1980
Ruhollah Khomeini; Khomeini; Ayatollah Khomeini; Ayatollah Ruhollah Khomeini : role="supreme leader" from=1979-02-11 to=1989-06-03
Ali Khamenei; Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; Ayatollah Seyed Ali Khamenei; Seyyed Ali Khamenei : role=president from=1981-10-13 to=1989-06-04
Ali Khamenei; Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; Ayatollah Seyed Ali Khamenei; Seyyed Ali Khamenei : role="supreme leader" from=1989-06-04
Abolhassan Banisadr; Abolhassan Bani-Sadr; Banisadr : from=1980-02-04 to=1981-06-22
Akbar Hashemi Rafsanjani; Rafsanjani; Ali Akbar Hashemi Rafsanjani; Hashemi Rafsanjani; Ali Akbar Rafsanjani : from=1989-08-16 to=1997-08-03
Mohammad Khatami; Mohammed Khatami; Khatami; Seyyed Mohammad Khatami : from=1997-08-03 to=2005-08-03
Mahmoud Ahmadinejad; Ahmadinejad; Mahmud Ahmadinejad; Ahmadi-Nejad : role="mayor of Tehran" from=2003-06-20 to=2005-08-02
Mahmoud Ahmadinejad; Ahmadinejad; Mahmud Ahmadinejad; Ahmadi-Nejad : from=2005-08-03 to=2013-08-03
Hassan Rouhani; Rouhani; Hasan Rouhani; Hassan Rohani; Rohani; Hassan Rowhani; Hasan Rowhani; Rowhani : role="nuclear negotiator" from=2003-10-06 to=2005-08-15
Hassan Rouhani; Rouhani; Hasan Rouhani; Hassan Rohani; Rohani; Hassan Rowhani; Hasan Rowhani; Rowhani : from=2013-08-03 to=2021-08-03
Ebrahim Raisi; Raisi; Ibrahim Raisi; Seyyed Ebrahim Raisi : code=IRNJUD role="chief justice" from=2019-03-07 to=2021-07-01
Ebrahim Raisi; Raisi; Ibrahim Raisi; Seyyed Ebrahim Raisi : from=2021-08-03 to=2024-05-19
Masoud Pezeshkian; Pezeshkian; Massoud Pezeshkian : from=2024-07-28
Mohammad Mokhber; Mohammed Mokhber; Mokhber : role="acting president" from=2024-05-19 to=2024-07-28
Mir-Hossein Mousavi; Mir Hossein Mousavi; Mir Hussein Moussavi; Mousavi : role="prime minister" from=1981-10-31 to=1989-08-03
Mir-Hossein Mousavi; Mir Hossein Mousavi; Mir Hussein Moussavi; Mousavi : code=IRNOPP role="opposition leader" from=2009-03
Mehdi Karroubi; Mehdi Karoubi; Karroubi; Karoubi : code=IRNLEG role="speaker of parliament" from=2000-05 to=2004-05
Mehdi Karroubi; Mehdi Karoubi; Karroubi; Karoubi : code=IRNOPP role="opposition leader" from=2009-06
Ali Akbar Velayati; Velayati : role="foreign minister" from=1981-12-15 to=1997-08-20
Kamal Kharrazi; Kharrazi; Kamal Kharazi : role="foreign minister" from=1997-08-20 to=2005-08-24
Manouchehr Mottaki; Mottaki : role="foreign minister" from=2005-08-24 to=2010-12-13
Ali Akbar Salehi; Salehi : role="foreign minister" from=2010-12-13 to=2013-08-15
Ali Akbar Salehi; Salehi : role="head of the Atomic Energy Organization" from=2013-08-16 to=2021-08-29
Mohammad Javad Zarif; Zarif; Javad Zarif; Mohammed Javad Zarif; Mohammad Zarif : role="foreign minister" from=2013-08-15 to=2021-08-25
Hossein Amir-Abdollahian; Amir-Abdollahian; Hossein Amirabdollahian; Amirabdollahian; Hossein Amir-Abdullahian : role="foreign minister" from=2021-08-25 to=2024-05-19
Ali Bagheri; Ali Bagheri Kani; Bagheri Kani : role="nuclear negotiator" from=2021-09 to=2024-08-21
Abbas Araghchi; Araghchi; Abbas Araqchi; Araqchi; Abbas Aragchi : role="deputy foreign minister" from=2013 to=2021-09
Abbas Araghchi; Araghchi; Abbas Araqchi; Araqchi; Abbas Aragchi : role="foreign minister" from=2024-08-21
Ali Larijani; Larijani : role="nuclear negotiator" from=2005-08-15 to=2007-10-20
Ali Larijani; Larijani : code=IRNLEG role="speaker of parliament" from=2008-05-27 to=2020-05-28
Ali Larijani; Larijani : role="secretary of the Supreme National Security Council" from=2025-08-05
Saeed Jalili; Saeed Jalali; Jalili : role="nuclear negotiator" from=2007-10-20 to=2013-09-10
Ali Shamkhani; Shamkhani : role="secretary of the Supreme National Security Council" from=2013-09-10 to=2023-05-22
Mohammad Bagher Ghalibaf; Ghalibaf; Mohammad Baqer Qalibaf; Qalibaf; Mohammad Bagher Qalibaf : code=IRNLEG role="speaker of parliament" from=2020-05-28
Ramin Mehmanparast; Mehmanparast : role="foreign ministry spokesman" from=2009 to=2013
Bahram Ghasemi; Bahram Qassemi; Bahram Qasemi; Qassemi : role="foreign ministry spokesman" from=2016-06 to=2019-04
Nasser Kanaani; Nasser Kanani; Kanaani : role="foreign ministry spokesman" from=2022-07 to=2024-09
Esmail Baghaei; Esmaeil Baghaei; Baghaei; Baqaei : role="foreign ministry spokesman" from=2024-10
Qasem Soleimani; Soleimani; Qassem Soleimani; Ghasem Soleimani; Qassim Suleimani; Qasim Soleimani : code=IRNMIL role="commander of the Quds Force" from=1998 to=2020-01-03
Esmail Qaani; Ismail Qaani; Esmail Ghaani; Qaani : code=IRNMIL role="commander of the Quds Force" from=2020-01-03
Hossein Salami : code=IRNMIL role="commander of the Revolutionary Guards" from=2019-04-21 to=2025-06-13
Mohammad Ali Jafari; Mohammed Ali Jafari : code=IRNMIL role="commander of the Revolutionary Guards" from=2007-09-01 to=2019-04-21
Mohammad Bagheri; Mohammad Hossein Bagheri : code=IRNMIL role="chief of staff" from=2016-06-28 to=2025-06-13
Amir Ali Hajizadeh; Hajizadeh : code=IRNMIL role="commander of the aerospace force" from=2009-10 to=2025-06-13
Hossein Ali Montazeri; Montazeri; Ayatollah Montazeri : code=IRNREL role="grand ayatollah" from=1985
Shirin Ebadi; Ebadi : code=IRNSOC role="rights defender" from=1995
Maryam Rajavi : code=IRNREB role="leader of the Mujahideen Khalq" from=1989
Massoud Rajavi; Masoud Rajavi : code=IRNREB role="leader of the Mujahideen Khalq" from=1979

# Lebanon
%default code=LBNGOV role="prime minister"
Bashir Gemayel; Bachir Gemayel : code=LBNPRM role="commander of the Lebanese Forces" from=1976
Amin Gemayel; Amine Gemayel : role=president from=1982-09-23 to=1988-09-22
Elias Hrawi; Hrawi : role=president from=1989-11-24 to=1998-11-24
Emile Lahoud; Lahoud : role=president from=1998-11-24 to=2007-11-24
Michel Suleiman; Michel Sleiman : role=president from=2008-05-25 to=2014-05-25
Michel Aoun; Aoun; General Michel Aoun : code=LBNMIL role="army commander" from=1984-06 to=1990-10-13
Michel Aoun; Aoun : code=LBNPTY role="leader of the Free Patriotic Movement" from=2005-05-07 to=2016-10-30
Michel Aoun; Aoun : role=president from=2016-10-31 to=2022-10-30
Joseph Aoun : code=LBNMIL role="army commander" from=2017-03-08 to=2025-01-09
Joseph Aoun; Aoun : role=president from=2025-01-09
Rafik Hariri; Rafiq Hariri; Rafiq al-Hariri; Rafik al-Hariri : from=1992-10-31 to=1998-12-02
Rafik Hariri; Rafiq Hariri; Rafiq al-Hariri; Rafik al-Hariri : from=2000-10-26 to=2004-10-26
Saad Hariri; Saad al-Hariri : from=2009-11-09 to=2011-06-13
Saad Hariri; Saad al-Hariri : from=2016-12-18 to=2020-01-21
Salim Hoss; Selim al-Hoss; Salim al-Hoss : from=1998-12-02 to=2000-10-26
Omar Karami; Karami : from=2004-10-26 to=2005-04-19
Fouad Siniora; Fuad Siniora; Siniora; Saniora; Fuad Saniora : from=2005-07-19 to=2009-11-09
Najib Mikati; Mikati : from=2011-06-13 to=2014-02-15
Najib Mikati; Mikati : from=2021-09-10 to=2025-02-08
Tammam Salam : from=2014-02-15 to=2016-12-18
Hassan Diab : from=2020-01-21 to=2021-09-10
Nawaf Salam : from=2025-02-08
Nabih Berri; Berri : code=LBNLEG role="speaker of parliament" from=1992-10-20
Gebran Bassil; Bassil : role="foreign minister" from=2014-02-15 to=2020-01-21
Adnan Mansour : role="foreign minister" from=2011-06-13 to=2014-02-15
Walid Jumblatt; Jumblatt; Walid Jumblat; Walid Joumblatt : code=LBNPTY role="leader of the Progressive Socialist Party" from=1977-05-01
Samir Geagea; Geagea : code=LBNPTY role="leader of the Lebanese Forces" from=1986
Hassan Nasrallah; Nasrallah; Sayyed Hassan Nasrallah; Sheikh Hassan Nasrallah; Hasan Nasrallah : code=LBNREBHEZ role="leader of Hezbollah" from=1992-02-16
Naim Qassem; Naim Qasim; Sheikh Naim Qassem; Naim Kassem : code=LBNREBHEZ role="leader of Hezbollah" from=1991
Hashem Safieddine; Safieddine : code=LBNREBHEZ role="Hezbollah official" from=2001
Imad Mughniyeh; Imad Mughniyah; Mughniyeh; Mughniyah : code=LBNREBHEZ role="Hezbollah commander" from=1983
Abbas al-Musawi; Abbas Musawi : code=LBNREBHEZ role="leader of Hezbollah" from=1991
Mohammed Hussein Fadlallah; Mohammad Hussein Fadlallah; Fadlallah : code=LBNREL role="grand ayatollah" from=1985
Antoine Lahad; Antoine Lahd : code=LBNPRM role="commander of the South Lebanon Army" from=1984

# Israel
%default code=ISRGOV
Golda Meir : from=1969-03-17 to=1974-06-03
Yitzhak Rabin; Rabin; Yitzak Rabin : from=1974-06-03 to=1977-06-20
Yitzhak Rabin; Rabin; Yitzak Rabin : role="defence minister" from=1984-09-13 to=1990-03-15
Yitzhak Rabin; Rabin; Yitzak Rabin : from=1992-07-13 to=1995-11-04
Menachem Begin; Menahem Begin : from=1977-06-20 to=1983-10-10
Moshe Dayan; Dayan : role="defence minister" from=1967-06-05 to=1974-06-03
Moshe Dayan; Dayan : role="foreign minister" from=1977-06-20 to=1979-10-23
Yitzhak Shamir; Shamir : from=1986-10-20 to=1992-07-13
Shimon Peres; Peres : role="foreign minister" from=1992-07-14 to=1995-11-22
Shimon Peres; Peres : from=1995-11-04 to=1996-06-18
Shimon Peres; Peres : role="foreign minister" from=2001-03-07 to=2002-11-02
Shimon Peres; Peres : role="vice prime minister" from=2005-01-10 to=2007-06-13
Shimon Peres; Peres : role=president from=2007-07-15 to=2014-07-24
Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Benyamin Netanyahu; Netanyahou : from=1996-06-18 to=1999-07-06
Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu : role="finance minister" from=2003-02-28 to=2005-08-09
Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu : code=ISROPP role="leader of the opposition" from=2005-12-20 to=2009-03-30
Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Benyamin Netanyahu : from=2009-03-31 to=2021-06-13
Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu : code=ISROPP role="leader of the opposition" from=2021-06-14 to=2022-12-28
Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Benyamin Netanyahu : from=2022-12-29
Ehud Barak : from=1999-07-06 to=2001-03-07
Ehud Barak : role="defence minister" from=2007-06-18 to=2013-03-18
Ariel Sharon : role="defence minister" from=1981-08-05 to=1983-02-14
Ariel Sharon : from=2001-03-07 to=2006-04-14
Ehud Olmert; Olmert : role="mayor of Jerusalem" from=1993-11 to=2003-02
Ehud Olmert; Olmert : from=2006-04-14 to=2009-03-31
Naftali Bennett : role="education minister" from=2015-05-14 to=2019-06
Naftali Bennett : from=2021-06-13 to=2022-06-30
Yair Lapid; Lapid : role="foreign minister" from=2021-06-13 to=2022-12-29
Yair Lapid; Lapid : code=ISROPP role="leader of the opposition" from=2023-01-02
Tzipi Livni; Livni : role="foreign minister" from=2006-01-18 to=2009-03-31
Tzipi Livni; Livni : role="justice minister" from=2013-03-18 to=2014-12-04
Avigdor Lieberman; Avigdor Liberman; Lieberman; Liberman : role="foreign minister" from=2009-03-31 to=2015-05-06
Avigdor Lieberman; Avigdor Liberman; Lieberman; Liberman : role="defence minister" from=2016-05-30 to=2018-11-18
Silvan Shalom : role="foreign minister" from=2003-02-28 to=2006-01-16
Gabi Ashkenazi; Ashkenazi : role="foreign minister" from=2020-05-17 to=2021-06-13
Eli Cohen : role="foreign minister" from=2022-12-29 to=2024-01-01
Israel Katz; Yisrael Katz : role="foreign minister" from=2019-02-17 to=2020-05-17
Israel Katz; Yisrael Katz : role="foreign minister" from=2024-01-01 to=2024-11-08
Israel Katz; Yisrael Katz : role="defence minister" from=2024-11-08
Gideon Saar; Gideon Sa'ar : role="foreign minister" from=2024-11-08
Amir Peretz : role="defence minister" from=2006-05-04 to=2007-06-18
Shaul Mofaz; Mofaz : role="defence minister" from=2002-11-04 to=2006-05-04
Binyamin Ben-Eliezer; Benjamin Ben-Eliezer; Ben-Eliezer : role="defence minister" from=2001-03-07 to=2002-11-02
Moshe Yaalon; Moshe Ya'alon; Yaalon : role="defence minister" from=2013-03-18 to=2016-05-22
Benny Gantz; Gantz; Beni Gantz : code=ISRMIL role="chief of staff" from=2011-02-14 to=2015-02-16
Benny Gantz; Gantz; Beni Gantz : role="defence minister" from=2020-05-17 to=2022-12-29
Yoav Gallant; Yoav Galant; Gallant : role="defence minister" from=2022-12-29 to=2024-11-05
Itamar Ben-Gvir; Ben-Gvir; Ben Gvir : role="national security minister" from=2022-12-29
Bezalel Smotrich; Smotrich : role="finance minister" from=2022-12-29
Ron Dermer; Dermer : role="strategic affairs minister" from=2022-12-29
Ezer Weizman; Weizman; Ezer Weizmann : role=president from=1993-05-13 to=2000-07-13
Moshe Katsav; Katsav; Moshe Katzav : role=president from=2000-08-01 to=2007-07-01
Reuven Rivlin; Rivlin : role=president from=2014-07-24 to=2021-07-07
Isaac Herzog : role=president from=2021-07-07
Danny Danon; Danon : role="ambassador to the United Nations" from=2015-10 to=2020-07
Gilad Erdan; Erdan : role="ambassador to the United Nations" from=2020-07 to=2024-08
Mark Regev; Regev : role="government spokesman" from=2007 to=2015
Herzi Halevi; Halevi : code=ISRMIL role="chief of staff" from=2023-01-16 to=2025-03-05
Eyal Zamir : code=ISRMIL role="chief of staff" from=2025-03-05
Aviv Kochavi; Kochavi : code=ISRMIL role="chief of staff" from=2019-01-15 to=2023-01-16
Gadi Eisenkot; Eisenkot; Gadi Eizenkot : code=ISRMIL role="chief of staff" from=2015-02-16 to=2019-01-15
Daniel Hagari; Hagari : code=ISRMIL role="army spokesman" from=2023-03 to=2025-03
Avichay Adraee; Adraee : code=ISRMIL role="army spokesman" from=2005

# Palestine
%default code=PSEGOV
Yasser Arafat; Arafat; Yasir Arafat; Abu Ammar : code=PSEREB role="chairman of the PLO" from=1969-02-04 to=1994-07-04
Yasser Arafat; Arafat; Yasir Arafat; Abu Ammar : role="president of the Palestinian Authority" from=1994-07-05 to=2004-11-11
Mahmoud Abbas; Mahmud Abbas; Abu Mazen; President Abbas; Mahmoud Abbass : role="prime minister" from=2003-03-19 to=2003-09-06
Mahmoud Abbas; Mahmud Abbas; Abu Mazen; President Abbas; Mahmoud Abbass : role="president of the Palestinian Authority" from=2005-01-15
Ahmed Qurei; Ahmed Qureia; Qurei; Qureia; Abu Ala; Ahmad Qurei : role="prime minister" from=2003-10-07 to=2006-03-29
Salam Fayyad; Fayyad; Salam Fayad : role="prime minister" from=2007-06-15 to=2013-06-06
Rami Hamdallah; Hamdallah; Rami al-Hamdallah : role="prime minister" from=2013-06-06 to=2019-04-13
Mohammad Shtayyeh; Shtayyeh; Mohammed Shtayyeh : role="prime minister" from=2019-04-13 to=2024-03-31
Mohammad Mustafa; Mohammed Mustafa : role="prime minister" from=2024-03-31
Riyad al-Maliki; Riad al-Malki; Riyad al-Malki; Riad Malki; Riyad Malki : role="foreign minister" from=2007-06-14 to=2024-03-31
Nasser al-Qudwa; Nasser al-Kidwa; Nasser Al-Qidwa : role="foreign minister" from=2005-02 to=2006-03
Nabil Shaath; Shaath : role="foreign minister" from=2003-04 to=2005-02
Saeb Erekat; Erekat; Saeb Erakat; Saib Erekat; Erakat : role="chief negotiator" from=1994 to=2020-11-10
Hanan Ashrawi; Ashrawi : role="PLO official" from=1991 to=2020-12
Nabil Abu Rudeina; Nabil Abu Rdainah; Nabil Abu Rudeineh; Abu Rudeina; Abu Rdeneh : role="presidential spokesman" from=1996
Riyad Mansour; Riyad H. Mansour : role="observer at the United Nations" from=2005-11
Hussein al-Sheikh; Hussein al Sheikh : role="PLO official" from=2007
Marwan Barghouti; Marwan Barghouthi; Barghouti : code=PSEPTY role="Fatah leader" from=1994
Mustafa Barghouti; Mustafa Barghouthi : code=PSEPTY role="leader of the National Initiative" from=2002-06
Mohammed Dahlan; Mohammad Dahlan; Dahlan : code=PSEPTY role="Fatah leader" from=1994
Jibril Rajoub; Rajoub : code=PSEPTY role="Fatah leader" from=1994
Ahmed Yassin; Sheikh Ahmed Yassin; Sheikh Yassin : code=PSEREBHMS role="founder of Hamas" from=1987-12
Abdel Aziz al-Rantissi; Abdel Aziz Rantisi; Abdel-Aziz Rantisi; Rantisi; Rantissi; al-Rantissi : code=PSEREBHMS role="leader of Hamas" from=1987-12
Khaled Meshaal; Khaled Mashaal; Meshaal; Mashaal; Khalid Mishal; Khaled Meshal; Khalid Meshaal; Mishal : code=PSEREBHMS role="leader of Hamas" from=1996
Ismail Haniyeh; Haniyeh; Ismail Haniya; Haniya; Ismail Haneya; Ismail Haniyah : role="prime minister" from=2006-03-29 to=2007-06-14
Ismail Haniyeh; Haniyeh; Ismail Haniya; Haniya; Ismail Haneya; Ismail Haniyah : code=PSEREBHMS role="leader of Hamas" from=2007-06-15
Yahya Sinwar; Yehya Sinwar; Yahya al-Sinwar; Sinwar; Yehiyeh Sinwar : code=PSEREBHMS role="leader of Hamas" from=2017-02-13
Mohammed Sinwar; Mohammad Sinwar : code=PSEREBHMS role="Hamas commander" from=2005
Mohammed Deif; Mohammed Dief; Mohammad Deif; Deif : code=PSEREBHMS role="commander of the Qassam Brigades" from=2002-07
Mahmoud al-Zahar; Mahmoud Zahar; Zahar; al-Zahar; Mahmud al-Zahar : code=PSEREBHMS role="Hamas leader" from=1987-12
Mousa Abu Marzouk; Moussa Abu Marzouk; Musa Abu Marzuk; Abu Marzouk : code=PSEREBHMS role="Hamas official" from=1992
Saleh al-Arouri; Saleh Arouri; al-Arouri; Arouri : code=PSEREBHMS role="Hamas official" from=2010
Khalil al-Hayya; Khalil al-Haya; al-Hayya; Khalil Hayya : code=PSEREBHMS role="Hamas leader" from=2006
Osama Hamdan; Usama Hamdan : code=PSEREBHMS role="Hamas official" from=1998
Sami Abu Zuhri; Abu Zuhri : code=PSEREBHMS role="Hamas spokesman" from=2004
Fawzi Barhoum; Fawzi Barhum; Barhoum : code=PSEREBHMS role="Hamas spokesman" from=2006
Abu Obeida; Abu Ubaida; Abu Obaida : code=PSEREBHMS role="spokesman of the Qassam Brigades" from=2006
Ramadan Shallah; Ramadan Abdullah Shallah; Ramadan Shalah : code=PSEREBISJ role="leader of Islamic Jihad" from=1995-10
Ziad al-Nakhalah; Ziyad al-Nakhalah; Ziad Nakhaleh; Nakhalah; Nakhaleh : code=PSEREBISJ role="leader of Islamic Jihad" from=2018-09
Fathi Shaqaqi; Fathi Shikaki : code=PSEREBISJ role="leader of Islamic Jihad" from=1981
George Habash; Habash; Georges Habash : code=PSEREB role="leader of the PFLP" from=1967-12
Ahmed Jibril; Ahmad Jibril : code=PSEREB role="leader of the PFLP-GC" from=1968
Nayef Hawatmeh; Naif Hawatmeh : code=PSEREB role="leader of the DFLP" from=1969
Ahmed Saadat; Ahmad Saadat : code=PSEREB role="leader of the PFLP" from=2001-10
Abu Nidal; Sabri al-Banna : code=PSEREB role="leader of Fatah Revolutionary Council" from=1974

# Jordan
%default code=JORGOV role="prime minister"
King Hussein; King Hussein of Jordan; King Hussein bin Talal; Hussein bin Talal : role=king from=1952-08-11 to=1999-02-07
King Abdullah II; King Abdullah of Jordan; Abdullah II; King Abdallah II; King Abdullah : role=king from=1999-02-07
Queen Rania : role=queen from=1999-02-07
Marwan Muasher; Marwan al-Muasher; Muasher : role="foreign minister" from=2002-01 to=2004-10
Nasser Judeh; Nasser Joudeh; Judeh : role="foreign minister" from=2009-02-23 to=2017-01-15
Ayman Safadi; Ayman al-Safadi; Safadi; al-Safadi : role="foreign minister" from=2017-01-15
Abdullah Ensour; Abdullah Nsour; Abdullah al-Nsur; Ensour : from=2012-10-11 to=2016-05-29
Hani al-Mulki; Hani Mulki : from=2016-06-01 to=2018-06-04
Omar al-Razzaz; Omar Razzaz : from=2018-06-14 to=2020-10-12
Bisher al-Khasawneh; Bisher Khasawneh : from=2020-10-12 to=2024-09-15
Jafar Hassan; Jafar Hassaan : from=2024-09-15
Marouf al-Bakhit; Marouf Bakhit : from=2005-11-24 to=2007-11-22
Mohammad Momani; Mohammed al-Momani : role="government spokesman" from=2013-03-30 to=2018-06

# Egypt
%default code=EGYGOV role=president
Gamal Abdel Nasser; Gamal Abdul Nasser : from=1956-06-23 to=1970-09-28
Anwar Sadat; Sadat; Anwar al-Sadat; Anwar el-Sadat : from=1970-10-15 to=1981-10-06
Hosni Mubarak; Mubarak; Husni Mubarak; Mohamed Hosni Mubarak; Muhammad Husni Mubarak : from=1981-10-14 to=2011-02-11
Mohamed Morsi; Mohammed Morsi; Morsi; Muhammad Morsi; Mohammed Mursi; Mohamed Mursi; Mursi; Morsy; Mohamed Morsy; Mohammed Morsy; Mohammad Morsi : from=2012-06-30 to=2013-07-03
Adly Mansour; Adli Mansour : role="interim president" from=2013-07-04 to=2014-06-08
Abdel Fattah al-Sisi; Abdel Fattah el-Sisi; Abdel-Fattah el-Sissi; Abdel-Fattah el-Sisi; Abdul Fattah al-Sisi; Abdel Fattah al-Sissi; Sisi; al-Sisi; el-Sisi; el-Sissi; Sissi; Abdulfattah al-Sisi : role="defence minister" from=2012-08-12 to=2014-03-26
Abdel Fattah al-Sisi; Abdel Fattah el-Sisi; Abdel-Fattah el-Sissi; Abdel-Fattah el-Sisi; Abdul Fattah al-Sisi; Abdel Fattah al-Sissi; Sisi; al-Sisi; el-Sisi; el-Sissi; Sissi; Abdulfattah al-Sisi : from=2014-06-08
Mohamed Hussein Tantawi; Hussein Tantawi; Mohammed Hussein Tantawi; Field Marshal Tantawi; Field Marshal Hussein Tantawi : role="defence minister" from=1991-05-20 to=2012-08-12
Omar Suleiman; Omar Soliman : code=EGYSPY role="head of intelligence" from=1993-01 to=2011-01-29
Omar Suleiman; Omar Soliman : role="vice president" from=2011-01-29 to=2011-02-11
Amr Moussa; Amr Mussa; Amr Musa : role="foreign minister" from=1991-05-20 to=2001-05-15
Amr Moussa; Amr Mussa; Amr Musa : code=IGOMEAARL role="secretary-general of the Arab League" from=2001-06-01 to=2011-06-01 country=EGY
Ahmed Maher : role="foreign minister" from=2001-05-15 to=2004-07-14
Ahmed Aboul Gheit; Ahmed Abul Gheit; Aboul Gheit; Abul Gheit; Ahmed Abu al-Gheit : role="foreign minister" from=2004-07-14 to=2011-03-06
Ahmed Aboul Gheit; Ahmed Abul Gheit; Aboul Gheit; Abul Gheit; Ahmed Abu al-Gheit : code=IGOMEAARL role="secretary-general of the Arab League" from=2016-07-03 country=EGY
Nabil Elaraby; Nabil al-Arabi; Nabil el-Araby; Nabil Al Arabi; Elaraby : role="foreign minister" from=2011-03-06 to=2011-06-18
Nabil Elaraby; Nabil al-Arabi; Nabil el-Araby; Nabil Al Arabi; Elaraby : code=IGOMEAARL role="secretary-general of the Arab League" from=2011-07-03 to=2016-07-03 country=EGY
Mohamed Kamel Amr; Mohammed Kamel Amr : role="foreign minister" from=2011-07-18 to=2013-07-01
Nabil Fahmy; Nabil Fahmi : role="foreign minister" from=2013-07-16 to=2014-06-17
Sameh Shoukry; Sameh Shukri; Shoukry; Shukri; Samih Shukri : role="foreign minister" from=2014-06-17 to=2024-07-03
Badr Abdelatty; Badr Abdel Atty; Badr Abdelaty; Abdelatty : role="foreign minister" from=2024-07-03
Boutros Boutros-Ghali; Boutros-Ghali; Boutros Ghali : role="deputy foreign minister" from=1977-11 to=1991-12-31
Boutros Boutros-Ghali; Boutros-Ghali; Boutros Ghali : code=IGOUNO role="UN secretary-general" from=1992-01-01 to=1996-12-31
Ahmed Nazif; Ahmad Nazif : role="prime minister" from=2004-07-14 to=2011-01-29
Ahmed Shafik; Ahmed Shafiq; Shafiq : role="prime minister" from=2011-01-29 to=2011-03-03
Essam Sharaf; Issam Sharaf : role="prime minister" from=2011-03-03 to=2011-12-07
Kamal el-Ganzouri; Kamal Ganzouri; Kamal al-Ganzouri : role="prime minister" from=2011-12-07 to=2012-08-02
Hisham Qandil; Hesham Kandil; Hisham Kandil : role="prime minister" from=2012-08-02 to=2013-07-03
Hazem el-Beblawi; Hazem Beblawi; Hazem al-Beblawi; Beblawi : role="prime minister" from=2013-07-09 to=2014-03-01
Ibrahim Mahlab; Ibrahim Mehleb; Mahlab : role="prime minister" from=2014-03-01 to=2015-09-19
Sherif Ismail : role="prime minister" from=2015-09-19 to=2018-06-07
Mostafa Madbouly; Mustafa Madbouly; Mostafa Madbouli; Madbouly : role="prime minister" from=2018-06-07
Habib el-Adly; Habib al-Adly; Habib al-Adli : role="interior minister" from=1997-11 to=2011-01-31
Gamal Mubarak : code=EGYPTY role="leader in the National Democratic Party" from=2002
Abbas Kamel; Abbas Kamil : code=EGYSPY role="head of intelligence" from=2018-01-18 to=2024-10-16
Mohamed ElBaradei; ElBaradei; Mohammed ElBaradei; Mohamed El Baradei; Baradei; Mohamed al-Baradei : code=IGOUNOIAE role="head of the IAEA" from=1997-12-01 to=2009-11-30
Mohamed ElBaradei; ElBaradei; Mohammed ElBaradei; Mohamed El Baradei; Baradei; Mohamed al-Baradei : code=EGYOPP role="opposition leader" from=2010-02
Hamdeen Sabahi; Hamdeen Sabbahi; Sabahi; Sabbahi : code=EGYOPP role="opposition leader" from=1996
Ayman Nour; Ayman Nur : code=EGYOPP role="opposition leader" from=2004
Mohamed Badie; Mohammed Badie; Badie : code=EGYOPP role="leader of the Muslim Brotherhood" from=2010-01-16
Khairat al-Shater; Khairat el-Shater; al-Shater : code=EGYOPP role="leader in the Muslim Brotherhood" from=1995
Essam el-Erian; Essam al-Erian; Essam el-Arian : code=EGYOPP role="leader in the Muslim Brotherhood" from=1995
Ayman al-Zawahiri; Ayman al-Zawahri; Ayman Zawahiri; al-Zawahiri; Zawahiri; al-Zawahri; Zawahri : code=IMGMUSALQ role="leader of al-Qaeda" from=1998-02 country=EGY
Ahmed el-Tayeb; Ahmed al-Tayeb; Ahmed el-Tayyeb : code=EGYREL role="grand imam of al-Azhar" from=2010-03-19
Pope Shenouda; Pope Shenouda III; Shenouda : code=EGYREL role="Coptic pope" from=1971-11-14 to=2012-03-17
Pope Tawadros; Pope Tawadros II; Tawadros : code=EGYREL role="Coptic pope" from=2012-11-18

# Turkey
%default code=TURGOV role="prime minister"
Bulent Ecevit; Ecevit : from=1974-01-26 to=1974-11-17
Bulent Ecevit; Ecevit : from=1999-01-11 to=2002-11-18
Kenan Evren; Evren; General Evren : role=president from=1980-09-12 to=1989-11-09
Turgut Ozal; Turgut Özal; Ozal : from=1983-12-13 to=1989-10-31
Turgut Ozal; Turgut Özal; Ozal : role=president from=1989-11-09 to=1993-04-17
Suleyman Demirel; Demirel : from=1991-11-20 to=1993-05-16
Suleyman Demirel; Demirel : role=president from=1993-05-16 to=2000-05-16
Tansu Ciller; Ciller : from=1993-06-25 to=1996-03-06
Mesut Yilmaz : from=1997-06-30 to=1999-01-11
Necmettin Erbakan; Erbakan : from=1996-06-28 to=1997-06-30
Ahmet Necdet Sezer; Sezer : role=president from=2000-05-16 to=2007-08-28
Abdullah Gul; Abdullah Gül : from=2002-11-18 to=2003-03-14
Abdullah Gul; Abdullah Gül : role="foreign minister" from=2003-03-14 to=2007-08-28
Abdullah Gul; Abdullah Gül; President Gul : role=president from=2007-08-28 to=2014-08-28
Recep Tayyip Erdogan; Erdogan; Tayyip Erdogan; Recep Erdogan; Recep Tayyip Erdoğan; Recip Tayyip Erdogan : role="mayor of Istanbul" from=1994-03-27 to=1998-11-06
Recep Tayyip Erdogan; Erdogan; Tayyip Erdogan; Recep Erdogan : from=2003-03-14 to=2014-08-28
Recep Tayyip Erdogan; Erdogan; Tayyip Erdogan; Recep Erdogan : role=president from=2014-08-28
Ahmet Davutoglu; Davutoglu; Ahmet Davutoğlu : role="foreign minister" from=2009-05-01 to=2014-08-28
Ahmet Davutoglu; Davutoglu : from=2014-08-28 to=2016-05-24
Ahmet Davutoglu; Davutoglu : code=TUROPP role="opposition leader" from=2019-12
Binali Yildirim; Yildirim; Binali Yıldırım : from=2016-05-24 to=2018-07-09
Ali Babacan; Babacan : role="foreign minister" from=2007-08-29 to=2009-05-01
Mevlut Cavusoglu; Cavusoglu; Mevlüt Çavuşoğlu : role="foreign minister" from=2014-08-29 to=2023-06-03
Hakan Fidan; Fidan : code=TURSPY role="head of intelligence" from=2010-05-27 to=2023-06-03
Hakan Fidan; Fidan : role="foreign minister" from=2023-06-03
Ibrahim Kalin; Kalin; İbrahim Kalın : role="presidential spokesman" from=2014-12 to=2023-06-05
Ibrahim Kalin; Kalin : code=TURSPY role="head of intelligence" from=2023-06-05
Hulusi Akar; Akar : code=TURMIL role="chief of the general staff" from=2015-08-18 to=2018-07-09
Hulusi Akar; Akar : role="defence minister" from=2018-07-10 to=2023-06-03
Yasar Guler; Yaşar Güler : role="defence minister" from=2023-06-03
Fikri Isik : role="defence minister" from=2016-05-24 to=2017-07-19
Ismet Yilmaz : role="defence minister" from=2011-07-06 to=2015-07
Suleyman Soylu; Soylu; Süleyman Soylu : role="interior minister" from=2016-08-31 to=2023-06-03
Numan Kurtulmus; Kurtulmus : role="deputy prime minister" from=2014-08-29 to=2017-07-19
Bulent Arinc; Arinc : role="deputy prime minister" from=2009-05-01 to=2015-08-28
Berat Albayrak; Albayrak : role="finance minister" from=2018-07-10 to=2020-11-09
Kemal Kilicdaroglu; Kilicdaroglu; Kemal Kılıçdaroğlu : code=TUROPP role="opposition leader" from=2010-05-22
Deniz Baykal; Baykal : code=TUROPP role="opposition leader" from=1992-09
Devlet Bahceli; Bahceli; Devlet Bahçeli : code=TURPTY role="leader of the Nationalist Movement" from=1997-07-06
Ozgur Ozel; Özgür Özel : code=TUROPP role="opposition leader" from=2023-11-08
Ekrem Imamoglu; Imamoglu; Ekrem İmamoğlu : code=TUROPP role="mayor of Istanbul" from=2019-06-27
Selahattin Demirtas; Demirtas; Selahattin Demirtaş : code=TUROPP role="leader of the HDP" from=2010-02
Meral Aksener; Aksener : code=TUROPP role="opposition leader" from=2017-10
Leyla Zana : code=TUROPP role="Kurdish politician" from=1991
Abdullah Ocalan; Ocalan; Abdullah Öcalan : code=TURREB role="leader of the PKK" from=1978
Murat Karayilan; Karayilan; Murat Karayılan : code=TURREB role="PKK commander" from=1999
Cemil Bayik; Bayik : code=TURREB role="PKK commander" from=1999
Fethullah Gulen; Gulen; Fethullah Gülen : code=TURREL role=cleric from=1990

# Saudi Arabia and the Gulf
%default code=SAUGOV role=king
King Faisal : from=1964-11-02 to=1975-03-25
King Khalid : from=1975-03-25 to=1982-06-13
King Fahd; King Fahd bin Abdul-Aziz; King Fahd bin Abdul Aziz : from=1982-06-13 to=2005-08-01
King Abdullah bin Abdulaziz; King Abdullah bin Abdul-Aziz; Crown Prince Abdullah; King Abdullah of Saudi Arabia : role="crown prince" from=1982-06-13 to=2005-08-01
King Abdullah bin Abdulaziz; King Abdullah bin Abdul-Aziz; King Abdullah; Crown Prince Abdullah; King Abdullah of Saudi Arabia : from=2005-08-01 to=2015-01-23
King Salman; Salman bin Abdulaziz; King Salman bin Abdulaziz; Prince Salman : from=2015-01-23
Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; bin Salman; Prince Mohammed bin Salman; Crown Prince Mohammed bin Salman; MBS : role="defence minister" from=2015-01-23 to=2017-06-20
Mohammed bin Salman; Mohammad bin Salman; Muhammad bin Salman; bin Salman; Prince Mohammed bin Salman; Crown Prince Mohammed bin Salman; MBS : role="crown prince" from=2017-06-21
Mohammed bin Nayef; Mohammad bin Nayef; Muhammad bin Nayef; bin Nayef : role="interior minister" from=2012-11-05 to=2017-06-21
Prince Nayef; Nayef bin Abdul-Aziz; Prince Nayef bin Abdul-Aziz : role="interior minister" from=1975 to=2012-06-16
Prince Sultan; Sultan bin Abdul-Aziz; Prince Sultan bin Abdul-Aziz : role="defence minister" from=1963 to=2011-10-22
Saud al-Faisal; Prince Saud al-Faisal; Saud al Faisal; Prince Saud : role="foreign minister" from=1975-10 to=2015-04-29
Adel al-Jubeir; Adel al-Jubair; Adel Jubeir; al-Jubeir; Jubeir : role=ambassador from=2007-01-29 to=2015-04-28
Adel al-Jubeir; Adel al-Jubair; Adel Jubeir; al-Jubeir; Jubeir : role="foreign minister" from=2015-04-29 to=2018-12-27
Adel al-Jubeir; Adel al-Jubair; al-Jubeir : role="minister of state for foreign affairs" from=2018-12-27
Ibrahim al-Assaf : role="foreign minister" from=2018-12-27 to=2019-10-23
Faisal bin Farhan; Prince Faisal bin Farhan; bin Farhan : role="foreign minister" from=2019-10-23
Khalid bin Salman; Prince Khalid bin Salman; Khaled bin Salman : role="defence minister" from=2022-09-27
Turki al-Faisal; Prince Turki al-Faisal; Prince Turki : code=SAUSPY role="head of intelligence" from=1979 to=2001-09-01
Bandar bin Sultan; Prince Bandar; Prince Bandar bin Sultan : role=ambassador from=1983-10-24 to=2005-09-08
Bandar bin Sultan; Prince Bandar; Prince Bandar bin Sultan : code=SAUSPY role="head of intelligence" from=2012-07-19 to=2014-04-15
Ali al-Naimi; Ali Naimi; Ali al-Nuaimi : role="oil minister" from=1995-08-02 to=2016-05-07
Khalid al-Falih; Khaled al-Falih; al-Falih : role="energy minister" from=2016-05-07 to=2019-09-08
Ahmed Zaki Yamani; Sheikh Yamani : role="oil minister" from=1962-03 to=1986-10-29
Jamal Khashoggi; Khashoggi : code=SAUJRN role=journalist from=1985
Osama bin Laden; Osama Bin Laden; bin Laden; Bin Laden; Usama bin Laden; Usama bin Ladin; bin Ladin; Bin Ladin : code=IMGMUSALQ role="leader of al-Qaeda" from=1988-08 country=SAU
%default code=KWTGOV role=emir
Jaber al-Ahmad al-Sabah; Sheikh Jaber al-Ahmad al-Sabah; Sheikh Jaber : from=1977-12-31 to=2006-01-15
Sabah al-Ahmad al-Sabah; Sheikh Sabah al-Ahmad al-Sabah; Sheikh Sabah; Sabah al-Ahmed al-Sabah : from=2006-01-29 to=2020-09-29
Nawaf al-Ahmad al-Sabah; Sheikh Nawaf; Nawaf al-Ahmad : from=2020-09-30 to=2023-12-16
Mishal al-Ahmad al-Sabah; Sheikh Meshal; Meshal al-Ahmad al-Sabah; Sheikh Mishal : from=2023-12-16
%default code=QATGOV
Hamad bin Khalifa al-Thani; Sheikh Hamad bin Khalifa al-Thani; Hamad bin Khalifa Al Thani : from=1995-06-27 to=2013-06-25
Tamim bin Hamad al-Thani; Sheikh Tamim; Sheikh Tamim bin Hamad al-Thani; Tamim bin Hamad; Tamim bin Hamad Al Thani : from=2013-06-25
Hamad bin Jassim; Hamad bin Jassim al-Thani; Hamad bin Jassem; Sheikh Hamad bin Jassim al-Thani; Sheikh Hamad bin Jassem : role="foreign minister" from=1992-09-01 to=2013-06-26
Khalid al-Attiyah; Khaled al-Attiyah; Khalid bin Mohammad al-Attiyah; al-Attiyah : role="foreign minister" from=2013-06-26 to=2016-01-27
Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman Al Thani : role="foreign minister" from=2016-01-27
Majed al-Ansari; Majed Ansari : role="foreign ministry spokesman" from=2021-12
%default code=BHRGOV
Isa bin Salman al-Khalifa; Sheikh Isa bin Salman al-Khalifa; Sheikh Isa : from=1961-11-02 to=1999-03-06
Hamad bin Isa al-Khalifa; King Hamad; King Hamad bin Isa al-Khalifa; Hamad bin Isa Al Khalifa : role=king from=1999-03-06
Khalifa bin Salman al-Khalifa; Prince Khalifa bin Salman al-Khalifa; Khalifa bin Salman : role="prime minister" from=1971-08-16 to=2020-11-11
Khalid bin Ahmed al-Khalifa; Sheikh Khalid bin Ahmed al-Khalifa; Khalid bin Ahmed Al Khalifa; Khaled bin Ahmed al-Khalifa : role="foreign minister" from=2005-09-26 to=2020-02-11
Ali Salman; Sheikh Ali Salman : code=BHROPP role="leader of al-Wefaq" from=2006
Nabeel Rajab; Nabil Rajab : code=BHRSOC role="rights defender" from=2002
%default code=AREGOV role=president
Zayed bin Sultan al-Nahyan; Sheikh Zayed; Zayed bin Sultan Al Nahyan; Sheikh Zayed bin Sultan al-Nahyan : from=1971-12-02 to=2004-11-02
Khalifa bin Zayed al-Nahyan; Sheikh Khalifa; Khalifa bin Zayed; Khalifa bin Zayed Al Nahyan : from=2004-11-03 to=2022-05-13
Mohammed bin Zayed; Mohammed bin Zayed al-Nahyan; Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; Sheikh Mohammed bin Zayed; bin Zayed; MBZ : role="crown prince of Abu Dhabi" from=2004-11-03 to=2022-05-13
Mohammed bin Zayed; Mohammed bin Zayed al-Nahyan; Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; Sheikh Mohammed bin Zayed; bin Zayed; MBZ : from=2022-05-14
Mohammed bin Rashid al-Maktoum; Mohammed bin Rashid; Sheikh Mohammed bin Rashid al-Maktoum; Mohammed bin Rashid Al Maktoum : role="prime minister" from=2006-01-05
Abdullah bin Zayed; Abdullah bin Zayed al-Nahyan; Sheikh Abdullah bin Zayed; Sheikh Abdullah bin Zayed al-Nahyan : role="foreign minister" from=2006-02-09
Anwar Gargash; Gargash : role="minister of state for foreign affairs" from=2008-02-17 to=2021-02-10
%default code=OMNGOV
Sultan Qaboos; Qaboos; Qaboos bin Said; Sultan Qaboos bin Said : role=sultan from=1970-07-23 to=2020-01-10
Haitham bin Tariq; Sultan Haitham; Haitham bin Tariq al-Said : role=sultan from=2020-01-11
Yusuf bin Alawi; Yousef bin Alawi; bin Alawi; Yousuf bin Alawi : role="foreign minister" from=1997-12 to=2020-08-18
Badr al-Busaidi; Badr Albusaidi; al-Busaidi : role="foreign minister" from=2020-08-18

# Yemen
%default code=YEMGOV role=president
Ali Abdullah Saleh; Ali Abdallah Saleh; Ali Abdulla Saleh; President Saleh : from=1978-07-18 to=2012-02-27
Ali Abdullah Saleh; Ali Abdallah Saleh; Ali Abdulla Saleh : code=YEMREB role="ally of the Houthis" from=2015-05 to=2017-12-04
Abd Rabbuh Mansur Hadi; Abdrabbuh Mansour Hadi; Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi; Abdu Rabbu Mansour Hadi; Abdrabuh Mansour Hadi; Mansour Hadi; President Hadi; Abd Rabbo Mansour Hadi : role="vice president" from=1994-10-03 to=2012-02-26
Abd Rabbuh Mansur Hadi; Abdrabbuh Mansour Hadi; Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi; Abdu Rabbu Mansour Hadi; Abdrabuh Mansour Hadi; Mansour Hadi; President Hadi; Abd Rabbo Mansour Hadi : from=2012-02-27 to=2022-04-07
Rashad al-Alimi; Rashad Alimi; Rashad Mohammed al-Alimi; al-Alimi : role="head of the Presidential Leadership Council" from=2022-04-07
Khaled Bahah; Khaled Bahhah : role="prime minister" from=2014-11-09 to=2016-04-03
Ahmed bin Dagher; Ahmed Obeid bin Daghr; bin Dagher; bin Daghr : role="prime minister" from=2016-04-03 to=2018-10-15
Maeen Abdulmalik; Maeen Abdul Malik; Maeen Abdulmalik Saeed : role="prime minister" from=2018-10-15 to=2024-02-05
Ahmed Awad bin Mubarak; Ahmed bin Mubarak : role="foreign minister" from=2020-12-18 to=2024-02-05
Ahmed Awad bin Mubarak; Ahmed bin Mubarak : role="prime minister" from=2024-02-05 to=2025-05-03
Abdulmalik al-Mekhlafi; Abdel Malek al-Mekhlafi; al-Mekhlafi : role="foreign minister" from=2015-12-01 to=2018-05-24
Abu Bakr al-Qirbi; Abubakr al-Qirbi; al-Qirbi : role="foreign minister" from=2001-04-04 to=2014-06-11
Riyadh Yaseen; Riyadh Yassin; Riad Yassin : role="foreign minister" from=2015-03 to=2015-12
Ali Mohsen al-Ahmar; Ali Mohsen; General Ali Mohsen al-Ahmar : role="vice president" from=2016-04-03 to=2022-04-07
Abdul-Malik al-Houthi; Abdulmalik al-Houthi; Abdel Malik al-Houthi; Abdel-Malek al-Houthi; Abdul Malik al-Houthi; Abdul Malek al-Houthi : code=YEMREB role="leader of the Houthis" from=2006
Hussein al-Houthi; Hussein Badreddin al-Houthi; Hussein Badr al-Din al-Houthi : code=YEMREB role="leader of the Houthis" from=2004-06
Mohammed Ali al-Houthi : code=YEMREB role="Houthi leader" from=2015-02
Mohammed Abdul-Salam; Mohammed Abdulsalam; Mohammed Abdel Salam; Mohammad Abdul-Salam : code=YEMREB role="spokesman of the Houthis" from=2009
Mahdi al-Mashat; Mehdi al-Mashat; al-Mashat : code=YEMREB role="head of the Supreme Political Council" from=2018-04-25
Saleh al-Samad; Saleh al-Sammad; Saleh Ali al-Sammad : code=YEMREB role="head of the Supreme Political Council" from=2016-08
Yahya Saree; Yahya Sarea; Yahya Sare'e; Saree : code=YEMREB role="military spokesman of the Houthis" from=2018
Aidarous al-Zubaidi; Aidarus al-Zoubaidi; Aidarous al-Zoubaidi; Aidaroos al-Zubaidi; al-Zubaidi; al-Zoubaidi : code=YEMSEP role="leader of the Southern Transitional Council" from=2017-05
Ali Salem al-Beidh; Ali Salim al-Beidh; Ali Salem al-Baidh : code=YEMSEP role="southern leader" from=1994-05
Anwar al-Awlaki; Anwar al-Aulaqi; al-Awlaki; Awlaki; Anwar Awlaki : code=IMGMUSALQ role="al-Qaeda preacher" from=2004 country=YEM
Nasser al-Wuhayshi; Nasir al-Wuhayshi; Nasser al-Wahishi; al-Wuhayshi : code=IMGMUSALQ role="leader of AQAP" from=2009-01 country=YEM
Tawakkol Karman; Tawakul Karman; Tawakkul Karman; Karman : code=YEMSOC role="rights activist" from=2005

# Libya
%default code=LBYGOV role="prime minister"
Muammar Gaddafi; Gaddafi; Muammar Qaddafi; Qaddafi; Moammar Gadhafi; Gadhafi; Muammar al-Gaddafi; Muammar Gadaffi; Gadaffi; Moammar Khadafy; Khadafy; Kadhafi; Moamer Kadhafi; Muammar Gadhafi; Moammar Gaddafi; Muammar al-Qaddafi; Qadhafi; Muammar Qadhafi; Khaddafi; Khadafi; Colonel Gaddafi; Colonel Qaddafi; al-Gaddafi : role=leader from=1969-09-01 to=2011-10-20
Saif al-Islam Gaddafi; Saif al-Islam; Seif al-Islam; Saif al-Islam Qaddafi; Seif al-Islam Gadhafi; Saif al-Islam al-Gaddafi; Saif Gaddafi : role="son of the leader" from=2000 to=2011-10
Moussa Koussa; Musa Kusa; Moussa Kussa; Koussa : role="foreign minister" from=2009-03-04 to=2011-03-30
Abdel Rahman Shalgam; Abdel-Rahman Shalqam; Abdurrahman Shalgam; Shalgam : role="foreign minister" from=2000 to=2009-03
Moussa Ibrahim; Mussa Ibrahim : role="government spokesman" from=2011-02 to=2011-10
Abdullah al-Senussi; Abdullah Senussi; Abdullah al-Sanussi : code=LBYSPY role="head of intelligence" from=1992 to=2011-08
Mustafa Abdel Jalil; Mustafa Abdul Jalil; Mustafa Abdel-Jalil; Abdel Jalil; Abdul Jalil; Mustafa Abdul-Jalil : code=LBYREB role="head of the National Transitional Council" from=2011-03-05 to=2011-10-22
Mustafa Abdel Jalil; Mustafa Abdul Jalil; Mustafa Abdel-Jalil; Abdel Jalil; Abdul Jalil; Mustafa Abdul-Jalil : role="head of the National Transitional Council" from=2011-10-23 to=2012-08-08
Mahmoud Jibril; Mahmoud Jebril : from=2011-03-23 to=2011-10-23
Abdurrahim el-Keib; Abdurraheem el-Keib; Abdurrahim al-Keib : from=2011-11-24 to=2012-11-14
Ali Zeidan; Ali Zidan; Zeidan; Ali Zaidan : from=2012-11-14 to=2014-03-11
Abdullah al-Thinni; Abdullah al-Thani; al-Thinni; Abdullah Thinni : from=2014-03-11 to=2021-03-15
Fayez al-Sarraj; Fayez Sarraj; Fayez al-Serraj; Fayez Serraj; al-Sarraj; Sarraj; Serraj; Fayez Mustafa al-Sarraj : from=2016-03-30 to=2021-03-15
Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdul Hamid Dbeiba; Abdelhamid Dbeibah; Dbeibah; Dbeiba; Abdul Hamid al-Dbeibah : from=2021-03-15
Mohamed al-Menfi; Mohammed al-Menfi; Mohamed Menfi; Menfi; al-Menfi : role="head of the Presidential Council" from=2021-03-15
Fathi Bashagha; Bashagha; Fathi Bachagha : role="interior minister" from=2018-10-07 to=2021-03-10
Khalifa Haftar; Khalifa Hifter; Haftar; Hifter; Khalifa Hafter; Khalifa Heftar : code=LBYREB role="commander of the Libyan National Army" from=2014-05
Aguila Saleh; Agila Saleh; Aguila Saleh Issa; Ageela Saleh : code=LBYLEG role="speaker of parliament" from=2014-08-05
Abdel Fattah Younes; Abdul Fatah Younis; Abdel Fatah Younes : code=LBYREB role="rebel commander" from=2011-02
Ibrahim Jadhran; Ibrahim Jathran; Ibrahim al-Jathran : code=LBYREB role="militia leader" from=2013

# Tunisia
%default code=TUNGOV role=president
Habib Bourguiba; Bourguiba : from=1957-07-25 to=1987-11-07
Zine El Abidine Ben Ali; Zine al-Abidine Ben Ali; Ben Ali; Zine el-Abidine Ben Ali : from=1987-11-07 to=2011-01-14
Mohamed Ghannouchi; Mohammed Ghannouchi : role="prime minister" from=1999-11-17 to=2011-02-27
Fouad Mebazaa : role="acting president" from=2011-01-15 to=2011-12-13
Moncef Marzouki; Marzouki : from=2011-12-13 to=2014-12-31
Beji Caid Essebsi; Essebsi; Beji Caid el-Sebsi; Caid Essebsi : from=2014-12-31 to=2019-07-25
Kais Saied; Saied; Kais Said; Qais Saied : from=2019-10-23
Hamadi Jebali; Jebali : role="prime minister" from=2011-12-24 to=2013-03-13
Ali Larayedh; Ali Laarayedh; Larayedh : role="prime minister" from=2013-03-13 to=2014-01-29
Habib Essid; Essid : role="prime minister" from=2015-02-06 to=2016-08-27
Youssef Chahed; Chahed; Yousef Chahed : role="prime minister" from=2016-08-27 to=2020-02-27
Hichem Mechichi; Mechichi : role="prime minister" from=2020-09-02 to=2021-07-25
Najla Bouden; Bouden : role="prime minister" from=2021-10-11 to=2023-08-01
Rached Ghannouchi; Rachid Ghannouchi; Rashid al-Ghannushi; Rached al-Ghannouchi : code=TUNOPP role="leader of Ennahda" from=1981-06
Chokri Belaid; Belaid : code=TUNOPP role="opposition leader" from=2011

# Algeria
%default code=DZAGOV
Houari Boumediene; Boumediene : from=1965-06-19 to=1978-12-27
Chadli Bendjedid; Bendjedid; Chadli Benjedid : from=1979-02-09 to=1992-01-11
Mohamed Boudiaf; Boudiaf; Mohammed Boudiaf : from=1992-01-16 to=1992-06-29
Liamine Zeroual; Zeroual; Lamine Zeroual : from=1994-01-30 to=1999-04-27
Abdelaziz Bouteflika; Bouteflika; Abdulaziz Bouteflika : role="foreign minister" from=1963-09-04 to=1979-03-08
Abdelaziz Bouteflika; Bouteflika : from=1999-04-27 to=2019-04-02
Abdelkader Bensalah; Bensalah : role="interim president" from=2019-04-09 to=2019-12-19
Abdelmadjid Tebboune; Tebboune : from=2019-12-19
Ahmed Ouyahia; Ouyahia : role="prime minister" from=2017-08-16 to=2019-03-12
Abdelmalek Sellal; Sellal : role="prime minister" from=2012-09-03 to=2017-05-24
Ahmed Gaid Salah; Gaid Salah : code=DZAMIL role="chief of staff" from=2004-08-03 to=2019-12-23
Ramtane Lamamra; Lamamra : role="foreign minister" from=2013-09-11 to=2017-05-25
Ramtane Lamamra; Lamamra : role="foreign minister" from=2021-07-07 to=2023-03-18
Ahmed Attaf; Attaf : role="foreign minister" from=2023-03-18
Abassi Madani; Abbassi Madani : code=DZAOPP role="leader of the FIS" from=1989
Ali Belhadj; Ali Benhadj : code=DZAOPP role="leader of the FIS" from=1989
Lakhdar Brahimi; Brahimi : role="foreign minister" from=1991-06-05 to=1993-02-03
Lakhdar Brahimi; Brahimi : code=IGOUNO role="UN envoy" from=1994 to=2014-05-31 country=DZA
Mokhtar Belmokhtar; Belmokhtar; Mokhtar Belmoktar : code=IMGMUSALQ role="jihadist commander" from=2003 country=DZA
Abdelmalek Droukdel; Droukdel; Abdelmalek Droukdal : code=IMGMUSALQ role="leader of AQIM" from=2004 country=DZA
Antar Zouabri : code=DZAREB role="leader of the GIA" from=1996-07
Djamel Zitouni : code=DZAREB role="leader of the GIA" from=1994-09

# Morocco and Western Sahara
%default code=MARGOV role="prime minister"
King Hassan II; King Hassan; Hassan II : role=king from=1961-02-26 to=1999-07-23
King Mohammed VI; King Mohammed; Mohammed VI; King Mohamed VI; Mohamed VI : role=king from=1999-07-23
Abderrahmane Youssoufi; Youssoufi : from=1998-02-04 to=2002-10-09
Abdelilah Benkirane; Benkirane : from=2011-11-29 to=2017-04-05
Saadeddine Othmani; Saad Eddine el-Othmani; El Othmani : role="foreign minister" from=2012-01-03 to=2013-10-10
Saadeddine Othmani; Saad Eddine el-Othmani; El Othmani : from=2017-04-05 to=2021-10-07
Aziz Akhannouch; Akhannouch : from=2021-10-07
Salaheddine Mezouar; Mezouar : role="foreign minister" from=2013-10-10 to=2017-04-05
Nasser Bourita; Bourita : role="foreign minister" from=2017-04-05
Mohamed Abdelaziz; Mohammed Abdelaziz : code=ESHREB role="leader of Polisario" from=1976-08-30
Brahim Ghali; Ghali : code=ESHREB role="leader of Polisario" from=2016-07-12
