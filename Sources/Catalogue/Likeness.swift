/// The words of a text, to tell how much two texts share.
struct Likeness {
  private var counts: [Substring: Int] = [:]
  private var total = 0

  init(_ text: String) {
    for word in text.split(separator: " ") {
      counts[word, default: 0] += 1
      total += 1
    }
  }

  /// The share of words in common (Sørensen–Dice), 0 to 1.
  func share(with other: Likeness) -> Double {
    guard total + other.total > 0 else { return 0 }
    let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return Double(2 * common) / Double(total + other.total)
  }
}
