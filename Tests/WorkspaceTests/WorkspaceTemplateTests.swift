import Catalogue
import TestSupport
import Testing
import Workspace

struct WorkspaceTemplateTests {
  @Test("makes a workspace without a fault, which normalise leaves as it is")
  func template() throws {
    let folder = try TemporaryFolder()
    try WorkspaceTemplate.write(to: folder.path)
    let snapshot = Loader.load(root: folder.path)
    #expect(snapshot.diagnostics == [])
    #expect(snapshot.documents.count == 2)
    #expect(try Normaliser(WorkspaceFolder(root: folder.path), snapshot).changes().isEmpty)
  }

  @Test("writes nothing over what is there")
  func existing() throws {
    let folder = try TemporaryFolder(["catalogue/model.yaml": "oma"])
    #expect(throws: FileError.self) { try WorkspaceTemplate.write(to: folder.path) }
    #expect(folder.files == ["catalogue/model.yaml"])
    #expect(try folder.text("catalogue/model.yaml") == "oma")
  }
}
