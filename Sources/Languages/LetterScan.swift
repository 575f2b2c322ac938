internal import ICU

/// Which ``LetterClasses`` the code points of texts in a language have.
package struct LetterScan: Sendable {
  private let language: Language

  /// By code point, below U+0800.
  package let classes: [LetterClasses]

  /// The scan of texts in a language, made once.
  package static func of(_ language: Language) -> LetterScan {
    scans[language.code] ?? LetterScan(language)
  }

  private init(_ language: Language) {
    self.language = language
    classes = (0..<0x800).map { value in
      Unicode.Scalar(value as UInt32).map { LetterClasses($0, in: language) } ?? []
    }
  }

  private static let scans = Dictionary(
    uniqueKeysWithValues: Language.all.map { ($0.code, LetterScan($0)) })

  /// The classes of the code point of three or four bytes that begins at an offset of valid UTF-8.
  package func classes(beyondTwoBytes text: Span<UInt8>, at offset: Int) -> LetterClasses {
    LetterClasses(text.scalarBeyondTwoBytes(at: offset), in: language)
  }
}

extension Span<UInt8> {
  /// The code point of three or four bytes that begins at an offset of valid UTF-8.
  func scalarBeyondTwoBytes(at offset: Int) -> Unicode.Scalar {
    let isLong = self[offset] >= 0xF0
    var value = UInt32(self[offset] & (isLong ? 0x07 : 0x0F))
    for next in 1...(isLong ? 3 : 2) { value = value << 6 | UInt32(self[offset + next] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
