import Catalogue
import TestSupport
import Testing

/// Recorded translations of a text's blocks, after the text was edited.
struct EntryAlignmentTests {
  /// What today's blocks have: the number of the recorded block, with `!` where it is outdated.
  private func blocks(_ recorded: [String], _ today: [String]) throws -> (
    units: [String], orphans: Int
  ) {
    let entries = recorded.enumerated().map { number, source in
      "    description.\(number + 1): {source: \"\(source)\", target: \"\(number + 1)\"}\n"
    }
    let snapshot = try TemporaryWorkspace([
      "catalogue/services/a.yaml":
        "description: \"\(today.map { $0 + "\\n\\n" }.joined())\"\n",
      "locales/sv/services.yaml": "format: 1\ndocuments:\n  a:\n\(entries.joined())",
    ]).load()
    let units = try #require(snapshot.document("services/a")).units.indices.map { unit in
      let translation = snapshot.translations[0][0][unit]
      return (translation?.target ?? "-") + (translation?.isOutdated == true ? "!" : "")
    }
    #expect(snapshot.diagnostics.allSatisfy { $0.rule == "orphan" })
    return (units, snapshot.diagnostics.count)
  }

  private let a = "Hoito alkaa arvioinnista."
  private let b = "Soita meille arkisin aamulla."
  private let c = "Apua saa myös yöllä."

  @Test("a paragraph put in front makes one unit missing and none outdated")
  func inFront() throws {
    let result = try blocks([a, b, c], ["Uusi.", a, b, c])
    #expect(result.units == ["-", "1", "2", "3"])
    #expect(result.orphans == 0)
  }

  @Test("a paragraph taken out leaves an orphan and the others as they are")
  func removed() throws {
    let result = try blocks([a, b, c], [a, c])
    #expect(result.units == ["1", "3"])
    #expect(result.orphans == 1)
  }

  @Test("an edited paragraph is outdated and keeps its translation, wherever it is now")
  func edited() throws {
    #expect(
      try blocks([a, b, c], [a, "Soita meille arkisin illalla.", c]).units == ["1", "2!", "3"])
    #expect(
      try blocks([a, b, c], ["Uusi.", "Soita meille arkisin illalla.", a, c]).units
        == ["-", "2!", "1", "3"])
  }

  @Test("paragraphs that only normalise would change are found, moved or not")
  func normalised() throws {
    let spaced = "Apua\u{A0}saa  myo\u{308}s yo\u{308}lla\u{308}."
    #expect(try blocks([a, spaced], [a, c]).units == ["1", "2"])
    #expect(try blocks([spaced, a], ["Uusi.", c, a]).units == ["-", "1", "2"])
  }

  @Test("no translation is lost without a word, whatever the edits")
  func random() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<40 {
      let recorded = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        [a, b, c, "Moi.", "Hei."].randomElement(using: &generator) ?? a
      }
      var today = recorded
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        let place = Int.random(in: 0...today.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: today.insert("Uusi kappale.", at: place)
        case 1 where place < today.count: today.remove(at: place)
        case 2 where place < today.count: today[place] += " Ja lisää."
        default: today.shuffle(using: &generator)
        }
      }
      let result = try blocks(recorded, today)
      let kept = result.units.filter { $0 != "-" }
      #expect(kept.count + result.orphans == recorded.count)
      #expect(Set(kept.map { $0.filter(\.isNumber) }).count == kept.count)
    }
  }
}
