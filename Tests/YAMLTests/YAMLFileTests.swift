import Testing

@testable import YAML

@Suite("A YAML file")
struct YAMLFileTests {
  @Test("gives keys, values and positions")
  func tree() throws {
    let file = YAMLFile.parse(Array("a: 1\nb:\n  - x\n  - y: z\n".utf8))
    #expect(file.problems.isEmpty)
    let root = try #require(file.root)
    #expect(root["a"]?.text == "1")
    #expect(root["b"]?.items.map(\.kind) == [.scalar, .mapping])
  }
}
