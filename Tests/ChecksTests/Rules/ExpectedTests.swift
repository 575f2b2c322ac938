import Catalogue
import Checks
import TestSupport
import Testing

@Suite("expected")
struct ExpectedTests {
  private let model = """
    format: 1
    types:
      path:
        folder: paths
        fields:
          name:   {kind: line, required: true}
          owner:  {kind: line, label: Omistaja, expected: true}
          stages:
            kind: group
            many: true
            expected: true
            fields:
              name:     {kind: line}
              services: {kind: reference, to: path, many: true, expected: true}

    """

  private func found(_ path: String) throws -> [String] {
    try findings(
      ["catalogue/model.yaml": model, "catalogue/paths/a.yaml": path], rules: [Expected()]
    ).map { "\($0.line) \($0.unit ?? "")" }
  }

  @Test("An empty field is found in the document and in each item of a group")
  func empty() throws {
    let path = """
      name: Polku
      stages:
        - id: arviointi
          name: Arviointi
        - id: hoito
          services: [a]

      """
    #expect(
      try found(path) == [
        "catalogue/paths/a.yaml:1:1: warning: 'owner' is empty (Omistaja) [expected] owner",
        "catalogue/paths/a.yaml:3:5: warning: 'services' is empty [expected] "
          + "stages.arviointi.services",
      ])
  }

  @Test("A group without items is found itself, not the fields that its items would have")
  func group() throws {
    #expect(
      try found("name: Polku\nowner: Kunta\nstages: []\n") == [
        "catalogue/paths/a.yaml:1:1: warning: 'stages' is empty [expected] stages"
      ])
  }

  @Test("What is filled in, or only optional, is left alone")
  func full() throws {
    let path = "name: Polku\nowner: Kunta\nstages:\n  - id: a\n    services: [a]\n"
    #expect(try found(path).isEmpty)
  }
}
