internal import ICU

/// Tells, in one pass over the bytes of a text, which ``LetterClasses`` it has.
package struct LetterScan: Sendable {
  private let language: Language

  /// By code point, below U+0800.
  private let classes: [LetterClasses]

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

  /// The classes of all code points of a text.
  package func classes(in text: String) -> LetterClasses {
    var found: LetterClasses = []
    let (bytes, table) = (text.utf8Span.span, classes.span)
    for index in bytes.indices {
      switch bytes[index] {
      case ..<0x80: found.formUnion(table[Int(bytes[index])])
      case 0x80..<0xC0: continue
      case 0xC0..<0xE0:
        found.formUnion(table[Int(bytes[index] & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)])
      default: found.formUnion(classes(beyondTwoBytes: bytes, at: index))
      }
    }
    return found
  }

  private func classes(beyondTwoBytes bytes: Span<UInt8>, at index: Int) -> LetterClasses {
    let isLong = bytes[index] >= 0xF0
    var value = UInt32(bytes[index] & (isLong ? 0x07 : 0x0F))
    for offset in 1...(isLong ? 3 : 2) {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return Unicode.Scalar(value).map { LetterClasses($0, in: language) } ?? []
  }
}
