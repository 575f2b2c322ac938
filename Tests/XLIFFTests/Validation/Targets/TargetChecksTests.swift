import Testing
import XLIFF

@Suite("Limits and rules applied to targets")
struct TargetChecksTests {
  /// The warnings about a unit of one segment, in a file with some modules.
  private func warnings(
    _ modules: String = "", unit: String = "", source: String = "a", target: String
  ) throws -> [String] {
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" \
      xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" \
      xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" version="2.1" srcLang="fi" trgLang="se">
      <file id="f">\(modules)<unit id="u" \(unit)><segment><source>\(source)</source>
      <target>\(target)</target></segment></unit></file></xliff>
      """
    let findings = try Validator().validate(Array(document.utf8))
    #expect(findings.allSatisfy { $0.rule.severity == .warning })
    return findings.map(\.rule.id)
  }

  private func size(
    _ restriction: String, storage: String = "xliff:utf8", form: String = "none", target: String
  ) throws -> Bool {
    let profiles = """
      <slr:profiles generalProfile="xliff:codepoints" storageProfile="\(storage)">
      <slr:normalization general="\(form)" storage="\(form)"/></slr:profiles>
      """
    return try warnings(profiles, unit: restriction, target: target) == []
  }

  @Test(
    "storage is counted in bytes of the encoding",
    arguments: [("utf8", 7), ("utf16", 8), ("utf32", 12)])
  func storage(encoding: String, bytes: Int) throws {
    for (limit, isKept) in [("\(bytes)", true), ("\(bytes - 1)", false), ("\(bytes + 1),*", false)]
    {
      let restriction = "slr:storageRestriction=\"\(limit)\""
      #expect(try size(restriction, storage: "xliff:\(encoding)", target: "aǩ😀") == isKept)
    }
  }

  @Test("sizes are counted after normalisation")
  func normalization() throws {
    let restriction = "slr:sizeRestriction=\"1\""
    #expect(try size(restriction, form: "nfc", target: "k\u{30C}"))
    #expect(try !size(restriction, form: "none", target: "k\u{30C}"))
    #expect(try !size(restriction, form: "nfd", target: "ǩ"))
  }

  @Test("codes count as what they say, characters in ‘cp’ as themselves")
  func codes() throws {
    let code = "<ph id=\"1\" slr:sizeInfo=\"5\"/>"
    #expect(try size("slr:sizeRestriction=\"6\"", target: "a\(code)"))
    #expect(try !size("slr:sizeRestriction=\"5\"", target: "a\(code)"))
    #expect(try !size("slr:sizeRestriction=\"1\"", target: "a<cp hex=\"0001\"/>"))
  }

  @Test("limits hold for spans, in one element or two")
  func spans() throws {
    let one = "aa<mrk id=\"1\" slr:sizeRestriction=\"2\">bbb</mrk>"
    let two = "aa<sm id=\"1\" slr:sizeRestriction=\"2\"/>bbb<em startRef=\"1\"/>"
    for target in [one, two] {
      #expect(try !size("", target: target))
      #expect(try size("", target: target.replacing("bbb", with: "bb")))
    }
  }

  @Test(
    "rules hold for targets",
    arguments: [
      ("isPresent=\"ab\"", "xaby", true), ("isPresent=\"ab\"", "xAby", false),
      ("isPresent=\"ab\" caseSensitive=\"no\"", "xAby", true),
      ("isPresent=\"ab\" occurs=\"2\"", "abxab", true),
      ("isPresent=\"ab\" occurs=\"1\"", "abxab", false),
      ("isNotPresent=\"ab\"", "abx", false), ("startsWith=\"ab\"", "abx", true),
      ("startsWith=\"ab\"", "xab", false), ("endsWith=\"ab\"", "xab", true),
      ("isPresent=\"k\u{30C}\"", "ǩ", true),
      ("isPresent=\"k\u{30C}\" normalization=\"none\"", "ǩ", false),
      ("isPresent=\"k\" normalization=\"nfd\"", "ǩ", true),
      ("isPresent=\"b\" existsInSource=\"yes\"", "b", false),
      ("isPresent=\"a\" existsInSource=\"yes\"", "a", true),
      ("isPresent=\"a\" existsInSource=\"yes\"", "aa", false),
      ("isPresent=\"a\" existsInSource=\"yes\" occurs=\"2\"", "aa", true),
      ("isPresent=\"ab\" disabled=\"yes\"", "x", true),
    ])
  func rules(rule: String, target: String, isKept: Bool) throws {
    let modules = "<val:validation><val:rule \(rule)/></val:validation>"
    #expect(try warnings(modules, target: target) == (isKept ? [] : ["validation-failed"]))
  }
}
