internal import ICU

/// Tells, in one pass over the bytes of a text, which fixes have anything to look at in it.
///
/// Most texts have none, so this is what normalising a text costs.
struct FixScan: Sendable {
  /// A set of fixes, by their places in the list; at most 16.
  typealias Fixes = UInt16

  /// For each byte, the fixes that look at a code point whose UTF-8 ends in it.
  private let endings: [Fixes]

  /// The code points that fixes look at.
  private let targets: [Target]

  private struct Target {
    let utf8: [UInt8]
    let fixes: Fixes

    func ends(at index: Int, in text: Span<UInt8>) -> Bool {
      let start = index + 1 - utf8.count
      return start >= 0 && utf8.indices.allSatisfy { text[start + $0] == utf8[$0] }
    }
  }

  init(_ fixes: [Fix]) {
    var endings = [Fixes](repeating: 0, count: 256)
    var targets: [Target] = []
    for (place, fix) in fixes.enumerated() {
      switch fix.action {
      case .compose:
        targets += (NFC.firstDoubtfulByte...UInt8.max).map { Target(utf8: [$0], fixes: 1 << place) }
      case .replace(let scalars, _):
        targets += scalars.map { Target(utf8: Array(String($0).utf8), fixes: 1 << place) }
      }
    }
    for target in targets { endings[Int(target.utf8[target.utf8.count - 1])] |= target.fixes }
    self.endings = endings
    self.targets = targets
  }

  /// The fixes to try.
  func fixes(for text: Span<UInt8>) -> Fixes {
    let endings = endings.span
    var found: Fixes = 0
    for index in text.indices {
      // An ending alone says little: U+202F and š share one.
      let possible = endings[Int(text[index])] & ~found
      if possible != 0 { found |= confirmed(possible, in: text, endingAt: index) }
    }
    return found
  }

  private func confirmed(_ possible: Fixes, in text: Span<UInt8>, endingAt index: Int) -> Fixes {
    var confirmed: Fixes = 0
    for target in targets where target.fixes & possible != 0 {
      if target.ends(at: index, in: text) { confirmed |= target.fixes }
    }
    return confirmed
  }
}
