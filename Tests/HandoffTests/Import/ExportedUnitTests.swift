import Catalogue
import Testing
import XLIFF

@testable import Handoff

@Suite("Units as they were exported")
struct ExportedUnitTests {
  private let source = SourceUnit(
    id: "f", field: Field(name: "f", kind: .text), text: "Avopalvelu on maksuton",
    position: .none)

  private func translation(_ target: String, isOutdated: Bool = false) -> Translation {
    Translation(target: target, state: .reviewed, isOutdated: isOutdated, position: .none)
  }

  private func exported(
    _ translation: Translation?, as change: (inout XLIFF.Unit) -> Void = { _ in }
  ) -> Element {
    let outgoing = OutgoingUnit(
      document: "services/a", typeLabel: "Palvelu", unit: source, translation: translation,
      copiesSource: false)
    let file = Element(XLIFF.File.name) { $0.append(unit: outgoing, limit: 100) }
    var unit = file.first(XLIFF.Unit.name).map(XLIFF.Unit.init(element:)) ?? XLIFF.Unit(id: "")
    change(&unit)
    return unit.element
  }

  private func isExported(_ element: Element, _ translation: Translation?) -> Bool {
    element.isExported(source, of: "services/a", translation)
  }

  @Test(
    "What an export writes is known, with and without a target, of today's Finnish or an earlier")
  func same() {
    for translation in [nil, translation("Nubbi"), translation("Nubbi", isOutdated: true)] {
      #expect(isExported(exported(translation), translation))
    }
  }

  @Test("Another name, id, text or state is another unit's, or a change")
  func changed() {
    let own = translation("Nubbi")
    let changes: [(inout XLIFF.Unit) -> Void] = [
      { $0.name = "services/b#f" }, { $0.name = nil }, { $0.id = "g" },
      { $0.segments[0].source = ["Avopalvelu on maksuton."] }, { $0.segments[0].source = [] },
      { $0.segments[0].target = ["Nubbi."] }, { $0.segments[0].target = [] },
      { $0.segments[0].target = ["Nub", "bi"] }, { $0.segments[0].target = nil },
      { $0.segments[0].state = .final }, { $0.segments[0].state = nil },
      { $0.segments.append($0.segments[0]) },
    ]
    for (index, change) in changes.enumerated() {
      #expect(!isExported(exported(own, as: change), own), "\(index)")
    }
    #expect(!isExported(exported(own), translation("Nubbi", isOutdated: true)))
    #expect(!isExported(exported(own), nil))
    #expect(!isExported(exported(nil), own))
    #expect(!isExported(Element(.core("notes")), nil))
  }

  @Test("A text in NFD is not the same in NFC")
  func normalForms() {
    let (composed, decomposed) = (translation("\u{E1}"), translation("a\u{301}"))
    #expect(!isExported(exported(composed), decomposed))
  }
}
