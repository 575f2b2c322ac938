import Catalogue
import Testing
import XLIFF

@testable import Handoff

@Suite("Templates of units")
struct UnitTemplatesTests {
  private static let texts = [
    "Avopalvelu", "", "Soita 0400 123 456", "Huone 12, 3. krs", "a & b < c", "**vahva** sana",
    "rivi\u{1}", "\u{F8F0}1\u{F8F1} ja \u{F8F0}3\u{F8F1}", "loppu\u{FFFE}",
  ]

  private func unit(_ text: String, _ target: String, _ kind: FieldKind) -> OutgoingUnit {
    let field = Field(name: "f", kind: kind)
    return OutgoingUnit(
      document: "services/a", typeLabel: "Palvelu",
      unit: SourceUnit(id: "f", field: field, text: text, position: .none),
      translation: Translation(target: target, state: .reviewed, position: .none),
      copiesSource: false)
  }

  private func bytes(
    _ units: [OutgoingUnit], _ write: (OutgoingUnit, inout ElementBuilder) -> Void
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try withoutActuallyEscaping({ bytes += $0 }) { collect in
      var writer = Writer(to: collect)
      let fragment = try writer.fragments.encode { builder in
        for unit in units { write(unit, &builder) }
      }
      try writer.open(XLIFF.Document(version: .v2_1, source: "fi", target: "se"))
      try writer.write(fragment)
      try writer.close()
    }
    return bytes
  }

  @Test(
    "give the bytes that a unit has when it is written by itself", arguments: texts, [true, false])
  func same(text: String, copies: Bool) throws {
    for kind in [FieldKind.line, .text] {
      for target in Self.texts {
        var first = unit("Toinen", "Nubbi", kind)
        first.copiesSource = copies
        let second = OutgoingUnit(
          document: "services/b", typeLabel: "Palvelu",
          unit: SourceUnit(id: "g", field: first.unit.field, text: text, position: .none),
          translation: Translation(target: target, state: .reviewed, position: .none),
          copiesSource: copies)
        var templates = UnitTemplates(Writer(to: { _ in }).fragments)
        let filled = try bytes([first, second, first]) { unit, builder in
          templates.append(unit, to: &builder) { $1.append(unit: $0, limit: 100) }
        }
        let whole = try bytes([first, second, first]) { $1.append(unit: $0, limit: 100) }
        #expect(String(decoding: filled, as: UTF8.self) == String(decoding: whole, as: UTF8.self))
      }
    }
  }

  @Test("are made once for all plain units of a field and status, and for no others")
  func made() throws {
    let plain = unit("Avopalvelu", "Nubbi", .text)
    let coded = unit("Soita **heti**", "Nubbi", .text)
    var told = plain
    told.terms = [TranslationAids.Term(name: "palvelu", target: "bálvalus")]
    var templates = UnitTemplates(Writer(to: { _ in }).fragments)
    var written: [String] = []
    _ = try bytes([plain, plain, coded, told, plain]) { unit, builder in
      templates.append(unit, to: &builder) {
        written.append($0.unit.text)
        $1.append(unit: $0, limit: nil)
      }
    }
    #expect(written.count == 3)
    #expect(Array(written.dropFirst()) == [coded.unit.text, told.unit.text])
  }
}
