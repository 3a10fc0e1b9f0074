#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the terminal behind standard error can show.
struct Terminal: Sendable {
  /// Whether a line can be renewed in its place: never in a pipe or a file.
  let renewsLines: Bool
  /// Whether words may be coloured.
  let hasColours: Bool

  /// `TERM=dumb`, or none, can do neither; `NO_COLOR`, unless it is empty, asks for no colours
  /// (https://no-color.org).
  init(isTerminal: Bool, term: String?, noColour: String?) {
    renewsLines = isTerminal && ![nil, "", "dumb"].contains(term)
    hasColours = renewsLines && (noColour ?? "").isEmpty
  }

  /// Where this program's standard error leads.
  static var ofStandardError: Terminal {
    Terminal(
      isTerminal: isatty(STDERR_FILENO) == 1, term: variable("TERM"), noColour: variable("NO_COLOR")
    )
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
