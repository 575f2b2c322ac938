import Languages
import Testing

@Suite struct ChangeTests {
  @Test("A fix says what it changes, and where in UTF-8")
  func changes() {
    let changes = Fix.invisible.changes(in: "ä\u{200B}b\u{FEFF}")
    #expect(changes == [Change(range: 2..<5, text: ""), Change(range: 6..<9, text: "")])
    #expect(Fix.compose.changes(in: "a\u{308}") == [])
    #expect(Fix.noBreakSpace.changes(in: "a\u{A0}b").map(\.text) == [" "])
    #expect(Fix.skoltPrime.changes(in: "sää'm").map(\.text) == ["ʹ"])
  }
}
