import Testing

@testable import Markdown

@Suite("Inline codes of a unit")
struct InlineTextTests {
  /// The parts of a text with codes as `‹…›`, pairs as `‹…` and `…›`.
  private func shown(_ text: String, _ markup: InlineText.Markup = .text, _ labels: [String] = [])
    -> String
  {
    let inline = InlineText(parsing: text, as: markup, references: labels)
    return inline.parts.map { part in
      switch part {
      case .text(let words): words
      case .code(let index): "‹\(inline.codes[index].opening)›"
      case .opening(let index): "‹\(inline.codes[index].opening)|"
      case .closing(let index): "|\(inline.codes[index].closing ?? "")›"
      }
    }.joined()
  }

  @Test(
    "Markup is cut out of the text exactly as written",
    arguments: [
      ("a **b** c", "a ‹**|b|**› c"), ("__a__ *b*", "‹__|a|__› ‹*|b|*›"),
      ("***a** b*", "‹*|‹**|a|**› b|*›"), ("***a* b**", "‹**|‹*|a|*› b|**›"),
      ("****a****", "‹**|‹**|a|**›|**›"), ("**a", "**a"), ("***a*", "**‹*|a|*›"),
      ("*ä* **🦌** x", "‹*|ä|*› ‹**|🦌|**› x"), ("a `b``c` d", "a ‹`b``c`› d"),
      ("`` ` `` ` x", "‹`` ` ``› ` x"),
      ("[a](https://a.example/b)", "‹[|a|](https://a.example/b)›"),
      ("[a *b*](<u v> \"t)\") c", "‹[|a ‹*|b|*›|](<u v> \"t)\")› c"),
      ("ä [a](u \"x\ny\") [b](v)", "ä ‹[|a|](u \"x\ny\")› ‹[|b|](v)›"),
      ("a\\\n[b](c) d", "a‹\\\n›‹[|b|](c)› d"), ("a  \n[b](c) d", "a‹  \n›‹[|b|](c)› d"),
      ("![a *b* [c](d)](e 'f') g", "‹![a *b* [c](d)](e 'f')› g"),
      ("[![a](b)](c) d", "‹[|‹![a](b)›|](c)› d"),
      ("<https://a.example> b", "‹<https://a.example>› b"),
      ("a\\\nä <a@b.example> c", "a‹\\\n›ä ‹<a@b.example>› c"),
      ("a <b c=\"d\"> e", "a ‹<b c=\"d\">› e"),
      ("a<!-- b -->c", "a‹<!-- b -->›c"), ("a\\\nb", "a‹\\\n›b"), ("a   \nb", "a‹   \n›b"),
      ("a *b\\\nc* d", "a ‹*|b‹\\\n›c|*› d"), ("`a`  \nb", "‹`a`›‹  \n›b"),
    ])
  func markup(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(
    "Nothing at the start of a unit makes a list, heading, code or definition of it",
    arguments: [
      "- a", "1. a", "# a", "> a", "    a", "+ a", "---", "===", "\ta", "<div>", "[a]: b", "~~~",
      "```",
      " a", "a ", "a\n\nb", "a\n- b", "a\n===", "a\n", "\n", "a\\", "a  ", "* * *", "   ", "a\r\nb",
    ])
  func literalStarts(text: String) {
    let inline = InlineText(parsing: text)
    #expect(inline.parts == (text == "<div>" ? [.code(0)] : [.text(text)]))
    #expect(inline.rendered() == text)
  }

  @Test(
    "Escapes and character references are resolved in words",
    arguments: [
      ("5 \\* 3 \\\\ \\[x\\]", "5 * 3 \\ [x]"), ("&amp; &#228;&#xE4; &copy; &acE;", "& ää © ∾̳"),
      ("AT&T &amp;amp; &foo; &#; & \\&amp;", "AT&T &amp; &foo; &#; & &amp;"), ("a\\b\\", "a\\b\\"),
      ("&#0;", "\u{FFFD}"), ("a\u{0}b*", "a\u{0}b*"),
    ])
  func unescaping(text: String, expected: String) {
    #expect(InlineText(parsing: text).parts == [.text(expected)])
  }

  @Test("Placeholders, phone numbers, e-mail and web addresses are codes in both kinds of field")
  func plainCodes() {
    let text = "Soita {nimi}: 029 553 5000, a@b.example tai www.a.example/ä."
    let expected = "Soita ‹{nimi}›: ‹029 553 5000›, ‹a@b.example› tai ‹www.a.example/ä›."
    #expect(shown(text) == expected)
    #expect(shown(text, .line) == expected)
    let kinds = InlineText(parsing: text).codes.map(\.kind)
    #expect(kinds == [.placeholder, .phone, .email, .url])
    #expect(
      shown("**https://a.example/?x&amp;y** a_b_c@d.example")
        == "‹**|‹https://a.example/?x&amp;y›|**› ‹a_b_c@d.example›")
  }

