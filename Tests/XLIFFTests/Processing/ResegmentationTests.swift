import Testing
import XLIFF

@Suite("Splitting and joining")
struct ResegmentationTests {
  private func document(_ unit: String, _ attributes: String = "") throws -> Document {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi" trgLang="se" \
      xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
      <file id="f"><unit id="u"\(attributes)>\(unit)</unit></file></xliff>
      """
    return try Reader().read(Array(text.utf8))
  }

  /// The unit’s segments and ignorables, as text.
  private func parts(_ document: Document) throws -> [String] {
    #expect(try Validator().validate(document.bytes()).map(\.message) == [])
    return document.files[0].units[0].parts.map { part in
      let order = part.order.map { "\($0)" } ?? ""
      return "\(part.source.plainText)|\(part.target?.plainText ?? "")|\(order)"
    }
  }

  @Test("sides with different numbers of sentences stay together")
  func uneven() throws {
    var document = try document(
      "<segment><source>A b. C d.</source><target>E, f.</target></segment>")
    try document.splitSegments()
    #expect(try parts(document) == ["A b. C d.|E, f.|"])
  }

  @Test("codes that are cut become halves, and are one again when joined")
  func thereAndBack() throws {
    let unit = """
      <segment id="s1"><source>A <pc id="1" type="fmt">b. C</pc> d.</source></segment>
      """
    let original = try document(unit)
    var document = original
    try document.splitSegments()
    #expect(try parts(document) == ["A b. ||", "C d.||"])
    #expect(document.files[0].units[0].segments.map(\.id) == ["s1", "s2"])
    document.joinSegments()
    #expect(document == original)
  }

  @Test("the order of targets stays")
  func order() throws {
    let unit = """
      <segment><source>A b. C d.</source><target order="2">a. b.</target></segment>\
      <segment><source>E.</source><target order="1">e.</target></segment>
      """
    // A target with small letters has one sentence, so that the first segment stays.
    var document = try document(
      unit.replacing("a. b.", with: "A b. C d."))
    try document.splitSegments()
    #expect(try parts(document) == ["A b. |A b. |2", "C d.|C d.|3", "E.|e.|1"])
    document.joinSegments()
    #expect(try parts(document) == ["A b. C d.|A b. C d.|2", "E.|e.|1"])
  }

  @Test("what something refers to, or may not be resegmented, stays")
  func bound() throws {
    let segments = "<segment id='s1'><source>A b. C d.</source></segment>"
    let match = """
      <mtc:matches><mtc:match ref="#s1"><source>a</source><target>b</target></mtc:match>\
      </mtc:matches>
      """
    var referred = try document(match + segments)
    try referred.splitSegments()
    #expect(try parts(referred) == ["A b. C d.||"])
    var forbidden = try document(segments, #" canResegment="no""#)
    try forbidden.splitSegments()
    #expect(try parts(forbidden) == ["A b. C d.||"])
  }

  @Test("halves that overlap stay halves when joined")
  func overlap() throws {
    var document = try document(
      """
      <segment id="s1"><source><sc id="1"/>a<sc id="2"/>b</source></segment>\
      <segment id="s2"><source>c<ec startRef="1"/>d<ec startRef="2"/></source></segment>
      """)
    document.joinSegments()
    #expect(try parts(document) == ["abcd||"])
    let names = document.files[0].units[0].segments[0].source.compactMap(\.element).map(
      \.name.local)
    #expect(names == ["sc", "pc"] || names == ["sc", "sc", "ec", "ec"])
  }

  @Test("many halves take no time worth mentioning")
  func hostile() throws {
    let text = (0..<4_000).map { "<sc id=\"\($0)\"/>A b. " }.joined()
    var document = try document("<segment><source>\(text)</source></segment>")
    try document.splitSegments()
    document.joinSegments()
    #expect(document.files[0].units[0].segments.count == 1)
  }
}
