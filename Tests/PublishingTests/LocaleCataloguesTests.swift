import JSON
import TestSupport
import Testing

@Suite struct LocaleCataloguesTests {
  /// Services with these names, by their slugs.
  private func services(_ names: [String: String]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: names.map { ("catalogue/services/\($0).yaml", "name: \($1)\n") })
  }

  @Test(
    "Names go by the order of each language",
    arguments: [("sv", ["z", "å", "ä", "ö"]), ("se", ["z", "ž", "å", "ä", "ö"])])
  func order(_ locale: String, _ expected: [String]) throws {
    let slugs = expected.indices.map { "a\(expected.count - $0)" }
    let files = services(Dictionary(uniqueKeysWithValues: zip(slugs, expected)))
    #expect(try Catalogues(files).serviceNames(in: locale) == expected)
  }

  @Test("Skolt Sámi goes by its own alphabet; marks do not count, and equal names go by code point")
  func skolt() throws {
    let targets = ["sääm", "sääʹm", "sääʼm", "sään", "ǥ", "ǧ", "h", "đ", "e"]
    var files = services([:])
    var entries: [LocaleFile.Entry] = []
    for (number, target) in targets.enumerated() {
      let slug = "a\(targets.count - number)"
      files["catalogue/services/\(slug).yaml"] = "name: Nimi \(number)\n"
      entries.append(.init(slug, "name", "Nimi \(number)", target))
    }
    files["locales/sms/services.yaml"] = LocaleFile(entries).text
    let catalogues = try Catalogues(files)
    #expect(
      try catalogues.serviceNames(in: "sms")
        == ["đ", "e", "ǧ", "ǥ", "h", "sääm", "sääʹm", "sääʼm", "sään"])
  }

  @Test("Names that fall back are ordered by what is shown")
  func fallback() throws {
    var files = services(["a": "Aaa", "b": "Bbb", "c": "Ccc"])
    files["locales/sv/services.yaml"] = LocaleFile([.init("a", "name", "Aaa", "Zzz")]).text
    let catalogues = try Catalogues(files)
    #expect(try catalogues.serviceNames(in: "sv") == ["Bbb", "Ccc", "Zzz"])
    #expect(try catalogues.serviceNames(in: "fi") == ["Aaa", "Bbb", "Ccc"])
  }

  @Test("Documents with the same name go by id, and those without one too")
  func ids() throws {
    var files = services(["b": "Sama", "a": "Sama", "a-b": "Sama", "deep/a": "Sama"])
    files["catalogue/services/y.yaml"] = "code: \"1\"\n"
    files["catalogue/services/x-y.yaml"] = "code: \"1\"\n"
    let ids = try Catalogues(files).documents("services", in: "se").map { $0["id"]?.text }
    #expect(
      ids == [
        "services/x-y", "services/y", "services/a", "services/a-b", "services/b",
        "services/deep/a",
      ])
  }

  @Test("A type without documents has a catalogue too, and a document is one line")
  func lines() throws {
    let catalogues = try Catalogues(services(["a": "A", "b": "B"]))
    #expect(try catalogues.text("areas", in: "fi") == "[]\n")
    #expect(
      try catalogues.text("services", in: "fi") == """
        [
        {"id":"services/a","name":{"text":"A","locale":"fi"}},
        {"id":"services/b","name":{"text":"B","locale":"fi"}}
        ]

        """)
  }

  @Test("More documents than one thread takes at a time come out whole and in order")
  func many() throws {
    let names = (0..<1000).map { "Palvelu \(1000 + $0 * 7919 % 1000)" }
    let files = services(
      Dictionary(uniqueKeysWithValues: names.enumerated().map { ("a\($0)", $1) }))
    #expect(try Catalogues(files).serviceNames(in: "fi") == names.sorted())
  }
}
