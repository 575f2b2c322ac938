import ICU
import Languages

/// Finds the forms of terms in Finnish texts, in one pass over the letters of each.
struct TermFinder: Sendable {
  /// A term in a text.
  struct Occurrence: Equatable {
    /// Its position among the terms.
    let term: Int
    /// The words that it takes, by their positions in the text.
    let words: ClosedRange<Int>
    /// Whether it is only part of a longer word.
    let isPart: Bool
  }

  /// One of a term's words.
  private struct Part {
    let term: Int
    /// Its place in the term, from 0.
    let place: Int
    let isLast: Bool
    let takesEndings: Bool
    /// Whether the word is the whole term, and long enough to be known in a compound.
    let isKnownInCompounds: Bool
  }

  private var parts: [Part] = []
  private var stems = SymbolTrie()
  private var firstsOfCompounds = SymbolTrie()

  /// Shorter words take no endings: too many other words would look like their forms.
  private static let shortestInflected = 4
  /// Shorter words are not looked for in compounds, which seldom mean the term there.
  private static let shortestInCompounds = 10
  /// What is left of a compound is at least so long.
  private static let shortestRest = 3

  private static let endings: SymbolTrie = {
    var trie = SymbolTrie()
    for ending in FinnishStems.endings { trie.insert(SpelledText(ending).symbols, 0) }
    return trie
  }()

  /// A finder of terms, in NFC.
  init(_ terms: [String]) {
    for (position, term) in terms.enumerated() { add(term.lowercased(locale: "fi"), position) }
  }

  private mutating func add(_ term: String, _ position: Int) {
    let spelled = SpelledText(term)
    let words = spelled.words.map { spelled.symbols[$0.letters] }
    // A word with a letter unknown to Finnish could never be found again.
    guard !words.isEmpty, !spelled.symbols.contains(0) else { return }
    for (place, letters) in words.enumerated() {
      let isLong = words.count == 1 && letters.count >= Self.shortestInCompounds
      let value = Int32(truncatingIfNeeded: parts.count)
      parts.append(
        Part(
          term: position, place: place, isLast: place == words.count - 1,
          takesEndings: letters.count >= Self.shortestInflected, isKnownInCompounds: isLong))
      let forms = FinnishStems(of: String(symbols: letters))
      for stem in forms.stems { stems.insert(SpelledText(stem).symbols, value) }
      guard isLong else { continue }
      for stem in forms.compoundStems { firstsOfCompounds.insert(SpelledText(stem).symbols, value) }
    }
  }

  /// The terms in a text in NFC, in order; of those inside one another only the longest.
  func occurrences(in text: String) -> [Occurrence] {
    let spelled = SpelledText(text)
    var found: [Occurrence] = []
    var begun: [(part: Int32, start: Int)] = []
    for (position, word) in spelled.words.enumerated() {
      guard !word.isInAddress else {
        begun = []
        continue
      }
      let letters = spelled.symbols[word.letters]
      let matches = matches(letters)
      let before = word.followsClosely ? begun : []
      begun = []
      for part in matches {
        guard let start = start(of: part, at: position, before) else { continue }
        begun.append((part, start))
        if parts[Int(part)].isLast { found.append(occurrence(part, start...position)) }
      }
      if matches.isEmpty {
        found += compounds(letters).map { occurrence($0, position...position, isPart: true) }
      }
    }
    return found.count < 2 ? found : outermost(found)
  }

  /// The word with which a term begins whose part stands at a position.
  private func start(
    of part: Int32, at position: Int, _ before: [(part: Int32, start: Int)]
  ) -> Int? {
    if parts[Int(part)].place == 0 { return position }
    return before.first { $0.part == part - 1 }?.start
  }

  private func occurrence(
    _ part: Int32, _ words: ClosedRange<Int>, isPart: Bool = false
  ) -> Occurrence {
    Occurrence(term: parts[Int(part)].term, words: words, isPart: isPart)
  }

  /// The parts of which a word is a form.
  private func matches(_ letters: ArraySlice<SymbolTrie.Symbol>) -> [Int32] {
    var matches: [Int32] = []
    var node = SymbolTrie.root
    for index in letters.indices {
      guard let next = stems.step(node, letters[index]) else { break }
      node = next
      let values = stems.values(at: node)
      let rest = letters[(index + 1)...]
      guard !values.isEmpty, Self.endings.contains(rest) else { continue }
      for value in values where rest.isEmpty || parts[Int(value)].takesEndings {
        if !matches.contains(value) { matches.append(value) }
      }
    }
    return matches
  }

  /// The terms that are the first or the last part of a word.
  private func compounds(_ letters: ArraySlice<SymbolTrie.Symbol>) -> [Int32] {
    guard letters.count >= Self.shortestInCompounds + Self.shortestRest else { return [] }
    if let first = firstPart(of: letters) { return [first] }
    let starts =
      letters.startIndex + Self.shortestRest...letters.endIndex - Self.shortestInCompounds
    for start in starts {
      let matches = matches(letters[start...]).filter { parts[Int($0)].isKnownInCompounds }
      if !matches.isEmpty { return matches }
    }
    return []
  }

  /// The longest term that a word begins with.
  private func firstPart(of letters: ArraySlice<SymbolTrie.Symbol>) -> Int32? {
    var longest: Int32?
    var node = SymbolTrie.root
    for symbol in letters.dropLast(Self.shortestRest) {
      guard let next = firstsOfCompounds.step(node, symbol) else { break }
      node = next
      longest = firstsOfCompounds.values(at: node).first ?? longest
    }
    return longest
  }

  private func outermost(_ found: [Occurrence]) -> [Occurrence] {
    found.filter { inner in
      !found.contains { $0.words != inner.words && $0.words.contains(inner.words) }
    }
  }
}

extension String {
  /// The text of letters that Finnish has.
  fileprivate init(symbols: ArraySlice<SpelledText.Symbol>) {
    let letters = Array("?abcdefghijklmnopqrstuvwxyzåäöšž0123456789")
    self.init(symbols.map { letters[Int($0)] })
  }
}
