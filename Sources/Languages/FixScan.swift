internal import ICU

/// Tells, in one pass over the bytes of a text, which fixes have anything to look at in it.
///
/// Most texts have nothing, so this is what normalising a text costs: it goes by blocks, and looks
/// closer only where a block has a byte that is rare in good text.
struct FixScan: Sendable {
  /// A set of fixes, by their positions in the list; at most 16.
  typealias Fixes = UInt16

  private typealias Block = SIMD16<UInt8>

  /// Bytes below ``NFC/firstDoubtfulByte`` of which each target has one, if none that is above; each
  /// as a whole block.
  private var signs: [Block] = []

  private let firstDoubtful = Block(repeating: NFC.firstDoubtfulByte)

  /// For each byte, the fixes that look at a code point whose UTF-8 ends in it.
  private var endings = [Fixes](repeating: 0, count: 256)

  /// The code points that fixes look at.
  private var targets: [Target] = []

  /// Those fixes that a byte alone calls for.
  private var certain: Fixes = 0

  init(_ fixes: [Fix]) {
    for (position, fix) in fixes.enumerated() {
      switch fix.action {
      case .compose: addCompose(1 << position)
      case .replace(let replacement):
        for scalar in replacement.targets { add(Target(scalar, fixes: 1 << position)) }
      }
    }
  }

  private mutating func addCompose(_ fix: Fixes) {
    certain |= fix
    for byte in NFC.firstDoubtfulByte...UInt8.max { endings[Int(byte)] |= fix }
  }

  private mutating func add(_ target: Target) {
    targets.append(target)
    endings[Int(target.lastByte)] |= target.fixes
    guard let sign = target.sign.map(Block.init(repeating:)), !signs.contains(sign) else { return }
    signs.append(sign)
  }

  /// The fixes to try.
  func fixes(for text: Span<UInt8>) -> Fixes {
    var found: Fixes = 0
    var start = 0
    while start < text.count {
      let next = start + Block.scalarCount
      if isRemarkable(text, from: start) {
        // A code point that begins in the block ends at most three bytes after it.
        found |= fixes(endingIn: start..<min(next + 3, text.count), of: text)
      }
      start = next
    }
    return found
  }

  /// Whether the block has a byte that a code point to look at has; always for a short block.
  private func isRemarkable(_ text: Span<UInt8>, from start: Int) -> Bool {
    guard start + Block.scalarCount <= text.count else { return true }
    // The whole block is inside the text.
    let block = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: Block.self)
    var hits = block .>= firstDoubtful
    let signs = signs.span
    for index in signs.indices { hits .|= block .== signs[index] }
    // `any(hits)` compares lane by lane; as two words they are tested at once.
    let words = unsafe unsafeBitCast(hits, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  private func fixes(endingIn range: Range<Int>, of text: Span<UInt8>) -> Fixes {
    var found: Fixes = 0
    for index in range {
      let possible = endings[Int(text[index])]
      if possible != 0 { found |= confirmed(possible, endingAt: index, in: text) }
    }
    return found
  }

  /// Those of the possible fixes that look at the code point that ends here.
  ///
  /// An ending alone says little: U+202F and ů share one.
  private func confirmed(_ possible: Fixes, endingAt index: Int, in text: Span<UInt8>) -> Fixes {
    var confirmed = possible & certain
    guard possible != confirmed else { return confirmed }
    var bytes: UInt32 = 0
    for byte in max(0, index - 3)...index { bytes = bytes << 8 | UInt32(text[byte]) }
    for target in targets where target.isEnd(of: bytes) { confirmed |= target.fixes }
    return confirmed
  }
}

/// A code point as the last bytes of a text, and the fixes that look at it.
private struct Target {
  let fixes: FixScan.Fixes

  /// The byte to look for in a block, where that is not done anyway.
  let sign: UInt8?

  private let utf8: UInt32
  private let mask: UInt32

  init(_ scalar: Unicode.Scalar, fixes: FixScan.Fixes) {
    let bytes = Array(String(scalar).utf8)
    self.fixes = fixes
    utf8 = bytes.reduce(0) { $0 << 8 | UInt32($1) }
    mask = ~0 >> (32 - 8 * UInt32(bytes.count))
    // Good text is full of the bytes that begin U+00C0 to U+017F, but not of each that ends them.
    sign =
      switch bytes[0] {
      case NFC.firstDoubtfulByte...: nil
      case 0xC3...0xC5: bytes[1]
      default: bytes[0]
      }
  }

  var lastByte: UInt8 { UInt8(truncatingIfNeeded: utf8) }

  func isEnd(of bytes: UInt32) -> Bool {
    bytes & mask == utf8
  }
}
