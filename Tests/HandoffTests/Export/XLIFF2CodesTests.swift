import Catalogue
import XLIFF
import Handoff
import TestSupport
import Testing

@Suite("Inline codes in XLIFF 2")
struct XLIFF2CodesTests {
  /// The unit of a service's description, or of its name for a line.
  private func unit(line: String) throws -> String {
    let text = try exported(["catalogue/services/a.yaml": "name: '\(line)'\n"])
    return try #require(text.element("unit"))
  }

  private func unit(text: String, _ target: String? = nil, from source: String? = nil) throws
    -> String
  {
    var files = ["catalogue/services/a.yaml": "description: '\(text)'\n"]
    if let target {
      let file: LocaleFile = [.init("a", "description.1", source ?? text, target)]
      files["locales/se/services.yaml"] = file.text
    }
    return try #require(try exported(files).element("unit"))
  }

  @Test(
    "A code that stands alone is a ph with its text as data, to show and to count",
    arguments: [
      ("029 553 5000", #"type="other" subType="kp:phone""#),
      ("a@b.example", #"type="link" subType="kp:email""#),
      ("https://a.example", #"type="link" subType="kp:url""#),
      ("{nimi}", #"type="ui" subType="xlf:var""#),
    ])
  func plain(code: String, type: String) throws {
    let expected =
      "<source>x <ph id=\"1\" \(type) dataRef=\"d1\" disp=\"\(code)\" equiv=\"\(code)\" "
      + "canCopy=\"no\" canDelete=\"no\" slr:equivStorage=\"\(2 * code.utf16.count)\"/></source>"
    for unit in [try unit(line: "x \(code)"), try unit(text: "x \(code)")] {
      #expect(unit.contains(expected))
      #expect(unit.contains("<originalData><data id=\"d1\">\(code)</data></originalData>"))
    }
  }

  @Test(
    "Markup that stands alone is a ph in a text",
    arguments: [
      ("`{a}`", #"type="other" subType="kp:codeSpan""#), ("![a](b)", #"type="image" dataRef"#),
      ("<https://a.example>", #"type="link" subType="kp:autolink""#),
      ("<b>", #"type="other" subType="kp:html""#),
    ])
  func markup(code: String, type: String) throws {
    let unit = try unit(text: "x \(code) y")
    #expect(unit.contains("<source>x <ph id=\"1\" \(type)"))
    let escaped = code.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(unit.contains("<data id=\"d1\">\(escaped)</data>"))
  }

  @Test(
    "Emphasis, strong and links are a pc around their words",
    arguments: [
      ("*a*", #"type="fmt" subType="xlf:i""#, "*", "*"),
      ("__a__", #"type="fmt" subType="xlf:b""#, "__", "__"),
      ("[a](b)", #"type="link""#, "[", "](b)"),
    ])
  func pairs(code: String, type: String, opening: String, closing: String) throws {
    let unit = try unit(text: "x \(code)")
    let end = opening == closing ? "d1" : "d2"
    #expect(
      unit.contains(
        "<source>x <pc id=\"1\" \(type) dataRefStart=\"d1\" dataRefEnd=\"\(end)\" "
          + "dispStart=\"\(opening)\" dispEnd=\"\(closing)\" canCopy=\"no\" canDelete=\"no\" "
          + "slr:equivStorage=\"\(2 * (opening + closing).utf16.count)\">a</pc></source>"))
    #expect(unit.contains("<data id=\"\(end)\">\(closing)</data>"))
  }

  @Test("Codes lie in each other and are numbered in the order in which they begin")
  func nested() throws {
    let source = try #require(
      try unit(text: "**a *b {c}* d** {e}").between("<source>", "</source>"))
    let shape = source.replacing(#/ id="(\d)"[^>]*?(/?)>/#) { "\($0.1)\($0.2)>" }
    #expect(shape == "<pc1>a <pc2>b <ph3/></pc> d</pc> <ph4/>")
  }

  @Test("A hard line break is a code, with its line end")
  func hardBreak() throws {
    let text = try exported(["catalogue/services/a.yaml": "description: |\n  a\\\n  b\n"])
    #expect(text.contains("subType=\"xlf:lb\"") && text.contains("<data id=\"d1\">\\\n</data>"))
  }

  @Test(
    "Words are literal: escapes and character references are resolved, in a line nothing is markup")
  func literal() throws {
    #expect(try unit(text: #"\*a\* AT&amp;T &auml;"#).contains("<source>*a* AT&amp;T ä</source>"))
    #expect(
      try unit(line: #"\*a\* *b* AT&amp;T"#).contains(#"<source>\*a\* *b* AT&amp;amp;T</source>"#))
  }

  @Test("A target's codes have the numbers of the same codes in the source, and share their data")
  func numbers() throws {
    let unit = try unit(text: "{a} *b* {a} {c}", "{c} {a} *d* {a}")
    let target = try #require(unit.between("<target>", "</target>"))
    #expect(target.matches(of: #/ id="(\d)"/#).map { String($0.1) } == ["4", "1", "2", "3"])
    #expect(unit.components(of: "<data ") == 3)
  }

  @Test("A code that the source does not have gets a number beyond")
  func beyond() throws {
    let unit = try unit(text: "{a} uusi", "{b} {a} {a}", from: "{b} vanha")
    let target = try #require(unit.between("<target>", "</target>"))
    #expect(target.matches(of: #/ id="(\d)"/#).map { String($0.1) } == ["2", "1", "3"])
  }

  @Test("A link by reference keeps its label, in the target too")
  func references() throws {
    let service = "description: |\n  [ohje] ja [lue][ohje]\n\n  [ohje]: https://a.example\n"
    let file: LocaleFile = [
      .init("a", "description.1", "[ohje] ja [lue][ohje]", "[rávven][ohje] ja [loga][ohje]")
    ]
    let text = try exported([
      "catalogue/services/a.yaml": service, "locales/se/services.yaml": file.text,
    ])
    #expect(text.contains("<data id=\"d2\">]</data>") || text.contains(">]</data>"))
    #expect(text.contains(">][ohje]</data>"))
    #expect(text.contains(">rávven</pc> ja <pc "))
  }

  @Test("A character that XML cannot hold is a cp in text, and only shown otherwise")
  func controlCharacters() throws {
    let text = try exported([
      "catalogue/services/a.yaml": "name: \"a\\u0001b {c\\u0001}\"\ndescription: \"`\\u0002`\"\n"
    ])
    #expect(text.contains("<source>a<cp hex=\"0001\"/>b"))
    #expect(text.contains("Palvelu: a\u{FFFD}b"))
    #expect(!text.unicodeScalars.contains("\u{1}") && !text.unicodeScalars.contains("\u{2}"))
  }
}
