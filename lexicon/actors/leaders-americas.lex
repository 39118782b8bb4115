# Persons and their offices, the Americas: heads of state and government from about 1990 (the United States
# and the states at war from 1970), ministers much in the news, congress, opposition and rebel leaders. One
# line an office held. From general knowledge of public life; terms to the day where they are known.
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
Jill Biden; Melania Trump; Michelle Obama; Laura Bush; Barbara Bush; Nancy Reagan : code=USA role="first lady" basis=unverified

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
