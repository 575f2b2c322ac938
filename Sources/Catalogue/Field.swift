/// What a field holds.
package enum FieldKind: String, Sendable, CaseIterable {
  /// One line without markup.
  case line
  /// CommonMark.
  case text
  case number, date, choice, phone, email, url
  /// The path of another document inside the folder of its type.
  case reference
  /// Required and expected locales.
  case policy
  /// Nested fields.
  case group
}

/// A value of a content type, as the model declares it.
package final class Field: Sendable {
  package let name: String
  package let kind: FieldKind
  package let properties: Properties
  /// The fields of a group.
  package let fields: [Field]
  private let byName: [String: Int]

  /// All that a model may say of a field besides its kind.
  package struct Properties: Sendable {
    package var label: String?
    package var help: String?
    package var translate = false
    /// Empty is an error.
    package var required = false
    /// Empty is a warning.
    package var expected = false
    /// In UTF-16 code units of the NFC text; of a `text` the whole Markdown.
    package var max: Int?
    package var many = false
    /// The type that a reference points to.
    package var to: String?
    /// The choices.
    package var of: [String] = []
    /// The choices with which a document stays out of what is published.
    package var hidden: [String] = []
    package var unique: Uniqueness?
    /// The field whose value this one must not repeat.
    package var differs: String?
    /// The age at which a date is warned of.
    package var warnAfter: Period?
    /// The age at which a date is an error.
    package var errorAfter: Period?

    package init() {}
  }

  package init(
    name: String, kind: FieldKind, properties: Properties = Properties(), fields: [Field] = []
  ) {
    self.name = name
    self.kind = kind
    self.properties = properties
    self.fields = fields
    byName = Field.index(fields)
  }

  package var label: String { properties.label ?? name }
  package var isMany: Bool { properties.many }
  /// The type that a reference points to.
  package var target: String? { properties.to }
  /// Whether its text is put into other languages.
  package var isTranslated: Bool {
    properties.translate && (kind == .line || kind == .text)
  }

  /// The position of a group's field.
  package func index(of name: String) -> Int? { byName[name] }

  static func index(_ fields: [Field]) -> [String: Int] {
    Dictionary(fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }
}

/// Among which documents a value may stand once only.
package enum Uniqueness: Hashable, Sendable {
  /// All documents of the type.
  case type
  /// Those with the same value of another field.
  case within(field: String)
}
