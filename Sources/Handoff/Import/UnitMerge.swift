import Catalogue
import Languages
import Workspace

/// A delivered unit against that of the workspace: what becomes of it.
struct UnitMerge {
  let unit: SourceUnit
  /// What the workspace has now.
  let existing: Translation?
  let incoming: IncomingUnit
  /// Whether the Finnish in the file is today's.
  let isToday: Bool
  /// What the unit was when it went out; nil where nobody knows any more.
  let base: Fingerprint?
  /// What came back before, the oldest first.
  let delivered: [Fingerprint]
  let context: ImportContext

  /// What becomes of it, and what the workspace has then where that changes.
  struct Verdict {
    let outcome: Outcome
    var translation: Translation?
    var message: String?
    /// The text that came, in the form of the workspace.
    var text: String?
    /// Whether a translator's text is in the workspace, now or since an earlier import.
    var isDelivered = false
  }

  /// Decides, with the questions in this order: is it there already, is it a translation, is it older
  /// than what is there, can it be taken, has anybody else changed the target.
  func verdict() -> Verdict {
    guard let target = incoming.target, !target.written.isBlank else {
      return Verdict(outcome: existing?.hasTarget == true ? .skipped : .unchanged)
    }
    let read = IncomingTarget(
      unit, source: incoming.source, target: target, existing: existing?.target)
    return Delivery(self, read).verdict
  }
}

/// A delivered text that is not empty.
private struct Delivery {
  private let merge: UnitMerge
  private let fault: String?
  /// As the file has it.
  private let raw: String
  private let steps: [CodeStep]
  /// With all safe fixes: as the workspace would have it.
  private let text: String
  /// The Finnish that the file has.
  private let source: String

  init(_ merge: UnitMerge, _ read: IncomingTarget) {
    self.merge = merge
    fault =
      merge.incoming.isPartial ? "one of its segments has no translation" : read.fault
    raw = read.text
    steps = read.steps
    text = merge.context.normaliser.normalised(read.text, merge.unit.field.kind)
    let finnish = merge.unit.inline(merge.unit.text).codeSteps.written
    source =
      merge.incoming.source.written.utf8.elementsEqual(finnish.utf8)
      ? merge.unit.text : IncomingTarget.source(merge.unit, merge.incoming.source)
  }

  private var existing: Translation? { merge.existing }
  private var state: State { merge.incoming.state }

  var verdict: UnitMerge.Verdict {
    var verdict = decision
    verdict.text = text
    verdict.isDelivered =
      verdict.outcome.isDelivery
      || verdict.outcome == .unchanged && merge.base != nil && !isUntouched
    return verdict
  }

  private var decision: UnitMerge.Verdict {
    if isThere { return sameText }
    if isSource, state <= exportedState { return .init(outcome: .skipped) }
    if isKept { return conflict }
    if isSuperseded {
      return superseded("this text was delivered before and has been replaced since")
    }
    if isUntouched, state <= exportedState {
      return superseded("the translator left the text as it was; it has been changed here since")
    }
    if let fault = fault ?? limitFault ?? languageFault {
      return .init(outcome: .rejected, message: fault)
    }
    guard isUnchangedHere else { return conflict }
    return taken()
  }
}

// MARK: - What the text is

extension Delivery {
  /// Whether the workspace has the text.
  private var isThere: Bool {
    guard let existing, existing.hasTarget else { return false }
    return merge.incoming.hasPlainly(existing.target) || raw.isSame(as: existing.target)
      || text.isSame(as: existing.target)
      || merge.unit.inline(existing.target).codeSteps == steps
      || text.isSame(
        as: merge.context.normaliser.normalised(existing.target, merge.unit.field.kind))
  }

  /// Whether it is the Finnish.
  private var isSource: Bool { merge.context.comparison.isSame(text, source) }

  /// Whether it is kept already as the other side of a conflict.
  private var isKept: Bool {
    existing?.details?.incoming.contains { $0.target.isSame(as: text) } ?? false
  }

  private var isSuperseded: Bool {
    existing?.hasTarget == true && merge.delivered.contains(Fingerprint(delivered: text))
  }

  /// The state of the text that went out, where it was this one.
  private var stateOfBase: State? { state(ofBase: raw) ?? state(ofBase: text) }

  private var isUntouched: Bool { stateOfBase != nil }

