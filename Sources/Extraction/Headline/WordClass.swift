import Model

/// What a word may do in an English sentence: enough to see where one can be cut.
struct WordClass: OptionSet {
  let rawValue: UInt32

  /// A verb that has a subject: "is", "won", "says".
  static let finite = WordClass(rawValue: 1)
  /// A form of "be" or "have", or "will", "can" and their like.
  static let auxiliary = WordClass(rawValue: 1 << 1)
  static let saying = WordClass(rawValue: 1 << 2)
  static let preposition = WordClass(rawValue: 1 << 3)
  static let determiner = WordClass(rawValue: 1 << 4)
  /// "who", "which", "that".
  static let relative = WordClass(rawValue: 1 << 5)
  /// "after", "because", "while".
  static let subordinator = WordClass(rawValue: 1 << 6)
  static let coordinator = WordClass(rawValue: 1 << 7)
  /// A word that stands for something said before.
  static let pronoun = WordClass(rawValue: 1 << 8)
  static let negation = WordClass(rawValue: 1 << 9)
  /// A word after which something must come: "more", "very", "even", "days" of "days after".
  static let leaning = WordClass(rawValue: 1 << 10)
  /// Somebody who is asked for facts: "police", "officials", "study".
  static let authority = WordClass(rawValue: 1 << 11)
  /// "I", "we", "you": what an author says to readers.
  static let personal = WordClass(rawValue: 1 << 12)
  /// A word that ties a sentence to the one before: "but", "however".
  static let tie = WordClass(rawValue: 1 << 13)
  /// What asks readers to do something: "subscribe", "watch".
  static let request = WordClass(rawValue: 1 << 14)
  static let weekday = WordClass(rawValue: 1 << 15)
  /// A verb that is as often a noun: "talks", "plans".
  static let ambiguous = WordClass(rawValue: 1 << 16)
  /// "photo" of "photo by", "image" of "image credit".
  static let credit = WordClass(rawValue: 1 << 17)
  /// Who is named in credits only: "Getty".
  static let agency = WordClass(rawValue: 1 << 18)
  /// What must not be left out: a denial, a condition, a doubt.
  static let caveat = WordClass(rawValue: 1 << 19)

  /// What may point to another sentence: "also", "this", "them".
  static let pointer = WordClass(rawValue: 1 << 20)
  /// "seen" of "is seen in": what captions say of their picture.
  static let showing = WordClass(rawValue: 1 << 21)
  /// "columnist": what a note on the author says.
  static let authorship = WordClass(rawValue: 1 << 22)
  /// "newsletter", "inbox".
  static let newsletter = WordClass(rawValue: 1 << 23)

  /// "above", "below": where a picture stands.
  static let beside = WordClass(rawValue: 1 << 24)

  /// Those of all words that are listed.
  static let table = WordClassTable()
}

extension [SentenceWord] {
  /// All classes that any of the words has.
  var classes: WordClass { reduce(into: []) { $0.formUnion($1.classes) } }
}

/// The classes of words.
struct WordClassTable {
  private var words = BitsOfWords(capacity: 1_500)

  fileprivate init() {
    for (classes, words) in wordsOfClasses {
      for word in words.utf8.split(separator: 0x20) {
        self.words.insert(classes.rawValue, of: FunctionWords.hash(of: Array(word)[...]))
      }
    }
  }

  /// The classes of a word by its `FunctionWords.hash(of:)`; none for a word that is not listed.
  func classes(of hash: UInt64) -> WordClass { WordClass(rawValue: words.bits(of: hash)) }
}

