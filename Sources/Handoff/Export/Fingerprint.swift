package import Catalogue
import Crypto

/// What stands for a text, or for what a unit was when it went out, in few characters.
package struct Fingerprint: Hashable, Sendable {
  /// The first 128 bits of the SHA-256.
  private let hash: UInt128

  /// The fingerprint of a unit's parts; the state is nil where there was no target.
  package init(source: String, target: String, state: State?) {
    var parts: [UInt8] = []
    parts.reserveCapacity(source.utf8.count + target.utf8.count + 32)
    parts.append(part: source)
    parts.append(part: target)
    parts.append(part: state?.rawValue ?? "")
    self.init(of: parts)
  }

  /// The fingerprint of a text that came back.
  package init(delivered target: String) {
    var parts: [UInt8] = []
    parts.append(part: target)
    self.init(of: parts)
  }

  /// A fingerprint as it was written; nil for any other text.
  package init?(_ text: String) {
    let digits = text.utf8.dropFirst(Self.prefix.utf8.count)
    guard text.hasPrefix(Self.prefix), digits.count == Self.digits else { return nil }
    var hash: UInt128 = 0
    for digit in digits {
      guard let value = Self.value(ofDigit: digit) else { return nil }
      hash = hash << 4 | UInt128(value)
    }
    self.hash = hash
  }

  /// `sha256-` and the bits in hexadecimal.
  package var text: String {
    let start = Self.prefix.utf8.count
    // All of the room that is counted is written.
    return unsafe String(unsafeUninitializedCapacity: start + Self.digits) { room in
      _ = unsafe room.initialize(fromContentsOf: Self.prefix.utf8)
      var rest = hash
      for place in (0..<Self.digits).reversed() {
        let digit = Self.digit(UInt8(truncatingIfNeeded: rest) & 15)
        unsafe room.initializeElement(at: start + place, to: digit)
        rest >>= 4
      }
      return start + Self.digits
    }
  }

  private static let prefix = "sha256-"
  private static let digits = 32

  private init(of parts: [UInt8]) {
    var hasher = SHA256()
    // The hasher reads the buffer only while the call runs.
    unsafe parts.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
    // A SHA-256 has twice as many bytes.
    hash = unsafe hasher.finalize().withUnsafeBytes {
      unsafe UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self))
    }
  }

  private static func value(ofDigit byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// A hexadecimal digit in ASCII.
  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}

extension [UInt8] {
  /// Adds a part with its length in front, which keeps it apart from the others.
  fileprivate mutating func append(part: String) {
    append(decimal: part.utf8.count)
    append(UInt8(ascii: ":"))
    append(contentsOf: part.utf8)
  }

  private mutating func append(decimal number: Int) {
    if number > 9 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
