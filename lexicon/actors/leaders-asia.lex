# Persons and their offices, Asia and the Pacific: heads of state and government from about 1990 (the larger
# countries and those at war from 1970), ministers, opposition and rebel leaders. One line an office held.
# From general knowledge of public life; terms to the day where they are known.
# Of rebels, dissidents and clerics to= stands only where they took up something else: a later report still
# calls them what they were, while former office-holders become ELI when the term is over.
%kind actor
%default kind=person basis=public-record

# China, Hong Kong, Taiwan, Mongolia
%default code=CHNGOV role=president
Mao Zedong; Mao Tse-tung; Chairman Mao : role="chairman of the Communist Party" from=1949-10-01 to=1976-09-09
Zhou Enlai; Chou En-lai : role=premier from=1949-10-01 to=1976-01-08
Hua Guofeng : role=premier from=1976-02-04 to=1980-09-10
Deng Xiaoping; Teng Hsiao-ping : role="paramount leader" from=1978-12 to=1992-10
Hu Yaobang : role="general secretary" from=1982-09-12 to=1987-01-15
Zhao Ziyang : role=premier from=1980-09-10 to=1987-01-15
Zhao Ziyang : role="general secretary" from=1987-01-16 to=1989-06-24
Yang Shangkun : from=1988-04-08 to=1993-03-27
Li Peng; Premier Li Peng : role=premier from=1987-11-24 to=1998-03-17
Jiang Zemin : role="general secretary" from=1989-06-24 to=1993-03-26
Jiang Zemin; President Jiang : from=1993-03-27 to=2003-03-15
Zhu Rongji; Premier Zhu : role=premier from=1998-03-17 to=2003-03-16
Hu Jintao; President Hu : from=2003-03-15 to=2013-03-14
Wen Jiabao; Premier Wen : role=premier from=2003-03-16 to=2013-03-15
Xi Jinping; Xi; President Xi; Xi Jingping : role="vice president" from=2008-03-15 to=2013-03-13
Xi Jinping; Xi; President Xi; Xi Jingping : from=2013-03-14
Li Keqiang; Premier Li Keqiang : role=premier from=2013-03-15 to=2023-03-11
Li Qiang; Premier Li Qiang : role=premier from=2023-03-11
Qian Qichen : role="foreign minister" from=1988-04-12 to=1998-03-18
Tang Jiaxuan : role="foreign minister" from=1998-03-18 to=2003-03-17
Li Zhaoxing : role="foreign minister" from=2003-03-17 to=2007-04-27
Yang Jiechi : role="foreign minister" from=2007-04-27 to=2013-03-16
Yang Jiechi : role="state councillor" from=2013-03-16 to=2023-01-01
Wang Yi : role="foreign minister" from=2013-03-16 to=2022-12-30
Wang Yi : role="foreign minister" from=2023-07-25
Qin Gang : role="foreign ministry spokesman" from=2005 to=2014
Qin Gang : role="foreign minister" from=2022-12-30 to=2023-07-25
Liang Guanglie : role="defence minister" from=2008-03-17 to=2013-03-16
Chang Wanquan : role="defence minister" from=2013-03-16 to=2018-03-19
Wei Fenghe : role="defence minister" from=2018-03-19 to=2023-03-12
Li Shangfu : role="defence minister" from=2023-03-12 to=2023-10-24
Dong Jun : role="defence minister" from=2023-12-29
Dai Bingguo : role="state councillor" from=2008-03-17 to=2013-03-16
Wu Bangguo : code=CHNLEG role="chairman of the National People's Congress" from=2003-03-15 to=2013-03-14
Jia Qinglin : role="chairman of the CPPCC" from=2003-03 to=2013-03
Zhou Yongkang : role="security chief" from=2007-10-21 to=2012-11-15
Bo Xilai : role="party secretary of Chongqing" from=2007-11 to=2012-03-15
Wang Qishan : role="vice president" from=2018-03-17 to=2023-03-10
Liu Jianchao : role="foreign ministry spokesman" from=2001 to=2009
Hua Chunying : role="foreign ministry spokeswoman" from=2012-11
Hong Lei : role="foreign ministry spokesman" from=2010 to=2016
Geng Shuang : role="foreign ministry spokesman" from=2016-09 to=2020-06
Zhao Lijian : role="foreign ministry spokesman" from=2020-02 to=2023-01
Wang Wenbin : role="foreign ministry spokesman" from=2020-07 to=2024-05
Mao Ning : role="foreign ministry spokeswoman" from=2022-09
Lin Jian : role="foreign ministry spokesman" from=2024-03
Wu Dawei : role="nuclear envoy" from=2004 to=2017-08
Dalai Lama; the Dalai Lama; Tenzin Gyatso : code=CHNREL role="Tibetan spiritual leader" from=1940
Panchen Lama : code=CHNREL role="Tibetan lama" basis=unverified
Rebiya Kadeer; Kadeer : code=CHNOPP role="Uighur leader" from=2005-03
Liu Xiaobo : code=CHNOPP role=dissident from=1989
Ai Weiwei : code=CHNCVL role=artist from=2008
Wei Jingsheng : code=CHNOPP role=dissident from=1978
Chen Guangcheng : code=CHNOPP role=dissident from=2005
%default code=HKGGOV role="chief executive"
Chris Patten : role=governor from=1992-07-09 to=1997-06-30
Tung Chee-hwa; Tung Chee Hwa : from=1997-07-01 to=2005-03-12
Donald Tsang : from=2005-06-21 to=2012-06-30
Leung Chun-ying; C.Y. Leung; CY Leung : from=2012-07-01 to=2017-06-30
Carrie Lam : from=2017-07-01 to=2022-06-30
John Lee; John Lee Ka-chiu : from=2022-07-01
Joshua Wong : code=HKGOPP role=activist from=2011
Martin Lee : code=HKGOPP role="democracy leader" from=1990
Jimmy Lai : code=HKGJRN role="publisher" from=1995
%default code=TWNGOV role=president
Chiang Kai-shek : from=1950-03-01 to=1975-04-05
Chiang Ching-kuo : from=1978-05-20 to=1988-01-13
Lee Teng-hui : from=1988-01-13 to=2000-05-20
Chen Shui-bian; President Chen : from=2000-05-20 to=2008-05-20
Ma Ying-jeou; President Ma : from=2008-05-20 to=2016-05-20
Tsai Ing-wen; President Tsai : from=2016-05-20 to=2024-05-20
Lai Ching-te; William Lai; President Lai : role="vice president" from=2020-05-20 to=2024-05-19
Lai Ching-te; William Lai; President Lai : from=2024-05-20
Joseph Wu : role="foreign minister" from=2018-02-26 to=2024-05-20
Annette Lu : role="vice president" from=2000-05-20 to=2008-05-20
%default code=MNGGOV
Nambaryn Enkhbayar; Enkhbayar : from=2005-06-24 to=2009-06-18
Tsakhiagiin Elbegdorj; Elbegdorj : from=2009-06-18 to=2017-07-10
Khaltmaagiin Battulga; Battulga : from=2017-07-10 to=2021-06-25
Ukhnaagiin Khurelsukh; Khurelsukh : from=2021-06-25

