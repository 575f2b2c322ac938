import ICU
import Languages

/// Finds the traits of texts of a language in one pass over their bytes.
struct TraitScan: Sendable {
  /// What each byte says by itself, and of pairs as their first and their second.
  private let ofBytes: [TextTraits]
  /// What the code points of two bytes say of the language, by their values.
  private let ofLetters: [TextTraits]
  private let letters: LetterScan?
  /// Whether rules ask for what only the pass tells.
  private let isNeeded: Bool

  /// Traits that texts are said to have without a look at them: rules that ask for no others tell by
  /// themselves as fast.
  private static let untold: TextTraits = [.any, .high]

  /// - Parameters:
  ///   - language: nil where nothing is known of it.
  ///   - traits: those that rules ask for.
  init(_ language: Language?, asking traits: TextTraits) {
    isNeeded = !traits.isSubset(of: Self.untold)
    let letters = language.map(LetterScan.of)
    self.letters = letters
    ofLetters = letters?.classes.map(TextTraits.letters) ?? Array(repeating: [], count: 0x800)
    ofBytes = (0...255).map { (byte: UInt8) in
      let traits = Self.single(byte).union(Self.first(byte).asFirst).union(Self.second(byte))
      guard byte < 0x80, let letters else { return traits }
      return traits.union(.letters(letters.classes[Int(byte)]))
    }
  }

  func traits(of text: String) -> TextTraits {
    guard isNeeded else { return Self.untold }
    let (bytes, table, letters) = (text.utf8Span.span, ofBytes.span, ofLetters.span)
    var (singles, pairs, last): (TextTraits, TextTraits, TextTraits) = (.any, [], [])
    for index in bytes.indices {
      let byte = bytes[index]
      let traits = table[Int(byte)]
      singles.formUnion(traits)
      pairs.formUnion(last.pairs(before: traits))
      last = traits
      if byte >= 0xE0 {
        singles.formUnion(traitsBeyondTwoBytes(bytes, at: index))
      } else if byte >= 0xC0 {
        singles.formUnion(letters[Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)])
      }
    }
    let found = singles.ofSingleBytes.union(pairs)
    return Self.maySpace(text.utf8.first) || Self.maySpace(text.utf8.last)
      ? found.union(.outerSpace) : found
  }

  @inline(never)
  private func traitsBeyondTwoBytes(_ bytes: Span<UInt8>, at index: Int) -> TextTraits {
    letters.map { .letters($0.classes(beyondTwoBytes: bytes, at: index)) } ?? []
  }

  private static func maySpace(_ byte: UInt8?) -> Bool {
    byte.map { $0 <= UInt8(ascii: " ") || $0 >= 0x80 } ?? false
  }
}

// MARK: - Bytes

extension TraitScan {
  private static func single(_ byte: UInt8) -> TextTraits {
    byte < 0x80 ? ascii(byte) : multibyte(byte)
  }

  private static func ascii(_ byte: UInt8) -> TextTraits {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z": .alphanumeric
    case "0"..."9": [.alphanumeric, .digit]
    case "{": [.brace, .bracket]
    case "(", ")", "]", "}": .bracket
    case "@": .at
    case "[": [.linkSign, .bracket, .markup]
    case "<": [.linkSign, .markup]
    case "`": [.markup, .straightQuote]
    case "*", "_", "#", "\\": .markup
    case "\"", "'": .straightQuote
    case "\0"..<" ", "\u{7F}": .control
    default: []
    }
  }

  /// By the byte that begins a code point, or for all of them by one that may.
  private static func multibyte(_ byte: UInt8) -> TextTraits {
    var traits: TextTraits = []
    if byte == 0xC2 { traits.insert(.latin1Sign) }
    if byte == 0xE2 { traits.insert(.generalPunctuation) }
    if byte >= NFC.firstDoubtfulByte { traits.insert(.high) }
    return traits
  }

  /// The pairs that a byte may begin.
  private static func first(_ byte: UInt8) -> TextTraits {
    switch Unicode.Scalar(byte) {
    case " ": [.doubleSpace, .spacedPunctuation]
    case ".", ",", ";", ":", "!", "?": [.doublePunctuation, .tightPunctuation]
    case ")": .tightPunctuation
    case "(": .spacedPunctuation
    case "/", "w", "W": .linkPair
    default: []
    }
  }

  /// The pairs that a byte may end.
  private static func second(_ byte: UInt8) -> TextTraits {
    switch Unicode.Scalar(byte) {
    case " ": [.doubleSpace, .spacedPunctuation]
    case ".", ",", ";", ":", "!", "?": [.doublePunctuation, .spacedPunctuation]
    case ")": .spacedPunctuation
    case "/": .linkPair
    case "w", "W": [.linkPair, .tightPunctuation]
    case "a"..."z", "A"..."Z", "\u{80}"...: .tightPunctuation
    default: []
    }
  }
}
