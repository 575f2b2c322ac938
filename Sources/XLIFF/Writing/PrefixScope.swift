/// What each prefix stands for at one place of a document.
struct PrefixScope {
  private var bindings: [(prefix: String, namespace: Namespace)] = [
    ("xml", .xml), ("xmlns", .xmlns),
  ]

  /// How many declarations there are so far.
  var count: Int { bindings.count }

  /// Adds the declarations among some attributes.
  mutating func declare(_ attributes: [Attribute]) {
    for attribute in attributes {
      guard let prefix = attribute.declaredPrefix else { continue }
      bindings.append((prefix, Namespace(uri: attribute.value)))
    }
  }

  /// Forgets all declarations but the first `count`.
  mutating func truncate(to count: Int) {
    bindings.removeLast(bindings.count - count)
  }

  /// What a prefix stands for; nothing where it is not declared.
  func namespace(of prefix: String) -> Namespace {
    bindings.last { $0.prefix == prefix }?.namespace ?? .none
  }

  /// Whether a declaration of the name's prefix may be added to the element whose own declarations
  /// come after the first `outer`.
  func canDeclare(_ name: Name, above outer: Int) -> Bool {
    guard name.prefix.isEmpty || name.namespace != .none else { return false }
    return !bindings[outer...].contains { $0.prefix == name.prefix }
  }
}
