import Testing

@testable import XLIFF

@Suite("Occurrences")
struct OccurrencesTests {
  @Test(
    "parts are counted, each after the one before",
    arguments: [
      ("a", "banana", 3), ("ana", "banana", 1), ("aa", "aaaaa", 2), ("aab", "aaaab", 1),
      ("abab", "abacabab", 1), ("x", "banana", 0), ("", "banana", 0), ("banana", "ana", 0),
    ])
  func counted(part: String, text: String, count: Int) {
    #expect(Occurrences.count(of: Array(part.utf8), in: Array(text.utf8)) == count)
  }

  @Test("a part that nearly matches everywhere takes no time worth mentioning")
  func hostile() {
    let text = [UInt8](repeating: 1, count: 1_000_000)
    let part = [UInt8](repeating: 1, count: 60_000) + [2]
    #expect(Occurrences.count(of: part, in: text) == 0)
  }
}
