import Catalogue
import Checks
import TestSupport
import Testing

@Suite("unreferenced")
struct UnreferencedTests {
  private func found(_ files: [String: String]) throws -> [String] {
    try findings(files, rules: [Unreferenced()]).filter { $0.rule == "unreferenced" }
      .map(\.line)
  }

  @Test("A document that no other refers to is found, where another type may refer to its type")
  func found() throws {
    let files = [
      "catalogue/areas/lappi.yaml": "name: Lappi\n",
      "catalogue/areas/inari.yaml": "name: Inari\nparent: lappi\n",
      "catalogue/services/a.yaml": "name: A\n",
    ]
    #expect(
      try found(files) == [
        "catalogue/areas/inari.yaml:1:1: note: no document refers to 'areas/inari' [unreferenced]"
      ])
    #expect(try found(files + ["catalogue/services/b.yaml": "name: B\nareas: [inari]\n"]).isEmpty)
  }

  @Test("A document does not stand for itself by its own reference, the workspace's area does")
  func own() throws {
    let area = ["catalogue/areas/lappi.yaml": "name: Lappi\nparent: lappi\n"]
    #expect(try found(area).count == 1)
    let settings = ["catalogue/kielipolku.yaml": TemporaryWorkspace.settings + "area: lappi\n"]
    #expect(try found(area + settings).isEmpty)
  }
}
