import Catalogue
import JSON

/// The JSON Schema (2020-12) of a type's catalogues, made from the model.
struct CatalogueSchema {
  private typealias Member = JSONValue.Member

  private let type: ContentType
  private let model: Model
  private let locales: JSONValue
  private let targets: JSONValue

  init(_ type: ContentType, _ model: Model, _ settings: Settings) {
    self.type = type
    self.model = model
    targets = .array(settings.locales.map(JSONValue.string))
    locales = .array(([settings.source] + settings.locales).map(JSONValue.string))
  }

  var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.write(value)
    return writer.bytes
  }

  private var value: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string(type.label),
      "type": "array",
      "items": .object(object(type.fields, id: Self.pattern(ofIDsIn: type.folder))),
      "$defs": ["text": text],
    ]
  }

  /// A text in the language in which there is one.
  private var text: JSONValue {
    [
      "type": "object",
      "properties": [
        "text": ["type": "string"], "locale": ["enum": locales], "outdated": ["const": true],
      ],
      "required": ["text", "locale"],
      "additionalProperties": false,
    ]
  }

  private func object(_ fields: [Field], id pattern: String?) -> [Member] {
    let id = pattern.map { Member("id", ["type": "string", "pattern": .string($0)]) }
    let properties = fields.map { Member($0.name, property($0)) }
    let required = fields.filter(isAlwaysThere).map(\.name)
    return [
      Member("type", "object"),
      Member("properties", .object([id].compactMap(\.self) + properties)),
      Member("required", .array(([id?.name].compactMap(\.self) + required).map(JSONValue.string))),
      Member("additionalProperties", false),
    ]
  }

  /// Whether each document has the field; a reference goes where its document is hidden.
  private func isAlwaysThere(_ field: Field) -> Bool {
    guard field.kind == .reference else { return field.properties.required }
    let target = field.target.flatMap(model.type(named:))
    return field.properties.required && target.map { !$0.canBeHidden } ?? false
  }
}

// MARK: - Fields

extension CatalogueSchema {
  private func property(_ field: Field) -> JSONValue {
    let help = field.properties.help.map { Member("description", .string($0)) }
    let value = field.isMany ? Self.list(of: element(field)) : element(field)
    return .object([Member("title", .string(field.label))] + [help].compactMap(\.self) + value)
  }

  private static func list(of element: [Member]) -> [Member] {
    [Member("type", "array"), Member("items", .object(element)), Member("minItems", 1)]
  }

  /// The value of a field, or each of its values.
  private func element(_ field: Field) -> [Member] {
    switch field.kind {
    case .line, .text:
      field.isTranslated ? [Member("$ref", "#/$defs/text")] : [Member("type", "string")]
    case .number: [Member("type", "number")]
    case .date: [Member("type", "string"), Member("format", "date")]
    case .choice: [Member("enum", .array(field.properties.of.map(JSONValue.string)))]
    case .phone: Self.string("^[+]?[0-9][0-9 -]*$")
    case .email: Self.string("^[^@]+@[^@]+$")
    case .url: Self.string("^https?://")
    case .reference:
      Self.string(Self.pattern(ofIDsIn: field.target.flatMap(model.type(named:))?.folder ?? ""))
    case .policy: policy
    case .group: object(field.fields, id: field.isMany ? "^\(Self.slug)$" : nil)
    }
  }

  private var policy: [Member] {
    let list: JSONValue = ["type": "array", "items": ["enum": targets], "uniqueItems": true]
    return [
      Member("type", "object"),
      Member("properties", ["required": list, "expected": list]),
      Member("required", ["required", "expected"]),
      Member("additionalProperties", false),
    ]
  }

  private static func string(_ pattern: String) -> [Member] {
    [Member("type", "string"), Member("pattern", .string(pattern))]
  }

  private static let slug = "[a-z0-9][a-z0-9-]*"

  private static func pattern(ofIDsIn folder: String) -> String { "^\(folder)(/\(slug))+$" }
}

extension ContentType {
  /// Whether a choice can keep a document out of what is published.
  fileprivate var canBeHidden: Bool { fields.contains { !$0.properties.hidden.isEmpty } }
}
