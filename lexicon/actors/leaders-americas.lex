# Persons and their offices, the Americas: heads of state and government from about 1990 (the United States
# and the states at war from 1970), ministers much in the news, congress, opposition and rebel leaders. One
# line an office held. From general knowledge of public life; terms to the day where they are known.
# Of rebels, dissidents and clerics to= stands only where they took up something else: a later report still
# calls them what they were, while former office-holders become ELI when the term is over.
%kind actor
%default kind=person basis=public-record

# United States: presidents and vice presidents
%default code=USAGOV role=president
Richard Nixon; Nixon; Richard M. Nixon; President Nixon : from=1969-01-20 to=1974-08-09
Gerald Ford; President Ford : from=1974-08-09 to=1977-01-20
Jimmy Carter; President Carter : from=1977-01-20 to=1981-01-20
Ronald Reagan; Reagan; President Reagan : from=1981-01-20 to=1989-01-20
George H. W. Bush; George H.W. Bush; George Bush; President Bush; George Bush Sr : role="vice president" from=1981-01-20 to=1989-01-20
George H. W. Bush; George H.W. Bush; George Bush; President Bush; George Bush Sr : from=1989-01-20 to=1993-01-20
Bill Clinton; Clinton; President Clinton; William Clinton; William Jefferson Clinton : from=1993-01-20 to=2001-01-20
George W. Bush; George Bush; President Bush; George Bush Jr : from=2001-01-20 to=2009-01-20
Barack Obama; Obama; President Obama; Barack Hussein Obama : code=USALEG role=senator from=2005-01-03 to=2008-11-16
Barack Obama; Obama; President Obama; Barack Hussein Obama : from=2009-01-20 to=2017-01-20
Donald Trump; Trump; President Trump; Donald J. Trump : code=USABUS role=businessman from=1971 to=2015-06-15
Donald Trump; Trump; Donald J. Trump : code=USAPTY role="presidential candidate" from=2015-06-16 to=2017-01-19
Donald Trump; Trump; President Trump; Donald J. Trump : from=2017-01-20 to=2021-01-20
Donald Trump; Trump; President Trump; Donald J. Trump : from=2025-01-20
Joe Biden; Biden; Joseph Biden; President Biden; Joe R. Biden; Joseph R. Biden : code=USALEG role=senator from=1973-01-03 to=2009-01-15
Joe Biden; Biden; Joseph Biden : role="vice president" from=2009-01-20 to=2017-01-20
Joe Biden; Biden; Joseph Biden; President Biden; Joseph R. Biden : from=2021-01-20 to=2025-01-20
Walter Mondale; Mondale : role="vice president" from=1977-01-20 to=1981-01-20
Dan Quayle; Quayle : role="vice president" from=1989-01-20 to=1993-01-20
Al Gore : role="vice president" from=1993-01-20 to=2001-01-20
Dick Cheney; Cheney : role="defense secretary" from=1989-03-21 to=1993-01-20
Dick Cheney; Cheney : role="vice president" from=2001-01-20 to=2009-01-20
Mike Pence : role="vice president" from=2017-01-20 to=2021-01-20
Kamala Harris : code=USALEG role=senator from=2017-01-03 to=2021-01-18
Kamala Harris : role="vice president" from=2021-01-20 to=2025-01-20
JD Vance; J.D. Vance; Vance : code=USALEG role=senator from=2023-01-03 to=2025-01-10
JD Vance; J.D. Vance; Vance : role="vice president" from=2025-01-20
Jill Biden : role="first lady" from=2021-01-20 to=2025-01-20
Melania Trump : role="first lady" from=2017-01-20 to=2021-01-20
Melania Trump : role="first lady" from=2025-01-20
Michelle Obama : role="first lady" from=2009-01-20 to=2017-01-20
Hillary Clinton; Hillary Rodham Clinton : role="first lady" from=1993-01-20 to=2001-01-02
Laura Bush : role="first lady" from=2001-01-20 to=2009-01-20
Barbara Bush : role="first lady" from=1989-01-20 to=1993-01-20
Nancy Reagan : role="first lady" from=1981-01-20 to=1989-01-20

