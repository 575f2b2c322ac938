import ICU
import Testing

@Suite struct NFCTests {
  /// Comparisons of `utf8`: `==` on strings holds canonical equivalents equal.
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test("All letters of the five languages compose")
  func composes() {
    let letters = "č š ž ǧ ǩ ǯ á â ä å õ ö é à Č Š Ž Ǧ Ǩ Ǯ Á Â Ä Å Õ Ö"
    let parts = letters.unicodeScalars.map { $0.properties.isWhitespace ? " " : decomposed($0) }
      .joined()
    #expect(parts.unicodeScalars.count > letters.unicodeScalars.count)
    #expect(!NFC.isNormalized(parts))
    #expect(bytes(NFC.normalized(parts)) == bytes(letters))
  }

  private func decomposed(_ letter: Unicode.Scalar) -> String {
    let parts: [Unicode.Scalar: String] = [
      "č": "c\u{30C}", "š": "s\u{30C}", "ž": "z\u{30C}", "ǧ": "g\u{30C}", "ǩ": "k\u{30C}",
      "ǯ": "ʒ\u{30C}", "á": "a\u{301}", "â": "a\u{302}", "ä": "a\u{308}", "å": "a\u{30A}",
      "õ": "o\u{303}", "ö": "o\u{308}", "é": "e\u{301}", "à": "a\u{300}",
      "Č": "C\u{30C}", "Š": "S\u{30C}", "Ž": "Z\u{30C}", "Ǧ": "G\u{30C}", "Ǩ": "K\u{30C}",
      "Ǯ": "Ʒ\u{30C}", "Á": "A\u{301}", "Â": "A\u{302}", "Ä": "A\u{308}", "Å": "A\u{30A}",
      "Õ": "O\u{303}", "Ö": "O\u{308}",
    ]
    return parts[letter] ?? String(letter)
  }

  @Test(
    "Letters, marks and spaces that NFKC would change stay",
    arguments: ["đŋŧǥʒĐŊŦǤƷ", "\u{2B9}\u{2BC}", "Ne\u{B4}ttä", "5\u{A0}000\u{202F}€", "m²", "ﬁ"])
  func keeps(_ text: String) {
    #expect(NFC.isNormalized(text))
    #expect(bytes(NFC.normalized(text)) == bytes(text))
  }

  @Test("No pair of code points below U+0300 needs ICU, as the short way says")
  func shortWay() {
    let inert = (UInt32(1)..<0x300).compactMap(Unicode.Scalar.init)
    // ICU has to look at the whole because of the fraction slash, inert itself, at the end.
    for first in inert {
      let pairs = inert.map { String(first) + String($0) }.joined() + "\u{2044}"
      #expect(NFC.isNormalized(pairs), "\(first.value)")
    }
  }

  @Test("A mark out of order, a singleton and jamo are not in NFC")
  func others() {
    #expect(bytes(NFC.normalized("a\u{301}\u{323}")) == bytes("\u{1EA1}\u{301}"))
    #expect(bytes(NFC.normalized("\u{212B}\u{1FEF}")) == bytes("\u{C5}`"))
    #expect(bytes(NFC.normalized("\u{1100}\u{1161}")) == bytes("가"))
  }

  @Test("A text that grows under NFC comes out whole")
  func grows() {
    let note = "\u{1D15E}"
    let text = String(repeating: note, count: 1000)
    #expect(NFC.normalized(text).unicodeScalars.count == 2000)
    #expect(bytes(NFC.normalized(note)) == bytes("\u{1D157}\u{1D165}"))
  }

  @Test("Empty text and U+0000 are in NFC")
  func edges() {
    #expect(NFC.isNormalized(""))
    #expect(NFC.normalized("") == "")
    #expect(bytes(NFC.normalized("a\u{0}a\u{308}")) == bytes("a\u{0}ä"))
  }
}