  @Test("A line has no markup and no escapes")
  func line() {
    let text = "**a** \\* &amp; [b](c) `d`"
    #expect(InlineText(parsing: text, as: .line).parts == [.text(text)])
    #expect(InlineText(parts: [.text(text)], codes: []).rendered(as: .line) == text)
  }

  @Test("Reference links are links where their label is known")
  func references() {
    let text = "[a] [b][a] [c][] [a][] [d](e)"
    #expect(shown(text) == "[a] [b][a] [c][] [a][] ‹[|d|](e)›")
    #expect(shown(text, .text, ["a"]) == "‹[|a|]› ‹[|b|][a]› [c][] ‹[|a|][]› ‹[|d|](e)›")
    let codes = InlineText(parsing: text, references: ["a"]).codes
    #expect(codes.map(\.reference) == ["a", "a", "a", nil])
  }

  @Test("A reference link with another text keeps its label")
  func changedReference() {
    var inline = InlineText(parsing: "x [a] [a][] [a][a]", references: ["a"])
    #expect(inline.rendered(references: ["a"]) == "x [a] [a][] [a][a]")
    inline.parts = inline.parts.map { $0 == .text("a") ? .text("uusi") : $0 }
    #expect(inline.rendered(references: ["a"]) == "x [uusi][a] [uusi][a] [uusi][a]")
  }