# North and South Korea
%default code=PRKGOV role=leader
Kim Il-sung; Kim Il Sung : from=1948-09-09 to=1994-07-08
Kim Jong-il; Kim Jong Il : from=1994-07-08 to=2011-12-17
Kim Jong-un; Kim Jong Un : from=2011-12-17
Kim Yong-nam; Kim Yong Nam : role="head of parliament" from=1998-09-05 to=2019-04-11
Choe Ryong-hae; Choe Ryong Hae : role="head of parliament" from=2019-04-11
Kim Yo-jong; Kim Yo Jong : role="party official" from=2014-11
Jang Song-thaek; Jang Song Thaek : role="vice chairman of the National Defence Commission" from=2010-06 to=2013-12-08
Paek Nam-sun; Paek Nam Sun : role="foreign minister" from=1998-09 to=2007-01-02
Pak Ui-chun; Pak Ui Chun : role="foreign minister" from=2007-05 to=2014-04
Ri Su-yong; Ri Su Yong; Ri Soo Yong : role="foreign minister" from=2014-04-09 to=2016-05
Ri Yong-ho; Ri Yong Ho : role="foreign minister" from=2016-05 to=2020-01
Choe Son-hui; Choe Son Hui; Choe Sun Hui : role="foreign minister" from=2022-06-11
Kim Kye-gwan; Kim Kye Gwan; Kim Gye Gwan : role="nuclear negotiator" from=2004 to=2010-09
Kang Sok-ju; Kang Sok Ju : role="first vice foreign minister" from=1986 to=2010-09
Kim Yong-chol; Kim Yong Chol : role="party official" from=2016
Kim Jong-nam; Kim Jong Nam : code=PRK role="son of the leader" from=1995
%default code=KORGOV role=president
Park Chung-hee; Park Chung Hee : from=1963-12-17 to=1979-10-26
Chun Doo-hwan; Chun Doo Hwan : from=1980-09-01 to=1988-02-25
Roh Tae-woo; Roh Tae Woo : from=1988-02-25 to=1993-02-25
Kim Young-sam; Kim Young Sam : from=1993-02-25 to=1998-02-25
Kim Dae-jung; Kim Dae Jung : code=KOROPP role="opposition leader" from=1971 to=1998-02-24
Kim Dae-jung; Kim Dae Jung : from=1998-02-25 to=2003-02-25
Roh Moo-hyun; Roh Moo Hyun; President Roh : from=2003-02-25 to=2008-02-25
Lee Myung-bak; Lee Myung Bak : from=2008-02-25 to=2013-02-25
Park Geun-hye; Park Geun Hye; President Park : from=2013-02-25 to=2017-03-10
Hwang Kyo-ahn; Hwang Kyo Ahn : role="prime minister" from=2015-06-18 to=2017-05-11
Moon Jae-in; Moon Jae In; President Moon : from=2017-05-10 to=2022-05-09
Yoon Suk-yeol; Yoon Suk Yeol; Yoon Seok-youl; President Yoon : from=2022-05-10 to=2025-04-04
Han Duck-soo; Han Duck Soo : role="prime minister" from=2022-05-21 to=2025-05-01
Lee Jae-myung; Lee Jae Myung : code=KOROPP role="opposition leader" from=2022-08-28 to=2025-06-03
Lee Jae-myung; Lee Jae Myung : from=2025-06-04
Ban Ki-moon; Ban Ki Moon; Ban Kimoon : role="foreign minister" from=2004-01-17 to=2006-11-10
Ban Ki-moon; Ban Ki Moon; Ban Kimoon : code=IGOUNO role="UN secretary-general" from=2007-01-01 to=2016-12-31
Song Min-soon; Song Min Soon : role="foreign minister" from=2006-12-01 to=2008-02-29
Yu Myung-hwan; Yu Myung Hwan : role="foreign minister" from=2008-02-29 to=2010-09
Kim Sung-hwan; Kim Sung Hwan : role="foreign minister" from=2010-10-08 to=2013-03-11
Yun Byung-se; Yun Byung Se : role="foreign minister" from=2013-03-11 to=2017-06-18
Kang Kyung-wha; Kang Kyung Wha : role="foreign minister" from=2017-06-18 to=2021-02-09
Park Jin : role="foreign minister" from=2022-05-12 to=2024-01-10
Cho Tae-yul; Cho Tae Yul : role="foreign minister" from=2024-01-10 to=2025-07
Cho Hyun : role="foreign minister" from=2025-07-21
Chung Dong-young; Chung Dong Young : role="unification minister" from=2004-07-01 to=2005-12-31
Kim Kwan-jin; Kim Kwan Jin : role="defence minister" from=2010-12-04 to=2014-06-30
Han Min-koo; Han Min Koo : role="defence minister" from=2014-06-30 to=2017-07-13

# Japan
%default code=JPNGOV role="prime minister"
Emperor Hirohito; Hirohito : role=emperor from=1926-12-25 to=1989-01-07
Emperor Akihito; Akihito : role=emperor from=1989-01-07 to=2019-04-30
Emperor Naruhito; Naruhito; Crown Prince Naruhito : role=emperor from=2019-05-01
Kakuei Tanaka : from=1972-07-07 to=1974-12-09
Yasuhiro Nakasone; Nakasone : from=1982-11-27 to=1987-11-06
Noboru Takeshita; Takeshita : from=1987-11-06 to=1989-06-03
Toshiki Kaifu; Kaifu : from=1989-08-10 to=1991-11-05
Kiichi Miyazawa; Miyazawa : from=1991-11-05 to=1993-08-09
Morihiro Hosokawa; Hosokawa : from=1993-08-09 to=1994-04-28
Tsutomu Hata : from=1994-04-28 to=1994-06-30
Tomiichi Murayama; Murayama : from=1994-06-30 to=1996-01-11
Ryutaro Hashimoto; Hashimoto : from=1996-01-11 to=1998-07-30
Keizo Obuchi; Obuchi : from=1998-07-30 to=2000-04-05
Yoshiro Mori : from=2000-04-05 to=2001-04-26
Junichiro Koizumi; Koizumi : from=2001-04-26 to=2006-09-26
Shinzo Abe; Prime Minister Abe : role="chief cabinet secretary" from=2005-10-31 to=2006-09-26
Shinzo Abe; Prime Minister Abe : from=2006-09-26 to=2007-09-26
Shinzo Abe; Prime Minister Abe : from=2012-12-26 to=2020-09-16
Yasuo Fukuda : from=2007-09-26 to=2008-09-24
Taro Aso : role="foreign minister" from=2005-10-31 to=2007-08-27
Taro Aso : from=2008-09-24 to=2009-09-16
Taro Aso : role="finance minister" from=2012-12-26 to=2021-10-04
Yukio Hatoyama; Hatoyama : from=2009-09-16 to=2010-06-08
Naoto Kan : from=2010-06-08 to=2011-09-02
Yoshihiko Noda : from=2011-09-02 to=2012-12-26
Yoshihide Suga : role="chief cabinet secretary" from=2012-12-26 to=2020-09-16
Yoshihide Suga : from=2020-09-16 to=2021-10-04
Fumio Kishida; Kishida : role="foreign minister" from=2012-12-26 to=2017-08-03
Fumio Kishida; Kishida : from=2021-10-04 to=2024-10-01
Shigeru Ishiba; Ishiba : from=2024-10-01 to=2025-10-21
Sanae Takaichi; Takaichi : from=2025-10-21
Taro Kono : role="foreign minister" from=2017-08-03 to=2019-09-11
Taro Kono : role="defence minister" from=2019-09-11 to=2020-09-16
Toshimitsu Motegi; Motegi : role="foreign minister" from=2019-09-11 to=2021-11-10
Toshimitsu Motegi; Motegi : role="foreign minister" from=2025-10-21
Yoshimasa Hayashi; Hayashi : role="foreign minister" from=2021-11-10 to=2023-09-13
Yoko Kamikawa; Kamikawa : role="foreign minister" from=2023-09-13 to=2024-10-01
Seiji Maehara; Maehara : role="foreign minister" from=2010-09-17 to=2011-03-07
Nobutaka Machimura; Machimura : role="foreign minister" from=2004-09-27 to=2005-10-31
Shintaro Ishihara; Ishihara : role="governor of Tokyo" from=1999-04-23 to=2012-10-31
Yuriko Koike; Koike : role="governor of Tokyo" from=2016-08-02
Shoko Asahara; Asahara : code=JPNREB role="leader of Aum Shinrikyo" from=1987

