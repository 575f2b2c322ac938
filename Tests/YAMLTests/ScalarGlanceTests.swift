import Testing

@testable import YAML

@Suite("A look at a scalar's own lines")
struct ScalarGlanceTests {
  private func places(_ file: String, _ text: String, at position: YAMLPosition) -> [String]? {
    var glance = ScalarGlance(Array(file.utf8))
    let offsets = Array(0...text.utf8.count)
    return glance.positions(of: offsets, in: text, at: position)?
      .map { "\($0.line):\($0.column)" }
  }

  @Test("tells places in the rest of a line and in literal blocks")
  func told() {
    #expect(
      places("a: äb\n", "äb", at: YAMLPosition(line: 1, column: 4)) == ["1:4", "1:5", "1:5", "1:6"])
    #expect(
      places("b: 1\na: |\n  x\n\n   y\n", "x\n\n y", at: YAMLPosition(line: 2, column: 4))
        == ["3:3", "3:4", "4:1", "5:3", "5:4", "5:5"])
    #expect(
      places("a: |-\n x\n", "x", at: YAMLPosition(line: 1, column: 4)) == ["2:2", "2:3"])
  }

  @Test(
    "does not tell of other scalars, or where another text stands",
    arguments: [
      ("a: 'x'\n", "x"), ("a: x # c\n", "x"), ("a: x\n  y\n", "x y"), ("a: >\n  x\n", "x\n"),
      ("a: |2\n   x\n", " x\n"), ("a: |+\n  x\n", "x\n"), ("a: |\r\n  x\r\n", "x\n"),
      ("a: |\n  x\n   \n  y\n", "x\n \ny\n"), ("a: x\n", "y"), ("a: |\n  x\n", "y\n"),
      ("a: |-\n  >-\n", ">"), ("a: >-\n  >-\n", ">-"), ("\u{FEFF}a: x\n", "x"), ("a:\n", "x"),
      ("a", "x"), ("", "x"),
    ])
  func silent(file: String, text: String) {
    #expect(places(file, text, at: YAMLPosition(line: 1, column: 4)) == nil)
    #expect(places(file, text, at: YAMLPosition(line: 9, column: 1)) == nil)
  }

  @Test("says of no text what is not so", arguments: 0..<200 as Range<UInt64>)
  func agrees(seed: UInt64) {
    var generator = DocumentGenerator(seed: seed, isUsual: seed.isMultiple(of: 2))
    let file = parse(generator.document())
    guard file.problems.isEmpty else { return }
    var glance = ScalarGlance(file.bytes)
    for index in file.tape.nodes.indices {
      let node = YAMLNode(file: file, index: index)
      guard node.kind == .scalar else { continue }
      let text = node.text
      let offsets = Array(0...text.utf8.count).filter { isPlace($0, in: Array(text.utf8)) }
      guard let told = glance.positions(of: offsets, in: text, at: node.position) else { continue }
      #expect(told == node.positions(atUTF8Offsets: offsets), "\(text)")
    }
  }

  /// Whether a character begins or ends there; not the end behind a last line break.
  private func isPlace(_ offset: Int, in text: [UInt8]) -> Bool {
    offset == text.count
      ? text.last != UInt8(ascii: "\n") : !UTF8.isContinuation(text[offset])
  }
}
