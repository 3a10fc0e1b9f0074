// English words of news about the world, politics and business, British and American.

extension SectionWords {
  static let englishWorld = SectionWords(
    strong: """
      troops rebels insurgent insurgency militia militant guerrilla ceasefire truce airstrike
      shelling warplane warship missile warhead sanctions embargo diplomat diplomacy diplomatic
      ambassador embassy envoy peacekeeper peacekeeping refugee humanitarian famine hostage gunmen
      bomber jihadist jihadi coup junta dictator dictatorship uprising massacre genocide invasion
      invaded annexed annexation separatist warlord paramilitary artillery kremlin besieged
      ayatollah militiamen airstrikes nato gaza taliban consulate geopolitical earthquake tsunami
      typhoon cyclone airspace demilitarised peacekeepers checkpoints ceasefires mortar shrapnel
      landmine landmines hijackers beheaded beheading interpol extradition extradited monsoon
      aftershock aftershocks mudslide landslides wildfire
      """,
    clear: """
      army military soldier civilian casualties wounded bomb bombing bombed blast explosion
      explosive war wartime conflict fighters fighting offensive battlefield frontline commander
      territory occupation occupied border province enclave regime protester unrest crackdown riot
      hurricane exile dissident bilateral multilateral summit nuclear enrichment weapon ammunition
      rocket drone convoy checkpoint curfew kidnapped abducted smuggler cartel foreign diplomats
      tribunal ethnic sectarian shia sunni islamist terrorism terrorist terror extremist attack
      attacker killed dead death toll rubble survivors evacuated aid relief israel israeli
      palestinian hamas iran iranian iraq iraqi syria syrian afghanistan afghan pakistan ukraine
      ukrainian russia russian moscow kiev kyiv korea pyongyang baghdad tehran kabul jerusalem
      damascus sudan somalia yemen libya congo rwanda haiti venezuela venezuelan myanmar burma
      rohingya kashmir lebanon lebanese hezbollah bolivia nicaragua honduras guatemala cuba cuban
      ecuador peru chile panama paraguay uruguay ethiopia eritrea uganda tanzania mali niger chad
      cameroon senegal mozambique angola zambia malawi algeria tunisia morocco jordan qatar kuwait
      bahrain oman emirates belarus georgia armenia azerbaijan kazakhstan uzbekistan kosovo serbia
      bosnia albania moldova chechnya chechen crimea nepal bangladesh cambodia laos vietnam thailand
      indonesia malaysia philippines taiwan tibet saudi hong kong displaced evacuation stranded
      aftermath magnitude toppled ousted detainees captives loyalists insurgents junta clashes clash
      fled flee bloodshed atrocities
      """,
    weak: """
      president presidential capital region regional village border peace talks negotiations ally
      allies coalition sovereignty independence police witness arrested prison prisoner detained
      shooting shot victim rescue disaster flood storm crash security forces china chinese beijing
      india indian turkey turkish egypt egyptian arab muslim africa african nigeria kenya zimbabwe
      mexico mexican colombia brazil brazilian argentina japan japanese germany france german french
      italy italian spain spanish poland polish hungary greece greek sweden ministry republic
      international nations un asia migrants islamic provincial opposition
      """)

  static let englishPolitics = SectionWords(
    strong: """
      mp mps parliament parliamentary parliamentarian commons lords tory tories labour conservatives
      libdem democrats republican republicans congressman congresswoman congressional senator senate
      election electoral electorate ballot voter candidate candidacy manifesto constituency
      constituent backbench backbencher whip minister ministerial chancellor premiership cabinet
      reshuffle referendum legislation legislature legislative lawmaker politician politics
      political bipartisan partisan downing westminster whitehall holyrood stormont capitol
      impeachment impeach filibuster caucus devolution devolved eurosceptic brexit hustings
      byelection gerrymandering bundestag turnout incumbent midterm peerage councillor
      electioneering pollster pollsters quango frontbench msp msps mep meps gop redistricting
      gubernatorial statehouse superpac suffrage pm pmqs lawmakers thinktank dup sdlp ira
      sinn foi ministers
      """,
    clear: """
      government governmental vote voting polling campaign campaigning policy policies secretary
      bill amendment law constitution constitutional democracy democratic liberal conservative left
      rightwing leftwing asylum immigration immigrant migrant deportation welfare benefits taxes
      taxation taxpayer nhs reform manifesto pledge pledged opposition leadership mayor governor
      governorship congress speaker veto lobbyist lobbying donor donation inquiry dossier spin
      sleaze commissioner watchdog ombudsman liberties judicial attorney statutory abolish abolition
      legislate legislating peers unionist nationalist populist populism republic monarchy resign
      resignation sacked coalition majority landslide marginal primary nominee treaty eu brussels
      council local authorities civil servant unelected swing poll ukip snp plaid ideology
      ideological socialist socialism conservatism liberalism advisers memo committee shadow leaflet
      postal aide aides delegate delegates activist activists grassroots rebellion defect defected
      defection hereditary sovereign quotas deport childcare smacking binge foxhunting fox hounds
      hunting freedom legality guantanamo extremism unionists decommissioning premier deputy
      spokesperson primaries seekers cabinet taxpayers ministry rebel rebels promise promises
      promised pledges legislators scrutiny mandate
      """,
    weak: """
      party leader prime president home speech debate conference rights human public spending tax
      budget pensions pensioner education school schools pupils teacher university students tuition
      fees police crime antisocial terror detention suspects identity card cards hunting ban court
      judge supreme justice ruling criticised criticism accused issue plan plans proposals propose
      white house administration bureaucracy bureaucrat country britain british voters families
      communities services rural homes iraq war europe european critics claim claims denied said
      insisted argued warned urged chairman spokesman citizens nation national minority equality
      civil partnership detain arrest licensing advice evidence charges backing backed opposed
      oppose
      """)

