/// The validation of one document of 1.2, piece by piece.
struct V12Validation {
  private var found = Findings()
  private var open: [Holder] = []
  private var file = V12FileScope(nil)
}

extension V12Validation: PieceValidation {
  var results: [Finding] {
    found.all.map { finding in
      var finding = finding
      finding.rule = V12Rules.restated(finding.rule)
      return finding
    }
  }
}

/// An element of structure that is open.
private struct Holder {
  let element: Element
  var progress: ContentProgress
  /// An extension of the document that has no file after it yet.
  var lastExtension: Element?
}

extension V12Validation {
  mutating func take(_ event: Reader.Event) {
    switch event {
    case .start(let document):
      if document.element["version"] == "1.1" {
        found.add(.v12Version, at: document.element, "this is 1.1, and checked as 1.2")
      }
      begin(document.element)
    case .open(let element):
      child(element)
      if element.isNamed(V12.File.name) { file = V12FileScope(element) }
      begin(element)
    case .node(.element(let element)):
      child(element)
      check(element)
      file.resolveHeader(into: &found)
    case .node(let node):
      guard let text = node.text, let holder = open.last else { break }
      if !text.utf8.allSatisfy(\.isXMLSpace) {
        holder.progress.takeText(at: holder.element.record.place, into: &found)
      }
    case .close: close()
    case .end: break
    }
  }

  private mutating func begin(_ element: Element) {
    let grammar = V12Grammar.element(element)
    grammar?.checkAttributes(of: element, into: &found)
    file.take(element, into: &found)
    open.append(
      Holder(element: element, progress: ContentProgress(of: element.name, grammar?.content)))
  }

  private mutating func close() {
    guard let holder = open.popLast() else { return }
    holder.progress.end(at: holder.element.record.place, into: &found)
    if let element = holder.lastExtension {
      found.add(.extensionMisplaced, at: element, "‘\(element.name.local)’ is after all files")
    }
    if holder.element.isNamed(V12.File.name) { file.end(into: &found) }
  }

  /// Takes a child of what is open; between the files of a document extensions may stand.
  private mutating func child(_ element: Element) {
    guard let last = open.indices.last else { return }
    let isExtension = element.name.namespace != .v12
    if open[last].element.isNamed(.v12("xliff")) {
      open[last].lastExtension = isExtension ? element : nil
      if isExtension { return }
    }
    open[last].progress.take(element.name, at: element.record.place, into: &found)
  }

  /// Checks an element with all that is in it.
  private mutating func check(_ element: Element) {
    guard let grammar = V12Grammar.element(element) else { return }
    if element.isNamed(.v12("prop-group")) {
      found.add(.v12Deprecated, at: element, "there is ‘prop-group’")
    }
    grammar.checkAttributes(of: element, into: &found)
    file.take(element, into: &found)
    if let content = grammar.content {
      var progress = ContentProgress(of: element.name, content)
      for node in element.content { check(node, of: element, grammar, &progress) }
      progress.end(at: element.record.place, into: &found)
    }
    if element.isNamed(V12.TransUnit.name) {
      V12UnitChecks.check(element, in: file, into: &found)
    }
  }

  private mutating func check(
    _ node: Node, of element: Element, _ grammar: V12ElementGrammar,
    _ progress: inout ContentProgress
  ) {
    if let child = node.element {
      progress.take(child.name, at: child.record.place, into: &found)
      check(child)
    } else if let text = node.text, grammar.isEmpty || !text.utf8.allSatisfy(\.isXMLSpace) {
      progress.takeText(at: element.record.place, into: &found)
    }
  }
}
