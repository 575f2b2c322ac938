extension String {
  /// Whether it is a date, or a date and time with its zone, of the W3C’s profile of ISO 8601.
  ///
  /// The hours of a zone may have one digit, as they have in the specification’s own examples.
  var isWebDate: Bool {
    let form =
      #/([0-9]{4})(-[0-9]{2})?(-[0-9]{2})?(?:T([0-9]{2}:[0-9]{2})(:[0-9]{2}(?:\.[0-9]+)?)?(?:(Z)|([+-])([0-9]{1,2})(:[0-9]{2})))?/#
    guard let parts = wholeMatch(of: form)?.output, parts.2 != nil || parts.3 == nil,
      parts.3 != nil || parts.4 == nil
    else { return false }
    let date = "\(parts.1)\(parts.2 ?? "-01")\(parts.3 ?? "-01")"
    let hours = parts.8.map { $0.count == 1 ? "0\($0)" : String($0) } ?? ""
    let zone = parts.6 ?? "\(parts.7 ?? "")\(hours)\(parts.9 ?? "")"
    return "\(date)T\(parts.4 ?? "00:00")\(parts.5 ?? ":00")\(zone)".isDateTime
  }
}
