import Catalogue
import TestSupport
import Testing

@testable import Workspace

@Suite("Translations changed in their files")
struct LocaleEditorTests {
  private let catalogue = [
    "catalogue/services/a.yaml": "name: Apu\ndescription: |\n  Eka.\n\n  Toka.\n",
    "catalogue/services/c.yaml": "name: Neuvonta\n",
    "catalogue/services/b.yaml": "name: Hoito\n",
  ]

  /// Makes a workspace with a Swedish file, changes translations and writes.
  private func edited(
    _ files: [String: String], _ edit: (inout LocaleEditor, Snapshot) -> Void
  ) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(catalogue.merging(files) { $1 })
    let snapshot = workspace.load()
    var editor = LocaleEditor(WorkspaceFolder(root: workspace.folder.path), snapshot)
    edit(&editor, snapshot)
    try AtomicWriter.write(editor.changes())
    return workspace
  }

  private func new(_ target: String, _ state: State = .translated) -> Translation {
    Translation(target: target, state: state, position: .none)
  }

  private let file = "locales/sv/services.yaml"

  @Test("a file that is not there is made, with documents and units in order")
  func newFile() throws {
    let workspace = try edited([:]) { editor, _ in
      editor[locale: 0, document: 2, unit: 0] = new("Rådgivning")
      editor[locale: 0, document: 0, unit: 2] = new("Andra.")
      editor[locale: 0, document: 0, unit: 0] = new("Hjälp", .final)
    }
    #expect(
      try workspace.folder.text(file) == """
        format: 1
        documents:
          a:
            name:
              source: Apu
              target: Hjälp
              state: final
            description.2:
              source: Toka.
              target: Andra.
              state: translated
          c:
            name:
              source: Neuvonta
              target: Rådgivning
              state: translated

        """)
  }

  @Test("a document and a unit are put where they belong, and all else keeps its bytes")
  func insertion() throws {
    let text = """
      # Svenska
      format: 1
      documents:
        a:   # apu
          # namnet
          name: {source: Apu, target: Hjälp} # kort
          description.2:
            source:   "Toka."
            target: 'Andra.'   # bra

        # viimeinen
        c:
          name: {source: Neuvonta, target: Rådgivning}
      """
    let workspace = try edited([file: text]) { editor, _ in
      editor[locale: 0, document: 0, unit: 1] = new("Första.")
      editor[locale: 0, document: 1, unit: 0] = new("Vård")
    }
    let expected = """
      # Svenska
      format: 1
      documents:
        a:   # apu
          # namnet
          name: {source: Apu, target: Hjälp} # kort
          description.1:
            source: Eka.
            target: Första.
            state: translated
          description.2:
            source:   "Toka."
            target: 'Andra.'   # bra
        b:
          name:
            source: Hoito
            target: Vård
            state: translated

        # viimeinen
        c:
          name: {source: Neuvonta, target: Rådgivning}
      """
    #expect(try workspace.folder.text(file) == expected)
  }

  @Test("an entry changes key by key, details included, and loads as it was put")
  func change() throws {
    let text = """
      format: 1
      documents:
        a:
          name:
            # the source
            source: Apu
            target: Hjälp # short
            note: old
      """
    let details = Translation.Details(
      note: nil, origin: .human, by: "L", on: "2026-02-01", ignore: ["numbers": "why"],
      incoming: [Translation.Incoming(target: "Stöd", by: nil, on: "2026-02-02", from: "sv-1")])
    let workspace = try edited([file: text]) { editor, _ in
      editor[locale: 0, document: 0, unit: 0] = Translation(
        target: "Bistånd", state: .reviewed, source: "Avut", position: .none, details: details)
    }
    let new = try workspace.folder.text(file)
    #expect(
      new == """
        format: 1
        documents:
          a:
            name:
              # the source
              source: Avut
              target: Bistånd # short
              state: reviewed
              origin: human
              by: L
              "on": "2026-02-01"
              ignore:
                numbers: why
              incoming:
                - target: Stöd
                  "on": "2026-02-02"
                  from: sv-1

        """)
    let snapshot = workspace.load()
    #expect(snapshot.brokenFiles.isEmpty)
    let loaded = try #require(snapshot.translations[0][0][0])
    #expect(loaded.isOutdated && loaded.details?.incoming == details.incoming)
  }

  @Test("ids that have shifted become today's, in today's order; what is left over keeps an id")
  func shift() throws {
    let text = """
      format: 1
      documents:
        a:
          description.1: {source: "Toka.", target: "Andra."}
          # kvar
          description.2: {source: "Poissa ollut kauan.", target: "Borta."}
          description.3: {source: "Eka.", target: "Första."}
      """
    let workspace = try edited([file: text]) { editor, _ in
      editor[locale: 0, document: 0, unit: 0] = new("Hjälp")
    }
    #expect(
      try workspace.folder.text(file) == """
        format: 1
        documents:
          a:
            name:
              source: Apu
              target: Hjälp
              state: translated
            description.1: {source: "Eka.", target: "Första."}
            description.2: {source: "Toka.", target: "Andra."}
            # kvar
            description.3: {source: "Poissa ollut kauan.", target: "Borta."}

        """)
  }

  @Test("a translation that is taken out leaves its comment, a document without any goes")
  func removal() throws {
    let text = """
      format: 1
      documents:
        a:
          # namnet
          name: {source: Apu, target: Hjälp}
          gone: {source: Apu, target: Bort}
        b:
          name: {source: Hoito, target: Vård}

      """
    let workspace = try edited([file: text]) { editor, _ in
      editor[locale: 0, document: 1, unit: 0] = nil
      editor.removeOrphans(locale: 0, document: 0)
    }
    #expect(
      try workspace.folder.text(file) == """
        format: 1
        documents:
          a:
            # namnet
            name: {source: Apu, target: Hjälp}

        """)
  }

  @Test("a file whose content stays the same is not written")
  func same() throws {
    let text = "format: 1\ndocuments:\n  a:\n    name: {source: Apu, target: Hjälp, state: final}\n"
    let workspace = try TemporaryWorkspace(catalogue.merging([file: text]) { $1 })
    var editor = LocaleEditor(
      WorkspaceFolder(root: workspace.folder.path), workspace.load())
    editor[locale: 0, document: 0, unit: 0] = new("Hjälp", .final)
    #expect(try editor.changes().isEmpty)
  }

  @Test(
    "a file that has changed since it was loaded is refused, and so is one that is made meanwhile")
  func stale() throws {
    for old in ["", "format: 1\ndocuments:\n  a: {name: {source: Apu, target: Hjälp}}\n"] {
      let files = old.isEmpty ? [:] : [file: old]
      let workspace = try TemporaryWorkspace(catalogue.merging(files) { $1 })
      var editor = LocaleEditor(WorkspaceFolder(root: workspace.folder.path), workspace.load())
      editor[locale: 0, document: 0, unit: 0] = new("Stöd")
      let changes = try editor.changes()
      let text = "format: 1\ndocuments:\n  a: {name: {source: Apu, target: Bistånd}}\n"
      try workspace.folder.write(text, to: file)
      #expect(throws: AtomicWriter.Stale.self) { try editor.changes() }
      #expect(throws: AtomicWriter.Stale.self) { try AtomicWriter.write(changes) }
      #expect(try workspace.folder.text(file) == text)
    }
  }

  @Test(
    "a file that is not understood is refused", arguments: ["", "format: 2\n", "a: [\n", "- a\n"])
  func broken(_ text: String) throws {
    let workspace = try TemporaryWorkspace(catalogue.merging([file: text]) { $1 })
    var editor = LocaleEditor(WorkspaceFolder(root: workspace.folder.path), workspace.load())
    editor[locale: 0, document: 0, unit: 0] = new("Stöd")
    #expect(throws: LocaleEditor.Broken.self) { try editor.changes() }
  }
}
