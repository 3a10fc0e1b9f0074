import Model
import Synchronization

/// The contents of all articles, put aside while the corpus is organised: they are never all in
/// memory.
struct ContentStore: Sendable {
  private let pack: Pack
  /// Where it is noted that something of the cache is not what was put aside.
  let damage = Damage()

  /// Where the content of an article lies, and what it is.
  struct Ticket: Sendable {
    let fingerprint: Fingerprint
    let start: Int
    let count: Int
  }

  init(_ pack: Pack) {
    self.pack = pack
  }

  /// How many bytes lie here.
  var count: Int { pack.count() }

  /// Whether something was asked for that is not what was put aside.
  var isDamaged: Bool { damage.isFound }

  /// Puts a content aside.
  func put(_ content: ArticleContent) throws(FileError) -> Ticket {
    let bytes = content.packed
    return Ticket(
      fingerprint: Fingerprint(of: bytes), start: try pack.append(bytes), count: bytes.count)
  }

  /// Gives a content back. Throws, and remembers it, if what lies there is not what was put aside.
  func take(_ ticket: Ticket) throws(FileError) -> ArticleContent {
    do {
      let bytes = try pack.read(ticket.start, ticket.count)
      guard Fingerprint(of: bytes) == ticket.fingerprint else { throw DamagedBytes() }
      return try ArticleContent(packed: bytes)
    } catch {
      damage.find()
      throw FileError(path: "contents.pack", reason: "It is damaged")
    }
  }
}

/// Remembers that something was found damaged, from any core.
final class Damage: Sendable {
  private let found = Mutex(false)

  var isFound: Bool { found.withLock { $0 } }

  func find() { found.withLock { $0 = true } }
}
