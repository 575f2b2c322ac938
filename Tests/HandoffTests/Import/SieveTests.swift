import Catalogue
import TestSupport
import Testing
import Workspace
import XLIFF

@testable import Handoff

@Suite("Parts of a delivery that are as they were exported")
struct SieveTests {
  private let trip: RoundTrip
  private let snapshot: Snapshot
  private let export: String

  init() throws {
    trip = try RoundTrip(
      [
        "catalogue/services/b.yaml": "name: Ohjaus\nsummary: Ohjausta **kaikille**.\n",
        "catalogue/services/c.yaml": "name: Apu\n", "catalogue/services/d.yaml": "name: Hoito\n",
      ].merging(RoundTrip.file(("name", "Neuvonta", "Rådgivning", .final))) { $1 })
    snapshot = trip.workspace.load()
    export = try trip.export()
  }

  /// What is let through of a delivery that is read in chunks of a size, and what is held back.
  private func sift(
    _ delivery: String, by size: Int = 100, except changed: Set<Int> = []
  ) throws -> (text: String, heldBack: [String]) {
    var rest = Array(delivery.utf8)[...]
    var sieve = try Sieve(snapshot, locale: 0, except: changed) {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    var text: [UInt8] = []
    while case let bytes = try sieve.next(), !bytes.isEmpty { text += bytes }
    return (
      String(decoding: text, as: UTF8.self), sieve.heldBack.map { snapshot.documents[$0].id }
    )
  }

  private func part(_ id: String) throws -> Substring {
    let begin = try #require(export.firstRange(of: "\n<file id=\"services.\(id)\""))
    let end = try #require(export[begin.lowerBound...].firstRange(of: "</file>"))
    return export[begin.lowerBound..<end.upperBound]
  }

  @Test(
    "All but the first are held back, and line feeds stand for them", arguments: [1, 7, 100, 9999])
  func unchanged(_ size: Int) throws {
    let (text, heldBack) = try sift(export, by: size)
    #expect(heldBack == ["services/b", "services/c", "services/d"])
    let first = try #require(export.firstRange(of: "</file>")).upperBound
    let lines = export[first...].filter { $0 == "\n" }.dropLast(2)
    #expect(text == export[..<first] + lines + "\n</xliff>\n")
  }

  @Test("Of each version of XLIFF 2; all of 1.2 is let through")
  func versions() throws {
    for version in [Version.v2_0, .v2_2] {
      #expect(try sift(trip.export(version)).heldBack.count == 3)
    }
    let old = try trip.export(.v1_2)
    #expect(try sift(old) == (old, []))
  }

  @Test("A part that differs in one byte is let through", arguments: [1, 7, 100, 9999])
  func changed(_ size: Int) throws {
    let part = try part("c")
    for index in part.indices {
      let changed = part[..<index] + "~" + part[part.index(after: index)...]
      let (text, heldBack) = try sift(export.replacing(part, with: changed), by: size)
      #expect(!heldBack.contains("services/c"))
      #expect(text.contains(changed))
    }
  }

  @Test("Documents whose translations have changed since are let through")
  func changedSince() throws {
    #expect(try sift(export, except: [2]).heldBack == ["services/b", "services/d"])
  }

  @Test("Parts may be missing; behind one that comes too early the earlier ones are let through")
  func order() throws {
    let (b, c) = (try part("b"), try part("c"))
    #expect(try sift(export.replacing(b, with: "")).heldBack == ["services/c", "services/d"])
    let turned = export.replacing(b, with: "").replacing(c, with: c + b)
    #expect(try sift(turned).heldBack == ["services/c", "services/d"])
  }

  @Test(
    "From a comment, section or instruction on all is let through",
    arguments: ["<!-- </file> -->", "<![CDATA[</file>]]>", "<?p </file> ?>"])
  func markup(_ markup: String) throws {
    let delivery = export.replacing("Ohjausta ", with: "Ohjausta \(markup)")
    #expect(try sift(delivery) == (delivery, []))
  }

  @Test("What is cut off or no such file is let through as it is")
  func cut() throws {
    for count in stride(from: 0, to: export.utf8.count, by: 50) {
      let cut = String(decoding: export.utf8.prefix(count), as: UTF8.self)
      let text = try sift(cut).text
      #expect(text.filter { $0 == "\n" }.count == cut.filter { $0 == "\n" }.count)
    }
    #expect(try sift("").text.isEmpty)
    #expect(try sift("<xliff/>").text == "<xliff/>")
  }

  @Test("A file that another tool has written anew is not compared for long")
  func written() throws {
    let names = (0..<600).map { "catalogue/services/x\(1000 + $0).yaml" }
    let trip = try RoundTrip(
      Dictionary(uniqueKeysWithValues: names.map { ($0, "name: Apu\n") }))
    let snapshot = trip.workspace.load()
    let anew = try trip.export().replacing("canResegment=\"no\"", with: "canResegment='no'")
    var rest = Array(
      anew.replacing("x1599\" canResegment='no'", with: "x1599\" canResegment=\"no\"").utf8)[...]
    var sieve = try Sieve(snapshot, locale: 0) {
      defer { rest = [] }
      return Array(rest)
    }
    while try !sieve.next().isEmpty {}
    #expect(sieve.heldBack.isEmpty)
  }
}

@Suite("Deliveries of which parts are as they were exported")
struct SievedImportTests {
  private static let others = [
    "catalogue/services/b.yaml": "name: Ohjaus\n", "catalogue/services/c.yaml": "name: Apu\n",
  ]
  private static let first = "<file id=\"services.a\""

