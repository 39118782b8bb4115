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
Liu Jianchao; Hua Chunying; Hong Lei : role="foreign ministry spokesman" from=2001 to=2024 basis=unverified
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
