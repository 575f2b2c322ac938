import Catalogue
import Crypto

/// What a unit was when it went out: its Finnish, its target and its state, as one short text.
struct Fingerprint {
  /// `sha256-` and the first 128 bits of the hash in hexadecimal.
  let text: String

  /// The fingerprint of a unit's parts; the state is nil where there was no target.
  init(source: String, target: String, state: State?) {
    var hash = SHA256()
    for part in [source, target, state?.rawValue ?? ""] {
      // The length in front keeps the parts apart.
      hash.update(data: Array("\(part.utf8.count):\(part)".utf8))
    }
    text = "sha256-" + hash.finalize().prefix(16).map(Self.hexadecimal).joined()
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    String(String(0x100 + Int(byte), radix: 16).dropFirst())
  }
}
