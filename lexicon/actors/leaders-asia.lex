# Persons and their offices, Asia and the Pacific: heads of state and government from about 1990 (the larger
# countries and those at war from 1970), ministers, opposition and rebel leaders. One line an office held.
# From general knowledge of public life; terms to the day where they are known.
%kind actor
%default kind=person basis=public-record

# China, Hong Kong, Taiwan, Mongolia
%default code=CHNGOV role=president
Mao Zedong; Mao Tse-tung; Chairman Mao : role="chairman of the Communist Party" from=1949-10-01 to=1976-09-09
Zhou Enlai; Chou En-lai : role=premier from=1949-10-01 to=1976-01-08
Hua Guofeng : role=premier from=1976-02-04 to=1980-09-10
Deng Xiaoping; Teng Hsiao-ping : role="paramount leader" from=1978-12 to=1992-10
Hu Yaobang : role="general secretary" from=1982-09-12 to=1987-01-15
Zhao Ziyang : role=premier from=1980-09-10 to=1987-11-24
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
Yoon Suk-yeol; Yoon Suk Yeol; Yoon Seok-youl; Yoon; President Yoon : from=2022-05-10 to=2025-04-04
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
Shinzo Abe; Abe : role="chief cabinet secretary" from=2005-10-31 to=2006-09-26
Shinzo Abe; Abe : from=2006-09-26 to=2007-09-26
Shinzo Abe; Abe : from=2012-12-26 to=2020-09-16
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
Mohammed Omar; Mullah Omar; Mullah Mohammed Omar; Mullah Mohammad Omar; Mohammad Omar : code=AFGREB role="leader of the Taliban" from=1994 to=2013-04
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
Muhammad Yunus; Yunus; Mohammed Yunus; Mohammad Yunus : role="chief adviser" from=2024-08-08 to=2026-02
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
