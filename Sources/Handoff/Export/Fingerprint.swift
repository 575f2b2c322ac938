import Catalogue
import Crypto

/// What a unit was when it went out: its Finnish, its target and its state, as one short text.
struct Fingerprint {
  /// `sha256-` and the first 128 bits of the hash in hexadecimal.
  let text: String

  /// The fingerprint of a unit's parts; the state is nil where there was no target.
  init(source: String, target: String, state: State?) {
    var parts: [UInt8] = []
    parts.append(part: source)
    parts.append(part: target)
    parts.append(part: state?.rawValue ?? "")
    var hasher = SHA256()
    // The hasher reads the buffer only while the call runs.
    unsafe parts.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
    var text = Array("sha256-".utf8)
    for byte in hasher.finalize().prefix(16) {
      text.append(Self.digit(byte >> 4))
      text.append(Self.digit(byte & 15))
    }
    self.text = String(decoding: text, as: UTF8.self)
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
