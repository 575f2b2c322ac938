import Catalogue
import TestSupport
import Testing

@testable import Workspace

@Suite("Renaming")
struct MoverTests {
  /// Moves something in a workspace of some files, and gives all files that are not what they were.
  private func changed(
    _ files: [String: String], _ old: String, _ new: String
  ) throws -> [String: String?] {
    let workspace = try TemporaryWorkspace(files)
    let before = try contents(workspace)
    let folder = WorkspaceFolder(root: workspace.folder.path)
    let mover = try Mover(folder, workspace.load(), from: old, to: new)
    try Mover.carryOut(try mover.plan())
    let after = try contents(workspace)
    #expect(!workspace.load().diagnostics.contains { $0.rule == "orphan" })
    return Set(before.keys).union(after.keys).reduce(into: [:]) { changed, file in
      if before[file] != after[file] { changed[file] = .some(after[file]) }
    }
  }

  private func contents(_ workspace: TemporaryWorkspace) throws -> [String: String] {
    let files = workspace.folder.files
    return Dictionary(
      uniqueKeysWithValues: try zip(files, files.map(workspace.folder.text)).map { ($0, $1) })
  }

  private func swedish(_ slug: String, _ unit: String = "name") -> String {
    "format: 1\ndocuments:\n  # tärkeä\n  \(slug):\n    \(unit):\n      source: Nimi\n"
      + "      target: Namn\n      state: final\n"
  }

