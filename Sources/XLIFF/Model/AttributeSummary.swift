/// Which attributes an element has, in brief: most that it does not have are known at a glance.
struct AttributeSummary {
  /// Below, the attributes of XLIFF itself, of which several share a bit; above, one bit for each
  /// namespace.
  private(set) var bits: UInt64 = 0
}

extension AttributeSummary {
  mutating func insert(_ name: Name.Code) { bits |= Self.bit(of: name) }

  /// Adds those of another element.
  mutating func formUnion(_ other: AttributeSummary) { bits |= other.bits }

  /// Whether an attribute of a name may be there.
  func mayHold(_ name: Name.Code) -> Bool { bits & Self.bit(of: name) != 0 }

  /// Whether all attributes are without a namespace.
  var isPlain: Bool { bits &>> 33 == 0 }

  /// Whether attributes of a namespace are there, by its number.
  func holds(namespace: UInt8) -> Bool { bits & Self.bit(ofNamespace: namespace) != 0 }

  private static func bit(of name: Name.Code) -> UInt64 {
    name.namespace == 0 && name.word != 0
      ? 1 &<< UInt64(name.word & 31) : bit(ofNamespace: name.namespace)
  }

  private static func bit(ofNamespace number: UInt8) -> UInt64 {
    1 &<< UInt64(32 + min(number, 31))
  }
}