# Afghanistan
%default code=AFGGOV role=president
King Zahir Shah; Zahir Shah; Mohammed Zahir Shah : role=king from=1933-11-08 to=1973-07-17
Nur Mohammad Taraki; Nur Muhammad Taraki; Taraki : from=1978-04-30 to=1979-09-14
Hafizullah Amin : from=1979-09-14 to=1979-12-27
Babrak Karmal; Karmal : from=1979-12-27 to=1986-11-24
Mohammad Najibullah; Najibullah; Mohammed Najibullah : from=1987-09-30 to=1992-04-16
Burhanuddin Rabbani; Rabbani; Burhanuddin Rabani : from=1992-06-28 to=2001-12-22
Hamid Karzai; Karzai; Hamed Karzai : from=2001-12-22 to=2014-09-29
Ashraf Ghani; Ghani; Ashraf Ghani Ahmadzai : role="finance minister" from=2002-06-02 to=2004-12-14
Ashraf Ghani; Ghani; Ashraf Ghani Ahmadzai : from=2014-09-29 to=2021-08-15
Abdullah Abdullah; Dr Abdullah Abdullah : role="foreign minister" from=2001-12-22 to=2006-04-20
Abdullah Abdullah; Dr Abdullah Abdullah : role="chief executive" from=2014-09-29 to=2020-03-11
Rangin Dadfar Spanta; Spanta; Dadfar Spanta : role="foreign minister" from=2006-04-20 to=2010-01-18
Zalmai Rassoul; Zalmay Rasul; Zalmai Rasoul : role="foreign minister" from=2010-01-18 to=2013-10
Salahuddin Rabbani : role="foreign minister" from=2015-02 to=2019-10
Hanif Atmar; Mohammad Hanif Atmar; Atmar : role="foreign minister" from=2020-04 to=2021-08-15
Amrullah Saleh : code=AFGSPY role="head of intelligence" from=2004 to=2010-06-06
Amrullah Saleh : role="vice president" from=2020-02-19 to=2021-08-15
Abdul Rashid Dostum; Dostum; Abdul Rashid Dostam; General Dostum; Rashid Dostum : role="vice president" from=2014-09-29 to=2020-02-19
Mohammad Qasim Fahim; Mohammed Fahim; Marshal Fahim; General Fahim; Mohammad Fahim : role="defence minister" from=2001-12-22 to=2004-12-23
Abdul Rahim Wardak; Rahim Wardak; Wardak : role="defence minister" from=2004-12-23 to=2012-08-07
Zemarai Bashary; Zemeri Bashary : role="interior ministry spokesman" from=2006 to=2011 basis=unverified
Ahmed Wali Karzai; Ahmad Wali Karzai : role="head of the Kandahar council" from=2005 to=2011-07-12
Ahmad Shah Massoud; Ahmed Shah Massoud; Ahmad Shah Masood; Ahmed Shah Masood : role="defence minister" from=1992-06 to=2001-09-09
Ahmad Massoud; Ahmad Masood : code=AFGREB role="leader of the National Resistance Front" from=2021-08
Gulbuddin Hekmatyar; Hekmatyar; Gulbuddin Hikmatyar; Hikmatyar : code=AFGREB role="leader of Hezb-i-Islami" from=1976 to=2016-09-28
Mohammed Omar; Mullah Omar; Mullah Mohammed Omar; Mullah Mohammad Omar; Mohammad Omar : role="leader of the Taliban" from=1996-09-27 to=2001-11-13
Mohammed Omar; Mullah Omar; Mullah Mohammed Omar; Mullah Mohammad Omar; Mohammad Omar : code=AFGREB role="leader of the Taliban" from=2001-11-14
Akhtar Mansour; Mullah Mansour; Mullah Akhtar Mansour; Mullah Akhtar Mansoor; Akhtar Mohammad Mansour : code=AFGREB role="leader of the Taliban" from=2013-04
Haibatullah Akhundzada; Akhundzada; Hibatullah Akhundzada; Haibatullah; Mullah Haibatullah : code=AFGREB role="leader of the Taliban" from=2016-05-25 to=2021-08-14
Haibatullah Akhundzada; Akhundzada; Hibatullah Akhundzada; Haibatullah : role="leader of the Taliban" from=2021-08-15
Abdul Ghani Baradar; Mullah Baradar; Mullah Abdul Ghani Baradar; Baradar : code=AFGREB role="Taliban leader" from=1996 to=2021-08-14
Abdul Ghani Baradar; Mullah Baradar; Mullah Abdul Ghani Baradar; Baradar : role="deputy prime minister" from=2021-09-07
Mohammad Hasan Akhund; Hasan Akhund; Mullah Hasan Akhund : role="prime minister" from=2021-09-07 to=2023 basis=unverified
Amir Khan Muttaqi; Muttaqi; Amir Khan Mutaqi : role="foreign minister" from=2021-09-07
Mullah Yaqoob; Mohammad Yaqoob; Mullah Yaqub : role="defence minister" from=2021-09-07
Zabihullah Mujahid; Zabiullah Mujahid : code=AFGREB role="spokesman of the Taliban" from=2007 to=2021-08-14
Zabihullah Mujahid; Zabiullah Mujahid : role="government spokesman" from=2021-08-15
Qari Yousuf Ahmadi; Qari Yousef Ahmadi; Qari Yusuf Ahmadi; Yousuf Ahmadi : code=AFGREB role="spokesman of the Taliban" from=2006
Suhail Shaheen : code=AFGREB role="spokesman of the Taliban" from=2010
Sher Mohammad Abbas Stanikzai; Abbas Stanikzai; Stanikzai : code=AFGREB role="Taliban negotiator" from=2012 to=2021-08
Jalaluddin Haqqani : code=AFGREB role="leader of the Haqqani network" from=1979
Sirajuddin Haqqani; Siraj Haqqani : code=AFGREB role="leader of the Haqqani network" from=2007 to=2021-09-06
Sirajuddin Haqqani; Siraj Haqqani : role="interior minister" from=2021-09-07
Mullah Dadullah; Dadullah : code=AFGREB role="Taliban commander" from=1996

