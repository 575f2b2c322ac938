import TestSupport
import Testing

@testable import YAML

@Suite("Editing in place")
struct YAMLFileEditingTests {
  /// Replaces the value of the key `a`.
  private func replaced(_ text: String, _ value: String) throws -> String {
    let file = parse(text)
    let node = try #require(file.root?["a"])
    return String(decoding: file.replacing([(node, value)]), as: UTF8.self)
  }

  @Test(
    "keeps the style and the comment",
    arguments: [
      ("a: b # c\nd: e\n", "x", "a: x # c\nd: e\n"),
      ("a: 'b' # c\n", "it's", "a: 'it''s' # c\n"),
      ("a: \"b\" # c\n", "x\ny", "a: \"x\\ny\" # c\n"),
      ("a: b # c\n", "no", "a: \"no\" # c\n"),
      ("a: b\n", "", "a: \"\"\n"),
      ("a: b", "x", "a: x"),
      ("a:\nd: e\n", "x", "a: x\nd: e\n"),
      ("a: # c\nd: e\n", "x", "a: x # c\nd: e\n"),
      ("a:\r\nd: e\r\n", "x\ny\n", "a: |\r\n  x\r\n  y\r\nd: e\r\n"),
      ("a: b # c\nd: e\n", "x\n\ny", "a: |- # c\n  x\n\n  y\nd: e\n"),
      ("a:  b\n  c\nd: e\n", "x", "a:  x\nd: e\n"),
      ("a: b", "x\ny\n", "a: |\n  x\n  y\n"),
      ("a: 'b'\n", "x\ny", "a: |-\n  x\n  y\n"),
      ("a: b\n \n      \nc: d\n", "x\ny", "a: |-\n      x\n      y\n \n      \nc: d\n"),
      ("a: b\n  ", "x\ny\n", "a: |\n  x\n  y\n  "),
      ("a: b\n  # c\nd: e\n", "x\ny\n", "a: |\n   x\n   y\n  # c\nd: e\n"),
      ("a: b\n  \t\nd: e\n", "x\ny\n", "a: \"x\\ny\\n\"\n  \t\nd: e\n"),
    ])
  func inline(_ before: String, _ value: String, _ after: String) throws {
    #expect(try replaced(before, value) == after)
  }

  @Test(
    "touches only the lines of a block that differ",
    arguments: [
      ("a: |   # c\n    x\n  \n    y\nd: e\n", "x\n\nz\n", "a: |   # c\n    x\n  \n    z\nd: e\n"),
      ("a: |\n  x\n \n  y\n", "w\nx\n\ny\n", "a: |\n  w\n  x\n \n  y\n"),
      ("a: |\n  x\n  y\n", "x", "a: |-\n  x\n"),
      ("a: |-\n  x\n", "x\n", "a: |\n  x\n"),
      ("a: |\n  x", "x\n", "a: |\n  x\n"),
      ("a: |\n  x\n", " x\n", "a: \" x\\n\"\n"),
      ("a: | # c\n  x\nb: y\n", "", "a: \"\" # c\nb: y\n"),
      ("a: |+\n  x\n\n\nb: y\n", "z\n", "a: |\n  z\n\n\nb: y\n"),
      ("a: |\nb: y\n", "z\nw\n", "a: |\n  z\n  w\nb: y\n"),
      ("a: > # c\n  x\n  y\nb: z\n", "x w\n", "a: | # c\n  x w\nb: z\n"),
      ("a: |\r\n  x\r\n  y\r\nb: z\r\n", "x\nw\n", "a: |\r\n  x\r\n  w\r\nb: z\r\n"),
      ("a: |2\n   x\nb: z\n", "y\n", "a: |\n  y\nb: z\n"),
    ])
  func blocks(_ before: String, _ value: String, _ after: String) throws {
    #expect(try replaced(before, value) == after)
  }

