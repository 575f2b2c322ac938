import Catalogue
import Markdown
import XLIFF

/// Templates of units, one for each field and status, made when they are first needed.
///
/// Most units have no codes, and nothing is told of them but what is told of their field: they are the
/// same but for their own texts.
struct UnitTemplates {
  private let encoder: FragmentEncoder
  private(set) var made: [Key: ElementTemplate]
  /// Whether some were not known before.
  private(set) var hasNew = false

  struct Key: Hashable {
    fileprivate let field: ObjectIdentifier
    fileprivate let status: UnitStatus
  }

  /// - Parameters:
  ///   - encoder: what writes the units.
  ///   - known: templates that were made before with the same encoder.
  init(_ encoder: FragmentEncoder, _ known: [Key: ElementTemplate] = [:]) {
    self.encoder = encoder
    made = known
  }

  /// Adds a unit to an element.
  ///
  /// - Parameters:
  ///   - outgoing: the unit.
  ///   - element: what it is added to.
  ///   - write: adds a unit piece by piece, of which a template is made too.
  mutating func append(
    _ outgoing: OutgoingUnit, to element: inout ElementBuilder,
    _ write: (OutgoingUnit, inout ElementBuilder) -> Void
  ) {
    guard outgoing.isPlain, let template = template(for: outgoing, write) else {
      return write(outgoing, &element)
    }
    element.append(template, outgoing.ownTexts)
  }

  private mutating func template(
    for outgoing: OutgoingUnit, _ write: (OutgoingUnit, inout ElementBuilder) -> Void
  ) -> ElementTemplate? {
    let key = Key(field: ObjectIdentifier(outgoing.unit.field), status: outgoing.status)
    if let template = made[key] { return template }
    let sample = outgoing.sample
    let template = try? encoder.template(of: sample.ownTexts) { write(sample, &$0) }
    made[key] = template
    hasNew = true
    return template
  }
}

extension OutgoingUnit {
  /// Whether it differs from others of its field and status in its own texts only.
  fileprivate var isPlain: Bool {
    !unit.text.isEmpty && status != .outdated && terms.isEmpty && matches.isEmpty
      && neighbours.areNone
      && InlineText.isPlain(unit.text, as: unit.markup)
      && InlineText.isPlain(translation?.target ?? "", as: unit.markup)
  }

  /// The texts by which it differs.
  fileprivate var ownTexts: [String] {
    [document, unit.id, unit.text, translation?.target ?? "", base.text]
  }

  /// The same with other texts, none of which is in another or anywhere else.
  fileprivate var sample: OutgoingUnit {
    func text(_ number: Int) -> String { "\u{F8F0}\(number)\u{F8F1}" }
    let unit = SourceUnit(id: text(2), field: unit.field, text: text(3), position: unit.position)
    var translation = translation
    if translation?.hasTarget == true { translation?.target = text(4) }
    return OutgoingUnit(
      document: text(1), typeLabel: typeLabel, unit: unit, translation: translation,
      copiesSource: copiesSource)
  }
}
