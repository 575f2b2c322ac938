import Foundation
import TestSupport
import Testing

@testable import Workspace

struct FilesTests {
  @Test("reads plain files whole", arguments: [0, 1, 4095, 4096, 100_000])
  func read(_ size: Int) throws {
    let text = String(repeating: "x", count: size)
    let folder = try TemporaryFolder(["a": text])
    #expect(try Files.read(folder.path("a")).bytes == Array(text.utf8))
  }

  @Test("tells files of just some bytes", arguments: [0, 1, 1 << 18, 1 << 18 + 1, 600_000])
  func holds(_ size: Int) throws {
    var bytes = [UInt8](repeating: 0x78, count: size)
    let folder = try TemporaryFolder(["a": String(decoding: bytes, as: UTF8.self)])
    try folder.link("link", to: "a")
    #expect(Files.holds(folder.path("a"), bytes))
    #expect(!Files.holds(folder.path("a"), bytes + [0x78]))
    for path in ["link", "poissa", "."] { #expect(!Files.holds(folder.path(path), bytes)) }
    for index in Set([0, size / 2, size - 1]) where bytes.indices.contains(index) {
      bytes[index] = 0x79
      #expect(!Files.holds(folder.path("a"), bytes))
      bytes[index] = 0x78
    }
  }

  @Test("refuses links, folders, pipes, devices and what is not there, without waiting")
  func refuses() throws {
    let folder = try TemporaryFolder(["a": "x"])
    try folder.link("link", to: "a")
    unsafe mkfifo(folder.path("pipe"), 0o600)
    for path in ["link", "pipe", "poissa", "a/b", "."].map(folder.path) + [
      "/dev/zero", "/dev/null",
    ] {
      #expect(throws: FileError.self) { _ = try Files.read(path) }
    }
    #expect(throws: FileError.self) { _ = try Files.read(folder.path("a"), limit: 0) }
  }

  @Test("refuses a huge file before it makes room for it")
  func huge() throws {
    let folder = try TemporaryFolder(["a": ""])
    let handle = try #require(FileHandle(forWritingAtPath: folder.path("a")))
    try handle.truncate(atOffset: 1 << 40)
    let error = #expect(throws: FileError.self) { _ = try Files.read(folder.path("a")) }
    #expect(error?.reason == "the file is too large")
  }

  @Test("tells a changed file by its version")
  func versions() throws {
    let folder = try TemporaryFolder(["a": "x"])
    let version = try Files.read(folder.path("a")).version
    #expect(Files.version(of: folder.path("a")) == version)
    try folder.write("xy", to: "a")
    #expect(Files.version(of: folder.path("a")) != version)
    try folder.remove("a")
    #expect(Files.version(of: folder.path("a")) == nil)
  }

  @Test("lists names by their bytes, without hidden ones, and no link to a folder")
  func list() throws {
    let folder = try TemporaryFolder(["b": "", "a/x": "", ".c": "", "B": "", "\u{E4}": ""])
    try folder.link("link", to: "a")
    let entries = try Files.list(folder.path)
    #expect(entries.map(\.name) == ["B", "a", "b", "link", "\u{E4}"])
    #expect(entries.map { "\($0.kind)" } == ["file", "folder", "file", "other", "file"])
    #expect(throws: FileError.self) { _ = try Files.list(folder.path("link")) }
  }

  @Test("makes folders, through links that lead to one, and never over a file")
  func makeFolder() throws {
    let folder = try TemporaryFolder(["file": "", "real/x": ""])
    try folder.link("link", to: "real")
    try Files.makeFolder(folder.path("a/b/c"))
    try Files.makeFolder(folder.path("a/b/c"))
    try Files.makeFolder(folder.path("link/d"))
    #expect(Files.exists(folder.path("a/b/c"), .folder))
    #expect(Files.exists(folder.path("real/d"), .folder))
    #expect(throws: FileError.self) { try Files.makeFolder(folder.path("file")) }
    #expect(throws: FileError.self) { try Files.makeFolder(folder.path("file/x")) }
  }

  @Test("makes folders that others are making at the same time")
  func makeFolderTogether() throws {
    let folder = try TemporaryFolder([:])
    for round in 0..<50 {
      let path = folder.path("\(round)/b/c/d")
      let made = Parallel.map(Array(0..<8), chunk: 1) { _ in (try? Files.makeFolder(path)) != nil }
      #expect(!made.contains(false))
    }
  }
}
