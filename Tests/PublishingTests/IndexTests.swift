import JSON
import TestSupport
import Testing

@testable import Publishing

@Suite struct IndexTests {
  private let files = [
    "catalogue/services/a.yaml": "name: A\ndescription: Teksti.\n",
    "catalogue/services/b.yaml": "name: B\nstatus: draft\n",
    "catalogue/services/c.yaml": "name: C\ndescription: '`koodi`'\n",
    "locales/sv/services.yaml": LocaleFile([
      .init("a", "name", "A", "A"), .init("a", "description.1", "Vanha teksti.", "Text."),
      .init("b", "name", "B", "B"),
    ]).text,
  ]

  @Test("The index says what there is, and how much of it is in each language")
  func figures() throws {
    let index = try Published(files).json("index.json")
    #expect(index["format"] == 1)
    #expect(index["source"] == "fi")
    #expect(index["locales"] == ["fi", "sv", "se", "smn", "sms"])
    #expect(index["counts"] == ["areas": 0, "services": 2])
    #expect(index["completeness"]?["fi"] == ["texts": 3, "own": 3, "outdated": 0])
    #expect(index["completeness"]?["sv"] == ["texts": 3, "own": 2, "outdated": 1])
    #expect(index["completeness"]?["se"] == ["texts": 3, "own": 0, "outdated": 0])
  }

  @Test("The index names each file but itself, with its SHA-256")
  func digests() throws {
    let published = try Published(files)
    let listed = try #require(published.json("index.json")["files"]?.elements)
    let paths = listed.compactMap { $0["path"]?.text }
    #expect((paths + ["index.json"]).sorted() == published.folder.files)
    for file in listed {
      let bytes = try published.folder.bytes(#require(file["path"]?.text))
      #expect(file["sha256"]?.text == Fingerprint.sha256(of: bytes))
    }
  }

  @Test("An index of ours gives its paths")
  func paths() {
    let json = #"{"format": 1, "files": [{"path": "fi/a.json"}, {"path": "schema/b-c.json"}]}"#
    let expected = [FilePath(folder: "fi", stem: "a"), FilePath(folder: "schema", stem: "b-c")]
    #expect(Index.paths(in: Array(json.utf8)) == Set(expected))
  }

  @Test(
    "What is no index of ours gives no paths",
    arguments: [
      "", "[]", "{", #"{"files": [{"path": "fi/a.json"}]}"#,
      #"{"format": 2, "files": [{"path": "fi/a.json"}]}"#, #"{"format": 1, "files": "fi/a.json"}"#,
      #"{"format": 1, "files": ["fi/a.json", {"path": 7}]}"#,
    ])
  func foreign(_ json: String) {
    #expect(Index.paths(in: Array(json.utf8)).isEmpty)
  }
}
