/// A subject of the news that is written in small letters.
struct NewsSubject: Sendable {
  let name: String
  /// One to three words each, in small letters.
  let phrases: [String]
}

/// Subjects that readers look for and that no capital gives away, in English. Only words of one
/// meaning:
/// "fire", "trial" or "strike" are in too many articles on something else.
let newsSubjects: [NewsSubject] = subjectLines.utf8.split(separator: 0x0A).map { line in
  let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1).map(Substring.init)
  let phrases = parts[1].utf8.split(separator: UInt8(ascii: ",")).map { phrase in
    String(Substring(phrase.drop { $0 == 0x20 }))
  }
  return NewsSubject(name: String(parts[0]), phrases: phrases)
}

/// The index of a subject in `newsSubjects` by the number of each of its phrases; -1 for others.
let subjectPhrases: HashTable<Int32> = {
  var table = HashTable<Int32>(
    capacity: newsSubjects.reduce(0) { $0 + $1.phrases.count }, blank: -1)
  for (index, subject) in newsSubjects.enumerated() {
    for phrase in subject.phrases { table[phraseHash(phrase)] = Int32(index) }
  }
  return table
}()

/// The number of each subject's name.
let subjectHashes: [WordHash] = newsSubjects.map { phraseHash($0.name) }

private let subjectLines = """
  5G: 5g, 5g networks, 5g network
  Abortion: abortion, abortions, anti-abortion, pro-choice, pro-life
  Accidents: crash, crashes, collision, crashed, car accident, road accident, traffic accident, \
    traffic accidents, accidents
  Addiction: addiction, addicts, alcoholism, rehab
  Adoption: child adoption, adoptive parents
  Advertising: advertising, advertisers, adverts
  Ageing: ageing, elderly, care homes, care home, nursing home, nursing homes
  Air pollution: air pollution, air quality, smog
  Air travel: airline, airlines, airport, airports, flights, passengers
  Alcohol: alcohol, beer, beers, wine, wines, whisky, brewery, breweries, vineyard, vineyards
  Allergies: allergies, allergy, allergic
  Animal rights: animal rights, animal cruelty, animal welfare
  Animals: animals, animal, zoo, pets, cats, kitten
  Antibiotics: antibiotics, antibiotic, superbugs
  Antisemitism: antisemitism, antisemitic, anti-semitism, anti-semitic
  Antitrust: antitrust, monopoly, monopolies
  Anxiety: anxiety
  Archaeology: archaeologist, archaeologists, archaeology, archaeological, shipwrecks
  Architecture: architecture, architect, architects
  Arson: arson, arsonist
  Art: artworks, artwork, paintings, painting, painter, sculpture, sculptures, exhibition, \
    exhibitions
  Artificial intelligence: artificial intelligence, machine learning, chatbot, chatbots, \
    deepfakes
  Asteroids: asteroid, asteroids
  Astrology: zodiac, horoscope, horoscopes, astrology
  Astronomy: astronomers, astronomer, astronomy, telescope, telescopes, galaxies, exoplanet, \
    exoplanets
  Asylum: asylum, asylum seekers, asylum seeker
  Autism: autism, autistic
  Banking: banks, banking, bankers, lenders
  Bankruptcy: bankruptcy, bankruptcies
  Baseball: baseball
  Basketball: basketball
  Batteries: battery, batteries, lithium
  Beauty: makeup, skincare, skin care, hairstyle, hair care, haircut, hairdresser
  Birds: birds, bird
  Birth control: birth control, contraception, contraceptives, contraceptive
  Bitcoin: bitcoin, bitcoins
  Black holes: black hole, black holes
  Books: novel, novels, novelist, novelists, bestseller, publishers, memoir, fiction, poetry, \
    poems
  Border security: border security, border wall
  Boxing: boxing, boxer, boxers, heavyweight
  Brain: brain, brains, neurons, neuroscience
  Bribery: bribery, bribes
  Broadband: broadband
  Bullying: bullying, cyberbullying
  Campaign finance: campaign finance, campaign contributions, super pac, super pacs
  Camping: camping, campsite, campsites, hiking, hikers
  Cancer: cancer, cancers, tumour, tumours, tumor, tumors, chemotherapy
  Cannabis: cannabis, marijuana
  Capital punishment: capital punishment, death penalty, death row
  Cars: cars, car, vehicles, carmaker, carmakers, automaker, automakers, sedan
  Celebrities: celebrity, celebrities
  Censorship: censorship
  Census: census
  Chemical weapons: chemical weapons, chemical attack, chemical weapon, nerve agent, sarin
  Child abuse: child abuse, child sexual abuse, paedophile, paedophiles, pedophile, \
    pedophilia, child pornography
  Childcare: childcare, child care, nursery places
  Church: church, churches, pastor, pastors, priest, priests, bishops
  Civil rights: civil rights, segregation
  Civil war: civil war
  Climate change: climate change, global warming, climate crisis, greenhouse gas, greenhouse \
    gases, carbon emissions
  Coal: coal, coalmine, coal mines
  Coffee: coffee
  Comedy: comedy, comedian, comedians, sitcom
  Comics: comic book, comic books, superhero, superheroes, comics
  Conspiracy theories: conspiracy theory, conspiracy theories, conspiracy theorist, conspiracy \
    theorists
  Construction: construction
  Consumer debt: credit card debt, payday loans
  Cooking: cooking
  Corruption: corruption, anti-corruption
  Coups: coup, coups
  Courts: judge, judges, jury, jurors, verdict, appeals court, courtroom
  Credit cards: credit card, credit cards
  Cricket: cricket, cricketer, cricketers
  Crime: crime, crimes, criminals
  Crosswords: crossword, crosswords
  Cryptocurrency: cryptocurrency, cryptocurrencies, crypto, ethereum, blockchain
  Currencies: currency, currencies, exchange rate, exchange rates
  Cybersecurity: cybersecurity, cyber security, cyberattack, cyberattacks, cyber attack, cyber \
    attacks, hackers, hacker, hacking, hacked, malware, ransomware, data breach, data breaches
  Cycling: cyclists, cyclist, cycling
  Dance: ballet, dancers, choreographer, dancing
  Dark matter: dark matter
  Dating: online dating, dating app, dating apps, dating site, romance
  Death: funeral, funerals, burial, obituary, grief
  Dementia: dementia
  Dentistry: dentist, dentists, dental
  Deportation: deportation, deportations, deported, deport
  Depression: clinical depression, antidepressants
  Diabetes: diabetes, diabetic
  Dinosaurs: dinosaur, dinosaurs
  Diplomacy: diplomacy
  Disability: disability, disabilities, disabled people
  Discrimination: discrimination
  Divorce: divorce, divorced, divorces
  Dogs: dogs, puppy, puppies
  Domestic violence: domestic violence, domestic abuse
  Drones: drone, drones
  Drought: drought, droughts
  Drug trafficking: drug trafficking, drug traffickers, drug dealers, drug dealer, drug \
    cartel, drug cartels
  E-commerce: e-commerce, ecommerce, online shopping
  Earthquakes: earthquake, earthquakes, aftershocks, quake, quakes, magnitude
  Eating disorders: eating disorder, eating disorders, anorexia, bulimia
  Economy: economy, economies, economic growth, gross domestic product
  Education: education, curriculum, classroom, classrooms
  Elections: election, elections, midterm elections, ballots, voter turnout
  Electric cars: electric car, electric cars, electric vehicles, electric vehicle
  Electricity: electricity, power grid, blackout, blackouts
  Employment: jobs, employers, workforce, workplace
  Energy: energy companies, natural gas, pipeline, pipelines, gas prices, power plant, power \
    plants
  Energy prices: energy prices, energy bills
  Entrepreneurs: startup, startups, start-up, start-ups, entrepreneur, entrepreneurs, venture \
    capital, venture capitalists
  Environment: environmental, environmentalists, conservation, conservationists, ecosystem, \
    ecosystems
  Espionage: espionage, spy, spies, spying
  Evolution: evolutionary
  Executions: execution, executions, beheaded, beheading
  Executive pay: executive pay, bonuses
  Exercise: exercise, workout, workouts, fitness
  Explosions: explosion, explosions, bomb, bombs, bombing, bombings, explosives, detonated
  Exports: exports, imports, exporters, trade deficit
  Facial recognition: facial recognition
  Fake news: fake news, misinformation, disinformation
  Famine: famine, hunger, starvation, malnutrition
  Farming: farmers, farmer, farming, agriculture, farms
  Fashion: fashion, fashion designer, fashion week
  Feminism: feminism, feminist, feminists
  Fertility: fertility, ivf, infertility, surrogacy
  Figure skating: figure skating, skater, skaters
  Films: film, films, movie, movies, film-maker, filmmaker, filmmakers, box office, cinema, \
    cinemas, blockbuster
  Fires: firefighters, blaze
  Fishing: fishermen, fishing industry, fisheries
  Flooding: flooding, floods, flood, floodwaters
  Food: restaurant, restaurants, recipe, recipes, chef, chefs
  Football: football
  Foreign investment: foreign investment, foreign investors, foreign direct investment
  Forests: forests, deforestation, rainforest
  Fossil fuels: fossil fuels, fossil fuel
  Fossils: fossil, fossils, palaeontologists, paleontologists
  Fracking: fracking
  Fraud: fraud, fraudulent, fraudsters
  Free speech: free speech, freedom of speech, freedom of expression
  Free trade: free trade, trade deal, trade deals, trade agreement, trade agreements
  Friendship: friendship, friendships, loneliness
  Gambling: gambling, casino, casinos
  Gangs: gang, gangs, gang members
  Gardening: gardening, gardener, gardeners
  Gay marriage: gay marriage, same-sex marriage
  Gender pay gap: gender pay gap, equal pay
  Gene editing: gene editing, gene-editing, genetic engineering
  Genetics: genes, gene, genome, genomes, genetic, dna
  Genocide: genocide
  Gold: gold price, gold prices
  Golf: golf, golfer, golfers
  Government shutdown: government shutdown, shutdown
  Gun control: gun control, gun violence, gun laws, gun owners, gun rights, assault weapons, \
    gun law
  Guns: firearms, firearm, handgun, handguns, rifle, rifles, gun, guns
  Gymnastics: gymnastics, gymnast, gymnasts
  Hate crime: hate crime, hate crimes, white supremacist, white supremacists, white supremacy, \
    white nationalist, white nationalists
  Healthcare: healthcare, health care, health insurance
  Heart disease: heart disease, heart attack, heart attacks, stroke
  Heatwave: heatwave, heat wave, heatwaves, heat waves
  Helicopters: helicopter, helicopters
  History: historian, historians
  Hoaxes: hoax, hoaxes
  Homelessness: homelessness, homeless, rough sleepers
  Horse racing: horse racing, racehorse, jockey, jockeys, horses
  Hospitals: hospital, hospitals
  Hostages: hostage, hostages, ransom
  Hotels: hotel, hotels, resort, resorts
  Housing: housing, house prices, home prices, housing market, mortgage, mortgages, landlords, \
    tenants
  Human evolution: early humans, human evolution, neanderthals, hominins
  Human rights: human rights
  Human trafficking: human trafficking, sex trafficking, modern slavery
  Humanitarian aid: humanitarian aid, foreign aid, aid workers, humanitarian
  Hunting: hunters, trophy hunting
  Hurricanes: hurricane, hurricanes
  Hydrogen: hydrogen fuel, hydrogen
  Ice hockey: hockey
  ID cards: id cards, id card, identity cards, identity card
  Immigration: immigration, immigrants, immigrant, migrants, migrant, illegal aliens, illegal \
    immigration, undocumented, migration
  Impeachment: impeachment, impeach, impeached
  Inequality: inequality
  Infectious diseases: infectious disease, infectious diseases
  Inflation: inflation, cost of living
  Influenza: influenza, flu
  Infrastructure: infrastructure
  Insects: insects, insect, bees, mosquitoes, mosquito, butterflies
  Insurance: insurers, insurance
  Intelligence agencies: intelligence officials, intelligence community, intelligence agencies
  Interest rates: interest rates, interest rate, rate hike, rate hikes
  Interior design: interior design, furniture, decor, living room, interiors
  Internet: internet, web browser, websites
  Investment: investors, hedge fund, hedge funds, private equity, portfolio, investing
  IPOs: initial public offering, ipo
  Jewellery: jewellery, jewelry, diamonds
  Jobs: unemployment, jobless, job losses, layoffs, redundancies
  Journalism: journalism, press freedom
  Kidnapping: kidnapping, kidnapped, kidnappers, abduction, abducted
  Knife crime: knife crime, stabbing, stabbings, stabbed
  Landslides: landslide, landslides, mudslide, mudslides
  Language: languages, linguists, linguistic
  Lawsuits: lawsuit, lawsuits, sued, suing, plaintiffs, class action
  LGBT: gay, lesbian, lesbians, homosexuality, homosexual, homosexuals
  Libraries: libraries, library
  Lobbying: lobbying, lobbyist, lobbyists
  Logistics: freight, logistics, trucking, truckers
  Lottery: lottery, jackpot
  Malaria: malaria
  Manufacturing: manufacturing, factory, factories, manufacturers
  Marriage: marriage, marriages, wedding, weddings, bride
  Mass shootings: mass shooting, mass shootings, shooting spree, school shooting, school \
    shootings, gunman
  Measles: measles
  Medicine: patients, surgery, surgeon, surgeons, clinical trials, clinical trial
  Meditation: meditation, mindfulness, mindful
  Mental health: mental health, mental illness
  Mergers: merger, mergers, takeover, acquisition, acquisitions
  Military: armed forces, troops, soldiers, airstrike, airstrikes, warplanes, fighter jets, \
    military, soldier, commanders
  Military spending: military spending, defence spending, defense spending
  Minimum wage: minimum wage, living wage
  Mining: mining company, miners, mining
  Missiles: missile, missiles
  Missing people: missing girl, missing boy, missing person, missing persons, disappearance, \
    went missing
  Money laundering: money laundering
  Motor racing: grand prix, pole position, motorsport
  Mountaineering: mountaineering, climbers, climber, mountaineers
  Murder: murder, murders, murdered, murderer, homicide, homicides, serial killer
  Museums: museum, museums
  Music: album, albums, song, songs, songwriter, singer, singers, band, concert, concerts, \
    musicians, rapper, musician
  Mythology: mythology, folklore, ancient myth, ancient myths, greek myth, greek myths
  National parks: national park, national parks, national monument
  Natural disasters: disaster, natural disaster, natural disasters, disasters
  Nuclear power: nuclear power, nuclear plant, nuclear reactor, nuclear reactors, nuclear \
    energy, nuclear accident, meltdown
  Nuclear programme: nuclear programme, nuclear program, nuclear deal
  Nuclear weapons: nuclear weapons, nuclear weapon, denuclearization, denuclearisation, \
    nuclear test, nuclear tests, nuclear arsenal, nuclear arms
  Nurses: nurses, nurse
  Nutrition: diet, diets, nutrition, calories, keto
  Obesity: obesity, obese, overweight
  Oceans: ocean, oceans, coral reefs, coral, reefs, sea level, sea levels, marine life
  Office life: office workers, remote work, remote working, coworkers
  Oil: oil prices, oil price, crude oil, oil production, crude, oil and gas
  Opioids: opioid, opioids, fentanyl, heroin
  Organ donation: organ donation, transplant, transplants
  Organised crime: organised crime, organized crime, mafia
  Paranormal: ufo, ufos, aliens, ghosts, ghost, paranormal, psychic
  Parenting: parenting, motherhood, toddler, toddlers, baby, babies
  Patents: patent, patents
  Peace talks: peace talks, ceasefire, truce, peace deal
  Pensions: pension, pensions, pensioners
  Personal finance: personal finance, retirement savings
  Pharmaceuticals: pharmaceutical, drugmaker, drugmakers, drug prices, drug companies, \
    medication, medications
  Philanthropy: philanthropy, philanthropist, charity, charities, charitable
  Philosophy: philosopher, philosophers, philosophy
  Photography: photographer, photographers, photography
  Physics: physics, particles, quantum
  Plane crashes: plane crash, air crash, crash landing
  Planets: planets, planet
  Plastic pollution: plastic pollution, plastic waste, plastic bags, microplastics
  Podcasts: podcast, podcasts
  Poker: poker
  Police: police, policing, police officers, police officer
  Polling: polls, pollsters, opinion poll, opinion polls
  Population: population growth, birth rate, overpopulation
  Pornography: pornography, porn
  Poverty: poverty
  Pregnancy: pregnancy, pregnant, pregnancies
  Prisons: prison, prisons, prisoners, inmates, inmate, jails
  Privacy: privacy
  Prostitution: prostitution, prostitutes, prostitute, sex workers
  Protests: protests, protesters, protest, protesting, demonstrators, rioters, riots, rioting, \
    looting
  Psychology: psychologists, psychologist, psychology, psychological
  Puzzles: puzzle, puzzles
  Racism: racism, racist, racists
  Radio: radio station, radio stations, radio show
  Railways: railway, railways, train operators, high-speed rail
  Rape: rape, raped, rapist, rapists
  Real estate: real estate, property market
  Recession: recession
  Recycling: recycling
  Redistricting: gerrymandering, redistricting
  Referendums: referendum, referendums
  Refugees: refugee, refugees
  Regulation: regulators, regulation, regulations, deregulation
  Relationships: relationships, breakup, couples, boyfriend, girlfriend, dated
  Religion: religion, religious, religions, worship, prayer, prayers, spiritual
  Renewable energy: renewable energy, renewables, wind power, solar power, wind farm, wind \
    farms, solar energy, solar panels, wind turbines
  Retail: retailer, retailers, shoppers, supermarket, supermarkets, department store, stores
  Roads: motorists, potholes
  Robots: robot, robots, robotics
  Royal family: royal family, royals, royal wedding
  Rugby: rugby
  Running: marathon, marathons, runners, sprinter, jogging
  Sailing: sailing, sailors, yacht, yachts, cruise ship, cruise ships
  Sanctions: sanctions
  Satellites: satellite, satellites
  Schools: schools, pupils, schoolchildren, teachers, teacher
  Science fiction: science fiction, sci-fi
  Scientific research: scientists, researchers, study finds
  Self-driving cars: self-driving, self-driving car, self-driving cars, driverless, driverless \
    cars, autonomous vehicles
  Semiconductors: semiconductor, semiconductors, chipmaker, chipmakers, microchips
  Sex: sex, orgasm
  Sex education: sex education
  Sexism: sexism, sexist, misogyny, patriarchy
  Sexual harassment: sexual harassment, sexual misconduct, sexual assault, sexually assaulted, \
    sexual abuse, sexually harassed, sexual assaults, sexual allegations, sexual attention, unwanted sexual
  Sharks: shark, sharks
  Shipping: cargo ship, container ships, tanker, tankers, shipwreck
  Shoes: shoes, sneakers, trainers, footwear
  Shootings: shooting, shootings, shooter, gunfire, shot dead, gunshot, fatally shot
  Skiing: skiing, skiers, ski, snowboard
  Slavery: slavery, slaves, enslaved
  Sleep: sleep, insomnia
  Small businesses: small business, small businesses
  Smartphones: smartphone, smartphones
  Smoking: smoking, smokers, tobacco, cigarettes, vaping, e-cigarettes, e-cigarette
  Smuggling: smuggling, smugglers, smuggled
  Soccer: soccer
  Social media: social media
  Socialism: socialism, socialist, socialists, communism, communist, communists, marxist
  Software: software, developers, app, apps
  Solar eclipse: eclipse, solar eclipse
  Space exploration: astronaut, astronauts, spacecraft, spaceflight, cosmonauts
  Sports: athletes, athlete, playoffs, touchdown, touchdowns, quarterback, midfielder, \
    goalkeeper
  Steel: steel, aluminium, aluminum
  Stem cells: stem cells, stem cell
  Stock market: stock market, stock markets, stocks, stock exchange
  Strikes: picket line, trade unions, labor union, unions
  Student debt: student debt, student loans, student loan, tuition fees
  Suicide: suicide, suicides, suicidal
  Supply chains: supply chain, supply chains
  Surfing: surfing, surfers
  Surveillance: surveillance, wiretapping
  Swimming: swimming, swimmer, swimmers
  Tariffs: tariff, tariffs, trade war
  Tattoos: tattoo, tattoos
  Taxes: taxes, tax cuts, tax cut, tax reform, income tax, tax returns, corporate tax, tax, \
    taxpayers
  Technology companies: tech companies, tech giants, tech giant, tech industry
  Telecoms: mobile phones, mobile phone, telecoms, wireless carriers
  Television: television, tv series, tv show, tv shows, episode, episodes, showrunner, viewers
  Tennis: tennis
  Terrorism: terrorism, terrorist, terrorists, terror attack, terror attacks, suicide bomber, \
    suicide bombing
  Theatre: theatre, playwright, playwrights, stage production
  Theft: theft, burglary, robbery, robbed, thieves, stolen, thief, burglars, robbers
  Torture: torture, tortured, waterboarding
  Tourism: tourism, tourists, tourist
  Toys: toys, toy
  Trade: trade talks, trade negotiations, trade policy
  Traffic: congestion, traffic jams, traffic jam, heavy traffic, rush hour, public transport
  Transgender: transgender
  Travel: travellers, travelers, holidaymakers, vacation, itinerary
  Trials: trial, defendant, defendants, pleaded guilty, sentenced, sentencing, convicted, jail
  Tsunami: tsunami, tsunamis
  Universities: universities, university students, higher education
  Urban planning: urban planning, urban planners, skyscraper, skyscrapers
  Vaccines: vaccine, vaccines, vaccination, vaccinations, vaccinated, anti-vaxxers
  Veganism: vegan, vegans, veganism, vegetarian
  Veterans: veterans
  Video games: video game, video games, gamers, gameplay, multiplayer
  Viruses: virus, viruses, outbreak, pandemic
  Vitamins: vitamin, vitamins, supplements
  Volcanoes: volcano, volcanoes, volcanic eruption
  Voter fraud: voter fraud, election fraud, voter suppression, voter id
  Voting rights: voting rights
  Wages: wages, pay rises
  War crimes: war crimes, war crime
  Waste: landfill, litter, garbage
  Water: drinking water, water supply
  Wealth: billionaires, millionaires, billionaire
  Wearables: smartwatch, smartwatches, headphones, earbuds
  Weather: weather, storm, storms, tornado, tornadoes, cyclone, blizzard, forecasters, \
    snowfall, thunderstorms, rainfall
  Weight loss: weight loss
  Welfare: welfare, universal credit, food stamps
  Whales: whale, whales
  Whistleblowers: whistleblower, whistleblowers, whistle-blower
  Wildfires: wildfire, wildfires, bushfires, bushfire, forest fires
  Wildlife: wildlife, endangered species, poaching, poachers
  Women's rights: women's rights, gender equality
  Wrestling: wrestling, wrestler, wrestlers
  Yoga: yoga
  Youth: young people, teenagers, teens, adolescents, teenage, teen
  """
