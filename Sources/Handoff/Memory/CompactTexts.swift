/// Texts of one byte a character, one behind the other in memory.
struct CompactTexts: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  mutating func append(_ text: [UInt8]) {
    bytes += text
    ends.append(bytes.count)
  }

  /// Where a text stands in ``bytes``.
  func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  /// The characters of a text: those of Latin-1 are themselves; of the others several share a byte
  /// that no text uses.
  static func compact(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      scalar.value < 0x100 ? UInt8(scalar.value) : UInt8(1 + scalar.value % 8)
    }
  }
}
