import Foundation
import ICU
import Testing

@Suite struct FoundationBesideICUTests {
  @Test("Foundation, which has an ICU of its own, can be imported beside this module")
  func both() {
    let text = "a\u{308}"
    #expect(
      Array(text.precomposedStringWithCanonicalMapping.utf8) == Array(NFC.normalized(text).utf8))
  }
}
