/// Subjects of culture, sport, the home and journeys. See `broadSubjectWords`.
let leisureSubjectWords = """
  American football/Sports: nfl quarterback touchdown linebacker steelers packers bronco \
    offseason receiver cornerback superbowl seahawks kickoff fumble interception scrimmage gridiron \
    tailback halfback | football coach draft roster season game bowl defensive offensive yard \
    injury snap playoff teammate player field league patriots eagles cowboys rushing rookie passer \
    preseason pick round contract guard franchise veteran locker signing kick sack huddle punt \
    huskers
  Architecture/Art: architect architecture architectural skyscraper facade | building designed \
    tower construction built design concrete brick roof
  Art: painting painter sculpture exhibition gallery galleries artwork curator biennale sotheby \
    christie canvas installation fresco mural portrait museum watercolour watercolor sculptor \
    sketch artistic etching printmaker ceramics pottery graffiti surrealist impressionist | art \
    artist exhibit drawing contemporary auction collection visual studio masterpiece collector \
    painted century style works abstract figure displayed
  Athletics/Sports: sprinter hurdler javelin decathlon decathlete heptathlon triathlon \
    steeplechase marathoner | athlete race relay metres meters medal record track runner running \
    sprint jump
  Baseball/Sports: baseball mlb pitcher inning homer shortstop baseman yankee dodger astros cubs \
    redsox ballpark bullpen outfielder strikeout baseball batter hitter homered rbi outfield \
    infield leadoff doubleheader umpire | hit season game runs pitch league manager dugout series \
    catcher postseason player bat batting championship field base swing victory team
  Basketball/Sports: basketball nba rebound lakers knicks cavaliers lebron dunk wnba basketball \
    dribble layup jumper backcourt pointguard buzzer playoffs | point coach guard court season game \
    assist player team ncaa tournament scored scoring shooting turnover roster matchup ball played \
    playing sport shot defensive forward raptors bulls mavericks clippers bucks
  Beauty/Fashion: makeup skincare moisturiser moisturizer mascara lipstick shampoo serum \
    hairstylist hairstyle manicure fragrance perfume cosmetics sunscreen eyeliner makeover \
    beautician salon eyeshadow blush complexion pores wrinkle botox moisturizing acne | skin hair \
    beauty product face nail brow blonde glow foundation looks lip shade cream natural dry oil tan
  Books: novel novelist bestseller bookseller memoir paperback poetry poet poem bookstore \
    bookshop literary fiction hardcover novel literature prose anthology narrator protagonist essay \
    essayist biography biographer autobiography manuscript pulitzer playwright | book author reader \
    writer chapter story writing character read published plot bookshelf publisher copies fictional \
    writes wrote written reading library page tale reviewer
  Boxing/Sports: boxing boxer heavyweight knockout ufc mma boxing sparring welterweight \
    middleweight featherweight undisputed | fight ring bout punch title belt champion fighter round \
    trainer opponent fought gloves bell wbc weigh
  Cars: car sedan suv hatchback carmaker automaker horsepower toyota nissan ford honda volkswagen \
    bmw mercedes audi chevrolet hyundai porsche ferrari tesla gearbox dealership motorist torque \
    mpg coupe convertible roadster lexus subaru mazda kia volvo jaguar bentley lamborghini chrysler \
    jeep mitsubishi renault peugeot automotive dashboard crossover turbo powertrain drivetrain | \
    vehicle drive driver driving engine wheel petrol diesel electric model truck steering brake \
    auto interior rear motor cylinder hybrid front seat speed mileage road trim gear door tyre tire
  Celebrities: celebrity celebrities kardashian paparazzi bikini starlet supermodel hadid beyonce \
    rihanna jenner heartthrob flaunted selfie stunner bikini skimpy cleavage swimsuit sizzling \
    showbiz flaunt flaunting celebs entourage redcarpet fiance fiancee tmz | actress actor singer \
    star model dating split boyfriend girlfriend wore red carpet fans couple photos gossip source \
    outfit posted magazine engaged posing hollywood dress fame famous interview husband wife dated \
    snap loved instagram beach curves stunning reality acting misdemeanor stunt heiress sister \
    romance rumours rumors wedding baby selfies glamorous pregnant twitter gorgeous birthday
  Chess/Games: chess grandmaster gambit bishop checkmate chess chess endgame rook queenside \
    kingside | game board move match player champion fixture tournament lichess tempo pawn knight \
    opening
  Christmas: christmas santa xmas festive reindeer yuletide nativity carol festivities mistletoe \
    stockings eggnog caroling gingerbread tinsel | holiday gift tree december present decoration \
    family light card advent elf lit celebrate celebrating season wrapped ornament wreath
  Comedy/Television: comedian comedy sitcom satire parody standup punchline skit improv satirical \
    slapstick hilarity | joke funny laugh humor humour sketch comic host monologue hilarious snl \
    mock joking humorous laughed laughter sketches audience roast
  Cricket/Sports: cricket cricketer wicket batsman batsmen bowler innings twenty20 odi umpire | \
    captain test overs batting bowling runs match bat spinner century ashes
  Cycling/Sports: cyclist peloton velodrome giro vuelta | cycling stage tour rider bike climb \
    race sprint yellow jersey
  Dance/Theatre: ballet ballerina dancer choreographer choreography ballroom ballet choreographed \
    tango salsa waltz | dance dancing stage performance troupe routine step danced performed \
    audience professional perform company tap
  Design/Art: designer furniture lamp showroom upholstery typography decor interior craftsmanship \
    furnishings decorating decorator minimalist typeface upholstered ceramic textile | design \
    installation light style studio collection chair table room aesthetic colour color material \
    space modern art lighting building concept wallpaper architect architecture designed wooden \
    walls decorate modernist objects fabric
  Exercise/Health: workout gym treadmill cardio fitness dumbbell squat yoga pilates marathon \
    jogging aerobic pushups situps kettlebell barbell crossfit | exercise muscle training trainer \
    body run running strength weight athlete stretch class stretching exercising exercised runner \
    physical cycling fit endurance coach steps sweat
  Fashion: fashion runway catwalk couture gucci prada dior chanel versace wardrobe handbag \
    stylist menswear womenswear streetwear sneaker jeans outfit fashion designers couturier stylish \
    vogue skirt blouse trousers coat silk denim tailoring tailored knitwear footwear lingerie \
    balenciaga burberry armani hem frock | dress wear style wearing model brand clothes clothing \
    collection shoe trend shirt luxury jacket leather heels textile gown dresses garments \
    accessories wore vintage sleeve lace
  Films: film movie filmmaker screenplay sequel cinema blockbuster oscar screenwriter marvel \
    disney pixar boxoffice trailer cinematographer hollywood avengers trilogy documentary film \
    movie filmmaking moviegoers directorial thriller biopic remake prequel cinematography cinematic \
    screenings imdb | director actor actress character scene cast role plot audience script \
    premiere franchise star story studio screen netflix movies directed directing starring acting \
    horror adaptation watch shot genre hero awards festival
  Food: recipe restaurant chef cook cooking bake baking chocolate cheese vegetable sauce dish \
    delicious kitchen chicken soup dessert oven flavour flavor butter garlic meal cuisine menu \
    ingredient pizza burger beer wine cocktail sandwich salad recipe restaurant cooked baked \
    roasted roast roasting grilled fried fry frying simmer boil stir whisk tablespoon teaspoon \
    dishes pasta noodles rice tomato tomatoes onion potato potatoes mushroom pepper spices spicy \
    salty sweet tasty savory savoury pastry cake cookies cookie pie brunch dining eatery bistro \
    cafe barbecue sushi taco seafood salmon steak bacon sausage vegan vegetarian foodie culinary \
    gourmet edible snack yogurt almond nut | food eat eating taste diner drink sugar meat fish \
    dinner bread coffee lunch breakfast tea fruit ate eaten eater cups bowl plate salt juice \
    healthy diet calories milk egg tasted tasting serve served serving fresh chip
  Football/Sports: striker midfielder uefa fifa goalkeeper tottenham juventus bundesliga laliga \
    messi ronaldo mourinho guardiola trafford ajax mbappe wenger relegation footballers midfield \
    winger fullback offside concacaf premiership fulham bayern dortmund psg juve equaliser \
    equalizer | football club goal match league player manager cup transfer season fans pitch score \
    soccer defender champions manchester sign signing scoring wembley penalty madrid barcelona \
    premier liverpool everton matches fixture scored stadium draw drew substitute squad boss loan \
    header fa var leicester southampton wolves inter
  Gambling/Games: casino gambling lottery jackpot bookmaker betting poker casino gamblers \
    wagering blackjack roulette bookies | bet odds win winning prize ticket slot wager stakes money \
    tables
  Games: tabletop dice pokemon mtg boardgame collectible tabletop mana reprint deckbuilding gamer \
    puzzle chessboard roleplaying gameplay | card deck game magic player play board rules digital \
    cards commander graveyard playing table turn fantasy strategy hobby tiles
  Gardening/Home and garden: gardening gardener garden lawn shrub seedling compost perennial \
    blooming gardening mulch prune pruning pollinator blossom petals horticulture orchid | plant \
    flower soil grow seed tree leaf rose landscape greenhouse hedge blooms growing planted planting \
    leaves yard weeds spring summer bulbs
  Golf/Sports: golf golfer pga birdie bogey fairway golf birdies lpga ryder caddie | tournament \
    round hole tee putt masters course open par shot greens tiger major
  Home and garden: diy plumbing carpenter renovation woodworking hardwood plywood remodel \
    declutter decluttering kitchens flooring plumber handyman diyer renovating carpentry appliances \
    mop cupboard drawers | wood tool drill nail paint wall floor cut bathroom project install \
    cleaning vacuum laundry household house wooden clean shelf shelves room cleaner storage garage \
    dust sink toilet
  Horse racing/Sports: racehorse jockey racecourse racetrack ascot cheltenham aintree \
    thoroughbred steeplechase fillies gelding | trainer horse race racing stakes odds runner stable \
    saddle ridden furlong derby
  Hotels/Tourism: hotel resort suite spa hostel airbnb bathtub concierge hotel hotel motel \
    innkeeper inn | room guest luxury stay pool bed view beach tub lobby booking villa bar check
  Hunting/Sports: hunting hunter waterfowl archery camo rifle elk taxidermy binocular antler \
    bowhunting trapper decoy angling angler bait trout bass | hunt deer turkey outdoor game vest \
    season duck bow shooting harness field prey fishing shot trophy lake rod wild
  Ice hockey/Sports: nhl hockey puck goalie goaltender blackhawk canucks sabres bruins rink \
    goaltending skater defenseman blueline | ice goal period save shot assist season playoff wing \
    overtime minute skating shootout coach maple leafs flyers oilers rangers canadiens
  Jewellery/Fashion: jewellery jewelry necklace bracelet earring gemstone jeweller watchmaker \
    rolex cartier wristwatch horology jewels carat pendant sapphire emerald brooch tiara | diamond \
    gold ring luxury watch watches ruby brand pearl pearls gem gems silver stones dial strap
  Motor racing/Sports: nascar ferrari prix motorsport lap ducati verstappen f1 indycar motogp \
    pitstop qualifying gridpole speedway paddock | race racing driver car pole season circuit \
    podium formula team grid championship finish tyre track
  Music: album song singer band guitarist concert songwriter rapper musician tour spotify grammy \
    vocalist hiphop jazz orchestra opera drummer guitar chart pop album song gigs pianist piano \
    violin cello orchestral symphonic choir melody lyric remix mixtape duet ballad reggae techno \
    bass vocals soundtrack billboard playlist | music track fans stage festival sing record single \
    label artist audience singing sound release hit performed symphony awards country rock genre \
    venue tribute classic recording sang sung performing performance performer tunes stars released \
    touring musical rap soul funk punk indie dj
  Olympics/Sports: olympic olympics paralympic paralympics gymnast gymnastics sprinter olympians \
    medals medallist medalist ioc | gold athlete games skating ski skiing swimming silver bronze \
    team event skier
  Paranormal: ufo ufos ghost psychic haunted paranormal supernatural occult astrology zodiac \
    prophecy bigfoot extraterrestrial reptilian astrologer horoscope witchcraft vampire clairvoyant \
    seance sightings | spirit mystery mysterious soul vision energy alien witch witches haunting \
    demon demons spooky prediction unexplained universe signs
  Photography/Art: photographer photography lens canon nikon aperture photograph photography \
    photographic photojournalist shutter polaroid leica dslr selfies | photo image shot picture \
    pixel light portrait camera shoot captured snapped
  Puzzles/Games: crossword anagram clue sudoku riddle wordle sudokus solvers brainteaser quizzes \
    | puzzle solve answer word pun letter entry quiz solved grid hint
  Rugby/Sports: rugby rugby scrum wallabies springboks lineout | nations try cardiff twickenham \
    coach match squad tackle players captain union team world kick
  Sailing/Sports: yacht regatta sailing sailor sailboat dinghy catamaran | boat race crew wind \
    mast
  Shopping/Retail: coupon checkout wishlist giveaway stocking roomba shopping gifting discounted \
    | gift deal price buy sale discount amazon best product offer shipping save shop off review \
    cleaning selling gadget bargain buying priced retailer budget savings code cyber free prime
  Skiing/Sports: ski skiing skier snowboard snowboarder snowboarding slalom slopes chairlift | \
    snow mountain resort winter downhill run
  Sports: athlete championship tournament coach league olympic playoff teammate medal stadium \
    espn athletic referee ncaa wrestling equestrian afl commentator coaches olympians medalists \
    umpires semifinal quarterfinal wrestler gymnastics volleyball badminton netball lacrosse \
    swimmer surfing surfer skateboarding | season game team player fans match win sport champion \
    title victory score played points competition race final winning squad horse rider live \
    matchday matches lost losing scored defeated opponents sporting club captain round record \
    bowling fencing
  Television: bbc itv episode sitcom viewer showrunner netflix hbo hulu primetime tv televised \
    drama broadcast presenter finale series bachelor hgtv cw streaming soap emmy contestants \
    teleplay costar spoilers recap spinoff reboot miniseries dvd serialized | show season cast \
    character watch host star actor actress channel script programme producer premiere network \
    television aired judges reality abc nbc cbs screen storyline plot premiered audience watched \
    watching
  Tennis/Sports: tennis wimbledon federer nadal djokovic atp wta serena tennis forehand backhand \
    baseline unseeded | match set serve open grand slam court matches tournament ace final player \
    break seed
  Theatre/Art: theatre theater playwright broadway shakespeare rehearsal musical matinee opera \
    theatre theater thespian dramatist stagecraft auditorium curtain understudy pantomime soliloquy \
    | stage play audience performance actor production show director ticket cast staging directed \
    drama role
  Tourism: tourist tourism traveler traveller itinerary sightseeing destination backpacking beach \
    island vacation secluded hiker vacationers holidaymakers sightseers souvenir hiking trekking \
    safari snorkeling scuba attractions beaches backpackers getaway excursion campsite camping | \
    travel trip hotel visit visitor holiday city tour resort view mountain flight scenic guide \
    temple adventure park hike plain peak awe fort landscape village trail trek steps trails \
    passport cruise museums visiting explore exploring scenery guided coast shore stay
  Toys/Shopping: toy lego barbie tamagotchi dolls barbies playset plush teddy | kid play gift \
    game hasbro mattel children
  Video games/Games: gamer xbox playstation nintendo fortnite gameplay minecraft multiplayer \
    esports console steam capcom rpg dlc patch quest ubisoft bethesda sega zelda shrine dungeon \
    pokemon mario loot walkthrough videogame ps4 ps5 twitch sequels avatars zombies remaster \
    playable joystick controller | game gaming player video character level play season balance \
    release boss explore map hero depths weapon developers remake playing modes graphics studio \
    launch version trailer switch sony pc indie
  """
