import Catalogue
import TestSupport
import Testing

@testable import Workspace

struct NormaliserTests {
  private func normalise(_ workspace: TemporaryWorkspace) throws -> [String] {
    let normaliser = Normaliser(WorkspaceFolder(root: workspace.folder.path), workspace.load())
    let changes = try normaliser.changes()
    try normaliser.write(changes)
    return changes.map { "\($0.file) \($0.values)" }
  }

  @Test("changes texts only: comments, layout and all other values stay byte for byte")
  func bytes() throws {
    let before = """
      # Huomautus  a\u{308}
      name:   A\u{308}iti  # miksi
      code: 'x  y'
      status:  published
      description: |-
          Ei\u{308}  mita\u{308}\u{200B}\u{A0}vaan.

          - `x  a\u{308}` ja [linkki  tässä](https://a.fi/a\u{308}  "b  c")
              koodi  on
      contacts:
      -   id: a
          role: "Hoi\\u200Btaja"

      """
    let after = """
      # Huomautus  a\u{308}
      name:   Äiti  # miksi
      code: 'x y'
      status:  published
      description: |-
          Eï mitä vaan.

          - `x  a\u{308}` ja [linkki tässä](https://a.fi/a\u{308}  "b  c")
              koodi on
      contacts:
      -   id: a
          role: "Hoitaja"

      """
    let workspace = try TemporaryWorkspace(["catalogue/services/a.yaml": before])
    #expect(try normalise(workspace) == ["catalogue/services/a.yaml 4"])
    #expect(try workspace.folder.bytes("catalogue/services/a.yaml") == Array(after.utf8))
    #expect(try normalise(workspace) == [])
  }

  @Test("puts each language's fixes to its own texts in locale files")
  func locales() throws {
    let before = """
      format: 1
      documents:
        a:
          name:
            source: A\u{308}iti
            target: Ne'ttä  ð
            note: jätä  näin
            incoming: [{target: "a  b"}]

      """
    let workspace = try TemporaryWorkspace([
      "catalogue/services/a.yaml": "name: Äiti", "locales/sms/services.yaml": before,
      "locales/sv/services.yaml": before,
    ])
    #expect(
      try normalise(workspace) == ["locales/sms/services.yaml 3", "locales/sv/services.yaml 3"])
    let fixed = before.replacing("A\u{308}iti", with: "Äiti").replacing("a  b", with: "a b")
    let (sms, sv) = ("locales/sms/services.yaml", "locales/sv/services.yaml")
    #expect(
      try workspace.folder.bytes(sms)
        == Array(fixed.replacing("Ne'ttä  ð", with: "Ne\u{2B9}ttä đ").utf8))
    #expect(
      try workspace.folder.bytes(sv) == Array(fixed.replacing("Ne'ttä  ð", with: "Ne'ttä ð").utf8))
  }

  @Test("leaves files that are no sound YAML, of another format or of no known locale")
  func broken() throws {
    let entry = "documents: {a: {name: {source: \"a  b\", target: \"a  b\"}}}"
    let workspace = try TemporaryWorkspace([
      "catalogue/services/a.yaml": "name: \"a  b", "catalogue/services/b.yaml": "name: &x a\u{308}",
      "catalogue/unknown/c.yaml": "name: a\u{308}",
      "locales/sv/services.yaml": "format: 2\n\(entry)",
      "locales/nb/services.yaml": "format: 1\n\(entry)",
      "locales/handoffs/a.yaml": "format: 1\n\(entry)",
    ])
    #expect(try normalise(workspace) == [])
  }

  @Test("leaves a line of several lines to a person, so that no unit appears")
  func lines() throws {
    let workspace = try TemporaryWorkspace(["catalogue/services/a.yaml": "name: |\n  a\u{308}\n"])
    #expect(try normalise(workspace) == [])
  }

  @Test("needs no more than the workspace file and the model", arguments: 0..<10 as Range<UInt64>)
  func foundations(_ seed: UInt64) throws {
    var generator = NastyTexts(seed: seed)
    let workspace = try generator.workspace()
    let folder = WorkspaceFolder(root: workspace.folder.path)
    let normaliser = try #require(Normaliser(folder))
    let changes = try Normaliser(folder, workspace.load()).changes()
    #expect(try normaliser.changes().map(\.new) == changes.map(\.new))
  }

  @Test(
    "asks for a whole load where the model may be wrong",
    arguments: [
      ["catalogue/model.yaml": "format: 2\n"],
      ["catalogue/model.yaml": "format: 1\ntypes: {a: b}\n"],
      ["catalogue/kielipolku.yaml": "format: 1\n"],
      ["catalogue/kielipolku.yaml": "area: pohjola\n"],
      ["catalogue/kielipolku.yaml": "format: 1\nlocales: [sv]\narea: pohjola\n"],
      ["catalogue/kielipolku.yaml": "format: 1\nlocales: [sv]\narea: ../areas/lappi\n"],
    ])
  func doubts(_ files: [String: String]) throws {
    let workspace = try TemporaryWorkspace(files)
    #expect(Normaliser(WorkspaceFolder(root: workspace.folder.path)) == nil)
  }

  @Test("refuses to write a file that has changed since it was read")
  func stale() throws {
    let workspace = try TemporaryWorkspace([
      "catalogue/services/a.yaml": "name: a\u{308}", "catalogue/services/b.yaml": "name: a\u{308}",
    ])
    let normaliser = Normaliser(WorkspaceFolder(root: workspace.folder.path), workspace.load())
    let changes = try normaliser.changes()
    try workspace.folder.write("name: uusi", to: "catalogue/services/b.yaml")
    #expect(throws: AtomicWriter.Stale.self) { try normaliser.write(changes) }
    #expect(try workspace.folder.text("catalogue/services/b.yaml") == "name: uusi")
    #expect(try workspace.folder.bytes("catalogue/services/a.yaml") == Array("name: a\u{308}".utf8))
    #expect(workspace.folder.files.count == 4)
  }

  @Test(
    "never changes a count of completeness, and once is enough", arguments: Array(0..<30) + [862])
  func counts(_ seed: UInt64) throws {
    var generator = NastyTexts(seed: seed)
    let workspace = try generator.workspace()
    let before = try figures(workspace)
    _ = try normalise(workspace)
    #expect(try figures(workspace) == before)
    #expect(try normalise(workspace) == [])
  }

  /// All figures of `status`, and the orphans, which are the entries in none of them.
  private func figures(_ workspace: TemporaryWorkspace) throws -> [String] {
    let snapshot = workspace.load()
    let counts = Completeness(snapshot, words: try SourceWords.count(snapshot)).totals
    return counts.map { "\($0)" } + [
      "\(snapshot.documents.map(\.units.count))",
      "\(snapshot.diagnostics.count { $0.rule == "orphan" })",
    ]
  }
}