# secretaries of state and defence, and others of the executive
%default code=USAGOV role="secretary of state"
William Rogers : from=1969-01-22 to=1973-09-03
Henry Kissinger; Kissinger : from=1973-09-22 to=1977-01-20
Cyrus Vance : from=1977-01-23 to=1980-04-28
Cyrus Vance : code=IGOUNO role="UN envoy for Yugoslavia" from=1991-10-08 to=1993-05-01 country=USA
Edmund Muskie; Muskie : from=1980-05-08 to=1981-01-18
Alexander Haig; Haig : from=1981-01-22 to=1982-07-05
George Shultz; Shultz : from=1982-07-16 to=1989-01-20
James Baker : from=1989-01-25 to=1992-08-23
James Baker : code=IGOUNO role="UN envoy for Western Sahara" from=1997-03 to=2004-06 country=USA
Lawrence Eagleburger; Eagleburger : from=1992-12-08 to=1993-01-19
Warren Christopher : from=1993-01-20 to=1997-01-17
Madeleine Albright; Albright : role="ambassador to the United Nations" from=1993-01-27 to=1997-01-21
Madeleine Albright; Albright : from=1997-01-23 to=2001-01-20
Colin Powell : code=USAMIL role="chairman of the Joint Chiefs of Staff" from=1989-10-01 to=1993-09-30
Colin Powell : from=2001-01-20 to=2005-01-26
Condoleezza Rice; Condi Rice : role="national security adviser" from=2001-01-20 to=2005-01-26
Condoleezza Rice; Condi Rice : from=2005-01-26 to=2009-01-20
Hillary Clinton; Hillary Rodham Clinton; Clinton : code=USALEG role=senator from=2001-01-03 to=2009-01-21
Hillary Clinton; Hillary Rodham Clinton; Clinton : from=2009-01-21 to=2013-02-01
John Kerry; Kerry : code=USALEG role=senator from=1985-01-02 to=2013-02-01
John Kerry; Kerry : from=2013-02-01 to=2017-01-20
John Kerry; Kerry : role="climate envoy" from=2021-01-20 to=2024-03-06
Rex Tillerson; Tillerson : from=2017-02-01 to=2018-03-31
Mike Pompeo; Pompeo : code=USASPY role="director of the CIA" from=2017-01-23 to=2018-04-26
Mike Pompeo; Pompeo : from=2018-04-26 to=2021-01-20
Antony Blinken; Blinken; Anthony Blinken; Tony Blinken : from=2021-01-26 to=2025-01-20
Marco Rubio; Rubio : code=USALEG role=senator from=2011-01-03 to=2025-01-20
Marco Rubio; Rubio : from=2025-01-21
%default code=USAGOV role="defense secretary"
Melvin Laird; Laird : from=1969-01-22 to=1973-01-29
James Schlesinger : from=1973-07-02 to=1975-11-19
Harold Brown : from=1977-01-20 to=1981-01-20 basis=unverified
Caspar Weinberger; Weinberger : from=1981-01-21 to=1987-11-23
Frank Carlucci; Carlucci : from=1987-11-23 to=1989-01-20
Les Aspin : from=1993-01-20 to=1994-02-03
William Perry : from=1994-02-03 to=1997-01-24
William Cohen : from=1997-01-24 to=2001-01-20
Donald Rumsfeld; Rumsfeld : from=1975-11-20 to=1977-01-20
Donald Rumsfeld; Rumsfeld : from=2001-01-20 to=2006-12-18
Robert Gates : code=USASPY role="director of the CIA" from=1991-11-06 to=1993-01-20
Robert Gates : from=2006-12-18 to=2011-07-01
Leon Panetta; Panetta : code=USASPY role="director of the CIA" from=2009-02-13 to=2011-06-30
Leon Panetta; Panetta : from=2011-07-01 to=2013-02-27
Chuck Hagel; Hagel : from=2013-02-27 to=2015-02-17
Ashton Carter; Ash Carter : from=2015-02-17 to=2017-01-20
James Mattis; Mattis; Jim Mattis : code=USAMIL role="commander of Central Command" from=2010-08-11 to=2013-03-22
James Mattis; Mattis; Jim Mattis : from=2017-01-20 to=2018-12-31
Patrick Shanahan; Shanahan : from=2019-01-01 to=2019-06-23
Mark Esper; Esper : from=2019-07-23 to=2020-11-09
Lloyd Austin : code=USAMIL role="commander of Central Command" from=2013-03-22 to=2016-03-30
Lloyd Austin : from=2021-01-22 to=2025-01-20
Pete Hegseth; Hegseth : from=2025-01-25
%default code=USAGOV role="national security adviser"
Zbigniew Brzezinski; Brzezinski : from=1977-01-20 to=1981-01-20
Brent Scowcroft; Scowcroft : from=1989-01-20 to=1993-01-20
Anthony Lake : from=1993-01-20 to=1997-03-14
Sandy Berger : from=1997-03-14 to=2001-01-20
Stephen Hadley; Hadley : from=2005-01-26 to=2009-01-20
James Jones; Jim Jones : from=2009-01-20 to=2010-10-08 basis=unverified
Tom Donilon; Donilon : from=2010-10-08 to=2013-07-01
Susan Rice : role="ambassador to the United Nations" from=2009-01-22 to=2013-06-30
Susan Rice : from=2013-07-01 to=2017-01-20
Michael Flynn; Mike Flynn : from=2017-01-20 to=2017-02-13
H.R. McMaster; McMaster; Herbert McMaster : from=2017-02-20 to=2018-04-09
John Bolton : role="ambassador to the United Nations" from=2005-08-02 to=2006-12-31
John Bolton : from=2018-04-09 to=2019-09-10
Robert O'Brien : from=2019-09-18 to=2021-01-20
Jake Sullivan : from=2021-01-20 to=2025-01-20
Mike Waltz : from=2025-01-20 to=2025-05-01
Mike Waltz : role="ambassador to the United Nations" from=2025-09-20
%default code=USAGOV role="ambassador to the United Nations"
Jeane Kirkpatrick; Kirkpatrick : from=1981-02-04 to=1985-04-01
Thomas Pickering; Pickering : from=1989-03-20 to=1992-05-07
Bill Richardson : from=1997-02-18 to=1998-08-18
Richard Holbrooke; Holbrooke : from=1999-08-25 to=2001-01-20
Richard Holbrooke; Holbrooke : role="envoy for Afghanistan and Pakistan" from=2009-01-22 to=2010-12-13
John Negroponte; Negroponte : from=2001-09-19 to=2004-06-23
Zalmay Khalilzad; Khalilzad : from=2007-04-30 to=2009-01-22
Zalmay Khalilzad; Khalilzad : role="envoy for Afghanistan" from=2018-09-05 to=2021-10-18
Samantha Power : from=2013-08-05 to=2017-01-20
Samantha Power : role="head of USAID" from=2021-05-03 to=2025-01-20
Nikki Haley; Haley : role="governor of South Carolina" from=2011-01-12 to=2017-01-24
Nikki Haley; Haley : from=2017-01-27 to=2018-12-31
Kelly Craft : from=2019-09-12 to=2021-01-20
Linda Thomas-Greenfield; Thomas-Greenfield : from=2021-02-25 to=2025-01-20
%default code=USAGOV role=envoy
George Mitchell : role="Middle East envoy" from=2009-01-22 to=2011-05-13
Dennis Ross : role="Middle East envoy" from=1993 to=2001-01-20
Steve Witkoff; Witkoff : role="Middle East envoy" from=2025-01-20
Keith Kellogg; Kellogg : role="envoy for Ukraine" from=2025-01-20
Jared Kushner; Kushner : role="presidential adviser" from=2017-01-20 to=2021-01-20
Brett McGurk; McGurk : role="envoy against the Islamic State" from=2015-10-23 to=2018-12-31
Brett McGurk; McGurk : role="Middle East coordinator" from=2021-01-20 to=2025-01-20
Amos Hochstein; Hochstein : role="presidential adviser" from=2021-08 to=2025-01-20
Paul Bremer; Bremer; L. Paul Bremer : role="administrator of Iraq" from=2003-05-11 to=2004-06-28
Ryan Crocker : role=ambassador from=2007-03 to=2012-07 basis=unverified
Victoria Nuland; Nuland : role="State Department official" from=2011 to=2017-01-20
Victoria Nuland; Nuland : role="under secretary of state" from=2021-05-03 to=2024-03-22
Robert Malley; Rob Malley; Malley : role="envoy for Iran" from=2021-01-28 to=2023-06
Elliott Abrams : role="envoy for Venezuela" from=2019-01-25 to=2021-01-20
Ned Price : role="State Department spokesman" from=2021-01-20 to=2023-03-17
Matthew Miller : role="State Department spokesman" from=2023-04 to=2025-01-20
Mark Toner : role="State Department spokesman" from=2015 to=2017-04 basis=unverified
Jen Psaki; Psaki : role="State Department spokeswoman" from=2013-02 to=2015-04
Jen Psaki; Psaki : role="White House press secretary" from=2021-01-20 to=2022-05-13
Karine Jean-Pierre; Jean-Pierre : role="White House press secretary" from=2022-05-13 to=2025-01-20
Karoline Leavitt; Leavitt : role="White House press secretary" from=2025-01-20
Sarah Sanders; Sarah Huckabee Sanders : role="White House press secretary" from=2017-07-26 to=2019-07-01
Sean Spicer; Spicer : role="White House press secretary" from=2017-01-20 to=2017-07-21
Josh Earnest : role="White House press secretary" from=2014-06-20 to=2017-01-20
Jay Carney; Carney : role="White House press secretary" from=2011-02-11 to=2014-06-20
John Kirby : role="national security spokesman" from=2022-05-27 to=2025-01-20
John Ashcroft; Ashcroft : role="attorney general" from=2001-02-02 to=2005-02-03
Eric Holder : role="attorney general" from=2009-02-03 to=2015-04-27
Janet Reno : role="attorney general" from=1993-03-11 to=2001-01-20
Jeff Sessions : role="attorney general" from=2017-02-09 to=2018-11-07
William Barr; Bill Barr : role="attorney general" from=2019-02-14 to=2020-12-23
Merrick Garland : role="attorney general" from=2021-03-11 to=2025-01-20
Pam Bondi; Bondi : role="attorney general" from=2025-02-05
Timothy Geithner; Geithner : role="treasury secretary" from=2009-01-26 to=2013-01-25
Steven Mnuchin; Mnuchin : role="treasury secretary" from=2017-02-13 to=2021-01-20
Janet Yellen; Yellen : role="treasury secretary" from=2021-01-26 to=2025-01-20
Scott Bessent; Bessent : role="treasury secretary" from=2025-01-28
Kristi Noem; Noem : role="homeland security secretary" from=2025-01-25
Alejandro Mayorkas; Mayorkas : role="homeland security secretary" from=2021-02-02 to=2025-01-20
Janet Napolitano : role="homeland security secretary" from=2009-01-21 to=2013-09-06
Ben Bernanke; Bernanke : role="chairman of the Federal Reserve" from=2006-02-01 to=2014-01-31
Alan Greenspan; Greenspan : role="chairman of the Federal Reserve" from=1987-08-11 to=2006-01-31
Jerome Powell : role="chairman of the Federal Reserve" from=2018-02-05
Karl Rove : role="presidential adviser" from=2001-01-20 to=2007-08-31
Rudy Giuliani; Giuliani; Rudolph Giuliani : role="mayor of New York" from=1994-01-01 to=2001-12-31
Michael Bloomberg : role="mayor of New York" from=2002-01-01 to=2013-12-31
Sarah Palin; Palin : role="governor of Alaska" from=2006-12-04 to=2009-07-26
Arnold Schwarzenegger; Schwarzenegger : role="governor of California" from=2003-11-17 to=2011-01-03
Gavin Newsom; Newsom : role="governor of California" from=2019-01-07
Ron DeSantis; DeSantis : role="governor of Florida" from=2019-01-08
Mitt Romney; Romney : role="governor of Massachusetts" from=2003-01-02 to=2007-01-04
Mitt Romney; Romney : code=USALEG role=senator from=2019-01-03 to=2025-01-03
Elon Musk; Musk : code=USABUS role="head of Tesla" from=2008
%default code=USASPY role="director of the CIA"
George Tenet; Tenet : from=1997-07-11 to=2004-07-11
Porter Goss : from=2004-09-24 to=2006-05-26
Michael Hayden : from=2006-05-30 to=2009-02-12
John Brennan : from=2013-03-08 to=2017-01-20
Gina Haspel; Haspel : from=2018-05-21 to=2021-01-20
William Burns; Bill Burns : from=2021-03-19 to=2025-01-20
John Ratcliffe : from=2025-01-23
James Clapper; Clapper : role="director of national intelligence" from=2010-08-09 to=2017-01-20
Tulsi Gabbard; Gabbard : role="director of national intelligence" from=2025-02-12
Robert Mueller; Mueller : code=USACOP role="director of the FBI" from=2001-09-04 to=2013-09-04
James Comey; Comey : code=USACOP role="director of the FBI" from=2013-09-04 to=2017-05-09
Christopher Wray : code=USACOP role="director of the FBI" from=2017-08-02 to=2025-01-19
Kash Patel : code=USACOP role="director of the FBI" from=2025-02-21
%default code=USAMIL role=general
Norman Schwarzkopf; Schwarzkopf : role="commander of Central Command" from=1988-11-23 to=1991-08-09
Wesley Clark : role="supreme allied commander Europe" from=1997-07-11 to=2000-05-03
Tommy Franks : role="commander of Central Command" from=2000-07-06 to=2003-07-07
John Abizaid; Abizaid : role="commander of Central Command" from=2003-07-07 to=2007-03-16
George Casey : role="commander in Iraq" from=2004-07-01 to=2007-02-10
David Petraeus; Petraeus : role="commander in Iraq" from=2007-02-10 to=2008-09-16
David Petraeus; Petraeus : role="commander of Central Command" from=2008-10-31 to=2010-06-30
David Petraeus; Petraeus : code=USASPY role="director of the CIA" from=2011-09-06 to=2012-11-09
Ray Odierno; Odierno; Raymond Odierno : role="commander in Iraq" from=2008-09-16 to=2010-09-01
Stanley McChrystal; McChrystal : role="commander in Afghanistan" from=2009-06-15 to=2010-06-23
John Nicholson : role="commander in Afghanistan" from=2016-03-02 to=2018-09-02
Mike Mullen; Michael Mullen : role="chairman of the Joint Chiefs of Staff" from=2007-10-01 to=2011-09-30
Martin Dempsey; Dempsey : role="chairman of the Joint Chiefs of Staff" from=2011-10-01 to=2015-09-25
Joseph Dunford; Dunford : role="chairman of the Joint Chiefs of Staff" from=2015-10-01 to=2019-09-30
Mark Milley; Milley : role="chairman of the Joint Chiefs of Staff" from=2019-10-01 to=2023-09-30
Charles Q. Brown : role="chairman of the Joint Chiefs of Staff" from=2023-10-01 to=2025-02-21
Dan Caine : role="chairman of the Joint Chiefs of Staff" from=2025-04-11
Michael Kurilla; Erik Kurilla; Kurilla : role="commander of Central Command" from=2022-04-01 to=2025-08-08
Joseph Votel; Votel : role="commander of Central Command" from=2016-03-30 to=2019-03-28
%default code=USALEG role=senator
Newt Gingrich; Gingrich : role="speaker of the House" from=1995-01-04 to=1999-01-03
Dennis Hastert; Hastert : role="speaker of the House" from=1999-01-06 to=2007-01-03
Nancy Pelosi; Pelosi : role="speaker of the House" from=2007-01-04 to=2011-01-03
Nancy Pelosi; Pelosi : role="speaker of the House" from=2019-01-03 to=2023-01-03
John Boehner; Boehner : role="speaker of the House" from=2011-01-05 to=2015-10-29
Paul Ryan : role="speaker of the House" from=2015-10-29 to=2019-01-03
Kevin McCarthy : role="speaker of the House" from=2023-01-07 to=2023-10-03
Mike Johnson : role="speaker of the House" from=2023-10-25
Bob Dole : from=1969-01-03 to=1996-06-11
John McCain; McCain : from=1987-01-03 to=2018-08-25
Ted Kennedy; Edward Kennedy : from=1962-11-07 to=2009-08-25
Jesse Helms : from=1973-01-03 to=2003-01-03
Harry Reid : from=1987-01-03 to=2017-01-03
Mitch McConnell; McConnell : from=1985-01-03
Chuck Schumer; Schumer; Charles Schumer : from=1999-01-03
John Thune; Thune : from=2005-01-03
Bernie Sanders : from=2007-01-03
Elizabeth Warren : from=2013-01-03
Ted Cruz : from=2013-01-03
Lindsey Graham : from=2003-01-03
Rand Paul : from=2011-01-03
Joe Lieberman; Lieberman : from=1989-01-03 to=2013-01-03
Dianne Feinstein; Feinstein : from=1992-11-10 to=2023-09-29
Robert Menendez; Bob Menendez : from=2006-01-18 to=2024-08-20
Bob Corker; Corker : from=2007-01-03 to=2019-01-03
Ron Paul : role=congressman from=1997-01-03 to=2013-01-03
Hakeem Jeffries : role="minority leader of the House" from=2023-01-03
Alexandria Ocasio-Cortez; Ocasio-Cortez : role=congresswoman from=2019-01-03
Ilhan Omar : role=congresswoman from=2019-01-03
Jesse Jackson : code=USASOC role="civil rights leader" from=1971 basis=unverified
Louis Farrakhan; Farrakhan : code=USAREL role="leader of the Nation of Islam" from=1977

