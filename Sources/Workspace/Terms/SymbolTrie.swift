/// A set of words that is walked letter by letter, with numbers for each.
struct SymbolTrie {
  typealias Node = Int32
  typealias Symbol = SpelledText.Symbol

  static let root: Node = 0

  /// For each node the next one by each symbol; 0 where there is none, since no way leads to the root.
  private var next = [Node](repeating: 0, count: SpelledText.symbolCount)
  private var values: [[Int32]] = [[]]

  /// Adds a word with a number.
  mutating func insert(_ word: some Sequence<Symbol>, _ value: Int32) {
    var node = Self.root
    for symbol in word { node = step(node, symbol) ?? extend(node, symbol) }
    if !values[Int(node)].contains(value) { values[Int(node)].append(value) }
  }

  private mutating func extend(_ node: Node, _ symbol: Symbol) -> Node {
    let new = Node(truncatingIfNeeded: values.count)
    next.append(contentsOf: repeatElement(0, count: SpelledText.symbolCount))
    values.append([])
    next[place(node, symbol)] = new
    return new
  }

  /// The node that a symbol leads to; the symbol 0 leads nowhere.
  func step(_ node: Node, _ symbol: Symbol) -> Node? {
    let new = next[place(node, symbol)]
    return new == 0 || symbol == 0 ? nil : new
  }

  /// The numbers of the word that ends at a node; none where no word does.
  func values(at node: Node) -> [Int32] { values[Int(node)] }

  /// Whether a word is in the set.
  func contains(_ word: ArraySlice<Symbol>) -> Bool {
    var node = Self.root
    for symbol in word {
      guard let next = step(node, symbol) else { return false }
      node = next
    }
    return !values(at: node).isEmpty
  }

  private func place(_ node: Node, _ symbol: Symbol) -> Int {
    Int(node) * SpelledText.symbolCount + Int(symbol)
  }
}
