import Catalogue
import Checks
import TestSupport
import Testing

@Suite("confirmation-age")
struct ConfirmationAgeTests {
  private let model = """
    format: 1
    types:
      service:
        folder: services
        fields:
          confirmed: {kind: date, warn-after: 15m, error-after: 18m}
          founded:   {kind: date}
          parts:
            kind: group
            many: true
            fields:
              seen: {kind: date, warn-after: 1y}

    """

  private func found(_ service: String) throws -> [String] {
    try findings(
      ["catalogue/model.yaml": model, "catalogue/services/a.yaml": service],
      rules: [ConfirmationAge(today: today)]
    ).map { "\($0.place.line):\($0.place.column) \($0.severity) \($0.unit ?? "")" }
  }

  @Test(
    "A date is warned of and then an error, from the day on that its age is reached",
    arguments: [
      ("2026-11-21", []), ("2025-08-22", []), ("2025-08-21", ["1:12 warning confirmed"]),
      ("2025-05-22", ["1:12 warning confirmed"]), ("2025-05-21", ["1:12 error confirmed"]),
      ("2030-01-01", []),
    ])
  func ages(date: String, expected: [String]) throws {
    #expect(try found("confirmed: \(date)\n") == expected)
  }

  @Test("Dates in groups have ages too; dates without an age have none")
  func groups() throws {
    #expect(
      try found("founded: 1990-01-01\nparts:\n  - id: a\n    seen: 2020-01-01\n")
        == ["4:11 warning parts.a.seen"])
  }

  @Test("A date that is none is a finding of loading alone")
  func broken() throws {
    let files = ["catalogue/model.yaml": model, "catalogue/services/a.yaml": "confirmed: eilen\n"]
    #expect(
      try findings(files, rules: [ConfirmationAge(today: today)]).map(\.rule) == ["wrong-kind"])
  }
}
