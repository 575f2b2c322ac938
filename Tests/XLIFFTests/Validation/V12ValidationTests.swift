import Foundation
import Testing

@testable import XLIFF

@Suite("Validation of 1.2")
struct V12ValidationTests {
  private static let ids = (V12Rules.shared + V12Rules.own).map(\.id)
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/1.2")

  private func bytes(of fixture: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.fixtures.appending(path: "\(fixture).xlf")))
  }

  private func findings(in fixture: String) throws -> [Finding] {
    try Validator().validate(bytes(of: fixture))
  }

  /// The rules that a unit breaks, in a file that is otherwise valid.
  private func rules(brokenBy unit: String, header: String = "") throws -> [String] {
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" \
      source-language="fi" target-language="se" datatype="plaintext">\(header)<body>\(unit)</body>\
      </file></xliff>
      """
    return try Validator().validate(Array(document.utf8)).map(\.rule.id)
  }

  @Test("each rule accepts its valid fixture", arguments: ids)
  func valid(rule: String) throws {
    #expect(try findings(in: "\(rule).valid") == [])
  }

  @Test("each rule, and no other, refuses its invalid fixture", arguments: ids)
  func invalid(rule: String) throws {
    #expect(try Set(findings(in: "\(rule).invalid").map(\.rule.id)) == [rule])
  }

  @Test("valid fixtures are valid by the transitional schema too", .enabled(if: Schema.isUsable))
  func schema() throws {
    for rule in Self.ids {
      #expect(
        try Schema.transitional12.complaints(about: bytes(of: "\(rule).valid")) == "", "\(rule)")
    }
  }

  @Test("what the transitional schema refuses is an error", .enabled(if: Schema.isUsable))
  func stricter() throws {
    for rule in Self.ids {
      let bytes = try bytes(of: "\(rule).invalid")
      guard try Schema.transitional12.complaints(about: bytes) != "" else { continue }
      let findings = try Validator().validate(bytes)
      #expect(findings.contains { $0.rule.severity == .error }, "\(rule)")
    }
  }

  @Test("a finding names the section of 1.2")
  func section() throws {
    for rule in Self.ids {
      let sections = try findings(in: "\(rule).invalid").map(\.rule.section)
      #expect(sections.allSatisfy { $0.hasPrefix("1.2 ") }, "\(rule)")
    }
  }

  @Test(
    "real documents are accepted", .enabled(if: Shared.isThere),
    arguments: Shared.documents(in: "files") + Shared.documents(in: "samples"))
  func real(path: String) throws {
    let bytes = try Shared.bytes(of: path)
    guard try Reader().read(bytes).version == .v1_2 else { return }
    #expect(try Validator().validate(bytes).filter { $0.rule.severity == .error } == [])
  }

  @Test("what we write is valid")
  func ours() throws {
    #expect(try Validator().validate(Samples.document12().bytes()) == [])
  }

  @Test("a finding has the place of its element")
  func place() throws {
    #expect(try findings(in: "unit-id.invalid").map(\.place) == [Place(line: 9, column: 1)])
  }

  @Test("1.1 in its own namespace is read as 1.2, with a warning")
  func older() throws {
    let text = String(decoding: try bytes(of: "v12-version.invalid"), as: UTF8.self)
      .replacing("document:1.2", with: "document:1.1")
    let findings = try Validator().validate(Array(text.utf8))
    #expect(findings.map(\.rule.id) == ["v12-version"])
    #expect(findings.map(\.rule.severity) == [.warning])
  }

  @Test(
    "values that may not be",
    arguments: [
      #"date="2026-11-21""#, #"date="2026-13-01T00:00:00Z""#, #"date="2026-02-29T00:00:00""#,
      #"date="2026-11-21T24:30:00Z""#, #"date="2026-11-21T00:00:00+15:00""#, #"date="""#,
      #"target-language="se_FI""#, #"target-language="""#, #"xml:space="keep""#,
    ])
  func wrong(attribute: String) throws {
    let text = document(with: attribute)
    #expect(try Validator().validate(Array(text.utf8)).map(\.rule.id) == ["attribute-value"])
    if Schema.isUsable && !attribute.contains("se_FI") {
      #expect(try Schema.transitional12.complaints(about: Array(text.utf8)) != "")
    }
  }

  @Test(
    "values that may be",
    arguments: [
      #"date="2026-11-21T22:30:00Z""#, #"date="2024-02-29T24:00:00""#,
      #"date="2026-11-21T22:30:00.25-14:00""#, #"target-language=" zh-Hant ""#,
      #"xml:space="preserve""#, #"datatype="x-own""#,
    ])
  func right(attribute: String) throws {
    let text = document(with: attribute)
    #expect(try Validator().validate(Array(text.utf8)) == [])
    if Schema.isUsable {
      #expect(try Schema.transitional12.complaints(about: Array(text.utf8)) == "")
    }
  }

  private func document(with attribute: String) -> String {
    let datatype = attribute.hasPrefix("datatype") ? "" : #"datatype="plaintext""#
    return """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" \
      source-language="fi" \(datatype) \(attribute)><body/></file></xliff>
      """
  }

  @Test(
    "URIs that are none",
    arguments: [
      "a b", #"C:\a"#, "a%2", "a%zz", "<a>", "a#b#c", "1a:b", "å b",
    ])
  func notURI(text: String) throws { #expect(!text.isURIReference) }

  @Test(
    "URIs", arguments: ["", "a/b", "../a%20b", "file:///c:/a", "mailto:a@b", "å", "#a", "a/b:c"])
  func uri(text: String) throws { #expect(text.isURIReference) }

  @Test("a code ends what began before it, in the same text")
  func pairs() throws {
    func unit(_ source: String) throws -> [String] {
      try rules(brokenBy: "<trans-unit id='u'><source>\(source)</source></trans-unit>")
    }
    #expect(try unit("<ept id='1'/><bpt id='1'/>") == ["code-start", "code-end"])
    #expect(try unit("<bpt id='1' rid='a'/><ept id='1'/>") == [])
    #expect(try unit("<bpt id='1'/><ept id='1' rid='1'/>") == ["code-end", "code-start"])
    #expect(try unit("<bpt id='1'/><ex id='1'/>") == ["code-end", "code-start"])
    #expect(try unit("<bpt id='1'/><ept id='2'/>") == ["v12-pair-link"])
    #expect(try unit("<bpt id='1' rid='1'/><ept id='2'/>") == ["code-end", "code-start"])
    #expect(try unit("<g id='1'><bx id='2'/></g><ex id='2'/>") == [])
  }

  @Test("that a text has another language is a warning")
  func language() throws {
    let findings = try findings(in: "language-differs.invalid")
    #expect(findings.map(\.rule.severity) == [.warning])
  }

  @Test("in an alternative for one segment, a code may end in another segment")
  func brokenOff() throws {
    func unit(_ mid: String) throws -> [String] {
      try rules(
        brokenBy: """
          <trans-unit id='u'><source>a</source>\
          <seg-source><mrk mtype='seg' mid='1'>a</mrk></seg-source>\
          <alt-trans\(mid)><target><bx id='1'/>b</target></alt-trans></trans-unit>
          """)
    }
    #expect(try unit(" mid='1'") == [])
    #expect(try unit("") == ["code-end"])
  }

  @Test("an empty target has no codes to have lost")
  func untranslated() throws {
    let unit = "<trans-unit id='u'><source>a<x id='1'/></source><target/></trans-unit>"
    #expect(try rules(brokenBy: unit) == [])
  }

  @Test("phases and tools are those of the header; units may come later")
  func references() throws {
    let unit =
      "<trans-unit id='u' phase-name='p'><source>a<x id='1' xid='v'/></source></trans-unit>"
    #expect(try rules(brokenBy: unit) == ["v12-phase-reference", "v12-unit-reference"])
    let later = "<trans-unit id='v'><source>b</source></trans-unit>"
    let header = """
      <header><phase-group><phase phase-name='p' process-name='q'/></phase-group></header>
      """
    #expect(try rules(brokenBy: unit + later, header: header) == [])
  }

  @Test("what a tool says of itself is its own")
  func tool() throws {
    let header = """
      <header><tool tool-id='t' tool-name='T'>text<note/><unknown id='1'/></tool></header>
      """
    #expect(try rules(brokenBy: "", header: header) == [])
  }
}
