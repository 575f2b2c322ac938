import Catalogue

extension Catalogue.Document {
  /// Its id as that of a `<file>`, and in names of files: `services.paihdetyo.avopalvelu`.
  var dottedID: String {
    let slash = UInt8(ascii: "/")
    return String(decoding: id.utf8.map { $0 == slash ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
  }

  /// The id that a dotted one stands for.
  static func id(dotted: String) -> String {
    let parts = dotted.utf8.split(separator: UInt8(ascii: "."))
    return String(decoding: Array(parts.joined(separator: "/".utf8)), as: UTF8.self)
  }
}
