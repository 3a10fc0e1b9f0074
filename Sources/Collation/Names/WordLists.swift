// Words that the search for names must know, in small letters: English ones first, since capitals
// carry most there.

/// Titles and trades before a person's name.
let roleWords = """
  mr mrs ms miss dr prof professor sir dame lord lady president presidents minister ministers
  chancellor secretary governor gov mayor judge justice general gen captain capt colonel col
  sergeant sgt lieutenant lt maj corporal cpl pvt admiral adm brigadier commander marshal sheriff
  chairman chairwoman chairperson chair director commissioner ambassador envoy representative rep
  reps congressman congresswoman congressmen senator senators sen sens premier speaker leader
  chief coach inspector detective counsel attorney lawyer barrister solicitor bishop archbishop
  cardinal rabbi imam ayatollah sheikh rev reverend father brother sister actor actress singer
  rapper host author journalist commentator anchor reporter correspondent editor columnist
  candidate nominee president-elect vice-president ex-president then-president co-founder founder
  spokesman spokeswoman spokesperson officer deputy assistant vp ceo cfo coo mp mep md dj comedian
  economist analyst professor manager striker midfielder goalkeeper quarterback guitarist
  director-general president's treasurer councillor cllr alderman baroness baron count countess
  señor señora don doña presidente presidenta ministro ministra expresidente président ministre
  madame monsieur mme m signor signora onorevole senatore presidenta senhor senhora meneer mevrouw
  minister-president burgemeester herr frau
  """

/// Words that belong to the role that follows.
let roleModifiers = """
  prime foreign vice deputy executive defence defense home health finance interior first former
  attorney state justice education environment transport trade opposition acting police party
  majority minority special late then-house press national chief crown managing senior junior
  assistant associate lead labor labour energy treasury commerce agriculture homeland security
  district deputy outgoing incoming veteran ex shadow general solicitor grand supreme campaign
  """

/// Titles that stay with a single name: "Pope Francis", but "Mohammed bin Tesk".
let royalTitles = "king queen prince princess pope duke duchess emperor sultan emir"

/// What secretaries, ministers and directors are one of.
let portfolioWords = """
  state defence defense health education homeland security energy justice labor labour commerce
  agriculture transportation transport interior foreign affairs trade veterans housing urban
  development staff operations police intelligence national communications public prosecutions
  exchequer treasury finance environment culture sport work pensions human services parliament
  congress representatives
  """

/// Days and months, and their short forms.
let calendarWords = """
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  fridays saturdays sundays january february march april may june july august september october
  november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep
  sept oct nov dec lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril
  mai juin juillet août septembre octobre novembre décembre lunes martes miércoles jueves viernes
  sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
  diciembre lunedì martedì mercoledì giovedì venerdì domenica gennaio febbraio aprile maggio
  giugno luglio settembre ottobre dicembre segunda terça quarta quinta sexta segunda-feira
  terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março maio junho julho
  setembro outubro novembro dezembro maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  januari februari maart juni juli augustus oktober
  """

/// Small words inside names.
let joiningWords = """
  of de del della di da do dos das la le les du des van von der den ter al el bin ibn & y ul
  """

/// Bodies whose name goes on behind "for" or "on".
let bodiesForSomething = """
  center centre centers centres ministry department institute office foundation council committee
  campaign society association party agency organisation organization fund court alliance movement
  school commission coalition campaign partnership board bureau college academy conference
  federation union network
  """

/// Points of the compass and parts of a place that stand before its name.
let regionWords = """
  northern southern eastern western central north south east west north-west north-east south-west
  south-east northwest northeast southwest southeast downtown upstate greater inner outer rural
  mainland occupied mid upper lower midtown continental
  """

/// Nouns that go on with a name behind `'s`.
let ownedWords = """
  day eve party church college court hospital cross cathedral park guard cup club association
  union vineyard march council office house league hall square bay beach island castle shoes
  bureau magazine list choice army awards world institute
  """

/// Nouns behind a name that are no part of it.
let trailingWords = """
  administration presidency campaign government regime family officials supporters voters
  """

/// Abbreviations whose point ends no sentence.
let abbreviations = """
  mr mrs ms dr prof sen sens rep reps gov gen col capt sgt lt maj cpl pvt adm rev st jr sr vs no
  jan feb mar apr jun jul aug sept oct nov dec mt ft hon sra dra mme ave
  """

/// Words that begin a credit, not a sentence.
let creditWords = """
  by photo photos photograph photographs image images picture pictures credit caption follow
  copyright reporting editing written edited share read watch related subscribe source sources
  video via getty host hosts cast guest guests producer story advertisement sign click contact
  tags topics illustration foto por par di door
  """

/// Endings of compounds whose first half is the name.
let adjectivalEndings = """
  bound based led backed style era born like wide related owned only area made run funded driven
  friendly headquartered listed supported controlled held occupied inspired themed sponsored
  brokered linked dominated trained appointed allied loving hating supporting esque esque-style
  bred registered friendly day year old
  """

/// Last words of the names of papers, stations and agencies.
let pressWords = """
  news times post journal herald tribune gazette mail telegraph press today magazine radio tv
  daily chronicle examiner review images globe broadcasting television observer inquirer beast
  caller
  """
