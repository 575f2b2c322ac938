/// The name of an element or attribute: what it means (namespace and local part) and the prefix that
/// it is written with.
public struct Name: Sendable {
  /// What of it is a number.
  let code: Code
  /// The rest, where the numbers are not all of it.
  private let spelling: Spelling?

  /// A name of a namespace, by default with that namespace's usual prefix.
  public init(_ namespace: Namespace, _ local: String, prefix: String? = nil) {
    let usual = namespace.usualPrefix
    let hasUsualPrefix = prefix == nil || prefix == usual
    let code = Code(namespace, local, hasUsualPrefix: hasUsualPrefix)
    self.code = code
    let written = prefix ?? usual
    spelling =
      code.isWhole
      ? nil : Spelling(namespace, qualified: written.isEmpty ? local : written + ":" + local)
  }

  /// A name as written.
  init(_ code: Code, _ namespace: Namespace, qualified: String) {
    self.code = code
    spelling = Spelling(namespace, qualified: qualified)
  }

  /// A name that is all in its code.
  init(_ code: Code) {
    self.code = code
    spelling = nil
  }

  /// A name in the core namespace of 2.0, 2.1 and 2.2.
  public static func core(_ local: String) -> Name { Name(.core, local) }

  /// A name in the namespace of 1.2.
  public static func v12(_ local: String) -> Name { Name(.v12, local) }

  /// A name with the `xml:` prefix.
  public static func xml(_ local: String) -> Name { Name(.xml, local) }
}

extension Name {
  /// A name as numbers.
  struct Code: Equatable, Sendable {
    /// The number of its namespace.
    let namespace: UInt8
    /// The number of its local part in the ``Vocabulary``; 0 for none.
    let word: UInt8
    /// Whether it is written with the usual prefix of its namespace.
    let hasUsualPrefix: Bool
  }

  /// A name without a number of its own.
  private final class Spelling: Sendable {
    let namespace: Namespace
    let qualified: String

    init(_ namespace: Namespace, qualified: String) {
      self.namespace = namespace
      self.qualified = qualified
    }
  }
}

extension Name.Code {
  init(_ namespace: Namespace, _ local: String, hasUsualPrefix: Bool) {
    self.namespace = namespace.number
    word = Vocabulary.word(local, in: namespace.number)
    self.hasUsualPrefix = hasUsualPrefix
  }

  /// Whether it says all of a name.
  var isWhole: Bool { word != 0 && hasUsualPrefix }

  /// Whether it can be that of a name with the same meaning: if it has a number of its own, it is.
  func mayMean(_ other: Name.Code) -> Bool {
    namespace == other.namespace && word == other.word
  }
}

extension Name {
  /// What the prefix stands for.
  public var namespace: Namespace {
    spelling?.namespace ?? Namespace(number: code.namespace) ?? .none
  }

  /// The name as written: `prefix:local`, or `local` alone.
  public var qualified: String {
    spelling?.qualified ?? String(decoding: Vocabulary.spelling(of: code), as: UTF8.self)
  }

  private static func colon(in qualified: String) -> String.Index? {
    qualified.utf8.firstIndex(of: UInt8(ascii: ":"))
  }

  /// The prefix as written, empty for none.
  public var prefix: String {
    let qualified = qualified
    return Self.colon(in: qualified).map { String(qualified[..<$0]) } ?? ""
  }

  /// Whether it is written with a prefix.
  var hasPrefix: Bool { Self.colon(in: qualified) != nil }

  /// The part after the colon.
  public var local: String {
    let qualified = qualified
    guard let colon = Self.colon(in: qualified) else { return qualified }
    return String(qualified[qualified.utf8.index(after: colon)...])
  }
}

/// Names are the same when they mean the same, whatever their prefixes.
extension Name: Hashable {
  /// Compares namespace and local part.
  public static func == (left: Name, right: Name) -> Bool {
    guard left.code.namespace == right.code.namespace, left.code.word == right.code.word else {
      return false
    }
    guard left.code.word == 0 else { return true }
    return left.namespace == right.namespace && left.local == right.local
  }

  /// Hashes namespace and local part.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(UInt16(code.namespace) &<< 8 | UInt16(code.word))
    if code.word == 0 { hasher.combine(local) }
  }
}

/// A literal is an attribute of XLIFF itself: a name without a namespace.
extension Name: ExpressibleByStringLiteral {
  /// The name of an attribute without a prefix.
  public init(stringLiteral value: String) {
    self.init(.none, value)
  }
}
