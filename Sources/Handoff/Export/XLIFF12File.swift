import Catalogue
import XLIFF

extension V12.File {
  /// A document as a `<file>` of XLIFF 1.2.
  init(_ outgoing: OutgoingDocument, source: String, target: String, _ options: ExportOptions) {
    let tool = V12.Tool(id: xliff12Tool, name: "Kielipolku", version: options.toolVersion)
    let title = V12.Note(outgoing.title.withoutUnwritable, from: xliff12Tool)
    let element = Element(Self.name) { file in
      file.set("original", to: outgoing.document.id)
      file.set("source-language", to: source)
      file.set("target-language", to: target)
      file.set("datatype", to: "plaintext")
      file.append(.element(V12.Header(tools: [tool], notes: [title])))
      file.append(V12.Body.name) { body in
        for text in outgoing.texts { body.append(text: text, options.handoff) }
      }
    }
    self.init(element: element)
  }
}

/// The `tool-id` of this program.
let xliff12Tool = "kielipolku"

extension ElementBuilder {
  /// A line is a unit; a text is a group of units, which the limit holds together.
  fileprivate mutating func append(text: OutgoingText, _ handoff: HandoffID?) {
    guard text.isGroup else { return append(unitsOf: text, limit: text.limit, handoff) }
    append(V12.Group.name) { group in
      group.set("id", to: text.text.id)
      group.set("resname", to: text.field.label.withoutUnwritable)
      group.set("restype", to: "x-text")
      group.set(maximumWidth: text.limit)
      group.append(unitsOf: text, limit: nil, handoff)
    }
  }

  private mutating func append(unitsOf text: OutgoingText, limit: Int?, _ handoff: HandoffID?) {
    for unit in text.units { append(transUnit: unit, limit: limit, handoff) }
  }

  /// Says how many characters a text may have, if there is a limit.
  mutating func set(maximumWidth limit: Int?) {
    guard let limit else { return }
    set("maxwidth", to: limit)
    set("size-unit", to: "char")
  }
}
