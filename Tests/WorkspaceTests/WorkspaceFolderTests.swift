import TestSupport
import Testing
import Workspace

struct WorkspaceFolderTests {
  @Test("is found from any folder in it")
  func find() throws {
    let workspace = try TemporaryWorkspace(["catalogue/services/x/a.yaml": ""])
    for start in ["", "/catalogue", "/catalogue/services/x"] {
      let found = try WorkspaceFolder.find(from: workspace.folder.path + start)
      #expect(found.root == workspace.folder.path)
      #expect(found.path("a") == workspace.folder.path("a"))
    }
  }

  @Test("is nowhere without a workspace file")
  func notFound() throws {
    let folder = try TemporaryFolder(["catalogue/model.yaml": ""])
    #expect(throws: WorkspaceFolder.NotFound.self) {
      _ = try WorkspaceFolder.find(from: folder.path)
    }
    #expect(throws: FileError.self) { _ = try WorkspaceFolder.find(from: folder.path("poissa")) }
  }
}
