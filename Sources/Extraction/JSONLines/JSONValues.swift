/// A value of a file of JSON values and where it begins.
struct JSONPlace {
  /// The first line is 1.
  let line: Int
  let value: JSONValue
}

/// The values of a file: the items of a list, or values one after the other, a line each or not;
/// and what could not be read.
struct JSONValues {
  private(set) var places: [JSONPlace] = []
  private(set) var errors: [JSONError] = []
  /// Whether it is one object, not a list or lines.
  private(set) var isOne = false

  /// Reads as much as can be read. A broken line costs that line, a broken item of a list what stands
  /// up to the next line that begins as the item does.
  init(_ text: Text) {
    var reader = JSONReader(text)
    reader.skipWrapping()
    if reader.next == UInt8(ascii: "[") {
      readItems(&reader)
    } else if hasLines(text) {
      readLines(text)
    } else {
      readSequence(&reader)
    }
  }

  private mutating func readItems(_ reader: inout JSONReader) {
    reader.index += 1
    var fruitless = 0
    while fruitless < Self.fruitlessLimit, reader.skipToItem() {
      let start = reader.index
      reader.moveOrigin()
      do throws(JSONError) {
        places.append(JSONPlace(line: reader.origin.line, value: try reader.value()))
      } catch {
        errors.append(error)
        if reader.isAtEnd { fruitless += 1 }
        reader.skipToLine(like: start)
      }
    }
  }

  /// How many items of a list may run on to the end of the text because something in them is never
  /// closed: each costs as much time as the rest of the file.
  private static let fruitlessLimit = 20

  private mutating func readLines(_ text: Text) {
    for (index, line) in text.split(separator: lineBreak, omittingEmptySubsequences: false)
      .enumerated() where !line.trimmed.isEmpty
    {
      do throws(JSONError) {
        var reader = JSONReader(line)
        let value = try reader.value()
        places.append(JSONPlace(line: index + 1, value: value))
      } catch {
        errors.append(JSONError(line: index + 1, column: error.column, problem: error.problem))
      }
    }
  }

  private mutating func readSequence(_ reader: inout JSONReader) {
    do throws(JSONError) {
      repeat {
        reader.moveOrigin()
        places.append(JSONPlace(line: reader.origin.line, value: try reader.value()))
        reader.skipWrapping()
      } while !reader.isAtEnd
    } catch {
      errors.append(error)
    }
    isOne = places.count <= 1
  }
}

private let lineBreak = UInt8(ascii: "\n")

/// Whether one of the first ten lines is an object by itself, and is not the only line.
private func hasLines(_ text: Text) -> Bool {
  let lines = text.split(separator: lineBreak, maxSplits: 10).filter { !$0.trimmed.isEmpty }
  return lines.count > 1
    && lines.prefix(10).contains { line in
      guard line.trimmed.first == UInt8(ascii: "{") else { return false }
      return (try? parseJSON(line)) != nil
    }
}

extension JSONReader {
  /// Counts lines up to here, once.
  fileprivate mutating func moveOrigin() {
    let lines = text[origin.index..<index].count { $0 == lineBreak }
    origin = JSONOrigin(index: index, line: origin.line + lines)
  }

  /// Goes to the next item of a list; false at the list's end and at the text's.
  fileprivate mutating func skipToItem() -> Bool {
    repeat { skipSpace() } while skip([UInt8(ascii: ",")])
    return !isAtEnd && next != UInt8(ascii: "]")
  }

  /// Goes to the next line that is indented as the one of `start` and begins with the same sign.
  fileprivate mutating func skipToLine(like start: Int) {
    let line = text[..<start].lastIndex(of: lineBreak).map { $0 + 1 } ?? text.startIndex
    let indentation = text[line..<start].prefix(while: isSpace)
    let opening = [lineBreak] + indentation + [text[start]]
    goOn(at: text[(start + 1)...].position(of: opening).map { $0 + 1 } ?? text.endIndex)
  }
}
