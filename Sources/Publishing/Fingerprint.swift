import Crypto

/// What tells whether a file is the one that an index means.
enum Fingerprint {
  /// The SHA-256 of some bytes, as 64 hexadecimal digits.
  static func sha256(of bytes: [UInt8]) -> String {
    var hasher = SHA256()
    // The hasher reads the buffer only while the call runs.
    unsafe bytes.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
    return hasher.finalize().reduce(into: "") { text, byte in
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
