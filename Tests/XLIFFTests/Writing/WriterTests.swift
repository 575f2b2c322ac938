import Testing
import XLIFF

@Suite("Writer")
struct WriterTests {
  private func text(_ document: Document) throws -> String {
    String(decoding: try document.bytes(), as: UTF8.self)
  }

  @Test("breaks lines between structural elements only")
  func lines() throws {
    var document = Document(version: .v2_0, source: "fi", target: "se")
    var file = File(id: "f")
    file.append(Unit(id: "u", segments: [Segment(source: ["A ", .element(Samples.strong("b"))])]))
    document.append(file)
    #expect(
      try text(document) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fi" trgLang="se">
        <file id="f">
        <unit id="u">
        <segment><source>A <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" \
        dataRefEnd="d1">b</pc></source></segment>
        </unit>
        </file>
        </xliff>

        """)
  }

  @Test("writes 2.1 that the schema accepts", .enabled(if: Schema.isUsable))
  func valid21() throws {
    #expect(try Schema.driver21.complaints(about: Samples.document21().bytes()) == "")
  }

  @Test("writes 2.2 that the schema accepts", .enabled(if: Schema.isUsable))
  func valid22() throws {
    var document = Document(version: .v2_2, source: "fi", target: "se")
    document.element.content = Samples.document21().element.content
    #expect(try Schema.driver22.complaints(about: document.bytes()) == "")
  }

  @Test("writes 1.2 that the strict schema accepts", .enabled(if: Schema.isUsable))
  func valid12() throws {
    #expect(try Schema.strict12.complaints(about: Samples.document12().bytes()) == "")
  }

  @Test("declares a prefix where nothing has declared it")
  func declares() throws {
    var document = Document(version: .v2_2)
    document.append(Metadata(element: Element(Name(.other("urn:x"), "a", prefix: "x"))))
    document.append(Metadata([]))
    let text = try text(document)
    #expect(text.contains(#"<x:a xmlns:x="urn:x"/>"#))
    #expect(
      text.contains(#"<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"/>"#))
  }

  @Test("refuses a prefix that the element itself declares for something else")
  func conflict() {
    let declaration = Attribute.declaration(of: .other("urn:y"), prefix: "x")
    var document = Document(version: .v2_1)
    document.element.content = [
      .element(Element(Name(.other("urn:x"), "a", prefix: "x"), [declaration]))
    ]
    #expect(throws: XLIFFError.self) { try document.bytes() }
  }

  @Test("refuses an attribute of a namespace without a prefix")
  func unprefixed() {
    var document = Document(version: .v2_1)
    document.element[Name(.other("urn:x"), "a")] = "b"
    #expect(throws: XLIFFError.self) { try document.bytes() }
  }

  @Test("refuses names that are not XML names", arguments: ["", "a b", "1a", "a:", "a>"])
  func badName(name: String) {
    var document = Document(version: .v2_1)
    document.element.content = [.element(Element(.core(name)))]
    #expect(throws: XLIFFError.self) { try document.bytes() }
  }

  @Test("gives the same bytes piece by piece")
  func pieces() throws {
    let whole = Samples.document21()
    var start = whole
    start.element.content = []
    var chunks: [UInt8] = []
    try withoutActuallyEscaping({ chunks += $0 }) { collect in
      var writer = Writer(to: collect)
      try writer.open(start)
      for var file in whole.files {
        let groups = file.groups
        file.element.content.removeAll { $0.element?.name == Group.name }
        try writer.open(file)
        for group in groups { try writer.write(group) }
        try writer.close()
      }
      try writer.close()
    }
    #expect(try chunks == whole.bytes())
  }

  @Test("writes what stands before and after the root")
  func outside() throws {
    var document = Document(version: .v2_1)
    document.prolog = [.comment(" a "), .processingInstruction(target: "b", data: "c")]
    document.epilog = [.comment("d")]
    #expect(
      try text(document) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- a -->
        <?b c?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"></xliff>
        <!--d-->

        """)
  }
}