# Pakistan
%default code=PAKGOV role="prime minister"
Yahya Khan; General Yahya Khan : role=president from=1969-03-25 to=1971-12-20
Zulfikar Ali Bhutto; Zulfiqar Ali Bhutto : from=1973-08-14 to=1977-07-05
Muhammad Zia-ul-Haq; Zia-ul-Haq; General Zia; Zia ul-Haq; Mohammad Zia-ul-Haq; General Zia-ul-Haq : role=president from=1978-09-16 to=1988-08-17
Ghulam Ishaq Khan; Ishaq Khan : role=president from=1988-08-17 to=1993-07-18
Benazir Bhutto; Bhutto; Benazir : from=1988-12-02 to=1990-08-06
Benazir Bhutto; Bhutto; Benazir : from=1993-10-19 to=1996-11-05
Benazir Bhutto; Bhutto; Benazir : code=PAKOPP role="opposition leader" from=1997
Nawaz Sharif; Mian Nawaz Sharif; Muhammad Nawaz Sharif : from=1990-11-06 to=1993-07-18
Nawaz Sharif; Mian Nawaz Sharif; Muhammad Nawaz Sharif : from=1997-02-17 to=1999-10-12
Nawaz Sharif; Mian Nawaz Sharif; Muhammad Nawaz Sharif : code=PAKOPP role="opposition leader" from=2007-11-25 to=2013-06-04
Nawaz Sharif; Mian Nawaz Sharif; Muhammad Nawaz Sharif : from=2013-06-05 to=2017-07-28
Farooq Leghari; Leghari : role=president from=1993-11-14 to=1997-12-02
Rafiq Tarar : role=president from=1998-01-01 to=2001-06-20
Pervez Musharraf; Musharraf; Pervaiz Musharraf; General Musharraf : code=PAKMIL role="army chief" from=1998-10-06 to=1999-10-11
Pervez Musharraf; Musharraf; Pervaiz Musharraf; General Musharraf; General Pervez Musharraf : role=president from=1999-10-12 to=2008-08-18
Shaukat Aziz : from=2004-08-28 to=2007-11-15
Zafarullah Khan Jamali; Zafarullah Jamali : from=2002-11-23 to=2004-06-26
Yousuf Raza Gilani; Yousaf Raza Gilani; Gilani; Yusuf Raza Gilani; Syed Yousaf Raza Gilani : from=2008-03-25 to=2012-06-19
Raja Pervaiz Ashraf; Raja Pervez Ashraf : from=2012-06-22 to=2013-03-25
Asif Ali Zardari; Zardari; Asif Zardari : role=president from=2008-09-09 to=2013-09-09
Asif Ali Zardari; Zardari; Asif Zardari : role=president from=2024-03-10
Bilawal Bhutto Zardari; Bilawal Bhutto; Bilawal; Bilawal Bhutto-Zardari : role="foreign minister" from=2022-04-27 to=2023-08-10
Mamnoon Hussain : role=president from=2013-09-09 to=2018-09-08
Shahid Khaqan Abbasi; Khaqan Abbasi : from=2017-08-01 to=2018-05-31
Imran Khan : code=PAKOPP role="leader of PTI" from=1996-04-25 to=2018-08-17
Imran Khan : from=2018-08-18 to=2022-04-10
Imran Khan : code=PAKOPP role="leader of PTI" from=2022-04-11
Arif Alvi; Alvi : role=president from=2018-09-09 to=2024-03-10
Shehbaz Sharif; Shahbaz Sharif : role="chief minister of Punjab" from=2008-06-08 to=2018-06-07
Shehbaz Sharif; Shahbaz Sharif : from=2022-04-11 to=2023-08-14
Anwaar ul Haq Kakar; Anwar ul-Haq Kakar; Kakar : from=2023-08-14 to=2024-03-03
Shehbaz Sharif; Shahbaz Sharif : from=2024-03-03
Ishaq Dar; Mohammad Ishaq Dar : role="foreign minister" from=2024-03-11
Khawaja Asif; Khawaja Muhammad Asif; Khawaja Mohammad Asif : role="defence minister" from=2024-03-11
Sartaj Aziz : role="foreign affairs adviser" from=2013-06-07 to=2017-07-28
Shah Mahmood Qureshi; Mahmood Qureshi; Shah Mehmood Qureshi : role="foreign minister" from=2008-03-31 to=2011-02-09
Shah Mahmood Qureshi; Mahmood Qureshi; Shah Mehmood Qureshi : role="foreign minister" from=2018-08-20 to=2022-04-10
Hina Rabbani Khar; Rabbani Khar : role="foreign minister" from=2011-07-20 to=2013-03-16
Khurshid Kasuri; Khurshid Mahmud Kasuri; Khurshid Mahmood Kasuri; Kasuri : role="foreign minister" from=2002-11-23 to=2007-11-15
Rehman Malik; Rahman Malik : role="interior minister" from=2008-03 to=2013-03
Chaudhry Nisar; Chaudhry Nisar Ali Khan; Nisar Ali Khan : role="interior minister" from=2013-06-07 to=2017-07-28
Ashfaq Parvez Kayani; Kayani; Ashfaq Kayani; Ashfaq Kiyani; Kiyani; General Kayani : code=PAKMIL role="army chief" from=2007-11-28 to=2013-11-29
Raheel Sharif; General Raheel Sharif : code=PAKMIL role="army chief" from=2013-11-29 to=2016-11-29
Qamar Javed Bajwa; Bajwa; General Bajwa; Qamar Bajwa : code=PAKMIL role="army chief" from=2016-11-29 to=2022-11-29
Asim Munir; Syed Asim Munir; General Asim Munir; Field Marshal Asim Munir : code=PAKMIL role="army chief" from=2022-11-29
Asif Ghafoor : code=PAKMIL role="army spokesman" from=2016-12 to=2020-01
Athar Abbas : code=PAKMIL role="army spokesman" from=2008-01 to=2012-06
Asim Bajwa; Asim Saleem Bajwa : code=PAKMIL role="army spokesman" from=2012-06 to=2016-12
Ahmed Shuja Pasha; Shuja Pasha : code=PAKSPY role="head of the ISI" from=2008-09-29 to=2012-03-18
Abdul Qadeer Khan; A.Q. Khan; AQ Khan : code=PAKEDU role="nuclear scientist" from=1976
Iftikhar Chaudhry; Iftikhar Muhammad Chaudhry; Iftikhar Mohammad Chaudhry : code=PAKJUD role="chief justice" from=2005-06-30 to=2013-12-11
Fazlur Rehman; Maulana Fazlur Rehman; Fazl-ur-Rehman : code=PAKPTY role="leader of JUI-F" from=1980
Altaf Hussain : code=PAKPTY role="leader of the MQM" from=1984-03
Baitullah Mehsud; Mehsud; Baitullah Masood : code=PAKREB role="leader of the Pakistani Taliban" from=2007-12
Hakimullah Mehsud; Mehsud; Hakeemullah Mehsud : code=PAKREB role="leader of the Pakistani Taliban" from=2009-08
Maulana Fazlullah; Mullah Fazlullah; Fazlullah : code=PAKREB role="leader of the Pakistani Taliban" from=2002
Ehsanullah Ehsan : code=PAKREB role="spokesman of the Pakistani Taliban" from=2009
Noor Wali Mehsud : code=PAKREB role="leader of the Pakistani Taliban" from=2018-06
Hafiz Saeed; Hafiz Muhammad Saeed; Hafiz Mohammad Saeed; Hafiz Mohammed Saeed : code=PAKREBLET role="leader of Lashkar-e-Taiba" from=1987
Zaki-ur-Rehman Lakhvi; Lakhvi; Zakiur Rehman Lakhvi : code=PAKREBLET role="commander of Lashkar-e-Taiba" from=1990
Masood Azhar; Maulana Masood Azhar : code=PAKREB role="leader of Jaish-e-Mohammed" from=2000-01
Malala Yousafzai; Malala : code=PAKSOC role=activist from=2009
Akbar Bugti; Nawab Akbar Bugti : code=PAKREB role="Baluch leader" from=2005

# India
%default code=INDGOV role="prime minister"
Indira Gandhi : from=1966-01-24 to=1977-03-24
Indira Gandhi : from=1980-01-14 to=1984-10-31
Morarji Desai : from=1977-03-24 to=1979-07-28
Rajiv Gandhi : from=1984-10-31 to=1989-12-02
V.P. Singh; Vishwanath Pratap Singh; VP Singh : from=1989-12-02 to=1990-11-10
Chandra Shekhar : from=1990-11-10 to=1991-06-21
P.V. Narasimha Rao; Narasimha Rao; PV Narasimha Rao : from=1991-06-21 to=1996-05-16
H.D. Deve Gowda; Deve Gowda; HD Deve Gowda : from=1996-06-01 to=1997-04-21
Inder Kumar Gujral; I.K. Gujral; Gujral; IK Gujral : from=1997-04-21 to=1998-03-19
Atal Bihari Vajpayee; Vajpayee; Atal Behari Vajpayee : from=1998-03-19 to=2004-05-22
Manmohan Singh : role="finance minister" from=1991-06-21 to=1996-05-16
Manmohan Singh : from=2004-05-22 to=2014-05-26
Narendra Modi; Modi; Narendra Damodardas Modi : role="chief minister of Gujarat" from=2001-10-07 to=2014-05-22
Narendra Modi; Modi; Narendra Damodardas Modi : from=2014-05-26
A.P.J. Abdul Kalam; Abdul Kalam; APJ Abdul Kalam : role=president from=2002-07-25 to=2007-07-25
Pratibha Patil : role=president from=2007-07-25 to=2012-07-25
Pranab Mukherjee; Mukherjee : role="defence minister" from=2004-05-22 to=2006-10-24
Pranab Mukherjee; Mukherjee : role="foreign minister" from=2006-10-24 to=2009-05-22
Pranab Mukherjee; Mukherjee : role="finance minister" from=2009-05-22 to=2012-06-26
Pranab Mukherjee; Mukherjee : role=president from=2012-07-25 to=2017-07-25
Ram Nath Kovind; Kovind : role=president from=2017-07-25 to=2022-07-25
Droupadi Murmu; Murmu : role=president from=2022-07-25
Jaswant Singh : role="foreign minister" from=1998-12-05 to=2002-07-01
Yashwant Sinha : role="foreign minister" from=2002-07-01 to=2004-05-22
Natwar Singh; K. Natwar Singh : role="foreign minister" from=2004-05-23 to=2005-11-06
S.M. Krishna; SM Krishna : role="foreign minister" from=2009-05-23 to=2012-10-26
Salman Khurshid; Khurshid : role="foreign minister" from=2012-10-28 to=2014-05-26
Sushma Swaraj; Swaraj : role="foreign minister" from=2014-05-26 to=2019-05-30
S. Jaishankar; Subrahmanyam Jaishankar; Jaishankar : role="foreign minister" from=2019-05-30
George Fernandes : role="defence minister" from=1998-03-19 to=2004-05-22
A.K. Antony; AK Antony : role="defence minister" from=2006-10-24 to=2014-05-26
Manohar Parrikar; Parrikar : role="defence minister" from=2014-11-09 to=2017-03-13
Nirmala Sitharaman; Sitharaman : role="defence minister" from=2017-09-03 to=2019-05-30
Nirmala Sitharaman; Sitharaman : role="finance minister" from=2019-05-31
Rajnath Singh : role="interior minister" from=2014-05-26 to=2019-05-30
Rajnath Singh : role="defence minister" from=2019-05-30
Amit Shah : role="interior minister" from=2019-05-30
L.K. Advani; Advani; LK Advani; Lal Krishna Advani : role="interior minister" from=1998-03-19 to=2004-05-22
P. Chidambaram; Chidambaram; Palaniappan Chidambaram : role="interior minister" from=2008-11-30 to=2012-07-31
P. Chidambaram; Chidambaram; Palaniappan Chidambaram : role="finance minister" from=2012-07-31 to=2014-05-26
Arun Jaitley; Jaitley : role="finance minister" from=2014-05-26 to=2019-05-30
Ajit Doval; Doval : role="national security adviser" from=2014-05-30
Shivshankar Menon : role="national security adviser" from=2010-01 to=2014-05
Nirupama Rao : role="foreign secretary" from=2009-08-01 to=2011-07-31
Sonia Gandhi : code=INDPTY role="leader of the Congress Party" from=1998-03-14
Rahul Gandhi : code=INDOPP role="opposition leader" from=2014-05
Mamata Banerjee; Banerjee : role="chief minister of West Bengal" from=2011-05-20
Arvind Kejriwal; Kejriwal : role="chief minister of Delhi" from=2015-02-14 to=2024-09-17
Yogi Adityanath; Adityanath : role="chief minister of Uttar Pradesh" from=2017-03-19
Jayalalitha; Jayalalithaa; J. Jayalalithaa : role="chief minister of Tamil Nadu" from=2011-05-16 to=2014-09-27
Omar Abdullah : role="chief minister of Jammu and Kashmir" from=2009-01-05 to=2015-01-08
Farooq Abdullah : role="chief minister of Jammu and Kashmir" from=1996-10-09 to=2002-10-18
Mehbooba Mufti : role="chief minister of Jammu and Kashmir" from=2016-04-04 to=2018-06-19
Mirwaiz Umar Farooq; Umar Farooq : code=INDSEP role="Kashmiri separatist leader" from=1993
Syed Ali Shah Geelani; Geelani; Syed Ali Geelani : code=INDSEP role="Kashmiri separatist leader" from=1993
Yasin Malik : code=INDSEP role="Kashmiri separatist leader" from=1988
Anna Hazare; Hazare : code=INDSOC role=activist from=2011
Mother Teresa : code=INDREL role=nun from=1950
Paresh Baruah; Paresh Barua : code=INDREB role="leader of ULFA" from=1979

