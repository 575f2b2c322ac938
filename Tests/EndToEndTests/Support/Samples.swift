import TestSupport

/// Workspaces that the tests begin with.
enum Sample {
  /// One service that Inari's readers must have in all Sámi languages, with one Swedish draft.
  static let files: [String: String] = [
    "catalogue/areas/inari.yaml": """
    name: Inari
    locales: {required: [se, smn, sms], expected: [sv]}

    """,
    "catalogue/services/kotihoito.yaml": """
    # Kotihoidon kuvaus
    name: Kotihoito
    summary: Apua kotiin
    description: |
      Kotihoito auttaa **arjessa**.

      Soita, kun tarvitset apua.
    areas: [inari]
    status: published

    """,
    "locales/sv/services.yaml": """
    format: 1
    documents:
      kotihoito:
        name:
          source: Kotihoito
          target: Hemvård
          state: translated
        summary:
          source: Apua kotona
          target: Hjälp hemma
          state: reviewed

    """,
    "locales/se/areas.yaml": """
    format: 1
    documents:
      inari:
        name:
          source: Inari
          target: Anár
          state: reviewed

    """,
  ]

  /// A service with a fault in the middle of a line, and a silenced one in Swedish.
  static let spaces: [String: String] = [
    "catalogue/services/a.yaml": "name: \"Äiti  ja lapsi\"\nsummary: Maksu 2 euroa\n",
    "locales/sv/services.yaml": """
    format: 1
    documents:
      a:
        summary:
          source: Maksu 2 euroa
          target: "Avgift  2 euro"
          state: final
          ignore: {double-space: asettelu}

    """,
  ]

  static func workspace(_ changes: [String: String] = [:]) throws -> TemporaryWorkspace {
    try TemporaryWorkspace(files.merging(changes) { $1 })
  }
}
