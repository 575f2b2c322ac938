import Catalogue
import TestSupport
import Testing

struct AlignmentTests {
  /// The blocks that texts recorded as 1, 2, 3 … get.
  private func align(_ recorded: [String], _ today: [String]) -> [Int?] {
    Alignment(
      recorded: recorded.enumerated().map { ($0 < today.count ? $0 : nil, $1) }, today: today
    ).blocks
  }

  private let a = "Hoito alkaa arvioinnista."
  private let b = "Soita meille arkisin aamulla."
  private let c = "Apua saa myös yöllä."

  @Test("leaves what has not moved")
  func same() {
    #expect(align([a, b, c], [a, b, c]) == [0, 1, 2])
  }

  @Test("follows paragraphs behind a new one", arguments: 0...3)
  func inserted(at place: Int) {
    var today = [a, b, c]
    today.insert("Uusi kappale on tässä näin.", at: place)
    #expect(align([a, b, c], today) == (0..<3).map { $0 < place ? $0 : $0 + 1 })
  }

  @Test("has no place for what was taken out", arguments: 0..<3)
  func removed(at place: Int) {
    var today = [a, b, c]
    today.remove(at: place)
    let expected = (0..<3).map { $0 == place ? nil : $0 < place ? $0 : $0 - 1 }
    #expect(align([a, b, c], today) == expected)
  }

  @Test("follows paragraphs that changed places")
  func swapped() {
    #expect(align([a, b, c], [c, b, a]) == [2, 1, 0])
  }

  @Test("finds an edited paragraph by its likeness, also behind a new one")
  func edited() {
    let edited = "Soita meille arkisin illalla."
    #expect(align([a, b], [a, edited]) == [0, 1])
    #expect(align([a, b], ["Aivan muuta asiaa.", a, edited]) == [1, 2])
  }

  @Test("falls back on the place for a paragraph written anew")
  func rewritten() {
    #expect(align([a, b], [a, "Kokonaan toista."]) == [0, 1])
  }

  @Test("gives the same Finnish to the nearest, each once")
  func duplicates() {
    #expect(align([a, b, a], ["Uusi.", a, b, a]) == [1, 2, 3])
    #expect(align([a, a], [b, a]) == [0, 1])
    #expect(align([a, a, a], [a]) == [0, nil, nil])
  }

  @Test("takes ids of no block of today for ones at the end")
  func unknownIDs() {
    let alignment = Alignment(recorded: [(nil, a)], today: [a, b, a])
    #expect(alignment.blocks == [2])
  }

  @Test("works without recorded entries, blocks or words")
  func empty() {
    #expect(align([], [a]) == [])
    #expect(align([a], []) == [nil])
    #expect(align([""], [""]) == [0])
    #expect(align(["", " "], ["", a]) == [0, 1])
  }

  @Test("stays quick on thousands of equal paragraphs that all moved")
  func hostile() {
    let blocks = Alignment(
      recorded: Array(repeating: (nil, a), count: 20_000),
      today: Array(repeating: a, count: 20_000)
    ).blocks
    #expect(Set(blocks.compactMap { $0 }).count == 20_000)
  }

  @Test("gives each entry one block at most and each block one entry, whatever the edits")
  func random() {
    var generator = SeededGenerator(seed: 1)
    let words = ["aika", "hoito", "apu", "soita", "tule", "meille"]
    for _ in 0..<300 {
      func texts() -> [String] {
        (0..<Int.random(in: 0...8, using: &generator)).map { _ in
          (0..<3).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
        }
      }
      let (recorded, today) = (texts(), texts())
      let blocks = align(recorded, today)
      let given = blocks.compactMap { $0 }
      #expect(blocks.count == recorded.count)
      #expect(Set(given).count == given.count)
      #expect(given.allSatisfy(today.indices.contains))
      // Nothing is left over on both sides with the same Finnish.
      let left = Set(zip(recorded, blocks).filter { $1 == nil }.map(\.0))
      let free = Set(today.indices.filter { !given.contains($0) }.map { today[$0] })
      #expect(left.isDisjoint(with: free))
    }
  }
}
