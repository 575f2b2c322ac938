import Catalogue
import TestSupport
import Testing

struct ModelReaderTests {
  private func findings(_ model: String) throws -> [String] {
    try TemporaryWorkspace(["catalogue/model.yaml": model]).load().diagnostics.map(\.line)
  }

  @Test(
    "says what is not understood of the file, and where",
    arguments: [
      ("", "1:1: the file is empty"), ("format: 2", "1:9: this program reads format 1 only"),
      ("format: 1", "1:1: types is missing"),
      ("format: 1\ntypes: []", "2:8: types must be a mapping"),
      ("format: 1\ntypes: {}\ntype: {}", "3:1: unknown key 'type'"),
      (
        "format: 1\ntypes: {A: {folder: a}}",
        "2:9: the name of a type is made of a–z, 0–9 and hyphens"
      ),
      ("format: 1\ntypes: {a: x}", "2:12: type 'a' must be a mapping"),
      ("format: 1\ntypes: {a: {label: A}}", "2:12: type 'a' has no folder"),
      (
        "format: 1\ntypes: {a: {folder: a/b}}",
        "2:21: a folder's name is made of a–z, 0–9 and hyphens"
      ),
      (
        "format: 1\ntypes: {a: {folder: a}, b: {folder: a}}",
        "2:25: another type has the folder 'a'"
      ),
      ("format: 1\ntypes: {a: {folder: a, fields: x}}", "2:32: fields must be a mapping"),
      ("format: 1\ntypes: {a: {folder: a, field: {}}}", "2:24: unknown key 'field'"),
    ])
  func file(_ model: String, _ finding: String) throws {
    #expect(try findings(model) == ["catalogue/model.yaml:\(finding) [model-file]"])
  }

  @Test(
    "says what is not understood of a field",
    arguments: [
      ("id: {kind: line}", "the name of a field is made of a–z, 0–9 and hyphens, and is not 'id'"),
      ("x: {label: X}", "field 'x' has no kind"), ("x: line", "field 'x' must be a mapping"),
      ("x: {kind: line, maxx: 1}", "unknown key 'maxx'"),
      ("x: {kind: line, max: 0}", "max must be a whole number above 0"),
      ("x: {kind: line, required: yes}", "required must be true or false"),
      ("x: {kind: line, unique: []}", "unique must be a text"),
      ("x: {kind: choice, of: [a], hidden: a}", "hidden must be a list"),
      (
        "x: {kind: date, warn-after: 15}",
        "warn-after must be a number of days, months or years, such as 15m"
      ),
      ("x: {kind: reference}", "field 'x': a reference says to which type"),
      ("x: {kind: line, to: a}", "field 'x': only a reference has 'to'"),
      ("x: {kind: reference, to: b}", "field 'x': there is no such type to refer to"),
      ("x: {kind: choice}", "field 'x': a choice lists its words in 'of'"),
      ("x: {kind: line, of: [a]}", "field 'x': only a choice has 'of'"),
      ("x: {kind: choice, of: [a], hidden: [b]}", "field 'x': 'hidden' names words of 'of'"),
      ("x: {kind: group}", "field 'x': a group has fields"),
      ("x: {kind: line, fields: {y: {kind: line}}}", "field 'x': only a group has fields"),
      ("x: {kind: date, translate: true}", "field 'x': only a line or a text is translated"),
      (
        "x: {kind: line, translate: true, many: true}",
        "field 'x': a translated list is a group, so that items have ids"
      ),
      ("x: {kind: policy, many: true}", "field 'x': a policy stands once, not in a group"),
      (
        "x: {kind: group, fields: {y: {kind: policy}}}",
        "field 'y': a policy stands once, not in a group"
      ),
      ("x: {kind: line, warn-after: 1d}", "field 'x': only a date has an age"),
      ("x: {kind: line, differs: y}", "field 'x': 'differs' names no field here"),
      ("x: {kind: line, unique: y}", "field 'x': 'unique' names no field here"),
      (
        "x: {kind: line, many: true, unique: true}",
        "field 'x': only a single value at the top is unique"
      ),
      (
        "x: {kind: group, fields: {y: {kind: choice, of: [a], hidden: [a]}}}",
        "field 'y': only a choice at the top hides a document"
      ),
    ])
  func field(_ field: String, _ message: String) throws {
    let found = try findings("format: 1\ntypes: {a: {folder: a, fields: {\(field)}}}")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("catalogue/model.yaml:2:") == true)
    #expect(found.first?.hasSuffix(" \(message) [model-file]") == true, "\(found)")
  }

  @Test("one type alone has a policy")
  func policies() throws {
    let type = "{folder: F, fields: {p: {kind: policy}}}"
    let types = "a: \(type.replacing("F", with: "a")), b: \(type.replacing("F", with: "b"))"
    #expect(
      try findings("format: 1\ntypes: {\(types)}") == [
        "catalogue/model.yaml:2:8: only one type may have a field of kind policy [model-file]"
      ])
  }
}
