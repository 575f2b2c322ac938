import Catalogue
import XLIFF

extension ElementBuilder {
  /// Adds a document as a `<file>` of XLIFF 1.2.
  mutating func append(
    file12 outgoing: OutgoingDocument, source: String, target: String, _ options: ExportOptions,
    _ templates: inout UnitTemplates
  ) {
    let tool = V12.Tool(id: xliff12Tool, name: "Kielipolku", version: options.toolVersion)
    let title = V12.Note(outgoing.title.withoutUnwritable, from: xliff12Tool)
    append(V12.File.name) { file in
      file.set("original", to: outgoing.document.id)
      file.set("source-language", to: source)
      file.set("target-language", to: target)
      file.set("datatype", to: "plaintext")
      file.append(.element(V12.Header(tools: [tool], notes: [title])))
      file.append(V12.Body.name) { body in
        for text in outgoing.texts { body.append(text: text, options.handoff, &templates) }
      }
    }
  }
}

/// The `tool-id` of this program.
let xliff12Tool = "kielipolku"

extension ElementBuilder {
  /// A line is a unit; a text is a group of units, which the limit holds together.
  fileprivate mutating func append(
    text: OutgoingText, _ handoff: HandoffID?, _ templates: inout UnitTemplates
  ) {
    guard text.isGroup else { return append(unitsOf: text, limit: text.limit, handoff, &templates) }
    append(V12.Group.name) { group in
      group.set("id", to: text.text.id)
      group.set("resname", to: text.field.label.withoutUnwritable)
      group.set("restype", to: "x-text")
      group.set(maximumWidth: text.limit)
      group.append(unitsOf: text, limit: nil, handoff, &templates)
    }
  }

  private mutating func append(
    unitsOf text: OutgoingText, limit: Int?, _ handoff: HandoffID?,
    _ templates: inout UnitTemplates
  ) {
    for unit in text.units {
      templates.append(unit, to: &self) { $1.append(transUnit: $0, limit: limit, handoff) }
    }
  }

  /// Says how many characters a text may have, if there is a limit.
  mutating func set(maximumWidth limit: Int?) {
    guard let limit else { return }
    set("maxwidth", to: limit)
    set("size-unit", to: "char")
  }
}
