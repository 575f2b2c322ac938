/// Finds today's block for each recorded translation of a `text` field.
///
/// Block ids are numbers, so they shift when a paragraph is put in or taken out. What is recorded is
/// given to a block of today in four rounds: the same id with the same Finnish; the same Finnish
/// anywhere in the field, the nearest in order; Finnish that is much alike; the same id. Each block
/// is given once; what is left over belongs to no block of today.
package struct Alignment {
  /// For each recorded entry the position of its block, or nil.
  package private(set) var blocks: [Int?]
  private var isFree: [Bool]

  /// A recorded translation: the position of the block that has its id, and its Finnish.
  package typealias Entry = (block: Int?, source: String)

  /// Aligns recorded entries with the Finnish of today's blocks, both as `normalise` writes text.
  package init(recorded: [Entry], today: [String]) {
    blocks = Array(repeating: nil, count: recorded.count)
    isFree = Array(repeating: true, count: today.count)
    give(recorded) { entry, isFree in
      entry.block.flatMap { isFree[$0] && entry.source.hasBytes(of: today[$0]) ? $0 : nil }
    }
    // Only blocks of the same length need a closer look.
    let lengths = Set(
      blocks.indices.filter { blocks[$0] == nil }.map { recorded[$0].source.utf8.count })
    let candidates = today.indices.filter { isFree[$0] && lengths.contains(today[$0].utf8.count) }
    var sameText = Dictionary(grouping: candidates) { Bytes(today[$0]) }
    give(recorded) { entry, _ in
      sameText[Bytes(entry.source)]?.removeNearest(to: entry.block ?? today.count)
    }
    giveAlike(recorded.map(\.source), today)
    give(recorded) { entry, isFree in
      entry.block.flatMap { isFree[$0] ? $0 : nil }
    }
  }

  private mutating func give(_ recorded: [Entry], _ choose: (Entry, [Bool]) -> Int?) {
    for (entry, record) in recorded.enumerated() where blocks[entry] == nil {
      take(choose(record, isFree), for: entry)
    }
  }

  private mutating func take(_ block: Int?, for entry: Int) {
    guard let block else { return }
    blocks[entry] = block
    isFree[block] = false
  }

  /// Pairs what is left by likeness, the most alike first.
  private mutating func giveAlike(_ recorded: [String], _ today: [String]) {
    let entries = blocks.indices.filter { blocks[$0] == nil }
    let free = isFree.indices.filter { isFree[$0] }
    guard !entries.isEmpty, entries.count * free.count <= Self.mostPairs else { return }
    let words = free.map { Likeness(today[$0]) }
    let pairs = entries.flatMap { entry in
      let likeness = Likeness(recorded[entry])
      return zip(free, words).map { (entry, $0, likeness.share(with: $1)) }
    }
    for (entry, block, share) in pairs.sorted(by: { $0.2 > $1.2 }) where share >= 0.5 {
      if blocks[entry] == nil, isFree[block] { take(block, for: entry) }
    }
  }

  /// Beyond so many pairs likeness is not asked, so that no file makes loading slow.
  private static let mostPairs = 4096
}

/// A text as a key that is looked up by its bytes, without a look at its normal form.
private struct Bytes: Hashable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Bytes, right: Bytes) -> Bool { left.text.hasBytes(of: right.text) }

  func hash(into hasher: inout Hasher) {
    // The bytes are read within the call.
    unsafe text.utf8Span.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}

extension [Int] {
  /// Takes out the number nearest to another, of two as near the lower; the numbers are in order.
  fileprivate mutating func removeNearest(to origin: Int) -> Int? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < origin { low = middle + 1 } else { high = middle }
    }
    let candidates = [low - 1, low].filter(indices.contains)
    let nearest = candidates.min { abs(self[$0] - origin) < abs(self[$1] - origin) }
    return nearest.map { remove(at: $0) }
  }
}
