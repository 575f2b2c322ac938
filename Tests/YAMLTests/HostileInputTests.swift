import Testing

@testable import YAML

@Suite("Hostile input")
struct HostileInputTests {
  @Test("of nested aliases is not expanded")
  func aliasBomb() {
    var text = "a0: &a0 [x]\n"
    for level in 1...50 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let file = parse(text)
    #expect(file.problems.count { $0.rule == .alias } == 500)
    #expect(file.root?["a50"]?.items.map(\.text).count == 10)
  }

  @Test("of 10,000 levels is refused", arguments: ["[", "- ", "{a: ", "? ", "[\n", "- - a: "])
  func depth(_ opening: String) {
    let file = parse(String(repeating: opening, count: 10_000))
    #expect(file.problems.map(\.rule).contains { $0 == .depth || $0 == .syntax })
    #expect(file.root == nil)
  }

  @Test("of 64 levels is read and of 65 is not")
  func depthLimit() {
    func nested(_ depth: Int) -> YAMLFile {
      parse(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    }
    #expect(nested(64).problems.isEmpty)
    #expect(nested(65).problems.map(\.rule) == [.depth])
    let blocks = { (depth: Int) in
      (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    }
    #expect(isScanned(blocks(64)))
    #expect(parse(blocks(65)).problems.map(\.rule) == [.depth])
  }

  @Test("of 20 MB in one scalar is read")
  func largeScalar() {
    let size = 20_000_000
    let file = parse("a: \(String(repeating: "x", count: size))\n")
    #expect(file.root?["a"]?.withUTF8 { $0.count } == size)
  }

  @Test("of large scalars is read by both engines alike", arguments: ["", "\"", "'", "|-\n  "])
  func largeScalars(_ opening: String) {
    let closing = opening.count == 1 ? opening : ""
    let text = "a: \(opening)\(String(repeating: "x", count: 200_000))\(closing)\n"
    #expect(isScanned(text))
    let outlines = [outline(parse(text)), outline(parseByEvents(text))]
    #expect(outlines[0] == outlines[1])
  }

  @Test("of 200,000 keys is read, and the doubled one found")
  func manyKeys() {
    let keys = (0..<200_000).map { "key\($0): x\n" }.joined()
    #expect(isScanned(keys))
    #expect(parse(keys).root?["key199999"]?.text == "x")
    let problems = parse(keys + "key7: y\n").problems
    #expect(problems.map(\.rule) == [.duplicateKey])
    #expect(problems.first?.position == YAMLPosition(line: 200_001, column: 1))
  }

  @Test("of many problems tells the first thousand")
  func manyProblems() {
    let file = parse(String(repeating: "a: 1\n", count: 50_000))
    #expect(file.problems.count == YAMLLimits.problems)
    #expect(file.root?.entries.map(\.value.text) == ["1"])
    #expect(
      YAMLFile.parse([UInt8](repeating: 0xE4, count: 50_000)).problems.count == YAMLLimits.problems)
  }

  @Test("over the size limit is refused")
  func size() {
    let file = YAMLFile.parse([UInt8](repeating: UInt8(ascii: "\n"), count: YAMLLimits.bytes + 1))
    #expect(file.problems.map(\.rule) == [.size])
    #expect(file.root == nil)
  }
}
