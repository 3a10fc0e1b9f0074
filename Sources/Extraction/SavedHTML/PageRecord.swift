import Model

/// What a page says of its article beside its text.
///
/// The order in which the places are asked is the one in which they were right on 421 news pages
/// with known truth: the first `<h1>` is the headline on 91 %, `og:title` on 66 %, `<title>` on 16 %;
/// the date of JSON-LD is right on 85 % of the pages that have it, `article:published_time` on 82 %,
/// the address on 88 %.
struct PageRecord {
  var headline: String?
  var published: PublicationDate?
  var modified: PublicationDate?
  var authors: [String] = []
  var sourceName: String?
  var original: String?
  var language: String?
  var listedTopics: [String] = []
  var summary: String?
  var leadPicture: String?
}
