import Catalogue
package import XLIFF

/// A text that the version of XLIFF asked for cannot hold.
package struct ExportError: Error, CustomStringConvertible {
  /// The id of the document.
  package let document: String
  /// The id of the unit, where the text is one's.
  package let unit: String?
  package let underlying: XLIFFError

  init(_ outgoing: OutgoingDocument, _ error: XLIFFError) {
    document = outgoing.document.id
    unit = outgoing.texts.lazy.flatMap(\.units).first(where: \.hasUnwritable)?.unit.id
    underlying = error
  }

  package var description: String {
    let name = unit.map { "\(document)#\($0)" } ?? document
    return "\(name) cannot be written: \(underlying.message)"
  }
}

extension OutgoingUnit {
  fileprivate var hasUnwritable: Bool {
    unit.text.hasUnwritable || (translation?.target.hasUnwritable ?? false)
  }
}
