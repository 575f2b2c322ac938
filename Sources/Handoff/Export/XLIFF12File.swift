import Catalogue
import XLIFF

extension V12.File {
  /// A document as a `<file>` of XLIFF 1.2.
  init(_ outgoing: OutgoingDocument, source: String, target: String, toolVersion: String) {
    self.init(original: outgoing.document.id, source: source, target: target)
    let tool = V12.Tool(id: xliff12Tool, name: "Kielipolku", version: toolVersion)
    let title = V12.Note(outgoing.title.withoutUnwritable, from: xliff12Tool)
    header = V12.Header(tools: [tool], notes: [title])
    var body = V12.Body()
    for text in outgoing.texts { body.append(text) }
    self.body = body
  }
}

/// The `tool-id` of this program.
let xliff12Tool = "kielipolku"

extension V12.Body {
  /// A line is a unit; a text is a group of units, which the limit holds together.
  fileprivate mutating func append(_ text: OutgoingText) {
    guard text.isGroup else {
      for unit in text.units { append(V12.TransUnit(unit, limit: text.limit)) }
      return
    }
    var group = V12.Group(
      id: text.text.id, name: text.field.label.withoutUnwritable, type: "x-text")
    if let limit = text.limit {
      group.element["maxwidth"] = limit
      group.element["size-unit"] = "char"
    }
    for unit in text.units { group.append(V12.TransUnit(unit, limit: nil)) }
    append(group)
  }
}
