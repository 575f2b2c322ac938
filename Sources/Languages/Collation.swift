package import ICU

/// How the words of a language are ordered.
package enum Collation: Sendable, Equatable {
  /// As ICU has it for this locale.
  case locale(String)

  /// By these rules on top of the root's, in the syntax of LDML part 5.
  case rules(String)
}

/// Orders texts as readers of a language expect; texts that it holds equal go by code point.
package struct LanguageCollator: Sendable {
  private let collator: Collator

  /// Opens the collation of a language.
  ///
  /// - Throws: ``ICUError`` where the system's ICU lacks it.
  package init(_ language: Language) throws(ICUError) {
    switch language.collation {
    case .locale(let locale):
      guard let collator = Collator(locale: locale) else {
        throw ICUError(operation: "collation of locale \(locale)", code: .missingResource)
      }
      self.collator = collator
    case .rules(let rules):
      collator = try Collator(rules: rules)
    }
  }

  /// Bytes that order as the texts do, and are equal for the same bytes only.
  package func sortKey(_ text: String) -> [UInt8] {
    // ICU's key ends in its only 0, so what follows decides between equal keys alone; the order of
    // UTF-8 bytes is the order of code points.
    collator.sortKey(text) + text.utf8
  }
}
