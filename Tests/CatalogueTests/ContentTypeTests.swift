import Catalogue
import Testing

struct ContentTypeTests {
  private let type: ContentType = {
    var many = Field.Properties()
    many.many = true
    let name = Field(name: "name", kind: .line)
    let inner = Field(name: "parts", kind: .group, properties: many, fields: [name])
    return ContentType(
      name: "path", folder: "paths",
      fields: [
        name, Field(name: "description", kind: .text),
        Field(name: "stages", kind: .group, properties: many, fields: [name, inner]),
        Field(name: "contact", kind: .group, fields: [name]),
      ])
  }()

  @Test(
    "finds the field of a unit at any depth",
    arguments: [
      ("name", "name"), ("description.12", "description"), ("stages.arviointi.name", "name"),
      ("stages.a.parts.b.name", "name"), ("contact.name", "name"),
    ])
  func fields(_ unit: String, _ field: String) {
    #expect(type.field(ofUnit: unit)?.name == field)
  }

  @Test(
    "finds none for anything else",
    arguments: [
      "", ".", "nimi", "stages", "stages.a", "stages.a.nimi", "contact", "stages.a.parts",
    ])
  func noFields(_ unit: String) {
    #expect(type.field(ofUnit: unit) == nil)
  }
}
