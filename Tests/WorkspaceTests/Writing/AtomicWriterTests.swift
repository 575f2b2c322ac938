import Foundation
import TestSupport
import Testing

@testable import Workspace

struct AtomicWriterTests {
  private func change(_ path: String, _ text: String) -> AtomicWriter.Change {
    AtomicWriter.Change(path: path, bytes: Array(text.utf8))
  }

  @Test("writes new files and replaces old ones, and leaves nothing beside them")
  func writes() throws {
    let folder = try TemporaryFolder(["a": "vanha"])
    try AtomicWriter.write([change(folder.path("a"), "uusi"), change(folder.path("b"), "")])
    #expect(try folder.text("a") == "uusi")
    #expect(try folder.text("b") == "")
    #expect(folder.files == ["a", "b"])
  }

  @Test("makes the folders of a new file, which is not written where one is by now")
  func newFile() throws {
    let folder = try TemporaryFolder()
    let change = AtomicWriter.Change(newFile: folder.path("a/b/c"), bytes: Array("uusi".utf8))
    try AtomicWriter.write([change])
    #expect(try folder.text("a/b/c") == "uusi")
    #expect(throws: AtomicWriter.Stale.self) { try AtomicWriter.write([change]) }
  }

  @Test("keeps the permissions of a file")
  func permissions() throws {
    let folder = try TemporaryFolder(["a": "vanha"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.path("a"))
    try AtomicWriter.write([change(folder.path("a"), "uusi")])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("a"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("refuses links, folders and pipes as targets, and then writes nothing at all")
  func targets() throws {
    let folder = try TemporaryFolder(["a": "vanha", "folder/x": "", "outside": "vanha"])
    try folder.link("link", to: "outside")
    unsafe mkfifo(folder.path("pipe"), 0o600)
    for target in ["link", "folder", "pipe", "missing/x"] {
      #expect(throws: FileError.self) {
        try AtomicWriter.write([
          change(folder.path("a"), "uusi"), change(folder.path(target), "uusi"),
        ])
      }
    }
    #expect(try folder.text("a") == "vanha")
    #expect(try folder.text("outside") == "vanha")
    #expect(folder.files == ["a", "folder/x", "link", "outside", "pipe"])
  }

  @Test("does not follow a link that stands where its temporary file would")
  func temporaryLink() throws {
    let folder = try TemporaryFolder(["outside": "vanha"])
    try folder.link(".a.kielipolku-tmp-\(getpid())", to: "outside")
    try AtomicWriter.write([change(folder.path("a"), "uusi")])
    #expect(try folder.text("outside") == "vanha")
    #expect(try folder.text("a") == "uusi")
    #expect(folder.files == ["a", "outside"])
  }

  @Test("leaves the old file where writing in pieces ends in an error")
  func pieces() throws {
    struct Trouble: Error {}
    let folder = try TemporaryFolder(["a": "vanha"])
    #expect(throws: Trouble.self) {
      try AtomicWriter.write(to: folder.path("a")) { write in
        try write([1, 2])
        throw Trouble()
      }
    }
    #expect(try folder.text("a") == "vanha")
    #expect(folder.files == ["a"])
    try AtomicWriter.write(to: folder.path("a")) { write in
      try write(Array("uu".utf8))
      try write(Array("si".utf8))
    }
    #expect(try folder.text("a") == "uusi")
  }

  @Test("removes what dead processes left, and nothing of living ones or of others")
  func leftovers() throws {
    let dead = try deadProcess()
    let kept = [
      ".b.kielipolku-tmp-1", ".b.kielipolku-tmp-", ".b.kielipolku-tmp-x",
      "b.kielipolku-tmp-\(dead)",
      ".b.tmp-\(dead)",
    ]
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: (kept + [".b.kielipolku-tmp-\(dead)"]).map { ($0, "") }))
    try AtomicWriter.write([change(folder.path("a"), "uusi")])
    #expect(folder.files == (kept + ["a"]).sorted())
  }

  /// The number of a process that has ended.
  private func deadProcess() throws -> Int32 {
    let process = try Process.run(URL(filePath: "/bin/true"), arguments: [])
    process.waitUntilExit()
    return process.processIdentifier
  }
}
