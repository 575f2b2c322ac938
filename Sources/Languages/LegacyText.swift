internal import ICU

/// A text whose letters look like those of another encoding, read as Windows-1252.
package struct LegacyText: Equatable, Sendable {
  /// The encoding; nil where signs stand inside words and none makes letters of them.
  package let encoding: String?

  /// The text as it was meant; nil where that is not sure.
  package let repair: String?
}

extension Language {
  /// What a text is that has letters of another encoding; nil where it has none.
  ///
  /// Repaired is only what has two or more signs inside words that become letters of the alphabet.
  package func legacyText(_ text: String) -> LegacyText? {
    let scalars = Array(text.unicodeScalars)
    if let repair = utf8Repair(of: scalars) { return LegacyText(encoding: "UTF-8", repair: repair) }
    guard alphabet.letters.contains("đ") else { return nil }
    let found = LegacyEncoding.all.map { encoding in
      (encoding.name, LegacyRepair(of: scalars, by: encoding, alphabet))
    }.filter { $0.1.signs >= 2 }
    let most = found.map(\.1.signs).max()
    let best = found.filter { $0.1.signs == most }
    guard let (name, repair) = best.first else {
      return scalars.hasSignInsideWord ? LegacyText(encoding: nil, repair: nil) : nil
    }
    return best.count == 1
      ? LegacyText(encoding: name, repair: repair.text) : LegacyText(encoding: nil, repair: nil)
  }

  /// The text with the letters that are UTF-8 read as Windows-1252; nil where there are none.
  private func utf8Repair(of text: [Unicode.Scalar]) -> String? {
    var result = String.UnicodeScalarView()
    var index = 0
    var isRepaired = false
    while index < text.count {
      let letter = Windows1252.letter(in: text[index...]).flatMap { letter in
        isOwn(letter.scalar) && !text.hasSpaceAfterWord(at: index) ? letter : nil
      }
      result.append(letter?.scalar ?? text[index])
      index += letter?.count ?? 1
      isRepaired = isRepaired || letter != nil
    }
    return isRepaired ? String(result) : nil
  }

  /// Whether texts in the language have it beyond ASCII.
  private func isOwn(_ scalar: Unicode.Scalar) -> Bool {
    alphabet.contains(scalar) || alphabet.inNamesOnly.contains(scalar.lowercase)
      || "–—‘’“”…€".unicodeScalars.contains(scalar)
  }
}

extension [Unicode.Scalar] {
  /// Whether a no-break space stands behind a letter that ends a word: `PÅ`, not a part of `Å` for Š.
  fileprivate func hasSpaceAfterWord(at index: Int) -> Bool {
    guard indices.contains(index + 1), self[index + 1] == "\u{A0}" else { return false }
    let startsWord = index == 0 || !self[index - 1].isWordLetter
    let goesOn = indices.contains(index + 2) && self[index + 2].isWordLetter
    return !startsWord || !goesOn
  }

  /// Whether a sign of an old encoding stands between letters.
  fileprivate var hasSignInsideWord: Bool {
    indices.dropFirst().dropLast().contains { index in
      LegacyEncoding.signs.contains(self[index]) && self[index - 1].isWordLetter
        && self[index + 1].isWordLetter
    }
  }
}