  @Test(
    "A text that needs no odd escapes comes back as it was",
    arguments: [
      "5 * 3 = 15", "a_b_c", "AT&T", "[liite 1]", "a < b > c", "`", "Hei!", "#1", "1. a", "a\\b",
      "\\*a\\*",
      "**a** \\[x\\]\\(y\\)", "2*3*4 &amp;amp;", "*a* \\_b\\_", "x ![a](b) \\`c\\`", "a \\<b>",
      "{n} 100 %",
    ])
  func same(text: String) {
    let rendered = InlineText(parsing: text).rendered()
    #expect(
      rendered == text || rendered == text.replacing("&amp;amp;", with: "\\&amp;")
        || rendered == text.replacing("\\(y\\)", with: "(y)"))
  }

  @Test(
    "Words that look like markup are escaped",
    arguments: [
      ("*a*", "\\*a\\*"), ("_a_", "\\_a\\_"), ("`a`", "\\`a\\`"), ("[a](b)", "\\[a\\](b)"),
      ("<b>", "\\<b>"),
      ("&amp;", "\\&amp;"), ("a  \nb", "a  &#10;b"), ("a\\\nb", "a\\\\\nb"), ("\\*", "\\\\\\*"),
    ])
  func escaping(words: String, expected: String) {
    #expect(InlineText(parts: [.text(words)], codes: []).rendered() == expected)
  }

  @Test("Words next to codes are written so that the codes stay codes")
  func besideCodes() {
    let strong = InlineCode(.strong, opening: "**", closing: "**")
    let link = InlineCode(.link, opening: "[", closing: "](u)")
    let cases: [(InlineText, String)] = [
      (.init(parts: [.opening(0), .text(" a"), .closing(0)], codes: [strong]), "**&#32;a**"),
      (
        .init(parts: [.text("!"), .opening(0), .text("a"), .closing(0)], codes: [link]), "\\![a](u)"
      ),
      (
        .init(parts: [.text("\\"), .opening(0), .text("a"), .closing(0)], codes: [link]),
        "\\\\[a](u)"
      ),
    ]
    for (inline, expected) in cases {
      #expect(inline.rendered() == expected)
      #expect(InlineText(parsing: expected) == inline)
    }
  }

  @Test("Parts that name no code are left out")
  func unknownCodes() {
    let inline = InlineText(parts: [.text("a"), .code(1), .opening(-1), .closing(7)], codes: [])
    #expect(inline.rendered() == "a")
    #expect(inline.code(at: -1) == nil)
  }

  @Test("Whatever is read is written so that it reads the same", arguments: 0..<20)
  func roundTrip(seed: Int) {
    var generator = MarkdownGenerator(seed: seed)
    for _ in 0..<60 {
      let inline = InlineText(parsing: generator.unit(), references: ["a"])
      if inline.hasTouchingMarks { continue }
      let text = inline.rendered(references: ["a"])
      let again = InlineText(parsing: text, references: ["a"])
      #expect(again.structure == inline.structure, "\(text.debugDescription)")
    }
  }

  @Test("Whatever words stand between the codes, they are read as words", arguments: 0..<20)
  func otherWords(seed: Int) {
    var generator = MarkdownGenerator(seed: seed)
    for _ in 0..<60 {
      var inline = InlineText(parsing: generator.unit(), references: ["a"])
      inline.parts = inline.parts.map { part in
        if case .text = part { .text(generator.unit(of: 4)) } else { part }
      }
      if inline.hasTouchingMarks { continue }
      let text = inline.rendered(references: ["a"])
      let again = InlineText(parsing: text, references: ["a"])
      #expect(again.structure == inline.structure, "\(text.debugDescription)")
    }
  }
}

extension MarkdownGenerator {
  fileprivate mutating func unit(of most: UInt64 = 16) -> String {
    let pieces =
      Self.inlinePieces + Self.words + Self.words + ["  \n", "\\\n", "\n", "- ", "# ", "1. "]
    return text(of: pieces, count: 1 + Int(next() % most))
  }
}

extension InlineText {
  /// The codes that CommonMark makes, by what they refer to, and all words between them as one.
  fileprivate var structure: [String] {
    var structure = [""]
    for step in outline {
      switch step {
      case .text(let words):
        structure[structure.count - 1] += String(decoding: words, as: UTF8.self)
      case .code(let code) where code.first.map { "<![`\\ ".contains($0) } != true:
        structure[structure.count - 1] += code.replacing("&amp;", with: "&")
      case .code(let code), .opening(let code), .closing(let code): structure += [code, ""]
      }
    }
    return structure.map { $0.replacing("&amp;", with: "&") }
  }

  /// Whether a mark of emphasis touches another mark or a code, or an address holds marks, so that
  /// nothing can be put between.
  fileprivate var hasTouchingMarks: Bool {
    let steps = outline
    if codes.contains(where: { $0.kind == .url && $0.opening.contains { "*_[]".contains($0) } }) {
      return true
    }
    return zip(steps, steps.dropFirst()).contains { first, second in
      !first.isText && !second.isText && (first.isMark || second.isMark)
    }
  }
}

extension InlineText.OutlineStep {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
  fileprivate var isMark: Bool {
    switch self {
    case .opening(let mark), .closing(let mark): mark.first.map { "*_".contains($0) } ?? false
    default: false
    }
  }
}
