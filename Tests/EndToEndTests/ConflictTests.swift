import JSON
import TestSupport
import Testing

@Suite("kielipolku conflicts, resolve and mark")
struct ConflictTests {
  private let file = "locales/sv/services.yaml"
  private let id = "services/kotihoito#name"

  /// A workspace whose Swedish name has two other texts.
  private func conflict() throws -> TemporaryFolder {
    let text = (Sample.files[file] ?? "").replacing(
      "      target: Hemvård\n      state: translated\n",
      with: """
              target: Hemvård   # vanha
              state: reviewed
              incoming:
                - target: Hemsjukvård
                  from: sv-2026-02-01
                - target: Vård i hemmet

        """)
    return try Sample.workspace([file: text]).folder
  }

  @Test("conflicts lists both texts")
  func list() throws {
    let folder = try conflict()
    let run = try Program.run(["conflicts"], in: folder)
    #expect(run.exitCode == 0)
    #expect(
      run.lines == [
        "\(file):4: \(id): Hemvård", "  1: Hemsjukvård (sv-2026-02-01)", "  2: Vård i hemmet",
      ])
    #expect(try Program.run(["conflicts", "--locale", "se"], in: folder).lines.isEmpty)
    let row = try Program.run(["conflicts", "--format", "json"], in: folder).json().elements?.first
    #expect(row?["unit"]?.text == "name" && row?["locale"]?.text == "sv")
    #expect(row?["incoming"]?.elements?.first?["from"]?.text == "sv-2026-02-01")
  }

  @Test(
    "resolve takes one text and leaves the comments",
    arguments: [
      (["--prefer", "existing"], "Hemvård", "reviewed", false),
      (["--number", "2"], "Vård i hemmet", "translated", false),
      (["--prefer", "incoming", "--number", "1"], "Hemsjukvård", "translated", false),
      (["--prefer", "existing", "--number", "1"], "Hemvård", "reviewed", true),
    ])
  func resolve(_ options: [String], _ target: String, _ state: String, _ isOpen: Bool) throws {
    let folder = try conflict()
    let run = try Program.run(["resolve", id, "--locale", "sv"] + options, in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    let text = try folder.text(file)
    #expect(text.contains("target: \(target)   # vanha\n      state: \(state)\n"))
    #expect(text.contains("incoming") == isOpen)
  }

  @Test(
    "resolve says what is wrong: 64 where it is not clear which text, 66 where there is none",
    arguments: [
      (["services/kotihoito#name", "--prefer", "incoming"], 64),
      (["services/kotihoito#name"], 64), (["services/kotihoito#name", "--number", "3"], 64),
      (["services/kotihoito#summary", "--prefer", "existing"], 66),
      (["services/kotihoito", "--prefer", "existing"], 66),
      (["services/none#name", "--prefer", "existing"], 66),
    ])
  func wrong(_ arguments: [String], _ code: Int) throws {
    let folder = try conflict()
    let before = try folder.text(file)
    let run = try Program.run(["resolve", "--locale", "sv"] + arguments, in: folder)
    #expect(run.exitCode == Int32(code))
    #expect(try folder.text(file) == before)
  }

  @Test("mark sets states, and confirms an outdated translation")
  func mark() throws {
    let folder = try Sample.workspace().folder
    let run = try Program.run(
      ["mark", "services/kotihoito", "--locale", "sv", "--state", "final"], in: folder)
    #expect(run.exitCode == 0 && run.errors.contains("2 units marked final"))
    let text = try folder.text(file)
    #expect(text.contains("source: Apua kotiin\n      target: Hjälp hemma\n      state: final"))
    let list = try Program.run(["list", "--locale", "sv", "--state", "outdated"], in: folder)
    #expect(list.lines.isEmpty)
  }

  @Test(
    "mark says what is wrong",
    arguments: [
      (["services/none", "--locale", "sv", "--state", "final"], 66),
      (["services/kotihoito#description.1", "--locale", "sv", "--state", "final"], 66),
      (["services/kotihoito", "--locale", "sv", "--state", "done"], 64),
      (["services/kotihoito", "--locale", "sv,se", "--state", "final"], 64),
      (["services/kotihoito", "--locale", "en", "--state", "final"], 64),
    ])
  func wrongMark(_ arguments: [String], _ code: Int) throws {
    let folder = try Sample.workspace().folder
    let before = try folder.text(file)
    #expect(try Program.run(["mark"] + arguments, in: folder).exitCode == Int32(code))
    #expect(try folder.text(file) == before)
  }
}
