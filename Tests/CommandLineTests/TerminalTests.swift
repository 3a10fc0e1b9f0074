import Model
import Testing

@testable import digestgen

@Suite("What a terminal is shown")
struct TerminalTests {
  @Test(
    "colours are for terminals that have them and readers that want them",
    arguments: [
      (true, "xterm", nil, true), (true, "xterm", "", true), (true, "xterm", "1", false),
      (true, "dumb", nil, false), (true, "", nil, false), (true, nil, nil, false),
      (false, "xterm", nil, false),
    ] as [(Bool, String?, String?, Bool)])
  func colours(isTerminal: Bool, term: String?, noColour: String?, expected: Bool) {
    let terminal = Terminal(isTerminal: isTerminal, term: term, noColour: noColour)
    #expect(terminal.hasColours == expected)
  }

  @Test("without colours a line may still be renewed")
  func renewal() {
    #expect(Terminal(isTerminal: true, term: "xterm", noColour: "1").renewsLines)
    #expect(!Terminal(isTerminal: true, term: "dumb", noColour: nil).renewsLines)
    #expect(!Terminal(isTerminal: false, term: "xterm", noColour: nil).renewsLines)
  }

  @Test("only the word that says how bad it is has a colour, wherever else it stands")
  func severity() {
    let error = Diagnostic(.error, file: "seeds/an error: x.txt", line: 3, "an error: y")
    #expect(
      text(of: error, on: colourful)
        == "seeds/an error: x.txt:3: \u{1B}[1;31merror:\u{1B}[0m an error: y")
    #expect(text(of: error, on: plain) == error.text)
    let note = Diagnostic(.note, file: "a.txt", "a note")
    #expect(text(of: note, on: colourful) == note.text)
  }

  @Test("a file's name can't steer the terminal")
  func control() {
    let warning = Diagnostic(.warning, file: "a\u{1B}[2J.txt", "no date found")
    #expect(text(of: warning, on: plain) == "a [2J.txt: warning: no date found")
    #expect(
      text(of: warning, on: colourful)
        == "a [2J.txt: \u{1B}[1;35mwarning:\u{1B}[0m no date found")
  }

  private let colourful = Terminal(isTerminal: true, term: "xterm", noColour: nil)
  private let plain = Terminal(isTerminal: false, term: "xterm", noColour: nil)
}
