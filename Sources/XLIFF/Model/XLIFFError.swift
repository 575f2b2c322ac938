/// Why a document could not be read or written.
public struct XLIFFError: Error, Equatable {
  /// A kind of trouble.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// Its name.
    public let rawValue: String
    /// A kind by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A character that XML cannot hold, in a place that has no other way to say it.
    public static let character = Code(rawValue: "character")
    /// A name that is no XML name, or a prefix that means something else here.
    public static let name = Code(rawValue: "name")
    /// A comment or processing instruction that holds its own end.
    public static let markup = Code(rawValue: "markup")
  }

  /// The kind of trouble.
  public var code: Code
  /// What is wrong, for a person.
  public var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension XLIFFError: CustomStringConvertible {
  /// The message and the code.
  public var description: String { "\(message) [\(code.rawValue)]" }
}
