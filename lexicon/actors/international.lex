# Bodies of several states and of none: the United Nations and their agencies, unions, banks, courts, aid and
# rights organisations. Codes by CAMEO's habit: IGO (states), NGO and NGM (citizens), then what they work at.
# From general knowledge.
%kind actor
%default kind=organisation basis=public-record code=IGOUNO

United Nations; UN; U.N.; United Nations Organization; UNO; the United Nations; UN headquarters; World Body
UN Security Council; United Nations Security Council; UNSC; Security Council; U.N. Security Council : code=IGOUNOSEC
UN General Assembly; United Nations General Assembly; UNGA; U.N. General Assembly : code=IGOUNOGAS
UN Secretariat; United Nations Secretariat; UN chief; UN secretary-general; UN Secretary General; United Nations Secretary-General
UNICEF; Unicef; United Nations Children's Fund; UN Children's Fund; U.N. Children's Fund : code=IGOUNOKID
UNHCR; UN High Commissioner for Refugees; United Nations High Commissioner for Refugees; UN Refugee Agency; U.N. refugee agency; UN refugee agency : code=IGOUNOREFHCR
OHCHR; UN High Commissioner for Human Rights; UN Human Rights Office; Office of the High Commissioner for Human Rights; UN human rights chief : code=IGOUNOHCH
UN Human Rights Council; United Nations Human Rights Council; Human Rights Council; UNHRC; UN Human Rights Commission; UN Commission on Human Rights : code=IGOUNOHRC
UNESCO; Unesco; United Nations Educational, Scientific and Cultural Organization; UN Educational, Scientific and Cultural Organization : code=IGOUNOEDU
World Health Organization; World Health Organisation; WHO; UN health agency; Pan American Health Organization; PAHO : code=IGOUNOHLHWHO
World Food Programme; World Food Program; WFP; UN World Food Programme; UN World Food Program; UN food agency : code=IGOUNOWFP
Food and Agriculture Organization; Food and Agriculture Organisation; FAO; UN Food and Agriculture Organization : code=IGOUNOFAO
UN Development Programme; United Nations Development Programme; UNDP; UN Development Program : code=IGOUNODEV
UN Environment Programme; United Nations Environment Programme; UNEP; UN Environment Program : code=IGOUNOENV
UN Population Fund; United Nations Population Fund; UNFPA; UN Fund for Population : code=IGOUNO
UN Women; UNIFEM; UNAIDS; UN-Habitat; UNITAR; UNIDO; UNCTAD; UNOPS; UNODC; United Nations Office on Drugs and Crime; UN Office on Drugs and Crime : code=IGOUNO
UNRWA; UN Relief and Works Agency; United Nations Relief and Works Agency; UN agency for Palestinian refugees : code=IGOUNOREFRWA
OCHA; UN OCHA; Office for the Coordination of Humanitarian Affairs; UN Office for the Coordination of Humanitarian Affairs; UNOCHA : code=IGOUNO
UN peacekeepers; UN peacekeeping force; UN peacekeeping mission; United Nations peacekeepers; Blue Helmets; blue helmets; UN troops; UN forces; UN soldiers; UN peacekeeping troops : code=IGOUNOMIL
MONUSCO; MONUC; UNAMID; UNMISS; MINUSMA; MINUSCA; MINUSTAH; UNIFIL; UNDOF; UNTSO; UNFICYP; UNPROFOR; UNMIL; UNAMSIL; UNOCI; ONUCI; UNMIS; UNISFA; UNIKOM : code=IGOUNOMIL
UNOSOM; UNAMIR; ONUC; UNTAC; UNTAET; UNMIT; MINURSO; MINURCAT; UNMEE; UNMOGIP; ONUSAL; ONUMOZ; UNAVEM; UNTAG; UNPREDEP; UNTAES; UNMIBH; UNIIMOG : code=IGOUNOMIL
UNAMA; UN Assistance Mission in Afghanistan; UNAMI; UN Assistance Mission for Iraq; UNSMIL; UN Support Mission in Libya; UNSOM; UNMIK; UNSMIS; UNPOS; BINUH; BNUB; UNOWAS; UNMIN; UNOMIG; UNITAMS : code=IGOUNO
UNSCOM; UNMOVIC; UN Special Commission; UN weapons inspectors; UN inspectors; UN arms inspectors : code=IGOUNO
UN Office in Geneva; UN envoy; United Nations envoy; U.N. envoy; UN special envoy; UN mediator; UN official; UN officials; UN spokesman : code=IGOUNO
UN Commission of Inquiry; UN Committee Against Torture; UN Committee on the Rights of the Child; UN Economic and Social Council; ECOSOC; ESCAP; ECLAC; UNECE; UN Economic Commission for Africa : code=IGOUNO
International Atomic Energy Agency; IAEA; UN nuclear watchdog; UN nuclear agency; U.N. nuclear watchdog; UN atomic agency; UN atomic watchdog : code=IGOUNOIAE
International Court of Justice; ICJ; World Court; UN court; UN's top court : code=IGOUNOJUDICJ
International Criminal Court; ICC; International Court; Hague court : code=IGOJUDICC
International Criminal Tribunal for the former Yugoslavia; ICTY; Hague tribunal; UN war crimes tribunal; Yugoslav war crimes tribunal; UN tribunal; war crimes tribunal at The Hague : code=IGOUNOJUDWCT
International Criminal Tribunal for Rwanda; ICTR; UN tribunal for Rwanda : code=IGOUNOJUDWCT
Special Tribunal for Lebanon; STL; Special Court for Sierra Leone : code=IGOUNOJUD
Permanent Court of Arbitration; PCA : code=IGOJUD
International Labour Organization; International Labour Organisation; International Labor Organization; ILO : code=IGOUNOLAB
International Organization for Migration; International Organisation for Migration; IOM : code=IGOUNOREF
International Maritime Organization; IMO; International Civil Aviation Organization; ICAO; World Meteorological Organization; WMO; International Telecommunication Union; ITU; Universal Postal Union : code=IGOUNO
World Intellectual Property Organization; WIPO; International Fund for Agricultural Development; IFAD; UN World Tourism Organization; Intergovernmental Panel on Climate Change; IPCC; United Nations Framework Convention on Climate Change; UNFCCC : code=IGOUNO
Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; OPCW; chemical weapons watchdog; global chemical weapons watchdog : code=IGOOPC
CTBTO; Comprehensive Nuclear-Test-Ban Treaty Organization; International Seabed Authority; International Tribunal for the Law of the Sea : code=IGO
World Bank; International Bank for Reconstruction and Development; IBRD; World Bank Group; International Finance Corporation; International Development Association : code=IGOBUSWBK
International Monetary Fund; IMF; the Fund : code=IGOBUSIMF
World Trade Organization; World Trade Organisation; WTO; GATT; General Agreement on Tariffs and Trade : code=IGOBUSWTO
Asian Development Bank; ADB; African Development Bank; AfDB; Inter-American Development Bank; IADB; IDB; Islamic Development Bank; European Bank for Reconstruction and Development; EBRD; European Investment Bank; EIB; Asian Infrastructure Investment Bank; AIIB; New Development Bank; Caribbean Development Bank : code=IGOBUS
Bank for International Settlements; BIS; Paris Club; Financial Action Task Force; FATF; Financial Stability Board; World Customs Organization; International Energy Agency; IEA : code=IGOBUS
OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development : code=IGOBUSOEC
OPEC; Opec; Organization of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries; OPEC+; OAPEC; Gas Exporting Countries Forum : code=IGOOPC
Interpol; INTERPOL; International Criminal Police Organization : code=IGOCOPITP
Europol : code=IGOEURCOP
European Union; EU; E.U.; European Community; EC; European Communities; EEC; European Economic Community; Common Market; European bloc : code=IGOEUREEC
European Commission; EU Commission; European Commission President; Commission of the European Communities; EU executive : code=IGOEUREECGOV
European Parliament; EU Parliament; Europarliament; MEP; MEPs; Member of the European Parliament : code=IGOEURLEG
European Council; Council of the European Union; EU Council; EU Council of Ministers; EU leaders; EU foreign ministers; EU ministers; EU foreign policy chief; EU presidency : code=IGOEUREEC
European Central Bank; ECB; Eurogroup; eurozone; Eurozone; euro zone; European Stability Mechanism; European Court of Auditors : code=IGOEURBUS
European Court of Justice; Court of Justice of the European Union; ECJ; EU court; European Union's top court : code=IGOEURJUD
European Court of Human Rights; ECHR; ECtHR; European Commission of Human Rights; Venice Commission : code=IGOEURJUD
Council of Europe; Parliamentary Assembly of the Council of Europe; PACE : code=IGOEURCOE
European External Action Service; EEAS; Frontex; EULEX; EUFOR; EU NAVFOR; Eurocorps; EU Monitoring Mission; EUMM; EUPOL; EU border agency; European Defence Agency; Eurojust; Euratom : code=IGOEUREEC
Western European Union; WEU; European Free Trade Association; EFTA; Nordic Council; Visegrad Group; Benelux; Weimar Triangle; Central European Initiative; Energy Community; Union for the Mediterranean : code=IGOEUR
Organization for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; OSCE; CSCE; OSCE Special Monitoring Mission; OSCE Minsk Group; Minsk Group; ODIHR : code=IGOEURSCE
NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Atlantic alliance; North Atlantic Council; Western alliance; North Atlantic alliance : code=IGONAT
ISAF; International Security Assistance Force; NATO forces; NATO troops; NATO soldiers; KFOR; SFOR; IFOR; Resolute Support; Resolute Support Mission; SHAPE; SACEUR; Nato forces; Nato troops; Allied Command Operations : code=IGONATMIL
Warsaw Pact; Comecon; Warsaw Treaty Organization : code=IGOWPT
Commonwealth of Independent States; CIS; Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO; Eurasian Economic Union; EEU; EAEU; Eurasian Economic Community; GUAM; Union State : code=IGOCIS
Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO; Shanghai Five : code=IGOSCO
BRICS; BRIC; G7; G-7; G8; G-8; G20; G-20; Group of Seven; Group of Eight; Group of 20; Group of Twenty; Group of 77; G77; G-77; Group of Fifteen; G15; Non-Aligned Movement; NAM : code=IGO
African Union; AU; African Union Commission; AU Commission; AU Peace and Security Council; Peace and Security Council of the African Union; Pan-African Parliament; African Court on Human and Peoples' Rights; NEPAD : code=IGOAFRAFU
Organization of African Unity; Organisation of African Unity; OAU : code=IGOAFROAU
AMISOM; African Union Mission in Somalia; African Union peacekeepers; AU peacekeepers; AU forces; AU troops; African Union forces; African Union troops; African Union force; AMIS; ATMIS; AFISMA; MISCA; African Union soldiers; Multinational Joint Task Force; MNJTF : code=IGOAFRAFUMIL
ECOWAS; Ecowas; Economic Community of West African States; CEDEAO; UEMOA; West African Economic and Monetary Union; BCEAO : code=IGOAFRWAS
ECOMOG; ECOMIL; ECOWAS troops; ECOWAS force; West African peacekeepers; West African peacekeeping force; G5 Sahel; G5 Sahel force : code=IGOAFRWASMIL
SADC; Southern African Development Community; Southern Africa Development Community; SADCC; Southern African Customs Union; SACU; COMESA; Common Market for Eastern and Southern Africa : code=IGOAFRSAD
IGAD; Intergovernmental Authority on Development; Inter-Governmental Authority on Development; East African Community; EAC; IGADD : code=IGOAFRIAD
ECCAS; Economic Community of Central African States; CEMAC; Community of Sahel-Saharan States; CEN-SAD; Indian Ocean Commission; International Conference on the Great Lakes Region; ICGLR; Arab Maghreb Union; Maghreb Union; Alliance of Sahel States : code=IGOAFR
