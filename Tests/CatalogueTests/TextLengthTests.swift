import Catalogue
import Testing

struct TextLengthTests {
  @Test("counts UTF-16 code units of the text in NFC")
  func lengths() {
    #expect(TextLength("").count == 0)
    #expect(TextLength("äiti").count == 4)
    #expect(TextLength("a\u{308}iti").count == 4)
    #expect(TextLength("👍").count == 2)
    #expect(TextLength("👨‍👩‍👧").count == 8)
  }

  @Test("finds nothing too long that fits to the unit")
  func fits() {
    #expect(TextLength("ääää", over: 4) == nil)
    #expect(TextLength("a\u{308}a\u{308}", over: 2) == nil)
    #expect(TextLength("👍", over: 2) == nil)
  }

  @Test("tells the length of what does not fit")
  func tooLong() {
    #expect(TextLength("äääää", over: 4)?.count == 5)
    #expect(TextLength("👍", over: 1)?.count == 2)
  }

  @Test("sees that NFC can be longer than the text")
  func growing() {
    // A musical note that NFC takes apart: two code units become four.
    #expect(TextLength("\u{1D15E}", over: 3)?.count == 4)
    #expect(TextLength("\u{1D15E}", over: 4) == nil)
  }
}
