extension InlineText {
  /// Writes the text as a unit's, escaping words only where they would be read as markup.
  ///
  /// Reading it again gives the same parts and codes, with these exceptions: words that look like a
  /// placeholder, phone number, e-mail or web address become codes; a link that refers by its text
  /// gets its label behind another text, `[label]` becoming `[new][label]`; and marks of emphasis
  /// that touch each other or another code, as in `**a****b**`, may be read differently, since codes
  /// are never changed. Whoever moves codes reads the result again to see.
  ///
  /// - Parameters:
  ///   - markup: the kind of the unit's field.
  ///   - references: as for reading.
  /// - Returns: the unit's text.
  package func rendered(as markup: Markup = .text, references: [String] = []) -> String {
    let plain = render(.nothing)
    if markup == .line || codes.isEmpty && !plain.utf8.contains(where: \.isSpecial) { return plain }
    let outline = outline
    for escaping in Escaping.allCases.dropLast() {
      let text = render(escaping)
      let read = InlineText(parsing: text, references: references)
      if read.outline == outline { return text }
    }
    return render(.addressesToo)
  }

  private func render(_ escaping: Escaping) -> String {
    var result: [UInt8] = []
    var starts: [Int: Int] = [:]
    for (index, part) in parts.enumerated() {
      switch part {
      case .text(let text):
        result += escaping.escaped(Array(text.utf8), edges: edges(ofPart: index))
      case .code(let index): result += code(at: index)?.opening.utf8 ?? "".utf8
      case .opening(let index):
        result += code(at: index)?.opening.utf8 ?? "".utf8
        starts[index] = result.count
      case .closing(let index):
        let text = result[(starts[index] ?? result.count)...]
        result += Array(code(at: index)?.closing(behind: text).utf8 ?? "".utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func edges(ofPart index: Int) -> Escaping.Edges {
    var edges = Escaping.Edges(leading: .none, trailing: .none)
    if index > 0 {
      edges.leading = if case .opening = parts[index - 1] { .inner } else { .outer }
    }
    if index + 1 < parts.count {
      edges.trailing = if case .closing = parts[index + 1] { .inner } else { .outer }
    }
    return edges
  }
}

extension InlineCode {
  /// The closing bytes behind some text.
  fileprivate func closing(behind text: ArraySlice<UInt8>) -> String {
    guard let reference, closing == "]" || closing == "][]", !text.elementsEqual(reference.utf8)
    else { return closing ?? "" }
    return "][\(reference)]"
  }
}
