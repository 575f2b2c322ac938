import Catalogue
import TestSupport
import Testing

struct TextCollectorTests {
  private func units(_ yaml: String, model: String = TemporaryWorkspace.model) throws -> [String] {
    let snapshot = try TemporaryWorkspace([
      "catalogue/model.yaml": model, "catalogue/services/a.yaml": yaml,
    ]).load()
    #expect(snapshot.diagnostics == [])
    return try #require(snapshot.document("services/a")).units
      .map { "\($0.id) \($0.position.line):\($0.position.column) \($0.text)" }
  }

  @Test("lines and the items of groups are units, in the model's order")
  func lines() throws {
    let yaml = """
      contacts:
        - {id: b, role: Toinen}
        - id: a
          role: Eka
      name: Nimi

      """
    #expect(
      try units(yaml) == [
        "name 5:7 Nimi", "contacts.b.role 2:19 Toinen", "contacts.a.role 4:11 Eka",
      ])
  }

  @Test("groups nest")
  func nested() throws {
    let model = """
      format: 1
      types:
        service:
          folder: services
          fields:
            outer:
              kind: group
              fields:
                inner:
                  kind: group
                  many: true
                  fields: {text: {kind: text, translate: true}, code: {kind: line}}

      """
    let yaml = "outer: {inner: [{id: x-1, text: Moi, code: Koodi}]}"
    #expect(try units(yaml, model: model) == ["outer.inner.x-1.text.1 1:33 Moi"])
  }

  @Test("the blocks of a literal text are numbered, without code, HTML and rules")
  func literal() throws {
    let yaml = """
      description: |
        # Ötsikko

        Eka rivi
        jatkuu.

        - kohta
          > lainaus

        ---

            koodia

        <div>ei</div>

        Loppu

      """
    #expect(
      try units(yaml) == [
        "description.1 2:5 Ötsikko", "description.2 4:3 Eka rivi jatkuu.",
        "description.3 7:5 kohta", "description.4 8:7 lainaus", "description.5 16:3 Loppu",
      ])
  }

  @Test(
    "blocks in quotes and in plain text have their places too",
    arguments: [
      ("description: \"Eka\\n\\nTöinen 👍\\n\\nKolmas\"", ["1:15", "1:22", "1:34"]),
      ("description: 'Eka\n\n\n  Toinen'", ["1:15", "4:3"]),
      ("description: Eka\n\n\n  Toinen", ["1:14", "4:3"]),
      ("description: >\n  Eka\n\n\n  Toinen\n", ["2:3", "5:3"]),
    ])
  func quoted(_ yaml: String, _ places: [String]) throws {
    #expect(try units(yaml).map { String($0.split(separator: " ")[1]) } == places)
  }
}
