/// A language tag from outside, read for the language it means.
package enum LanguageTag: Sendable {
  /// One of the languages here, by its code or an alias of it; a region does not matter.
  case language(Language)

  /// `smi`, all Sámi languages together: to be refused with a warning, never guessed.
  case family

  /// Anything else.
  case unknown

  /// Reads a tag as in `se`, `sme`, `sv-FI` or `SV_fi` (BCP 47: case does not matter).
  package init(_ tag: String) {
    let subtags = tag.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    let code = subtags.first.map(asciiLowercased) ?? ""
    guard subtags.dropFirst().isEmpty || (subtags.count == 2 && isRegion(subtags[1])) else {
      self = .unknown
      return
    }
    if let language = Language.all.first(where: { $0.code == code || $0.aliases.contains(code) }) {
      self = .language(language)
    } else {
      self = code == "smi" ? .family : .unknown
    }
  }
}

/// Whether a subtag is a region: two letters, or three digits (RFC 5646, section 2.1).
private func isRegion(_ subtag: Substring) -> Bool {
  let ascii = Array(subtag.utf8)
  return switch ascii.count {
  case 2: ascii.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
  case 3: ascii.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  default: false
  }
}

private func asciiLowercased(_ subtag: Substring) -> String {
  String(
    decoding: subtag.utf8.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 },
    as: UTF8.self)
}