  @Test(
    "stays on one line between brackets",
    arguments: [
      ("[a, b]\n", 0, "x, y\nz", "[\"x, y\\nz\", b]\n"),
      ("{k: , l: m}\n", 0, "x", "{k: x, l: m}\n"),
      ("{k, l: m}\n", 0, "x", "{k: x, l: m}\n"),
      ("{k: v}\n", 0, "{", "{k: \"{\"}\n"),
      ("- a\n-\n", 1, "x", "- a\n- x\n"),
    ])
  func flow(_ before: String, _ number: Int, _ value: String, _ after: String) throws {
    let file = parse(before)
    let root = try #require(file.root)
    let nodes = Array(root.items) + root.entries.map(\.value)
    let result = file.replacing([(nodes[number], value)])
    #expect(String(decoding: result, as: UTF8.self) == after)
  }

  @Test("leaves a file alone where nothing changes")
  func nothing() throws {
    let text = "a: |  \n   x\n \n\n   y  \n\n# c"
    #expect(try replaced(text, "x\n\n\ny  \n") == text)
  }

  @Test("gives the new values and no others, whatever the file and the texts")
  func property() throws {
    for seed in 0..<3000 as Range<UInt64> {
      var generator = DocumentGenerator(seed: seed)
      let file = parse(generator.document())
      guard file.problems.isEmpty, file.root != nil else { continue }
      var random = SeededGenerator(seed: seed)
      var values = scalars(of: file).map(\.value.text)
      var edits: [(node: YAMLNode, text: String)] = []
      for (number, scalar) in scalars(of: file).enumerated() where random.once(in: 4) {
        guard !scalar.isKey else { continue }
        values[number] = random.pick(Self.texts)
        edits.append((scalar.value, values[number]))
      }
      edits.shuffle(using: &random)
      let edited = YAMLFile.parse(file.replacing(edits))
      try #require(edited.problems.isEmpty, "seed \(seed)")
      try #require(scalars(of: edited).map(\.value.text) == values, "seed \(seed)")
      try #require(comments(of: edited) == comments(of: file), "seed \(seed)")
    }
  }

  private static let texts = [
    "", "x", "no", " x", "x ", "x\ny", "x\n", "\n", "\n\nx\n", "x\n\n", " x\ny\n", "x\n  y\n\nz",
    "#", "x #y",
    "x: y", "- x", "[x]", "{x}, y", "it's", "\"x\"", "\\", "x\ty", "\tx\ny", "\u{0}", "\u{85}",
    "\u{2028}x\n",
    "\u{FEFF}", "ä😀\nč\n", "x\r\ny", "---", "...", "x\n---\ny\n", "<<", "=", "x\n \ny\n", "1.10",
    "?", "!x", "%",
    "x\n   ", "`", "@x", "|", ">", "x:", ":", "~", "&a", "*a", "a\n# b\n", "\u{A0}x", "'", "''",
    "\"",
  ]

  private func scalars(of file: YAMLFile) -> [(value: YAMLNode, isKey: Bool)] {
    var found: [(value: YAMLNode, isKey: Bool)] = []
    func add(_ node: YAMLNode, isKey: Bool) {
      if node.kind == .scalar { found.append((node, isKey)) }
      for entry in node.entries {
        add(entry.key, isKey: true)
        add(entry.value, isKey: false)
      }
      for item in node.items { add(item, isKey: false) }
    }
    if let root = file.root { add(root, isKey: false) }
    return found
  }

  /// How often the generator's comments occur outside of scalars.
  private func comments(of file: YAMLFile) -> Int {
    var bytes = file.bytes
    for scalar in scalars(of: file).reversed() {
      let range = scalar.value.range
      let isBlock = [.literal, .folded].contains(scalar.value.style)
      let header = isBlock ? file.bytes[range].prefix { $0 != Byte.lineFeed }.count : 0
      bytes.removeSubrange(range.dropFirst(header))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return ["# c", "# d: e", "# note", "# header", "# a comment:"]
      .reduce(0) { $0 + text.split(separator: $1, omittingEmptySubsequences: false).count - 1 }
  }
}
