/// A whole element as bytes, made apart from the ``Writer`` that they are for.
public struct Fragment: Sendable {
  let bytes: ByteBuffer
  /// Whether the element was made in memory.
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

  init(_ encoder: Encoder) {
    var encoder = encoder
    encoder.bytes = ByteBuffer()
    self.encoder = encoder
  }

  /// The bytes of an element.
  ///
  /// - Throws: ``XLIFFError`` where it holds what XML cannot hold.
  public func encode(_ view: some ElementView) throws -> Fragment {
    var encoder = encoder
    try encoder.element(view.element.record, of: view.element.tape)
    return Fragment(bytes: encoder.bytes, isMade: view.element.place == nil)
  }
}

extension Writer {
  /// What encodes elements for the element that is open now.
  public var fragments: FragmentEncoder { FragmentEncoder(encoder) }

  /// Writes an element that was encoded for the element that is open.
  public mutating func write(_ fragment: Fragment) throws {
    startLine(beforeElementMade: fragment.isMade)
    encoder.bytes.append(fragment.bytes)
    try flush()
  }
}
