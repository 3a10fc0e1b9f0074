extension BuiltInSection {
  /// The section that a source means by `name`: "Sports", "Deportes", "World news". Case, `-`, `_` and
  /// a "news" beside the name do not matter; of a path such as "News / Sport" the last part that is
  /// known counts. Nil for what no built-in section is called.
  package init?(named name: String) {
    let parts = name.split { "/>|»›".contains($0) }
    guard let section = parts.reversed().lazy.compactMap({ known($0) }).first else { return nil }
    self = section
  }
}

private func known(_ name: Substring) -> BuiltInSection? {
  let words = name.lowercased().split { "-_ &+,".contains($0) }.map(String.init)
    .filter { !fillers.contains($0) }
  guard (1...3).contains(words.count) else { return nil }
  if let section = sections[words.joined(separator: " ")] { return section }
  // "Science and Environment" has one meaning; "Business and Technology" has two.
  let meant = words.map { sections[$0] }
  return meant.allSatisfy { $0 != nil && $0 == meant[0] } ? meant[0] : nil
}

/// Words that say nothing beside the name of a section.
private let fillers: Set<String> = [
  "news", "and", "the", "desk", "section", "und", "et", "y", "e", "nachrichten", "noticias",
  "notícias", "berita", "समाचार", "أخبار", "اخبار", "חדשות",
]

private let sections: [String: BuiltInSection] = {
  var sections: [String: BuiltInSection] = [:]
  for (section, names) in namesOfSections {
    for name in names.split(separator: ",") { sections[String(name.trimmingSpaces)] = section }
  }
  return sections
}()

/// What newspapers call these sections, in the languages that digests are most often in.
private let namesOfSections: [(BuiltInSection, String)] = [
  (
    .world,
    """
    world, international, global, foreign, abroad, overseas, europe, asia, africa, americas, latin america,
    middle east, middleeast, asia pacific, welt, ausland, monde, mundo, internacional, internacionales,
    esteri, mondo, buitenland, wereld, utrikes, udland, utenriks, ulkomaat, świat, zagranica, мир, в мире,
    світ, dünya, 国際, 国际, 國際, 세계, العالم, عالم, دولي, عربي ودولي, עולם, בעולם, جهان, بین‌الملل,
    दुनिया, विदेश, अंतरराष्ट्रीय, विश्व, internasional, mancanegara, dunia
    """
  ),
  (
    .politics,
    """
    politics, political, government, elections, election, policy, parliament, congress, white house, politik,
    innenpolitik, politique, política, politica, politiek, politikk, politiikka, polityka, политика,
    політика, siyaset, 政治, 정치, سياسة, السياسة, פוליטיקה, سیاسی, سیاست, राजनीति, politik nasional
    """
  ),
  (
    .business,
    """
    business, economy, economics, economic, finance, financial, money, markets, market, companies, investing,
    personal finance, industry, property, banking, wirtschaft, finanzen, börse, économie, economie, entreprises,
    finances, economía, economia, negocios, negócios, finanzas, mercados, finanza, ekonomi, talous, næringsliv,
    erhverv, gospodarka, biznes, экономика, бизнес, економіка, 経済, 经济, 財経, 财经, 財經, 經濟, 商业,
    경제, اقتصاد, الاقتصاد, مال وأعمال, أعمال, כלכלה, עסקים, اقتصادی, कारोबार, बिज़नेस, बिजनेस, व्यापार, अर्थव्यवस्था, bisnis
    """
  ),
  (
    .technology,
    """
    technology, tech, technologies, computing, computers, internet, gadgets, cybersecurity, digital, gaming,
    video games, artificial intelligence, sci tech, sciencetech, technik, netzwelt, technologie, technologies,
    pixels, tecnología, tecnologia, teknik, teknologi, teknologia, technologia, технологии, технології,
    teknoloji, テクノロジー, 科技, تكنولوجيا, تقنية, التقنية, טכנולוגיה, دیجیتال, فناوری, टेक्नोलॉजी,
    तकनीक, प्रौद्योगिकी
    """
  ),
  (
    .science,
    """
    science, sciences, space, environment, climate, nature, astronomy, physics, archaeology, wissenschaft,
    wissen, umwelt, planète, environnement, ciencia, ciência, ciencias, medio ambiente, scienza, scienze,
    wetenschap, vetenskap, vitenskap, videnskab, tiede, nauka, наука, bilim, 科学, 科學, علوم, العلوم, מדע, دانش,
    विज्ञान, sains
    """
  ),
  (
    .health,
    """
    health, healthcare, health care, medicine, medical, wellbeing, wellness, coronavirus, gesundheit, medizin,
    santé, salud, saúde, salute, gezondheid, hälsa, helse, sundhed, terveys, zdrowie, здоровье, здоров'я,
    sağlık, 健康, 医療, 건강, صحة, الصحة, בריאות, سلامت, स्वास्थ्य, सेहत, kesehatan
    """
  ),
  (
    .sport,
    """
    sport, sports, football, soccer, cricket, rugby, rugby union, rugby league, tennis, golf, baseball,
    basketball, hockey, athletics, boxing, cycling, motorsport, formula1, formula 1, olympics, nfl, nba, mlb,
    nhl, fußball, deporte, deportes, fútbol, desporto, esporte, esportes, futebol, calcio, voetbal, idrott,
    idrett, urheilu, спорт, spor, スポーツ, 体育, 體育, 스포츠, رياضة, الرياضة, ספורט, ورزش,
    ورزشی, खेल, क्रिकेट, olahraga, sepak bola
    """
  ),
  (
    .culture,
    """
    culture, arts, art, entertainment, entertainment arts, music, film, films, movies, movie, tv, television,
    tv radio, theatre, theater, books, celebrity, celebrities, showbiz, tvshowbiz, stage, pop culture, popculture,
    kultur, feuilleton, unterhaltung, kino, musik, culture médias, cinéma, musique, livres, cultura,
    espectáculos, entretenimiento, cine, música, spettacoli, cultuur, kulttuuri, kultura, rozrywka, культура,
    kültür, 文化, エンタメ, 문화, ثقافة, الثقافة, فن, תרבות, فرهنگ, فرهنگی, فرهنگ و هنر, संस्कृति,
    मनोरंजन, budaya, hiburan
    """
  ),
]

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var rest = self
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return rest
  }
}
