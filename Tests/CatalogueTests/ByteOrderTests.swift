import Testing

import Catalogue

struct ByteOrderTests {
  @Test("is that of the bytes, not of letters")
  func order() {
    let texts = ["", "a", "a-b", "a/b", "ab", "ab.yaml", "b", "z", "ä", "漢", "\u{FB01}", "😀"]
    for (left, text) in texts.enumerated() {
      for (right, other) in texts.enumerated() {
        #expect(text.precedes(other) == (left < right))
      }
    }
    #expect("a\u{30A}".precedes("å"))
  }
}
