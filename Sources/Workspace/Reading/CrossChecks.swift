import Catalogue
import ICU

/// Checks documents against each other, and works out what each must have.
enum CrossChecks {
  /// Adds to the findings; `unread` are the ids of documents that are there and could not be read.
  static func run(
    _ documents: inout [Document], unread: Set<String>, _ model: Model, _ settings: Settings,
    _ findings: inout [Diagnostic]
  ) {
    let index = DocumentIndex(documents, unread: unread, model)
    findings += ids(documents)
    findings += documents.flatMap { references($0, index) }
    findings += uniqueness(documents)
    let policies = AreaPolicies(documents, index, model, settings, &findings)
    for position in documents.indices {
      documents[position].policy = policies.policy(of: documents[position])
    }
  }

  private static func ids(_ documents: [Document]) -> [Diagnostic] {
    // Ids that are slugs can clash with others only, so most need not be folded.
    guard documents.contains(where: { !$0.id.utf8.allSatisfy(isLowerASCII) }) else { return [] }
    var first: [String: Document] = [:]
    return documents.compactMap { document in
      let folded = NFC.normalized(document.id).lowercased(locale: "en")
      guard let other = first.updateValue(document, forKey: folded) else { return nil }
      return Diagnostic(
        .idClash, file: document.file,
        "'\(document.id)' differs from '\(other.id)' by case or by its letters' form only")
    }
  }

  private static func isLowerASCII(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func references(_ document: Document, _ index: DocumentIndex) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    document.forEachValue { field, value in
      guard field.kind == .reference, let target = field.target else { return }
      for scalar in value.scalars where !index.mayHold(scalar.text, of: target) {
        findings.append(
          Diagnostic(
            .unknownReference, document, scalar.position, unit: field.name,
            "'\(field.name)' names '\(scalar.text)', but there is no such \(target)"))
      }
    }
    return findings
  }

  private struct UniqueKey: Hashable {
    let type: String
    let field: String
    let scope: String
    let text: String
  }

  private static func uniqueness(_ documents: [Document]) -> [Diagnostic] {
    var first: [UniqueKey: Document] = [:]
    var findings: [Diagnostic] = []
    for document in documents {
      for (field, value) in zip(document.type.fields, document.values) {
        guard let unique = field.properties.unique, let scalar = value?.scalar else { continue }
        let key = UniqueKey(
          type: document.type.name, field: field.name, scope: scope(unique, document),
          text: scalar.text)
        guard let other = first[key] else {
          first[key] = document
          continue
        }
        findings.append(
          Diagnostic(
            .unique, document, scalar.position, unit: field.name,
            "'\(field.name)' is the same as in \(other.id)"))
      }
    }
    return findings
  }

  private static func scope(_ unique: Uniqueness, _ document: Document) -> String {
    guard case .within(let name) = unique, let field = document.type.index(of: name) else {
      return ""
    }
    return document.values[field]?.scalars.map(\.text).joined(separator: "\n") ?? ""
  }
}

extension Diagnostic {
  init(
    _ rule: LoadRule, _ document: Document, _ position: Position, unit: String, _ message: String
  ) {
    self.init(
      rule: rule.rawValue, severity: rule.severity,
      place: Place(file: document.file, at: position), message: message, document: document.id,
      unit: unit)
  }
}
