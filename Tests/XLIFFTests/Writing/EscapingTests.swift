import Testing
import XLIFF

@Suite("Escaping")
struct EscapingTests {
  private func written(_ content: [Node], in name: Name = .core("source")) throws -> String {
    let declaration = Attribute.declaration(prefix: name.prefix, of: name.namespace)
    let document = Document(element: Element(name, [declaration], content: content))
    let text = String(decoding: try document.bytes(), as: UTF8.self)
    return String(text.split(separator: "\n", maxSplits: 1)[1])
      .replacing(#" xmlns="\#(name.namespace.uri)""#, with: "")
  }

  @Test(
    "escapes text",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("]]>", "]]&gt;"),
      ("a\r\nb\tc", "a&#13;\nb\tc"),
      ("\"'", "\"'"), ("ä\u{10FFFF}\u{FFFD}\u{F000}", "ä\u{10FFFF}\u{FFFD}\u{F000}"), ("", ""),
      ("\u{0}x\u{FFFE}\u{1F}", #"<cp hex="0000"/>x<cp hex="FFFE"/><cp hex="001F"/>"#),
    ])
  func text(plain: String, escaped: String) throws {
    #expect(try written([.text(plain)]) == "<source>\(escaped)</source>\n")
  }

  @Test("escapes text wherever in a long one, and nothing of its neighbours", arguments: 1...40)
  func places(count: Int) throws {
    for (plain, escaped) in [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#13;")] {
      for place in 0..<count {
        let before = String(repeating: "%", count: place)
        let behind = String(repeating: "ï", count: count - 1 - place)
        #expect(
          try written([.text(before + plain + behind)])
            == "<source>\(before)\(escaped)\(behind)</source>\n")
      }
    }
  }

  @Test("escapes attributes")
  func attribute() throws {
    let text = try written([.element(Annotation(id: "1", value: "\t\n\r\"<&>'", content: []))])
    #expect(text.contains(##"value="&#9;&#10;&#13;&quot;&lt;&amp;&gt;'""##))
  }

  @Test(
    "ends and begins a CDATA section around what it cannot hold",
    arguments: [
      ("a<b", "<![CDATA[a<b]]>"), ("]]>", "<![CDATA[]]]]><![CDATA[>]]>"),
      ("\r", "<![CDATA[]]>&#13;<![CDATA[]]>"),
      ("\u{1}", #"<![CDATA[]]><cp hex="0001"/><![CDATA[]]>"#),
    ])
  func cdata(plain: String, escaped: String) throws {
    #expect(try written([.cdata(plain)]) == "<source>\(escaped)</source>\n")
  }

  @Test("refuses what XML cannot hold where there is no cp")
  func refused() {
    #expect(throws: XLIFFError.self) { try written(["\u{1}"], in: .v12("source")) }
    #expect(throws: XLIFFError.self) { try written(["\u{FFFF}"], in: .core("note")) }
    #expect(throws: XLIFFError.self) { try written([.cdata("\u{8}")], in: .v12("source")) }
    #expect(throws: XLIFFError.self) { try written([.comment("\u{8}")]) }
    #expect(throws: XLIFFError.self) {
      try written([.element(Annotation(id: "\u{1}", content: []))])
    }
  }

  @Test(
    "refuses comments and instructions that end early",
    arguments: [
      Node.comment("a--b"), .comment("a-"), .comment("--\u{301}"),
      .processingInstruction(target: "a", data: "?>"),
      .processingInstruction(target: "a b", data: ""),
    ])
  func endsEarly(node: Node) {
    #expect(throws: XLIFFError.self) { try written([node]) }
  }
}

extension Attribute {
  fileprivate static func declaration(prefix: String, of namespace: Namespace) -> Attribute {
    .declaration(of: namespace, prefix: prefix)
  }
}