# Canada
%default code=CANGOV role="prime minister"
Pierre Trudeau; Pierre Elliott Trudeau : from=1968-04-20 to=1984-06-30
Brian Mulroney; Mulroney : from=1984-09-17 to=1993-06-25
Kim Campbell : from=1993-06-25 to=1993-11-04
Jean Chretien; Chretien : from=1993-11-04 to=2003-12-12
Paul Martin : from=2003-12-12 to=2006-02-06
Stephen Harper : from=2006-02-06 to=2015-11-04
Justin Trudeau; Trudeau : from=2015-11-04 to=2025-03-14
Mark Carney; Carney : from=2025-03-14
Chrystia Freeland; Freeland : role="foreign minister" from=2017-01-10 to=2019-11-20
Melanie Joly; Mélanie Joly; Joly : role="foreign minister" from=2021-10-26 to=2025-05-13
Anita Anand : role="foreign minister" from=2025-05-13
John Baird : role="foreign minister" from=2011-05-18 to=2015-02-03
Stephane Dion : role="foreign minister" from=2015-11-04 to=2017-01-10
Lloyd Axworthy; Axworthy : role="foreign minister" from=1996-01-25 to=2000-10-16
Harjit Sajjan; Sajjan : role="defence minister" from=2015-11-04 to=2021-10-26
Pierre Poilievre; Poilievre : code=CANOPP role="leader of the opposition" from=2022-09-10
Lucien Bouchard; Bouchard : role="premier of Quebec" from=1996-01-29 to=2001-03-08
Francois Legault; Legault : role="premier of Quebec" from=2018-10-18
Doug Ford : role="premier of Ontario" from=2018-06-29
Danielle Smith : role="premier of Alberta" from=2022-10-11
Rob Ford : role="mayor of Toronto" from=2010-12-01 to=2014-11-30

