import ICU

extension String {
  /// Whether there is nothing to read in it: `normalise` would leave a line of it empty.
  package var isBlank: Bool {
    // Most texts begin with a letter of ASCII.
    if let first = utf8.first, (0x21..<0x7F).contains(first) { return false }
    return unicodeScalars.allSatisfy { $0.isWhitespace || Self.invisible.contains($0) }
  }

  /// What the fix for invisible code points takes out.
  private static let invisible: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{200E}", "\u{200F}", "\u{FEFF}",
  ]
}
