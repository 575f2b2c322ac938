import Catalogue
import Checks
import TestSupport
import Testing

@Suite("Checking a workspace")
struct CheckerTests {
  private let service = "name: \"Hoito  kotiin\"\nsummary: Soita 029 000 0000\n"
  private let swedish: LocaleFile = [
    .init("a", "name", "Hoito  kotiin", "Vård  hemma"),
    .init("a", "summary", "Soita 029 000 0000", "Ring 029 000 0001"),
  ]

  private var files: [String: String] {
    ["catalogue/services/a.yaml": service, "locales/sv/services.yaml": swedish.text]
  }

  @Test("Finnish and targets are checked, each finding in its place, document, unit and locale")
  func places() throws {
    let found = try findings(files)
    #expect(
      found.map(\.line) == [
        "catalogue/services/a.yaml:1:13: warning: two spaces in a row [double-space]",
        "locales/sv/services.yaml:6:20: warning: two spaces in a row [double-space]",
        "locales/sv/services.yaml:10:15: error: the phone number '0290000000' is not in the target "
          + "[phone-number]",
        "locales/sv/services.yaml:10:15: error: the phone number '0290000001' is not in the Finnish "
          + "[phone-number]",
      ])
    #expect(found.map(\.document) == ["services/a", "services/a", "services/a", "services/a"])
    #expect(found.map(\.unit) == ["name", "name", "summary", "summary"])
    #expect(found.map(\.locale) == [nil, "sv", "sv", "sv"])
  }

  @Test("An outdated target is not held against today's Finnish")
  func outdated() throws {
    let old: LocaleFile = [.init("a", "summary", "Soita 029 000 0001", "Ring 029 000 0001")]
    let found = try findings(files + ["locales/sv/services.yaml": old.text])
    #expect(found.map(\.rule) == ["double-space", "outdated"])
  }

  @Test("The order is the same each time and by file and place")
  func order() throws {
    let workspace = try TemporaryWorkspace(files)
    let findings = check(workspace).findings
    #expect(findings == check(workspace).findings)
    #expect(findings == check(workspace, rules: Rules.all(today: today).reversed()).findings)
  }

  @Test("With locales, only what is about them is found, their files' own faults included")
  func locales() throws {
    let files = files + ["locales/sv/areas.yaml": "format: 1\ndocuments: []\n"]
    let swedish = try findings(files, locales: [0])
    #expect(
      swedish.map(\.rule) == ["locale-file", "double-space", "phone-number", "phone-number"])
    #expect(try findings(files, locales: [1]).isEmpty)
  }
}

@Suite("What the workspace says of rules")
struct RuleLevelTests {
  private func found(rules: String, _ service: String = "name: \"Hoito  kotiin\"\n") throws
    -> [String]
  {
    try findings([
      "catalogue/kielipolku.yaml": TemporaryWorkspace.settings(rules: rules),
      "catalogue/services/a.yaml": service,
    ]).map { "\($0.severity) \($0.rule)" }
  }

  @Test(
    "Its severity replaces the rule's own",
    arguments: [("note", ["note double-space"]), ("error", ["error double-space"]), ("off", [])])
  func levels(level: String, expected: [String]) throws {
    #expect(try found(rules: "double-space: \(level)") == expected)
  }

  @Test("It may weigh what loading finds, unless a file is broken by it")
  func loading() throws {
    let same = "name: Hoito\nsummary: Hoito\n"
    #expect(try found(rules: "", same) == ["error differs"])
    #expect(try found(rules: "differs: note", same) == ["note differs"])
    #expect(try found(rules: "differs: off", same).isEmpty)
    #expect(try found(rules: "unknown-field: off", "nmae: Hoito\n") == ["error unknown-field"])
  }

  @Test("A rule that is not there is named")
  func unknown() throws {
    let found = try findings([
      "catalogue/kielipolku.yaml": TemporaryWorkspace.settings(rules: "doublespace: off")
    ])
    #expect(
      found.map(\.line) == [
        "catalogue/kielipolku.yaml:1:1: warning: 'rules' names 'doublespace', but there is no such "
          + "rule [workspace-file]"
      ])
  }

  @Test("A unit may silence a rule with a reason, and no other rule with it")
  func ignored() throws {
    let locale = """
      format: 1
      documents:
        a:
          name:
            source: Hoito 1
            target: "Vård  2"
            state: translated
            ignore: {number: vuosi}

      """
    let found = try findings([
      "catalogue/services/a.yaml": "name: Hoito 1\n", "locales/sv/services.yaml": locale,
    ])
    #expect(found.map(\.rule) == ["double-space"])
  }

  @Test("Broken files do not keep others from being checked")
  func broken() throws {
    let found = try findings([
      "catalogue/services/a.yaml": "name: [\n", "catalogue/services/b.yaml": "name: \"b  b\"\n",
      "locales/sv/services.yaml": "\tformat: 1\n",
    ])
    #expect(Set(found.map(\.place.file)).count == 3)
    #expect(found.contains { $0.place.file.hasSuffix("b.yaml") && $0.rule == "double-space" })
  }
}
