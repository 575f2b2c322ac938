import TestSupport
import Testing

@testable import YAML

@Suite("Replacements in a file")
struct YAMLFileReplacementsTests {
  /// Each edit's replacements as `line:column-line:column text`.
  private func replacements(_ text: String, _ edits: [(String, String)]) throws -> [[String]] {
    let file = YAMLFile.parse(Array(text.utf8))
    let root = try #require(file.root)
    return file.replacements(for: edits.compactMap { key, text in root[key].map { ($0, text) } })
      .map { replacements in
        replacements.map {
          "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column) \($0.text)"
        }
      }
  }

  @Test("Only what differs is replaced, in whole letters")
  func narrow() throws {
    #expect(try replacements("a: kotihoito\n", [("a", "kotihäito")]) == [["1:9-1:10 ä"]])
    #expect(try replacements("a: čuovvut\n", [("a", "ĉuovvut")]) == [["1:4-1:5 ĉ"]])
    #expect(try replacements("a: yksi  kaksi\n", [("a", "yksi kaksi")]) == [["1:9-1:10 "]])
    #expect(try replacements("a: 'b c'\n", [("a", "b's c")]) == [["1:6-1:6 ''s"]])
    #expect(
      try replacements("a: |\n  yksi\n  kaksi\n", [("a", "yksi\nkolme\n")]) == [["3:4-3:8 olme"]])
    #expect(try replacements("a: yksi\n", [("a", "yksi")]) == [[]])
  }

  @Test("A text that needs quotes gets them")
  func quotes() throws {
    #expect(
      try replacements("a: yksi kaksi\n", [("a", "yksi: kaksi")]) == [["1:4-1:14 \"yksi: kaksi\""]])
  }

  @Test("Edits stand for themselves, of one scalar and of several")
  func several() throws {
    #expect(
      try replacements("a: x y\nb: z\n", [("a", "X y"), ("a", "x Y"), ("b", "Z")])
        == [["1:4-1:5 X"], ["1:6-1:7 Y"], ["2:4-2:5 Z"]])
  }

  @Test("Replaced, the file reads as the edit wants it", arguments: 0..<100)
  func applied(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "ä", " ", "b: c", "'", "\"", "ʹ", "\n", "#", "  ", "😀", "\\"]
    func text() -> String { (0..<6).map { _ in random.pick(pieces) }.joined() }
    let (old, new) = (text(), text())
    let writer = {
      var writer = YAMLWriter(); writer.entry("a", old); return writer.bytes
    }
    let file = YAMLFile.parse(writer())
    let node = try #require(file.root?["a"])
    let replacements = try #require(file.replacements(for: [(node, new)]).first)
    var bytes = file.bytes
    for replacement in replacements.reversed() {
      let start = try #require(file.positions.offset(of: replacement.start))
      let end = try #require(file.positions.offset(of: replacement.end))
      bytes.replaceSubrange(start..<end, with: replacement.text.utf8)
    }
    #expect(bytes == file.replacing([(node, new)]))
  }
}
