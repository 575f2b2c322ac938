import Testing
import XLIFF

@Suite("Modules")
struct ModuleTests {
  /// A document that uses every module, in one unit and its file.
  private func document(_ version: Version) -> Document {
    var document = Document(version: version, source: "fi", target: "se")
    var file = File(id: "f")
    file.resources = [
      ResourceItem(id: "r", mediaType: "image/png", source: "a.png", target: "b.png")
    ]
    var rule = ValidationRule()
    rule.isPresent = "x"
    rule.occurs = 2
    file.validationRules = [rule]
    file.append(unit())
    document.append(file)
    return document
  }

  private func unit() -> Unit {
    var unit = Unit(id: "u", segments: [Segment(id: "s", source: ["a"], target: ["b"])])
    unit.format = "p"
    unit.resourceReferences = [ResourceReference(to: "r")]
    unit.qualityIssues = [
      QualityIssues(id: "q", [QualityIssue(type: "typographical", severity: 50)])
    ]
    unit.provenance = [
      ProvenanceRecords(id: "p", [ProvenanceRecord(person: "A", tool: "B")])
    ]
    unit.matches = [Match(for: "#s", type: .machine, source: ["a"], target: ["c"])]
    unit.glossary = [GlossaryEntry("a", translations: ["b"], definition: "c")]
    unit.metadata = Metadata([MetaGroup(category: "c", [Meta("t", "v")])])
    return unit
  }

  @Test("all of them together are valid by the schema", .enabled(if: Schema.isUsable))
  func valid() throws {
    var old = document(.v2_1)
    var file = old.files[0]
    file.changes = [
      Revisions(of: "note", reference: "n", [Revision(author: "A", [RevisionItem("content", "x")])])
    ]
    old.element.content = [.element(file)]
    #expect(try Schema.driver21.complaints(about: old.bytes()) == "")
    #expect(try Schema.driver22.complaints(about: document(.v2_2).bytes()) == "")
  }

  @Test("what is written is read")
  func read() throws {
    let file = try #require(Reader().read(document(.v2_2).bytes()).files.first)
    let unit = try #require(file.units.first)
    #expect(file.resources.first?.target == "b.png")
    #expect(file.validationRules.first?.occurs == 2)
    #expect(unit.resourceReferences.first?.reference == "r")
    #expect(unit.qualityIssues.first?.issues.first?.severity == 50)
    #expect(unit.provenance.first?.records.first?.tool == "B")
    #expect(unit.matches.first?.target == ["c"])
    #expect(unit.glossary.first?.translations == ["b"])
    #expect(unit.metadata?["c", "t"] == "v")
    #expect(unit.format == "p")
  }

  @Test("revisions keep what changed")
  func revisions() {
    let revisions = Revisions(
      of: "note", [Revision(author: "A", date: "2026-01-01", [RevisionItem("content", "x")])])
    #expect(revisions.appliesTo == "note")
    #expect(revisions.revisions.first?.date == "2026-01-01")
    #expect(revisions.revisions.first?.items.first?.value == "x")
  }

  @Test("a unit of 2.2 has selectors, its segments the values")
  func plural() {
    var segment = Segment(source: ["a"])
    segment.selection = "one"
    var unit = Unit(id: "u", segments: [segment])
    unit.selectors = "plural:count"
    #expect(unit.element[Name(.pluralGenderSelect, "switch")] == "plural:count")
    #expect(unit.segments.first?.selection == "one")
  }
}
