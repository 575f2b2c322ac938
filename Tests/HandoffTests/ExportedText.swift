import Catalogue
import Handoff
import TestSupport
import XLIFF

/// An export of a small workspace into Northern Sámi, as text.
func exported(
  _ files: [String: String], _ version: Version = .v2_1,
  change: (inout ExportOptions) -> Void = { _ in }
) throws -> String {
  try exported(TemporaryWorkspace(files).load(), version, change: change)
}

/// An export of a workspace into Northern Sámi, as text.
func exported(
  _ snapshot: Snapshot, _ version: Version = .v2_1,
  change: (inout ExportOptions) -> Void = { _ in }
) throws -> String {
  var options = ExportOptions(
    locale: snapshot.settings.index(of: "se") ?? 0, version: version, toolVersion: "0.1")
  change(&options)
  return String(decoding: try XLIFFExport(snapshot, options).bytes(), as: UTF8.self)
}

extension XLIFFExport {
  /// All chunks together.
  func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try withoutActuallyEscaping({ bytes += $0 }) { try write(to: $0) }
    return bytes
  }
}

extension String {
  /// The text of the first element of a name with an attribute text in it, with its tags.
  func element(_ name: String, with attribute: String = "") -> String? {
    var rest = self[...]
    while let start = rest.firstRange(of: "<\(name) ") {
      guard let end = rest[start.lowerBound...].firstRange(of: "</\(name)>") else { return nil }
      let element = rest[start.lowerBound..<end.upperBound]
      if element.prefix(while: { $0 != ">" }).contains(attribute) { return String(element) }
      rest = rest[start.upperBound...]
    }
    return nil
  }

  /// What an attribute says, at its first place.
  func attribute(_ name: String) -> String? {
    firstRange(of: " \(name)=\"").map { String(self[$0.upperBound...].prefix { $0 != "\"" }) }
  }

  /// What stands between two texts, at their first place.
  func between(_ start: String, _ end: String) -> String? {
    guard let first = firstRange(of: start),
      let last = self[first.upperBound...].firstRange(of: end)
    else { return nil }
    return String(self[first.upperBound..<last.lowerBound])
  }
}
