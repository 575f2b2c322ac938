import Testing

@testable import YAML

@Suite("Search by blocks of bytes")
struct ByteBlockTests {
  @Test("finds the first byte that is looked for, wherever it is", arguments: 0..<50)
  func places(_ place: Int) {
    var bytes = [UInt8](repeating: Byte.space, count: 50)
    #expect(LineBreak.nextLineFeed(in: bytes.span, from: 0) == 50)
    bytes[place] = Byte.lineFeed
    for start in 0...50 {
      #expect(LineBreak.nextLineFeed(in: bytes.span, from: start) == (start <= place ? place : 50))
    }
  }

  @Test("ends at what is looked for, not at what looks like it")
  func doubts() {
    let text = Array((String(repeating: "°\u{A0}", count: 20) + "\u{85}x").utf8)
    #expect(LineBreak.next(in: text.span, from: 0) == text.count - 3)
    #expect(LineBreak.next(in: text.span, from: text.count - 1) == text.count)
  }

  @Test("compares runs of bytes")
  func same() {
    #expect(areSame("ab", "ab") && areSame("", ""))
    #expect(!areSame("abc", "abd") && !areSame("ab", "abc"))
  }

  private func areSame(_ left: String, _ right: String) -> Bool {
    left.utf8Span.span.isSame(as: right.utf8Span.span)
  }
}
