import Catalogue
import TestSupport
import Testing
import Workspace

@testable import Checks

/// Finds each `!!` and offers `?` instead.
private struct Exclamations: TextRule {
  let triggers: TextTraits = .any
  let description = RuleDescription(
    id: "exclamations", severity: .note, summary: "", explanation: "", bad: "", good: "")

  func faults(in text: CheckedText) -> [Fault] {
    text.text.ranges(of: "!!").map {
      Fault("!!", at: text.range(of: text.text[$0]), repair: "?")
    }
  }
}

@Suite("Places of faults in their files")
struct LocatorTests {
  private func found(_ files: [String: String]) throws -> [Diagnostic] {
    try findings(files, rules: [Exclamations()])
  }

  private func places(_ service: String) throws -> [String] {
    try found(["catalogue/services/a.yaml": service]).map { finding in
      let end = finding.end.map { "\($0.line):\($0.column)" } ?? "?"
      return "\(finding.place.line):\(finding.place.column)-\(end)"
    }
  }

  @Test(
    "To the column, however the text is written",
    arguments: [
      ("name: äy!! b!!\n", ["1:9-1:11", "1:13-1:15"]),
      ("name: \"\\u00e4!! b\"\n", ["1:14-1:16"]),
      ("name: 'a''b!!'\n", ["1:12-1:14"]),
      ("name:\n  b!!\n", ["2:4-2:6"]),
      ("name: >-\n  a\n  b!!\n", ["3:4-3:6"]),
    ])
  func lines(service: String, expected: [String]) throws {
    #expect(try places(service) == expected)
  }

  @Test("In Markdown, through blocks, lists and line breaks")
  func blocks() throws {
    let service = """
      name: a
      description: |
        # Otsikko!!

        Eka rivi
        toka!! rivi.

        - kohta
          jatkuu!!
        > a
        > b!!

      """
    #expect(
      try places(service) == ["3:12-3:14", "6:7-6:9", "9:11-9:13", "11:6-11:8"])
  }

  @Test("In a locale file, with the edit that repairs it")
  func targets() throws {
    let file: LocaleFile = [.init("a", "name", "Hei", "a \"b\"!!")]
    let finding = try #require(
      try found(["catalogue/services/a.yaml": "name: Hei\n", "locales/se/services.yaml": file.text])
        .first)
    #expect(finding.line == "locales/se/services.yaml:6:23: note: !! [exclamations]")
    #expect(
      finding.repair
        == Repair(
          "?",
          edits: [
            .init(
              start: Position(line: 6, column: 23), end: Position(line: 6, column: 25), text: "?")
          ]))
  }

  @Test("A file that has changed, or is gone, keeps the place where the text began")
  func changed() throws {
    let workspace = try TemporaryWorkspace(["catalogue/services/a.yaml": "name: ab!!\n"])
    let snapshot = workspace.load()
    let folder = WorkspaceFolder(root: workspace.folder.path)
    for change in ["name: !!ab\n", "name: [\n", nil] {
      if let change {
        try workspace.folder.write(change, to: "catalogue/services/a.yaml")
      } else {
        try workspace.folder.remove("catalogue/services/a.yaml")
      }
      let finding = Checker(snapshot, in: folder, rules: [Exclamations()]).run().findings.first
      #expect(finding?.place.column == 7)
      #expect(finding?.end == nil)
      #expect(finding?.repair == Repair("?"))
    }
  }

  @Test("Many faults of one text are counted, not listed")
  func many() throws {
    let found = try found([
      "catalogue/services/a.yaml": "name: " + String(repeating: "a!! ", count: 1000) + "b\n"
    ]).filter { $0.rule == "exclamations" }
    #expect(found.count == 51)
    #expect(found.first?.message == "the same 950 times more in this text")
  }
}
