import Testing

@testable import YAML

@Suite("What is wrong with a file")
struct YAMLProblemTests {
  private func rules(_ bytes: [UInt8]) -> [YAMLRule] { YAMLFile.parse(bytes).problems.map(\.rule) }

  private func places(_ text: String) -> [String] {
    parse(text).problems.map { "\($0.position.line):\($0.position.column) \($0.rule.rawValue)" }
  }

  @Test(
    "is found, all of it, each in its place",
    arguments: [
      ("a: &x 1\nb: *x\nc: !!int 3\n", ["1:4 yaml-anchor", "2:4 yaml-alias", "3:4 yaml-tag"]),
      (
        "<<: *a\n[b]: c\n{d}: e\n? f\n: g\n",
        [
          "1:1 yaml-merge-key", "1:5 yaml-alias", "2:1 yaml-complex-key", "3:1 yaml-complex-key",
          "4:1 yaml-complex-key",
        ]
      ),
      ("a: 1\nb: 2\na: 3\n\"a\": 4\n", ["3:1 yaml-duplicate-key", "4:1 yaml-duplicate-key"]),
      (
        "a: 1\n---\nb: 2\n--- \nc: &x 3\n",
        [
          "2:1 yaml-multiple-documents", "4:1 yaml-multiple-documents", "5:4 yaml-anchor",
        ]
      ),
      ("a:\n\tb: 1\n\tc: 2\n", ["2:1 yaml-tab", "3:1 yaml-tab"]),
      ("ä: \"x\n", ["2:1 yaml-syntax"]),
      (
        "a: |\n  x\n<<<<<<< HEAD\n  y\n=======\n  z\n>>>>>>> main\n",
        [
          "3:1 yaml-merge-conflict", "5:1 yaml-merge-conflict", "7:1 yaml-merge-conflict",
        ]
      ),
      ("a: ä\u{1}\nb: \u{7F}\n", ["1:5 yaml-encoding", "2:4 yaml-encoding"]),
      ("a: \u{0}\n", ["1:4 yaml-encoding"]),
      ("{a: 1, a: 2}\n", ["1:8 yaml-duplicate-key"]),
      ("a: @x\n", ["1:4 yaml-syntax"]),
    ])
  func places(_ text: String, _ expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test("leaves the first of two values, and no alias's contents")
  func meaningfulTree() throws {
    let root = try #require(parse("a: 1\na: 2\n[x]: y\nb: *c\n<<: *d\n").root)
    #expect(root.entries.map(\.key.text) == ["a", "b"])
    #expect(root.entries.map(\.value.text) == ["1", "*c"])
    #expect(parse("a: 1\n---\nb: 2\n").root?.entries.map(\.key.text) == ["a"])
  }

  @Test("names both places of a doubled key")
  func bothPlaces() throws {
    let problem = try #require(parse("x:\n  ä: 1\n  b: 2\n  ä: 3\n").problems.first)
    #expect(problem.message.contains("line 2, column 3"))
    #expect(problem.position == YAMLPosition(line: 4, column: 3))
  }

  @Test(
    "leaves no tree where nothing can be relied on",
    arguments: [
      "a: 1\nb: \"\n", "a: 1\n<<<<<<< x\n", "a: 1\n\tb: 2\n", "a: \u{1}\n",
    ])
  func noTree(_ text: String) {
    #expect(parse(text).root == nil)
    #expect(!parse(text).problems.isEmpty)
  }

  @Test("may be the encoding")
  func encodings() {
    #expect(
      rules(Array("a: P".utf8) + [0xE4] + "iv".utf8 + [0xE4] + "\n".utf8) == [.encoding, .encoding])
    #expect(rules([0xFF, 0xFE, 0x61, 0, 0x3A, 0]) == [.encoding])
    #expect(rules([0xFE, 0xFF, 0, 0x61, 0, 0x3A]) == [.encoding])
    #expect(rules([0x61, 0, 0x3A, 0, 0x20, 0]).contains(.encoding))
    // Overlong, a surrogate, beyond Unicode, cut short.
    for bytes in [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8]]
      as [[UInt8]]
    {
      #expect(rules(Array("a: ".utf8) + bytes).contains(.encoding))
    }
  }

  @Test("is not quoted in full by its message")
  func messagesAreShort() {
    let long = String(repeating: "secret", count: 1000)
    for text in [
      "a: \"\(long)\n", "\(long): 1\n\(long): 2\n", "a: &\(long) x\n", "\(long)\nb: c\n",
    ] {
      #expect(parse(text).problems.allSatisfy { !$0.message.contains("secret") })
    }
  }

  @Test("may be in keys of any characters")
  func oddKeys() {
    let root = parse("\"a\\0b\": 1\n\"c\\nd\": 2\n\"../x\": 3\n-y: 4\n").root
    #expect(root?.entries.map(\.key.text) == ["a\0b", "c\nd", "../x", "-y"])
  }
}