  /// The same, read whole since there is a comment in it.
  private static func whole(_ delivery: String) -> String {
    delivery.replacing("\n\(first)", with: "<!-- -->\n\(first)")
  }

  private func report(_ delivery: String) throws -> ImportReport {
    try RoundTrip(Self.others).take(delivery)[0]
  }

  @Test("The report is that of the whole file, in its order")
  func report() throws {
    let export = try RoundTrip(Self.others).export()
    for delivery in [
      export, export.delivering("services/c#name", "Hjälp"),
      export.delivering("services/a#name", "Rådgivning"),
    ] {
      let (sieved, whole) = (try report(delivery), try report(Self.whole(delivery)))
      #expect(sieved.units.map(\.name) == whole.units.map(\.name))
      #expect(sieved.units.map(\.outcome) == whole.units.map(\.outcome))
      #expect(sieved.units.map { $0.remark?.start } == whole.units.map { $0.remark?.start })
    }
  }

  @Test("A refusal is that of the whole file, at its place")
  func refusal() throws {
    let export = try RoundTrip(Self.others).export()
    let begin = try #require(export.firstRange(of: "\n<file id=\"services.b\"")).lowerBound
    let end = try #require(export[begin...].firstRange(of: "</file>")).upperBound
    let part = String(export[begin..<end])
    let changed = part.replacing("state=\"initial\"", with: "state=\"final\"")
    for delivery in [
      export.replacing(part, with: part + part), export.replacing(part, with: part + changed),
      export.replacing(part, with: changed + part), export.replacing("Apu<", with: "Apu<<"),
      export.replacing("</xliff>", with: ""),
      export.replacing("id=\"s1\"", with: "id=\"s1\" x=\"\"")
        .replacing("services/c#name\" id=\"name\"", with: "services/c#name\""),
    ] {
      let sieved = try #require(try report(delivery).refusal)
      let whole = try #require(try report(Self.whole(delivery)).refusal)
      #expect(sieved.message == whole.message)
      #expect(sieved.line == whole.line)
      #expect(sieved.column == whole.column)
    }
  }

  @Test("A second delivery is merged into what the first has made")
  func two() throws {
    let trip = try RoundTrip(Self.others)
    let export = try trip.export()
    let first = export.delivering("services/c#name", "Hjälp")
    try trip.take(first, export)
    #expect(trip.swedish("name", of: "services/c")?.target == "Hjälp")
  }
}