private let wordsOfClasses: [(WordClass, String)] = [
  (
    [.finite, .auxiliary],
    """
    is are was were has have had will would can could should may might must does did do isn't \
    aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't \
    doesn't didn't don't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t \
    wouldn’t can’t couldn’t shouldn’t doesn’t didn’t don’t
    """
  ),
  ([.auxiliary], "be been being"),
  (
    [.finite],
    """
    took made won lost met held came went left found gave got began became wants saw ran fell \
    rose put led fed sent spent built bought brought caught fought taught thought sold broke \
    spoke chose drove wrote rode stole drew grew knew threw flew blew sat stood understood \
    swept kept slept felt dealt meant shut split struck sank sang drank bore swore tore wore \
    laid paid beat let quit wed hid bit withdrew overcame underwent makes takes seems remains \
    becomes continues begins gets goes comes gives finds keeps leads seeks urges wins loses \
    means brings opens closes sees puts meets serves includes involves expects appears refuses \
    agrees agree want seem remain become continue begin get go come give find keep hope seek \
    think believe know expect appear suggest suggests refuse include feels mean make take \
    knows thinks believes loves likes deserves depends shook sought foresaw tend tends argue \
    understand represent provide speak speaks predict predicts identify arrive arrives meet \
    hold bear warn fail fails celebrate celebrates explain prepare allege contain contains \
    appreciate reveal suffer suffers belong belongs oversees oversee violate violates deny \
    wait contend contends operate operates extend extends connect connects specialises \
    specialise pose poses manage add enter replace replaces conclude concludes decide decides \
    buy buys sell send bring build builds spend leave leaves join win lose grow embarks embark \
    smells express expresses reopens reopen boasts boast vows vow pleads urge emerge emerges \
    exist discuss discusses deliver delivers recall recalls soar soars plunge plunges tumble \
    tumbles climbs shrinks expands expand unveils unveil seizes bans quits hails mocks defends \
    defend denounces condemns condemn praises criticises criticizes accuses accuse blames \
    rejects reject scraps recovers survives dies die flees escapes sues apologises apologizes \
    resigns retires nears doubles triples lifts eases slows widens reflects reflect focuses \
    cannot arose awoke bred burst clung crept dug fled flung forbade forgot forgave \
    hung lent lit misled mistook outdid overtook pled rang shone shrank slid slung \
    sprang stung strode strove swam swung wept wrung assume assumes allow allows \
    create creates describe describes prove proves receive receives reach reaches save saves \
    threaten threatens tries try worry worries reads releases slams launches pushes joins \
    earns enjoys enters exists explores follows grows happens hears ignores introduces kills \
    hurt hurts heard see hear tell ask write choose enjoy oppose intend intends consider considers remember \
    remembers learn learns wonder realize realise stay stays happen serve recognize recognise \
    recognizes recognises refer refers rests averages depicts aims indicates lays alleges specializes \
    relates responds applies cries discovers captures asks paints acknowledges admits fits wears cites \
    lacks lets lies listens manages misses owns performs prefers prepares presents prevents \
    produces protects provides ranks represents requires reveals sells sends sits spends \
    spreads struggles teaches understands waits weighs writes say
    """
  ),
  (
    [.finite, .saying],
    """
    said says say told tells reported announced announces confirmed confirms stated showed \
    noted claimed warned warns argued argues wrote writes added adds insisted insists explained \
    explains declared declares revealed reveals suggests suggested
    """
  ),
  ([.finite, .saying, .ambiguous], "reports claims states shows show report claim"),
  (
    [.finite, .ambiguous],
    """
    talks rules visits visit shares values views targets tests tracks steps call calls moves \
    plans hopes starts ends turns works looks lives runs plays offers marks bid shot hit cut \
    set read sets cuts needs need work look live turn face faces hits falls rises demands \
    demand use uses fears helps help backs rise travels travel treats drops draws pays picks \
    watches watch amount amounts promises estimates covers features attempts hosts signs raises tops stops strikes walks fights fight supports support limits \
    plan move start date dates feel stands holds returns attacks matters
    """
  ),
  (
    [.preposition],
    """
    of to in for on with at by from about into over against during under between through among \
    near within without toward towards across behind beyond around upon onto off like via per \
    despite amid following including regarding concerning versus until since before after \
    inside outside along above below alongside beneath underneath atop
    """
  ),
  (
    [.determiner],
    """
    one two three four five six seven eight nine ten a an the his her its their our my your \
    this these those every each some any no another
    """
  ),
  ([.relative], "who whom whose which that where what why how whether"),
  (
    [.subordinator],
    """
    after as because while although though when since before if unless until amid following \
    despite whereas whenever once whereby
    """
  ),
  ([.coordinator], "and or but nor plus"),
  (
    [.pronoun],
    """
    he she it they others him them his her its their theirs himself herself itself themselves \
    this that these those here there such both he's she's it's they're that's there's he’s \
    she’s it’s they’re that’s there’s he'd she'd they'd he’d she’d they’d they've they’ve he'll \
    here's here’s she'll they'll it'll he’ll she’ll they’ll it’ll it'd it’d
    """
  ),
  (
    [.personal],
    """
    i we you me us my our your ours yours i'm i've i'd i'll we're we've we'll you're you've \
    you'll let's we'd we’d i’m i’ve i’d i’ll we’re we’ve we’ll you’re you’ve you’ll let’s
    """
  ),
  (
    [.negation],
    """
    not no never nor neither nobody none nothing without hardly isn't aren't wasn't weren't \
    hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't doesn't didn't don't \
    isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t shouldn’t \
    doesn’t didn’t don’t only
    """
  ),
  (
    [.leaning],
    """
    connection charge response relation order addition all more most less very even just only also not than so too such both either neither recently \
    instead shortly soon days hours weeks months minutes immediately long moments seconds \
    almost nearly about exactly especially particularly mainly mostly partly largely then now \
    still always often likely due based aimed able unable according same well much many few \
    other
    """
  ),
  (
    [.authority],
    """
    police officials official authorities company media agency report reports study ministry \
    minister spokesman spokeswoman spokesperson statement department government court \
    prosecutors researchers scientists council data figures survey poll documents sources \
    source reuters bbc ap afp sputnik officers officer investigators doctors count bureau \
    office sheriff military army navy regulator firm team organisers organizers ministers \
    records filing filings charity watchdog inquiry coroner tv television channel newspaper
    """
  ),
  (
    [.tie],
    """
    but and however so yet still also meanwhile moreover furthermore therefore then thus \
    instead otherwise besides nevertheless nonetheless or because hence additionally similarly \
    likewise consequently elsewhere afterwards later plus though well oh yes no indeed finally \
    yep yeah okay thanks sorry again clearly specifically thirdly secondly maybe perhaps accordingly conversely eventually ultimately subsequently
    """
  ),
  (
    [.request],
    """
    use explore send enter log login subscribe download click watch listen follow support sign register join share tweet read \
    scroll visit email contact advertisement sponsored video photo image photos images \
    pictured updated published posted welcome please copyright disclaimer editor's editor’s \
    note caption credit browse get check don't don’t donate learn discover apply
    """
  ),
  ([.credit], "photo photograph photos image images picture video"),
  (
    [.caveat],
    """
    denied denies deny denying false falsely untrue hoax fake cleared acquitted debunked disputed \
    unaware unbeknown unbeknownst disputes if unless provided providing
    """
  ),
  ([.credit, .agency], "getty shutterstock gettyimages ap/afp afp/getty wireimage istock"),
  (
    [.pointer],
    """
    also however it that that's that’s such latter others him her them this these those then though meanwhile too since one \
    instance example added similar similarly another
    """
  ),
  ([.beside], "above below"),
  ([.showing], "pictured seen shown"),
  (
    [.authorship],
    """
    contributor columnist writer-reporter adjunct freelance co-author blogger faculty professor dean \
    correspondent writer screenwriter editor-at-large editor reporter author expressed corps
    """
  ),
  ([.newsletter], "newsletter inbox"),
  (
    [.weekday],
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow"
  ),
]
