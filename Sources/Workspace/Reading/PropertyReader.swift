import Catalogue
import YAML

/// Reads a field's properties.
extension FileReader {
  mutating func read(
    _ key: String, _ keyNode: YAMLNode, _ value: YAMLNode,
    into properties: inout Field.Properties
  ) {
    switch key {
    case "label": properties.label = text(value, key)
    case "help": properties.help = text(value, key)
    case "translate": properties.translate = flag(value, key)
    case "required": properties.required = flag(value, key)
    case "expected": properties.expected = flag(value, key)
    case "many": properties.many = flag(value, key)
    case "max": properties.max = count(value, key)
    case "to": properties.to = text(value, key)
    case "of": properties.of = texts(value, key)
    case "hidden": properties.hidden = texts(value, key)
    case "unique": properties.unique = uniqueness(value)
    case "differs": properties.differs = text(value, key)
    case "warn-after": properties.warnAfter = period(value, key)
    case "error-after": properties.errorAfter = period(value, key)
    default: report(keyNode, "unknown key '\(key)'")
    }
  }

  private mutating func flag(_ node: YAMLNode, _ what: String) -> Bool {
    if node.hasText("true") { return true }
    if !node.hasText("false") { report(node, "\(what) must be true or false") }
    return false
  }

  private mutating func count(_ node: YAMLNode, _ what: String) -> Int? {
    if let count = Int(node.text), count > 0 { return count }
    report(node, "\(what) must be a whole number above 0")
    return nil
  }

  private mutating func uniqueness(_ node: YAMLNode) -> Uniqueness? {
    if node.hasText("true") { return .type }
    return text(node, "unique").map { .within(field: $0) }
  }

  private mutating func period(_ node: YAMLNode, _ what: String) -> Period? {
    if let period = Period(node.text) { return period }
    report(node, "\(what) must be a number of days, months or years, such as 15m")
    return nil
  }
}
