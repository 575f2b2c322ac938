/// A name of an element or attribute.
package struct XMLName: Sendable {
  /// The namespace's URI; empty for none, that of `xmlns` for a namespace declaration.
  package let namespace: String
  /// The prefix as written; empty for none.
  package let prefix: String
  /// The part after the colon.
  package let local: String

  /// The namespace of namespace declarations.
  package static let declarations = "http://www.w3.org/2000/xmlns/"
}
