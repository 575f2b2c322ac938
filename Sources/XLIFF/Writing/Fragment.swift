/// Whole elements as bytes, made apart from the ``Writer`` that they are for.
public struct Fragment: Sendable {
  /// The elements in UTF-8, for the place that they were made for.
  public let bytes: [UInt8]
  /// Whether the first of the elements was made in memory.
  let isMade: Bool
}

/// Turns elements into fragments for the element that a ``Writer`` has open.
///
/// It is a value on its own: large documents are written faster with all cores making fragments.
/// ```swift
/// let encoder = writer.fragments
/// for fragment in onAllCores(files, { try encoder.encode($0) }) { try writer.write(fragment) }
/// ```
public struct FragmentEncoder: Sendable {
  private let encoder: Encoder
  /// The name of the element that they are for.
  private let parent: Name

  init(_ encoder: Encoder, in parent: Name) {
    var encoder = encoder
    encoder.bytes = ByteBuffer()
    self.encoder = encoder
    self.parent = parent
  }

  /// The bytes of an element.
  ///
  /// - Throws: ``XLIFFError`` where it holds what XML cannot hold.
  public func encode(_ view: some ElementView) throws -> Fragment {
    var encoder = encoder
    try encoder.element(view.element.record, of: view.element.tape)
    return Fragment(bytes: encoder.bytes.takeArray(), isMade: view.element.place == nil)
  }

  /// The bytes of elements that are built one after another and never in memory as such.
  ///
  /// - Parameter body: Builds them. Between them it can ask for ``ElementBuilder/failure``.
  /// - Returns: The elements, as they follow each other.
  /// - Throws: ``XLIFFError`` where one holds what XML cannot hold, or what `body` throws.
  public func encode(_ body: (inout ElementBuilder) throws -> Void) throws -> Fragment {
    var builder = ElementBuilder(writingTo: ElementStream(encoder, in: parent))
    try body(&builder)
    return Fragment(bytes: try builder.takeWritten(), isMade: true)
  }
}

extension Writer {
  /// What encodes elements for the element that is open now.
  public var fragments: FragmentEncoder { FragmentEncoder(encoder, in: parent) }

  /// Writes elements that were encoded for the element that is open.
  public mutating func write(_ fragment: Fragment) throws {
    guard !fragment.bytes.isEmpty else { return }
    startLine(beforeElementMade: fragment.isMade)
    guard fragment.bytes.count > Self.chunk else {
      encoder.bytes.append(fragment.bytes.span)
      return try flush()
    }
    try flush(over: 0)
    try sink(fragment.bytes)
  }
}
