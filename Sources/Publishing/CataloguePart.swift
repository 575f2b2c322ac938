import JSON

/// Some of a catalogue's documents, each written, not yet in their order.
struct CataloguePart: Sendable {
  private var writer = JSONWriter()
  private var entries: [Entry] = []
  var counts = TextCounts()

  fileprivate struct Entry {
    /// Orders by name.
    let key: [UInt8]
    /// Orders by id.
    let position: Int
    /// What it is in the part's bytes.
    let range: Range<Int>
  }

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - key: the sort key of its name; empty where it has none.
  ///   - position: its place among all documents, which are in the order of their ids.
  ///   - write: writes it.
  mutating func add(key: [UInt8], position: Int, _ write: (inout JSONWriter) -> Void) {
    let start = writer.bytes.count
    write(&writer)
    entries.append(Entry(key: key, position: position, range: start..<writer.bytes.count))
  }

  /// All documents as one array, a document a line, by name and then by id.
  static func joined(_ parts: [CataloguePart]) -> [UInt8] {
    let documents = parts.flatMap { part in part.entries.map { ($0, part.writer.bytes) } }
      .sorted { $0.0 < $1.0 }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(4) { $0 + $1.writer.bytes.count + 2 * $1.entries.count })
    for (entry, source) in documents {
      bytes += bytes.isEmpty ? opening : separator
      bytes += source[entry.range]
    }
    bytes += bytes.isEmpty ? empty : closing
    return bytes
  }

  private static let opening = Array("[\n".utf8)
  private static let separator = Array(",\n".utf8)
  private static let closing = Array("\n]\n".utf8)
  private static let empty = Array("[]\n".utf8)
}

extension CataloguePart.Entry: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    left.key == right.key
      ? left.position < right.position : left.key.lexicographicallyPrecedes(right.key)
  }
}