# Bangladesh, Sri Lanka, Nepal, Bhutan, Maldives
%default code=BGDGOV
Sheikh Mujibur Rahman; Mujibur Rahman : from=1972-01-12 to=1975-08-15
Ziaur Rahman : role=president from=1977-04-21 to=1981-05-30
Hussain Muhammad Ershad; Ershad; H.M. Ershad; General Ershad : role=president from=1983-12-11 to=1990-12-06
Khaleda Zia; Begum Khaleda Zia; Begum Zia : from=1991-03-20 to=1996-03-30
Khaleda Zia; Begum Khaleda Zia; Begum Zia : from=2001-10-10 to=2006-10-29
Khaleda Zia; Begum Khaleda Zia; Begum Zia : code=BGDOPP role="opposition leader" from=2006-10-30
Sheikh Hasina; Hasina; Sheikh Hasina Wajed; Sheikh Hasina Wazed : from=1996-06-23 to=2001-07-15
Sheikh Hasina; Hasina; Sheikh Hasina Wajed; Sheikh Hasina Wazed : from=2009-01-06 to=2024-08-05
Fakhruddin Ahmed : role="chief adviser" from=2007-01-12 to=2009-01-06
Muhammad Yunus; Yunus; Mohammed Yunus; Mohammad Yunus : code=BGDBUS role="founder of Grameen Bank" from=1983 to=2024-08-07
Muhammad Yunus; Yunus; Mohammed Yunus; Mohammad Yunus : role="chief adviser" from=2024-08-08 to=2026-02 basis=unverified
Dipu Moni : role="foreign minister" from=2009-01-06 to=2013-11
A.K. Abdul Momen; Abdul Momen; AK Abdul Momen : role="foreign minister" from=2019-01-07 to=2024-01
Tarique Rahman; Tareq Rahman : code=BGDOPP role="opposition leader" from=2018-02 basis=unverified
Motiur Rahman Nizami; Matiur Rahman Nizami : code=BGDPTY role="leader of Jamaat-e-Islami" from=2000
%default code=LKAGOV role=president
Junius Jayewardene; J.R. Jayewardene; Jayewardene : from=1978-02-04 to=1989-01-02
Ranasinghe Premadasa; Premadasa : from=1989-01-02 to=1993-05-01
Chandrika Kumaratunga; Kumaratunga; Chandrika Bandaranaike Kumaratunga : from=1994-11-12 to=2005-11-19
Sirimavo Bandaranaike : role="prime minister" from=1994-11-14 to=2000-08-09
Mahinda Rajapaksa; Rajapaksa; Mahinda Rajapakse; Rajapakse : from=2005-11-19 to=2015-01-09
Mahinda Rajapaksa; Rajapaksa; Mahinda Rajapakse; Rajapakse : role="prime minister" from=2019-11-21 to=2022-05-09
Maithripala Sirisena; Sirisena : from=2015-01-09 to=2019-11-18
Gotabaya Rajapaksa; Gotabhaya Rajapaksa; Gotabaya; Gotabhaya Rajapakse; Gotabaya Rajapakse : role="defence secretary" from=2005-11-25 to=2015-01-09
Gotabaya Rajapaksa; Gotabhaya Rajapaksa; Gotabaya; Gotabaya Rajapakse : from=2019-11-18 to=2022-07-14
Ranil Wickremesinghe; Wickremesinghe; Ranil Wickramasinghe; Wickramasinghe : role="prime minister" from=2001-12-09 to=2004-04-06
Ranil Wickremesinghe; Wickremesinghe; Ranil Wickramasinghe; Wickramasinghe : role="prime minister" from=2015-01-09 to=2019-11-21
Ranil Wickremesinghe; Wickremesinghe; Ranil Wickramasinghe; Wickramasinghe : from=2022-07-21 to=2024-09-23
Anura Kumara Dissanayake; Dissanayake : from=2024-09-23
Lakshman Kadirgamar; Kadirgamar : role="foreign minister" from=1994-08 to=2005-08-12
Rohitha Bogollagama; Bogollagama : role="foreign minister" from=2007-01 to=2010-04
G.L. Peiris; GL Peiris : role="foreign minister" from=2010-04-23 to=2015-01
Sarath Fonseka; Fonseka : code=LKAMIL role="army commander" from=2005-12-06 to=2009-07-15
Velupillai Prabhakaran; Prabhakaran; Vellupillai Prabhakaran; Velupillai Pirabakaran : code=LKAREB role="leader of the Tamil Tigers" from=1976-05
Anton Balasingham; Balasingham : code=LKAREB role="negotiator of the Tamil Tigers" from=1985
S.P. Thamilselvan; Thamilselvan : code=LKAREB role="political head of the Tamil Tigers" from=1993
Vinayagamoorthy Muralitharan; Colonel Karuna : code=LKAREB role="Tamil Tiger commander" from=1987 to=2004-03
%default code=NPLGOV role="prime minister"
King Birendra : role=king from=1972-01-31 to=2001-06-01
King Gyanendra; Gyanendra : role=king from=2001-06-04 to=2008-05-28
Girija Prasad Koirala; Koirala; G.P. Koirala : from=2006-04-25 to=2008-08-18
Pushpa Kamal Dahal; Prachanda; Dahal : code=NPLREB role="leader of the Maoists" from=1996-02-13 to=2006-11-21
Pushpa Kamal Dahal; Prachanda; Dahal : from=2008-08-18 to=2009-05-25
Pushpa Kamal Dahal; Prachanda; Dahal : from=2016-08-04 to=2017-06-07
Pushpa Kamal Dahal; Prachanda; Dahal : from=2022-12-26 to=2024-07-15
Madhav Kumar Nepal : from=2009-05-25 to=2011-02-06
Baburam Bhattarai; Bhattarai : from=2011-08-29 to=2013-03-14
Sher Bahadur Deuba; Deuba : from=2001-07-26 to=2002-10-04
Sher Bahadur Deuba; Deuba : from=2017-06-07 to=2018-02-15
Sher Bahadur Deuba; Deuba : from=2021-07-13 to=2022-12-26
K.P. Sharma Oli; KP Sharma Oli; Oli; Khadga Prasad Sharma Oli; KP Oli : from=2015-10-12 to=2016-08-04
K.P. Sharma Oli; KP Sharma Oli; Oli; Khadga Prasad Sharma Oli; KP Oli : from=2018-02-15 to=2021-07-13
K.P. Sharma Oli; KP Sharma Oli; Oli; Khadga Prasad Sharma Oli; KP Oli : from=2024-07-15 to=2025-09-09
Sushila Karki; Karki : from=2025-09-12
Jigme Singye Wangchuck : code=BTNGOV role=king from=1972-07-24 to=2006-12-09
Jigme Khesar Namgyel Wangchuck; Jigme Khesar : code=BTNGOV role=king from=2006-12-09
Tshering Tobgay; Tobgay : code=BTNGOV from=2013-07-27 to=2018-08-09
Tshering Tobgay; Tobgay : code=BTNGOV from=2024-01-28
%default code=MDVGOV role=president
Maumoon Abdul Gayoom; Gayoom : from=1978-11-11 to=2008-11-11
Mohamed Nasheed; Nasheed; Mohammed Nasheed : from=2008-11-11 to=2012-02-07
Mohamed Nasheed; Nasheed; Mohammed Nasheed : code=MDVLEG role="speaker of parliament" from=2019-05-28 to=2023-11
Abdulla Yameen; Yameen : from=2013-11-17 to=2018-11-17
Ibrahim Mohamed Solih; Ibrahim Solih; Solih : from=2018-11-17 to=2023-11-17
Mohamed Muizzu; Muizzu : from=2023-11-17

