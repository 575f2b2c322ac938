/// The path to something that has an id, as a number: paths of all ids of a large document fit in
/// little memory, and two different paths hardly ever have the same.
struct Fingerprint: Hashable {
  private var hasher: Hasher
  /// The number.
  let number: Int

  private init(_ hasher: Hasher) {
    self.hasher = hasher
    number = hasher.finalize()
  }

  static func == (left: Fingerprint, right: Fingerprint) -> Bool { left.number == right.number }

  func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension Fingerprint {
  /// The path of the document.
  static let document = Fingerprint(Hasher())

  /// The path of a file in the document.
  func file(_ id: String) -> Fingerprint { leaf("f", id.utf8) }

  /// The path of a group in a file.
  func group(_ id: String) -> Fingerprint { leaf("g", id.utf8) }

  /// The path of a unit in a file.
  func unit(_ id: String) -> Fingerprint { leaf("u", id.utf8) }

  /// The path of what has a prefix and an id in here.
  func leaf(_ prefix: String, _ id: some Collection<UInt8>) -> Fingerprint {
    var inner = hasher
    inner.combine(prefix)
    var number: UInt64 = 0
    for (index, byte) in id.enumerated() {
      number = number &<< 8 | UInt64(byte)
      if index & 7 == 7 { inner.combine(number) }
    }
    inner.combine(number)
    inner.combine(id.count)
    return Fingerprint(inner)
  }
}
