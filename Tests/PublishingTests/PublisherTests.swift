import Publishing
import TestSupport
import Testing
import Workspace

@Suite struct PublisherTests {
  private let files = [
    "catalogue/areas/lappi.yaml": "name: Lappi\n",
    "catalogue/services/a.yaml": "name: A\nareas: [lappi]\n",
  ]
  private static let paths =
    ["fi", "schema", "se", "smn", "sms", "sv"].flatMap {
      ["\($0)/areas.json", "\($0)/services.json"]
    }

  private func publish(into folder: TemporaryFolder) throws -> Publisher.Result {
    try Published(files, in: folder).result
  }

  @Test("Each locale has a catalogue of each type, each type a schema")
  func layout() throws {
    let published = try Published(files)
    #expect(published.folder.files == (Self.paths + ["index.json"]).sorted())
    #expect(published.result.files == 13)
    #expect(published.result.written == 13)
  }

  @Test("The same content gives the same bytes, and files that are so already are not written")
  func deterministic() throws {
    let (first, second) = (try Published(files), try Published(files))
    for file in first.folder.files {
      #expect(try first.folder.bytes(file) == second.folder.bytes(file), "\(file)")
    }
    #expect(try publish(into: first.folder).written == 0)
  }

  @Test("Only what has changed is written")
  func changes() throws {
    let workspace = try TemporaryWorkspace(files)
    let first = try Published(workspace)
    try workspace.folder.write("name: Lapland\n", to: "catalogue/areas/lappi.yaml")
    let second = try Published(workspace, in: first.folder)
    #expect(second.result.written == 6)  // areas in five locales, and the index
    #expect(try second.folder.text("fi/areas.json").contains("Lapland"))
  }

  @Test("A file that was changed from outside is put right")
  func repair() throws {
    let published = try Published(files)
    let text = try published.folder.text("fi/areas.json")
    try published.folder.write("[]", to: "fi/areas.json")
    #expect(try publish(into: published.folder).written == 1)
    #expect(try published.folder.text("fi/areas.json") == text)
  }

  @Test("Files that an earlier index names and this one does not are removed, nothing else")
  func stale() throws {
    let workspace = try TemporaryWorkspace(files)
    let published = try Published(workspace)
    try published.folder.write("mine", to: "fi/mine.json")
    try published.folder.write("mine", to: "mine.txt")
    try workspace.folder.write(
      TemporaryWorkspace.settings.replacing(", sms", with: ""), to: "catalogue/kielipolku.yaml")
    let again = try Published(workspace, in: published.folder)
    let rest = Self.paths.filter { !$0.hasPrefix("sms/") }
    #expect(again.folder.files == (rest + ["fi/mine.json", "index.json", "mine.txt"]).sorted())
  }

  @Test(
    "An earlier index cannot have anything removed but files of ours",
    arguments: ["../victim.json", "fi/../victim.json", "victim.json", "fi/sub", "link/victim.json"])
  func attack(_ path: String) throws {
    let outside = try TemporaryFolder(["victim.json": "x"])
    let folder = try TemporaryFolder([
      "victim.json": "x", "fi/sub/victim.json": "x",
      "index.json": #"{"format": 1, "files": [{"path": "\#(path)"}]}"#,
    ])
    try folder.link("link", to: outside.path)
    _ = try publish(into: folder)
    #expect(outside.files == ["victim.json"])
    #expect(Set(folder.files).isSuperset(of: ["victim.json", "fi/sub/victim.json", "link"]))
  }

  @Test("A link that an earlier index names is left, and so is what it points to")
  func linkedFile() throws {
    let folder = try TemporaryFolder([
      "victim": "x", "fi/plain.json": "x",
      "index.json":
        #"{"format": 1, "files": [{"path": "fi/old.json"}, {"path": "fi/plain.json"}]}"#,
    ])
    try folder.link("fi/old.json", to: folder.path("victim"))
    _ = try publish(into: folder)
    #expect(Set(folder.files).isSuperset(of: ["victim", "fi/old.json"]))
    #expect(!folder.files.contains("fi/plain.json"))
  }

  @Test("A linked folder or file is not written through", arguments: ["fi", "fi/areas.json"])
  func links(_ path: String) throws {
    let outside = try TemporaryFolder(["areas.json": "x"])
    let folder = try TemporaryFolder(path == "fi" ? [:] : ["fi/other": ""])
    try folder.link(path, to: path == "fi" ? outside.path : outside.path("areas.json"))
    #expect { try publish(into: folder) } throws: { ($0 as? FileError)?.operation == .create }
    #expect(try outside.text("areas.json") == "x")
    #expect(!folder.files.contains("index.json"))
  }

  @Test("A folder that cannot be made is an error, and what is there stays")
  func notAFolder() throws {
    let folder = try TemporaryFolder(["file": "x"])
    let snapshot = try TemporaryWorkspace(files).load()
    #expect {
      try Publisher.publish(snapshot, in: folder.path("file/json"))
    } throws: {
      ($0 as? FileError)?.operation == .create
    }
    #expect(try folder.text("file") == "x")
  }

  @Test("A folder of any depth is made")
  func deep() throws {
    let folder = try TemporaryFolder()
    let snapshot = try TemporaryWorkspace(files).load()
    _ = try Publisher.publish(snapshot, in: folder.path("a/b/c"))
    #expect(folder.files.contains("a/b/c/index.json"))
  }
}
