import Testing
import XLIFF

@Suite("Codes on both sides")
struct HintChecksTests {
  private func rules(_ source: String, _ target: String) throws -> [String] {
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi" trgLang="se">
      <file id="f"><unit id="u"><originalData><data id="a">x</data><data id="b">y</data>
      </originalData><segment><source>\(source)</source><target>\(target)</target></segment></unit>
      </file></xliff>
      """
    return try Validator().validate(Array(document.utf8)).map(\.rule.id)
  }

  @Test("a pair may become halves, with what it was")
  func halves() throws {
    let pair = #"<pc id="1" dataRefStart="a" dataRefEnd="b">t</pc>"#
    let start = #"<sc id="1" dataRef="a" canOverlap="no"/>"#
    let end = #"<ec startRef="1" dataRef="b" canOverlap="no"/>"#
    #expect(try rules(pair, start + "t" + end) == [])
    #expect(
      try rules(pair, #"<sc id="1" dataRef="a"/>t<ec startRef="1" dataRef="b"/>"#)
        == ["code-differs"])
    #expect(
      try rules(pair, start.replacing(#""a""#, with: #""b""#) + "t" + end)
        == ["code-text-differs"])
  }

  @Test("data that only one side has are no difference")
  func oneSide() throws {
    #expect(try rules(#"<ph id="1" dataRef="a" equiv="e"/>"#, #"<ph id="1"/>"#) == [])
    #expect(try rules(#"<ph id="1" equiv="e"/>"#, #"<ph id="1" equiv="f"/>"#) != [])
  }

  @Test("a code that alone makes a sequence may be freed, others not")
  func freed() throws {
    func code(_ id: Int, _ order: String) -> String {
      #"<ph id="\#(id)" canCopy="no" canDelete="no" canReorder="\#(order)"/>"#
    }
    #expect(try rules(code(1, "firstNo"), code(1, "yes")) == [])
    let sequence = code(1, "firstNo") + code(2, "no")
    #expect(try Set(rules(sequence, code(1, "yes") + code(2, "yes"))) == ["code-differs"])
  }
}
