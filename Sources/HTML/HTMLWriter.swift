/// Writes HTML piece by piece; every text and every value is escaped.
package struct HTMLWriter: Sendable {
  /// What is written so far.
  package private(set) var bytes: [UInt8] = []

  package typealias Attributes = KeyValuePairs<HTMLAttribute, String>

  package init() {}

  /// Writes an element with what the body writes in it.
  package mutating func element<Failure>(
    _ tag: HTMLTag, _ attributes: Attributes = [:],
    _ body: (inout HTMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    raw("<")
    raw(tag.rawValue)
    for (name, value) in attributes { attribute(name.rawValue, value) }
    raw(">")
    try body(&self)
    raw("</")
    raw(tag.rawValue)
    raw(tag.isBlock ? ">\n" : ">")
  }

  /// Writes an element with a text in it.
  package mutating func element(_ tag: HTMLTag, _ attributes: Attributes = [:], text: String) {
    element(tag, attributes) { $0.text(text) }
  }

  /// Writes a text.
  package mutating func text(_ text: String) {
    bytes.append(escaping: text)
  }

  /// Writes a link to the element of the same page with an id.
  package mutating func link(to id: String, _ text: String) {
    raw("<a")
    attribute("href", "#" + id)
    raw(">")
    self.text(text)
    raw("</a>")
  }

  private mutating func attribute(_ name: String, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// Writes markup of the program's own.
  mutating func raw(_ markup: String) {
    bytes += markup.utf8
  }
}
