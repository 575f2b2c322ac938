import Catalogue
import YAML

/// Checks that what a model says of a field fits its kind, its siblings and the other types.
struct ModelChecker {
  private let types: Set<String>
  private var reader: FileReader

  static func check(_ root: YAMLNode, _ model: Model, _ reader: inout FileReader) {
    guard let types = root["types"] else { return }
    // What is named counts, also where the rest of it is not understood.
    var checker = ModelChecker(types: Set(types.entries.map(\.key.text)), reader: reader)
    for (name, node) in types.entries {
      guard let type = model.type(named: name.text), let fields = node["fields"] else { continue }
      checker.check(fields, { type.field($0) }, isTop: true)
    }
    if model.types.count(where: { $0.policyField != nil }) > 1 {
      checker.reader.report(types, "only one type may have a field of kind policy")
    }
    reader = checker.reader
  }

  private mutating func check(_ node: YAMLNode, _ field: (String) -> Field?, isTop: Bool) {
    let names = Set(node.entries.map(\.key.text))
    for (name, value) in node.entries {
      guard let field = field(name.text) else { continue }
      for fault in faults(field, siblings: names, isTop: isTop) {
        reader.report(value, "field '\(field.name)': \(fault)")
      }
      if let nested = value["fields"] {
        check(nested, { field.index(of: $0).map { field.fields[$0] } }, isTop: false)
      }
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
      (
        properties.translate && field.isMany, "a translated list is a group, so that items have ids"
      ),
      (field.kind == .policy && (!isTop || field.isMany), "a policy stands once, not in a group"),
      (field.kind != .date && hasAge(properties), "only a date has an age"),
      (
        properties.unique != nil && (!isTop || field.isMany),
        "only a single value at the top is unique"
      ),
      (!properties.hidden.isEmpty && !isTop, "only a choice at the top hides a document"),
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
