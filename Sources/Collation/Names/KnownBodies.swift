/// Parties, peoples and faiths with their adjectives.
let knownPeoples =
  """
  Democratic Party: democrat, democrats, democratic, house democrats, senate democrats, dems
  Republican Party: republican, republicans, GOP, house republicans, senate republicans
  Conservative Party: tory, tories, conservatives, tory party
  Labour Party: labour
  Liberal Democrats: lib dems, lib dem, liberal democrat, liberal democrat party
  Libertarian Party: libertarian, libertarians
  Ukip: uk independence party
  SNP: scottish national party
  DUP: democratic unionist party
  ANC: african national congress
  Palestinians: palestinian, palestinian territories, palestine
  Kurds: kurd, kurdish
  Islam: muslim, muslims, islamist, islamists, moslem, moslems, islamic
  Christianity: christian, christians
  Judaism: jew, jews, jewish
  Catholic Church: catholic, catholics, roman catholic, roman catholic church, roman catholics
  Church of England: anglican, anglicans
  Evangelicals: evangelical, evangelicals
  Mormons: mormon, mormon church, church of jesus christ of latter-day saints
  Hinduism: hindu, hindus
  Buddhism: buddhist, buddhists
  Nazi Germany: nazi, nazis
  Soviet Union: soviet, soviets, USSR, U.S.S.R
  """

/// Bodies and events that articles write in several ways.
let knownBodies =
  """
  European Union: EU, E.U
  United Nations: UN, U.N
  Nato: north atlantic treaty organization, north atlantic treaty organisation
  WHO: world health organization, world health organisation
  IMF: international monetary fund
  WTO: world trade organization, world trade organisation
  World Bank
  One America News: one america, one america news network, OAN
  FBI: federal bureau of investigation, F.B.I
  CIA: central intelligence agency, C.I.A
  NSA: national security agency
  DHS: department of homeland security, homeland security department, homeland security
  Justice Department: department of justice, DOJ
  State Department: department of state
  Treasury Department: department of the treasury
  Pentagon: department of defense, defense department
  EPA: environmental protection agency
  CDC: centers for disease control and prevention, centers for disease control
  FDA: food and drug administration
  FEMA: federal emergency management agency
  FCC: federal communications commission
  SEC: securities and exchange commission
  IRS: internal revenue service
  ICE: immigration and customs enforcement
  TSA: transportation security administration
  Nasa: national aeronautics and space administration
  NHS: national health service
  NRA: national rifle association
  ACLU: american civil liberties union
  DNC: democratic national committee
  RNC: republican national committee
  Congress: congressional
  Senate
  House of Representatives: house judiciary committee's
  Supreme Court: SCOTUS
  White House
  Federal Reserve: fed
  Bank of England
  House of Commons
  House of Lords
  Downing Street: 10 downing street
  Kremlin
  Islamic State: ISIS, ISIL, daesh, islamic state group
  Al Qaeda: al-qaeda, al qaida, al-qaida
  Taliban
  Hamas
  Hezbollah: hizbollah, hizbullah
  Ku Klux Klan: KKK
  Black Lives Matter: BLM
  Covid-19: covid, coronavirus, covid 19, sars-cov-2
  Brexit
  Affordable Care Act: obamacare, ACA
  Oscars: oscar, academy award, academy awards
  Baftas: bafta, bafta awards
  Emmys: emmy, emmy award, emmy awards
  Grammys: grammy, grammy award, grammy awards
  Golden Globes: golden globe, golden globe awards, golden globe award
  Tony Awards: tony award, tonys
  Brit Awards: brits, brit award
  Nobel Prize: nobel, nobel peace prize
  Olympics: olympic, olympic games, summer olympics, winter olympics, olympians, olympian
  World Cup: fifa world cup, football world cup
  Super Bowl
  Premier League: english premier league
  World War II: world war two, second world war, WWII
  World War I: world war one, first world war, great war
  Cold War
  Holocaust
  Christmas: xmas, christmas eve, christmas day
  General Motors: GM
  General Electric: GE
  General Assembly: un general assembly
  Prince Harry: duke of sussex
  Prince William: duke of cambridge
  Prince Charles
  Meghan Markle: duchess of sussex
  Catherine, Princess of Wales: kate middleton, duchess of cambridge
  Queen Elizabeth II: queen elizabeth
  Lady Gaga
  Cardinal Health
  Major League Baseball: MLB
  Major League Soccer: MLS
  King's Cross
  Justice League
  Judge Dredd
  Captain America
  Captain Marvel
  Doctor Who
  Star Wars
  Star Trek
  Game of Thrones
  Marvel: marvel studios
  Artificial intelligence: AI, A.I
  LGBT: LGBTQ, LGBTQ+, LGBTQIA
  HIV: HIV/AIDS, AIDS
  Second Amendment
  First Amendment
  Red Sox: boston red sox
  George W. Bush
  George H.W. Bush: george h. w. bush, george h w bush, george bush sr
  Volkswagen: VW
  International Space Station: ISS
  Formula 1: F1, formula one
  Jesus: jesus christ, christ
  House Judiciary Committee
  Ministry of Defence: MOD
  Home Office
  Green Party: greens
  Oval Office: oval office
  Wall Street
  """
