import ICU
import Languages

/// What the numbers of a translation and those of its Finnish do not have in common.
///
/// The same may be written in two ways: `8` and `8.00`; `8.30` and `8:30`, a matter of form that
/// another rule sees to; a date with its month in digits or in a word; and a small number in digits
/// or in words.
struct NumberComparison {
  private(set) var lost: [String]
  private(set) var added: [String]

  /// With more differences the texts are not each other's, however the numbers are written.
  private static let mostSettled = 50

  init(_ source: [String], _ target: [String]) {
    let (source, target) = (source.map(Self.withStops), target.map(Self.withStops))
    lost = CodeComparison.excess(of: source, over: target)
    added = CodeComparison.excess(of: target, over: source)
    guard max(lost.count, added.count) <= Self.mostSettled else { return }
    Self.settle(&lost, against: &added)
    Self.settle(&added, against: &lost)
  }

  /// Leaves out the small numbers that the other text has in words.
  mutating func settleWords(in source: CheckedText, _ target: CheckedText) {
    guard max(lost.count, added.count) <= Self.mostSettled else { return }
    lost.removeAll(where: target.hasNumeral)
    added.removeAll(where: source.hasNumeral)
  }

  /// `8.30` for `8:30`.
  private static func withStops(_ number: String) -> String {
    let parts = number.utf8.split(separator: UInt8(ascii: ":"))
    guard parts.count == 2, parts[0].count <= 2, parts[1].count == 2 else { return number }
    return number.replacing(":", with: ".")
  }

  /// Takes out what stands in both, in `full` in the longer way.
  private static func settle(_ full: inout [String], against short: inout [String]) {
    full.removeAll { number in
      shorter(number).contains { way in
        guard CodeComparison.excess(of: way, over: short).isEmpty else { return false }
        for part in way { short.firstIndex(of: part).map { _ = short.remove(at: $0) } }
        return true
      }
    }
  }

  /// The shorter ways to write a time or a date.
  private static func shorter(_ number: String) -> [[String]] {
    let parts = number.split(separator: ".").map(String.init)
    return switch (parts.count, number.hasSuffix(".")) {
    case (2, true): [["\(parts[0]).\(parts[1])"], [parts[0]]]
    case (2, false) where parts[1] == "00": [[parts[0]]]
    case (3, _): [[parts[0], parts[2]]]
    default: []
    }
  }
}

extension CheckedText {
  /// Whether it has a number in words.
  fileprivate func hasNumeral(_ number: String) -> Bool {
    guard let value = Int(number), let stems = language?.numerals[value] else { return false }
    let (code, all) = (locale.code, words)
    return all.contains { word in
      let word = String(part(word)).lowercased(locale: code)
      return stems.contains { word.utf8.starts(with: $0.utf8) }
    }
  }
}
