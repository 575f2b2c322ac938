import ICU
import Testing

@Suite struct NFDTests {
  @Test("Composed letters come apart, and others stay")
  func decomposes() {
    #expect(Array(NFD.normalized("ǩáđ").utf8) == Array("k\u{30C}a\u{301}đ".utf8))
    #expect(NFD.normalized("") == "")
  }
}
