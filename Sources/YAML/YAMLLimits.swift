/// What a file may measure; anything beyond is a problem, not a crash.
package enum YAMLLimits {
  /// The bytes of a file.
  package static let bytes = 64 << 20
  /// Mappings and sequences inside one another.
  package static let depth = 64
  /// Scalars, mappings and sequences of a file.
  package static let nodes = 8 << 20
  /// The problems that are told of one file; the rest are left out.
  package static let problems = 1000
}
