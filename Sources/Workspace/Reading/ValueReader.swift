import Catalogue
import YAML

/// Reads the fields of a document, or of an item of a group, into values.
struct ValueReader {
  private let document: String
  private let locales: [String]
  private(set) var findings: Findings
  private(set) var texts = TextCollector()

  /// Makes a reader that adds to findings of the document, and knows the locales a policy may name.
  init(document: String, locales: [String], findings: Findings) {
    self.document = document
    self.locales = locales
    self.findings = findings
  }

  /// The values by position of their fields.
  ///
  /// The ids of the texts in it begin with `prefix`, as in `stages.arviointi.`; `extra` is a key that
  /// is no field: an item's `id`.
  mutating func read(
    _ node: YAMLNode, _ fields: [Field], index: (String) -> Int?, prefix: String = "",
    extra: String? = nil
  ) -> [Value?] {
    var values: [Value?] = Array(repeating: nil, count: fields.count)
    var nodes: [YAMLNode?] = Array(repeating: nil, count: fields.count)
    for (key, value) in node.entries {
      let name = key.text
      if let position = index(name) {
        nodes[position] = value
      } else if name != extra {
        report(.unknownField, key, "unknown field '\(name)'")
      }
    }
    for (position, field) in fields.enumerated() {
      if let node = nodes[position], !isEmpty(node) {
        values[position] = value(node, field, prefix)
      } else if field.properties.required {
        report(.missingField, nodes[position] ?? node, "'\(field.name)' is required", prefix, field)
      }
    }
    checkDiffers(fields, values, prefix)
    return values
  }

  private mutating func value(_ node: YAMLNode, _ field: Field, _ prefix: String) -> Value? {
    switch field.kind {
    case .group: return group(node, field, prefix)
    case .policy: return policy(node, field)
    default: return field.isMany ? list(node, field, prefix) : single(node, field, prefix)
    }
  }

  private func isEmpty(_ node: YAMLNode) -> Bool {
    switch node.kind {
    case .scalar: node.text.isBlank
    case .sequence: !node.items.contains { _ in true }
    case .mapping: false
    }
  }

  private mutating func single(_ node: YAMLNode, _ field: Field, _ prefix: String) -> Value? {
    guard let scalar = scalar(node, field, prefix) else { return nil }
    texts.add(scalar.text, of: field, id: prefix + field.name, node)
    return .scalar(scalar)
  }

  private mutating func list(_ node: YAMLNode, _ field: Field, _ prefix: String) -> Value? {
    guard node.kind == .sequence else {
      report(.wrongKind, node, "'\(field.name)' must be a list", prefix, field)
      return nil
    }
    var scalars: [Scalar] = []
    var seen: Set<String> = []
    for item in node.items {
      guard let scalar = scalar(item, field, prefix) else { continue }
      if seen.insert(scalar.text).inserted {
        scalars.append(scalar)
      } else {
        report(.wrongKind, item, "'\(scalar.text)' stands twice in '\(field.name)'", prefix, field)
      }
    }
    return scalars.isEmpty ? nil : .list(scalars)
  }

  private mutating func scalar(_ node: YAMLNode, _ field: Field, _ prefix: String) -> Scalar? {
    guard node.kind == .scalar else {
      report(.wrongKind, node, "'\(field.name)' must be one value", prefix, field)
      return nil
    }
    let text = node.text
    guard !text.isBlank else {
      report(.wrongKind, node, "'\(field.name)' has an empty item", prefix, field)
      return nil
    }
    if let fault = ScalarKinds.fault(of: text, field) {
      report(fault.rule, node, "'\(field.name)' \(fault.message)", prefix, field)
      return nil
    }
    if let limit = field.properties.max, let length = TextLength(text, over: limit) {
      report(
        .maxLength, node, "'\(field.name)' has \(length.count) characters, \(limit) fit", prefix,
        field)
    }
    return Scalar(text: text, position: Position(node.position))
  }

