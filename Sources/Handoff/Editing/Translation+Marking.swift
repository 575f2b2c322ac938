package import Catalogue

extension Translation {
  /// The translation in a state that an editor has given it.
  ///
  /// Any state but `initial` says that it is one of today's Finnish.
  package func marked(_ state: State) -> Translation {
    var translation = self
    translation.state = state
    if state > .initial {
      translation.source = nil
      translation.isOutdated = false
    }
    return translation
  }
}
