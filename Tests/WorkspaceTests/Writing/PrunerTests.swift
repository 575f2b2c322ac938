import Catalogue
import TestSupport
import Testing

@testable import Workspace

@Suite("Pruning")
struct PrunerTests {
  private let service = "name: Nimi\ndescription: Eka.\n"

  private func pruned(_ workspace: TemporaryWorkspace) throws -> [Diagnostic] {
    let folder = WorkspaceFolder(root: workspace.folder.path)
    let pruner = try Pruner(folder, workspace.load())
    try AtomicWriter.write(try pruner.changes())
    return pruner.orphans
  }

  @Test("What belongs to no document or unit goes; the rest keeps its bytes and comments")
  func orphans() throws {
    let kept = """
      # Käännökset
      format: 1
      documents:
        a:
          # Tärkeä
          name: {source: Nimi, target: Namn, state: final}

      """
    let gone = "    subtitle:\n      source: X\n      target: Y\n      state: final\n"
    let workspace = try TemporaryWorkspace([
      "catalogue/services/a.yaml": service,
      "locales/sv/services.yaml": kept + gone + "  poissa:\n    name: {source: A, target: B}\n",
      "locales/se/vanhat.yaml": "format: 1\ndocuments:\n  a:\n    name: {source: A, target: B}\n",
    ])
    #expect(try pruned(workspace).count == 3)
    #expect(try workspace.folder.text("locales/sv/services.yaml") == kept)
    #expect(try !workspace.folder.text("locales/se/vanhat.yaml").contains("target"))
    #expect(!workspace.load().diagnostics.contains { $0.rule == "orphan" })
    #expect(try pruned(workspace).isEmpty)
  }

  @Test("Translations of what is there and cannot be read stay")
  func unread() throws {
    let locale = "format: 1\ndocuments:\n  a:\n    name: {source: A, target: B}\n"
    let workspace = try TemporaryWorkspace([
      "catalogue/services/a.yaml": "name: [\n", "catalogue/services/b.yaml": service,
      "locales/sv/services.yaml": locale + "  c:\n    name: {source: A, target: B}\n",
    ])
    #expect(try pruned(workspace).count == 1)
    #expect(try workspace.folder.text("locales/sv/services.yaml") == locale)
  }

  @Test("A link to a document, and a folder that cannot be read, take nothing with them")
  func links() throws {
    let locale = "format: 1\ndocuments:\n  a:\n    name: {source: A, target: B}\n"
    let workspace = try TemporaryWorkspace(["locales/sv/services.yaml": locale])
    try workspace.folder.write("name: A\n", to: "muualla/a.yaml")
    try workspace.folder.write("name: A\n", to: "catalogue/services/b.yaml")
    try workspace.folder.link("catalogue/services/a.yaml", to: "../../muualla/a.yaml")
    _ = try pruned(workspace)
    #expect(try workspace.folder.text("locales/sv/services.yaml") == locale)
    try workspace.folder.link("catalogue/linked", to: "../muualla")
    #expect(throws: Pruner.Unsafe.self) { try pruned(workspace) }
  }
}
