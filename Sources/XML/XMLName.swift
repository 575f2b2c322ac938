/// A name of an element or attribute; an object, so that each is made once and handed on cheaply.
package final class XMLName: Sendable {
  /// A number that stands for this name in this document, from 0 and without gaps.
  package let id: Int
  /// The namespace's URI; empty for none.
  package let namespace: String
  /// The prefix as written; empty for none.
  package let prefix: String
  /// The part after the colon.
  package let local: String

  init(id: Int, namespace: String, prefix: String, local: String) {
    self.id = id
    self.namespace = namespace
    self.prefix = prefix
    self.local = local
  }

  /// The namespace of namespace declarations.
  package static let declarations = "http://www.w3.org/2000/xmlns/"
}
