import Catalogue
import XLIFF

extension ElementBuilder {
  /// Adds a unit as a `<trans-unit>` of XLIFF 1.2.
  ///
  /// - Parameters:
  ///   - outgoing: the unit.
  ///   - limit: how long it may be by itself, in UTF-16 code units.
  mutating func append(transUnit outgoing: OutgoingUnit, limit: Int?) {
    append(V12.TransUnit.name) { unit in
      unit.set("resname", to: outgoing.name.text)
      unit.set("id", to: outgoing.unit.id)
      unit.set("approved", to: outgoing.state == .final)
      unit.set(.xml("space"), to: Space.preserve)
      unit.set(maximumWidth: limit)
      let (source, target) = outgoing.sides
      unit.append(source, target, state: outgoing.state12)
      unit.append(base: outgoing.base.text)
      for remark in outgoing.remarks { unit.append(note: remark) }
      unit.appendAlternative(of: outgoing)
    }
  }

  private mutating func append(
    _ source: NumberedText, _ target: NumberedText?, state: V12.State? = nil
  ) {
    append(.v12("source")) { source.write(to: &$0, XLIFF12Codes()) }
    guard let target else { return }
    append(.v12("target")) { element in
      element.set("state", to: state)
      target.write(to: &element, XLIFF12Codes())
    }
  }

  private mutating func append(base: String) {
    append(V12.ContextGroup.name) { group in
      group.set("purpose", to: "x-kielipolku")
      group.append(V12.Context.name) { context in
        context.set("context-type", to: "x-base")
        context.append(base)
      }
    }
  }

  private mutating func append(note remark: Remark) {
    append(V12.Note.name) { note in
      note.set("from", to: xliff12Tool)
      note.set("annotates", to: remark.side)
      note.append(remark.text)
    }
  }

  /// Adds a translation from before the Finnish changed.
  private mutating func appendAlternative(of outgoing: OutgoingUnit) {
    guard let (source, target) = outgoing.matchSides else { return }
    append(V12.AltTrans.name) { alternative in
      alternative.set("origin", to: outgoing.document)
      alternative.set("tool-id", to: xliff12Tool)
      alternative.set(.xml("space"), to: Space.preserve)
      alternative.append(source, target)
    }
  }
}

extension OutgoingUnit {
  fileprivate var state12: V12.State {
    switch state {
    case .initial: .needsTranslation
    case .translated: .translated
    case .reviewed: .signedOff
    case .final: .final
    }
  }
}
