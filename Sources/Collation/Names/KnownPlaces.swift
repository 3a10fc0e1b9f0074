/// Countries, parts of countries, large towns, and what lies beyond; behind the bar their peoples and
/// adjectives.
let knownPlaces =
  """
  United States: US, U.S, USA, U.S.A, America, United States of America | American, Americans
  United Kingdom: UK, U.K, Britain, Great Britain | British, Briton, Britons, Brits
  North Korea: DPRK, democratic people's republic of korea | north korean, north koreans
  South Korea: republic of korea | south korean, south koreans
  China: people's republic of china, PRC | chinese
  Russia: russian federation | russian, russians
  Afghanistan | afghan, afghans
  Albania | albanian, albanians
  Algeria | algerian, algerians
  Angola | angolan, angolans
  Argentina | argentine, argentinian, argentines, argentinians
  Armenia | armenian, armenians
  Australia | australian, australians, aussie, aussies
  Austria | austrian, austrians
  Azerbaijan | azerbaijani, azeri
  Bahrain | bahraini, bahrainis
  Bangladesh | bangladeshi, bangladeshis
  Belarus | belarusian, belarusians
  Belgium | belgian, belgians
  Bolivia | bolivian, bolivians
  Bosnia: bosnia and herzegovina, bosnia-herzegovina | bosnian, bosnians
  Botswana
  Brazil | brazilian, brazilians
  Bulgaria | bulgarian, bulgarians
  Burkina Faso
  Cambodia | cambodian, cambodians
  Cameroon | cameroonian
  Canada | canadian, canadians
  Chile | chilean, chileans
  Colombia | colombian, colombians
  Congo: democratic republic of congo, democratic republic of the congo, DRC | congolese
  Costa Rica | costa rican
  Croatia | croatian, croatians, croat, croats
  Cuba | cuban, cubans
  Cyprus | cypriot, cypriots
  Czech Republic: czechia | czech, czechs
  Denmark | danish, danes
  Dominican Republic
  Ecuador | ecuadorian, ecuadorean
  Egypt | egyptian, egyptians
  El Salvador | salvadoran, salvadorans
  Eritrea | eritrean, eritreans
  Estonia | estonian, estonians
  Ethiopia | ethiopian, ethiopians
  Fiji | fijian
  Finland | finnish, finns
  France | french, frenchman, frenchmen
  Gambia: the gambia | gambian
  Georgia
  Germany | german, germans
  Ghana | ghanaian, ghanaians
  Greece | greek, greeks
  Guatemala | guatemalan, guatemalans
  Guinea
  Haiti | haitian, haitians
  Honduras | honduran, hondurans
  Hong Kong: hongkong | hong kongers
  Hungary | hungarian, hungarians
  Iceland | icelandic, icelanders
  India | indian, indians
  Indonesia | indonesian, indonesians
  Iran: islamic republic of iran | iranian, iranians
  Iraq | iraqi, iraqis
  Ireland: republic of ireland | irish
  Northern Ireland | northern irish
  Israel | israeli, israelis
  Italy | italian, italians
  Ivory Coast: cote d'ivoire | ivorian
  Jamaica | jamaican, jamaicans
  Japan | japanese
  Jordan | jordanian, jordanians
  Kazakhstan | kazakh
  Kenya | kenyan, kenyans
  Kosovo | kosovan, kosovar
  Kuwait | kuwaiti, kuwaitis
  Kyrgyzstan | kyrgyz
  Laos | laotian
  Latvia | latvian, latvians
  Lebanon | lebanese
  Liberia | liberian, liberians
  Libya | libyan, libyans
  Lithuania | lithuanian, lithuanians
  Luxembourg
  Macedonia | macedonian, north macedonia
  Madagascar
  Malawi
  Malaysia | malaysian, malaysians
  Mali | malian
  Malta | maltese
  Mauritius
  Mexico | mexican, mexicans
  Moldova | moldovan
  Mongolia | mongolian
  Montenegro
  Morocco | moroccan, moroccans
  Mozambique
  Myanmar: burma | burmese
  Namibia | namibian
  Nepal | nepali, nepalese
  Netherlands: holland, the netherlands | dutch
  New Zealand | new zealander, new zealanders, kiwis
  Nicaragua | nicaraguan, nicaraguans
  Niger
  Nigeria | nigerian, nigerians
  Norway | norwegian, norwegians
  Oman | omani, omanis
  Pakistan | pakistani, pakistanis
  Panama | panamanian
  Papua New Guinea
  Paraguay
  Peru | peruvian, peruvians
  Philippines: the philippines | filipino, filipinos, philippine
  Poland | polish, poles
  Portugal | portuguese
  Puerto Rico | puerto rican, puerto ricans
  Qatar | qatari, qataris
  Romania | romanian, romanians
  Rwanda | rwandan, rwandans
  Saudi Arabia: kingdom of saudi arabia | saudi, saudis, saudi arabian
  Senegal | senegalese
  Serbia | serbian, serbians, serb, serbs
  Sierra Leone
  Singapore | singaporean, singaporeans
  Slovakia | slovak, slovaks
  Slovenia | slovenian, slovenians
  Somalia | somali, somalis
  South Africa | south african, south africans
  South Sudan | south sudanese
  Spain | spanish, spaniard, spaniards
  Sri Lanka | sri lankan, sri lankans
  Sudan | sudanese
  Sweden | swedish, swedes
  Switzerland | swiss
  Syria: syrian arab republic | syrian, syrians
  Taiwan | taiwanese
  Tajikistan
  Tanzania | tanzanian, tanzanians
  Thailand | thai, thais
  Tibet | tibetan, tibetans
  Trinidad and Tobago
  Tunisia | tunisian, tunisians
  Turkey | turkish, turks
  Turkmenistan
  Uganda | ugandan, ugandans
  Ukraine | ukrainian, ukrainians
  United Arab Emirates: UAE, emirates | emirati, emiratis
  Uruguay | uruguayan
  Uzbekistan | uzbek
  Vatican: vatican city, holy see
  Venezuela | venezuelan, venezuelans
  Vietnam: viet nam | vietnamese
  Yemen | yemeni, yemenis
  Zambia | zambian
  Zimbabwe | zimbabwean, zimbabweans
  England | english premier
  Scotland | scottish, scots
  Wales | welsh
  Catalonia | catalan, catalans
  Crimea | crimean
  Chechnya | chechen, chechens
  Kashmir | kashmiri
  Kurdistan
  Gaza: gaza strip | gazan, gazans
  West Bank
  Europe | european, europeans
  Africa | african, africans
  Asia
  Latin America | latin american
  South America | south american
  North America | north american
  Central America
  Middle East: mideast | middle eastern
  Caribbean
  Antarctica | antarctic
  Arctic
  Scandinavia | scandinavian
  Alabama
  Alaska | alaskan
  Arizona
  Arkansas
  California | californian, californians
  Colorado
  Connecticut
  Delaware
  Florida | floridian, floridians
  Hawaii | hawaiian
  Idaho
  Illinois
  Indiana
  Iowa | iowan, iowans
  Kansas
  Kentucky
  Louisiana
  Maine
  Maryland
  Massachusetts
  Michigan
  Minnesota
  Mississippi
  Missouri
  Montana
  Nebraska
  Nevada
  New Hampshire
  New Jersey
  New Mexico
  New York: new york city, NYC, NY, new york state | new yorkers
  North Carolina
  North Dakota
  Ohio
  Oklahoma
  Oregon
  Pennsylvania
  Rhode Island
  South Carolina
  South Dakota
  Tennessee
  Texas | texan, texans
  Utah
  Vermont
  Virginia
  West Virginia
  Washington: washington dc, washington d.c, D.C, DC
  Wisconsin
  Wyoming
  New England
  British Columbia: B.C
  Ontario
  Quebec
  Alberta
  Queensland
  New South Wales: NSW
  Tasmania
  Amsterdam
  Athens
  Atlanta
  Auckland
  Baghdad
  Bangkok
  Barcelona
  Beijing: peking
  Beirut
  Belfast
  Berlin
  Birmingham
  Boston
  Brisbane
  Bristol
  Brussels
  Budapest
  Buenos Aires
  Cairo
  Cardiff
  Charlotte
  Chicago
  Cincinnati
  Cleveland
  Copenhagen
  Dallas
  Damascus
  Delhi: new delhi
  Denver
  Detroit
  Dubai
  Dublin
  Edinburgh
  Frankfurt
  Geneva
  Glasgow
  Hamburg
  Hanoi
  Ho Chi Minh City: saigon
  Houston
  Istanbul
  Jakarta
  Jerusalem
  Johannesburg
  Kabul
  Kiev: kyiv
  Lagos
  Las Vegas: vegas
  Leeds
  Lisbon
  Liverpool
  London
  Los Angeles
  Madrid
  Manchester
  Manila
  Melbourne
  Miami
  Milan
  Minneapolis
  Montreal
  Moscow
  Mumbai: bombay
  Munich
  Nairobi
  New Orleans
  Orlando
  Oslo
  Ottawa
  Paris
  Perth
  Philadelphia
  Phoenix
  Pittsburgh
  Portland
  Prague
  Pyongyang
  Rio de Janeiro
  Rome
  San Antonio
  San Diego
  San Francisco
  São Paulo: sao paulo
  Seattle
  Seoul
  Shanghai
  Sheffield
  St. Louis: saint louis
  Stockholm
  Sydney
  Tehran
  Tel Aviv
  Tokyo
  Toronto
  Vancouver
  Venice
  Vienna
  Warsaw
  Zurich
  Brooklyn
  Chelsea: chelsea fc, chelsea football club
  Manhattan
  Hollywood
  Silicon Valley
  Earth
  Mars | martian
  Jupiter
  Saturn
  Venus
  Moon
  """
