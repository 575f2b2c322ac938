import Languages
import Testing

@Suite struct LetterScanTests {
  private func classes(_ text: String, _ code: String) throws -> LetterClasses {
    let scan = LetterScan.of(try #require(Language(code: code)))
    let bytes = text.utf8Span.span
    return bytes.indices.reduce(into: []) { classes, index in
      switch bytes[index] {
      case 0x80..<0xC0: break
      case 0xE0...: classes.formUnion(scan.classes(beyondTwoBytes: bytes, at: index))
      case 0xC0...:
        let value = Int(bytes[index] & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
        classes.formUnion(scan.classes[value])
      default: classes.formUnion(scan.classes[Int(bytes[index])])
      }
    }
  }

  @Test(
    "Good text has nothing to look at",
    arguments: [
      ("fi", "Näytä sen sijaan muutokset sivuihin, joista on linkki tähän sivuun."),
      ("sv", "Visa ändringar på sidor – med ”länkar” till den givna sidan!"),
      ("se", "Čájet dan sadjái rievdadusaid siidduide, main lea liŋka dán siidui ja ruoŧagillii"),
      ("smn", "Čääiti ton sajan nubástusâid taid sijđojd, main lii liŋkkâ taan siijđon"),
    ])
  func good(_ code: String, _ text: String) throws { #expect(try classes(text, code) == []) }

  @Test("Good Skolt Sámi has its own marks, which other rules look at")
  func goodSkolt() throws {
    #expect(
      try classes("Čuäʹjet tõn sâjja muttsid seeidaid, koin lij liŋkk tän sijddu", "sms") == .prime)
  }

  @Test(
    "Each class is seen",
    arguments: [
      ("se", "oðða", .standIn), ("sms", "ȝ", .standIn), ("sms", "3", .standIn), ("se", "3", []),
      ("se", "lińka", .likelyStandIn), ("smn", "ã", .likelyStandIn), ("se", "ã", .foreignLetter),
      ("se", "på", .nameLetter), ("sms", "på", []), ("sms", "á", .nameLetter),
      ("se", "ǩ", .foreignLetter), ("se", "語", []), ("fi", "ş", .foreignLetter),
      ("fi", "café á ŋ", .nameLetter),
      ("sv", "а", .otherScript), ("sv", "α", .otherScript), ("sms", "з", .standIn),
      ("fi", "\u{FFFD}", .damage), ("fi", "\u{E000}", .damage), ("fi", "ߊ", .damage),
      ("fi", "ƾ", .damage), ("fi", "\u{FFFE}", .damage), ("fi", "\u{100000}", .damage),
      ("fi", "\u{200B}", .invisible), ("fi", "\u{FEFF}", .invisible),
      ("fi", "\u{202E}", .invisible), ("fi", "\u{AD}", .softHyphen),
      ("fi", "\u{A0}\u{202F}", .noBreakSpace), ("smn", "'", .wordMark), ("se", "'", []),
      ("sms", "’", .wordMark), ("fi", "’😀👩‍💻", []), ("se", "³", .legacy),
      ("fi", "Ã", [.legacy, .nameLetter]),
    ] as [(String, String, LetterClasses)])
  func seen(_ code: String, _ text: String, _ expected: LetterClasses) throws {
    #expect(try classes(text, code) == expected)
    #expect(try classes("kotihoito" + text + "kotihoito", code) == expected)
  }

  @Test("A sign of damage may be one of another encoding too", arguments: ["\u{8D}", "\u{90}"])
  func control(_ text: String) throws { #expect(try classes(text, "fi") == [.damage, .legacy]) }

  @Test("Letters of the alphabet are in no class, in both cases, but for the marks and Â")
  func letters() throws {
    for language in Language.all {
      for letter in language.alphabet.letters where !["\u{2B9}", "\u{2BC}", "â"].contains(letter) {
        #expect(
          try classes("\(letter)" + String(letter).uppercased(), language.code) == [], "\(letter)")
      }
    }
  }
}
