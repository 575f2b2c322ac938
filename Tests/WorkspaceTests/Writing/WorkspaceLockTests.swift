import Foundation
import TestSupport
import Testing

@testable import Workspace

struct WorkspaceLockTests {
  @Test("a second holder is refused, and told who holds it and since when")
  func held() throws {
    let folder = try TemporaryFolder()
    let lock = try WorkspaceLock(root: folder.path)
    let refused = #expect(throws: WorkspaceLock.Held.self) {
      _ = try WorkspaceLock(root: folder.path)
    }
    #expect(refused?.process == getpid())
    #expect(try (0...5).contains(#require(refused?.age)))
    #expect(refused?.description.contains("by process \(getpid())") == true)
    _ = consume lock
    _ = try WorkspaceLock(root: folder.path)
  }

  @Test("the file that a dead process left holds nothing")
  func stale() throws {
    let folder = try TemporaryFolder([".kielipolku/lock": "123456789\n"])
    _ = try WorkspaceLock(root: folder.path)
    #expect(try folder.text(".kielipolku/lock") == "\(getpid())\n")
  }

  @Test("links, pipes and folders are no lock")
  func links() throws {
    let folder = try TemporaryFolder([
      "outside": "x", "a/.kielipolku/x": "", "c/.kielipolku/lock/x": "",
    ])
    try folder.link("a/.kielipolku/lock", to: "../../outside")
    try folder.write("", to: "b/x")
    try folder.link("b/.kielipolku", to: "../a")
    try folder.write("", to: "d/.kielipolku")
    try folder.write("", to: "e/.kielipolku/x")
    unsafe mkfifo(folder.path("e/.kielipolku/lock"), 0o600)
    for name in ["a", "b", "c", "d", "e"] {
      #expect(throws: FileError.self) { _ = try WorkspaceLock(root: folder.path(name)) }
    }
    #expect(try folder.text("outside") == "x")
  }
}
