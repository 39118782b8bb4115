# Bodies that became something else: rebels who came to govern or laid down their arms, parties that once fought. What their name meant in
# the days from= to=; before and after, and in reports without a date, the other files speak. From general knowledge.
%kind actor
%default kind=organisation basis=public-record

Taliban; Taleban; the Taliban; Afghan Taliban; Talibans : code=AFGGOV from=1996-09-27 to=2001-11-13
Taliban; Taleban; the Taliban; Afghan Taliban; Talibans : code=AFGGOV from=2021-08-15
Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham; HTS; Tahrir al-Sham : code=SYRGOV from=2024-12-08
Revolutionary Armed Forces of Colombia; FARC; Farc; FARC-EP : code=COLPTY from=2017-09-01
African National Congress; ANC : code=ZAFOPP from=1960-04-08 to=1994-05-09
ZANU-PF; Zanu-PF; ZANU PF; Zanu PF; Zanu; ZANU : code=ZWEREB from=1963-08-08 to=1980-04-17
Sudan People's Liberation Movement; SPLM; Sudanese People's Liberation Movement : code=SDNREB from=1983-05-16 to=2005-01-08
FMLN : code=SLVREB from=1980-10-10 to=1992-01-15
Sandinista National Liberation Front; Sandinista; Sandinistas : code=NICREB from=1961-07-19 to=1979-07-18
Sandinista National Liberation Front; Sandinista; Sandinistas : code=NICGOV from=1979-07-19 to=1990-04-25
UNITA : code=AGOOPP from=2002-04-04
RENAMO; Renamo : code=MOZOPP from=1992-10-04 to=2013-04-03
RENAMO; Renamo : code=MOZREB from=2013-04-04 to=2019-08-05
RENAMO; Renamo : code=MOZOPP from=2019-08-06
Khmer Rouge : code=KHMGOV from=1975-04-17 to=1979-01-07
Tigray People's Liberation Front; TPLF : code=ETHPTY from=1991-05-28 to=2020-11-03
Tigray People's Liberation Front; TPLF : code=ETHREB from=2020-11-04 to=2022-11-01
Tigray People's Liberation Front; TPLF : code=ETHOPP from=2022-11-02
Maoists of Nepal; Nepalese Maoists; Nepali Maoists : code=NPLPTY from=2006-11-21
Muslim Brotherhood; Egyptian Muslim Brotherhood; Egypt's Muslim Brotherhood : code=EGYPTY from=2012-06-30 to=2013-07-03
Rwandan Patriotic Front; RPF : code=RWAPTY from=1994-07-19
Fretilin; FRETILIN : code=TLSPTY from=2002-05-20
SWAPO; Swapo; South West Africa People's Organisation; South West Africa People's Organization : code=NAMREB from=1960-04-19 to=1990-03-20
MPLA : code=AGOREB from=1956-12-10 to=1975-11-10
FRELIMO; Frelimo : code=MOZREB from=1962-06-25 to=1975-06-24
CNDD-FDD : code=BDIPTY from=2005-08-26
National Resistance Movement; NRM : code=UGAREB from=1981-06-09 to=1986-01-25
