import Catalogue
import Testing

struct DocumentTests {
  private func document(_ id: String) -> Document {
    let type = ContentType(name: "service", folder: "services", fields: [])
    return Document(id: id, type: type, file: "", values: [], texts: [], units: [])
  }

  @Test("knows its reference, folder and slug")
  func parts() {
    let document = document("services/paihdetyo/avopalvelu")
    #expect(document.reference == "paihdetyo/avopalvelu")
    #expect(document.folder == "services/paihdetyo")
    #expect(document.slug == "avopalvelu")
  }

  @Test("parts ids by bytes, so that a combining mark hides no slash")
  func combining() {
    let document = document("services/\u{301}a")
    #expect(document.reference.utf8.elementsEqual("\u{301}a".utf8))
    #expect(document.folder == "services")
    #expect(document.slug.utf8.elementsEqual("\u{301}a".utf8))
  }
}
