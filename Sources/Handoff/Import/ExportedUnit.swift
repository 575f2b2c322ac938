import Catalogue
import XLIFF

extension Element {
  /// Whether it is a unit of XLIFF 2 with, to the byte, the name, texts and state that an export gives
  /// a unit without inline codes, as most are in a delivery that changes little.
  ///
  /// - Parameters:
  ///   - unit: the unit.
  ///   - document: the id of its document.
  ///   - translation: what the workspace has.
  /// - Returns: false also where that can be told by a closer look only.
  func isExported(_ unit: SourceUnit, of document: String, _ translation: Translation?) -> Bool {
    guard isNamed(XLIFF.Unit.name), has("id", unit.id), has("name", document + "#" + unit.id),
      let segment = onlySegment, segment.holds(.core("source"), unit.text)
    else { return false }
    guard let translation, translation.hasTarget else {
      return segment.first(.core("target")) == nil
    }
    let state = translation.isOutdated ? Catalogue.State.initial : translation.state
    return segment.has("state", state.rawValue)
      && segment.holds(.core("target"), translation.target)
  }

  /// Its one segment; nil where there are several, or an ignorable.
  private var onlySegment: Element? {
    var only: Element?
    for part in elements where part.isNamed(Segment.name) || part.isNamed(Ignorable.name) {
      guard only == nil, part.isNamed(Segment.name) else { return nil }
      only = part
    }
    return only
  }

  private func holds(_ name: Name, _ text: String) -> Bool {
    first(name)?.holdsOnly(text) ?? false
  }
}
