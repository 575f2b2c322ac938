/// Looks for texts that resemble another; one for each thread, since it keeps count of words.
struct CloseSearch {
  /// A text that resembles the one asked for.
  struct Hit: Equatable {
    let text: Int
    /// 0 to 100, rounded down.
    let similarity: Int
  }

  private let texts: CompactTexts
  private let index: WordIndex
  /// By position of the text how many words it shares; all 0 between searches.
  private var shared: [UInt8]

  /// How many texts are read of a word's at most, all words taken together.
  private static let mostRead = 20_000
  /// How many texts are compared letter by letter at most.
  private static let mostCompared = 96

  init(_ texts: CompactTexts, _ index: WordIndex) {
    self.texts = texts
    self.index = index
    shared = Array(repeating: 0, count: texts.count)
  }

  /// Finds the texts nearest to another.
  ///
  /// - Parameters:
  ///   - text: what is looked for.
  ///   - least: the similarity that a hit has at least.
  ///   - count: how many hits there are at most.
  ///   - among: the positions of the texts whose length may fit.
  /// - Returns: the hits, the nearest first, of those as near the earlier.
  mutating func nearest(
    to text: [UInt8], least: Int, count: Int, among: Range<Int>
  ) -> [Hit] {
    var hits: [Hit] = []
    var distance = EditDistance(to: text)
    var least = least
    for candidate in candidates(text, among) {
      let other = texts.range(candidate)
      let longest = max(text.count, other.count)
      guard
        let distance = distance.distance(
          to: texts.bytes.span.extracting(other), limit: longest * (100 - least) / 100)
      else { continue }
      let hit = Hit(text: candidate, similarity: (longest - distance) * 100 / max(longest, 1))
      let place = hits.firstIndex { $0.isBehind(hit) } ?? hits.endIndex
      hits.insert(hit, at: place)
      if hits.count > count { hits.removeLast() }
      if hits.count == count { least = max(least, hits[count - 1].similarity) }
    }
    return hits
  }

  /// The texts that share the most words for their size, the most first.
  private mutating func candidates(_ text: [UInt8], _ among: Range<Int>) -> [Int] {
    let lists = index.lists(for: text, among: among)
    var found: [Int32] = []
    var read = 0
    for list in lists where read == 0 || read + list.count <= Self.mostRead {
      read += list.count
      for place in list {
        let text = index.texts[place]
        if shared[Int(text)] == 0 { found.append(text) }
        if shared[Int(text)] < .max { shared[Int(text)] += 1 }
      }
    }
    let ranked = mostAlike(found, words: lists.count)
    for text in found { shared[Int(text)] = 0 }
    return ranked
  }

  /// Sorts texts by the share of words in common, in per mille, by counting.
  private func mostAlike(_ found: [Int32], words: Int) -> [Int] {
    guard found.count > 1 else { return found.map(Int.init) }
    var byShare: [(share: Int, text: Int)] = found.map { text in
      let (common, own) = (Int(shared[Int(text)]), Int(index.wordCounts[Int(text)]))
      return (2000 * common / (words + own), Int(text))
    }
    let cut = leastShare(byShare.lazy.map(\.share))
    byShare.removeAll { $0.share < cut }
    byShare.sort { ($1.share, $0.text) < ($0.share, $1.text) }
    return byShare.prefix(Self.mostCompared).map(\.text)
  }

  /// The share that so many texts have as are to be compared.
  private func leastShare(_ shares: some Sequence<Int>) -> Int {
    var counts = Array(repeating: 0, count: 2001)
    for share in shares { counts[min(max(share, 0), 2000)] += 1 }
    var sum = 0
    for share in counts.indices.reversed() {
      sum += counts[share]
      if sum >= Self.mostCompared { return share }
    }
    return 0
  }
}

extension CloseSearch.Hit {
  /// Whether another is nearer, or as near and earlier.
  fileprivate func isBehind(_ other: CloseSearch.Hit) -> Bool {
    (similarity, other.text) < (other.similarity, text)
  }
}
