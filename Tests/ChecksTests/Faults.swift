import Catalogue
import Checks

extension CheckedText {
  /// A text of a field of a kind, in a locale.
  convenience init(
    _ text: String, _ kind: FieldKind = .line, in locale: String = "fi",
    references: [String] = [], limit: Int? = nil, translating source: String? = nil
  ) {
    var properties = Field.Properties()
    properties.max = limit
    let field = Field(name: "kentta", kind: kind, properties: properties)
    self.init(
      text, of: field, in: CheckedLocale(locale, isSource: locale == "fi"), references: references,
      translating: source)
  }
}

extension TextRule {
  /// The faults of a text.
  func faults(_ text: String, _ kind: FieldKind = .line, in locale: String = "fi") -> [Fault] {
    faults(in: CheckedText(text, kind, in: locale))
  }

  /// The messages about a text.
  func messages(_ text: String, _ kind: FieldKind = .line, in locale: String = "fi") -> [String] {
    faults(text, kind, in: locale).map(\.message)
  }

  /// The parts of a text that are wrong.
  func marked(
    _ text: String, _ kind: FieldKind = .line, in locale: String = "fi",
    translating source: String? = nil
  ) -> [String] {
    let text = CheckedText(text, kind, in: locale, translating: source)
    return faults(in: text).map { $0.range.map { String(text.part($0)) } ?? text.text }
  }
}

extension PairRule {
  /// The faults of a target against its Finnish.
  func faults(
    _ source: String, _ target: String, _ kind: FieldKind = .line, in locale: String = "sv",
    references: [String] = [], limit: Int? = nil
  ) -> [Fault] {
    faults(
      in: CheckedText(source, kind, references: references, limit: limit),
      CheckedText(target, kind, in: locale, references: references, limit: limit))
  }

  /// The messages about a target against its Finnish.
  func messages(
    _ source: String, _ target: String, _ kind: FieldKind = .line, in locale: String = "sv",
    references: [String] = [], limit: Int? = nil
  ) -> [String] {
    faults(source, target, kind, in: locale, references: references, limit: limit).map(\.message)
  }
}
