import Catalogue
import TestSupport
import Testing

struct CrossChecksTests {
  private func findings(_ files: [String: String]) throws -> [String] {
    try TemporaryWorkspace(files).load().diagnostics.map(\.line)
  }

  @Test("ids that differ by case or by NFC only")
  func ids() throws {
    let workspace = try TemporaryWorkspace([
      "catalogue/services/a.yaml": "name: a", "catalogue/services/A.yaml": "name: b",
      "catalogue/services/\u{E4}.yaml": "name: c", "catalogue/services/b.yaml": "name: e",
    ])
    // Not among the others: as keys of a dictionary the two would be one.
    try workspace.folder.write("name: d", to: "catalogue/services/a\u{308}.yaml")
    let found = workspace.load().diagnostics.map(\.line)
    let clashes = found.filter { $0.hasSuffix("[id-clash]") }
    #expect(
      clashes == [
        "catalogue/services/a.yaml:1:1: 'services/a' differs from 'services/A' by case or by its "
          + "letters' form only [id-clash]",
        "catalogue/services/\u{E4}.yaml:1:1: 'services/\u{E4}' differs from 'services/a\u{308}' by "
          + "case or by its letters' form only [id-clash]",
      ])
    #expect(found.count(where: { $0.hasSuffix("[file-name]") }) == 3)
  }

  private let model = """
    format: 1
    types:
      provider:
        folder: providers
        fields: {name: {kind: line, unique: true}}
      service:
        folder: services
        fields:
          name: {kind: line, unique: provider}
          provider: {kind: reference, to: provider}

    """

  @Test("values that must be unique in the type, or within another field's value")
  func unique() throws {
    let found = try findings([
      "catalogue/model.yaml": model,
      "catalogue/providers/a.yaml": "name: Sama", "catalogue/providers/b.yaml": "name: Sama",
      "catalogue/services/a.yaml": "{name: Neuvola, provider: a}",
      "catalogue/services/b.yaml": "{name: Neuvola, provider: b}",
      "catalogue/services/c.yaml": "{name: Neuvola, provider: a}",
    ])
    #expect(
      found == [
        "catalogue/providers/b.yaml:1:7: 'name' is the same as in providers/a [unique]",
        "catalogue/services/c.yaml:1:8: 'name' is the same as in services/a [unique]",
      ])
  }

  @Test("a reference to a document that is there and broken is no second finding")
  func broken() throws {
    let found = try findings([
      "catalogue/areas/inari.yaml": "name: \"Inari",
      "catalogue/services/a.yaml": "areas: [inari]",
      "catalogue/kielipolku.yaml": TemporaryWorkspace.settings + "area: inari\n",
      "locales/sv/areas.yaml":
        "format: 1\ndocuments:\n  inari:\n    name: {source: Inari, target: Enare}\n",
    ])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("catalogue/areas/inari.yaml:") == true)
  }
}
