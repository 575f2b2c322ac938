import Testing

@testable import YAML

@Suite("The two engines agree")
struct EnginesTests {
  static let usual = [
    "a: 1\n", "a: 1", "a:\n", "a:", "a: \n", "\n\n# only\na: b # c\n", "a:   b   \nc: d  # e\n",
    "format: 1\nlocales: [sv, se, smn, sms]\n", "a: {b: c, d: [e, {f: g}], h: 'i', \"j\": \"k\"}\n",
    "a: []\nb: {}\nc: [x,]\nd: [ x , y ]  # z\n", "- a\n- b\n", "a:\n- b\n- c\nd: e\n",
    "a:\n  - b: c\n    d: e\n  - b: f\n", "- - a\n  - b\n- c\n", "-\n  a: b\n-\n- c\n",
    "a: |\n  x\n  y\nb: c\n", "a: |-\n  x\n\n   y\n\n\nb: c\n", "a: | # c\n\n\n  x  \n  \n  z",
    "a: |\n  x\n   ",
    "a: |\n  x\n  ", "a: |\n  x\n\n\n", "- |\n  x\n- |-\n   y\n", "- a: |\n    x\n  b: c\n",
    "a: \"b\\n\\\"\\u00e4\\x41\\U0001F600\\/\\\\\"\n", "a: 'it''s'\n", "'a b': 1\n\"c: d\": 2\n",
    "a: x:y http://x.fi/?a=b#c\n", "a: -1\nb: --x\nc: +3\n", "  a: b\n  c: d\n", "\u{FEFF}a: b\n",
    "a: b\r\nc: |\r\n  x\r\n\r\n  y\r\nd: [e, f]\r\n# g\r\nh:\r\n  - i\r\n",
    "ä: ö – ”x”\nčáŧ: 漢字😀 # å\nx: y\n",
    "a: no\nb: 00100\nc: 12:30\nd: 1.10\ne: ~\nf: null\ng: 2026-01-01\n",
    "a: (x)\nb: =\nc: .5\nd: <x\n",
    "a:\n    b: c\n    d:\n     - e\nf:\n # comment\n g: h\n", "a: # c\n  b: c\nd: # e\nf: g\n", "",
    "# c", "\n", "   \n  # x\n", "a:\n  # x\nb: c\n", "a: b#c\nd: e #f\n", "a: [b#c]\n",
    "a: [1:2, x]\n",
    "a: \"\"\nb: ''\n", "a: \"x\" # y\n", "a:\n- - b\n  - c: d\n    e: f\n- g\n", "a: |\n\ttab\n",
    "a: |\n  x\n  \ty\n", "a: | \n  x\n \n  y\n", "a: |\n  x\n # c\nb: d\n",
    "-   a:  b\n    c:  d\n",
  ]

  @Test("on the usual layouts", arguments: usual)
  func usualLayouts(_ text: String) {
    #expect(outline(parse(text)) == outline(parseByEvents(text)))
  }

  @Test(
    "on what only libyaml may judge",
    arguments: [
      "a: 1\nb: 2\na: 3\n", "{a: 1, a: 2}\n", "a: [{b: 1, b: 2}]\n", "'a': 1\n\"a\": 2\n",
      (0..<40).map { "k\($0 % 39): x\n" }.joined(), "<<<<<<< a: b\n", "a: b\n>>>>>>> c: d\n",
      "<<<<<<< a: b\n=======: c\n", "... : a\n", "... a: b\n", "--- a: b\n", "%a: b\n", "<<: a\n",
      "a:\n  b: c\n d: e\n", "a: b\n c: d\n", "- a\n b: c\n", "a: b\r", "a: b\rc: d\n", "\ta: b\n",
      "a: \"b\n  c\"\n", "a: |\n x\n\ty\n", "a: |\nb: c\n", "a: \u{FEFF}b\n", "a : b\n",
      "a: b: c\n",
      String(repeating: "k", count: 1025) + ": x\n", String(repeating: "k", count: 1001) + ": x\n",
    ])
  func unusual(_ text: String) {
    #expect(outline(parse(text)) == outline(parseByEvents(text)))
    #expect(!isScanned(text))
  }

  @Test("on what ends a plain scalar, at any place in it", arguments: 0..<40)
  func plainEnds(_ length: Int) {
    let word = String(repeating: "ä", count: length / 2) + String(repeating: "x", count: length % 2)
    for end in [
      ": b", ":b", ":", " # b", "#b", "\t# b", "\tb", "\r", "\r\nb: c", " \nb: c", " : b",
    ] {
      for text in [
        "a: x\(word)\(end)", "x\(word)\(end)", "- x\(word)\(end)\n- b\n", "a: |\n  \(word)\(end)",
      ] {
        #expect(outline(parse(text)) == outline(parseByEvents(text)), "\(text.debugDescription)")
      }
    }
  }

  @Test("on every escape that there could be")
  func escapes() {
    for byte in 0x20..<0x7F as Range<UInt8> {
      let text = "a: \"\\\(Unicode.Scalar(byte))41424344\"\n"
      #expect(outline(parse(text)) == outline(parseByEvents(text)))
    }
    for digits in ["xZZ", "x4", "uD800", "uDFFF", "U00110000", "U0010FFFF", "u00e4", "u00E"] {
      let text = "a: \"\\\(digits)\"\n"
      #expect(outline(parse(text)) == outline(parseByEvents(text)))
    }
  }

  @Test("on generated documents of every kind, and on mutations of them")
  func generated() {
    var disagreements: [String] = []
    for seed in 0..<3000 as Range<UInt64> {
      var generator = DocumentGenerator(seed: seed)
      var mutator = Mutator(seed: seed)
      let text = generator.document()
      for candidate in [text, mutator.mutated(text), mutator.mutated(text)]
      where outline(parse(candidate)) != outline(parseByEvents(candidate)) {
        disagreements.append(candidate)
      }
    }
    #expect(disagreements.min { $0.utf8.count < $1.utf8.count } == nil)
  }

  @Test("and the scanner reads the usual by itself")
  func scannerReadsTheUsual() {
    let texts = (0..<500 as Range<UInt64>).map { seed in
      var generator = DocumentGenerator(seed: seed, isUsual: true)
      return generator.document()
    }
    let left = texts.filter { !isScanned($0) }.min { $0.utf8.count < $1.utf8.count }
    #expect(left == nil)
  }
}
