/// The path to something that has an id, as a number: paths of all ids of a large document fit in
/// little memory, and two different paths hardly ever have the same.
struct Fingerprint: Hashable {
  /// The number.
  let number: Int
}

extension Fingerprint {
  /// The path of the document.
  static let document = Fingerprint(number: Int(bitPattern: 0xCBF2_9CE4_8422_2325))

  /// The path of a file in the document.
  func file(_ id: String) -> Fingerprint { leaf("f", id.utf8) }

  /// The path of a group in a file.
  func group(_ id: String) -> Fingerprint { leaf("g", id.utf8) }

  /// The path of a unit in a file.
  func unit(_ id: String) -> Fingerprint { leaf("u", id.utf8) }

  /// The path of what has a prefix and an id in here.
  func leaf(_ prefix: String, _ id: some Sequence<UInt8>) -> Fingerprint {
    // FNV-1a over both, then a mixing of the bits, since the number begins those of paths inside.
    var number = UInt(bitPattern: number)
    for byte in prefix.utf8 { number = Self.next(number, byte) }
    number = Self.next(number, UInt8(ascii: "="))
    for byte in id { number = Self.next(number, byte) }
    number = (number ^ number &>> 32) &* 0xD6E8_FEB8_6659_FD93
    return Fingerprint(number: Int(bitPattern: number ^ number &>> 32))
  }

  private static func next(_ number: UInt, _ byte: UInt8) -> UInt {
    (number ^ UInt(byte)) &* 0x100_0000_01B3
  }
}