# South-East Asia
%default code=MMRGOV role=president
Ne Win; General Ne Win : role="head of state" from=1962-03-02 to=1981-11-09
Saw Maung : role="junta leader" from=1988-09-18 to=1992-04-23
Than Shwe; General Than Shwe; Senior General Than Shwe : role="junta leader" from=1992-04-23 to=2011-03-30
Khin Nyunt : role="prime minister" from=2003-08-25 to=2004-10-18
Thein Sein; President Thein Sein : role="prime minister" from=2007-10-24 to=2011-03-30
Thein Sein; President Thein Sein : from=2011-03-30 to=2016-03-30
Htin Kyaw : from=2016-03-30 to=2018-03-21
Win Myint : from=2018-03-30 to=2021-02-01
Aung San Suu Kyi; Suu Kyi; Daw Aung San Suu Kyi; Daw Suu Kyi : code=MMROPP role="leader of the National League for Democracy" from=1988-08 to=2016-03-29
Aung San Suu Kyi; Suu Kyi; Daw Aung San Suu Kyi; Daw Suu Kyi : role="state counsellor" from=2016-03-30 to=2021-02-01
Min Aung Hlaing; General Min Aung Hlaing; Senior General Min Aung Hlaing : code=MMRMIL role="commander-in-chief" from=2011-03-30 to=2021-01-31
Min Aung Hlaing; General Min Aung Hlaing; Senior General Min Aung Hlaing : role="junta leader" from=2021-02-01
Nyan Win : code=MMROPP role="spokesman of the NLD" from=2006
Zaw Min Tun : code=MMRMIL role="junta spokesman" from=2021-02
Khun Sa : code=MMRREB role="drug lord and rebel leader" from=1985
Bo Mya : code=MMRREB role="leader of the Karen National Union" from=1976
%default code=THAGOV role="prime minister"
Prem Tinsulanonda; Prem : from=1980-03-03 to=1988-08-04
Chatichai Choonhavan : from=1988-08-04 to=1991-02-23
Suchinda Kraprayoon : from=1992-04-07 to=1992-05-24
Chuan Leekpai : from=1997-11-09 to=2001-02-09
Chavalit Yongchaiyudh : from=1996-11-25 to=1997-11-08
Thaksin Shinawatra; Thaksin : from=2001-02-09 to=2006-09-19
Surayud Chulanont; Surayud : from=2006-10-01 to=2008-01-29
Samak Sundaravej; Samak : from=2008-01-29 to=2008-09-09
Somchai Wongsawat : from=2008-09-18 to=2008-12-02
Abhisit Vejjajiva; Abhisit : from=2008-12-17 to=2011-08-05
Yingluck Shinawatra; Yingluck : from=2011-08-05 to=2014-05-07
Prayuth Chan-ocha; Prayuth; Prayut Chan-o-cha; Prayuth Chan-o-cha; Prayut Chan-ocha : from=2014-05-22 to=2023-08-22
Srettha Thavisin; Srettha : from=2023-08-22 to=2024-08-14
Paetongtarn Shinawatra; Paetongtarn : from=2024-08-16 to=2025-08-29
Anutin Charnvirakul; Anutin : from=2025-09-07
King Bhumibol Adulyadej; King Bhumibol; Bhumibol Adulyadej : role=king from=1946-06-09 to=2016-10-13
King Vajiralongkorn; Maha Vajiralongkorn; Vajiralongkorn : role=king from=2016-10-13
Suthep Thaugsuban; Suthep : code=THAOPP role="protest leader" from=2013-10
Sondhi Limthongkul : code=THAOPP role="protest leader" from=2005
Pita Limjaroenrat : code=THAOPP role="opposition leader" from=2020-03
Sonthi Boonyaratglin; Sondhi Boonyaratkalin : code=THAMIL role="army chief" from=2005-10-01 to=2007-09-30
%default code=KHMGOV
King Norodom Sihanouk; Norodom Sihanouk; Sihanouk; Prince Sihanouk : role=king from=1993-09-24 to=2004-10-07
Lon Nol : role="head of state" from=1970-03-18 to=1975-04-01
Pol Pot : from=1975-04-17 to=1979-01-07
Pol Pot : code=KHMREB role="leader of the Khmer Rouge" from=1979-01-08
Khieu Samphan : code=KHMREB role="Khmer Rouge leader" from=1979-01-08
Ieng Sary : code=KHMREB role="Khmer Rouge leader" from=1979-01-08
Nuon Chea : code=KHMREB role="Khmer Rouge leader" from=1979-01-08
Hun Sen : from=1985-01-14 to=2023-08-22
Hun Sen : code=KHMLEG role="president of the Senate" from=2024-04-03
Hun Manet : from=2023-08-22
Norodom Ranariddh; Prince Ranariddh; Prince Norodom Ranariddh : from=1993-07-02 to=1997-07-06
King Norodom Sihamoni; Norodom Sihamoni : role=king from=2004-10-14
Hor Namhong; Hor Nam Hong : role="foreign minister" from=1998-11-30 to=2016-04-04
Sam Rainsy : code=KHMOPP role="opposition leader" from=1995
Kem Sokha : code=KHMOPP role="opposition leader" from=2007
%default code=LAOGOV
Kaysone Phomvihane : role=president from=1991-08-15 to=1992-11-21
Choummaly Sayasone : role=president from=2006-06-08 to=2016-04-20
Bounnhang Vorachith : role=president from=2016-04-20 to=2021-03-22
Thongloun Sisoulith : role=president from=2021-03-22
Sonexay Siphandone : from=2022-12-30
%default code=VNMGOV
Ho Chi Minh; Uncle Ho : role=president from=1945-09-02 to=1969-09-02
Le Duc Tho : role=negotiator from=1968 to=1973
Nguyen Van Thieu : role="president of South Vietnam" from=1967-09-03 to=1975-04-21
Nguyen Van Linh : role="general secretary" from=1986-12-18 to=1991-06-28
Do Muoi : role="general secretary" from=1991-06-28 to=1997-12-26
Vo Van Kiet : from=1991-08-09 to=1997-09-25
Phan Van Khai : from=1997-09-25 to=2006-06-27
Nguyen Tan Dung : from=2006-06-27 to=2016-04-06
Nguyen Xuan Phuc : from=2016-04-07 to=2021-04-05
Nguyen Minh Triet : role=president from=2006-06-27 to=2011-07-25
Truong Tan Sang : role=president from=2011-07-25 to=2016-04-02
Tran Dai Quang : role=president from=2016-04-02 to=2018-09-21
Nguyen Phu Trong : role="general secretary" from=2011-01-19 to=2024-07-19
To Lam : role="general secretary" from=2024-08-03
Pham Minh Chinh : from=2021-04-05
Luong Cuong : role=president from=2024-10-21
%default code=MYSGOV
Mahathir Mohamad; Mahathir; Mahathir Mohammad; Mahathir bin Mohamad : from=1981-07-16 to=2003-10-31
Mahathir Mohamad; Mahathir; Mahathir Mohammad : from=2018-05-10 to=2020-03-01
Abdullah Ahmad Badawi; Abdullah Badawi; Badawi : from=2003-10-31 to=2009-04-03
Najib Razak; Najib; Najib Tun Razak : from=2009-04-03 to=2018-05-10
Muhyiddin Yassin; Muhyiddin : from=2020-03-01 to=2021-08-16
Ismail Sabri Yaakob; Ismail Sabri : from=2021-08-21 to=2022-11-24
Anwar Ibrahim : role="deputy prime minister" from=1993-12-01 to=1998-09-02
Anwar Ibrahim : code=MYSOPP role="opposition leader" from=1998-09-03 to=2022-11-23
Anwar Ibrahim : from=2022-11-24
Hishammuddin Hussein; Hishammuddin : role="defence minister" from=2013-05-16 to=2018-05-10
%default code=SGPGOV
Lee Kuan Yew : from=1959-06-05 to=1990-11-28
Goh Chok Tong : from=1990-11-28 to=2004-08-12
Lee Hsien Loong : from=2004-08-12 to=2024-05-15
Lawrence Wong : from=2024-05-15
Vivian Balakrishnan : role="foreign minister" from=2015-10-01
%default code=IDNGOV role=president
Suharto; President Suharto; General Suharto; Soeharto : from=1967-03-12 to=1998-05-21
Sukarno; Soekarno : from=1945-08-18 to=1967-03-12
B.J. Habibie; Habibie; BJ Habibie; Bacharuddin Jusuf Habibie : from=1998-05-21 to=1999-10-20
Abdurrahman Wahid; Gus Dur; President Wahid : from=1999-10-20 to=2001-07-23
Megawati Sukarnoputri; Megawati; Megawati Soekarnoputri : from=2001-07-23 to=2004-10-20
Susilo Bambang Yudhoyono; Yudhoyono; Bambang Yudhoyono : from=2004-10-20 to=2014-10-20
Joko Widodo; Jokowi; Widodo : role="governor of Jakarta" from=2012-10-15 to=2014-10-16
Joko Widodo; Jokowi; Widodo : from=2014-10-20 to=2024-10-20
Prabowo Subianto; Prabowo : role="defence minister" from=2019-10-23 to=2024-10-20
Prabowo Subianto; Prabowo : from=2024-10-20
Jusuf Kalla; Yusuf Kalla : role="vice president" from=2014-10-20 to=2019-10-20
Ali Alatas; Alatas : role="foreign minister" from=1988-03-21 to=1999-10-20
Hassan Wirajuda; Hassan Wirayuda; Wirajuda : role="foreign minister" from=2001-08-10 to=2009-10-22
Marty Natalegawa; Natalegawa : role="foreign minister" from=2009-10-22 to=2014-10-20
Retno Marsudi; Marsudi : role="foreign minister" from=2014-10-27 to=2024-10-20
Wiranto; General Wiranto : code=IDNMIL role="commander of the armed forces" from=1998-02 to=1999-10
Wiranto : role="security minister" from=2016-07-27 to=2019-10-20
Basuki Tjahaja Purnama; Ahok : role="governor of Jakarta" from=2014-11-19 to=2017-05-09
Abu Bakar Bashir; Abu Bakar Baasyir; Abu Bakar Ba'asyir; Abubakar Bashir : code=IDNREB role="leader of Jemaah Islamiyah" from=1999
Hambali; Riduan Isamuddin : code=IMGSEAJMI role="commander of Jemaah Islamiyah" from=1993 country=IDN
Hasan di Tiro; Hassan di Tiro : code=IDNREB role="leader of Free Aceh" from=1976-12
%default code=TLSGOV
Xanana Gusmao; Gusmao; Xanana Gusmão : code=TLSREB role="leader of Fretilin" from=1979 to=2002-05-19
Xanana Gusmao; Gusmao; Xanana Gusmão : from=2002-05-20 to=2007-05-20
Xanana Gusmao; Gusmao; Xanana Gusmão : role="prime minister" from=2007-08-08 to=2015-02-16
Xanana Gusmao; Gusmao; Xanana Gusmão : role="prime minister" from=2023-07-01
Jose Ramos-Horta; Ramos-Horta; Ramos Horta; Jose Ramos Horta : role="prime minister" from=2006-07-10 to=2007-05-19
Jose Ramos-Horta; Ramos-Horta; Ramos Horta; Jose Ramos Horta : from=2007-05-20 to=2012-05-20
Jose Ramos-Horta; Ramos-Horta; Ramos Horta; Jose Ramos Horta : from=2022-05-20
Mari Alkatiri; Alkatiri : role="prime minister" from=2002-05-20 to=2006-06-26
Taur Matan Ruak : from=2012-05-20 to=2017-05-20
Alfredo Reinado; Reinado : code=TLSREB role="rebel leader" from=2006-05
%default code=PHLGOV
Ferdinand Marcos; President Ferdinand Marcos : from=1965-12-30 to=1986-02-25
Corazon Aquino; Cory Aquino : from=1986-02-25 to=1992-06-30
Fidel Ramos; Fidel V. Ramos : from=1992-06-30 to=1998-06-30
Joseph Estrada; Estrada : from=1998-06-30 to=2001-01-20
Gloria Arroyo; Gloria Macapagal Arroyo; Gloria Macapagal-Arroyo; Macapagal Arroyo : from=2001-01-20 to=2010-06-30
Benigno Aquino; Noynoy Aquino; Benigno Aquino III; Benigno Simeon Aquino : from=2010-06-30 to=2016-06-30
Rodrigo Duterte; Duterte : role="mayor of Davao" from=2013-06-30 to=2016-06-30
Rodrigo Duterte; Duterte : from=2016-06-30 to=2022-06-30
Ferdinand Marcos Jr; Bongbong Marcos; Ferdinand Marcos Jr.; President Marcos : from=2022-06-30
Sara Duterte; Sara Duterte-Carpio : role="vice president" from=2022-06-30
Leni Robredo; Robredo : role="vice president" from=2016-06-30 to=2022-06-30
Albert del Rosario; del Rosario : role="foreign minister" from=2011-02-24 to=2016-03-07
Delfin Lorenzana; Lorenzana : role="defence minister" from=2016-06-30 to=2022-06-30
Gilbert Teodoro; Gilberto Teodoro : role="defence minister" from=2023-06-05
Leila de Lima : code=PHLOPP role=senator from=2016-06-30
Nur Misuari; Misuari : code=PHLREB role="leader of the MNLF" from=1972
Hashim Salamat; Salamat Hashim : code=PHLREB role="leader of the MILF" from=1984
Murad Ebrahim; Al Haj Murad Ebrahim; Al-Haj Murad : code=PHLREB role="leader of the MILF" from=2003-07 to=2019-02
Mohagher Iqbal : code=PHLREB role="negotiator of the MILF" from=2003 to=2019-02
Jose Maria Sison; Joma Sison; Sison : code=PHLREB role="founder of the Communist Party" from=1968-12
Isnilon Hapilon; Hapilon : code=PHLREB role="leader of Abu Sayyaf" from=2006
Khadaffy Janjalani; Khaddafy Janjalani : code=PHLREB role="leader of Abu Sayyaf" from=1998-12
Hassanal Bolkiah; Sultan Hassanal Bolkiah; Sultan of Brunei : code=BRNGOV role=sultan from=1967-10-05

