/// The translations of one document into one locale.
package struct DocumentTranslations: Sendable {
  /// By position in ``Document/units``; empty where the locale file has nothing of the document.
  private let units: [Translation?]

  package init(units: [Translation?] = []) {
    self.units = units
  }

  package subscript(unit: Int) -> Translation? {
    units.indices.contains(unit) ? units[unit] : nil
  }
}
