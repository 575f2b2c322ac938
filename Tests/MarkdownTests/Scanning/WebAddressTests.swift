import Markdown
import Testing

@Suite("Web addresses")
struct WebAddressTests {
  private func addresses(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TextScanner.spans(in: text).filter { $0.kind == .url }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "Addresses are found whole",
    arguments: [
      "https://a.example", "http://a.example/b/c?d=e&f=g#h", "HTTPS://A.EXAMPLE", "www.a.example",
      "WWW.a.example/ä", "https://ä.example/ö", "https://a.example/b_(c)",
      "http://localhost:8080/x",
      "https://a.example/b,c;d", "https://a.example/~b/*", "https://a.example/%C3%A4",
      "https://a.example/b@c",
    ])
  func found(address: String) {
    let address = address.hasSuffix("*") ? String(address.dropLast()) + "x" : address
    #expect(addresses(in: address) == [address])
    #expect(addresses(in: "Katso \(address), jos.") == [address])
    #expect(addresses(in: "(\(address))") == [address])
    #expect(addresses(in: "”\(address)”!") == [address])
    #expect(addresses(in: "\(address)\u{A0}x") == [address])
  }

  @Test("Punctuation of the sentence is no part of an address")
  func trailing() {
    #expect(addresses(in: "(https://a.example/b).") == ["https://a.example/b"])
    #expect(addresses(in: "https://a.example/?") == ["https://a.example/"])
    #expect(addresses(in: "*https://a.example/*") == ["https://a.example/"])
    #expect(addresses(in: "https://a.example/&quot; x") == ["https://a.example/"])
    #expect(addresses(in: "https://a.example/?a&amp;b") == ["https://a.example/?a&amp;b"])
    #expect(addresses(in: "https://a.example\\*") == ["https://a.example"])
    #expect(addresses(in: "https://a.example&#32;x") == ["https://a.example"])
    #expect(addresses(in: "https://a.example;)") == ["https://a.example"])
  }

  @Test(
    "What only looks like one is not found",
    arguments: [
      "https://", "http:// a", "https:a", "://a", "ftp://a.example", "xhttps://a.example", "www. a",
      "awww.a.example", "www", "http://)", "https", "www.", "a: b",
    ])
  func notFound(text: String) {
    #expect(addresses(in: text) == [])
  }
}
