import Catalogue
import Foundation
import TestSupport
import Testing
import Workspace

struct LoaderTests {
  @Test("one load finds the problems of all files, and loads all others")
  func all() throws {
    let snapshot = try TemporaryWorkspace([
      "catalogue/areas/a.yaml": "name: a\n\tx: b", "catalogue/services/b.yaml": "nmae: b",
      "catalogue/services/c.yaml": "name: c", "catalogue/services/d.yaml": "- d",
      "locales/sv/services.yaml": "format: 1\ndocuments:\n  c:\n    name: {source: c, target: s}\n",
      "locales/se/services.yaml": "format: 2\n", "locales/smn/services.yaml": "format: [",
    ]).load()
    #expect(
      Set(snapshot.diagnostics.map(\.place.file)) == [
        "catalogue/areas/a.yaml", "catalogue/services/b.yaml", "catalogue/services/d.yaml",
        "locales/se/services.yaml", "locales/smn/services.yaml",
      ])
    #expect(snapshot.brokenFiles == Set(snapshot.diagnostics.map(\.place.file)))
    #expect(snapshot.isUsable)
    let index = try #require(snapshot.index(of: "services/c"))
    #expect(snapshot.translations[0][index][0]?.target == "s")
  }

  @Test("a broken model leaves documents checked as YAML, and nothing said of what it would know")
  func brokenModel() throws {
    let snapshot = try TemporaryWorkspace([
      "catalogue/model.yaml": "format: 1\ntypes: {a", "catalogue/services/a.yaml": "name: a",
      "catalogue/services/b.yaml": "name: a\nname: b",
      "locales/sv/services.yaml": "format: 1\ndocuments:\n  a:\n    name: {source: a, target: s}\n",
    ]).load()
    #expect(!snapshot.isUsable)
    #expect(snapshot.diagnostics.map(\.rule) == ["yaml-syntax", "yaml-duplicate-key"])
  }

  @Test(
    "a model that is understood in part is used for that part, and the rest is not held against documents"
  )
  func partialModel() throws {
    let model = """
      format: 1
      types:
        service:
          folder: services
          fields:
            name: {kind: line, required: true}
            summary: {kind: string, differs: name}
            other: {kind: reference, to: thing}
            same: {kind: line, differs: summary}
        thing:
          fields: {name: {kind: line}}

      """
    let snapshot = try TemporaryWorkspace([
      "catalogue/model.yaml": model,
      "catalogue/services/a.yaml": "summary: x\nother: y", "catalogue/things/y.yaml": "name: y",
    ]).load()
    #expect(
      snapshot.diagnostics.map(\.line) == [
        "catalogue/model.yaml:7:23: kind must be one of: line, text, number, date, choice, phone, "
          + "email, url, reference, policy, group [model-file]",
        "catalogue/model.yaml:11:5: type 'thing' has no folder [model-file]",
        "catalogue/services/a.yaml:1:1: 'name' is required [missing-field]",
      ])
    #expect(!snapshot.isUsable)
  }

  @Test("a broken kielipolku.yaml leaves all else checked, with every language allowed")
  func brokenSettings() throws {
    let snapshot = try TemporaryWorkspace([
      "catalogue/kielipolku.yaml": "format: 3\n",
      "catalogue/areas/a.yaml": "{name: a, locales: {required: [se]}}",
      "catalogue/services/a.yaml": "nmae: a",
      "locales/sv/areas.yaml": "format: 1\ndocuments:\n  a:\n    nmae: {source: a, target: s}\n",
    ]).load()
    #expect(
      snapshot.diagnostics.map(\.line) == [
        "catalogue/kielipolku.yaml:1:9: this program reads format 1 only [workspace-file]",
        "catalogue/services/a.yaml:1:1: unknown field 'nmae' [unknown-field]",
        "locales/sv/areas.yaml:4:5: there is no unit 'nmae' today [orphan]",
      ])
    #expect(!snapshot.isUsable)
  }

  @Test("a workspace without its files says so")
  func nothing() throws {
    let snapshot = Loader.load(root: try TemporaryFolder().path)
    #expect(
      snapshot.diagnostics.map(\.line) == [
        "catalogue/kielipolku.yaml:1:1: no such file or folder [file-name]",
        "catalogue/model.yaml:1:1: no such file or folder [file-name]",
      ])
  }

  @Test("links, pipes, other endings, bad names and unknown folders are reported, not followed")
  func names() throws {
    let workspace = try TemporaryWorkspace([
      "catalogue/services/Huono Nimi.yaml": "name: a", "catalogue/services/-a.yaml": "name: b",
      "catalogue/servics/a.yaml": "name: c", "catalogue/servics/b.yaml": "name: d",
      "catalogue/services/note.txt": "", "elsewhere/x.yaml": "name: e",
      "catalogue/services/.hidden.yaml": "- ", "catalogue/a.yaml": "name: f",
    ])
    try workspace.folder.link("catalogue/services/link.yaml", to: "../../elsewhere/x.yaml")
    try workspace.folder.link("catalogue/services/links", to: "../../elsewhere")
    unsafe mkfifo(workspace.folder.path("catalogue/services/pipe.yaml"), 0o600)
    let slug = "names are made of a–z, 0–9 and hyphens, as in a-b.yaml [file-name]"
    let link = "this is no plain file; links are not followed [file-name]"
    #expect(
      workspace.load().diagnostics.map(\.line) == [
        "catalogue/a.yaml:1:1: no type of the model has this folder [unknown-type]",
        "catalogue/services/-a.yaml:1:1: \(slug)",
        "catalogue/services/Huono Nimi.yaml:1:1: \(slug)",
        "catalogue/services/link.yaml:1:1: \(link)", "catalogue/services/links:1:1: \(link)",
        "catalogue/services/note.txt:1:1: only files that end in .yaml belong here [file-name]",
        "catalogue/services/pipe.yaml:1:1: \(link)",
        "catalogue/servics/a.yaml:1:1: no type of the model has this folder [unknown-type]",
      ])
  }

  @Test("thousands of documents load, and each is counted as progress")
  func many() throws {
    let files = (0..<3000).map {
      ("catalogue/services/s\($0 % 10)/a\($0).yaml", "name: Palvelu \($0)\n")
    }
    let workspace = try TemporaryWorkspace(Dictionary(uniqueKeysWithValues: files))
    let snapshot = workspace.load()
    #expect(snapshot.documents.count == 3000)
    #expect(snapshot.diagnostics == [])
    let ids = snapshot.documents.map(\.id)
    #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(snapshot.document("services/s7/a2997")?.units.first?.text == "Palvelu 2997")
  }
}
