import ICU
import Testing

@Suite struct ScalarsTests {
  @Test("Every category of ICU has its name")
  func categories() {
    let examples: [(Unicode.Scalar, Unicode.GeneralCategory)] = [
      ("A", .uppercaseLetter), ("a", .lowercaseLetter), ("\u{1C5}", .titlecaseLetter),
      ("\u{2B9}", .modifierLetter), ("語", .otherLetter), ("\u{301}", .nonspacingMark),
      ("\u{20DD}", .enclosingMark), ("\u{903}", .spacingMark), ("1", .decimalNumber),
      ("Ⅳ", .letterNumber), ("²", .otherNumber), (" ", .spaceSeparator),
      ("\u{2028}", .lineSeparator), ("\u{2029}", .paragraphSeparator), ("\u{80}", .control),
      ("\u{200B}", .format), ("\u{E000}", .privateUse), ("–", .dashPunctuation),
      ("(", .openPunctuation), (")", .closePunctuation), ("_", .connectorPunctuation),
      ("!", .otherPunctuation), ("+", .mathSymbol), ("€", .currencySymbol), ("´", .modifierSymbol),
      ("°", .otherSymbol), ("«", .initialPunctuation), ("”", .finalPunctuation),
      ("\u{378}", .unassigned),
    ]
    for (scalar, category) in examples { #expect(scalar.category == category) }
  }

  @Test("Letters are letters, modifier letters included")
  func letters() {
    #expect("aäđʒʹʼЖ語".unicodeScalars.allSatisfy { $0.isLetter })
    #expect(!"1 ´'’-_²".unicodeScalars.contains { $0.isLetter })
  }

  @Test("Digits are decimal digits")
  func digits() {
    #expect("07٣".unicodeScalars.allSatisfy { $0.isDigit })
    #expect(!"²½aⅣ".unicodeScalars.contains { $0.isDigit })
  }

  @Test("Upper case and white space")
  func properties() {
    #expect("AÄĐƷ".unicodeScalars.allSatisfy { $0.isUppercase })
    #expect(!"aäđʒʹ1".unicodeScalars.contains { $0.isUppercase })
    #expect(" \t\n\u{A0}\u{202F}\u{2028}".unicodeScalars.allSatisfy { $0.isWhitespace })
    #expect(!"a\u{200B}\u{FEFF}".unicodeScalars.contains { $0.isWhitespace })
  }

  @Test("Scripts tell twins apart")
  func scripts() {
    let scripts = "aаα1\u{301}語".unicodeScalars.map(\.script)
    #expect(scripts == [.latin, .cyrillic, .greek, .common, .inherited, .other])
  }

  @Test("The simple lower case is the same everywhere")
  func lowercase() {
    #expect("IÄĐƷǨ1ʹ".unicodeScalars.map(\.lowercase) == Array("iäđʒǩ1ʹ".unicodeScalars))
  }
}
