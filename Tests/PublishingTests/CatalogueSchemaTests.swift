import JSON
import TestSupport
import Testing

@Suite struct CatalogueSchemaTests {
  private static let model = """
    format: 1
    types:
      area:
        folder: areas
        fields: {name: {kind: line, required: true}, locales: {kind: policy, required: true}}
      service:
        folder: services
        label: Palvelu
        fields:
          name: {kind: line, label: Nimi, help: Lyhyt, translate: true, required: true}
          area: {kind: reference, to: area, required: true}
          next: {kind: reference, to: service, required: true}
          status: {kind: choice, of: [draft, live], hidden: [draft], many: true}

    """

  private func service() throws -> JSONValue {
    try Published(["catalogue/model.yaml": Self.model]).json("schema/services.json")
  }

  @Test("A schema says its version and what the model calls things")
  func names() throws {
    let schema = try service()
    #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["title"] == "Palvelu")
    #expect(
      schema["items"]?["properties"]?["name"]
        == ["title": "Nimi", "description": "Lyhyt", "$ref": "#/$defs/text"])
  }

  @Test("Required are the id and what a document always has: no reference that may be hidden")
  func required() throws {
    #expect(try service()["items"]?["required"] == ["id", "name", "area"])
  }

  @Test("Lists are never empty, choices are the model's, and nothing else is allowed")
  func values() throws {
    let items = try #require(service()["items"])
    #expect(
      items["properties"]?["status"] == [
        "title": "status", "type": "array", "items": ["enum": ["draft", "live"]], "minItems": 1,
      ])
    #expect(items["additionalProperties"] == false)
    #expect(
      try service()["$defs"]?["text"]?["properties"]?["locale"]?["enum"]?.elements?.count == 5)
  }
}
