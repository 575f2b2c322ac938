import TestSupport
import Testing

/// Holds what is published to its own schemas with python3's jsonschema.
@Suite(.enabled(if: JSONSchema.isInstalled, "python3-jsonschema is not installed"))
struct SchemaValidationTests {
  private static let service = """
    name: Palvelu
    summary: Lyhyesti
    description: |
      # Otsikko

      Teksti **ja** [linkki](https://example.org).
    areas: [lappi]
    related: [tyhja, piilossa]
    status: published
    price: 0.5
    confirmed: 2026-02-01
    code: "007"
    contacts:
      - {id: a, role: Neuvonta, phone: +358 40 000 0000, email: ä@example.org}
      - {id: b, url: "https://example.org/ä?a={b}"}

    """

  private let files = [
    "catalogue/areas/lappi.yaml": "name: Lappi\nlocales: {required: [se]}\n",
    "catalogue/areas/inari.yaml": "name: Inari\nparent: lappi\n",
    "catalogue/services/deep/a.yaml": service,
    "catalogue/services/tyhja.yaml": "price: -3\n",
    "catalogue/services/piilossa.yaml": "status: draft\n",
    "locales/se/services/deep.yaml": LocaleFile([.init("a", "name", "Palvelus", "Bálvalus")]).text,
  ]

  @Test("Everything that is published is valid")
  func valid() throws {
    let published = try Published(files)
    #expect(try published.folder.text("se/services.json").contains("outdated"))
    #expect(try JSONSchema.findings(in: published.folder) == [])
  }

  @Test(
    "What the model does not allow is invalid",
    arguments: [
      #"[{"name": {"text": "A", "locale": "fi"}}]"#,
      #"[{"id": "areas/a"}]"#,
      #"[{"id": "services/a", "name": "A"}]"#,
      #"[{"id": "services/a", "name": {"text": "A", "locale": "en"}}]"#,
      #"[{"id": "services/a", "areas": ["lappi"]}]"#,
      #"[{"id": "services/a", "areas": []}]"#,
      #"[{"id": "services/a", "price": "1"}]"#,
      #"[{"id": "services/a", "status": "other"}]"#,
      #"[{"id": "services/a", "contacts": [{"phone": "1"}]}]"#,
      #"[{"id": "services/a", "other": 1}]"#,
      #"{}"#,
    ])
  func invalid(_ json: String) throws {
    let folder = try Published(files).folder
    try folder.write(json, to: "fi/services.json")
    #expect(try JSONSchema.findings(in: folder).count == 1)
  }
}
