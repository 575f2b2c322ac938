/// A character that XML cannot hold (core, `cp`).
///
/// The writer makes these of such characters in text by itself.
public struct CodePoint: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `cp` element.
  public init(element: Element) {
    self.element = element
  }

  /// A `cp` for a character.
  public init(_ scalar: Unicode.Scalar) {
    self = .make(["hex": Self.hex(scalar)])
  }
}

extension CodePoint {
  /// `cp` in the core namespace.
  public static let name = Name.core("cp")

  /// The character, where the number is one's.
  public var scalar: Unicode.Scalar? {
    guard let hex: String = self["hex"] else { return nil }
    return UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init)
  }

  /// The number of a character, of at least four hexadecimal digits.
  static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
