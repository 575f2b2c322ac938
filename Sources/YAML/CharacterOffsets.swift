/// Turns libyaml's places, which count characters, into offsets of bytes.
///
/// It walks from the last place asked for, so asking in about the order of the file is cheap.
struct CharacterOffsets {
  private let bytes: [UInt8]
  private var character = 0
  private var offset: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    offset = start
  }

  mutating func offset(ofCharacter target: Int) -> Int {
    while character < target, offset < bytes.count {
      repeat { offset += 1 } while offset < bytes.count && UTF8.isContinuation(bytes[offset])
      character += 1
    }
    while character > target, offset > 0 {
      repeat { offset -= 1 } while offset > 0 && UTF8.isContinuation(bytes[offset])
      character -= 1
    }
    return offset
  }
}
