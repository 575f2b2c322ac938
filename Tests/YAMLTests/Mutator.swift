import TestSupport

/// Breaks a text in small ways.
struct Mutator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func mutated(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...3, using: &random) where !scalars.isEmpty {
      let place = Int.random(in: 0..<scalars.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.remove(at: place)
      case 1: scalars[place] = random.pick(Self.signs)
      case 2: scalars.insert(random.pick(Self.signs), at: place)
      default: move(&scalars, place)
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// Puts a stretch of the text somewhere else.
  private mutating func move(_ scalars: inout [Unicode.Scalar], _ place: Int) {
    let end = min(scalars.count, place + Int.random(in: 1...20, using: &random))
    let part = Array(scalars[place..<end])
    scalars.removeSubrange(place..<end)
    scalars.insert(contentsOf: part, at: Int.random(in: 0...scalars.count, using: &random))
  }

  private static let signs = Array(
    " \n  \n:-,[]{}#&*!|>'\"%@`?<=~.\t\r\\ax0ä\u{85}\u{2028}\u{FEFF}\u{A0}\u{1}".unicodeScalars)
}
