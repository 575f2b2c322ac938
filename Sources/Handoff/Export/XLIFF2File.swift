import Catalogue
import XLIFF

extension XLIFF.File {
  /// A document as a `<file>` of XLIFF 2.
  init(_ outgoing: OutgoingDocument) {
    let document = outgoing.document
    self.init(
      id: document.id.split(separator: "/").joined(separator: "."), original: document.id,
      canResegment: false, space: .preserve)
    sizeProfiles = SizeProfiles(
      general: "xliff:codepoints", storage: "xliff:utf16", normalization: .nfc)
    metadata = Metadata([MetaGroup(category: "kielipolku", [Meta("format", "1")])])
    notes = [Note(outgoing.title.withoutUnwritable, id: "n1", category: "context")]
    for text in outgoing.texts { append(text) }
  }

  /// A line is a unit; a text is a group of units, which the limit holds together.
  private mutating func append(_ text: OutgoingText) {
    guard text.isGroup else {
      for unit in text.units { append(XLIFF.Unit(unit, limit: text.limit)) }
      return
    }
    var group = Group(id: text.text.id, name: text.field.label.withoutUnwritable)
    group.storageRestriction = text.limit.map(storageSize)
    for unit in text.units { group.append(XLIFF.Unit(unit, limit: nil)) }
    append(group)
  }
}

/// UTF-16 code units as the storage profile `xliff:utf16` counts them: in bytes (XLIFF 2.1, section
/// 5.6.5.2).
func storageSize(codeUnits: Int) -> String { String(2 * codeUnits) }
