import Catalogue
import XLIFF

extension ElementBuilder {
  /// Adds a document as a `<file>` of XLIFF 2.
  mutating func append(
    file outgoing: OutgoingDocument, handoff: HandoffID?, _ templates: inout UnitTemplates
  ) {
    let document = outgoing.document
    append(XLIFF.File.name) { file in
      file.set("id", to: document.dottedID)
      file.set("original", to: document.id)
      file.set("canResegment", to: false)
      file.set(.xml("space"), to: Space.preserve)
      file.append(.element(sizesOfFile))
      // What tells this program's files of this format, and the handoff that they are part of.
      file.appendOwnMetadata { own in
        own.append(meta: "format", "1")
        if let handoff { own.append(meta: "handoff", handoff.description) }
      }
      file.append(title: outgoing.title.withoutUnwritable)
      for text in outgoing.texts { file.append(text: text, &templates) }
    }
  }
}

/// How limits count.
private let sizesOfFile = SizeProfiles(
  general: "xliff:codepoints", storage: "xliff:utf16", normalization: .nfc)

extension ElementBuilder {
  private mutating func append(title: String) {
    append(.core("notes")) { notes in
      notes.append(Note.name) { note in
        note.set("id", to: "n1")
        note.set("category", to: "context")
        note.append(title)
      }
    }
  }

  /// A line is a unit; a text is a group of units, which the limit holds together.
  fileprivate mutating func append(text: OutgoingText, _ templates: inout UnitTemplates) {
    guard text.isGroup else { return append(unitsOf: text, limit: text.limit, &templates) }
    append(XLIFF.Group.name) { group in
      group.set("id", to: text.text.id)
      group.set("name", to: text.field.label.withoutUnwritable)
      group.set(.storageRestriction, to: text.limit.map(storageSize))
      group.append(unitsOf: text, limit: nil, &templates)
    }
  }

  private mutating func append(
    unitsOf text: OutgoingText, limit: Int?, _ templates: inout UnitTemplates
  ) {
    for unit in text.units {
      templates.append(unit, to: &self) { $1.append(unit: $0, limit: limit) }
    }
  }
}

/// UTF-16 code units as the storage profile `xliff:utf16` counts them: in bytes (XLIFF 2.1, section
/// 5.6.5.2).
func storageSize(codeUnits: Int) -> String { String(2 * codeUnits) }
