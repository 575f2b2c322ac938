import Catalogue
import JSON

/// A value that is the same in all languages.
enum PublishedValue: JSONWritable {
  case text(String)
  case whole(Int)
  case decimal(Double)

  /// Nil for a reference to a document that readers may not see.
  init?(_ scalar: Scalar, of field: Field, _ documents: PublishedDocuments) {
    switch field.kind {
    case .number: self = Self.number(scalar.text)
    case .reference:
      guard let id = documents.id(of: scalar, to: field) else { return nil }
      self = .text(id)
    default: self = .text(scalar.text)
    }
  }

  private static func number(_ text: String) -> PublishedValue {
    Int(text).map(whole) ?? Double(text).map(decimal) ?? .text(text)
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.write(text)
    case .whole(let number): writer.write(number)
    case .decimal(let number): writer.write(number)
    }
  }
}
