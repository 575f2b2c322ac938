import Catalogue
import TestSupport
import Testing

/// What loading finds in documents: message, place and rule.
struct DocumentFindingsTests {
  /// The findings in one service.
  private func findings(_ text: String, _ others: [String: String] = [:]) throws -> [String] {
    let files = ["catalogue/services/a.yaml": text].merging(others) { $1 }
    let prefix = "catalogue/services/a.yaml:"
    return try TemporaryWorkspace(files).load().diagnostics.map(\.line)
      .map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
  }

  @Test("a sound document has none, and all scalars are text")
  func text() throws {
    let yaml = """
      name: no
      summary: 1.10
      description: 12:30
      code: 00100
      price: -0.50
      confirmed: 2026-02-01
      contacts:
        - {id: "1", role: "null", phone: +358 29 000 0000, email: a@b.fi, url: "https://a.fi"}

      """
    #expect(try findings(yaml) == [])
    let snapshot = try TemporaryWorkspace(["catalogue/services/a.yaml": yaml]).load()
    let document = try #require(snapshot.document("services/a"))
    #expect(document.units.map(\.text) == ["no", "1.10", "null"])
    #expect(document.values[8]?.scalar?.text == "00100")
    #expect(document.values[6]?.scalar?.text == "-0.50")
  }

  @Test(
    "a value of the wrong kind",
    arguments: [
      ("name: [a]", "1:7: 'name' must be one value [wrong-kind]"),
      ("name: {a: b}", "1:7: 'name' must be one value [wrong-kind]"),
      ("name: |\n  a\n  b", "1:7: 'name' must be one line [wrong-kind]"),
      ("name: \"a\\u2028b\"", "1:7: 'name' must be one line [wrong-kind]"),
      ("areas: a", "1:8: 'areas' must be a list [wrong-kind]"),
      ("areas: [\"\"]", "1:9: 'areas' has an empty item [wrong-kind]"),
      ("related: [a, a]", "1:14: 'a' stands twice in 'related' [wrong-kind]"),
      (
        "related: [A/b]", "1:11: 'related' must be the path of a document, such as a/b [wrong-kind]"
      ),
      ("price: 1,5", "1:8: 'price' must be a number such as 12 or 1.5 [wrong-kind]"),
      ("price: 01", "1:8: 'price' must be a number such as 12 or 1.5 [wrong-kind]"),
      ("price: 1e5", "1:8: 'price' must be a number such as 12 or 1.5 [wrong-kind]"),
      ("price: \"-\"", "1:8: 'price' must be a number such as 12 or 1.5 [wrong-kind]"),
      ("confirmed: 1.2.2026", "1:12: 'confirmed' must be a date such as 2026-02-01 [wrong-kind]"),
      ("contacts: a", "1:11: 'contacts' must be a list of items [wrong-kind]"),
      ("contacts: [a]", "1:12: 'contacts' must hold fields [wrong-kind]"),
      ("- name: a", "1:1: a document must hold fields [wrong-kind]"),
      ("", "1:1: a document must hold fields [wrong-kind]"),
      ("# vain huomautus\n", "1:1: a document must hold fields [wrong-kind]"),
    ])
  func wrongKind(_ yaml: String, _ finding: String) throws {
    #expect(try findings(yaml) == [finding])
  }

  @Test(
    "a contact of the wrong kind",
    arguments: [
      ("phone: 040-", "must be a phone number such as +358 29 000 0000"),
      ("phone: (0)40 123", "must be a phone number such as +358 29 000 0000"),
      ("phone: \"1\"", "must be a phone number such as +358 29 000 0000"),
      ("email: a@b", "must be an e-mail address"), ("email: a@@b.fi", "must be an e-mail address"),
      ("email: a b@c.fi", "must be an e-mail address"),
      ("email: \"@c.fi\"", "must be an e-mail address"),
      ("url: www.a.fi", "must be an address that begins with https:// or http://"),
      ("url: javascript:a", "must be an address that begins with https:// or http://"),
      ("url: https://", "must be an address that begins with https:// or http://"),
      ("url: https:///a", "must be an address that begins with https:// or http://"),
    ])
  func contacts(_ entry: String, _ message: String) throws {
    let key = entry.prefix { $0 != ":" }
    let found = try findings("contacts:\n  - id: a\n    \(entry)\n")
    #expect(found == ["3:\(5 + key.count + 2): '\(key)' \(message) [wrong-kind]"])
  }

