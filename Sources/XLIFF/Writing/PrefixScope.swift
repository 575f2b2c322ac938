/// What each prefix stands for at one place of a document.
struct PrefixScope {
  private var bindings: [(prefix: String, namespace: Namespace)] = [
    ("xml", .xml), ("xmlns", .xmlns),
  ]
  /// The namespaces, by the bits of their numbers, that their usual prefixes stand for.
  private var usual: UInt64 = 0

  init() { noteUsual() }

  /// How many declarations there are so far.
  var count: Int { bindings.count }

  /// Whether a name's prefix stands for its namespace, as far as that is known at a glance.
  func isSurelyBound(_ name: Name.Code) -> Bool {
    name.hasUsualPrefix && name.namespace < 64 && (usual &>> UInt64(name.namespace)) & 1 != 0
  }

  /// Adds a declaration.
  mutating func declare(_ prefix: String, _ namespace: Namespace) {
    bindings.append((prefix, namespace))
    noteUsual()
  }

  /// Forgets all declarations but the first `count`.
  mutating func truncate(to count: Int) {
    guard count < bindings.count else { return }
    bindings.removeLast(bindings.count - count)
    noteUsual()
  }

  /// What the prefix of a name stands for; nothing where it is not declared.
  func namespace(of name: Name) -> Namespace { namespace(of: name.prefix) }

  private func namespace(of prefix: String) -> Namespace {
    bindings.last { $0.prefix == prefix }?.namespace ?? .none
  }

  private mutating func noteUsual() {
    usual = 0
    for (prefix, namespace) in bindings
    where namespace.usualPrefix == prefix && self.namespace(of: prefix) == namespace {
      usual |= 1 &<< UInt64(namespace.number)
    }
  }

  /// Whether a declaration of the name's prefix may be added to the element whose own declarations
  /// come after the first `outer`.
  func canDeclare(_ name: Name, above outer: Int) -> Bool {
    let prefix = name.prefix
    guard prefix.isEmpty || name.namespace != .none else { return false }
    return !bindings[outer...].contains { $0.prefix == prefix }
  }
}
