package import Catalogue

/// A time of day with a colon.
package struct TimeFormat: TextRule {
  package init() {}

  package let triggers: TextTraits = .digit

  package let description = RuleDescription(
    id: "time-format", severity: .warning,
    summary: "A time of day is written with a colon.",
    explanation:
      "In Finland the five languages write times with a full stop: 8.30. A scale (1:20 000), a "
      + "ratio or a score is no time; only what can be a time and has a clock word before it, or "
      + "another time behind a dash, is found.",
    bad: "Avoinna klo 8:30–16:00", good: "Avoinna klo 8.30–16.00")

  package func faults(in text: CheckedText) -> [Fault] {
    let bytes = text.text.utf8Span.span
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: ":") }
      .compactMap { ClockTime(colon: $0, in: bytes) }
      .filter { $0.isSurely(in: text) }
      .map { Fault("'\(text.part($0.range))' is written with a colon", at: $0.range) }
  }
}

/// What may be a time of day: `8:30`.
private struct ClockTime {
  let range: Range<Int>

  /// One or two digits before a colon and two behind, in range, and no digits or colons around.
  init?(colon: Int, in bytes: Span<UInt8>) {
    let start = bytes.digits(before: colon)
    let end = bytes.digits(behind: colon + 1)
    guard (1...2).contains(colon - start), end == colon + 3,
      bytes.number(start..<colon) <= 24, bytes.number((colon + 1)..<end) < 60,
      !bytes.hasByte(":", at: end), !bytes.hasByte(":", at: start - 1),
      !bytes.hasByte(".", at: start - 1)
    else { return nil }
    range = start..<end
  }

  /// Whether a clock word or a dash with a digit says that it is one.
  func isSurely(in text: CheckedText) -> Bool {
    let bytes = text.text.utf8Span.span
    let before = text.part(0..<range.lowerBound)
    if Self.clockWords.contains(where: { before.hasSuffix($0) }) { return text.isProse(range) }
    let behind = text.part(range.upperBound..<bytes.count)
    return Self.dashes.contains { dash in
      behind.hasPrefix(dash)
        && ClockTime(after: range.upperBound + dash.utf8.count, in: bytes) != nil
    } && text.isProse(range)
  }

  private init?(after start: Int, in bytes: Span<UInt8>) {
    let colon = bytes.digits(behind: start)
    guard bytes.hasByte(":", at: colon) else { return nil }
    self.init(colon: colon, in: bytes)
  }

  private static let clockWords = [
    "klo ", "kello ", "kl. ", "kl ", "klockan ", "tme ", "tiijme ", "čiâss ", "diibmu ", "dii. ",
  ]
  private static let dashes = ["–", "-", " – ", " - "]
}

extension Span<UInt8> {
  /// Where the digits that end at an offset begin.
  fileprivate func digits(before end: Int) -> Int {
    var start = end
    while hasDigit(at: start - 1) { start -= 1 }
    return start
  }

  /// Where the digits that begin at an offset end.
  fileprivate func digits(behind start: Int) -> Int {
    var end = start
    while hasDigit(at: end) { end += 1 }
    return end
  }

  /// The value of at most two digits.
  fileprivate func number(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(self[$1] - 0x30) }
  }
}
