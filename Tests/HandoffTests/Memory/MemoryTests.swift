import Catalogue
import Handoff
import TestSupport
import Testing

@Suite("The memory")
struct MemoryTests {
  private struct Known {
    let source: String
    let target: String
    var state = State.translated
    /// The Finnish of today, where it has changed since.
    var today: String?
  }

  /// Matches of a text in a workspace with one document for each translation.
  private func matches(
    _ known: [Known], _ text: String, of unit: String = "x", isClose: Bool = true
  ) throws -> [Memory.Match] {
    var files: [String: String] = [:]
    for (number, known) in known.enumerated() {
      files["catalogue/services/s\(number).yaml"] = "name: \(known.today ?? known.source)\n"
    }
    let locale = LocaleFile(
      known.enumerated().map {
        LocaleFile.Entry("s\($0)", "name", $1.source, $1.target, $1.state)
      })
    files["locales/sv/services.yaml"] = locale.text
    let memory = Memory(try TemporaryWorkspace(files).load(), locale: 0, isClose: isClose)
    var search = memory.search()
    return search.matches(for: text, of: UnitName(document: "services/\(unit)", unit: "name"))
  }

  @Test("The same Finnish gives each other translation of it once, the furthest first")
  func exact() throws {
    let known = [
      Known(source: "Hoito", target: "A"), Known(source: "Hoito", target: "B", state: .final),
      Known(source: "Hoito", target: "A", state: .reviewed),
    ]
    let matches = try matches(known, "Hoito")
    #expect(matches.map(\.target) == ["B", "A"])
    #expect(matches.map(\.similarity) == [100, 100])
    #expect(matches.map(\.origin.text) == ["services/s1#name", "services/s2#name"])
  }

  @Test("What normalise would change makes no difference")
  func normalised() throws {
    let known = [Known(source: "Hyvä hoito", target: "A")]
    #expect(try matches(known, "Hyva\u{308}\u{A0}hoito").map(\.similarity) == [100])
  }

  @Test("A unit's own translation is no match, nor is one that is a draft or outdated")
  func excluded() throws {
    #expect(try matches([Known(source: "Hoito", target: "A")], "Hoito", of: "s0").isEmpty)
    #expect(
      try matches([Known(source: "Hoito", target: "A", state: .initial)], "Hoito").isEmpty)
    #expect(try matches([Known(source: "Hoito", target: "A", today: "Huolto")], "Hoito").isEmpty)
    #expect(try matches([Known(source: "Hoito", target: "")], "Hoito").isEmpty)
  }

  private let phrases = [
    Known(source: "Soita kotihoitoon arkisin", target: "A"),
    Known(source: "Soita kotihoitoon aina", target: "B"),
    Known(source: "Aivan muuta asiaa täällä", target: "C"),
  ]

  @Test("Finnish that resembles it gives close matches, the nearest first")
  func close() throws {
    let matches = try matches(phrases, "Soita kotihoidon arkisin")
    #expect(matches.map(\.target) == ["A", "B"])
    #expect(matches.map(\.similarity) == [92, 70])
    #expect(try self.matches(phrases, "Soita kotihoitoon ain").map(\.target) == ["B", "A"])
  }

  @Test("Close ones only where they are asked for, and where there is none of the same Finnish")
  func asked() throws {
    #expect(try matches(phrases, "Soita kotihoitoon ain", isClose: false).isEmpty)
    #expect(try matches(phrases, "Soita kotihoitoon aina").map(\.target) == ["B"])
  }

  @Test("Texts that differ in rare letters only are not the same")
  func rare() throws {
    let matches = try matches([Known(source: "Hoito α hoito β", target: "A")], "Hoito ι hoito β")
    #expect(matches.map(\.similarity) == [99])
  }

  @Test(
    "No text is too odd", arguments: ["", " ", "🙂", "---", String(repeating: "a ", count: 500)])
  func odd(text: String) throws {
    #expect(try matches(phrases, text).isEmpty)
  }

  @Test("There are no more matches than a translator reads")
  func most() throws {
    let known = (0..<9).map { Known(source: "Hoito", target: "T\($0)") }
    #expect(try matches(known, "Hoito").map(\.target) == ["T0", "T1", "T2", "T3"])
  }
}
