import Catalogue
import TestSupport
import Testing

struct LocaleReaderTests {
  private func load(_ locale: String, document: String = "name: Nimi") throws -> Snapshot {
    try TemporaryWorkspace([
      "catalogue/services/a.yaml": document, "locales/sv/services.yaml": locale,
    ]).load()
  }

  private func entry(_ lines: String) -> String {
    "format: 1\ndocuments:\n  a:\n    name:\n"
      + lines.split(separator: "\n").map { "      \($0)\n" }.joined()
  }

  @Test("reads all that an entry says")
  func details() throws {
    let snapshot = try load(
      entry(
        """
        source: Nimi
        target: Namn
        state: reviewed
        note: Kysy
        origin: human
        by: Aino
        on: 2026-02-01
        ignore: {numbers: Sama}
        incoming: [{target: Titel, by: Oula, on: 2026-03-01, from: x}]
        """))
    #expect(snapshot.diagnostics == [])
    let translation = try #require(snapshot.translations[0][0][0])
    #expect(translation.target == "Namn")
    #expect(translation.state == .reviewed)
    #expect(!translation.isOutdated)
    #expect(translation.source == nil)
    #expect(translation.position == Position(line: 4, column: 5))
    #expect(translation.targetPosition == Position(line: 6, column: 15))
    let details = try #require(translation.details)
    #expect(details.note == "Kysy")
    #expect(details.origin == .human)
    #expect(details.by == "Aino")
    #expect(details.on == "2026-02-01")
    #expect(details.ignore == ["numbers": "Sama"])
    #expect(
      details.incoming == [
        Translation.Incoming(target: "Titel", by: "Oula", on: "2026-03-01", from: "x")
      ])
  }

  @Test(
    "says what is not understood, and where",
    arguments: [
      ("", "1:1: the file is empty"), ("# a", "1:1: the file is empty"),
      ("format: 2\ndocuments: 5", "1:9: this program reads format 1 only"),
      ("documents: {}", "1:1: format: 1 is missing"),
      ("- a", "1:1: the file must be a mapping that begins with format: 1"),
      ("format: 1\ndocument: {}", "2:1: unknown key 'document'"),
      ("format: 1\ndocuments: []", "2:12: documents must be a mapping"),
      ("format: 1\ndocuments: {a: x}", "2:16: a document's translations must be a mapping"),
      ("format: 1\ndocuments: {a: {name: x}}", "2:23: a unit's translation must be a mapping"),
    ])
  func file(_ locale: String, _ finding: String) throws {
    let snapshot = try load(locale)
    #expect(
      snapshot.diagnostics.map(\.line) == ["locales/sv/services.yaml:\(finding) [locale-file]"])
    #expect(snapshot.brokenFiles == ["locales/sv/services.yaml"])
  }

  @Test(
    "says what is not understood of an entry, and where",
    arguments: [
      ("target: x", "4:5: the entry has no source"),
      ("source: [a]", "5:15: source must be a text"),
      ("source: Nimi\ntarget: {a: b}", "6:15: target must be a text"),
      (
        "source: Nimi\nstate: done",
        "6:14: state must be one of: initial, translated, reviewed, final"
      ),
      ("source: Nimi\ntargt: x", "6:7: unknown key 'targt'"),
      ("source: Nimi\norigin: me", "6:15: origin must be one of: human, memory, machine"),
      ("source: Nimi\non: 1.2.2026", "6:11: on must be a date such as 2026-02-01"),
      ("source: Nimi\nignore: a", "6:15: ignore must be a mapping"),
      ("source: Nimi\nignore: {a: }", "6:19: the reason to ignore a must be a text"),
      ("source: Nimi\nincoming: a", "6:17: incoming must be a list"),
      ("source: Nimi\nincoming: [{text: a}]", "6:19: unknown key 'text'"),
    ])
  func entries(_ lines: String, _ finding: String) throws {
    #expect(
      try load(entry(lines)).diagnostics.map(\.line) == [
        "locales/sv/services.yaml:\(finding) [locale-file]"
      ])
  }

  @Test("translations of no document or unit are orphans, as warnings")
  func orphans() throws {
    let locale = """
      format: 1
      documents:
        poissa:
          name: {source: a, target: b}
        a:
          nimi: {source: a, target: b}
          description.1: {source: a, target: b}
          name.1: {source: a, target: b}

      """
    let snapshot = try load(locale)
    #expect(
      snapshot.diagnostics.map(\.line) == [
        "locales/sv/services.yaml:3:3: there is no document 'poissa' for these translations [orphan]",
        "locales/sv/services.yaml:6:5: there is no unit 'nimi' today [orphan]",
        "locales/sv/services.yaml:7:5: there is no unit 'description.1' today [orphan]",
        "locales/sv/services.yaml:8:5: there is no unit 'name.1' today [orphan]",
      ])
    #expect(snapshot.diagnostics.allSatisfy { $0.severity == .warning && $0.locale == "sv" })
    #expect(snapshot.brokenFiles == [])
  }

  @Test("translations of a document that is broken are no orphans")
  func broken() throws {
    let locale = entry("source: Nimi\ntarget: Namn")
    #expect(try load(locale, document: "name: [a]").diagnostics.map(\.rule) == ["wrong-kind"])
    #expect(try load(locale, document: "name: \"a").diagnostics.map(\.rule) == ["yaml-syntax"])
  }

  @Test("a folder of no target locale is reported once; records of handoffs are left alone")
  func locales() throws {
    let snapshot = try TemporaryWorkspace([
      "locales/nb/areas.yaml": "", "locales/nb/services.yaml": "",
      "locales/handoffs/2026-01.yaml": "format: 9", "locales/sv.yaml": "format: 1",
    ]).load()
    #expect(
      snapshot.diagnostics.map(\.line) == [
        "locales/nb/areas.yaml:1:1: 'nb' is no target locale of the workspace [locale-file]"
      ])
  }

  @Test(
    "a target that shows nothing is missing",
    arguments: ["", "target:", "target: \"\"", "target: \" \\u00A0\\u200B\\uFEFF\""])
  func blank(_ line: String) throws {
    let snapshot = try load(entry("source: Nimi\n\(line)"))
    #expect(snapshot.translations[0][0][0]?.hasTarget == false)
  }

  @Test(
    "Finnish that normalise would make the same is not outdated",
    arguments: [
      ("A\u{308}iti ja isa\u{308}", true), ("Äiti  ja isä", true), (" Äiti ja isä ", true),
      ("Äiti\u{A0}ja isä", true), ("Äi\u{200B}ti ja isä", true), ("Äiti ja isä.", false),
      ("äiti ja isä", false), ("Aiti ja isa", false),
    ])
  func outdated(_ source: String, _ isSame: Bool) throws {
    let snapshot = try load(
      entry("source: \"\(source)\"\ntarget: x"), document: "name: Äiti ja isä")
    let translation = try #require(snapshot.translations[0][0][0])
    #expect(translation.isOutdated != isSame)
    #expect(translation.source?.utf8.elementsEqual(source.utf8) == true)
  }
}
