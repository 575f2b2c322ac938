internal import CShims

/// The system's ICU itself.
package enum ICULibrary {
  /// Its version, as in `72.1`.
  package static let version = unsafe String(cString: shim_icu_version())
}
