/// What takes the content of a document, in its order.
///
/// A method that throws ends the reading, which then throws the same error.
package protocol XMLHandler: AnyObject {
  /// An element begins.
  func start(_ tag: borrowing XMLTag) throws
  /// The element begun last ends.
  func end() throws
  /// All the text between two pieces of markup, references resolved and line ends made `\n`; or the
  /// content of one CDATA section.
  func text(_ text: Span<UInt8>, isSection: Bool, at place: XMLPlace) throws
  /// A comment.
  func comment(_ text: Span<UInt8>, at place: XMLPlace) throws
  /// A processing instruction.
  func instruction(target: Span<UInt8>, data: Span<UInt8>, at place: XMLPlace) throws
}

/// The start of an element.
package struct XMLTag: ~Copyable {
  /// Its name.
  package var name: XMLName
  /// Its attributes and namespace declarations, in the order of the document.
  package var attributes: [XMLAttribute] = []
  /// The place of its `<`.
  package var place: XMLPlace = .start
  /// The values of all attributes, one after another.
  package var values: [UInt8] = []
}

/// An attribute or namespace declaration of an element.
package struct XMLAttribute {
  /// Its name; of a declaration, in the namespace of `xmlns`.
  package var name: XMLName
  /// Its value, in the tag's `values`.
  package var value: Range<Int>
}