# Mexico and Central America
%default code=MEXGOV role=president
Carlos Salinas; Carlos Salinas de Gortari; Salinas de Gortari : from=1988-12-01 to=1994-11-30
Ernesto Zedillo; Zedillo : from=1994-12-01 to=2000-11-30
Vicente Fox : from=2000-12-01 to=2006-11-30
Felipe Calderon : from=2006-12-01 to=2012-11-30
Enrique Pena Nieto; Pena Nieto : from=2012-12-01 to=2018-11-30
Andres Manuel Lopez Obrador; Lopez Obrador; AMLO : code=MEXOPP role="opposition leader" from=2000-12 to=2018-11-30
Andres Manuel Lopez Obrador; Lopez Obrador; AMLO : from=2018-12-01 to=2024-09-30
Claudia Sheinbaum; Sheinbaum : from=2024-10-01
Marcelo Ebrard; Ebrard : role="foreign minister" from=2018-12-01 to=2023-06-12
Luis Videgaray; Videgaray : role="foreign minister" from=2017-01-04 to=2018-11-30
Subcomandante Marcos; Subcommander Marcos; Comandante Marcos : code=MEXREB role="leader of the Zapatistas" from=1994-01-01
Joaquin Guzman; El Chapo; Joaquin El Chapo Guzman; El Chapo Guzman; Chapo Guzman : code=MEXCRM role="drug lord" from=1989
Ismael Zambada; El Mayo; El Mayo Zambada : code=MEXCRM role="drug lord" from=1989
Nemesio Oseguera; El Mencho; Nemesio Oseguera Cervantes : code=MEXCRM role="drug lord" from=2010
%default code=GTMGOV
Efrain Rios Montt; Rios Montt : from=1982-03-23 to=1983-08-08
Vinicio Cerezo : from=1986-01-14 to=1991-01-14
Jorge Serrano; Jorge Serrano Elias : from=1991-01-14 to=1993-06-01
Ramiro de Leon Carpio : from=1993-06-06 to=1996-01-14
Alvaro Arzu; Arzu : from=1996-01-14 to=2000-01-14
Alfonso Portillo : from=2000-01-14 to=2004-01-14
Oscar Berger : from=2004-01-14 to=2008-01-14
Alvaro Colom; Colom : from=2008-01-14 to=2012-01-14
Otto Perez Molina; Perez Molina : from=2012-01-14 to=2015-09-03
Jimmy Morales : from=2016-01-14 to=2020-01-14
Alejandro Giammattei; Giammattei : from=2020-01-14 to=2024-01-14
Bernardo Arevalo; Arevalo : from=2024-01-15
Rigoberta Menchu; Menchu : code=GTMSOC role="rights activist" from=1980
%default code=SLVGOV
Jose Napoleon Duarte : from=1984-06-01 to=1989-06-01
Alfredo Cristiani; Cristiani : from=1989-06-01 to=1994-06-01
Armando Calderon Sol; Calderon Sol : from=1994-06-01 to=1999-06-01
Francisco Flores : from=1999-06-01 to=2004-06-01
Tony Saca; Antonio Saca; Elias Antonio Saca : from=2004-06-01 to=2009-06-01
Mauricio Funes; Funes : from=2009-06-01 to=2014-06-01
Salvador Sanchez Ceren; Sanchez Ceren : from=2014-06-01 to=2019-06-01
Nayib Bukele; Bukele : from=2019-06-01
Roberto D'Aubuisson; D'Aubuisson : code=SLVPTY role="leader of ARENA" from=1981
Oscar Romero; Archbishop Romero; Oscar Arnulfo Romero : code=SLVREL role=archbishop from=1977-02-23
%default code=HNDGOV
Rafael Callejas : from=1990-01-27 to=1994-01-27
Carlos Roberto Reina : from=1994-01-27 to=1998-01-27
Carlos Flores; Carlos Roberto Flores : from=1998-01-27 to=2002-01-27
Ricardo Maduro : from=2002-01-27 to=2006-01-27
Manuel Zelaya; Zelaya; Mel Zelaya : from=2006-01-27 to=2009-06-28
Roberto Micheletti; Micheletti : from=2009-06-28 to=2010-01-27
Porfirio Lobo; Pepe Lobo : from=2010-01-27 to=2014-01-27
Juan Orlando Hernandez; Juan Hernandez : from=2014-01-27 to=2022-01-27
Xiomara Castro : from=2022-01-27 to=2026-01-27 basis=unverified
Nasry Asfura; Asfura : from=2026-01-27 basis=unverified
%default code=NICGOV
Anastasio Somoza; Somoza; Anastasio Somoza Debayle : from=1974-12-01 to=1979-07-17
Daniel Ortega; Ortega : from=1979-07-18 to=1990-04-25
Daniel Ortega; Ortega : code=NICOPP role="opposition leader" from=1990-04-26 to=2007-01-09
Daniel Ortega; Ortega : from=2007-01-10
Violeta Chamorro; Violeta Barrios de Chamorro : from=1990-04-25 to=1997-01-10
Arnoldo Aleman : from=1997-01-10 to=2002-01-10
Enrique Bolanos : from=2002-01-10 to=2007-01-10
Rosario Murillo; Murillo : role="vice president" from=2017-01-10
%default code=CRIGOV
Oscar Arias : from=1986-05-08 to=1990-05-08
Oscar Arias : from=2006-05-08 to=2010-05-08
Jose Maria Figueres : from=1994-05-08 to=1998-05-08
Miguel Angel Rodriguez : from=1998-05-08 to=2002-05-08
Abel Pacheco : from=2002-05-08 to=2006-05-08
Laura Chinchilla; Chinchilla : from=2010-05-08 to=2014-05-08
Luis Guillermo Solis : from=2014-05-08 to=2018-05-08
Carlos Alvarado; Carlos Alvarado Quesada : from=2018-05-08 to=2022-05-08
Rodrigo Chaves : from=2022-05-08 to=2026-05-08 basis=unverified
%default code=PANGOV
Omar Torrijos : role="head of government" from=1968-10 to=1981-07-31
Manuel Noriega; Noriega; Manuel Antonio Noriega; General Noriega : role="head of government" from=1983-08-12 to=1989-12-20
Guillermo Endara; Endara : from=1989-12-20 to=1994-09-01
Ernesto Perez Balladares : from=1994-09-01 to=1999-09-01
Mireya Moscoso : from=1999-09-01 to=2004-09-01
Martin Torrijos : from=2004-09-01 to=2009-07-01
Ricardo Martinelli; Martinelli : from=2009-07-01 to=2014-07-01
Juan Carlos Varela : from=2014-07-01 to=2019-07-01
Laurentino Cortizo; Cortizo : from=2019-07-01 to=2024-07-01
Jose Raul Mulino; Mulino : from=2024-07-01
%default code=BLZGOV role="prime minister"
Said Musa : from=1998-08-28 to=2008-02-08
Dean Barrow : from=2008-02-08 to=2020-11-12
Johnny Briceno; John Briceno : from=2020-11-12

