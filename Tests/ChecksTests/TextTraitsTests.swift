import Catalogue
import Testing

@testable import Checks

@Suite("Traits of texts")
struct TextTraitsTests {
  @Test(
    "A trait is there for each thing that rules look for",
    arguments: [
      ("", []), ("abc", []), ("a1", .digit), ("{", [.brace, .bracket]), ("@", .at),
      ("[", [.linkSign, .bracket, .markup]), ("<", [.linkSign, .markup]), ("//", .linkPair),
      ("wWw", .linkPair),
      ("a/b", []), ("a  b", [.doubleSpace, .spacedPunctuation]), ("a b", []), (" a", .outerSpace),
      ("a\n", [.outerSpace, .control]), ("e\u{301}x", .high),
      ("eäx", []), ("aǩa", []),
      ("aʹx", []), ("a\u{A0}x", .latin1Sign),
      ("a’x", [.generalPunctuation, .high]),
      ("aжx", .high), ("a'x", .straightQuote), ("(a)", .bracket),
      ("a*b", .markup), ("a.", []), ("a..", .doublePunctuation),
      ("a ,b", [.spacedPunctuation, .tightPunctuation]),
      ("( a", [.bracket, .spacedPunctuation]), ("a, b", []),
      ("ʹx", .outerSpace),
    ] as [(String, TextTraits)])
  func traits(text: String, traits: TextTraits) {
    let found = CheckedLocale("xx").traits(of: text)
    #expect(found.subtracting(.alphanumeric) == traits.union(.any))
    let ascii = text.unicodeScalars.filter(\.isASCII)
    #expect(
      found.contains(.alphanumeric)
        == ascii.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil })
  }

  @Test("No rule finds in any text what its triggers do not call it for", arguments: 0..<40)
  func nothingMissed(seed: UInt64) {
    var random = Random(seed: seed)
    for _ in 0..<50 {
      let (source, target) = (random.text(), random.text())
      for kind in [FieldKind.line, .text] { expectTriggers(source, target, kind) }
    }
  }

  private func expectTriggers(_ source: String, _ target: String, _ kind: FieldKind) {
    let (source, target) = (CheckedText(source, kind), CheckedText(target, kind, in: "sms"))
    let rules = Rules(Rules.all(today: CalendarDate(daysSinceEpoch: 0)))
    for text in [source, target] {
      for rule in rules.ofTexts where rule.triggers.isDisjoint(with: text.traits) {
        #expect(rule.faults(in: text).isEmpty, "\(rule.description.id): \(text.text)")
      }
    }
    let traits = source.traits.union(target.traits)
    for rule in rules.ofPairs where rule.triggers.isDisjoint(with: traits) {
      #expect(
        rule.faults(in: source, target).isEmpty,
        "\(rule.description.id): \(source.text) → \(target.text)")
    }
  }
}

/// Texts made of pieces that rules care for; the same for a seed.
private struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private static let pieces = [
    "a", "Ä", "ʹ", "c\u{30C}", " ", "  ", "\u{A0}", "\t", "\n", "1", "12 000", "{", "}", "{a}", "@",
    "a@b.example", "https://a.example/", "www.a.example", "WWW.a.example", "[a](b)", "![a](b)", "<",
    "(", "..", " ,", "'", "`", "ж", "’", "ǩ",
    ">", "<a@b.example>", "029 553 5000", "+358", ".", ",", ":", "/", "w", "W", "*", "`", "\\",
  ]

  mutating func text() -> String {
    (0..<next(6)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
  }

  private mutating func next(_ limit: Int) -> Int {
    // Knuth's MMIX generator; its high bits are the good ones.
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
