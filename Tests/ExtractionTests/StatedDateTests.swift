import Model
import Testing

@testable import Extraction

@Suite("A field that holds a date")
struct StatedDateTests {
  @Test(
    "is read in the forms that programs write",
    arguments: [
      ("1706091300", "2024-01-24T10:15Z"), ("1706091300.5", "2024-01-24T10:15Z"),
      ("1.7060913e9", "2024-01-24T10:15Z"), ("1706091300000", "2024-01-24T10:15Z"),
      ("1706091300000000", "2024-01-24T10:15Z"), ("1706091300000000000", "2024-01-24T10:15Z"),
      ("20240124", "2024-01-24"), ("20240124101500", "2024-01-24T10:15"),
      ("20240124T101500Z", "2024-01-24T10:15Z"),
      ("2024-01-24 10:15:00+01", "2024-01-24T10:15+01:00"),
      ("2024-01-24 10:15:00.123456-0530", "2024-01-24T10:15-05:30"),
      ("2024-01-24T10:15:00,123Z", "2024-01-24T10:15Z"),
      ("2024-01-24T10:15:00[Europe/Berlin]", "2024-01-24T10:15"),
      ("Wed, 24 Jan 24 10:15:00 GMT", "2024-01-24T10:15Z"),
      ("24 Jan 99 10:15:00 GMT", "1999-01-24T10:15Z"),
      ("Wed Jan 24 10:15:00 2024", "2024-01-24T10:15"),
      ("Wed Jan 24 10:15:00 +0000 2024", "2024-01-24T10:15Z"),
      ("January 24, 2024", "2024-01-24"), (" 2024-01-24 ", "2024-01-24"),
    ])
  func read(text: String, date: String) {
    #expect(statedDate(text) == readDate(date), "\(String(describing: statedDate(text)))")
  }

  @Test(
    "tells none where nothing is certain",
    arguments: [
      "", "20241324", "2024", "123456789", "99999999999999999999", "1e400", "24 Jan", "05/04/24",
      "Mon came 24 friends", "2024-13-24 10:15:00+01", "a b 24", "e",
      "+",
    ])
  func none(text: String) {
    #expect(statedDate(text) == nil)
  }
}