# The Caribbean
%default code=CUBGOV role=president
Fidel Castro; President Fidel Castro; Comandante Fidel Castro : from=1959-02-16 to=2008-02-24
Raul Castro; President Raul Castro : role="defence minister" from=1959-10 to=2008-02-24
Raul Castro; President Raul Castro : from=2008-02-24 to=2018-04-19
Miguel Diaz-Canel; Diaz-Canel; Miguel Mario Diaz-Canel : from=2018-04-19
Bruno Rodriguez; Bruno Rodriguez Parrilla : role="foreign minister" from=2009-03-02
Felipe Perez Roque; Perez Roque : role="foreign minister" from=1999-05-28 to=2009-03-02
Roberto Robaina; Robaina : role="foreign minister" from=1993-03 to=1999-05-28
Ricardo Alarcon : code=CUBLEG role="president of the National Assembly" from=1993-02 to=2013-02
Carlos Lage : role="vice president" from=1993 to=2009-03-02
Che Guevara; Ernesto Guevara; Ernesto Che Guevara : role=minister from=1961-02 to=1965-04
Oswaldo Paya : code=CUBOPP role=dissident from=1998
Yoani Sanchez : code=CUBOPP role=dissident from=2007
%default code=HTIGOV
Francois Duvalier; Papa Doc : from=1957-10-22 to=1971-04-21
Jean-Claude Duvalier; Baby Doc; Duvalier : from=1971-04-22 to=1986-02-07
Jean-Bertrand Aristide; Aristide : from=1991-02-07 to=1996-02-07
Jean-Bertrand Aristide; Aristide : from=2001-02-07 to=2004-02-29
Raoul Cedras; Cedras : code=HTIMIL role="military ruler" from=1991-09-30 to=1994-10-12
Rene Preval; Preval : from=1996-02-07 to=2001-02-07
Rene Preval; Preval : from=2006-05-14 to=2011-05-14
Gerard Latortue; Latortue : role="prime minister" from=2004-03-12 to=2006-06-09
Michel Martelly; Martelly : from=2011-05-14 to=2016-02-07
Jocelerme Privert; Privert : role="interim president" from=2016-02-14 to=2017-02-07
Jovenel Moise; Jovenel Moïse : from=2017-02-07 to=2021-07-07
Ariel Henry : role="prime minister" from=2021-07-20 to=2024-04-24
Garry Conille; Conille : role="prime minister" from=2024-06-03 to=2024-11-11
Alix Didier Fils-Aime; Fils-Aime : role="prime minister" from=2024-11-11
Jimmy Cherizier; Barbecue Cherizier; Jimmy Barbecue Cherizier; Cherizier : code=HTICRM role="gang leader" from=2020
Guy Philippe : code=HTIREB role="rebel leader" from=2004-02
%default code=DOMGOV
Joaquin Balaguer; Balaguer : from=1986-08-16 to=1996-08-16
Leonel Fernandez : from=1996-08-16 to=2000-08-16
Leonel Fernandez : from=2004-08-16 to=2012-08-16
Hipolito Mejia : from=2000-08-16 to=2004-08-16
Danilo Medina : from=2012-08-16 to=2020-08-16
Luis Abinader; Abinader : from=2020-08-16
%default code=JAMGOV role="prime minister"
Michael Manley : from=1989-02-10 to=1992-03-30
P.J. Patterson; Percival Patterson : from=1992-03-30 to=2006-03-30
Portia Simpson-Miller; Simpson-Miller : from=2012-01-05 to=2016-03-03
Bruce Golding : from=2007-09-11 to=2011-10-23
Andrew Holness; Holness : from=2016-03-03
%default code=TTOGOV
Patrick Manning : from=2001-12-24 to=2010-05-26
Basdeo Panday; Panday : from=1995-11-09 to=2001-12-24
Kamla Persad-Bissessar; Persad-Bissessar : from=2010-05-26 to=2015-09-09
Kamla Persad-Bissessar; Persad-Bissessar : from=2025-05-01
Keith Rowley : from=2015-09-09 to=2025-03-17
Mia Mottley; Mottley : code=BRBGOV from=2018-05-25
Owen Arthur : code=BRBGOV from=1994-09-07 to=2008-01-16
Perry Christie : code=BHSGOV from=2012-05-08 to=2017-05-11
Hubert Ingraham : code=BHSGOV from=2007-05-04 to=2012-05-08
Hubert Minnis : code=BHSGOV from=2017-05-11 to=2021-09-17
Philip Davis; Philip Brave Davis : code=BHSGOV from=2021-09-17
Gaston Browne : code=ATGGOV from=2014-06-13
Ralph Gonsalves; Gonsalves : code=VCTGOV from=2001-03-29 to=2025-11-28
Roosevelt Skerrit; Skerrit : code=DMAGOV from=2004-01-08
Maurice Bishop : code=GRDGOV from=1979-03-13 to=1983-10-19
Keith Mitchell : code=GRDGOV from=2013-02-20 to=2022-06-24
Dickon Mitchell : code=GRDGOV from=2022-06-24
Kenny Anthony : code=LCAGOV from=1997-05-24 to=2006-12-11
Philip J. Pierre : code=LCAGOV from=2021-07-28
Denzil Douglas : code=KNAGOV from=1995-07-07 to=2015-02-18
Terrance Drew : code=KNAGOV from=2022-08-06

