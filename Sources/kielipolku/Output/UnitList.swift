import Catalogue
import JSON
import YAML

/// Units of a workspace with where they stand, in the forms of `list`.
struct UnitList {
  struct Row {
    let document: Document
    let unit: SourceUnit
    let locale: String
    let status: UnitStatus
    let target: String?
  }

  let rows: [Row]

  init(_ snapshot: Snapshot, locales: [Int], _ filter: UnitFilter) {
    rows = locales.flatMap { locale in
      snapshot.documents.indices.flatMap { index -> [Row] in
        let document = snapshot.documents[index]
        guard filter.includes(document, locale) else { return [] }
        return document.units.indices.compactMap { unit -> Row? in
          let translation = snapshot.translations[locale][index][unit]
          let status = UnitStatus(translation)
          guard filter.includes(document.units[unit], of: document, locale, status) else {
            return nil
          }
          return Row(
            document: document, unit: document.units[unit],
            locale: snapshot.settings.locales[locale], status: status,
            target: translation.flatMap { $0.hasTarget ? $0.target : nil })
        }
      }
    }
  }

  var text: String {
    rows.map { row in
      let place = "\(row.document.file):\(row.unit.position.line)"
      let target = row.target.map { " → \($0)" } ?? ""
      return Escaping.oneLine(
        "\(place): \(row.locale) \(row.status.rawValue): \(row.document.id)#\(row.unit.id): "
          + row.unit.text + target) + "\n"
    }.joined()
  }

  var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.array { writer in
      for row in rows {
        writer.object { writer in
          writer.member("document", row.document.id)
          writer.member("unit", row.unit.id)
          writer.member("locale", row.locale)
          writer.member("state", row.status.rawValue)
          writer.member("source", row.unit.text)
          writer.member("target", ifPresent: row.target)
          writer.member("file", row.document.file)
          writer.member("line", Int(row.unit.position.line))
        }
      }
    }
    return writer.bytes
  }

  var csv: String {
    let header = ["document", "unit", "locale", "state", "source", "target", "file", "line"]
    let lines = rows.map { row in
      [
        row.document.id, row.unit.id, row.locale, row.status.rawValue, row.unit.text,
        row.target ?? "", row.document.file, String(row.unit.position.line),
      ]
    }
    return ([header] + lines).map { $0.map(Escaping.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Entries of locale files; what is to be written stands empty.
  var yaml: [UInt8] {
    var bytes: [UInt8] = []
    for (file, rows) in grouped(
      rows, by: { Snapshot.localeFile($0.locale, folder: $0.document.folder) })
    {
      var writer = YAMLWriter()
      writer.comment(file)
      writer.mapping("documents") { writer in
        for (slug, rows) in grouped(rows[...], by: \.document.slug) {
          writer.mapping(slug) { writer in
            for row in rows { write(row, to: &writer) }
          }
        }
      }
      bytes += writer.bytes
    }
    return bytes
  }

  private func write(_ row: Row, to writer: inout YAMLWriter) {
    writer.mapping(row.unit.id) { writer in
      writer.entry("source", row.unit.text)
      writer.entry("target", row.target ?? "")
      writer.entry("state", State.translated.rawValue)
    }
  }

  /// Rows that follow each other and share a key.
  private func grouped(
    _ rows: some Sequence<Row>, by key: (Row) -> String
  ) -> [(key: String, rows: [Row])] {
    rows.reduce(into: []) { groups, row in
      let own = key(row)
      if let last = groups.indices.last, groups[last].key == own {
        groups[last].rows.append(row)
      } else {
        groups.append((own, [row]))
      }
    }
  }
}
