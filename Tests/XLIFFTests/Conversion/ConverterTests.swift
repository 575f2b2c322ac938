import Testing
import XLIFF

@Suite("Converter")
struct ConverterTests {
  private static let documents =
    Shared.documents(in: "suite") + Shared.documents(in: "samples")
    + Shared.documents(in: "files")
  private static let valid = documents.filter { !$0.contains("/invalid/") }

  private func errors(in document: Document) throws -> [String] {
    try Validator().validate(document.bytes()).filter { $0.rule.severity == .error }
      .map { "\($0.rule.id): \($0.message)" }
  }

  @Test(
    "every document of 2.x comes back from 1.2 with only the losses that were reported",
    .enabled(if: Shared.isThere), arguments: valid)
  func there(path: String) throws {
    let original = try Reader().read(Shared.bytes(of: path))
    guard let version = original.version, version != .v1_2 else { return }
    let (old, losses) = try Converter(to: .v1_2).convert(original)
    if try errors(in: original) == [] { #expect(try errors(in: old) == []) }
    let (back, more) = try Converter(to: version).convert(old)
    #expect(more == [])
    #expect(try errors(in: back) == errors(in: original))
    if losses.isEmpty {
      #expect(PlainXML(back) == PlainXML(original))
    } else {
      #expect(try Comparison.findings(original: original, returned: back) == [])
      #expect(states(back) == states(original))
    }
  }

  private func states(_ document: Document) -> [State?] {
    document.files.flatMap(\.units).flatMap(\.segments).map(\.state)
  }

  @Test(
    "every document of 1.2 becomes a valid one of 2.x, with its texts and states",
    .enabled(if: Shared.isThere), arguments: valid, [Version.v2_0, .v2_1, .v2_2])
  func here(path: String, version: Version) throws {
    let original = try Reader().read(Shared.bytes(of: path))
    guard original.version == .v1_2 else { return }
    let new: Document
    do {
      new = try Converter(to: version).convert(original).document
    } catch let error as XLIFFError {
      return #expect(error.code == .version, "\(error)")
    }
    let errors = try errors(in: new)
    #expect(errors == [])
    let units = original.element.elements.compactMap { $0.view(V12.File.self) }.flatMap(
      \.body.units)
    let texts = new.files.flatMap(\.units).map { unit in
      unit.segments.count == 1
        ? text(unit, \.source).letters : unit.parts.map(\.source.plainText).joined().letters
    }
    #expect(texts == units.map(\.source.plainText.letters))
  }

  /// The text of a unit’s segment, with the original data of its codes, which 1.2 has in place.
  private func text(_ unit: Unit, _ side: (Segment) -> [Node]) -> String {
    let data = Dictionary(uniqueKeysWithValues: unit.originalData.map { ($0.id ?? "", $0.text) })
    func text(_ nodes: [Node]) -> String {
      nodes.map { node in
        guard let element = node.element else { return node.text ?? "" }
        let references = ["dataRefStart", "dataRef", "dataRefEnd"].map {
          (element[Name(stringLiteral: $0)] as String?).flatMap { data[$0] } ?? ""
        }
        return references[0] + references[1] + text(element.content) + references[2]
      }.joined()
    }
    return unit.segments.map { text(side($0)) }.joined()
  }

  @Test("files of several languages are no document of 2.x")
  func languages() throws {
    var document = Document(version: .v1_2)
    document.append(V12.File(original: "a", source: "fi", target: "se"))
    document.append(V12.File(original: "b", source: "fi", target: "sv"))
    #expect(throws: XLIFFError.self) { try Converter(to: .v2_1).convert(document) }
  }

  @Test("hostile units take no time worth mentioning, and no room")
  func hostile() throws {
    let codes = (0..<1_000).map { "<bpt id='\($0)' rid='1'>x</bpt>" }.joined()
    let ends = (0..<1_000).map { "<ept id='\($0)' rid='1'>x</ept>" }.joined()
    let alternatives = String(repeating: "<alt-trans><target>b</target></alt-trans>", count: 1_000)
    let units = [codes + "a" + ends + "</source>", "a</source>" + alternatives].map { unit in
      "<trans-unit id='1'><source>\(unit)</trans-unit>"
    }
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" \
      source-language="fi" target-language="se" datatype="plaintext"><body>\(units.joined())\
      <trans-unit id="2"><source>a</source><seg-source><mrk mtype="seg" mid="1">a</mrk>\
      <mrk mtype="seg" mid="1">b</mrk></seg-source></trans-unit></body></file></xliff>
      """
    let (document, losses) = try Converter(to: .v2_1).convert(Reader().read(Array(text.utf8)))
    #expect(document.files[0].units.map(\.id) == ["1", "1-2", "2"])
    #expect(document.files[0].units[0].matches.count == 0)
    #expect(document.files[0].units[1].matches.count == 256)
    #expect(losses.count == 1_000 - 256)
    #expect(try errors(in: document) == [])
  }

  @Test("between versions of 2.x, the version and its namespace change")
  func renaming() throws {
    let document = Samples.document21()
    let (new, losses) = try Converter(to: .v2_2).convert(document)
    #expect(losses == [])
    #expect(new.version == .v2_2)
    #expect(String(decoding: try new.bytes(), as: UTF8.self).contains(Version.v2_2.uri))
    #expect(try errors(in: new) == [])
    let (back, _) = try Converter(to: .v2_1).convert(new)
    #expect(try back.bytes() == document.bytes())
  }

  @Test("what is of 2.x in extensions, or stands in the document itself, comes back from 1.2")
  func kept() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="fi" \
      xmlns:my="urn:example:my"><notes><note>x</note></notes><file id="f"><unit id="u">\
      <my:e><note>y</note></my:e><segment><source>a</source></segment></unit></file></xliff>
      """
    let original = try Reader().read(Array(text.utf8))
    let old = try Converter(to: .v1_2).convert(original).document
    #expect(try errors(in: old) == [])
    let back = try Converter(to: .v2_2).convert(old)
    #expect(back.losses == [])
    #expect(PlainXML(back.document) == PlainXML(original))
  }

  @Test("what only 2.2 has is reported on the way down")
  func down() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="fi" \
      xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0"><notes><note>x</note></notes>\
      <file id="f"><unit id="u"><notes><note id="n" ref="#s">x</note></notes>\
      <segment id="s" pgs:case="one"><source>a</source></segment></unit></file></xliff>
      """
    let (document, losses) = try Converter(to: .v2_0).convert(Reader().read(Array(text.utf8)))
    #expect(losses.map(\.kind) == [.element, .attribute, .attribute])
    #expect(try errors(in: document) == [])
  }

  @Test("what is in a state of 1.2 that 2.x had, and is raised there, comes back raised")
  func raised() throws {
    var unit = Unit(
      id: "u",
      segments: [
        Segment(id: "a", state: .initial, source: ["a. "], target: ["b. "]),
        Segment(id: "b", state: .translated, source: ["c."], target: ["d."]),
      ])
    unit.notes = [Note("n", id: "1")]
    var document = Document(version: .v2_1, source: "fi", target: "se")
    var file = File(id: "f")
    file.append(unit)
    document.append(file)
    let old = try Converter(to: .v1_2).convert(document).document
    let text = String(decoding: try old.bytes(), as: UTF8.self)
      .replacing("state=\"needs-translation\"", with: "state=\"signed-off\"")
    let back = try Converter(to: .v2_1).convert(Reader().read(Array(text.utf8))).document
    #expect(states(back) == [.reviewed, .reviewed])
  }
}

extension String {
  /// The text without white space, of which a source in segments may have more.
  fileprivate var letters: String { filter { !$0.isWhitespace } }
}