  @Test("Markdown that nests too deep")
  func depth() throws {
    let yaml = "description: |\n  \(String(repeating: "> ", count: 200))a\n"
    #expect(
      try findings(yaml) == [
        "1:14: 'description' nests lists or quotes too deep (line 1 of it) [wrong-kind]"
      ])
  }

  @Test("a field, choice or reference that is not there")
  func unknown() throws {
    let yaml = """
      nmae: a
      status: publised
      areas: [inari]
      related: [a, b/c]
      contacts:
        - {id: x, fax: 1}

      """
    #expect(
      try findings(yaml) == [
        "1:1: unknown field 'nmae' [unknown-field]",
        "2:9: 'status' is 'publised', but must be one of: draft, published [unknown-choice]",
        "3:9: 'areas' names 'inari', but there is no such area [unknown-reference]",
        "4:14: 'related' names 'b/c', but there is no such service [unknown-reference]",
        "6:13: unknown field 'fax' [unknown-field]",
      ])
  }

  @Test(
    "a required field that is missing or blank",
    arguments: [
      ("parent: b", "1:1"), ("parent: b\nname:", "2:6"), ("parent: b\nname: \"\"", "2:7"),
      ("parent: b\nname: \" \\u200B\\u00A0\"", "2:7"), ("parent: b\nname: []", "2:7"),
    ])
  func missing(_ yaml: String, _ place: String) throws {
    let workspace = try TemporaryWorkspace([
      "catalogue/areas/a.yaml": yaml, "catalogue/areas/b.yaml": "name: b",
    ])
    #expect(
      workspace.load().diagnostics.map(\.line) == [
        "catalogue/areas/a.yaml:\(place): 'name' is required [missing-field]"
      ])
  }

  @Test("a required field of the wrong kind is one finding")
  func wrongNotMissing() throws {
    let workspace = try TemporaryWorkspace(["catalogue/areas/a.yaml": "name: [a]"])
    #expect(workspace.load().diagnostics.map(\.rule) == ["wrong-kind"])
  }

  @Test("a text over its limit, in UTF-16 code units of the text in NFC")
  func limits() throws {
    let fits =
      "name: \(String(repeating: "a\u{308}", count: 100))\nsummary: \(String(repeating: "👍", count: 75))"
    #expect(try findings(fits) == [])
    let over =
      "name: \(String(repeating: "ä", count: 101))\nsummary: \(String(repeating: "👍", count: 76))"
    #expect(
      try findings(over) == [
        "1:7: 'name' has 101 characters, 100 fit [max-length]",
        "2:10: 'summary' has 152 characters, 150 fit [max-length]",
      ])
  }

  @Test("a field that repeats another")
  func differs() throws {
    #expect(
      try findings("name: a\u{308}\nsummary: ä") == [
        "2:10: 'summary' says the same as 'name' [differs]"
      ])
  }

  @Test("items without an id of their own")
  func itemIDs() throws {
    let yaml = """
      contacts:
        - role: a
        - id: B
        - {id: c, role: c}
        - {id: c, role: d}
        - id: [x]

      """
    let rule = "an item of 'contacts' needs an id of a–z, 0–9 and hyphens [item-id]"
    #expect(
      try findings(yaml) == [
        "2:5: \(rule)", "3:9: \(rule)",
        "5:10: two items of 'contacts' have the id 'c' [item-id]", "6:9: \(rule)",
      ])
  }

  @Test("what YAML itself forbids, with its place, and the rest is still checked")
  func yaml() throws {
    let found = try findings("name: &a x\nnmae: b\n")
    #expect(found.count == 2)
    #expect(found.first?.hasPrefix("1:7: ") == true)
    #expect(found.first?.hasSuffix(" [yaml-anchor]") == true)
    #expect(found.last == "2:1: unknown field 'nmae' [unknown-field]")
  }
}
