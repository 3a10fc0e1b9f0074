/// A kind of file that is text and holds articles, but is not read: what it is and how its articles are had.
struct ForeignFormat {
  let name: String
  let advice: String

  /// The kind of a file of many things, as its bytes and its name tell; nil for all others. Commas do not tell a
  /// table from a text, nor "From:" and "Subject:" a mail from a press release, so its name must.
  init?(_ bytes: [UInt8], path: String) {
    let ending = endingOfName(path)
    if bytes.begins(with: ascii("WARC/")) {
      self = ForeignFormat(
        name: "an archive of a crawl (WARC)",
        advice: "Take the pages out of it and save each as a web page (HTML).")
    } else if ["csv", "tsv"].contains(ending) {
      self = ForeignFormat(
        name: "a table (\(ending.uppercased()))",
        advice: "Save its rows as JSON Lines, as docs/formats.md shows, an article to a row.")
    } else if ["eml", "mbox", "msg"].contains(ending) {
      self = .mail
    } else if ["mht", "mhtml"].contains(ending) {
      self = .savedPage
    } else {
      return nil
    }
  }

  /// The kind that a text begins as; nil for all that may be read.
  init?(_ text: [UInt8]) {
    let start = text.prefix(4_000)
    if start.begins(with: ascii("{\\rtf")) {
      self = ForeignFormat(
        name: "a word processor's file (RTF)",
        advice: "Open it and save its text, or save it as a web page.")
    } else if start.begins(with: ascii("[InternetShortcut]"))
      || start.first == UInt8(ascii: "<") && start.position(of: ascii("<!DOCTYPE plist")) != nil
    {
      self = ForeignFormat(
        name: "a shortcut to a page, without the page", advice: "Open it and save the page itself.")
    } else if isMail(start) {
      self = start.position(of: ascii("multipart/related")) != nil ? .savedPage : .mail
    } else if let root = rootOfXML(start) {
      self = ForeignFormat(
        name: "XML of a kind that is not read (<\(root)>)",
        advice: "Save the pages of its articles, or their texts.")
    } else {
      return nil
    }
  }

  private static let mail = ForeignFormat(
    name: "an e-mail", advice: "Open it and save its text, or save it as a web page.")
  private static let savedPage = ForeignFormat(
    name: "a page saved as MHTML", advice: "Open it in a browser and save it as a web page (HTML).")

  private init(name: String, advice: String) {
    self.name = name
    self.advice = advice
  }
}

/// The name of the first element of a text that says that it is XML; nil where it is a page or a feed, or none is near.
private func rootOfXML(_ text: Text) -> String? {
  guard text.begins(with: ascii("<?xml")) else { return nil }
  var rest = text
  while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
    let name = rest[(open + 1)...].prefix {
      isLetter($0) || isDigit($0) || ":-_.".utf8.contains($0)
    }
    rest = rest[(open + 1)...]
    guard !name.isEmpty else { continue }
    let small = name.map(lower)[...].string
    return ["html", "rss", "feed", "rdf:rdf"].contains(small) || small.count > 40
      ? nil : name.string
  }
  return nil
}

/// Whether a text begins with the header of a mail (RFC 5322): lines of `Name: value`, among them one that only
/// programs write. A press release may begin with "From:" and "Subject:" too.
private func isMail(_ text: Text) -> Bool {
  var fields = 0
  var isMachine = false
  var rest = text
  while true {
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    // The last line may be cut.
    if line.trimmed.isEmpty || line.endIndex == text.endIndex { break }
    rest = rest[line.endIndex...].dropFirst()
    // The first line of a mailbox, and a value that goes on.
    if line.begins(with: ascii("From ")) || line.first == 0x20 || line.first == 0x09 { continue }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line[..<colon].allSatisfy(isOfName)
    else { return false }
    fields += 1
    isMachine = isMachine || isMachineField(line[..<colon].map(lower), line[(colon + 1)...].trimmed)
  }
  return fields >= 2 && isMachine
}

private func isOfName(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

/// Whether only programs write such a field. A study too tells when it was "Received:".
private func isMachineField(_ name: [UInt8], _ value: Text) -> Bool {
  machineFields.contains(name)
    || name == ascii("received")
      && ["from ", "by ", "("].contains { value.begins(withAnyCaseOf: ascii($0)) }
}

private let machineFields = Set(
  ["mime-version", "message-id", "return-path", "content-type"].map { Array($0.utf8) })
