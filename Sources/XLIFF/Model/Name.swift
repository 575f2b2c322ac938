/// The name of an element or attribute: what it means (namespace and local part) and the prefix that
/// it is written with.
public struct Name: Sendable {
  /// What the prefix stands for.
  public let namespace: Namespace
  /// The name as written: `prefix:local`, or `local` alone.
  public let qualified: String
  /// Whether the prefix is the usual one, so that names of a namespace compare as they are written.
  let hasUsualPrefix: Bool

  /// A name of a namespace, by default with that namespace's usual prefix.
  public init(_ namespace: Namespace, _ local: String, prefix: String? = nil) {
    let usual = namespace.usualPrefix
    let prefix = prefix ?? usual
    self.init(
      namespace, qualified: prefix.isEmpty ? local : prefix + ":" + local,
      hasUsualPrefix: prefix == usual)
  }

  /// A name of a namespace whose usual prefix is none.
  private init(_ namespace: Namespace, unprefixed local: String) {
    self.init(namespace, qualified: local, hasUsualPrefix: true)
  }

  /// A name as written.
  init(_ namespace: Namespace, qualified: String, hasUsualPrefix: Bool) {
    self.namespace = namespace
    self.qualified = qualified
    self.hasUsualPrefix = hasUsualPrefix
  }

  /// A name in the core namespace of 2.0, 2.1 and 2.2.
  public static func core(_ local: String) -> Name { Name(.core, unprefixed: local) }

  /// A name in the namespace of 1.2.
  public static func v12(_ local: String) -> Name { Name(.v12, unprefixed: local) }

  /// A name with the `xml:` prefix.
  public static func xml(_ local: String) -> Name { Name(.xml, local) }
}

extension Name {
  private var colon: String.Index? { qualified.utf8.firstIndex(of: UInt8(ascii: ":")) }

  /// The prefix as written, empty for none.
  public var prefix: String { colon.map { String(qualified[..<$0]) } ?? "" }

  /// Whether it is written with a prefix.
  var hasPrefix: Bool { colon != nil }

  /// Whether this is its prefix, empty for none.
  func hasPrefix(_ prefix: String) -> Bool {
    guard !prefix.isEmpty else { return !hasPrefix }
    let bytes = qualified.utf8
    return bytes.count > prefix.utf8.count && bytes.starts(with: prefix.utf8)
      && bytes.dropFirst(prefix.utf8.count).first == UInt8(ascii: ":")
  }

  /// The part after the colon.
  public var local: String {
    colon.map { String(qualified[qualified.utf8.index(after: $0)...]) } ?? qualified
  }
}

/// Names are the same when they mean the same, whatever their prefixes.
extension Name: Hashable {
  /// Compares namespace and local part.
  public static func == (left: Name, right: Name) -> Bool {
    guard left.namespace == right.namespace else { return false }
    return left.hasUsualPrefix && right.hasUsualPrefix
      ? left.qualified == right.qualified : left.local == right.local
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
    self.init(.none, unprefixed: value)
  }
}
