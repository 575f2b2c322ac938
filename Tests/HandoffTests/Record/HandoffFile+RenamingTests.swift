import TestSupport
import Testing
import Workspace

@testable import Handoff

@Suite("Records after a move")
struct HandoffFileRenamingTests {
  private static let print = Fingerprint(delivered: "x").text

  private static let record = """
    # Kääntäjä soitti
    format: 1
    created: 2026-11-21
    locale: se
    documents:
        services/a:   # tärkeä
            name: \(print)
            contacts.eka.role: "\(print)"   # kesken
        services/b: {name: \(print)}
    deliveries:
        2026-11-25:
            services/a: {name: \(print)}
    # loppu

    """

  /// The record after moves of a workspace with two services.
  private func record(
    _ text: String = record, after moves: (old: String, new: String)...
  ) throws -> String {
    let folder = try TemporaryWorkspace([
      "catalogue/services/a.yaml": "name: N\ncontacts: [{id: eka, role: R}]\n",
      "catalogue/services/b.yaml": "name: M\n",
      "locales/handoffs/se-2026-11-21.yaml": text,
    ]).folder
    let workspace = WorkspaceFolder(root: folder.path)
    for (old, new) in moves {
      let mover = try Mover(workspace, Loader.load(root: folder.path), from: old, to: new)
      let records = try HandoffRecords.load(workspace)
      #expect(records.diagnostics.isEmpty)
      try Mover.carryOut(try mover.plan(with: records.following(mover)))
    }
    return try folder.text("locales/handoffs/se-2026-11-21.yaml")
  }

  /// The record with other names, and with those that units went out with.
  private func expected(_ changes: [(String, String)], _ renamed: String...) -> String {
    let text = changes.reduce(Self.record) { $0.replacing($1.0, with: $1.1) }
    return text.replacing(
      "# loppu\n", with: "renamed:\n" + renamed.map { "  \($0)\n" }.joined() + "# loppu\n")
  }

  @Test("A document, in what went out and what came back; comments and layout stay")
  func document() throws {
    #expect(
      try record(after: ("services/a", "services/x/c"))
        == expected(
          [("services/a", "services/x/c")], "services/a#name: services/x/c#name",
          "services/a#contacts.eka.role: services/x/c#contacts.eka.role"))
  }

  @Test("An item of a group")
  func item() throws {
    #expect(
      try record(after: ("services/a#contacts.eka", "services/a#contacts.vuoro"))
        == expected(
          [("contacts.eka", "contacts.vuoro")],
          "services/a#contacts.eka.role: services/a#contacts.vuoro.role"))
  }

  @Test("A field, in every document of its type")
  func field() throws {
    #expect(
      try record(after: ("service.name", "service.title"))
        == expected(
          [("name:", "title:")], "services/a#name: services/a#title",
          "services/b#name: services/b#title"))
    #expect(try record(after: ("area.name", "area.title")) == Self.record)
  }

  @Test("Several moves: the names of the way out stay, those of today follow")
  func several() throws {
    #expect(
      try record(after: ("services/b", "services/c"), ("services/c", "services/d"))
        == expected([("services/b", "services/d")], "services/b#name: services/d#name"))
  }

  @Test("Names that change places")
  func swapped() throws {
    let text = try record(
      after: ("services/b", "services/c"), ("services/a#contacts.eka", "services/a#contacts.c"),
      ("services/a", "services/b"), ("services/c", "services/a"))
    for line in [
      "  services/b#name: services/a#name\n", "  services/a#name: services/b#name\n",
      "  services/a#contacts.eka.role: services/b#contacts.c.role\n",
    ] {
      #expect(text.contains(line))
    }
  }

  @Test("A name that has gone out already is refused")
  func taken() throws {
    let gone = Self.record.replacing("services/b", with: "services/gone")
    #expect(throws: Mover.Refusal.self) {
      try record(gone, after: ("services/a", "services/gone"))
    }
  }
}
