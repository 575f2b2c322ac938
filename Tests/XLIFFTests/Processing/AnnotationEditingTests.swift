import Testing
import XLIFF

@Suite("Annotations put on and taken off")
struct AnnotationEditingTests {
  private func unit(_ source: [Node]) -> Unit {
    Unit(id: "u", segments: [Segment(id: "s", source: source)])
  }

  private func source(_ unit: Unit) throws -> String {
    var document = Document(version: .v2_1, source: "fi", target: "se")
    var file = File(id: "f")
    file.append(unit)
    document.append(file)
    #expect(try Validator().validate(document.bytes()) == [])
    let text = String(decoding: try document.bytes(), as: UTF8.self)
    return text.firstMatch(of: #/<source>(.*)</source>/#).map { String($0.1) } ?? ""
  }

  private let term = Annotation(id: "m", type: "term", content: [])

  @Test("a mark goes around text, with the codes that lie in it")
  func mark() throws {
    var unit = unit(["Soita ", .element(PairedCode(id: "1", content: ["heti"])), "."])
    try unit.annotate(term, range: 6..<10, of: .source, inPart: 0)
    #expect(
      try source(unit) == #"Soita <mrk id="m" type="term"><pc id="1">heti</pc></mrk>."#)
  }

  @Test("halves are made where a mark would cut a code")
  func halves() throws {
    var unit = unit(["Soita ", .element(PairedCode(id: "1", content: ["heti nyt"])), "."])
    try unit.annotate(term, range: 0..<10, of: .source, inPart: 0)
    #expect(
      try source(unit)
        == #"<sm id="m" type="term"/>Soita <pc id="1">heti<em startRef="m"/> nyt</pc>."#)
  }

  @Test("what cannot be annotated is refused")
  func refused() throws {
    var unit = unit(["äiti"])
    #expect(throws: XLIFFError.self) {
      try unit.annotate(term, range: 0..<9, of: .source, inPart: 0)
    }
    #expect(throws: XLIFFError.self) {
      try unit.annotate(term, range: 0..<1, of: .source, inPart: 0)
    }
    #expect(throws: XLIFFError.self) {
      try unit.annotate(term, range: 0..<2, of: .target, inPart: 0)
    }
    #expect(throws: XLIFFError.self) {
      try unit.annotate(term, range: 0..<2, of: .source, inPart: 1)
    }
    let taken = Annotation(id: "s", content: [])
    #expect(throws: XLIFFError.self) {
      try unit.annotate(taken, range: 0..<2, of: .source, inPart: 0)
    }
  }

  @Test("annotations go, their text stays, in one element or two halves")
  func removed() throws {
    let mark = Annotation(id: "m", type: "term", content: ["heti"])
    let other = Annotation(id: "n", type: "my:x", content: ["nyt"])
    var unit = unit([
      "Soita ", .element(mark), " ", .element(StartAnnotation(id: "o", type: "term")),
      .element(other), .element(EndAnnotation(startRef: "o")),
    ])
    unit.removeAnnotations { $0["type"] == "term" }
    #expect(try source(unit) == #"Soita heti <mrk id="n" type="my:x">nyt</mrk>"#)
  }
}
