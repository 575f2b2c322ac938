import Catalogue
import Checks
import TestSupport
import Testing

@Suite("shared-target")
struct SharedTargetTests {
  private let long = "Hemvården hjälper dig i vardagen hemma."

  private func found(_ names: [(String, String)]) throws -> [String] {
    try findings(.services(names), rules: [SharedTarget()]).map {
      "\($0.document ?? ""): \($0.message)"
    }
  }

  @Test("A long target of two different texts is found at the second")
  func shared() throws {
    #expect(
      try found([
        ("Kotihoito auttaa sinua kotona", long), ("Neuvola auttaa perhettä", long),
        ("Kotihoito auttaa sinua kotona", long),
      ]) == ["services/a1: services/a0#name has the same target for other Finnish"])
  }

  @Test("Short targets, and Finnish that differs in form only, are left alone")
  func right() throws {
    #expect(try found([("Arvio", "Bedömning"), ("Arviointi", "Bedömning")]).isEmpty)
    #expect(try found([("Kotihoito auttaa", long), ("kotihoito  auttaa.", long)]).isEmpty)
    #expect(try found([("Kotihoito auttaa", long), ("Kotihoito auttaa", long)]).isEmpty)
  }
}