  private func state(ofBase target: String) -> State? {
    guard let base = merge.base else { return nil }
    return State.allCases.first {
      Fingerprint(source: source, target: target, state: $0) == base
    }
  }

  /// The state that the file had when it went out.
  private var exportedState: State {
    guard !merge.incoming.wasOutdated, let existing, existing.hasTarget, !existing.isOutdated else {
      return .initial
    }
    if let stateOfBase { return stateOfBase }
    return merge.base == Fingerprint(source: source, target: "", state: nil)
      ? .initial : existing.state
  }

  /// Whether nobody has changed the target since it went out, or since this handoff's last delivery.
  private var isUnchangedHere: Bool {
    guard let existing, existing.hasTarget else { return true }
    if let base = merge.base,
      Fingerprint(source: source, target: existing.target, state: existing.state) == base
    {
      return true
    }
    return existing.state <= merge.context.options.role.highestState
      && merge.delivered.last == Fingerprint(delivered: existing.target)
  }
}

// MARK: - What becomes of it

extension Delivery {
  private var cappedState: State { min(state, merge.context.options.role.highestState) }

  /// The same text is a confirmation where its state was raised, of today's Finnish only.
  private var sameText: UnitMerge.Verdict {
    guard var translation = existing, merge.isToday, state > exportedState,
      cappedState > translation.state || translation.isOutdated
    else { return .init(outcome: .unchanged) }
    translation.state = max(cappedState, .translated)
    translation.source = nil
    translation.isOutdated = false
    return .init(outcome: .accepted, translation: translation)
  }

  private func superseded(_ message: String) -> UnitMerge.Verdict {
    .init(outcome: .superseded, message: message)
  }

  /// The new text in the place of what was there.
  private func taken(_ message: String? = nil) -> UnitMerge.Verdict {
    let state = max(.translated, cappedState)
    let translation = Translation(
      target: text, state: state, isOutdated: !merge.isToday,
      source: merge.isToday ? nil : source, position: existing?.position ?? .none,
      details: existing?.details?.keptFor(text))
    return .init(
      outcome: merge.isToday ? .accepted : .outdated, translation: translation,
      message: message ?? normalisation)
  }

  private var conflict: UnitMerge.Verdict {
    switch merge.context.options.preference {
    case .incoming: return taken("taken although the text was changed here too")
    case .existing: return superseded("the text was changed here too, which was preferred")
    case nil: break
    }
    let message = "the text was changed here too; both are kept"
    guard var translation = existing, !isKept else {
      return .init(outcome: .conflict, message: message)
    }
    let other = Translation.Incoming(
      target: text, source: source, by: nil, on: merge.context.options.today.description,
      from: merge.context.origin)
    translation.details = translation.details.adding(other)
    return .init(outcome: .conflict, translation: translation, message: message)
  }

  /// What was changed in the text itself.
  private var normalisation: String? {
    guard !text.isSame(as: raw) else { return nil }
    let fixes = merge.context.language.normalisation(of: raw)?.fixes.map(\.id) ?? []
    return "normalised: " + (fixes.isEmpty ? ["white space"] : fixes).joined(separator: ", ")
  }
}

// MARK: - Why it cannot be taken

extension Delivery {
  private var limitFault: String? {
    guard let limit = merge.unit.field.properties.max, let length = TextLength(text, over: limit)
    else { return nil }
    return "the text has \(length.count) characters, \(limit) fit"
  }

  private var languageFault: String? {
    guard let found = Language.identification(of: text), found.code != merge.context.language.code
    else { return nil }
    return "the text is not in '\(merge.context.language.code)' but in '\(found.code)'"
  }
}

extension String {
  /// Whether two texts have the same bytes: `==` would take NFD for NFC.
  fileprivate func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension Translation.Details {
  /// What stays when another text takes the place of the translation.
  fileprivate func keptFor(_ text: String) -> Translation.Details? {
    Translation.Details(
      note: note, origin: nil, by: nil, on: nil, ignore: ignore, incoming: incoming
    )
    .with(incoming: incoming.filter { !$0.target.utf8.elementsEqual(text.utf8) })
  }
}

extension Translation.Details? {
  /// With one more text that stands against the translation.
  fileprivate func adding(_ other: Translation.Incoming) -> Translation.Details {
    Translation.Details(
      note: self?.note, origin: self?.origin, by: self?.by, on: self?.on,
      ignore: self?.ignore ?? [:], incoming: (self?.incoming ?? []) + [other])
  }
}
