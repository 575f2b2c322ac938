import XML

/// Hands what the XML reader reports to a builder.
///
/// The builder is a struct, so that an event is one access of this class.
final class EventBuilder: XMLHandler {
  // One event comes after another, and none within another.
  @exclusivity(unchecked) private var pieces: PieceBuilder

  init(emit: @escaping (Reader.Event) throws -> Void) { unsafe pieces = PieceBuilder(emit: emit) }

  func define(_ name: XMLName) { unsafe pieces.define(name) }

  func start(_ name: Int, at place: XMLPlace) { unsafe pieces.start(name, at: place) }

  func attribute(_ name: Int, _ value: Span<UInt8>) { unsafe pieces.add(attribute: name, value) }

  func beginContent() throws { try unsafe pieces.beginContent() }

  func end() throws { try unsafe pieces.end() }

  func text(_ text: Span<UInt8>, isSection: Bool, at place: XMLPlace) throws {
    try unsafe pieces.add(isSection ? .cdata : .text, text)
  }

  func comment(_ text: Span<UInt8>, at place: XMLPlace) throws {
    try unsafe pieces.add(.comment, text)
  }

  func instruction(target: Span<UInt8>, data: Span<UInt8>, at place: XMLPlace) throws {
    try unsafe pieces.add(instruction: target, data)
  }

  /// Ends the document.
  func finish() throws { try unsafe pieces.finish() }
}
