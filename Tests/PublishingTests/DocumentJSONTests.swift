import JSON
import TestSupport
import Testing

@Suite struct DocumentJSONTests {
  private let files = [
    "catalogue/areas/lappi.yaml": "name: Lappi\nlocales: {required: [sv], expected: [se, sms]}\n",
    "catalogue/areas/inari.yaml": "name: Inari\nparent: lappi\n",
    "catalogue/services/a.yaml": """
    contacts:
      - id: yo
        phone: +358 40 000 0000
        role: Yöllä
      - id: paiva
        email: a@example.org
        url: https://example.org/ä
        role: Päivällä
    confirmed: 2026-02-01
    status: published
    price: 12.50
    code: "007"
    areas: [lappi, inari]
    related: [deep/b, hidden]
    description: |
      Teksti.
    name: Palvelu

    """,
    "catalogue/services/deep/b.yaml": "name: B\nrelated: [hidden]\nprice: 12\ncontacts: []\n",
    "catalogue/services/hidden.yaml": "name: H\nstatus: draft\n",
    "locales/sv/services.yaml": LocaleFile([
      .init("a", "contacts.paiva.role", "Päivällä", "På dagen")
    ]).text,
  ]

  @Test("A document has its id and its values in the model's order")
  func everything() throws {
    let document = try #require(Catalogues(files).documents("services", in: "sv").last)
    #expect(
      document == [
        "id": "services/a",
        "name": ["text": "Palvelu", "locale": "fi"],
        "description": ["text": "Teksti.\n", "locale": "fi"],
        "areas": ["areas/lappi", "areas/inari"],
        "related": ["services/deep/b"],
        "status": "published",
        "price": 12.5,
        "confirmed": "2026-02-01",
        "code": "007",
        "contacts": [
          [
            "id": "yo", "role": ["text": "Yöllä", "locale": "fi"], "phone": "+358 40 000 0000",
          ],
          [
            "id": "paiva", "role": ["text": "På dagen", "locale": "sv"],
            "email": "a@example.org", "url": "https://example.org/ä",
          ],
        ],
      ])
  }

  @Test("What a document does not have is left out, and a list of hidden documents too")
  func empty() throws {
    let document = try #require(Catalogues(files).documents("services", in: "fi").first)
    #expect(
      document == [
        "id": "services/deep/b", "name": ["text": "B", "locale": "fi"], "price": 12,
      ])
  }

  @Test("A policy lists its locales in the workspace's order, a single reference is one id")
  func areas() throws {
    let areas = try Catalogues(files).documents("areas", in: "fi")
    #expect(areas.map { $0["parent"] } == ["areas/lappi", nil])
    #expect(areas.last?["locales"] == ["required": ["sv"], "expected": ["se", "sms"]])
  }

  @Test("A document hidden by a choice is in no locale")
  func hidden() throws {
    let catalogues = try Catalogues(files)
    for locale in ["fi", "sv", "se", "smn", "sms"] {
      let ids = try catalogues.documents("services", in: locale).map { $0["id"] }
      #expect(ids == ["services/deep/b", "services/a"])
    }
  }

  @Test("Texts that could end a line of a script are escaped, and read back the same")
  func escapes() throws {
    let name = "\"\\</script>\u{2028}ä"
    let catalogues = try Catalogues([
      "catalogue/services/a.yaml": "name: Palvelu\n",
      "locales/sv/services.yaml": LocaleFile([.init("a", "name", "Palvelu", name)]).text,
    ])
    #expect(try catalogues.serviceNames(in: "sv") == [name])
    #expect(try !catalogues.text("services", in: "sv").unicodeScalars.contains("\u{2028}"))
  }
}
