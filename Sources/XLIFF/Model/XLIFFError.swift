import XML

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
    /// No well-formed XML.
    public static let malformed = Code(rawValue: "malformed")
    /// Neither UTF-8 nor UTF-16 with a byte order mark, or not the encoding that is declared.
    public static let encoding = Code(rawValue: "encoding")
    /// A document type declaration, which is never read.
    public static let doctype = Code(rawValue: "doctype")
    /// More of something than a ``Reader`` allows.
    public static let limit = Code(rawValue: "limit")
    /// XML, but not XLIFF.
    public static let notXLIFF = Code(rawValue: "not-xliff")
    /// XLIFF of a version that is not known here.
    public static let version = Code(rawValue: "version")
    /// Text cannot be cut into sentences.
    public static let segmentation = Code(rawValue: "segmentation")
    /// An annotation that cannot be where it should be.
    public static let annotation = Code(rawValue: "annotation")
  }

  /// The kind of trouble.
  public var code: Code
  /// Where it was found, in what was read.
  public var place: Place?
  /// What is wrong, for a person.
  public var message: String

  init(_ code: Code, at place: Place? = nil, _ message: String) {
    self.code = code
    self.place = place
    self.message = message
  }

  init(_ error: XMLError) {
    self.init(
      Code(rawValue: error.code.rawValue), at: Place(error.place), error.message)
  }
}

extension XLIFFError: CustomStringConvertible {
  /// The place, the message and the code.
  public var description: String {
    "\(place.map { "\($0): " } ?? "")\(message) [\(code.rawValue)]"
  }
}