# South America
%default code=COLGOV role=president
Virgilio Barco : from=1986-08-07 to=1990-08-07
Cesar Gaviria; Gaviria : from=1990-08-07 to=1994-08-07
Cesar Gaviria; Gaviria : code=IGOAMROAS role="secretary-general of the OAS" from=1994-09-15 to=2004-09-15 country=COL
Ernesto Samper; Samper : from=1994-08-07 to=1998-08-07
Andres Pastrana; Pastrana : from=1998-08-07 to=2002-08-07
Alvaro Uribe; Uribe; Alvaro Uribe Velez : from=2002-08-07 to=2010-08-07
Alvaro Uribe; Uribe : code=COLOPP role="opposition leader" from=2014-07-20 to=2018-08-06
Juan Manuel Santos : role="defence minister" from=2006-07-19 to=2009-05-18
Juan Manuel Santos; President Santos : from=2010-08-07 to=2018-08-07
Ivan Duque; Duque : from=2018-08-07 to=2022-08-07
Gustavo Petro; Petro : from=2022-08-07 to=2026-08-07 basis=unverified
Maria Angela Holguin : role="foreign minister" from=2010-08-07 to=2018-08-07
Manuel Marulanda; Marulanda; Tirofijo : code=COLREB role="leader of the FARC" from=1964
Raul Reyes : code=COLREB role="FARC commander" from=1985
Alfonso Cano : code=COLREB role="leader of the FARC" from=2008-03
Mono Jojoy; Jorge Briceno : code=COLREB role="FARC commander" from=1990
Rodrigo Londono; Timochenko; Timoleon Jimenez; Rodrigo Londono Echeverri : code=COLREB role="leader of the FARC" from=2011-11 to=2017-08-31
Rodrigo Londono; Timochenko; Timoleon Jimenez : code=COLPTY role="leader of Comunes" from=2017-09-01
Ivan Marquez : code=COLREB role="FARC commander" from=1985
Antonio Garcia : code=COLREB role="ELN commander" from=1998 basis=unverified
Nicolas Rodriguez Bautista; Gabino : code=COLREB role="leader of the ELN" from=1998
Carlos Castano; Carlos Castaño : code=COLPRM role="leader of the AUC" from=1997
Salvatore Mancuso; Mancuso : code=COLPRM role="leader of the AUC" from=1997
Pablo Escobar; Escobar : code=COLCRM role="drug lord" from=1976
Ingrid Betancourt; Betancourt : code=COLPTY role="presidential candidate" from=1998
%default code=VENGOV
Carlos Andres Perez : from=1989-02-02 to=1993-05-21
Rafael Caldera : from=1994-02-02 to=1999-02-02
Hugo Chavez; Chavez; President Chavez : from=1999-02-02 to=2013-03-05
Nicolas Maduro; Maduro : role="foreign minister" from=2006-08-09 to=2013-01-15
Nicolas Maduro; Maduro : from=2013-03-05 to=2026-01-03 basis=unverified
Delcy Rodriguez : role="foreign minister" from=2014-12-26 to=2017-06-21
Delcy Rodriguez : role="vice president" from=2018-06-14 to=2026-01-03 basis=unverified
Delcy Rodriguez : role="acting president" from=2026-01-05 basis=unverified
Diosdado Cabello; Cabello : code=VENLEG role="president of the National Assembly" from=2012-01-05 to=2016-01-05
Diosdado Cabello; Cabello : role="interior minister" from=2024-08-27
Jorge Arreaza; Arreaza : role="foreign minister" from=2017-08-02 to=2021-08-19
Jorge Rodriguez : code=VENLEG role="president of the National Assembly" from=2021-01-05
Vladimir Padrino; Vladimir Padrino Lopez; Padrino Lopez : role="defence minister" from=2014-10-25
Tareck El Aissami; El Aissami : role="vice president" from=2017-01-04 to=2018-06-14
Juan Guaido; Guaido; Juan Guaidó : code=VENOPP role="opposition leader" from=2019-01-05
Leopoldo Lopez : code=VENOPP role="opposition leader" from=2009
Henrique Capriles; Capriles; Henrique Capriles Radonski : code=VENOPP role="opposition leader" from=2008
Maria Corina Machado; Corina Machado : code=VENOPP role="opposition leader" from=2011
Edmundo Gonzalez; Edmundo Gonzalez Urrutia : code=VENOPP role="opposition leader" from=2024-04
%default code=ECUGOV
Abdala Bucaram; Bucaram : from=1996-08-10 to=1997-02-06
Jamil Mahuad; Mahuad : from=1998-08-10 to=2000-01-21
Gustavo Noboa : from=2000-01-22 to=2003-01-15
Lucio Gutierrez : from=2003-01-15 to=2005-04-20
Alfredo Palacio : from=2005-04-20 to=2007-01-15
Rafael Correa; Correa : from=2007-01-15 to=2017-05-24
Lenin Moreno : from=2017-05-24 to=2021-05-24
Guillermo Lasso : from=2021-05-24 to=2023-11-23
Daniel Noboa; Noboa : from=2023-11-23
Ricardo Patino : role="foreign minister" from=2010-01-20 to=2016-03-03
%default code=PERGOV
Alan Garcia : from=1985-07-28 to=1990-07-28
Alan Garcia : from=2006-07-28 to=2011-07-28
Alberto Fujimori; Fujimori : from=1990-07-28 to=2000-11-22
Valentin Paniagua : from=2000-11-22 to=2001-07-28
Alejandro Toledo : from=2001-07-28 to=2006-07-28
Ollanta Humala; Humala : from=2011-07-28 to=2016-07-28
Pedro Pablo Kuczynski; Kuczynski : from=2016-07-28 to=2018-03-23
Martin Vizcarra; Vizcarra : from=2018-03-23 to=2020-11-09
Francisco Sagasti; Sagasti : from=2020-11-17 to=2021-07-28
Pedro Castillo : from=2021-07-28 to=2022-12-07
Dina Boluarte; Boluarte : from=2022-12-07 to=2025-10-10
Jose Jeri : from=2025-10-10 to=2026 basis=unverified
Vladimiro Montesinos; Montesinos : code=PERSPY role="head of intelligence" from=1990 to=2000-09
Keiko Fujimori : code=PEROPP role="opposition leader" from=2011
Abimael Guzman; Abimael Guzmán : code=PERREB role="leader of Shining Path" from=1970
%default code=BOLGOV
Gonzalo Sanchez de Lozada; Sanchez de Lozada : from=1993-08-06 to=1997-08-06
Gonzalo Sanchez de Lozada; Sanchez de Lozada : from=2002-08-06 to=2003-10-17
Hugo Banzer; Banzer : from=1997-08-06 to=2001-08-07
Carlos Mesa : from=2003-10-17 to=2005-06-09
Evo Morales : code=BOLOPP role="leader of the coca growers" from=1996 to=2006-01-21
Evo Morales : from=2006-01-22 to=2019-11-10
Jeanine Anez; Jeanine Áñez; Anez : role="interim president" from=2019-11-12 to=2020-11-08
Luis Arce : from=2020-11-08 to=2025-11-08
Rodrigo Paz; Rodrigo Paz Pereira : from=2025-11-08
%default code=BRAGOV
Fernando Collor; Fernando Collor de Mello; Collor de Mello : from=1990-03-15 to=1992-12-29
Jose Sarney; Sarney : from=1985-03-15 to=1990-03-15
Itamar Franco : from=1992-12-29 to=1995-01-01
Fernando Henrique Cardoso; Cardoso : from=1995-01-01 to=2003-01-01
Luiz Inacio Lula da Silva; Lula; Lula da Silva; Luis Inacio Lula da Silva; Luiz Inácio Lula da Silva : from=2003-01-01 to=2010-12-31
Luiz Inacio Lula da Silva; Lula; Lula da Silva; Luis Inacio Lula da Silva : from=2023-01-01
Dilma Rousseff; Rousseff; Dilma Roussef : from=2011-01-01 to=2016-08-31
Michel Temer; Temer : from=2016-05-12 to=2018-12-31
Jair Bolsonaro; Bolsonaro : from=2019-01-01 to=2022-12-31
Celso Amorim; Amorim : role="foreign minister" from=2003-01-01 to=2010-12-31
Ernesto Araujo : role="foreign minister" from=2019-01-01 to=2021-03-29
Mauro Vieira : role="foreign minister" from=2023-01-01
Fernando Haddad; Haddad : role="finance minister" from=2023-01-01
Sergio Moro : role="justice minister" from=2019-01-01 to=2020-04-24
Alexandre de Moraes; de Moraes : code=BRAJUD role="supreme court judge" from=2017-03-22
Eduardo Cunha; Cunha : code=BRALEG role="speaker of the chamber" from=2015-02-01 to=2016-07-07
%default code=ARGGOV
Isabel Peron : from=1974-07-01 to=1976-03-24
Jorge Rafael Videla; Videla; Jorge Videla : from=1976-03-29 to=1981-03-29
Leopoldo Galtieri; Galtieri : from=1981-12-22 to=1982-06-18
Raul Alfonsin; Alfonsin : from=1983-12-10 to=1989-07-08
Carlos Menem; Menem : from=1989-07-08 to=1999-12-10
Fernando de la Rua; de la Rua : from=1999-12-10 to=2001-12-21
Eduardo Duhalde; Duhalde : from=2002-01-02 to=2003-05-25
Nestor Kirchner : from=2003-05-25 to=2007-12-10
Cristina Fernandez de Kirchner; Cristina Fernandez; Cristina Kirchner; Fernandez de Kirchner : from=2007-12-10 to=2015-12-10
Cristina Fernandez de Kirchner; Cristina Fernandez; Cristina Kirchner; Fernandez de Kirchner : role="vice president" from=2019-12-10 to=2023-12-10
Mauricio Macri; Macri : from=2015-12-10 to=2019-12-10
Alberto Fernandez : from=2019-12-10 to=2023-12-10
Javier Milei; Milei : from=2023-12-10
Hector Timerman; Timerman : role="foreign minister" from=2010-06-22 to=2015-12-10
Susana Malcorra; Malcorra : role="foreign minister" from=2015-12-10 to=2017-06-12
Diana Mondino; Mondino : role="foreign minister" from=2023-12-10 to=2024-10-30
Patricia Bullrich; Bullrich : role="security minister" from=2023-12-10
Sergio Massa : role="economy minister" from=2022-08-03 to=2023-12-10
%default code=CHLGOV
Salvador Allende; Allende : from=1970-11-03 to=1973-09-11
Augusto Pinochet; Pinochet; General Pinochet : from=1973-09-11 to=1990-03-11
Patricio Aylwin; Aylwin : from=1990-03-11 to=1994-03-11
Eduardo Frei; Eduardo Frei Ruiz-Tagle : from=1994-03-11 to=2000-03-11
Ricardo Lagos : from=2000-03-11 to=2006-03-11
Michelle Bachelet; Bachelet : from=2006-03-11 to=2010-03-11
Michelle Bachelet; Bachelet : from=2014-03-11 to=2018-03-11
Michelle Bachelet; Bachelet : code=IGOUNOHCH role="high commissioner for human rights" from=2018-09-01 to=2022-08-31
Sebastian Pinera; Sebastián Piñera; Pinera : from=2010-03-11 to=2014-03-11
Sebastian Pinera; Sebastián Piñera; Pinera : from=2018-03-11 to=2022-03-11
Gabriel Boric; Boric : from=2022-03-11 to=2026-03-11 basis=unverified
Jose Antonio Kast; Kast : code=CHLOPP role="opposition leader" from=2019 to=2026-03-10 basis=unverified
Jose Antonio Kast; Kast : from=2026-03-11 basis=unverified
%default code=PRYGOV
Alfredo Stroessner; Stroessner : from=1954-08-15 to=1989-02-03
Andres Rodriguez : from=1989-02-03 to=1993-08-15
Juan Carlos Wasmosy; Wasmosy : from=1993-08-15 to=1998-08-15
Raul Cubas : from=1998-08-15 to=1999-03-28
Nicanor Duarte; Nicanor Duarte Frutos : from=2003-08-15 to=2008-08-15
Fernando Lugo; Lugo : from=2008-08-15 to=2012-06-22
Federico Franco : from=2012-06-22 to=2013-08-15
Horacio Cartes; Cartes : from=2013-08-15 to=2018-08-15
Mario Abdo Benitez; Abdo Benitez : from=2018-08-15 to=2023-08-15
Santiago Pena; Santiago Peña : from=2023-08-15
Lino Oviedo; Oviedo : code=PRYOPP role="opposition leader" from=1996
%default code=URYGOV
Julio Maria Sanguinetti; Sanguinetti : from=1995-03-01 to=2000-03-01
Luis Alberto Lacalle : from=1990-03-01 to=1995-03-01
Jorge Batlle; Batlle : from=2000-03-01 to=2005-03-01
Tabare Vazquez : from=2005-03-01 to=2010-03-01
Tabare Vazquez : from=2015-03-01 to=2020-03-01
Jose Mujica; Mujica; Pepe Mujica : from=2010-03-01 to=2015-03-01
Luis Lacalle Pou; Lacalle Pou : from=2020-03-01 to=2025-03-01
Yamandu Orsi; Orsi : from=2025-03-01
Luis Almagro; Almagro : role="foreign minister" from=2010-03-01 to=2015-03-01
Luis Almagro; Almagro : code=IGOAMROAS role="secretary-general of the OAS" from=2015-05-26 to=2025-05-25 country=URY
%default code=GUYGOV
Forbes Burnham : from=1980-10-06 to=1985-08-06
Cheddi Jagan : from=1992-10-09 to=1997-03-06
Bharrat Jagdeo; Jagdeo : from=1999-08-11 to=2011-12-03
Donald Ramotar : from=2011-12-03 to=2015-05-16
David Granger : from=2015-05-16 to=2020-08-02
Irfaan Ali; Mohamed Irfaan Ali : from=2020-08-02
%default code=SURGOV
Desi Bouterse; Bouterse : role="military ruler" from=1980-02-25 to=1988-01-25
Desi Bouterse; Bouterse : from=2010-08-12 to=2020-07-16
Ronald Venetiaan; Venetiaan : from=2000-08-12 to=2010-08-12
Chan Santokhi; Santokhi : from=2020-07-16 to=2025-07-16
Jennifer Geerlings-Simons; Geerlings-Simons : from=2025-07-16
