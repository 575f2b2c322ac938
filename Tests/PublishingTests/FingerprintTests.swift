import Testing

@testable import Publishing

@Suite struct FingerprintTests {
  /// The examples of FIPS 180-2, appendix B.
  @Test(
    "Digests are those of the standard",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
  func examples(_ text: String, _ expected: String) {
    #expect(Fingerprint.sha256(of: Array(text.utf8)) == expected)
  }
}
