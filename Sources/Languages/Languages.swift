extension Language {
  /// Every language, the source first.
  package static let all: [Language] = [
    .finnish,
    .swedish,
    .northernSami,
    .inariSami,
    .skoltSami,
  ]

  /// The language of a code as used here; no alias.
  package init?(code: String) {
    guard let known = Language.all.first(where: { $0.code == code }) else { return nil }
    self = known
  }
}
