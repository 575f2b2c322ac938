import Catalogue
import Crypto

/// What a unit was when it went out: its Finnish, its target and its state, as one short text.
struct Fingerprint {
  /// `sha256-` and the first 128 bits of the hash in hexadecimal.
  let text: String

  /// The fingerprint of a unit's parts; the state is nil where there was no target.
  init(source: String, target: String, state: State?) {
    // The length in front keeps the parts apart.
    let parts = [source, target, state?.rawValue ?? ""].map { "\($0.utf8.count):\($0)" }
    let hash = SHA256.hash(data: Array(parts.joined().utf8))
    let digits = hash.prefix(16).flatMap { [Self.digit($0 >> 4), Self.digit($0 & 15)] }
    text = "sha256-" + String(decoding: digits, as: UTF8.self)
  }

  /// A hexadecimal digit in ASCII.
  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}