# Central Asia
%default code=KAZGOV
Nursultan Nazarbayev; Nazarbayev; Nursultan Nazarbaev : from=1990-04-24 to=2019-03-20
Kassym-Jomart Tokayev; Tokayev; Kasym-Zhomart Tokayev; Kassym Jomart Tokayev : role="prime minister" from=1999-10-01 to=2002-01-28
Kassym-Jomart Tokayev; Tokayev; Kasym-Zhomart Tokayev; Kassym Jomart Tokayev : from=2019-03-20
Kairat Abdrakhmanov; Abdrakhmanov : role="foreign minister" from=2016-12-28 to=2018-12-26
Erlan Idrissov; Yerlan Idrisov : role="foreign minister" from=2012-09-28 to=2016-12-28
Mukhtar Ablyazov; Ablyazov : code=KAZOPP role="opposition leader" from=2001
%default code=UZBGOV
Islam Karimov; Karimov; Islom Karimov : from=1990-03-24 to=2016-09-02
Shavkat Mirziyoyev; Mirziyoyev; Shavkat Mirziyoev : role="prime minister" from=2003-12-12 to=2016-09-07
Shavkat Mirziyoyev; Mirziyoyev; Shavkat Mirziyoev : from=2016-09-08
Tahir Yuldashev; Tohir Yuldashev : code=IMGMUS role="leader of the IMU" from=1998 country=UZB
Juma Namangani : code=IMGMUS role="commander of the IMU" from=1998 country=UZB
%default code=TKMGOV
Saparmurat Niyazov; Niyazov; Turkmenbashi : from=1990-11-02 to=2006-12-21
Gurbanguly Berdimuhamedov; Gurbanguly Berdymukhamedov; Kurbanguly Berdymukhamedov : from=2006-12-21 to=2022-03-19
Serdar Berdimuhamedov; Serdar Berdymukhamedov : from=2022-03-19
%default code=KGZGOV
Askar Akayev; Akayev; Askar Akaev; Akaev : from=1990-10-27 to=2005-03-24
Kurmanbek Bakiyev; Bakiyev; Kurmanbek Bakiev; Bakiev : from=2005-03-25 to=2010-04-15
Roza Otunbayeva; Otunbayeva; Rosa Otunbayeva : from=2010-04-07 to=2011-12-01
Roza Otunbayeva; Otunbayeva : code=IGOUNO role="UN envoy for Afghanistan" from=2022-09 country=KGZ
Almazbek Atambayev; Atambayev; Almazbek Atambaev : from=2011-12-01 to=2017-11-24
Sooronbay Jeenbekov; Sooronbai Jeenbekov; Jeenbekov : from=2017-11-24 to=2020-10-15
Sadyr Japarov; Japarov; Sadyr Zhaparov : from=2021-01-28
%default code=TJKGOV
Rahmon Nabiyev : from=1991-12-02 to=1992-09-07
Emomali Rahmon; Rahmon; Emomali Rakhmon; Rakhmon; Imomali Rakhmonov; Emomali Rakhmonov; Rakhmonov : from=1992-11-20
Said Abdullo Nuri; Sayid Abdullo Nuri : code=TJKREB role="leader of the United Tajik Opposition" from=1993 to=1997-06
Muhiddin Kabiri : code=TJKOPP role="leader of the Islamic Renaissance Party" from=2006

