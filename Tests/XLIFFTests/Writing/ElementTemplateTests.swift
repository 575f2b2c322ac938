import Testing

@testable import XLIFF

@Suite("Templates of elements")
struct ElementTemplateTests {
  private let encoder: FragmentEncoder

  init() throws {
    var writer = Writer { _ in }
    try writer.open(Document(version: .v2_1, source: "fi", target: "se"))
    encoder = writer.fragments
  }

  private func unit(_ texts: [String]) -> (inout ElementBuilder) -> Void {
    { builder in
      builder.append(Unit.name) { unit in
        unit.set("name", to: texts[0] + "#" + texts[1])
        unit.set("id", to: texts[1])
        unit.append(.core("notes")) { _ in }
        unit.append(Segment.name) { $0.append(.core("source")) { $0.append(texts[2]) } }
      }
    }
  }

  @Test(
    "give the bytes of the element with other texts, escaped where they stand",
    arguments: [
      ["a", "b", "c"], ["", "", ""], ["<\"a\">\n", "&", "<\"c\">&amp;\n\t\r"],
      ["{0}", "{1}", "{2}"], ["ääkkösiä äänestä", "õ", "čáŋŧ ǥǧǩ\u{F000}"],
    ])
  func same(texts: [String]) throws {
    let template = try encoder.template(of: ["{0}", "{1}", "{2}"], unit(["{0}", "{1}", "{2}"]))
    let filled = try encoder.encode { $0.append(template, texts) }
    let whole = try encoder.encode(unit(texts))
    #expect(
      String(decoding: filled.bytes, as: UTF8.self) == String(decoding: whole.bytes, as: UTF8.self))
  }

  @Test("begin lines as other elements do")
  func lines() throws {
    let template = try encoder.template(of: [], unit(["a", "b", "c"]))
    let groups = try [
      encoder.encode {
        $0.append(Group.name) {
          $0.append(template, []); $0.append(template, [])
        }
      },
      encoder.encode {
        $0.append(Group.name) { for _ in 0..<2 { self.unit(["a", "b", "c"])(&$0) } }
      },
    ]
    #expect(groups[0].bytes == groups[1].bytes)
  }

  @Test("throw what XML cannot hold", arguments: 0..<3)
  func unwritable(position: Int) throws {
    let template = try encoder.template(of: ["{0}", "{1}", "{2}"], unit(["{0}", "{1}", "{2}"]))
    var texts = ["a", "b", "c"]
    texts[position] = "12345678\u{2}"
    #expect(throws: XLIFFError.self) { try encoder.encode { $0.append(template, texts) } }
  }
}
