// English words of news about sport and culture, British and American.

extension SectionWords {
  static let englishSport = SectionWords(
    strong: """
      striker midfielder midfield defender goalkeeper winger fullback flanker hooker scrum linesman
      umpire offside penalties goalless equaliser equalizer equalised quarterback touchdown
      linebacker pitcher batsman batsmen bowler wicket innings cricket cricketer football footballer
      soccer rugby tennis golf golfer athletics athlete sprinter hurdles marathon decathlon
      heptathlon pentathlon swimmer cyclist boxing boxer heavyweight wrestling wrestler gymnast
      gymnastics skier skiing snowboard skating skater hockey baseball basketball netball volleyball
      badminton snooker darts rower rowing yachtsman motogp jockey racecourse olympic olympics
      olympian paralympic medallist medalist uefa fifa nba nfl mlb nhl ncaa premiership bundesliga
      wimbledon playoff playoffs semifinal semifinals quarterfinal quarterfinals unbeaten seeded
      tiebreak doping kickoff halftime teammate teammates fixture fixtures coach coaches wingers
      springbok lions wallabies rangers substitute knockout birdie bogey fairway freestyle relay
      paddock peloton teamsheet dugout rebounds homer inning bullpen preseason offseason matchday
      wildcard topseeded league umpires shootout stoppage uncapped crossbar touchline sinbin
      forehand backhand deuce unseeded javelin discus steeplechase hurdler wada usada velodrome
      regatta dinghy caddie putt putted leaderboard handicapper goalscorer centreback
      quarterfinalist semifinalist trainer jockeys sportsman sportswoman lbw
      """,
    clear: """
      match matches game games team teams player players captain captained captaincy manager club
      clubs season cup championship championships champion champions tournament title titles win
      wins winner winning won victory victories defeat defeated beat beaten beating lost lose losing
      draw drew goal goals score scored scoring scorer scores injury injured injuries hamstring
      ankle knee groin fitness fit transfer signing bench lineup debut comeback final finals round
      rounds stadium pitch fans squad squads sidelined kick kicked ball balls racket serve penalty
      referee tackle tackles ranking ranked race races racing lap metres sprint medal medals gold
      bronze record indoor outdoor swimming sailing cycling qualifier qualifiers qualifying qualify
      qualified relegation relegated promotion tries try conversion sport sports sporting opponent
      opponents slam grand prix formula steroid steroids banned suspension disciplinary trained
      training coached coaching selector selection derby arena celtic arsenal chelsea everton
      liverpool madrid barcelona milan juventus nets keeper seed semi semis skipper skippers
      tactical lineout pole friendly caps cap capped header volley deflected rebound booked yellow
      dressing gaffer terrace hooligan davis baseline ace aces straight hammer vault jumper tester
      tee par eagle bunker masters handicap aggregate lob whistle tournaments trophy trophies podium
      rivals sprinting winger centre scrumhalf flyhalf halfback rematch bout referees
      """,
    weak: """
      play played playing half minutes nations test points point set sets break open shot centre
      ground supporters crowd ireland wales england scotland zealand side form performance clash
      crown hopes rivals rival loan chance boss lads run runs cross corner ahead saturday sunday
      contract talent international internationals united city world career hitter throw pass passes
      opening lane track
      """)

  static let englishCulture = SectionWords(
    strong: """
      film films movie movies actor actors actress actresses oscar oscars bafta baftas grammy
      grammys emmy emmys filmmaker filmmakers filmmaking cinema cinemas boxoffice blockbuster sequel
      prequel trilogy biopic screenplay screenwriter scriptwriter hollywood bollywood broadway
      premiere premiered starring costar album albums singer singers songwriter song songs band
      bands rapper rap hiphop guitarist drummer bassist vocalist frontman lyrics concert concerts
      gig gigs orchestra orchestral opera soprano tenor conductor ballet dancer choreographer
      choreography theatre theatres theater theatrical musical musicals musician musicians
      playwright drama dramas comedy comedies comedian comedians comic sitcom soap episode episodes
      novelist novel novels fiction poet poetry poems literary literature memoir exhibition
      exhibitions gallery galleries painter painting paintings sculptor sculpture sculptures artist
      artists soundtrack celebrity celebrities celeb thriller animated animation cartoon documentary
      documentaries festival cannes sundance glastonbury brit brits singles melody symphony composer
      composers curator catwalk couture showbiz grossed grossing multiplex indie arthouse tate
      booker pulitzer whitbread shortlisted understudy matinee rehearsal rehearsals repertoire
      libretto aria baritone violin violinist cellist maestro remastered duet ballad airplay
      playlist setlist headliner encore panto pantomime puppet circus standup mockumentary
      miniseries cliffhanger spinoff superhero pixar voiceover primetime aired airing satire
      satirical parody watercolour fresco manuscript anthology biography autobiography narrator
      protagonist storyline filmed filming costume costumes stagecraft
      """,
    clear: """
      star stars starred role roles cast casting director directed directing producer producers
      studio studios script scenes scene award awards awarded nominated nomination nominations
      nominees ceremony prize chart charts hit hits rock pop jazz soul punk dance music track tracks
      tour guitar piano stage play plays show shows television tv bbc channel viewers audience
      audiences ratings broadcast broadcaster presenter host radio dj series book books author
      authors publisher published bestseller bestselling reader character characters story stories
      tale plot romantic romance horror fantasy adaptation adapted remake version museum museums art
      arts cultural culture heritage fashion designer model models photographer photographs
      photography critic critics review reviews reviewer fans fan debut release released recording
      recorded label disney supporting performer performers performance performances performed
      singing sang sing wrote writer writers written entertainment entertainer magazine tabloid
      weekend screening screen academy winner statue glamour celebrated legendary box office opening
      takings gross shortlist judges tony olivier ensemble reunion tribute inducted topping
      headlining headlined sketch franchise marvel screened airs watershed commissioned censors
      censorship portrait canvas installation auction sotheby christie antiques archive library
      chapter verse sound acoustic hero heroine villain vampire
      """,
    weak: """
      love romance wedding married night tickets creative original classic voice top act appeared
      appearing appearance popular famous success charity career los angeles fame gala honoured
      honour anniversary picture
      """)
}