# Australia, New Zealand, the Pacific
%default code=AUSGOV role="prime minister"
Gough Whitlam; Whitlam : from=1972-12-05 to=1975-11-11
Malcolm Fraser : from=1975-11-11 to=1983-03-11
Bob Hawke : from=1983-03-11 to=1991-12-20
Paul Keating; Keating : from=1991-12-20 to=1996-03-11
John Howard : from=1996-03-11 to=2007-12-03
Kevin Rudd; Rudd : from=2007-12-03 to=2010-06-24
Kevin Rudd; Rudd : role="foreign minister" from=2010-09-14 to=2012-02-22
Kevin Rudd; Rudd : from=2013-06-27 to=2013-09-18
Julia Gillard; Gillard : from=2010-06-24 to=2013-06-27
Tony Abbott : from=2013-09-18 to=2015-09-15
Malcolm Turnbull; Turnbull : from=2015-09-15 to=2018-08-24
Scott Morrison : from=2018-08-24 to=2022-05-23
Anthony Albanese; Albanese : from=2022-05-23
Alexander Downer; Downer : role="foreign minister" from=1996-03-11 to=2007-12-03
Stephen Smith : role="foreign minister" from=2007-12-03 to=2010-09-14
Bob Carr : role="foreign minister" from=2012-03-13 to=2013-09-18
Gareth Evans : role="foreign minister" from=1988-09-02 to=1996-03-11
Julie Bishop : role="foreign minister" from=2013-09-18 to=2018-08-28
Marise Payne : role="foreign minister" from=2018-08-28 to=2022-05-23
Penny Wong : role="foreign minister" from=2022-05-23
Richard Marles; Marles : role="defence minister" from=2022-06-01
Peter Dutton; Dutton : role="home affairs minister" from=2017-12-20 to=2021-03-30
Peter Dutton; Dutton : code=AUSOPP role="leader of the opposition" from=2022-05-30 to=2025-05-03
Philip Ruddock; Ruddock : role="immigration minister" from=1996-03-11 to=2003-10-07
Pauline Hanson : code=AUSPTY role="leader of One Nation" from=1997
Julian Assange; Assange : code=AUSSOC role="founder of WikiLeaks" from=2006-10 country=AUS
%default code=NZLGOV
Jim Bolger : from=1990-11-02 to=1997-12-08
Jenny Shipley : from=1997-12-08 to=1999-12-05
Helen Clark : from=1999-12-05 to=2008-11-19
Helen Clark : code=IGOUNODEV role="head of UNDP" from=2009-04-17 to=2017-04-19
John Key : from=2008-11-19 to=2016-12-12
Bill English : from=2016-12-12 to=2017-10-26
Jacinda Ardern; Ardern : from=2017-10-26 to=2023-01-25
Chris Hipkins; Hipkins : from=2023-01-25 to=2023-11-27
Christopher Luxon; Luxon : from=2023-11-27
Winston Peters : role="foreign minister" from=2017-10-26 to=2020-11-06
Winston Peters : role="foreign minister" from=2023-11-27
Murray McCully; McCully : role="foreign minister" from=2008-11-19 to=2017-05-02
%default code=FJIGOV
Sitiveni Rabuka; Rabuka : from=1992-06-02 to=1999-05-19
Sitiveni Rabuka; Rabuka : from=2022-12-24
Mahendra Chaudhry : from=1999-05-19 to=2000-05-27
George Speight : code=FJIREB role="coup leader" from=2000-05-19
Laisenia Qarase; Qarase : from=2000-07-04 to=2006-12-05
Frank Bainimarama; Bainimarama; Voreqe Bainimarama : from=2007-01-05 to=2022-12-24
Michael Somare; Somare : code=PNGGOV from=2002-08-05 to=2011-08-02
Peter O'Neill : code=PNGGOV from=2011-08-02 to=2019-05-29
James Marape; Marape : code=PNGGOV from=2019-05-30
Manasseh Sogavare; Sogavare : code=SLBGOV from=2019-04-24 to=2024-05-02
Jeremiah Manele : code=SLBGOV from=2024-05-02
Bartholomew Ulufa'alu : code=SLBGOV from=1997-08-27 to=2000-06-30
Charlot Salwai : code=VUTGOV from=2016-02-11 to=2020-04-20
Tuilaepa Sailele; Tuilaepa Sailele Malielegaoi : code=WSMGOV from=1998-11-23 to=2021-05-24
Fiame Naomi Mata'afa; Naomi Mata'afa : code=WSMGOV from=2021-05-24 to=2025-09
Taneti Maamau : code=KIRGOV role=president from=2016-03-11
Anote Tong : code=KIRGOV role=president from=2003-07-10 to=2016-03-11
Surangel Whipps; Surangel Whipps Jr : code=PLWGOV role=president from=2021-01-21
Enele Sopoaga : code=TUVGOV from=2013-08-01 to=2019-09-19
Akilisi Pohiva : code=TONGOV from=2014-12-30 to=2019-09-12
