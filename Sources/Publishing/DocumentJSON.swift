import Catalogue
import JSON

/// Writes a document as readers of a locale get it.
struct DocumentJSON {
  private let document: Document
  private let documents: PublishedDocuments
  /// The texts that are not written yet.
  private var texts: ArraySlice<PublishedText>

  /// Writes a document, given what readers get of its texts.
  static func write(
    _ document: Document, _ texts: [PublishedText], of documents: PublishedDocuments,
    to writer: inout JSONWriter
  ) {
    var json = DocumentJSON(document: document, documents: documents, texts: texts[...])
    json.writeObject(id: document.id, document.type.fields, document.values, to: &writer)
  }

  private mutating func writeObject(
    id: String, _ fields: [Field], _ values: [Value?], to writer: inout JSONWriter
  ) {
    writer.object { writer in
      if !id.isEmpty { writer.member("id", id) }
      for case (let field, let value?) in zip(fields, values) {
        write(value, of: field, to: &writer)
      }
    }
  }

  private mutating func write(_ value: Value, of field: Field, to writer: inout JSONWriter) {
    switch value {
    case .scalar(let scalar): write(scalar, of: field, to: &writer)
    case .list(let scalars): write(scalars, of: field, to: &writer)
    case .policy(let policy): writer.member(field.name) { write(policy, to: &$0) }
    case .items(let items): writer.member(field.name) { write(items, of: field, to: &$0) }
    }
  }
}

// MARK: - Values

extension DocumentJSON {
  private mutating func write(_ scalar: Scalar, of field: Field, to writer: inout JSONWriter) {
    if field.isTranslated {
      if let text = texts.popFirst() { writer.member(field.name, text) }
    } else if let value = PublishedValue(scalar, of: field, documents) {
      writer.member(field.name, value)
    }
  }

  private func write(_ scalars: [Scalar], of field: Field, to writer: inout JSONWriter) {
    let values = scalars.compactMap { PublishedValue($0, of: field, documents) }
    if !values.isEmpty { writer.member(field.name, values) }
  }

  private func write(_ policy: Policy, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("required", codes(policy.required))
      writer.member("expected", codes(policy.expected))
    }
  }

  private func codes(_ set: LocaleSet) -> [String] {
    documents.snapshot.settings.locales.enumerated()
      .filter { set.contains(LocaleSet(index: $0.offset)) }.map(\.element)
  }

  private mutating func write(_ items: [Item], of field: Field, to writer: inout JSONWriter) {
    guard field.isMany else {
      for item in items { writeObject(id: item.id, field.fields, item.values, to: &writer) }
      return
    }
    writer.array { writer in
      for item in items { writeObject(id: item.id, field.fields, item.values, to: &writer) }
    }
  }
}

extension PublishedText: JSONWritable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("text", text)
      writer.member("locale", locale)
      if isOutdated { writer.member("outdated", true) }
    }
  }
}
