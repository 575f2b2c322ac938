import Testing

@testable import YAML

@Suite("Nodes by their places")
struct YAMLFilePlacesTests {
  private let text = """
    # Huomautus
    nimi: Kotihoito
    äiti: "\\u00e4 b"
    lista: [eka, 'toka']
    teksti: |
      Rivi
      toinen

    """

  private var file: YAMLFile { YAMLFile.parse(Array(text.utf8)) }

  private func scalars(_ node: YAMLNode) -> [YAMLNode] {
    switch node.kind {
    case .scalar: [node]
    case .sequence: node.items.flatMap(scalars)
    case .mapping: node.entries.flatMap { [$0.key] + scalars($0.value) }
    }
  }

  @Test("Each scalar is found at its position")
  func found() throws {
    let nodes = scalars(try #require(file.root))
    #expect(nodes.count == 9)
    for node in nodes { #expect(file.scalar(at: node.position)?.index == node.index) }
  }

  @Test("Elsewhere there is none", arguments: [(1, 1), (2, 2), (2, 99), (4, 8), (99, 1), (0, 0)])
  func notFound(line: Int32, column: Int32) {
    #expect(file.scalar(at: YAMLPosition(line: line, column: column)) == nil)
  }

  @Test("Each byte's position leads back to it, beyond a block's end and within letters too")
  func positions() {
    let bytes = Array(String(repeating: "äiti ʹ\nb€😀", count: 300).utf8)
    let index = PositionIndex(bytes)
    for offset in 0...bytes.count where offset == bytes.count || !UTF8.isContinuation(bytes[offset])
    {
      #expect(index.offset(of: index.position(of: offset)) == offset)
    }
    #expect(index.offset(of: YAMLPosition(line: 1, column: 8)) == nil)
  }
}
