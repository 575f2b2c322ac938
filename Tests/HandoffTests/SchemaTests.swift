import Catalogue
import Foundation
import Handoff
import TestSupport
import Testing
import Workspace
import XLIFF

@Suite("Exports are valid by the published schemas", .enabled(if: Shared.hasSchemas))
struct SchemaTests {
  static let schemas: [(Version, String)] = [
    (.v2_0, "2.0/driver.xsd"), (.v2_1, "2.1/driver.xsd"), (.v2_2, "2.2/driver.xsd"),
    (.v1_2, "1.2/xliff-core-1.2-strict.xsd"), (.v1_2, "1.2/xliff-core-1.2-transitional.xsd"),
  ]

  private func expectValid(_ text: String, _ schema: String) throws {
    let folder = try TemporaryFolder(["export.xlf": text])
    let path = Shared.schemas.appending(path: schema).path
    let (status, said) = try Shared.run(
      "xmllint", "--nonet", "--noout", "--schema", path, folder.path("export.xlf"))
    #expect(status == 0, "\(said)")
  }

  @Test("With every kind of inline code", arguments: schemas, [false, true])
  func kinds(schema: (Version, String), copies: Bool) throws {
    let text = try exported(kindsOfCode, schema.0) {
      $0.copiesSource = copies
      $0.matches = .close
      $0.handoff = HandoffID("se-2026-11-21")
    }
    try expectValid(text, schema.1)
  }

  @Test("The catalogue of this repository", arguments: schemas)
  func catalogue(schema: (Version, String)) throws {
    let snapshot = Loader.load(root: Shared.root.path)
    try #require(snapshot.isUsable)
    try expectValid(try exported(snapshot, schema.0) { $0.matches = .close }, schema.1)
  }
}
