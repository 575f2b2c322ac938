import Catalogue
import TestSupport
import Testing
import Workspace

@testable import Handoff

@Suite("Conflicts")
struct ConflictTests {
  /// A workspace where the name has two other texts, of which the first is of another Finnish.
  private func conflict() throws -> (Conflict, Snapshot) {
    let file = """
      format: 1
      documents:
        a:
          name:
            source: Neuvonta
            target: Råd
            state: final
            note: n
            incoming:
              - {source: Ohjaus, target: Handledning, from: sv-2026-02-01}
              - {target: Rådgivning}

      """
    let snapshot = try RoundTrip([RoundTrip.localeFile: file]).workspace.load()
    return (try #require(Conflict.all(in: snapshot, locales: [0]).first), snapshot)
  }

  @Test("are found in the locales asked for")
  func found() throws {
    let (conflict, snapshot) = try conflict()
    #expect(conflict.incoming.map(\.target) == ["Handledning", "Rådgivning"])
    #expect(Conflict.all(in: snapshot, locales: [1, 2]).isEmpty)
    #expect(Conflict(snapshot, locale: 0, document: 0, unit: 1) == nil)
  }

  @Test("keeping the translation leaves it and its note; a number drops one text only")
  func keeping() throws {
    let (conflict, _) = try conflict()
    let kept = conflict.keepingExisting()
    #expect(kept.target == "Råd" && kept.state == .final)
    #expect(kept.details?.note == "n" && kept.details?.incoming == [])
    #expect(conflict.keepingExisting(without: 0).details?.incoming.map(\.target) == ["Rådgivning"])
  }

  @Test("taking a text makes it the translation, outdated where its Finnish is not today's")
  func taking() throws {
    let (conflict, snapshot) = try conflict()
    let comparison = SourceComparison(source: snapshot.settings.source)
    let first = try #require(conflict.taking(0, finnish: "Neuvonta", comparison))
    #expect(first.target == "Handledning" && first.isOutdated && first.source == "Ohjaus")
    let second = try #require(conflict.taking(1, finnish: "Neuvonta", comparison))
    #expect(second.target == "Rådgivning" && !second.isOutdated && second.state == .translated)
    #expect(second.details?.note == "n" && second.details?.incoming == [])
    #expect(conflict.taking(2, finnish: "Neuvonta", comparison) == nil)
  }

  @Test("a confirmation of an outdated translation is one of today's Finnish")
  func marking() {
    let old = Translation(
      target: "Råd", state: .translated, isOutdated: true, source: "Ohjaus", position: .none)
    #expect(old.marked(.final).source == nil && !old.marked(.final).isOutdated)
    #expect(old.marked(.initial).isOutdated)
  }

  @Test(
    "units are named by document, text and id",
    arguments: [
      ("services/a", [0, 1, 2], false), ("services/a#name", [0], true),
      ("services/a#description", [1, 2], false), ("services/a#description.2", [2], true),
      ("services/b", nil, false), ("services/a#other", nil, false), ("", nil, false),
    ])
  func selection(id: String, units: [Int]?, isUnit: Bool) throws {
    let selection = NamedUnits(id, in: try RoundTrip().workspace.load())
    #expect(selection?.units.map(\.unit) == units)
    #expect(selection?.isUnit ?? false == isUnit)
  }
}
