/// Consonant gradation (Iso suomen kielioppi, § 41): how the consonants before a word's last vowel
/// change with its form.
enum Gradation {
  /// The weak grades of a base, without its last vowel: `hoit` → `hoid`.
  static func weak(_ base: String) -> [String] { changed(base, by: weakening) }

  /// A base that is in the weak grade, and its strong grades: `asiak` → `asiak`, `asiakk`.
  static func strong(_ base: String) -> [String] { [base] + changed(base, by: strengthening) }

  private typealias Change = (from: String, to: [String])

  /// The first that a base ends with holds.
  private static let weakening: [Change] = [
    ("kk", ["k"]), ("pp", ["p"]), ("tt", ["t"]), ("nk", ["ng"]), ("nt", ["nn"]), ("lt", ["ll"]),
    ("rt", ["rr"]), ("mp", ["mm"]), ("st", []), ("tk", []), ("sk", []), ("sp", []),
    ("lk", ["l", "lj"]), ("rk", ["r", "rj"]), ("uk", ["u", "uv"]), ("yk", ["y", "yv"]),
    ("k", [""]), ("p", ["v"]), ("t", ["d"]),
  ]

  private static let strengthening: [Change] = [
    ("ng", ["nk"]), ("nn", ["nt"]), ("ll", ["lt"]), ("rr", ["rt"]), ("mm", ["mp"]), ("d", ["t"]),
    ("v", ["p"]), ("k", ["kk"]), ("p", ["pp"]), ("t", ["tt"]),
  ]

  private static func changed(_ base: String, by changes: [Change]) -> [String] {
    guard let change = changes.first(where: { base.hasSuffix($0.from) }) else { return [] }
    return change.to.map { base.dropLast(change.from.count) + $0 }
  }
}