  static let englishBusiness = SectionWords(
    strong: """
      shares shareholder stock stockmarket equities profit profits profitability profitable pretax
      earnings dividend takeover merger acquisition flotation ipo bankruptcy bankrupt insolvency
      insolvent creditor lender bond bonds yields investor revenue turnover analyst economist
      inflation inflationary deflation recession gdp exporter importer exports imports currency
      currencies dollar euro yen sterling yuan renminbi mortgage lending borrowing tariff ftse
      nasdaq dow nikkei dax hedge retailer supermarket carmaker automaker crude barrel opec refinery
      refiner oil steelmaker commodity commodities payroll unemployment jobless layoffs redundancies
      auditor writedown restructuring bailout liquidity insurer reinsurance securities brokerage
      broker monetary stockbroker treasuries treasury wholesale manufacturers conglomerate
      subsidiary antitrust fiscal quarterly macroeconomic solvency listing buyout buyback ltd plc
      cashflow bourse bluechip payrolls surcharge subsidies subsidy textile textiles exporters
      purchasing benchmark creditworthiness moody downgrade embezzlement airbus boeing acquisitions
      microeconomic upturn franchisee remuneration
      """,
    clear: """
      economy economic economies market markets trading trader trade bank banks banking banker stake
      bid bidder bidding rate rates growth sales sale price prices pricing cost costs demand
      consumer consumers spending retail manufacturing industrial industry factory output production
      supplier deficit surplus debt debts loan loans credit default investment invest invested
      investing fund funds asset assets capital venture equity portfolio ceo cfo executive
      executives boardroom chairman accounting accountant audit fraud airline airlines aviation
      carrier freight cargo shipping logistics jobs employer employment wages wage workforce
      redundancy tycoon billionaire entrepreneur corporate corporation corporations company
      companies firm firms business businesses quarter forecast forecasts gas pipeline energy steel
      mining miner gold copper insurance pension pensions property housing construction builder
      housebuilder homebuilder advertising brand brands outsourcing wto imf reserve fed ecb
      financial finance financing finances regulator productivity supply exchange billion bn
      valuation merge merged acquire acquired rival cheaper expensive cartel monopoly privatisation
      privatization nationalised downturn slowdown slump rebound outlook consumption cash margin
      margins sector subsidiaries distributor warehouse stakes bookings fuel fares passengers quota
      hiring tightening easing bubble boom buoyant sluggish rating settlement sec index rally
      rallied jumped soared slumped plunge plunged tumble tumbled dip dipped edged turnaround
      profitability buyer buyers seller acquires merging expansion expand expanding confidence
      petrol cargoes drilling joint
      """,
    weak: """
      million year percent rise rose fall fell fallen falling higher lower increase increased drop
      dropped decline declined gains losses loss rising weak weaker strong stronger concerns cut
      cuts group deal agreement plant workers union strike orders customers months december annual
      month figures estimate estimated expected expects report reported boost chief worth value
      global car cars vehicle vehicles electricity power store stores shop shops goods products
      product brewer drinks food tobacco pharmaceutical generic china chinese asia india japan
      germany german russia russian court settlement lawsuit budget tax prosecutors scandal
      operations operating operator unit division cheap
      """)
}
