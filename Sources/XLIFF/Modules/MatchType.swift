/// Where a match comes from.
public enum MatchType: String, AttributeValue, CaseIterable {
  /// Put together by a machine from parts.
  case assembled = "am"
  /// Machine translation.
  case machine = "mt"
  /// A memory match in the same context.
  case inContext = "icm"
  /// A memory match by id.
  case byID = "idm"
  /// A term base.
  case termBase = "tb"
  /// A translation memory.
  case memory = "tm"
  /// Anything else.
  case other
}
