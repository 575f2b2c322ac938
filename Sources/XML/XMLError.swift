/// Why a document could not be read as XML.
package struct XMLError: Error, Equatable {
  /// A kind of trouble.
  package struct Code: RawRepresentable, Hashable, Sendable {
    /// Its name.
    package let rawValue: String
    /// A kind by its name.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// No well-formed XML, or no well-formed use of namespaces.
    package static let malformed = Code(rawValue: "malformed")
    /// No valid UTF-8 or UTF-16, or another encoding than the document declares.
    package static let encoding = Code(rawValue: "encoding")
    /// A document type declaration, which is never read.
    package static let doctype = Code(rawValue: "doctype")
    /// More of something than ``XMLLimits`` allows.
    package static let limit = Code(rawValue: "limit")
    /// The system has no memory for a parser.
    package static let memory = Code(rawValue: "memory")
  }

  /// The kind of trouble.
  package var code: Code
  /// Where it was found.
  package var place: XMLPlace
  /// What is wrong, for a person; never text of the document.
  package var message: String

  init(_ code: Code, at place: XMLPlace, _ message: String) {
    self.code = code
    self.place = place
    self.message = message
  }
}
