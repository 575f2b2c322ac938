import ArgumentParser
import Catalogue
import Handoff
import JSON

/// The command `kielipolku conflicts`.
struct Conflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the units that have another text beside their translation.")

  @ParentCommand var program: Kielipolku

  @Option(help: "Only these locales, separated by commas.")
  var locale = LocaleList()

  @Option(help: "text or json.")
  var format = TextFormat.text

  func run() throws {
    let snapshot = try program.loadUsable(program.folder())
    let locales = try locale.positions(in: snapshot.settings)
    let rows = Conflict.all(in: snapshot, locales: locales).map { Row($0, snapshot) }
    switch format {
    case .text: try Output.standard.write(rows.map(\.text).joined())
    case .json:
      var writer = JSONWriter(.pretty)
      writer.array { writer in
        for row in rows { row.write(to: &writer) }
      }
      try Output.standard.write(writer.bytes)
    }
  }
}

/// A conflict with where it stands.
private struct Row {
  let conflict: Conflict
  let document: Document
  let locale: String

  init(_ conflict: Conflict, _ snapshot: Snapshot) {
    self.conflict = conflict
    document = snapshot.documents[conflict.document]
    locale = snapshot.settings.locales[conflict.locale]
  }

  private var unit: SourceUnit { document.units[conflict.unit] }
  private var file: String { Snapshot.localeFile(locale, folder: document.folder) }
  private var line: Int { Int(conflict.translation.position.line) }

  var text: String {
    let translation = conflict.translation
    let head = "\(file):\(line): \(document.id)#\(unit.id): \(translation.target)"
    let others = conflict.incoming.enumerated().map { number, text in
      let origin = [text.by, text.on, text.from].compactMap { $0 }.joined(separator: ", ")
      return "  \(number + 1): \(text.target)" + (origin.isEmpty ? "" : " (\(origin))")
    }
    return ([head] + others).map { Escaping.oneLine($0) + "\n" }.joined()
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("document", document.id)
      writer.member("unit", unit.id)
      writer.member("locale", locale)
      writer.member("source", unit.text)
      writer.member("target", conflict.translation.target)
      writer.member("state", conflict.translation.state.rawValue)
      writer.member("file", file)
      writer.member("line", line)
      writer.member("incoming") { writer in
        writer.array { writer in
          for text in conflict.incoming { write(text, to: &writer) }
        }
      }
    }
  }

  private func write(_ text: Translation.Incoming, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("target", text.target)
      writer.member("source", ifPresent: text.source)
      writer.member("by", ifPresent: text.by)
      writer.member("on", ifPresent: text.on)
      writer.member("from", ifPresent: text.from)
    }
  }
}
