import Testing
import XLIFF

/// What fuzzing has found: each was read, and not written back as it was, or not at all.
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
}
