import Model

/// How many content words of a text are counted: enough to tell events apart, and few enough that a
/// long background does not drown the news at the top. Of 229 articles on 45 events, 200, 300, 400
/// and 600 words put together stories with a B-cubed F1 of .949, .946, .953 and .950.
let countedWords = 400

/// The content words of headline and body with their counts, by id.
func countTerms(headline: [UInt32], body: [UInt32]) -> [Term] {
  // A sort of 64-bit keys: twice as fast as a dictionary for some hundred words.
  let keys = sortedByID(body.map { UInt64($0) << 1 } + headline.map { UInt64($0) << 1 | 1 })
  var terms: [Term] = []
  terms.reserveCapacity(keys.count / 2)
  var start = 0
  while start < keys.count {
    let id = keys[start] >> 1
    var (inBody, inHeadline) = (0, 0)
    while start < keys.count, keys[start] >> 1 == id {
      if keys[start] & 1 == 0 { inBody += 1 } else { inHeadline += 1 }
      start += 1
    }
    terms.append(
      Term(
        id: UInt32(id), body: UInt8(min(inBody, 255)), headline: UInt8(min(inHeadline, 255))))
  }
  return terms
}
