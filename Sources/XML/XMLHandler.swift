/// What takes the content of a document, in its order.
///
/// A method that throws ends the reading, which then throws the same error.
package protocol XMLHandler: AnyObject {
  /// A name is met for the first time; names are numbered from 0, in the order in which they are met.
  func define(_ name: XMLName)
  /// An element begins; its name is told by its number.
  func start(_ name: Int, at place: XMLPlace)
  /// An attribute or namespace declaration of the element that begins, in the order of the document.
  func attribute(_ name: Int, _ value: Span<UInt8>)
  /// All attributes of the element that begins have been told.
  func beginContent() throws
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