  @Test("A document in its folder: references, its slug in locale files, and no byte more")
  func document() throws {
    let files = [
      "catalogue/services/a.yaml": "# Palvelu\nname: Nimi\nrelated: [a, b]   # itse\n",
      "catalogue/services/b.yaml": "name: \"a\"\nrelated:\n  - a\n",
      "locales/sv/services.yaml": swedish("a"),
    ]
    #expect(
      try changed(files, "services/a", "services/c") == [
        "catalogue/services/a.yaml": nil,
        "catalogue/services/c.yaml": "# Palvelu\nname: Nimi\nrelated: [c, b]   # itse\n",
        "catalogue/services/b.yaml": "name: \"a\"\nrelated:\n  - c\n",
        "locales/sv/services.yaml": swedish("c"),
      ])
  }

  @Test("To another folder, its translations go with it, comments and all")
  func otherFolder() throws {
    let files = [
      "catalogue/services/a.yaml": "name: Nimi\n", "locales/sv/services.yaml": swedish("a"),
      "locales/se/services.yaml": swedish("a"),
      "catalogue/services/x/b.yaml": "name: Nimi\n", "locales/se/services/x.yaml": swedish("b"),
    ]
    let changed = try changed(files, "services/a", "services/x/c")
    #expect(
      Set(changed.keys) == [
        "catalogue/services/a.yaml", "catalogue/services/x/c.yaml", "locales/sv/services.yaml",
        "locales/sv/services/x.yaml", "locales/se/services.yaml", "locales/se/services/x.yaml",
      ])
    #expect(changed["locales/sv/services/x.yaml"] == swedish("c"))
    let northern = try #require(changed["locales/se/services/x.yaml"] ?? nil)
    #expect(northern.hasPrefix(swedish("b")) && northern.contains("  c:\n"))
    #expect(changed["locales/sv/services.yaml"]??.contains("Namn") == false)
  }

  @Test("An area is named in the workspace file too")
  func area() throws {
    let settings = TemporaryWorkspace.settings + "area: lappi\n"
    let files = [
      "catalogue/kielipolku.yaml": settings, "catalogue/areas/lappi.yaml": "name: Lappi\n",
      "catalogue/services/a.yaml": "name: lappi\nareas: [lappi]\n",
    ]
    let changed = try changed(files, "areas/lappi", "areas/pohjoinen")
    #expect(
      changed["catalogue/kielipolku.yaml"]
        == settings.replacing("area: lappi", with: "area: pohjoinen"))
    #expect(changed["catalogue/services/a.yaml"] == "name: lappi\nareas: [pohjoinen]\n")
  }

  @Test("An item of a group, in its document alone")
  func item() throws {
    let contacts = "name: Nimi\ncontacts:\n  - id: eka\n    role: Nimi\n  - {id: toka, role: T}\n"
    let files = [
      "catalogue/services/a.yaml": contacts, "catalogue/services/b.yaml": contacts,
      "locales/sv/services.yaml": swedish("a", "contacts.eka.role"),
    ]
    #expect(
      try changed(files, "services/a#contacts.eka", "services/a#contacts.vuoro") == [
        "catalogue/services/a.yaml": contacts.replacing("id: eka", with: "id: vuoro"),
        "locales/sv/services.yaml": swedish("a", "contacts.vuoro.role"),
      ])
  }

  @Test("A field: in the model, in what the model says of it, in documents and units")
  func field() throws {
    let service = "name: Nimi\nsummary: Eri\ndescription: |\n  Nimi\n"
    let files = [
      "catalogue/services/a.yaml": service, "catalogue/areas/b.yaml": "name: Alue\n",
      "locales/sv/services.yaml": swedish("a", "name"), "locales/sv/areas.yaml": swedish("b"),
    ]
    let changed = try changed(files, "service.name", "service.title")
    #expect(changed["catalogue/services/a.yaml"] == service.replacing("name:", with: "title:"))
    #expect(changed["locales/sv/services.yaml"] == swedish("a", "title"))
    #expect(changed["locales/sv/areas.yaml"] == nil)
    let model = try #require(changed["catalogue/model.yaml"] ?? nil)
    #expect(model.contains("differs: title}") && model.contains("title:        {kind: line"))
    #expect(model.contains("      name:    {kind: line, label: Nimi, translate: true, required"))
  }

  @Test("A field of a group, behind every item's id; blocks keep their numbers")
  func innerField() throws {
    let files = [
      "catalogue/services/a.yaml": "name: N\ncontacts: [{id: role, role: Nimi}]\n",
      "locales/sv/services.yaml": swedish("a", "contacts.role.role"),
    ]
    let changed = try changed(files, "service.contacts.role", "service.contacts.task")
    #expect(changed["locales/sv/services.yaml"] == swedish("a", "contacts.role.task"))
    #expect(
      changed["catalogue/services/a.yaml"] == "name: N\ncontacts: [{id: role, task: Nimi}]\n")
    let text = [
      "catalogue/services/a.yaml": "name: N\ndescription: Nimi\n",
      "locales/sv/services.yaml": swedish("a", "description.1"),
    ]
    let blocks = try self.changed(text, "service.description", "service.text")
    #expect(blocks["locales/sv/services.yaml"] == swedish("a", "text.1"))
  }

  @Test(
    "What is not there, is taken, or is no name is refused, and nothing is written",
    arguments: [
      ("services/x", "services/y", Mover.Refusal.Code.notFound),
      ("services/a", "services/b", .taken), ("services/a", "services/a", .taken),
      ("services/a", "services/vanha", .taken),
      ("services/a", "areas/a", .unlike), ("services/a", "b", .unlike),
      ("services/a", "services/../a", .badName), ("services/a", "services/A", .badName),
      ("services/a#contacts.x", "services/a#contacts.y", .notFound),
      ("services/a#contacts", "services/a#name", .notFound),
      ("services/a#contacts.eka", "services/a#contacts.toka", .taken),
      ("services/a#contacts.eka", "services/b#contacts.kolmas", .unlike),
      ("services/a#contacts.eka", "services/a#contacts.", .badName),
      ("service.x", "service.y", .notFound), ("service.name", "service.summary", .taken),
      ("service.name", "area.title", .unlike), ("service.name", "service.a b", .badName),
      ("service.contacts.role", "service.role", .unlike), ("", "", .taken), ("x", "y", .notFound),
    ])
  func refused(old: String, new: String, code: Mover.Refusal.Code) throws {
    let workspace = try TemporaryWorkspace([
      "catalogue/services/a.yaml": "name: N\ncontacts: [{id: eka}, {id: toka}]\n",
      "catalogue/services/b.yaml": "name: N\n", "locales/sv/services.yaml": swedish("vanha"),
    ])
    let folder = WorkspaceFolder(root: workspace.folder.path)
    do {
      _ = try Mover(folder, workspace.load(), from: old, to: new)
      Issue.record("not refused")
    } catch {
      #expect(error.code == code)
    }
  }

  @Test("A file that cannot be read may hold the old name, so nothing is renamed")
  func broken() throws {
    let workspace = try TemporaryWorkspace([
      "catalogue/services/a.yaml": "name: N\n", "catalogue/services/b.yaml": "name: [\n",
    ])
    let folder = WorkspaceFolder(root: workspace.folder.path)
    let mover = try Mover(folder, workspace.load(), from: "services/a", to: "services/c")
    #expect(throws: Mover.Refusal.self) { try mover.plan() }
  }
}
