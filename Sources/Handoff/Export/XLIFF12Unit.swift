import Catalogue
import XLIFF

extension ElementBuilder {
  /// Adds a unit as a `<trans-unit>` of XLIFF 1.2.
  ///
  /// - Parameters:
  ///   - outgoing: the unit.
  ///   - limit: how long it may be by itself, in UTF-16 code units.
  ///   - handoff: the handoff that it is part of.
  mutating func append(transUnit outgoing: OutgoingUnit, limit: Int?, _ handoff: HandoffID?) {
    append(V12.TransUnit.name) { unit in
      unit.set("resname", to: outgoing.name.text)
      unit.set("id", to: outgoing.unit.id)
      unit.set("approved", to: outgoing.state == .final)
      unit.set(.xml("space"), to: Space.preserve)
      unit.set(maximumWidth: limit)
      let (source, target) = outgoing.sides
      unit.append(source, target, state: outgoing.state12)
      unit.append(base: outgoing.base, handoff)
      for remark in outgoing.remarks { unit.append(note: remark) }
      for term in outgoing.terms { unit.append(note: Remark(term)) }
      for alternative in outgoing.alternatives { unit.append(alternative) }
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

  private mutating func append(base: Fingerprint, _ handoff: HandoffID?) {
    append(V12.ContextGroup.name) { group in
      group.set("purpose", to: "x-kielipolku")
      group.append(context: "x-base", base.text)
      if let handoff { group.append(context: "x-handoff", handoff.description) }
    }
  }

  private mutating func append(context type: String, _ text: String) {
    append(V12.Context.name) { context in
      context.set("context-type", to: type)
      context.append(text)
    }
  }

  private mutating func append(note remark: Remark) {
    append(V12.Note.name) { note in
      note.set("from", to: xliff12Tool)
      note.set("annotates", to: remark.side)
      note.append(remark.text)
    }
  }

  /// Adds a translation to choose.
  private mutating func append(_ choice: Alternative) {
    append(V12.AltTrans.name) { alternative in
      alternative.set("match-quality", to: choice.similarity.map { "\($0)%" })
      alternative.set("origin", to: choice.origin)
      alternative.set("tool-id", to: xliff12Tool)
      alternative.set(.xml("space"), to: Space.preserve)
      alternative.append(choice.sides.source, choice.sides.target)
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
