/// Trouble in the data: never thrown, always collected, so that one run finds all of it.
package struct Diagnostic: Hashable, Sendable {
  /// The id of the rule that found it; `explain` documents each.
  package var rule: String
  package var severity: Severity
  package var place: Place
  /// One sentence without the place; free text in it is as the file has it, to be escaped on output.
  package var message: String
  /// The id of the document that it is about.
  package var document: String?
  /// The unit that it is about.
  package var unit: String?
  /// The units that it is about, where one finding speaks for several.
  package var units: [String]
  /// The locale of the translation that it is about.
  package var locale: String?
  /// The section of the specification that states the rule.
  package var section: String?
  /// Behind the last code point of what is wrong, where that is known.
  package var end: Position?
  /// What would put it right, where that is known.
  package var repair: Repair?
  /// The reason why the workspace wants to hear nothing of it, where it gives one.
  package var silence: String?

  package init(
    rule: String, severity: Severity, place: Place, message: String,
    document: String? = nil, unit: String? = nil, units: [String] = [], locale: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.document = document
    self.unit = unit
    self.units = units
    self.locale = locale
  }
}

extension Diagnostic: Comparable {
  /// By file, place, rule, locale, unit and message: the same findings always print the same.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let (place, other) = (left.place, right.place)
    if place.file != other.file { return place.file < other.file }
    if (place.line, place.column) != (other.line, other.column) {
      return (place.line, place.column) < (other.line, other.column)
    }
    if left.rule != right.rule { return left.rule < right.rule }
    func rest(_ finding: Diagnostic) -> (String, String, String) {
      (finding.locale ?? "", finding.unit ?? "", finding.message)
    }
    return rest(left) < rest(right)
  }
}