  private mutating func checkDiffers(_ fields: [Field], _ values: [Value?], _ prefix: String) {
    for (field, value) in zip(fields, values) {
      guard let other = field.properties.differs, let scalar = value?.scalar,
        let position = fields.firstIndex(where: { $0.name == other }),
        values[position]?.scalar?.text == scalar.text
      else { continue }
      report(
        .differs, scalar.position, "'\(field.name)' says the same as '\(other)'", prefix, field)
    }
  }
}

// MARK: - Groups

extension ValueReader {
  private mutating func group(_ node: YAMLNode, _ field: Field, _ prefix: String) -> Value? {
    guard field.isMany else {
      guard let item = item(node, field, id: "", prefix) else { return nil }
      return .items([item])
    }
    guard node.kind == .sequence else {
      report(.wrongKind, node, "'\(field.name)' must be a list of items", prefix, field)
      return nil
    }
    var items: [Item] = []
    var ids: Set<String> = []
    for itemNode in node.items {
      let id = itemID(itemNode, field, prefix, &ids)
      if let item = item(itemNode, field, id: id, prefix) { items.append(item) }
    }
    return items.isEmpty ? nil : .items(items)
  }

  private mutating func item(
    _ node: YAMLNode, _ field: Field, id: String, _ prefix: String
  ) -> Item? {
    guard node.kind == .mapping else {
      report(.wrongKind, node, "'\(field.name)' must hold fields", prefix, field)
      return nil
    }
    let inner = prefix + field.name + (id.isEmpty ? "." : ".\(id).")
    let values = read(
      node, field.fields, index: field.index(of:), prefix: inner,
      extra: field.isMany ? "id" : nil)
    return Item(id: id, position: Position(node.position), values: values)
  }

  /// The item's id; where it has none that can be used, one that no document can name.
  private mutating func itemID(
    _ node: YAMLNode, _ field: Field, _ prefix: String, _ earlier: inout Set<String>
  ) -> String {
    guard node.kind == .mapping else { return "" }
    let idNode = node["id"] ?? node
    let id = idNode.text
    if Paths.isSlug(id) {
      if earlier.insert(id).inserted { return id }
      report(.itemID, idNode, "two items of '\(field.name)' have the id '\(id)'", prefix, field)
    } else {
      let rule = "needs an id of a–z, 0–9 and hyphens"
      report(.itemID, idNode, "an item of '\(field.name)' \(rule)", prefix, field)
    }
    let substitute = "?\(earlier.count + 1)"
    earlier.insert(substitute)
    return substitute
  }
}

// MARK: - Policies

extension ValueReader {
  private mutating func policy(_ node: YAMLNode, _ field: Field) -> Value? {
    var (required, expected): (LocaleSet, LocaleSet) = ([], [])
    guard node.kind == .mapping else {
      report(.wrongKind, node, "'\(field.name)' must say required and expected", "", field)
      return nil
    }
    for (key, list) in node.entries {
      switch key.text {
      case "required": required = localeSet(list, field)
      case "expected": expected = localeSet(list, field)
      default: report(.unknownField, key, "unknown key '\(key.text)'", "", field)
      }
    }
    return .policy(Policy(required: required, expected: expected))
  }

  private mutating func localeSet(_ node: YAMLNode, _ field: Field) -> LocaleSet {
    guard node.kind == .sequence else {
      report(.wrongKind, node, "a policy lists its locales", "", field)
      return []
    }
    var set: LocaleSet = []
    for item in node.items {
      if let locale = locales.firstIndex(where: item.hasText) {
        set.insert(LocaleSet(index: locale))
      } else {
        report(.unknownChoice, item, "'\(item.text)' is no target locale here", "", field)
      }
    }
    return set
  }
}

// MARK: - Reporting

extension ValueReader {
  private mutating func report(
    _ rule: LoadRule, _ node: YAMLNode, _ message: String, _ prefix: String = "",
    _ field: Field? = nil
  ) {
    findings.report(
      rule, node.position, message, document: document, unit: field.map { prefix + $0.name })
  }

  private mutating func report(
    _ rule: LoadRule, _ position: Position, _ message: String, _ prefix: String, _ field: Field
  ) {
    findings.report(
      rule, YAMLPosition(line: position.line, column: position.column), message,
      document: document, unit: prefix + field.name)
  }
}
