import Testing

@testable import Publishing

@Suite struct FilePathTests {
  @Test("A path is read as it is written", arguments: ["fi/areas.json", "schema/a-1.json"])
  func both(_ text: String) {
    #expect(FilePath(text)?.text == text)
  }

  @Test(
    "A path that no file of ours has is refused",
    arguments: [
      "", "index.json", "/fi/a.json", "fi//a.json", "../a.json", "fi/../a.json", "fi/..json",
      "fi/.json", "./a.json", "fi/a.txt", "fi/a.json/", "fi/deep/a.json", "FI/a.json",
      "fi/a\u{0}.json", "fi\\a.json", "~/a.json", "-fi/a.json", "fi/ä.json", "fi/a .json",
    ])
  func refused(_ text: String) {
    #expect(FilePath(text) == nil)
  }
}
