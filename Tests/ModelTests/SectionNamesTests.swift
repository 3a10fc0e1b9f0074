import Model
import Testing

@Suite("The name of a section")
struct SectionNamesTests {
  @Test(
    "is understood in many languages and forms",
    arguments: [
      ("Sports", BuiltInSection.sport), ("Deportes", .sport), ("SPORT", .sport),
      ("football", .sport),
      ("News / Sport", .sport), ("Sport > Football", .sport), ("World news", .world),
      ("Ausland", .world), ("middle-east", .world), ("Politik", .politics), ("2020 election", nil),
      ("Business & Money", .business), ("Économie", .business), ("経済", .business),
      ("Tech", .technology), ("Sci/Tech", .technology), ("Science and Environment", .science),
      ("Santé", .health), ("health-care", .health), ("Arts & Entertainment", .culture),
      ("Feuilleton", .culture), ("Культура", .culture), ("财经", .business), ("體育", .sport),
      ("أخبار الرياضة", .sport), ("اقتصاد", .business), ("खेल समाचार", .sport), ("विदेश", .world),
      ("ספורט", .sport), ("فرهنگ و هنر", .culture), ("Olahraga", .sport),
      ("Berita Kesehatan", .health),
    ])
  func known(name: String, section: BuiltInSection?) {
    #expect(BuiltInSection(named: name) == section)
  }

  @Test(
    "that is none, or could be two, is not guessed",
    arguments: [
      "", "News", "Harbour", "Fayette County", "Business and Technology", "All",
      "The state of sport",
      "/", "Lifestyle",
    ])
  func unknown(name: String) {
    #expect(BuiltInSection(named: name) == nil)
  }
}
