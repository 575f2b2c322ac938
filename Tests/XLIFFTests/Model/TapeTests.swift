import Testing

@testable import XLIFF

@Suite("A tape")
struct TapeTests {
  @Test("is refused where it is longer than its records can say")
  func limit() throws {
    var tape = Tape()
    tape.append(.text, "puolesta")
    try tape.checkLength()
    #expect(throws: XLIFFError.self) { try tape.checkLength(atMost: 10) }
  }
}
