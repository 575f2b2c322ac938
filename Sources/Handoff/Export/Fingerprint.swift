package import Catalogue
import Crypto

/// What stands for a text, or for what a unit was when it went out, in few characters.
package struct Fingerprint: Hashable, Sendable {
  /// `sha256-` and the first 128 bits of the hash in hexadecimal.
  package let text: String

  /// The fingerprint of a unit's parts; the state is nil where there was no target.
  package init(source: String, target: String, state: State?) {
    self.init(of: [source, target, state?.rawValue ?? ""])
  }

  /// The fingerprint of a text that came back.
  package init(delivered target: String) {
    self.init(of: [target])
  }

  /// A fingerprint as it was written; nil for any other text.
  package init?(_ text: String) {
    let digits = text.utf8.dropFirst(Self.prefix.utf8.count)
    guard text.hasPrefix(Self.prefix), digits.count == 32, digits.allSatisfy(Self.isDigit) else {
      return nil
    }
    self.text = text
  }

  private static let prefix = "sha256-"

  private init(of texts: [String]) {
    var parts: [UInt8] = []
    parts.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 8 })
    for text in texts { parts.append(part: text) }
    var hasher = SHA256()
    // The hasher reads the buffer only while the call runs.
    unsafe parts.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
    var text = Array(Self.prefix.utf8)
    text.reserveCapacity(text.count + 32)
    for byte in hasher.finalize().prefix(16) {
      text.append(Self.digit(byte >> 4))
      text.append(Self.digit(byte & 15))
    }
    self.text = String(decoding: text, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
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
    append(contentsOf: String(part.utf8.count).utf8)
    append(UInt8(ascii: ":"))
    append(contentsOf: part.utf8)
  }
}
