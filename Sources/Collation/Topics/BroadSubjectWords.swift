/// What an article may be about at large, in English. A line is `Name/Broader: words | words`: what it is
/// called, what it is a part of if that may stand in for it, the words that hardly any other subject
/// uses, and those that lean towards it. Each stands for its plural in -s too; a word that stands twice
/// before the bar is as good as the name.
///
/// The cut is that of the second level of IPTC's Media Topics, as far as newsrooms have pages for it; the
/// words are general ones, so that they fit other outlets and years.
let broadSubjectWords = """
  Accidents: crash crashed collision wreckage motorcyclist paramedic derailed | killed driver \
    injured injuries vehicle truck motorist ambulance rescue rescued scene drowned highway survived \
    wreck fireworks explosion chaos evacuated barge fire blaze firefighter emergency
  Air travel/Transport: airline airport flight passenger aircraft boeing airbus cockpit runway \
    pilot plane jet | boarding luggage cabin landing airways takeoff aviation fly flying travel
  American football/Sports: nfl quarterback touchdown linebacker steelers patriots cowboys eagles \
    packers bronco offseason receiver cornerback superbowl seahawks kickoff | football coach draft \
    roster season game bowl defensive offensive yard injury snap playoff teammate player field \
    league
  Animals: zoo gorilla otter dog cat puppy kitten puppies pet veterinarian elephant tiger lion \
    bear wolf wolves monkey cow horse pig sheep rabbit owl dolphin penguin goat snake aquarium paw \
    fur vet breed animal raccoon heeler kitten cat chimpanzee | species rescue farm cage creature \
    shelter owner tail feed feeding zookeeper mammal habitat extinct stray cats sanctuary
  Art: painting painter sculpture exhibition gallery galleries artwork curator biennale sotheby \
    christie canvas installation fresco mural portrait museum | art artist exhibit drawing \
    contemporary auction collection visual studio masterpiece collector
  Artificial intelligence/Technology: chatbot chatgpt openai algorithm | ai artificial \
    intelligence generative machine model learning automation neural data robot training
  Astronomy/Scientific research: galaxy galaxies astronomer telescope asteroid comet nebula \
    supernova exoplanet cosmic cosmos orbit solar lunar planet astrophysicist gravitational asteroid \
    | star universe sky light earth moon sun hubble nasa scientist stellar solstice
  Banking/Business: bank banker lender lending deposit | loan credit branch customer finance \
    account financial mortgage fintech payment
  Baseball/Sports: baseball mlb pitcher inning homer shortstop baseman yankee dodger mets astros \
    cubs redsox ballpark bullpen outfielder strikeout baseball | hit season game runs pitch league \
    manager dugout series catcher postseason player
  Basketball/Sports: basketball nba rebound lakers celtics warriors knicks cavaliers lebron dunk \
    wnba basketball | point coach guard court season game playoff assist player team ncaa tournament
  Beauty/Fashion: makeup skincare moisturiser moisturizer mascara lipstick foundation shampoo \
    serum hairstylist hairstyle manicure fragrance perfume cosmetics sunscreen eyeliner | skin hair \
    beauty product face nail brow blonde glow
  Books: novel novelist bestseller bookseller memoir paperback poetry poet poem bookstore bookshop \
    literary booker publisher fiction hardcover novel | book author reader writer chapter story \
    writing character read literature published plot bookshelf prose
  Boxing/Sports: boxing boxer heavyweight knockout ufc mma boxing | fight ring bout punch title \
    belt champion fighter round trainer opponent
  Business: startup entrepreneur ceo merger acquisition subsidiary shareholder revenue stakeholder \
    corporate conglomerate | company companies business businesses firm executive market customer \
    profit industry founder brand investment partner growth product client chief quarter sector \
    billion million enterprise manager innovation
  Cannabis: marijuana cannabis weed pot joint | legal legalization dispensary smoke smoking
  Careers: boss | power ladder promotion office climb rival pay
  Careers/Business: cv resume recruiter recruitment interviewer jobseeker career hr internship \
    apprentice hiring leadership expert | job skill employer work role talent experience workplace \
    professional boss manager employee colleague mentor workforce leader coaching training course \
    executive team skills ambition millennial generation productivity
  Cars: car sedan suv hatchback carmaker automaker horsepower toyota nissan ford honda volkswagen \
    bmw mercedes audi chevrolet hyundai porsche ferrari tesla gearbox dealership motorist torque mpg \
    | vehicle drive driver driving engine wheel petrol diesel electric model truck steering brake \
    auto interior rear
  Celebrities: celebrity celebrities kardashian paparazzi bikini starlet supermodel hadid beyonce \
    rihanna jenner heartthrob flaunted selfie stunner bikini skimpy cleavage swimsuit sizzling | \
    actress actor singer star model dating split boyfriend girlfriend wore red carpet fans couple \
    photos gossip source outfit posted magazine engaged posing hollywood dress fame famous interview \
    husband wife dated snap loved instagram beach curves stunning reality acting misdemeanor stunt \
    heiress
  Censorship/Internet: censorship censored censor deplatformed uncensored censorship | speech \
    platform banned tech video users free
  Chess/Games: chess grandmaster gambit bishop checkmate chess chess | game board move match \
    player champion fixture tournament lichess tempo pawn rook knight
  Childhood: kid child toddler playground | children parent childhood school mother father age boy \
    girl play teenager
  Christmas: christmas santa xmas festive reindeer yuletide nativity elf advent carol | holiday \
    gift tree december present decoration family light card
  Church/Religion: church pastor priest bishop parish congregation pope vatican clergy diocese \
    sermon ministry archbishop evangelical | faith catholic christian god prayer bible worship jesus \
    baptist holy lord cathedral religious
  Climate change/Environment: climate warming greenhouse emission carbon decarbonisation glacier \
    paris climate | temperature degree fossil planet sea environmental scientist fuel sustainable \
    arctic pollution dioxide
  Comedy/Television: comedian comedy sitcom satire parody standup | joke funny laugh humor humour \
    sketch comic host monologue hilarious snl mock
  Conspiracy theories: conspiracy qanon illuminati hoax globalist cabal elites pizzagate \
    rothschild rockefeller trilateral bilderberg deepstate nwo | truth theory theories secret shadow \
    cover agenda believe evidence hidden exposed q whistleblower elite revealed releases anon \
    globalists radical
  Courts: judge plaintiff defendant verdict jury juror appellate lawsuit prosecutor acquitted \
    appealed courtroom | court ruling ruled attorney lawyer trial justice case legal filed appeal \
    sentence testimony law sued damages supreme guilty hearing convicted
  Crime: arrested robbery burglary homicide stabbed murder murdered suspect felony manslaughter \
    thief thieves robbed kidnapped assault gunman detective handcuffed | police crime criminal \
    officer charged victim prison jail custody alleged guilty weapon sheriff stolen shooting \
    investigators theft attack murdering sentenced gun gang
  Cryptocurrency/Investment: bitcoin cryptocurrency cryptocurrencies blockchain ethereum crypto \
    token altcoin nft cryptocurrency | coin wallet exchange mining digital decentralized currency \
    million
  Cybersecurity/Technology: hacker malware ransomware phishing cyberattack cybersecurity hacked \
    breach password encryption vulnerability cybersecurity | security data attack privacy network \
    computer leak threat software
  Dance/Theatre: ballet ballerina dancer choreographer choreography ballroom strictly ballet | \
    dance dancing stage performance troupe routine step
  Death: funeral obituary mourner bereaved grief coffin cemetery burial deceased | died death dead \
    mourning late loss passed memorial family tribute grave
  Design/Art: designer furniture lamp showroom upholstery typography decor architect architecture \
    interior craftsmanship | design installation light style studio collection chair table room \
    aesthetic colour color material space modern art lighting building concept wallpaper
  Dinosaurs/Scientific research: dinosaur fossil fossils tyrannosaurus palaeontologist \
    paleontologist jurassic | extinct bone species million
  Diplomacy/Politics: diplomat ambassador embassy summit bilateral diplomatic diplomacy treaty \
    foreign | minister relations talks sanctions nation countries country allies envoy agreement \
    alliance regional negotiations peace leaders geopolitical sovereignty
  Disability/Health: disability wheelchair disabled deaf blind autistic paralympic accessibility | \
    vision hearing sight impaired impairment mobility access
  Economy: gdp inflation recession economist macroeconomic fiscal monetary unemployment | economy \
    economic growth rate trade consumer demand market bank policy wages tax debt spending income \
    percent prices capitalism
  Education: school pupil classroom teacher curriculum kindergarten schoolchildren literacy \
    educator preschool homework headteacher schooling maths math voucher | student education \
    learning district grade class exam parent teaching principal campus graduate learn scholarship \
    learner lesson charter choice
  Elections/Politics: ballot voter turnout electorate candidate polling caucus electoral \
    referendum midterms incumbent runoff swing | vote election campaign poll voted voting democrat \
    republican party primary candidacy nominee presidential rally landslide winner
  Energy/Business: gas pipeline electricity megawatt solar refinery barrel opec fracking nuclear \
    turbine utility | energy power oil fuel grid wind plant coal renewable battery drilling \
    petroleum
  Environment: pollution conservation ecosystem biodiversity recycling plastic deforestation \
    landfill environmentalist everglades wetland epa styrofoam polystyrene | environmental water \
    nature waste species river forest ocean climate green sustainable planet protected wildlife \
    habitat foam container banned ban litter coral sunscreen chemical harmful
  Exercise/Health: workout gym treadmill cardio fitness dumbbell squat yoga pilates marathon \
    jogging | exercise muscle training trainer body run running strength weight athlete stretch \
    class
  Farming/Environment: farmer farm crop cattle dairy livestock harvest wheat corn soybean tractor \
    agricultural agriculture grain | land rural milk cow field food pig pesticide plant soil
  Fashion: fashion runway catwalk couture gucci prada dior chanel versace wardrobe handbag stylist \
    menswear womenswear streetwear sneaker jeans outfit fashion | designer dress wear style wearing \
    model brand clothes clothing collection shoe trend shirt luxury jacket vogue leather
  Films: film movie filmmaker screenplay sequel cinema blockbuster oscar screenwriter marvel \
    disney pixar boxoffice trailer cinematographer hollywood avengers trilogy documentary film movie \
    | director actor actress character scene cast role plot audience script premiere franchise star \
    story studio screen netflix
  Fires/Accidents: blaze firefighter firefighters arson inferno | fire flame smoke burned burning \
    building rescue extinguish
  Food: recipe restaurant chef cook cooking bake baking chocolate cheese vegetable sauce dish \
    delicious kitchen chicken soup dessert oven flavour flavor butter garlic meal cuisine menu \
    ingredient pizza burger beer wine cocktail sandwich salad recipe restaurant | food eat eating \
    taste diner drink sugar meat fish dinner bread coffee lunch breakfast snack tea fruit
  Football/Sports: striker midfielder premier uefa fifa goalkeeper chelsea arsenal liverpool \
    tottenham everton barcelona madrid juventus bundesliga laliga messi ronaldo mourinho guardiola \
    penalty trafford ajax mbappe wenger relegation | football club goal match league player manager \
    cup transfer season fans pitch score soccer defender champions united manchester sign signing \
    scoring wembley
  Gambling/Games: casino gambling lottery jackpot bookmaker betting poker casino | bet odds win \
    winning prize ticket slot
  Games: tabletop dice pokemon mtg boardgame collectible tabletop mana reprint deckbuilding gamer \
    | card deck game magic player play board puzzle rules digital cards commander graveyard
  Gardening/Home and garden: gardening gardener garden lawn shrub seedling compost perennial \
    blooming gardening | plant flower soil grow seed tree leaf rose landscape
  Gender: feminist feminism sexism sexist misogyny patriarchy gender masculinity | women woman men \
    male female equality equal sexual girl empowerment leadership pay gap
  Golf/Sports: golf golfer pga birdie bogey fairway golf | tournament round hole tee putt masters \
    course open
  Guns/Crime: gun firearm rifle handgun nra ammunition holster pistol | shooting weapon control \
    armed amendment bullet shot
  Health: doctor symptom disease patient diagnosis treatment medication menopause hormone \
    therapist cholesterol diabetes chronic migraine infection antibiotic dementia nutritional \
    wellbeing allergy | health medical body blood risk pain study healthy heart medicine syndrome \
    illness researchers condition cells clinic treat nutrition cure immune brain diet sperm headache \
    drink energy mood vitamin fitness adviser
  Healthcare/Health: medicaid medicare obamacare hospital nhs insurer premium healthcare | health \
    insurance care coverage patient nurse clinic affordable doctor uninsured medical
  History: century historian ancient medieval archaeologist empire archive artifact civilization \
    dynasty colonial armistice remembrance stonehenge ww1 ww2 | history war historical king emperor \
    era past museum roman battle anniversary monument heritage fort centenary veteran
  Home and garden: diy plumbing carpenter renovation woodworking saw sander hardwood plywood \
    remodel | wood tool drill nail paint wall floor cut kitchen bathroom project install tiny
  Hotels/Tourism: hotel resort suite spa hostel airbnb bathtub concierge hotel hotel | room guest \
    luxury stay pool bed view beach tub lobby booking villa
  Housing: rent renter tenant landlord homeowner mortgage apartment realtor homebuyer condo \
    bedroom housing zoning | home house property building estate price neighborhood residential \
    buyer affordable
  Human rights/Politics: persecution torture amnesty detention dissident repression humanitarian \
    genocide slavery | rights human prison freedom regime abuse victims activist violence
  Hunting/Sports: hunting hunter waterfowl archery camo rifle elk taxidermy binocular | hunt deer \
    turkey outdoor game vest season duck bow shooting harness field
  Ice hockey/Sports: nhl hockey puck goalie goaltender penguin blackhawk canucks sabres bruins \
    rink | ice goal period save shot assist season playoff wing overtime minute skating
  Immigration: immigrant immigration migrant deportation asylum refugee undocumented daca visa \
    deported citizenship immigration | border wall illegal mexico country families enforcement
  Infectious diseases/Health: coronavirus covid virus pandemic quarantine lockdown outbreak \
    vaccine ebola epidemic vaccination norovirus measles hygiene | infected infection spread testing \
    mask cases health hospital social distancing contaminated contagious transmitted sickened
  Internet/Technology: browser online broadband web wikipedia blogger meme | internet site user \
    digital search click blog page content network viral website facebook google
  Investment: investor portfolio equity equities bond dividend etf hedge nasdaq dow stock comex \
    bullish bearish | market fund share price trading trader asset investment gold silver yield \
    return rally earnings index capital
  Jewellery/Fashion: jewellery jewelry necklace bracelet earring gemstone jeweller watchmaker \
    rolex cartier wristwatch horology | diamond gold ring luxury watch watches ruby brand
  Language/Books: linguist grammar vocabulary dictionary linguistic spelling pronunciation \
    bilingual mispronounced dialect | language word english translation speak spoken phrase accent \
    meaning
  LGBT: gay lesbian transgender lgbt lgbtq homosexual bisexual queer homophobic trans lgbt \
    transgender | marriage pride couple gender rights discrimination sexuality
  Local government/Politics: mayor councillor council alderman ordinance municipal borough | city \
    town county residents local resident planning park downtown community budget neighborhood
  Manufacturing/Business: factory factories manufacturer assembly manufacturing | plant production \
    workers machine industrial steel product supply equipment
  Marriage/Relationships: wedding bride groom bridesmaid honeymoon married newlywed | marriage \
    husband wife couple ceremony engagement vows divorce spouse
  Medicine/Health: surgery surgeon oncologist clinical tumor tumour transplant physician biotech \
    pharmaceutical vaccine ophthalmic | patient treatment drug hospital medical trial doctor disease \
    cancer researchers therapy cell medicine dose gene
  Mental health/Health: depression anxiety psychiatrist psychologist therapist suicidal bipolar \
    ptsd schizophrenia mindfulness autism psychotherapist crying | mental therapy stress emotional \
    feelings disorder illness suicide mind coping cry burnout upbringing
  Military: soldier troop battalion navy marines airforce missile warship infantry platoon \
    regiment sergeant airstrike tank warfare pentagon veteran airforce readiness | army military war \
    defense combat force weapon commander officer battle general fighter deployed ship
  Motor racing/Sports: nascar ferrari prix motorsport lap ducati verstappen hamilton rally | race \
    racing driver car pole season circuit podium
  Music: album song singer band guitarist concert songwriter rapper musician tour spotify grammy \
    vocalist hiphop jazz orchestra opera drummer guitar chart pop album song | music track lyrics \
    fans stage festival sing record single label artist audience singing sound release hit performed \
    symphony awards country rock genre venue tribute classic doors
  News media: newspaper editor journalist journalism newsroom reporter msnbc cnn columnist \
    broadcaster anchor nyt tabloid propaganda | media news press story interview reporting article \
    fake coverage outlet host fox network published magazine
  Olympics/Sports: olympic olympics paralympic paralympics gymnast gymnastics sprinter | medal \
    gold athlete games skating ski skiing swimming
  Organised crime/Crime: cartel mafia narco mobster smuggler smuggling trafficker | gang drug \
    cocaine border gunmen boss trafficking
  Paranormal: ufo ufos alien ghost psychic haunted paranormal supernatural occult astrology zodiac \
    prophecy bigfoot extraterrestrial reptilian | spirit mystery mysterious soul sighting vision \
    energy
  Parenting/Childhood: parenting motherhood toddler newborn babysitter stepmother breastfeeding | \
    baby mother mom mum dad father child kid children parent son daughter family adopted adoption
  Personal finance/Banking: savings retirement pension mortgage debt ira payday budgeting retiree \
    | money pay credit save income card account tax loan bank investment financial spend social \
    security benefit
  Philosophy/Books: philosopher philosophy metaphysics stoic enlightenment ethics consciousness \
    philosophy encyclopedia diderot voltaire plato nietzsche kant descartes | truth mind moral \
    reason soul wisdom human meaning thought existence materialist mental idea
  Photography/Art: photographer photography camera lens canon nikon aperture photograph \
    photography | photo image shot picture pixel light portrait
  Police/Crime: policing cop sheriff trooper patrol precinct bodycam taser | police officer arrest \
    department shooting law enforcement crime unarmed body vest station
  Politics: senator congressman congress republican democrat gop conservative liberal obama trump \
    clinton pelosi mcconnell parliament mp tory labour brexit minister legislature legislator \
    bipartisan filibuster partisan lawmakers congressional subcommittee | president house white \
    administration political politics party government policy vote bill campaign state legislation \
    leader washington governor election left right law senate presidential cabinet district \
    representative debated testified hearing secretary deputy committee
  Poverty/Economy: poverty homeless homelessness foodbank starving hunger welfare homeless | poor \
    income charity families shelter benefits inequality
  Protests: demonstrator protester rioter riot | protest march rally demonstration police street \
    activist clash crowd chanting unrest
  Psychology/Scientific research: psychologist psychology cognitive behaviour behavior personality \
    subconscious psychology | brain mind people emotional study research emotion feel relationship \
    yawning human social empathy bias
  Puzzles/Games: crossword anagram clue sudoku quiz riddle | puzzle solve answer word solver pun \
    letter entry
  Racism: racism racist segregation supremacist kkk confederate antisemitic antisemitism bigot \
    bigotry slavery nword derogatory | white black race racial hate discrimination african protest \
    civil rights comments slur rant community
  Radio/News media: radio radio airwaves dj | listener station broadcaster broadcast host \
    presenter show podcast
  Railways/Transport: railway train rail locomotive amtrak tram subway | station commuter \
    passenger line track transport
  Relationships: boyfriend girlfriend dating breakup tinder lover infidelity soulmate romantic \
    intimacy | relationship love partner couple marriage husband wife sex friend date feelings heart \
    affair together single divorce
  Religion: muslim islam islamic jewish hindu buddhist mosque synagogue quran rabbi bible \
    scripture god jesus christ christian gospel faith afterlife | religion religious prayer \
    spiritual holy church believe worship temple pray lord heaven soul death belief
  Retail/Business: retailer shopper supermarket walmart storefront checkout tesco mall amazon \
    target | store shop customer shopping sales product brand retail price online discount stock \
    consumer
  Royal family: royal prince princess duchess duke meghan markle windsor kensington monarch palace \
    buckingham | queen harry william kate king wedding title throne
  Rugby/Sports: rugby rugby scrum lions | nations try cardiff twickenham coach match squad tackle
  Scientific research: scientist researcher biologist physicist chemist laboratory experiment \
    hypothesis molecule genome quantum peer | study research science university journal findings \
    theory species data cell published discovered evolution physics evidence professor
  Sex/Relationships: orgasm erotic condom libido porn masturbation vagina penis sperm intercourse \
    | sex sexual partner bed naked pleasure body
  Shopping/Retail: coupon checkout bargain wishlist giveaway stocking roomba shopping | gift deal \
    price buy sale discount amazon best product offer shipping save shop off review cleaning selling \
    gadget
  Smartphones/Technology: smartphone iphone android samsung galaxy macbook ipad huawei handset \
    xiaomi oneplus pixel bezel | phone screen camera apple device battery tablet display app \
    wireless charger laptop
  Social media: influencer hashtag tiktok snapchat youtuber | social post user platform account \
    followers posted video comment shared meme twitter instagram facebook tweet tweeted viral reddit \
    youtube retweet
  Software/Technology: software microsoft developer saas coding programmer windows linux app api \
    cloud javascript database | data user platform code computer digital program tech system feature \
    update tool server
  Space exploration/Scientific research: nasa astronaut spacecraft spacex rocket spaceflight rover \
    iss satellite lunar | space mission launch moon mars orbit crew earth planet
  Spirituality/Religion: mindful mindfulness meditation reiki chakra karma enlightenment | \
    spiritual soul heart inner conscious energy healing gratitude peace self confidence
  Sports: athlete championship tournament coach league olympic playoff teammate medal stadium espn \
    athletic referee ncaa wrestling equestrian afl commentator | season game team player fans match \
    win sport champion title victory score played points competition race final winning squad horse \
    rider live matchday dockers
  Taxes/Economy: tax taxes taxpayer irs deduction | income pay rate revenue cut credit budget
  Technology: gadget laptop computer silicon robot gaming wearable smartwatch semiconductor \
    microsoft headset electronics led chip intel gpu nvidia rtx cpu processor hardware wristband | \
    technology device tech digital app software user data innovation internet smart battery screen \
    startup bulb cooler computing engineering 3d virtual reality amd memory click
  Television: bbc itv episode sitcom viewer showrunner netflix hbo hulu primetime tv televised \
    drama broadcast presenter finale series bachelor hgtv abc nbc cbs cw streaming | show season \
    cast character watch host star actor actress channel script programme producer premiere network \
    television contestant aired judges reality episodes tuesdays thursdays wednesdays revenge agent \
    bbc1 sheffield whovian
  Tennis/Sports: tennis wimbledon federer nadal djokovic atp wta serena tennis | match set serve \
    open grand slam court
  Terrorism/Crime: terrorist terrorism isis jihadist jihad extremist qaeda bomber bombing militant \
    taliban terrorism | attack killed islamic suspect bomb violence threat
  Theatre/Art: theatre theater playwright broadway shakespeare rehearsal musical matinee opera \
    theatre theater | stage play audience performance actor production show director ticket cast
  Tourism: tourist tourism traveler traveller itinerary sightseeing cruise destination backpacking \
    beach island passport vacation secluded hiker | travel trip hotel visit visitor holiday city \
    tour resort view mountain flight attractions scenic guide temple adventure park hike plain peak \
    awe fort landscape village trail trek steps trails hiking
  Toys/Shopping: toy lego barbie tamagotchi | kid play doll gift game hasbro mattel
  Trade/Economy: tariff import export wto nafta | trade china goods deal deficit agreement steel
  Transport: uber lyft taxi cab rideshare scooter bus buses | ride driver traffic commuter city \
    transit route passenger bike road street congestion
  Universities/Education: university professor undergraduate campus harvard yale oxford cambridge \
    tuition fraternity academic graduate | student college faculty degree dean education students \
    class
  Video games/Games: gamer xbox playstation nintendo fortnite gameplay minecraft multiplayer \
    esports console steam capcom rpg dlc patch quest ubisoft bethesda sega zelda shrine dungeon \
    pokemon mario loot walkthrough | game gaming player video character level play season balance \
    release boss explore map hero depths weapon
  Wealth/Business: billionaire millionaire billionaires heiress tycoon oligarch | wealth rich \
    richest fortune net worth luxury money yacht
  Weather: storm hurricane tornado snow snowfall rainfall forecast forecaster meteorologist \
    blizzard thunderstorm flooding fahrenheit celsius heatwave sunny weather snow | rain wind \
    temperature winter cold warm degrees flood heat ice cloud inch precipitation flooded mph
  Welfare/Economy: retiree retirees food-stamp unemployment beneficiary disability | benefit \
    social security claim payment welfare
  Wildfires/Accidents: wildfire wildfires bushfire bushfires firefighter redding | fire blaze \
    burned evacuated flame smoke acre evacuation
  Wildlife/Environment: wildlife bird whale shark elephant rhino poacher conservationist species \
    butterfly insect bee reptile fox deer predator turtle wildlife moth chimpanzee chimp primate ape \
    | animal habitat nature sea endangered forest wild ocean hunting scientists island lamp coral \
    sanctuary orphaned
  """
