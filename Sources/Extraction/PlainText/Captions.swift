import Model

/// Turns captions and credits of pictures and films into picture notes.
///
/// News sites print them as `Image copyright KCNA` and `Image caption …`, one to a line, or glued
/// on one line by scrapers that join what stands in one element; others without such labels.
func readCaptions(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  let credits = credits(in: marked.lines)
  var index = 0
  while index < marked.lines.count {
    let notes = captions(at: index, in: marked.lines)
    reading.pictures += notes.pictures
    for taken in index..<(index + notes.lines) { marked.drop(taken, captionRule) }
    if notes.lines == 0, let note = credits[index] {
      take(note, at: index, in: &marked, into: &reading)
    }
    index += max(1, notes.lines)
  }
}

private let captionRule = "caption or credit"

/// Takes the line out that `note` was made of, and the caption above it where it is nothing but a credit.
private func take(
  _ note: Picture, at index: Int, in marked: inout MarkedLines, into reading: inout PlainTextReading
) {
  var note = note
  marked.drop(index, captionRule)
  let above = index - 1
  if note.caption == nil, above >= 0, marked.roles[above] == nil,
    isCaptionAboveCredit(above, in: marked.lines)
  {
    marked.drop(above, captionRule)
    note = Picture(caption: words(marked.lines[above].text), credit: note.credit)
  }
  // Galleries show a picture several times.
  if !reading.pictures.contains(note) { reading.pictures.append(note) }
}

/// What the lines from `index` on say of pictures, and how many lines say it.
private func captions(at index: Int, in lines: [Line]) -> (pictures: [Picture], lines: Int) {
  guard starts.begins(lines[index].folded) else { return ([], 0) }
  let line = lines[index]
  if let rest = after(creditStarts, in: line) {
    if let parts = cut(rest, at: captionStarts) {
      return ([picture(caption: parts.after, credit: parts.before)], 1)
    }
    let rest = once(rest)
    if line.text.length > creditLimit { return ([], 0) }
    if let labelled = labelledCaption(at: index + 1, in: lines) {
      return ([picture(caption: labelled.caption, credit: rest)], labelled.lines + 1)
    }
    return ([picture(caption: nil, credit: rest)], 1)
  }
  if let labelled = labelledCaption(at: index, in: lines) {
    return ([picture(caption: labelled.caption, credit: nil)], labelled.lines)
  }
  if let rest = after(playerNotices, in: line), let caption = after(captionStarts, inText: rest) {
    return ([picture(caption: caption, credit: nil)], 1)
  }
  if let rest = after(shareWords, in: line), let parts = cut(rest, at: photographMarks) {
    return ([picture(caption: parts.before, credit: parts.after)], 1)
  }
  if line.text.length <= creditLimit, let credit = after(creditLabels, in: line) {
    return ([picture(caption: nil, credit: credit)], 1)
  }
  return ([], 0)
}

/// A credit that stands there twice, `Ida Rem/Tesk Press Ida Rem/Tesk Press`, once.
private func once(_ credit: Text) -> Text {
  let half = credit.count / 2
  let (first, second) = (credit.prefix(half), credit.dropFirst(half + 1))
  return credit.count % 2 == 1 && first.elementsEqual(second) ? first : credit
}

/// The caption behind "Image caption," on the line at `index`, or on the line below it, and how many lines that takes.
private func labelledCaption(at index: Int, in lines: [Line]) -> (caption: Text, lines: Int)? {
  guard index < lines.count, let caption = after(captionStarts, in: lines[index]) else {
    return nil
  }
  guard caption.isEmpty, index + 1 < lines.count, isCaptionBelowLabel(lines[index + 1]) else {
    return (caption, 1)
  }
  return (lines[index + 1].text, 2)
}

/// Whether a line below "Image caption," is the caption: no paragraph, no label of another thing.
private func isCaptionBelowLabel(_ line: Line) -> Bool {
  line.length <= captionLimit && !line.isAfterBlank && !line.isProse && !starts.begins(line.folded)
    && line.furniture == nil && !opensLinkList(line)
}

private let captionLimit = 160
/// Longer lines are not only a credit.
private let creditLimit = 100

private let creditStarts = phrases(
  "image copyright|image source,|image source:|image credit:|image credits:|image credit |"
    + "enlarge this image toggle caption |toggle caption ")
private let captionStarts = phrases(
  "image caption,|image caption|media caption,|media caption|video caption,|video caption")
private let playerNotices = phrases(
  "media playback is unsupported on your device|media playback is not supported on this device")
private let shareWords = phrases("facebook twitter pinterest ")
private let photographMarks = phrases("photograph: ")
/// What stands before who took a picture.
let creditLabels = phrases(
  "photograph:|photograph by|photo:|photo by|photo credit:|picture:|credit:|featured image via|"
    + "featured image by|image:|foto:|photos:|photo illustration by ")

/// All of these together.
private let starts = PhraseSet(
  (creditStarts + captionStarts + playerNotices + shareWords + creditLabels)
    .map { String(decoding: $0, as: UTF8.self) })

private func phrases(_ list: String) -> [[UInt8]] {
  list.split(separator: "|").map { Array($0.utf8) }
}

/// The note on a picture; what says nothing is nil.
func picture(caption: Text?, credit: Text?) -> Picture {
  Picture(caption: caption.flatMap(words), credit: credit.flatMap(words))
}

/// The text as a string, nil if it says nothing.
private func words(_ text: Text) -> String? {
  let words = text.words.map(\.string).joined(separator: " ")
  return words.isEmpty ? nil : words
}

/// What follows the first of `starts` that the line begins with.
private func after(_ starts: [[UInt8]], in line: Line) -> Text? { after(starts, inText: line.text) }

private func after(_ starts: [[UInt8]], inText text: Text) -> Text? {
  guard let start = starts.first(where: text.begins(withAnyCaseOf:)) else {
    return nil
  }
  return text.dropFirst(start.count).trimmed
}

/// What stands before and after the first place where one of `marks` begins a word.
private func cut(_ text: Text, at marks: [[UInt8]]) -> (before: Text, after: Text)? {
  let low = text.map(lower)[...]
  let places = marks.compactMap { mark in low.position(of: mark).map { ($0, mark.count) } }
  guard let (place, length) = places.min(by: { ($0.0, -$0.1) < ($1.0, -$1.1) }),
    place == 0 || isSpace(low[place - 1])
  else { return nil }
  let start = text.startIndex + place
  return (text[..<start].trimmed, text[(start + length)...].trimmed)
}
