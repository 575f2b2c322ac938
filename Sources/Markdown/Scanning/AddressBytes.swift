/// What bytes addresses are made of.
enum AddressBytes {
  /// Whether a letter, digit or byte of a letter beyond ASCII stands at an offset.
  static func isWord(at offset: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.indices.contains(offset) else { return false }
    return bytes[offset].isLetter || bytes[offset].isDigit || isForeign(at: offset, in: bytes)
  }

  /// Whether a byte of a character beyond ASCII stands at an offset that can be part of an address.
  ///
  /// All but U+0080–00BF and U+2000–2FFF: no-break spaces, quotation marks, dashes and signs.
  static func isForeign(at offset: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes[offset] >= 0x80 else { return false }
    var lead = offset
    while lead > bytes.startIndex, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return bytes[lead] != 0xC2 && bytes[lead] != 0xE2
  }
}
