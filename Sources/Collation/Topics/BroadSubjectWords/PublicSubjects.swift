/// Subjects of public life: the state, money, trade, law, weather. See `broadSubjectWords`.
let publicSubjectWords = """
  Accidents: crashed collision wreckage motorcyclist derailed derailment wrecked skidded swerved \
    capsized crashing pileup mishap lifeguard drowning | killed driver injured injuries vehicle \
    truck motorist ambulance rescue rescued scene drowned highway survived wreck evacuated fire \
    blaze firefighter emergency crash paramedic pedestrian overturned accident collided accidental \
    fatal fatally died death safety police hospital caused cause trapped fell airlifted struck hit \
    lane road car bus
  Air travel/Transport: airline airport flight passenger aircraft boeing airbus cockpit runway \
    pilot plane jet airliner stewardess jetliner aviation airfare turbulence takeoff layover \
    carryon airspace | boarding luggage cabin landing airways fly flying travel boarded crew seat \
    flew cancelled delayed delay carrier attendant inflight altitude economy faa safety bound \
    tarmac terminal
  Banking/Business: bank banker lender lending overdraft hsbc barclays citigroup insurer \
    underwriting actuary | loan credit branch customer finance account financial mortgage fintech \
    payment deposit banking insurance interest cash fee financing capital borrowers regulator lent \
    rate
  Business: startup entrepreneur ceo merger acquisition subsidiary shareholder revenue \
    stakeholder corporate conglomerate entrepreneurial corporation acquire acquired takeover \
    bankruptcy layoffs logistics supplier | company companies business businesses firm executive \
    market customer profit industry founder brand investment partner growth product client chief \
    quarter sector billion million enterprise manager innovation chairman strategy chain share \
    sales cost capital investors operations commercial retail invest finance group deal global \
    expansion unit
  Cannabis: marijuana cannabis weed cannabidiol cbd thc hemp stoner edibles | legal legalization \
    dispensary smoke smoking joint pot recreational drug medicinal legalizing legalized federal \
    plant substance
  Careers: boss cv interviewer jobseeker hr internship apprentice workplaces onboarding mentoring \
    networking payroll salary | power ladder promotion office climb rival pay job skill employer \
    work role talent experience professional manager employee colleague mentor workforce leader \
    coaching training course executive team skills ambition millennial generation productivity \
    expert career leadership resume hiring coworkers recruitment recruiter hire hired working \
    success successful staff interview
  Censorship/Internet: censorship censored censor deplatformed uncensored censorship blacklisted \
    blacklist banning | speech platform banned tech video users free freedom content posts suppress \
    suppressed blocked
  Climate change/Environment: climate warming greenhouse emission carbon decarbonisation glacier \
    climate decarbonize ipcc methane sequestration cop26 kyoto | temperature degree fossil planet \
    sea environmental scientist fuel sustainable arctic pollution dioxide gases global renewable \
    coal warmer hotter rising ice rise levels science energy drought extreme celsius
  Conspiracy theories: conspiracy qanon illuminati hoax globalist cabal pizzagate rothschild \
    rockefeller trilateral bilderberg deepstate nwo conspiratorial chemtrails freemason falseflag \
    reptilians | truth theory theories secret shadow cover agenda believe evidence hidden exposed q \
    whistleblower elite revealed releases anon radical theorist false plot mainstream connection \
    coverup
  Construction/Business: scaffolding bricklayer builder excavator crane demolition | construction \
    building built site project infrastructure works develop developer roof contractor concrete
  Courts: judge plaintiff defendant verdict jury juror appellate lawsuit prosecutor acquitted \
    appealed courtroom litigation indictment indicted arraigned arraignment plea pleaded litigant \
    felony subpoena injunction acquittal tribunal magistrate barrister judicial | court ruling \
    ruled attorney lawyer trial justice case legal filed appeal sentence testimony law sued damages \
    supreme guilty hearing convicted charge charged alleging alleged allegations complaint filing \
    sentenced sentencing conviction prison jail probation settlement counsel dismissed suing \
    evidence fraud
  Crime: arrested robbery burglary homicide stabbed murder murdered suspect felony manslaughter \
    thief thieves robbed kidnapped assault gunman detective handcuffed assaulted robbers burglars \
    mugging stabbing felon perpetrator fugitive shoplifting vandalism arsonist rape rapist \
    carjacking murderer killer kidnapping abduction extortion fraudster accomplice shooter gunfire \
    gunshot | police crime criminal officer charged victim prison jail custody alleged guilty \
    weapon sheriff stolen shooting investigators theft attack murdering sentenced gun gang arrest \
    arresting charges convicted killed killing violent violence shot knife death stole stealing \
    court jailed cops incident investigation accused sentence bail wounded fled
  Cryptocurrency/Investment: bitcoin cryptocurrency cryptocurrencies blockchain ethereum crypto \
    token altcoin nft cryptocurrency litecoin dogecoin stablecoin coinbase binance ico | coin \
    wallet exchange mining digital decentralized currency million trader transaction trading \
    virtual asset market traded price ripple miner
  Diplomacy/Politics: diplomat ambassador embassy bilateral diplomatic diplomacy treaty foreign \
    consulate denuclearization ceasefire envoys détente geopolitics sovereignty multilateral \
    kremlin | minister relations talks sanctions nation countries country allies agreement alliance \
    regional negotiations peace leaders geopolitical summit secretary international meeting meet \
    military pact nuclear tensions regime president capital visit missile border accord
  Drugs/Crime: cocaine heroin fentanyl opioid methamphetamine meth ecstasy lsd narcotic overdose \
    | drug addict addiction substance dealer pills painkillers rehab treatment possession
  Economy: gdp inflation recession economist macroeconomic fiscal monetary unemployment economies \
    downturn stagnation slowdown austerity imf stimulus deflation productivity | economic growth \
    rate trade consumer demand market bank policy wages tax debt spending income percent prices \
    capitalism global currency reserve federal interest dollar central forecast employment workers \
    jobs surplus deficit annual borrowing
  Elections/Politics: ballot voter turnout electorate candidate polling caucus electoral \
    referendum midterms incumbent runoff swing elections electors gubernatorial pollster \
    gerrymandering redistricting recount precinct canvassing hustings caucuses primaries suffrage \
    polls landslide | vote campaign voted voting democrat republican party candidacy nominee \
    presidential rally winner campaigning democratic seats county margin elect elected results \
    absentee registered race nominated
  Energy/Business: pipeline electricity megawatt refinery barrel opec fracking turbine oilfield \
    petrochemical hydropower hydroelectric gasoline kilowatt petroleum biofuel crude exxon chevron \
    | energy power oil fuel grid wind plant coal renewable battery drilling nuclear solar gas \
    utility diesel electric production natural supply producers reactor generation capacity output \
    rig
  Environment: pollution conservation ecosystem biodiversity recycling plastic deforestation \
    landfill environmentalist everglades wetland epa styrofoam polystyrene environmentalism \
    ecological ecology conservationists reforestation rainforest litter microplastics recyclable \
    compostable sewage contamination contaminated | environmental water nature waste species river \
    forest ocean climate green sustainable planet protected wildlife habitat foam container banned \
    ban coral sunscreen chemical harmful natural polluted trees trash rubbish animals fish toxic \
    reef preserve preservation clean
  Farming/Environment: farmer farm crop cattle dairy livestock harvest wheat corn soybean tractor \
    agricultural agriculture grain farmland growers harvesting poultry orchard ranch rancher \
    fertiliser fertilizer irrigation herd barley vineyard pesticides | land rural milk cow field \
    food pig plant soil rice sheep farming grow growing planted planting seeds season feed chickens
  Fires/Accidents: blaze firefighter firefighters arson inferno arsonist smouldering sprinkler \
    engulfed fireman firemen | fire flame smoke burned burning building rescue extinguish \
    extinguished evacuated alarm damage
  Guns/Crime: gun firearm rifle handgun nra ammunition pistol gunshot bullets semiautomatic | \
    shooting weapon control armed amendment shot holster shooter gunman assault background mass \
    checks magazine
  Housing: rent renter tenant landlord homeowner mortgage apartment realtor homebuyer condo \
    bedroom housing zoning rented renting housebuilder housebuilding evictions evicted leasehold \
    freehold | home house property building estate price neighborhood residential buyer affordable \
    rental flat market neighbourhood bought built square
  Human rights/Politics: persecution torture dissident repression genocide slavery oppression \
    atrocities persecuted enslaved | rights human prison freedom regime abuse victims activist \
    violence detention humanitarian authoritarian imprisoned ethnic refugees amnesty prisoners \
    violations slaves protest united
  Immigration: immigrant immigration migrant deportation asylum refugee undocumented daca \
    deported citizenship immigration deport naturalization smuggled aliens resettlement | border \
    wall illegal mexico country families enforcement visa migration illegally crossing crossed \
    homeland patrol detained legal detention children southern applicants status
  Investment: investor portfolio equity equities bond dividend etf hedge nasdaq dow stock comex \
    bullish bearish investing shareholders bitcoin commodities brokerage ipo | market fund share \
    price trading trader asset investment gold silver yield return rally earnings index capital \
    trades analysts gains losses rose fell quarter bets bulls bears futures downgrade upgrade
  Local government/Politics: mayor councillor council alderman ordinance municipal borough \
    aldermen township zoning | city town county residents local resident planning park downtown \
    community budget neighborhood commissioner commissioners public meeting proposal project \
    streets village
  Manufacturing/Business: factory factories manufacturer manufacturing steelworks | plant \
    production workers machine industrial steel product supply equipment assembly manufactured \
    aerospace textile produced industry output
  Military: soldier troop battalion navy marines airforce missile warship infantry platoon \
    regiment sergeant airstrike tank warfare pentagon veteran airforce readiness artillery brigade \
    paratroopers infantrymen squadron drones naval armed submarine warplanes militia battlefield \
    ammunition deployment insurgents airman airmen defence | army military war defense combat force \
    weapon commander officer battle general fighter deployed ship fighting attack bomb conflict \
    ballistic strike base
  News media: newspaper editor journalist journalism newsroom msnbc cnn columnist broadcaster nyt \
    tabloid propaganda journalistic correspondent newsweek paywall | media news press story \
    interview reporting article fake coverage outlet host fox network published magazine anchor \
    reporter headline editorial reported publishing interviewed papers broadcast mainstream print
  Organised crime/Crime: cartel mafia narco mobster smuggler smuggling trafficker gangster \
    kingpin yakuza racketeering | gang drug cocaine border gunmen boss trafficking violence killed \
    crime murders arrest police laundering mob
  Personal finance/Banking: savings retirement pension mortgage debt ira payday budgeting retiree \
    savers 401k isa annuity refinance | money pay credit save income card account tax loan bank \
    investment financial spend social security benefit budgets payments spending interest retire \
    monthly cash score bills costs afford earn
  Police/Crime: policing cop sheriff trooper patrol precinct bodycam taser policemen policeman \
    constable detective handcuffs dispatcher | police officer arrest department shooting law \
    enforcement crime unarmed body vest station arrested suspects shot incident scene deputies \
    fatal custody investigate investigating force chief
  Politics: senator congressman congress republican democrat gop conservative liberal obama trump \
    clinton pelosi mcconnell parliament mp tory labour brexit minister legislature legislator \
    bipartisan filibuster partisan lawmakers congressional subcommittee presidency impeachment \
    impeach impeached whitehouse cabinet premier chancellor westminster commons mps oversight veto \
    partisanship caucus coalition populist populism socialism socialist leftist rightwing leftwing \
    | president house white administration political politics party government policy vote bill \
    campaign state legislation leader washington governor election left right law senate \
    presidential district representative debated testified hearing secretary deputy committee \
    voters elected politicians federal candidate speech nominee justice investigation reform \
    constitution attorney oval lib
  Poverty/Economy: poverty homeless homelessness foodbank starving homeless impoverished \
    malnutrition slum destitute underprivileged begging | poor income charity families shelter \
    benefits inequality welfare hunger handouts starvation poorest streets
  Protests: demonstrator protester rioter riot protests protesting demonstrations marchers \
    rioting looting looters picket uprising dissent chants | march rally police street activist \
    clash crowd chanting unrest marched marching clashes violent peaceful movement strike demands \
    tear
  Racism: racism racist segregation supremacist kkk confederate antisemitic antisemitism bigot \
    bigotry slavery nword derogatory racial racially blackface supremacy lynching slurs apartheid \
    nazis slaves reparations | white black race hate discrimination african protest civil rights \
    comments rant community color minorities hatred discriminated privilege ethnic
  Radio/News media: radio radio airwaves dj podcast podcaster fm | listener station broadcaster \
    broadcast host presenter show listen listening airing aired breakfast
  Railways/Transport: railway train rail locomotive amtrak tram subway railroad carriages freight \
    derailment commuters | station passenger line track transport transit journey services tickets \
    metro platform
  Retail/Business: retailer shopper supermarket walmart storefront checkout tesco shops grocer \
    ecommerce merchandise ikea costco sears macy's kmart | store customer shopping sales product \
    brand retail price online discount stock consumer amazon mall grocery sells sold selling chain \
    purchase supplier goods outlets
  Roads/Transport: motorway highways pothole roadworks congestion tollway interchange roundabout \
    | traffic drivers road lane bridge vehicles speed route commuters toll
  Surveillance/Politics: surveillance wiretap wiretapping spying spies espionage eavesdropping \
    nsa | intelligence agents secret agency privacy monitoring data cia classified
  Taxes/Economy: tax taxes taxpayer irs deduction taxation avoidance loophole | income pay rate \
    revenue cut credit budget levy levies taxed rich corporations paying wealthy brackets dodging
  Telecoms/Technology: telecom broadband 5g 4g verizon comcast vodafone telstra | mobile network \
    wireless phone carriers customers service internet cable spectrum
  Terrorism/Crime: terrorist terrorism isis jihadist jihad extremist qaeda bomber bombing \
    militant taliban terrorism jihadi extremism isil radicalised radicalized caliphate hostage \
    beheaded beheading | attack killed islamic suspect bomb violence threat attacker terror \
    explosion explosives suicide islamist muslims civilians wounded
  Trade/Economy: tariff import export wto nafta exporters importers protectionism exporting \
    importing | trade china goods deal deficit agreement steel customs trading economic economy \
    beijing negotiations partners
  Transport: uber lyft taxi cab rideshare scooter bus buses trams motorcycle bikes lorry \
    commuters | ride driver traffic city transit route passenger road street congestion cyclists \
    bicycle pedestrians ferry ferries transport travel service parking
  Volunteering: volunteering fundraiser fundraising nonprofit | volunteer donation raise raised \
    community help support cause foundation charitable charities donate donors
  Water/Environment: reservoir aquifer groundwater desalination sewage drought | water supply \
    river lake dam drinking pipes shortage dry tap
  Wealth/Business: billionaire millionaire billionaires heiress tycoon oligarch heirs inheritance \
    philanthropist philanthropy yacht | wealth rich richest fortune net worth luxury money mansions \
    mansion wealthiest riches estate billion donated donation foundation elite
  Weather: storm hurricane tornado snow snowfall rainfall forecast forecaster meteorologist \
    blizzard thunderstorm flooding fahrenheit celsius heatwave sunny weather snow tornadoes \
    snowstorm rainstorm downpour monsoon typhoon cyclone drought humid humidity sleet frost frosty \
    chilly gusts | rain wind temperature winter cold warm degrees flood heat ice cloud inch \
    precipitation flooded mph showers rainy cloudy warnings inches freezing evacuate evacuation \
    severe hail fog
  Welfare/Economy: retiree retirees food-stamp beneficiary claimant jobless foodstamps | benefit \
    social security claim payment welfare disability unemployment unemployed recipients credit \
    assistance
  Wildfires/Accidents: wildfire wildfires bushfire bushfires firefighter redding containment \
    brushfire | fire blaze burned evacuated flame smoke acre evacuation burning burn homes winds \
    dry
  """
