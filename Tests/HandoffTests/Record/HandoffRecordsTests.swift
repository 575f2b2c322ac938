import Catalogue
import Handoff
import TestSupport
import Testing
import Workspace

@Suite("The records of a workspace")
struct HandoffRecordsTests {
  private func load(_ files: [String: String]) throws -> HandoffRecords {
    let folder = try TemporaryFolder(
      Dictionary(
        uniqueKeysWithValues: files.map { ("locales/handoffs/\($0)", $1) }))
    return try HandoffRecords.load(WorkspaceFolder(root: folder.path))
  }

  private let head = "format: 1\nlocale: se\ncreated: 2026-11-21\n"

  @Test("Without the folder there are none")
  func none() throws {
    let records = try load([:])
    #expect(records.all.isEmpty && records.diagnostics.isEmpty)
  }

  @Test("What is written is read back, with all that came back")
  func roundTrip() throws {
    let folder = try TemporaryFolder(["locales/handoffs/.keep": ""])
    let workspace = WorkspaceFolder(root: folder.path)
    let change = try HandoffRecords.load(workspace).creating(Records.example())
    try AtomicWriter.write([change])
    for (day, texts) in [
      ("2026-11-25", ["name": "b", "summary": "c"]), ("2026-11-25", ["name": "d"]),
    ] {
      let file = try #require(try HandoffRecords.load(workspace)["se-2026-11-21"])
      try AtomicWriter.write([try #require(file.adding(Records.delivery(day, texts)))])
    }
    let expected = try Records.example(deliveries: [
      Records.delivery("2026-11-25", ["name": "b", "summary": "c"]),
      Records.delivery("2026-11-25", ["name": "d"]),
    ])
    let read = try #require(try HandoffRecords.load(workspace)["se-2026-11-21"]).record
    #expect(read.figures == expected.figures)
    #expect(read.units == expected.units && read.due == expected.due)
    #expect(read.deliveries.map(\.on) == expected.deliveries.map(\.on))
    #expect(read.deliveries.map(\.targets) == expected.deliveries.map(\.targets))
  }

  @Test("It is readable by people, in the order in which the units went out")
  func text() throws {
    let folder = try TemporaryFolder(["locales/handoffs/.keep": ""])
    let change = try HandoffRecords.load(WorkspaceFolder(root: folder.path))
      .creating(Records.example())
    let texts = ["name", "summary", "description.1"]
    #expect(
      String(decoding: change.bytes, as: UTF8.self) == """
        format: 1
        locale: se
        created: "2026-11-21"
        due: "2026-12-05"
        documents:
          services/a:

        """
        + texts.map { "    \($0): \(Fingerprint(delivered: $0).text)\n" }.joined())
  }

  @Test("What people wrote into the file stays: comments, order and layout of the rest")
  func comments() throws {
    let print = Fingerprint(delivered: "name").text
    let text = """
      # Kääntäjä soitti 22.11.
      format: 1
      created: 2026-11-21   # lauantai
      locale: se
      documents:
          services/a: {name: \(print)}
      deliveries:
          # ensimmäinen erä
          2026-11-25:
              services/a: {name: \(print)}
      # loppu

      """
    let file = try #require(try load(["se-2026-11-21.yaml": text])["se-2026-11-21"])
    let more = try #require(file.adding(Records.delivery("2026-11-25", ["name": "name"])))
    let added = "    \"2026-11-25-2\":\n      services/a:\n        name: \(print)\n"
    #expect(
      String(decoding: more.bytes, as: UTF8.self)
        == text.replacing("# loppu\n", with: added + "# loppu\n"))
    let closed = file.closing(on: try Records.day("2026-12-01"))
    #expect(
      String(decoding: closed.bytes, as: UTF8.self)
        == text.replacing("locale: se\n", with: "locale: se\nclosed: \"2026-12-01\"\n"))
  }

  @Test("Nothing delivered changes no file, closing does")
  func closing() throws {
    let file = try #require(try load(["se-2026-11-21.yaml": head])["se-2026-11-21"])
    #expect(file.adding(Records.delivery("2026-11-25", [:])) == nil)
    let text = String(
      decoding: file.closing(on: try Records.day("2026-12-01")).bytes, as: UTF8.self)
    #expect(text.contains("closed: \"2026-12-01\"\n"))
  }

  @Test("The next id of a day is one that no file has, be it understood or not")
  func newID() throws {
    let records = try load(["se-2026-11-21.yaml": head, "se-2026-11-21-2.yaml": "?"])
    let day = try Records.day("2026-11-21")
    #expect(records.newID(locale: "se", created: day).description == "se-2026-11-21-3")
    #expect(records.newID(locale: "sv", created: day).description == "sv-2026-11-21")
  }

  @Test(
    "What is not understood is reported where it stands, and the record is not used",
    arguments: [
      ("", "1:1: the file is empty"),
      ("format: 2\n", "1:9: this program reads format 1 only"),
      ("x: 1\n", "1:1: format: 1 is missing"),
      ("format: 1\nlocale: sv\ncreated: 2026-11-21\n", "2:9: locale must be se"),
      ("format: 1\nlocale: se\ncreated: 2026-11-22\n", "3:10: created must be 2026-11-21"),
      ("format: 1\nlocale: se\ncreated: 2026-13-01\n", "3:10: created must be a date"),
      ("format: 1\nlocale: se\n", "1:1: created is missing"),
      ("HEAD\nowner: x\n", "5:1: unknown key 'owner'"),
      ("HEAD\ndocuments: [a]\n", "5:12: the list of documents must be a mapping"),
      ("HEAD\ndocuments: {services/a: x}\n", "5:25: a document's units must be a mapping"),
      ("HEAD\ndocuments: {services/a: {name: md5-1}}\n", "5:32: a fingerprint must be"),
      ("HEAD\norder: []\n", "5:8: order must be a mapping"),
      ("HEAD\norder: {old: {}}\n", "5:9: unknown key 'old'"),
      ("HEAD\norder: {new: {pages: 1}}\n", "5:15: unknown key 'pages'"),
      ("HEAD\norder: {new: {words: 9223372036854775807}}\n", "5:22: an amount must be"),
      ("HEAD\norder: {new: {words: -1}}\n", "5:22: an amount must be"),
      ("HEAD\ndeliveries: []\n", "5:13: deliveries must be a mapping"),
      ("HEAD\ndeliveries: {first: {}}\n", "5:14: a delivery is named by its day"),
      ("HEAD\ndeliveries: {2026-12-01: []}\n", "5:26: the list of documents must be a mapping"),
      ("HEAD\nrenamed: {a: services/a#name}\n", "5:11: a unit is named as in services/a#name"),
      ("HEAD\nrenamed: []\n", "5:10: renamed must be a mapping"),
      ("HEAD\ndocuments: &a {}\n", "5:12: "), ("HEAD\ndocuments: *a\n", "5:12: "),
      ("HEAD\nlocale: se\n", "5:1: "), ("a: b: c\n", "1:5: "), ("- a\n", "1:1: the file must be"),
    ])
  func wrong(text: String, finding: String) throws {
    let text = text.replacing("HEAD\n", with: head + "due: 2026-12-01\n")
    let records = try load(["se-2026-11-21.yaml": text])
    let first = try #require(records.diagnostics.first)
    #expect(first.line.hasPrefix("locales/handoffs/se-2026-11-21.yaml:\(finding)"), "\(first.line)")
    #expect(records.all.isEmpty)
  }

  @Test("Faults of one file keep no other from being used, and all are told")
  func several() throws {
    let records = try load([
      "se-2026-11-21.yaml": head, "se-2026-11-21-2.yaml": "format: 1\nlocale: x\nclosed: x\n",
      "other.yaml": head,
    ])
    #expect(records.all.map(\.record.id.description) == ["se-2026-11-21"])
    #expect(records.diagnostics.map(\.place.line) == [1, 1, 2, 3])
    #expect(Set(records.diagnostics.map(\.rule)) == ["handoff-file"])
  }

  @Test("What a new record has in common with open ones of its locale, and has not come back")
  func overlaps() throws {
    let print = Fingerprint(delivered: "x").text
    let units = "documents: {services/a: {name: \(print), summary: \(print), old: \(print)}}\n"
    let back = "deliveries: {2026-11-22: {services/a: {name: \(print)}}}\n"
    let records = try load([
      "se-2026-11-21.yaml": head + units, "se-2026-11-21-2.yaml": head + units + back,
      "se-2026-11-21-3.yaml": head + units + "closed: 2026-11-22\n",
      "sv-2026-11-21.yaml": head.replacing("se", with: "sv") + units,
    ])
    let overlaps = records.overlaps(with: try Records.example("se-2026-11-30"))
    #expect(overlaps.map(\.id.description) == ["se-2026-11-21", "se-2026-11-21-2"])
    #expect(overlaps.map(\.units) == [2, 1])
    #expect(records.overlaps(with: try Records.example("smn-2026-11-30")).isEmpty)
  }

  @Test("A link is not followed")
  func link() throws {
    let folder = try TemporaryFolder(["other": head, "locales/handoffs/a.yaml": ""])
    try folder.link("locales/handoffs/se-2026-11-21.yaml", to: folder.path("other"))
    let records = try HandoffRecords.load(WorkspaceFolder(root: folder.path))
    #expect(records.all.isEmpty && records.diagnostics.count == 2)
  }
}
