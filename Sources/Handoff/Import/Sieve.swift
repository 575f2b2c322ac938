import Catalogue
import Workspace
import XLIFF
import YAML

/// Lets through what an import has to read of a delivered file: a `<file>` that is, to the byte, what
/// an export writes of its document now changes nothing, and need not be read as XML.
///
/// Line feeds stand for what is held back, so that places stay. The first `<file>` is let through,
/// since a document must have one; so is all from the first comment, section or instruction on, where
/// `</file>` may not be the end of one.
struct Sieve {
  private let snapshot: Snapshot
  private let source: () throws -> [UInt8]
  /// Nil where all is let through.
  private var exported: ExportedFiles?
  /// Documents whose translations are no longer those that were exported.
  private let changed: Set<Int>
  /// What is read and neither let through nor held back, from `start`.
  private var bytes: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var hasBegun = false
  /// Whether a `<file>` has ended at `start`.
  private var isBetweenFiles = false
  /// How many documents were not as exported since the last that was.
  private var misses = 0

  /// The documents held back, by their positions in the snapshot.
  private(set) var heldBack: [Int] = []

  /// - Parameters:
  ///   - snapshot: the workspace that is imported into.
  ///   - locale: the position of the file's locale; nil to let all through.
  ///   - changed: documents whose translations are not those of the snapshot.
  ///   - source: gives the next bytes of the file; none at its end.
  /// - Throws: What `source` throws, and what ``ExportedFiles`` throws.
  init(
    _ snapshot: Snapshot, locale: Int?, except changed: Set<Int> = [],
    _ source: @escaping () throws -> [UInt8]
  ) throws {
    self.snapshot = snapshot
    self.source = source
    self.changed = changed
    guard let locale else { return }
    for version in [Version.v2_1, .v2_0, .v2_2] where exported == nil {
      exported = try ExportedFiles(snapshot, locale: locale, version) { try isNext($0) }
    }
  }

  /// The next bytes to read; none at the end.
  mutating func next() throws -> [UInt8] {
    guard let exported else { return try start < bytes.count ? take(upTo: bytes.count) : source() }
    guard hasBegun else {
      hasBegun = true
      return take(upTo: exported.head.count)
    }
    let lines = isBetweenFiles ? try holdBack() : []
    return try lines.isEmpty ? letThrough() : lines
  }
}

// MARK: - Holding back

extension Sieve {
  /// Goes over what is as exported; gives its line feeds.
  private mutating func holdBack() throws -> [UInt8] {
    var lines: [UInt8] = []
    while lines.count < Self.most, let document = try nextDocument() {
      guard !changed.contains(document), let file = exported?.file(of: document),
        try isNext(file, behind: 1)
      else {
        misses += 1
        if misses == Self.mostMisses { exported = nil }
        break
      }
      misses = 0
      start += 1 + file.count
      lines += repeatElement(Self.lineFeed, count: 1 + file.span.count { $0 == Self.lineFeed })
      heldBack.append(document)
    }
    isBetweenFiles = !lines.isEmpty
    return lines
  }

  /// The document whose `<file>` comes next, where that begins as an export writes it.
  private mutating func nextDocument() throws -> Int? {
    guard try isNext(Self.begin) else { return nil }
    _ = try fill(Self.most)
    let id = bytes[(start + Self.begin.count)...].prefix(Self.most).prefix { $0 != Self.quote }
    return snapshot.index(ofFile: String(decoding: id, as: UTF8.self))
  }

  /// So many line feeds are given at a time, and an id has at most so many bytes.
  private static let most = 1 << 12
  /// A file with so many changed documents one after another is most likely another tool's writing.
  private static let mostMisses = 256
}

// MARK: - Letting through

extension Sieve {
  /// The bytes up to the end of the `<file>` that comes next, or some of them.
  private mutating func letThrough() throws -> [UInt8] {
    _ = try fill(Self.end.count)
    var index = start
    while let tag = bytes[index...].firstIndex(of: Self.end[0]) {
      let rest = bytes[tag...]
      if rest.count < Self.end.count, !isAtEnd { return take(upTo: tag) }
      if rest.starts(with: Self.end) {
        isBetweenFiles = true
        return take(upTo: tag + Self.end.count)
      }
      if let next = rest.dropFirst().first, Self.other.contains(next) {
        exported = nil
        return take(upTo: bytes.count)
      }
      index = tag + 1
    }
    return take(upTo: bytes.count)
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let begin = Array("\n<file id=\"".utf8)
  private static let quote = UInt8(ascii: "\"")
  private static let end = Array("</file>".utf8)
  /// What follows `<` in a comment, section or instruction.
  private static let other = Array("!?".utf8)
}

// MARK: - Bytes

extension Sieve {
  /// Whether some bytes come next, so many bytes behind the start.
  private mutating func isNext(_ expected: [UInt8], behind offset: Int = 0) throws -> Bool {
    guard try fill(offset + expected.count) else { return false }
    let next = start + offset
    return bytes.span.extracting(next..<next + expected.count).isSame(as: expected.span)
  }

  /// Reads until there are so many bytes; false where the file has fewer.
  private mutating func fill(_ count: Int) throws -> Bool {
    while bytes.count - start < count, !isAtEnd {
      let next = try source()
      isAtEnd = next.isEmpty
      bytes.removeSubrange(..<start)
      start = 0
      bytes += next
    }
    return bytes.count - start >= count
  }

  private mutating func take(upTo end: Int) -> [UInt8] {
    defer { start = end }
    return Array(bytes[start..<end])
  }
}

extension Snapshot {
  /// The position of the document that a `<file>` with an id is of.
  func index(ofFile id: String) -> Int? {
    index(of: Catalogue.Document.id(dotted: id))
  }
}
