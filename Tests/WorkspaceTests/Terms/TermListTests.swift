import Catalogue
import TestSupport
import Testing
import Workspace

@Suite("The term list")
struct TermListTests {
  private func list(_ locale: LocaleFile) throws -> TermList {
    let model = """
      \(TemporaryWorkspace.model)  term:
          folder: terms
          label: Käsite
          fields:
            name: {kind: line, translate: true}

      """
    return TermList(
      try TemporaryWorkspace([
        "catalogue/model.yaml": model, "catalogue/terms/hoitoketju.yaml": "name: hoitoketju\n",
        "catalogue/terms/palvelu.yaml": "name: palvelu\n", "catalogue/terms/tyhja.yaml": "",
        "catalogue/services/palvelut.yaml": "name: palvelut\n",
        "locales/sv/terms.yaml": locale.text,
      ]).load())
  }

  @Test("It is made of the documents of the type term, with their attested translations")
  func terms() throws {
    let list = try list([
      .init("palvelu", "name", "palvelu", "tjänst"),
      .init("hoitoketju", "name", "hoitoketju", "vårdkedja", .initial),
    ])
    #expect(list.terms.map(\.name) == ["hoitoketju", "palvelu"])
    #expect(list.terms.map { $0.targets[0] } == [nil, "tjänst"])
    #expect(list.terms.map { $0.targets[1] } == [nil, nil])
  }

  @Test("A translation of other Finnish is not attested")
  func outdated() throws {
    let list = try list([.init("palvelu", "name", "palvelus", "tjänst", .final)])
    #expect(list.terms[1].targets[0] == nil)
  }

  @Test("Each term of a text is told once, in whatever form its letters have")
  func text() throws {
    let list = try list([])
    #expect(list.terms(in: "Palvelut, hoitoketjun palvelu", compounds: false) == [1, 0])
    #expect(list.terms(in: "Hoitoketjumalli", compounds: false) == [])
    #expect(list.terms(in: "Hoitoketjumalli", compounds: true) == [0])
  }

  @Test("Without terms nothing is found")
  func none() throws {
    let list = TermList(try TemporaryWorkspace(["catalogue/services/a.yaml": "name: a\n"]).load())
    #expect(list.isEmpty && list.terms(in: "palvelu", compounds: true).isEmpty)
  }
}
