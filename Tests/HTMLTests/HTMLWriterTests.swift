import HTML
import Testing

@Suite("Writing HTML")
struct HTMLWriterTests {
  private func written(_ body: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("Elements lie in each other; those of a block end their line")
  func elements() {
    let text = written { writer in
      writer.element(.p, [.class: "a", .lang: "se"]) { p in
        p.text("x ")
        p.element(.strong, text: "y")
      }
    }
    #expect(text == "<p class=\"a\" lang=\"se\">x <strong>y</strong></p>\n")
  }

  @Test("Texts and values are escaped")
  func escaping() {
    let nasty = "<script>alert('&amp;')</script>\" onload=\"x"
    let escaped =
      "&lt;script&gt;alert(&#39;&amp;amp;&#39;)&lt;/script&gt;&quot; onload=&quot;x"
    #expect(written { $0.text(nasty) } == escaped)
    #expect(
      written { $0.element(.em, [.title: nasty], text: "") } == "<em title=\"\(escaped)\"></em>")
    #expect(written { $0.link(to: nasty, nasty) } == "<a href=\"#\(escaped)\">\(escaped)</a>")
  }

  @Test("Control characters that no page may hold are replaced, tabs and line breaks kept")
  func controls() {
    #expect(
      written { $0.text("a\u{0}b\u{1B}[1mc\u{7F}\td\n") } == "a\u{FFFD}b\u{FFFD}[1mc\u{FFFD}\td\n")
    #expect(written { $0.text("a\r\nb") } == "a&#13;\nb")
  }

  @Test("What the body throws is passed on")
  func failure() {
    struct Failure: Error {}
    var writer = HTMLWriter()
    #expect(throws: Failure.self) { try writer.element(.p) { _ in throw Failure() } }
  }

  @Test("No element can run or load anything")
  func harmless() {
    let harmful = ["script", "iframe", "object", "embed", "form", "img", "link", "base", "svg"]
    #expect(HTMLTag.allCases.map(\.rawValue).filter(harmful.contains).isEmpty)
    #expect(HTMLAttribute.allCases.map(\.rawValue).filter { $0.hasPrefix("on") }.isEmpty)
  }
}
