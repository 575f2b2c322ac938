package import Catalogue

extension Diagnostic {
  /// The finding on one line, for comparison: `path:line:column: message [rule]`.
  package var line: String {
    "\(place.file):\(place.line):\(place.column): \(message) [\(rule)]"
  }
}
