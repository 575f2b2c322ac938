import Catalogue
import XLIFF

extension ElementBuilder {
  /// Adds a unit as a `<unit>` of XLIFF 2.
  ///
  /// - Parameters:
  ///   - outgoing: the unit.
  ///   - limit: how long it may be by itself, in UTF-16 code units.
  mutating func append(unit outgoing: OutgoingUnit, limit: Int?) {
    let (source, target) = outgoing.sides
    let codes = XLIFF2Codes(texts: CodeTexts(source.text, target?.text))
    append(XLIFF.Unit.name) { unit in
      unit.set("name", to: outgoing.name.text)
      unit.set("id", to: outgoing.unit.id)
      unit.set(.storageRestriction, to: limit.map(storageSize))
      unit.appendMatch(of: outgoing)
      unit.appendMetadata(of: outgoing)
      unit.append(notes: outgoing.remarks)
      codes.texts.write(to: &unit)
      unit.append(Segment.name) { segment in
        segment.set("id", to: "s1")
        segment.set("state", to: outgoing.state.rawValue)
        segment.append(source, target, codes)
      }
    }
  }

  private mutating func append(
    _ source: NumberedText, _ target: NumberedText?, _ codes: XLIFF2Codes
  ) {
    append(.core("source")) { source.write(to: &$0, codes) }
    if let target { append(.core("target")) { target.write(to: &$0, codes) } }
  }

  private mutating func appendMetadata(of outgoing: OutgoingUnit) {
    append(Metadata.name) { metadata in
      metadata.append(MetaGroup.name) { group in
        group.set("category", to: "kielipolku")
        group.append(meta: "base", outgoing.base.text)
        if outgoing.isToBeTranslated { group.append(meta: "reason", outgoing.status.rawValue) }
      }
    }
  }

  private mutating func append(meta type: String, _ text: String) {
    append(Meta.name) { meta in
      meta.set("type", to: type)
      meta.append(text)
    }
  }

  /// Adds a translation from before the Finnish changed; its codes and their data are its own.
  private mutating func appendMatch(of outgoing: OutgoingUnit) {
    guard let (source, target) = outgoing.matchSides else { return }
    let codes = XLIFF2Codes(texts: CodeTexts(source.text, target?.text))
    append(.matches) { matches in
      matches.append(Match.name) { match in
        match.set("id", to: "m1")
        match.set("ref", to: "#s1")
        match.set("type", to: MatchType.memory)
        match.set("origin", to: outgoing.document)
        codes.texts.write(to: &match)
        match.append(source, target, codes)
      }
    }
  }

  private mutating func append(notes remarks: [Remark]) {
    append(.core("notes")) { notes in
      for (index, remark) in remarks.enumerated() {
        notes.append(Note.name) { note in
          note.set("id", to: "n" + String(index + 1))
          note.set("category", to: remark.kind.rawValue)
          note.set("appliesTo", to: remark.side)
          note.append(remark.text)
        }
      }
    }
  }
}
