import Catalogue
import TestSupport
import Testing

struct AreaPoliciesTests {
  /// What a document must have, as `required | expected`.
  private func policy(_ id: String, in snapshot: Snapshot) throws -> String {
    let policy = try #require(snapshot.document(id)).policy
    func codes(_ set: LocaleSet) -> String {
      let locales = snapshot.settings.locales
      return locales.indices.filter { set.contains(LocaleSet(index: $0)) }.map { locales[$0] }
        .joined(separator: " ")
    }
    return "\(codes(policy.required)) | \(codes(policy.expected))"
  }

  private static let areas = [
    "catalogue/areas/lappi.yaml": "{name: Lappi, locales: {expected: [sv]}}",
    "catalogue/areas/pohjoinen.yaml": "{name: Pohjoinen, parent: lappi}",
    "catalogue/areas/inari.yaml":
      "{name: Inari, parent: pohjoinen, locales: {required: [se, smn, sms], expected: [sv]}}",
    "catalogue/areas/ivalo.yaml": "{name: Ivalo, parent: inari}",
    "catalogue/areas/tornio.yaml": "{name: Tornio, locales: {required: [sv]}}",
    "catalogue/areas/meri.yaml": "{name: Meri}",
  ]

  @Test(
    "an area has its own policy, or that of the nearest area above it that has one",
    arguments: [
      ("lappi", " | sv"), ("pohjoinen", " | sv"), ("inari", "se smn sms | sv"),
      ("ivalo", "se smn sms | sv"), ("tornio", "sv | "), ("meri", " | "),
    ])
  func inheritance(_ area: String, _ expected: String) throws {
    let snapshot = try TemporaryWorkspace(Self.areas).load()
    #expect(snapshot.diagnostics == [])
    #expect(try policy("areas/\(area)", in: snapshot) == expected)
  }

  @Test(
    "a document needs what its areas need, all taken together, required before expected",
    arguments: [
      ("areas: [ivalo]", "se smn sms | sv"), ("areas: [inari, tornio]", "sv se smn sms | "),
      ("areas: [meri]", " | "), ("areas: [meri, lappi]", " | sv"), ("name: a", "sv | "),
      ("areas: []", "sv | "), ("areas: [poissa]", " | "),
    ])
  func documents(_ yaml: String, _ expected: String) throws {
    let snapshot = try TemporaryWorkspace(
      Self.areas.merging([
        "catalogue/services/a.yaml": yaml,
        "catalogue/kielipolku.yaml": TemporaryWorkspace.settings + "area: tornio\n",
      ]) { $1 }
    ).load()
    #expect(try policy("services/a", in: snapshot) == expected)
  }

  @Test("areas that groups refer to count, at any depth")
  func groups() throws {
    let model = """
      format: 1
      types:
        area: {folder: areas, fields: {name: {kind: line}, parent: {kind: reference, to: area}, locales: {kind: policy}}}
        path:
          folder: paths
          fields:
            stages:
              kind: group
              many: true
              fields:
                places:
                  kind: group
                  fields: {area: {kind: reference, to: area}}

      """
    let snapshot = try TemporaryWorkspace(
      Self.areas.merging([
        "catalogue/model.yaml": model,
        "catalogue/paths/p.yaml":
          "stages: [{id: a, places: {area: tornio}}, {id: b, places: {area: lappi}}]",
      ]) { $1 }
    ).load()
    #expect(snapshot.diagnostics == [])
    #expect(try policy("paths/p", in: snapshot) == "sv | ")
  }

  @Test("the workspace's area must be there")
  func unknownArea() throws {
    let workspace = try TemporaryWorkspace([
      "catalogue/kielipolku.yaml": TemporaryWorkspace.settings + "area: poissa\n"
    ])
    #expect(
      workspace.load().diagnostics.map(\.line) == [
        "catalogue/kielipolku.yaml:1:1: 'area' names 'poissa', but there is no such area "
          + "[workspace-file]"
      ])
  }

  @Test("areas in a circle are reported, each once, and not those that lead into it")
  func circle() throws {
    let snapshot = try TemporaryWorkspace([
      "catalogue/areas/a.yaml": "name: a\nparent: b",
      "catalogue/areas/b.yaml": "name: b\nparent: c",
      "catalogue/areas/c.yaml": "name: c\nparent: a\nlocales: {required: [se]}",
      "catalogue/areas/d.yaml": "name: d\nparent: a",
      "catalogue/areas/e.yaml": "name: e\nparent: e",
    ]).load()
    #expect(
      snapshot.diagnostics.map(\.line)
        == ["a", "b", "c", "e"].map {
          "catalogue/areas/\($0).yaml:2:9: the areas above '\($0)' lead back to it [area-cycle]"
        })
    for area in ["a", "b", "c", "d"] {
      #expect(try policy("areas/\(area)", in: snapshot) == "se | ")
    }
    #expect(try policy("areas/e", in: snapshot) == " | ")
  }

  @Test("a policy says what is no locale, no list or no key of it")
  func faults() throws {
    let snapshot = try TemporaryWorkspace([
      "catalogue/areas/a.yaml":
        "name: a\nlocales: {required: [se, fi, xx], expected: sv, must: []}",
      "catalogue/areas/b.yaml": "name: b\nlocales: se",
    ]).load()
    #expect(
      snapshot.diagnostics.map(\.line) == [
        "catalogue/areas/a.yaml:2:26: 'fi' is no target locale here [unknown-choice]",
        "catalogue/areas/a.yaml:2:30: 'xx' is no target locale here [unknown-choice]",
        "catalogue/areas/a.yaml:2:45: a policy lists its locales [wrong-kind]",
        "catalogue/areas/a.yaml:2:49: unknown key 'must' [unknown-field]",
        "catalogue/areas/b.yaml:2:10: 'locales' must say required and expected [wrong-kind]",
      ])
    #expect(try policy("areas/a", in: snapshot) == "se | ")
  }
}
