import HTML
import Testing

@Suite("A page")
struct HTMLPageTests {
  private var text: String {
    let page = HTMLPage(language: "fi", title: "A & B", style: "p { margin: 0 }") {
      $0.element(.p, text: "ä")
    }
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test("It says its language, its title and its encoding")
  func head() {
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"fi\"><head><meta charset=\"utf-8\">"))
    #expect(text.contains("<title>A &amp; B</title>") && text.contains("<p>ä</p>"))
    #expect(text.contains("<style>p { margin: 0 }</style>"))
  }

  @Test("It forbids loading anything, and fits a phone")
  func policy() {
    #expect(
      text.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"))
    #expect(text.contains("name=\"viewport\" content=\"width=device-width, initial-scale=1\""))
  }
}
