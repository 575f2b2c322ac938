/// The name of an element or attribute: what it means (namespace and local part) and the prefix that
/// it is written with.
public struct Name: Sendable {
  /// What the prefix stands for.
  public var namespace: Namespace
  /// The prefix as written, empty for none.
  public var prefix: String
  /// The part after the colon.
  public var local: String

  /// A name of a namespace, by default with that namespace's usual prefix.
  public init(_ namespace: Namespace, _ local: String, prefix: String? = nil) {
    self.namespace = namespace
    self.local = local
    self.prefix = prefix ?? namespace.usualPrefix
  }

  /// A name in the core namespace of 2.0, 2.1 and 2.2.
  public static func core(_ local: String) -> Name { Name(.core, local) }

  /// A name in the namespace of 1.2.
  public static func v12(_ local: String) -> Name { Name(.v12, local) }

  /// A name with the `xml:` prefix.
  public static func xml(_ local: String) -> Name { Name(.xml, local) }

  /// The name as written: `prefix:local`, or `local` alone.
  public var qualified: String { prefix.isEmpty ? local : prefix + ":" + local }
}

/// Names are the same when they mean the same, whatever their prefixes.
extension Name: Hashable {
  /// Compares namespace and local part.
  public static func == (left: Name, right: Name) -> Bool {
    left.local == right.local && left.namespace == right.namespace
  }

  /// Hashes namespace and local part.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(namespace)
    hasher.combine(local)
  }
}

/// A literal is an attribute of XLIFF itself: a name without a namespace.
extension Name: ExpressibleByStringLiteral {
  /// The name of an attribute without a prefix.
  public init(stringLiteral value: String) {
    self.init(.none, value)
  }
}
