package import Catalogue

/// What a finding is about, and where that stands; ``CheckedDocument`` makes them.
package struct Subject: Sendable {
  /// The id of the document.
  let document: String
  let place: Place
  var unit: String?
  var units: [String] = []
  var locale: String?
  /// The translation whose `ignore` may silence the finding.
  var translation: Translation?
  /// The text that the range of a fault counts in, and the scalar of the file that holds it.
  var text: Text?

  struct Text: Sendable {
    let text: String
    let scalar: Position
    /// Where the text is a block of a field's Markdown: that Markdown, and the block's number in it.
    var block: (whole: String, number: Int)?
  }
}

extension CheckedDocument {
  /// The Finnish of a unit, by its position.
  package func source(_ unit: Int) -> Subject {
    let unitText = document.units[unit]
    var subject = field(unitText.id, at: unitText.position)
    let field = document.texts.first { $0.units.contains(unit) }
    guard let field, field.field.kind == .text else {
      subject.text = Subject.Text(text: unitText.text, scalar: unitText.position)
      return subject
    }
    subject.text = Subject.Text(
      text: unitText.text, scalar: field.position,
      block: (field.text, unit - field.units.lowerBound))
    return subject
  }

  /// The whole Finnish text of a field.
  package func source(of text: SourceText) -> Subject {
    var subject = field(text.id, at: text.position)
    subject.text = Subject.Text(text: text.text, scalar: text.position)
    return subject
  }

  /// The document as a whole.
  package var whole: Subject {
    Subject(document: document.id, place: Place(file: document.file, line: 1, column: 1))
  }

  /// A field of the document, or what should be there.
  package func field(_ id: String, at position: Position) -> Subject {
    Subject(document: document.id, place: Place(file: document.file, at: position), unit: id)
  }

  /// The target of a unit in a locale, both by their positions; nil where there is none.
  package func target(_ unit: Int, _ locale: Int) -> Subject? {
    guard let translation = translations(locale)[unit], translation.hasTarget else { return nil }
    var subject = subject(translation, unit, locale, at: translation.targetPosition)
    subject.text = Subject.Text(text: translation.target, scalar: translation.targetPosition)
    return subject
  }

  /// The entry of a unit in a locale, both by their positions; nil where there is none.
  package func entry(_ unit: Int, _ locale: Int) -> Subject? {
    translations(locale)[unit].map { subject($0, unit, locale, at: $0.position) }
  }

  /// Several units that a locale should have, by their positions.
  package func units(_ units: [Int], _ locale: Int) -> Subject {
    let first = units.first.map { document.units[$0].position } ?? Position(line: 1, column: 1)
    var subject = Subject(document: document.id, place: Place(file: document.file, at: first))
    subject.units = units.map { document.units[$0].id }
    subject.locale = code(of: locale)
    return subject
  }

  private func subject(
    _ translation: Translation, _ unit: Int, _ locale: Int, at position: Position
  ) -> Subject {
    var subject = Subject(
      document: document.id, place: Place(file: localeFiles[locale], at: position))
    subject.unit = document.units[unit].id
    subject.locale = code(of: locale)
    subject.translation = translation
    return subject
  }
}
