import Catalogue
import YAML

/// Checks that what a model says of a field fits its kind, its siblings and the other types.
struct ModelChecker {
  private let types: Set<String>
  private var reader: FileReader

  static func check(_ root: YAMLNode, _ types: [ContentType], _ reader: inout FileReader) {
    var checker = ModelChecker(types: Set(types.map(\.name)), reader: reader)
    for type in types {
      guard let node = root["types"]?[type.name]?["fields"] else { continue }
      checker.check(type.fields, node, isTop: true)
    }
    let policies = types.filter { $0.policyField != nil }
    if policies.count > 1 {
      checker.reader.report(root, "only one type may have a field of kind policy")
    }
    reader = checker.reader
  }

  private mutating func check(_ fields: [Field], _ node: YAMLNode, isTop: Bool) {
    let names = Set(fields.map(\.name))
    for field in fields {
      guard let fieldNode = node[field.name] else { continue }
      for fault in faults(field, siblings: names, isTop: isTop) {
        reader.report(fieldNode, "field '\(field.name)': \(fault)")
      }
      if let nested = fieldNode["fields"] { check(field.fields, nested, isTop: false) }
    }
  }

  private func faults(_ field: Field, siblings: Set<String>, isTop: Bool) -> [String] {
    let properties = field.properties
    let isText = field.kind == .line || field.kind == .text
    let rules: [(Bool, String)] = [
      (field.kind == .reference && properties.to == nil, "a reference says to which type"),
      (field.kind != .reference && properties.to != nil, "only a reference has 'to'"),
      (properties.to.map { !types.contains($0) } ?? false, "there is no such type to refer to"),
      (field.kind == .choice && properties.of.isEmpty, "a choice lists its words in 'of'"),
      (field.kind != .choice && !properties.of.isEmpty, "only a choice has 'of'"),
      (!Set(properties.hidden).isSubset(of: properties.of), "'hidden' names words of 'of'"),
      (field.kind == .group && field.fields.isEmpty, "a group has fields"),
      (field.kind != .group && !field.fields.isEmpty, "only a group has fields"),
      (properties.translate && !isText, "only a line or a text is translated"),
      (properties.translate && field.isMany, "a translated list is a group, so that items have ids"),
      (field.kind == .policy && (!isTop || field.isMany), "a policy stands once, not in a group"),
      (field.kind != .date && hasAge(properties), "only a date has an age"),
      (properties.differs.map { !siblings.contains($0) } ?? false, "'differs' names no field here"),
      (isUnknownScope(properties.unique, siblings), "'unique' names no field here"),
    ]
    return rules.filter(\.0).map(\.1)
  }

  private func hasAge(_ properties: Field.Properties) -> Bool {
    properties.warnAfter != nil || properties.errorAfter != nil
  }

  private func isUnknownScope(_ unique: Uniqueness?, _ siblings: Set<String>) -> Bool {
    if case .within(let field) = unique { !siblings.contains(field) } else { false }
  }
}
