import Catalogue
import Checks
import TestSupport
import Testing

@Suite("max-length")
struct MaxLengthTests {
  private let model = """
    format: 1
    types:
      service:
        folder: services
        fields:
          name: {kind: line, translate: true, max: 10}
          text: {kind: text, translate: true, max: 20}

    """

  private func found(_ service: String, _ targets: LocaleFile) throws -> [String] {
    try findings(
      [
        "catalogue/model.yaml": model, "catalogue/services/a.yaml": service,
        "locales/sms/services.yaml": targets.text,
      ], rules: [MaxLength()]
    ).map(\.line)
  }

  @Test("A target over the limit is found at its place")
  func line() throws {
    #expect(
      try found("name: Lyhyt\n", [.init("a", "name", "Lyhyt", "Kuʹhes nõmm")]) == [
        "locales/sms/services.yaml:6:15: error: 'name' has 11 characters, 10 fit [max-length]"
      ])
  }

  @Test(
    "Limits count UTF-16 code units of the NFC text",
    arguments: [
      ("1234567890", 0), ("12345678901", 1), ("a\u{30C}a\u{30C}a\u{30C}a\u{30C}a\u{30C}", 0),
      ("ʹʹʹʹʹʹʹʹʹʹ", 0), ("😀😀😀😀😀", 0), ("😀😀😀😀😀😀", 1),
    ])
  func units(target: String, count: Int) throws {
    #expect(try found("name: Lyhyt\n", [.init("a", "name", "Lyhyt", target)]).count == count)
  }

  @Test("A text is measured whole with its markup, once all of it is translated")
  func text() throws {
    let service = "text: |\n  - Yksi\n  - Kaksi\n"
    // `- ` and a line break, each twice, are six characters besides the units.
    let first = LocaleFile.Entry("a", "text.1", "Yksi", "1234567")
    #expect(try found(service, [first]).isEmpty)
    #expect(try found(service, [first, .init("a", "text.2", "Kaksi", "1234567")]).isEmpty)
    let long = try found(service, [first, .init("a", "text.2", "Kaksi", "123456789")])
    #expect(
      long == [
        "locales/sms/services.yaml:6:15: error: 'text' has 22 characters, 20 fit [max-length]"
      ])
  }

  @Test("Finnish over the limit is found once, by loading")
  func finnish() throws {
    #expect(
      try found("name: Aivan liian pitkä\n", [.init("a", "name", "Aivan liian pitkä", "a")]) == [
        "catalogue/services/a.yaml:1:7: error: 'name' has 17 characters, 10 fit [max-length]"
      ])
  }
}
