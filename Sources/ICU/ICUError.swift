internal import CShims

/// A call of ICU that failed: out of memory, no data, a rule that does not compile.
package struct ICUError: Error, Equatable, Sendable, CustomStringConvertible {
  /// ICU's `UErrorCode`, above 0.
  package struct Code: RawRepresentable, Hashable, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
      self.rawValue = rawValue
    }

    /// There is no data for what was asked.
    package static let missingResource = Code(rawValue: 2)
  }

  /// What was asked for, as in `words of locale se`.
  package let operation: String

  /// Why ICU did not do it.
  package let code: Code

  /// An operation that failed.
  package init(operation: String, code: Code) {
    self.operation = operation
    self.code = code
  }

  /// One line, with ICU's name for the error.
  package var description: String {
    // ICU's names are static strings.
    "ICU: \(operation): \(unsafe String(cString: shim_error_name(code.rawValue)))"
  }
}

extension Int32 {
  /// Whether this `UErrorCode` is a failure; negative ones are warnings.
  var isICUFailure: Bool { self > 0 }
}
