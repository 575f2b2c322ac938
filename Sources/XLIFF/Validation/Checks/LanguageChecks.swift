extension Rule {
  static let targetLanguage = Rule(
    "target-language", section: "4.3.1.37", "A document with targets says their language.")
  static let languageDiffers = Rule(
    "language-differs", section: "4.3.2.1",
    "The language of a source or target, its own or inherited, is that of the document.")
  static let spaceDiffers = Rule(
    "space-differs", section: "4.3.2.2", "A source and its target treat white space alike.")
}

/// Languages and white space of sources and targets.
enum LanguageChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    let document = context.document
    for part in context.parts {
      let inherited = context.surroundings.inherited.inside(part.element)
      if let source = part.source {
        compare(source, inherited, with: document.sourceLanguage, into: &findings)
      }
      guard let target = part.target else { continue }
      if document.targetLanguage == nil {
        findings.add(.targetLanguage, at: target, "there is a target, but no ‘trgLang’")
      } else {
        compare(target, inherited, with: document.targetLanguage, into: &findings)
      }
      guard let source = part.source else { continue }
      let space = inherited.inside(source).space ?? "default"
      if space != inherited.inside(target).space ?? "default" {
        findings.add(.spaceDiffers, at: target, "‘xml:space’ differs from the source’s")
      }
    }
  }

  /// A match, whose target may be of another language if it is for reference only.
  static func check(match: UnitContext, into findings: inout Findings) {
    let inherited = match.surroundings.inherited
    for part in match.parts {
      if let source = part.source {
        compare(source, inherited, with: match.document.sourceLanguage, into: &findings)
      }
      let isReference: Bool = part.element["reference"] ?? false
      guard let target = part.target, !isReference else { continue }
      compare(target, inherited, with: match.document.targetLanguage, into: &findings)
    }
  }

  private static func compare(
    _ text: Element, _ inherited: Inherited, with language: String?,
    into findings: inout Findings
  ) {
    guard let own = inherited.inside(text).language, let language, own != language,
      own.lowercased() != language.lowercased()
    else { return }
    findings.add(
      .languageDiffers, at: text, "the language is ‘\(own)’ and should be ‘\(language)’")
  }
}
