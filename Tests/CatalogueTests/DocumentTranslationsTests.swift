import Catalogue
import Testing

struct DocumentTranslationsTests {
  private let translations = DocumentTranslations(units: [
    Translation(target: "Hemvård", state: .reviewed, position: Position(line: 1, column: 1)),
    Translation(
      target: "Hem", state: .final, isOutdated: true, position: Position(line: 2, column: 1)),
    Translation(target: "", state: .final, position: Position(line: 3, column: 1)),
    nil,
  ])

  @Test("status, state and target are those of the translation", arguments: -1...4)
  func same(_ unit: Int) {
    let translation = translations[unit]
    #expect(translations.status(of: unit) == UnitStatus(translation))
    #expect(translations.target(of: unit) == translation?.target ?? "")
    #expect(
      translations.state(of: unit) == translation.flatMap { $0.hasTarget ? $0.state : nil })
  }

  @Test("A unit has no state without a target")
  func states() {
    #expect((0..<5).map { translations.state(of: $0) } == [.reviewed, .final, nil, nil, nil])
  }
}
