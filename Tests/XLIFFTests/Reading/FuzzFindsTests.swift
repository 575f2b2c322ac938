import Testing
import XLIFF

/// What fuzzing has found: documents that were not written back as they were, or ended the program.
@Suite("What fuzzing found")
struct FuzzFindsTests {
  private func survives(_ text: String) throws -> Bool {
    let document = try Reader().read(Array(text.utf8))
    _ = try Validator().validate(document.bytes())
    return try Reader().read(document.bytes()) == document
  }

  @Test("a namespace with an ampersand")
  func ampersandInNamespace() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi" \
      xmlns:x="urn:a?b&amp;c"><x:e/></xliff>
      """
    #expect(try survives(text))
    let document = try Reader().read(Array(text.utf8))
    #expect(document.element.elements.first { _ in true }?.name.namespace == .other("urn:a?b&c"))
  }

  @Test("an attribute of 1.2 that is white space only", arguments: [" ", "\t\n "])
  func blankAttribute(value: String) throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" \
      source-language="fi" datatype="\(value)"><body/></file></xliff>
      """
    #expect(try survives(text))
  }

  @Test("segments of 1.2 with the same ‘mid’, converted")
  func repeatedSegments() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" \
      source-language="fi" datatype="plaintext"><body><trans-unit id="u"><source>a. b.</source>\
      <seg-source><mrk mtype="seg" mid="2">a.</mrk> <mrk mtype="seg" mid="2">b.</mrk></seg-source>\
      </trans-unit></body></file></xliff>
      """
    let document = try Converter(to: .v2_1).convert(Reader().read(Array(text.utf8))).document
    #expect(document.files[0].units[0].segments.map(\.id) == ["s2", "s2-2"])
  }
}
