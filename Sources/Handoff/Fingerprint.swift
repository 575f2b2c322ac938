import Catalogue
import Crypto

/// What a unit was when it went out: its Finnish, its target and its state, as one short text.
struct Fingerprint {
  /// `sha256-` and the first 128 bits of the hash in hexadecimal.
  let text: String

  /// - Parameter state: nil where there was no target.
  init(source: String, target: String, state: State?) {
    // A text of YAML holds no NUL, so that it keeps the parts apart.
    let parts = [source, target, state?.rawValue ?? ""].joined(separator: "\0")
    let digest = SHA256.hash(data: Array(parts.utf8)).prefix(16)
    text = "sha256-" + String(decoding: digest.flatMap(Self.hexadecimal), as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
    [byte >> 4, byte & 15].map { $0 < 10 ? UInt8(ascii: "0") + $0 : UInt8(ascii: "a") - 10 + $0 }
  }
}
