import CCmark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where cmark keeps a document: memory is handed out in a row and taken back all at once, since a
/// document is hundreds of small nodes that live equally long. Each thread has its own, which it
/// uses for one document after another.
///
/// Every block has its size before it, so that it can be made larger.
struct DocumentMemory {
  private var chunk: UnsafeMutableRawPointer
  private var capacity: Int
  private var used = 0
  /// Chunks that are full.
  private var full: [UnsafeMutableRawPointer] = []

  /// Enough for most articles.
  private static let usualCapacity = 1 << 18
  /// Before each block.
  private static let headerSize = 16

  private init() {
    capacity = Self.usualCapacity
    chunk = Self.allocate(capacity)
  }

  /// Hands cmark's allocator of this thread to `use`; what was allocated is gone afterwards.
  static func with<Result>(_ use: (UnsafeMutablePointer<cmark_mem>) -> Result) -> Result {
    var functions = cmark_mem(
      calloc: { count, size in DocumentMemory.own.pointee.zeroed(count * size) },
      realloc: { block, size in DocumentMemory.own.pointee.resized(block, size) },
      free: { _ in })
    defer { own.pointee.reset() }
    return use(&functions)
  }

  /// The memory of this thread.
  private static var own: UnsafeMutablePointer<DocumentMemory> {
    if let place = pthread_getspecific(key) {
      return place.assumingMemoryBound(to: DocumentMemory.self)
    }
    let memory = UnsafeMutablePointer<DocumentMemory>.allocate(capacity: 1)
    memory.initialize(to: DocumentMemory())
    pthread_setspecific(key, memory)
    return memory
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { (place: UnsafeMutableRawPointer?) in
      guard let memory = place?.assumingMemoryBound(to: DocumentMemory.self) else { return }
      memory.pointee.reset()
      free(memory.pointee.chunk)
      memory.deinitialize(count: 1)
      memory.deallocate()
    }
    return key
  }()

  private mutating func zeroed(_ size: Int) -> UnsafeMutableRawPointer {
    let block = take(size)
    memset(block, 0, size)
    return block
  }

  private mutating func resized(
    _ block: UnsafeMutableRawPointer?, _ size: Int
  ) -> UnsafeMutableRawPointer {
    guard let block else { return take(size) }
    let old = (block - Self.headerSize).load(as: Int.self)
    let isLast = block + Self.rounded(old) == chunk + used
    if isLast, used - Self.rounded(old) + Self.rounded(size) <= capacity {
      used += Self.rounded(size) - Self.rounded(old)
      (block - Self.headerSize).storeBytes(of: size, as: Int.self)
      return block
    }
    let larger = take(size)
    memcpy(larger, block, min(old, size))
    return larger
  }

  private mutating func take(_ size: Int) -> UnsafeMutableRawPointer {
    let needed = Self.headerSize + Self.rounded(size)
    if used + needed > capacity {
      full.append(chunk)
      capacity = max(2 * capacity, needed)
      chunk = Self.allocate(capacity)
      used = 0
    }
    let block = chunk + used + Self.headerSize
    (chunk + used).storeBytes(of: size, as: Int.self)
    used += needed
    return block
  }

  private mutating func reset() {
    used = 0
    guard !full.isEmpty else { return }
    for chunk in full { free(chunk) }
    free(chunk)
    full = []
    capacity = Self.usualCapacity
    chunk = Self.allocate(capacity)
  }

  private static func rounded(_ size: Int) -> Int { (size + 15) & ~15 }

  /// Without memory it ends, as cmark itself does.
  private static func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    guard let chunk = malloc(size) else { abort() }
    return chunk
  }
}
