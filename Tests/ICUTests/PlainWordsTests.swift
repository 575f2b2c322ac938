import ICU
import Testing

@Suite struct PlainWordsTests {
  private static let pieces = Array("aZä09å\u{17F}ŋ  .,:;'\"-/()!?_%\n\t\r\u{0}×÷·\u{AD}\u{301}–ʹ語")

  @Test(
    "Counting gives what ICU gives, in languages with rules of their own and without",
    arguments: ["fi", "sv", "sms"])
  func agrees(_ locale: String) throws {
    let segmenter = try WordSegmenter(locale: locale)
    // All texts of up to three pieces, so every neighbourhood of a joiner.
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          let text = "\(first)\(second)\(third)"
          let expected = segmenter.words(in: text).count
          #expect(segmenter.count(text) == expected, "\(text.unicodeScalars.map(\.value))")
        }
      }
    }
  }

  @Test("Every code point below U+0300 counts as ICU has it, alone and among letters")
  func codePoints() throws {
    let segmenter = try WordSegmenter(locale: "fi")
    for scalar in (UInt32(0)..<0x300).compactMap(Unicode.Scalar.init) {
      for text in [
        String(scalar), "a\(scalar)b", "1\(scalar)2", "a \(scalar) b", "a\(scalar)\(scalar)b",
      ] {
        #expect(segmenter.count(text) == segmenter.words(in: text).count, "\(scalar.value)")
      }
    }
  }
}
