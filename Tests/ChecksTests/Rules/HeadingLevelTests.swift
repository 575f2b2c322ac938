import Catalogue
import Checks
import TestSupport
import Testing

@Suite("heading-level")
struct HeadingLevelTests {
  private let model = """
    format: 1
    types:
      service:
        folder: services
        fields:
          name: {kind: line, translate: true}
          text: {kind: text, translate: true}

    """

  private func found(_ markdown: String) throws -> [String] {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    return try findings(
      [
        "catalogue/model.yaml": model,
        "catalogue/services/a.yaml": "name: A\ntext: |\n\(text)\n",
      ], rules: [HeadingLevel()]
    ).map(\.line)
  }

  @Test("A level that is skipped is found at the heading below it")
  func skipped() throws {
    #expect(
      try found("## Hakeminen\n\nNäin haet.\n\n#### Liitteet") == [
        "catalogue/services/a.yaml:7:8: warning: a heading of level 4 follows one of level 2 "
          + "[heading-level]"
      ])
  }

  @Test(
    "Any first level, one level at a time down and several up are left alone",
    arguments: [
      "### Hakeminen", "# A\n\n## B\n\n### C\n\n# D\n\n## E", "Ei otsikoita",
      "A\n=\n\nB\n-\n\n### C",
      "    ## koodi\n\n# A\n\n    #### koodi",
    ])
  func right(text: String) throws { #expect(try found(text).isEmpty) }
}
