/// One attribute, or one namespace declaration (a name in the namespace `xmlns`).
public struct Attribute: Sendable {
  /// Its name.
  public var name: Name
  /// Its value, with references resolved.
  public var value: String

  /// An attribute with a name and a value.
  public init(_ name: Name, _ value: String) {
    self.name = name
    self.value = value
  }

  /// A declaration of a namespace's URI, by default with its usual prefix.
  public static func declaration(of namespace: Namespace, prefix: String? = nil) -> Attribute {
    declaration(prefix: prefix ?? namespace.usualPrefix, uri: namespace.uri)
  }

  /// A declaration of a prefix, or of the default namespace where the prefix is empty.
  static func declaration(prefix: String, uri: String) -> Attribute {
    prefix.isEmpty
      ? Attribute(Name(.xmlns, "xmlns", prefix: ""), uri) : Attribute(Name(.xmlns, prefix), uri)
  }
}

extension Name {
  /// The prefix that an attribute of this name declares, if it declares one; empty for the default
  /// namespace.
  var declaredPrefix: String? {
    guard namespace == .xmlns else { return nil }
    return prefix.isEmpty ? "" : local
  }
}

extension Attribute: Equatable {
  /// Compares the names and, code point by code point, the values.
  public static func == (left: Attribute, right: Attribute) -> Bool {
    left.name == right.name && left.value.utf8.elementsEqual(right.value.utf8)
  }
}
