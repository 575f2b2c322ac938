/// Turns documents of one version into another, as <doc:Conversion> says.
///
/// ```swift
/// let losses = try Converter(to: .v1_2).convert(from: input.nextChunk) { try output.write($0) }
/// ```
/// Memory grows with the largest `file` of the document.
public struct Converter: Sendable {
  private let version: Version
  private let reader: Reader

  /// A converter to a version, that reads with certain limits.
  public init(to version: Version, reader: Reader = Reader()) {
    self.version = version
    self.reader = reader
  }
}

extension Converter {
  /// Converts a document file by file.
  ///
  /// - Parameters:
  ///   - next: Gives the next bytes of the document; none at its end.
  ///   - sink: Takes the bytes of the other.
  /// - Returns: What the other version cannot say.
  /// - Throws: ``XLIFFError`` where this is no document that can be read, or none that can be
  ///   one document of the other version; and what `next` and `sink` throw.
  public func convert(
    from next: () throws -> [UInt8], to sink: @escaping (_ chunk: [UInt8]) throws -> Void
  ) throws -> [Loss] {
    var conversion: (any DocumentConversion)?
    var writer = Writer(to: sink)
    var assembly = FileAssembly()
    try reader.read(from: next) { event in
      if case .start(let document) = event { conversion = self.conversion(of: document) }
      guard let piece = assembly.take(event) else { return }
      try conversion?.take(piece, &writer)
    }
    return conversion?.losses.all ?? []
  }

  private func conversion(of document: Document) -> any DocumentConversion {
    let isOld = document.version == .v1_2
    if isOld == (version == .v1_2) { return Renaming(to: version) }
    return isOld ? ConversionTo2(to: version) : ConversionTo12()
  }

  /// Converts a whole document.
  ///
  /// - Returns: The other document, and what it cannot say.
  /// - Throws: ``XLIFFError`` where it cannot be one document of the other version.
  public func convert(_ document: Document) throws -> (document: Document, losses: [Loss]) {
    let bytes = try document.bytes()
    var isRead = false
    var converted: [UInt8] = []
    let losses = try withoutActuallyEscaping({ converted += $0 }) { collect in
      try convert(
        from: {
          defer { isRead = true }
          return isRead ? [] : bytes
        }, to: collect)
    }
    return (try Reader().read(converted), losses)
  }
}
