import Testing

@testable import YAML

struct YAMLValueTests {
  @Test("a value is what its node holds, however that is written")
  func reading() throws {
    let file = parse("a: {b: [1, \"2\"], c: |-\n  x}\n".replacing("|-\n  x", with: "'x'"))
    let value = try #require(file.root.map(YAMLValue.init))
    let list = YAMLValue.sequence([.text("1"), .text("2")])
    #expect(value == .mapping([("a", .mapping([("c", .text("x")), ("b", list)]))]))
    #expect(value != .mapping([("a", .mapping([("b", list)]))]))
  }

  @Test("texts are compared by their bytes")
  func bytes() {
    #expect(YAMLValue.text("\u{E4}") != .text("a\u{308}"))
  }

  @Test("a value written is read again")
  func writing() throws {
    let value = YAMLValue.mapping([
      ("a", .sequence([.mapping([("b", .text("x\ny")), ("c", .text("no"))]), .text("d")])),
      ("e", .mapping([])), ("f", .sequence([])),
    ])
    var writer = YAMLWriter()
    writer.entry("root", value)
    #expect(YAMLFile.parse(writer.bytes).root?["root"].map(YAMLValue.init) == value)
  }
}
