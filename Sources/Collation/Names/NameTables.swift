// Words that the search for names must know: English ones first, since capitals there carry most.

/// Words that stand before a person's name and are no part of it, in small letters.
let roleWords: Set<String> = [
  "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "president",
  "minister", "chancellor", "secretary", "king", "queen", "prince", "princess", "pope", "bishop",
  "archbishop", "senator", "sen", "governor", "gov", "mayor", "judge", "justice", "general", "gen",
  "captain", "capt", "colonel", "col", "sergeant", "admiral", "chairman", "chairwoman", "chair",
  "director", "commissioner", "ambassador", "envoy", "representative", "rep", "congressman",
  "congresswoman", "premier", "speaker", "leader", "chief", "coach", "inspector", "detective",
  "señor", "señora", "presidente", "presidenta", "ministro", "ministra", "président", "ministre",
  "madame", "monsieur",
]

/// Words that belong to the role that follows: "Prime Minister", "Deputy Mayor".
let roleModifiers: Set<String> = [
  "prime", "foreign", "vice", "deputy", "executive", "defence", "defense", "home", "health",
  "finance",
  "interior", "first", "former", "attorney", "state", "justice", "education", "environment",
  "transport",
  "trade", "opposition", "acting", "harbour", "police", "party",
]

/// Small words inside names: "Bank of Tesk".
let joiningWords: Set<String> = [
  "of", "de", "del", "la", "le", "du", "da", "do", "dos", "van", "von", "der", "den", "al", "el",
  "bin",
  "ibn", "&",
]

/// Words after which "for" goes on with the name: "Centre for Tidal Research".
let bodiesForSomething: Set<String> = [
  "center", "centre", "ministry", "department", "institute", "office", "foundation", "council",
  "committee", "campaign", "society", "association", "party", "agency", "organisation",
  "organization",
  "fund", "court", "alliance", "movement", "school",
]

/// Words that are written with a capital at the start of a sentence only, in small letters.
let functionWords: Set<String> = [
  "a", "an", "the", "this", "that", "these", "those", "there", "here", "he", "she", "it", "they",
  "we",
  "i", "you", "his", "her", "its", "their", "our", "my", "your", "in", "on", "at", "by", "for",
  "from",
  "to", "of", "with", "without", "after", "before", "during", "since", "until", "under", "over",
  "about",
  "against", "between", "among", "amid", "as", "if", "when", "while", "where", "why", "how", "what",
  "who", "which", "whose", "but", "and", "or", "nor", "so", "yet", "not", "no", "yes", "one", "two",
  "three", "four", "five", "six", "seven", "eight", "nine", "ten", "some", "many", "most", "more",
  "few",
  "all", "both", "each", "every", "other", "another", "such", "several", "last", "next", "first",
  "second", "third", "old", "later", "earlier", "then", "now", "today", "yesterday", "tomorrow",
  "however", "meanwhile", "also", "even", "only", "just", "still", "although", "though", "because",
  "despite", "according", "nearly", "almost", "around", "up", "down", "out", "off", "let", "like",
  "once",
  "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "will",
  "would",
  "can", "could", "should", "may", "might", "must", "officials", "police", "people", "experts",
  "residents", "ministers", "lawmakers", "critics", "supporters", "image", "video", "read", "asked",
  "el", "la", "los", "las", "un", "una", "en", "por", "para", "con", "según", "pero", "le", "les",
  "des",
  "une", "dans", "sur", "il", "elle", "selon", "mais",
]

/// Names of no topic: days, months, points of the compass, agencies in datelines, words of pages.
let ignoredNames: Set<String> = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
  "february",
  "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
  "sep",
  "sept", "oct", "nov", "dec", "north", "south", "east", "west", "northern", "southern", "eastern",
  "western", "reuters", "afp", "ap", "associated press", "image", "getty images", "new year",
  "christmas",
  "easter", "god", "internet", "covid", "pm", "am", "tv", "ceo", "gmt", "est", "high court", "new",
  "state",
  "government", "parliament", "party", "council", "minister", "president", "street", "city",
  "river",
]

/// Adjectives, peoples, abbreviations and capitals of style that stand for a name.
let nameAliases: [String: String] = {
  var aliases: [String: String] = [:]
  for line in aliasLines {
    let parts = line.split(separator: ":").map(String.init)
    for alias in parts[1].split(separator: ",") { aliases[String(alias)] = parts[0] }
  }
  return aliases
}()

private let aliasLines = [
  "United States:us,u.s,usa,u.s.a,america,american,americans,united states of america",
  "United Kingdom:uk,u.k,britain,british,great britain,britons",
  "European Union:eu,e.u", "United Nations:un,u.n", "Nato:nato",
  "North Korea:north korean,north koreans,dprk", "South Korea:south korean,south koreans",
  "China:chinese", "Russia:russian,russians", "France:french", "Germany:german,germans",
  "Japan:japanese", "India:indian,indians", "Iran:iranian,iranians", "Iraq:iraqi,iraqis",
  "Israel:israeli,israelis", "Italy:italian,italians", "Spain:spanish,spaniards",
  "Syria:syrian,syrians", "Turkey:turkish,turks", "Ukraine:ukrainian,ukrainians",
  "Vietnam:vietnamese", "Australia:australian,australians", "Canada:canadian,canadians",
  "Mexico:mexican,mexicans", "Brazil:brazilian,brazilians", "Egypt:egyptian,egyptians",
  "Pakistan:pakistani,pakistanis", "Afghanistan:afghan,afghans", "Poland:polish,poles",
  "Greece:greek,greeks", "Ireland:irish", "Scotland:scottish,scots", "Wales:welsh",
  "Netherlands:dutch", "Sweden:swedish,swedes", "Norway:norwegian,norwegians",
  "Denmark:danish,danes", "Finland:finnish,finns", "Switzerland:swiss", "Portugal:portuguese",
  "Nigeria:nigerian,nigerians", "South Africa:south african,south africans", "Kenya:kenyan,kenyans",
  "Saudi Arabia:saudi,saudis", "Venezuela:venezuelan,venezuelans",
  "Argentina:argentine,argentinian",
  "Europe:european,europeans", "Africa:african,africans", "Asia:asian,asians",
  "Conservative Party:tory,tories,conservatives", "Labour Party:labour",
  "Democratic Party:democrat,democrats", "Republican Party:republican,republicans,gop",
]
