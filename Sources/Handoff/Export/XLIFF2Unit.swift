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
      unit.append(matches: outgoing.alternatives)
      unit.append(glossary: outgoing.terms)
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
    appendOwnMetadata { own in
      own.append(meta: "base", outgoing.base.text)
      if outgoing.isToBeTranslated { own.append(meta: "reason", outgoing.status.rawValue) }
    }
  }

  /// Adds metadata that only this program reads.
  mutating func appendOwnMetadata(_ body: (inout ElementBuilder) -> Void) {
    append(Metadata.name) { metadata in
      metadata.append(MetaGroup.name) { group in
        group.set("category", to: "kielipolku")
        body(&group)
      }
    }
  }

  mutating func append(meta type: String, _ text: String) {
    append(Meta.name) { meta in
      meta.set("type", to: type)
      meta.append(text)
    }
  }

  /// Adds translations to choose from; their codes and their data are their own.
  private mutating func append(matches alternatives: [Alternative]) {
    guard !alternatives.isEmpty else { return }
    append(.matches) { matches in
      for (index, alternative) in alternatives.enumerated() {
        matches.append(Match.name) { match in
          match.set("id", to: "m" + String(index + 1))
          match.set("ref", to: "#s1")
          match.set("type", to: MatchType.memory)
          match.set("similarity", to: alternative.similarity.map { String($0) })
          match.set("origin", to: alternative.origin)
          match.append(sides: alternative.sides)
        }
      }
    }
  }

  private mutating func append(sides: (source: NumberedText, target: NumberedText?)) {
    let codes = XLIFF2Codes(texts: CodeTexts(sides.source.text, sides.target?.text))
    codes.texts.write(to: &self)
    append(sides.source, sides.target, codes)
  }

  private mutating func append(glossary terms: [TranslationAids.Term]) {
    guard !terms.isEmpty else { return }
    append(Name(.glossary, "glossary")) { glossary in
      for term in terms {
        let entry = GlossaryEntry(
          term.name.withoutUnwritable, translations: [term.target.withoutUnwritable])
        glossary.append(.element(entry))
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
