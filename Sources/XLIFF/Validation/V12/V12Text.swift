/// Dates and URIs.
extension String {
  /// Whether it is a date and time of ISO 8601, as XML Schema has them.
  var isDateTime: Bool {
    let form =
      #/-?([0-9]{4,})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?/#
    guard let parts = wholeMatch(of: form)?.output,
      let year = Int(parts.1), let month = Int(parts.2), let day = Int(parts.3),
      let hour = Int(parts.4), let minute = Int(parts.5), let second = Int(parts.6)
    else { return false }
    let isMidnight =
      hour == 24 && minute == 0 && second == 0 && !(parts.7?.contains(/[1-9]/) ?? false)
    return year > 0 && 1...12 ~= month && 1...Self.days(in: month, of: year) ~= day
      && (0...23 ~= hour || isMidnight) && 0...59 ~= minute && 0...59 ~= second
      && (parts.8.map(Self.isZone) ?? true)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether an offset is one of at most 14 hours.
  private static func isZone(_ zone: Substring) -> Bool {
    let parts = zone.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { return zone == "Z" }
    return parts[0] < 14 && parts[1] < 60 || parts[0] == 14 && parts[1] == 0
  }

  /// Whether it is a URI or a relative reference (RFC 3986), or one with characters beyond ASCII
  /// (RFC 3987).
  var isURIReference: Bool {
    let excluded = Array(#"<>"{}|\^`"#.utf8)
    guard utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !excluded.contains($0) }),
      utf8.count(where: { $0 == UInt8(ascii: "#") }) <= 1
    else { return false }
    let escapes = split(separator: "%", omittingEmptySubsequences: false).dropFirst()
    return escapes.allSatisfy { $0.prefix(2).count == 2 && $0.prefix(2).allSatisfy(\.isASCIIHex) }
      && hasGoodScheme
  }

  /// Whether what stands before a first colon is the name of a scheme.
  private var hasGoodScheme: Bool {
    guard let end = firstIndex(where: { ":/?#".contains($0) }), self[end] == ":" else {
      return true
    }
    let scheme = self[..<end]
    return scheme.first.map { $0.isASCII && $0.isLetter } ?? false
      && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }
}

extension Character {
  fileprivate var isASCIIHex: Bool { isASCII && isHexDigit }
}
