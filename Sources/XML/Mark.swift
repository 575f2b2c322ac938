/// One piece of markup as the ``MarkupScanner`` saw it, for the event that libxml2 will make of it.
struct Mark {
  /// The place of its `<`.
  var place: XMLPlace
  /// The place after its `>`, where text may begin.
  var end: XMLPlace
  /// The bytes in a CDATA section.
  var sectionLength = 0
  /// Whether it is the only tag of an element.
  var isSelfClosing = false
  /// Whether there are namespace declarations among its attributes.
  var hasDeclarations = false
}

/// Marks in the order of the document, first in, first out.
struct MarkQueue {
  private var marks: [Mark] = []
  private var first = 0
  /// Of the marks with declarations, which of the attributes are such.
  private var declarations: [[Bool]] = []
  private var firstDeclarations = 0
}

extension MarkQueue {
  mutating func append(_ mark: Mark) { marks.append(mark) }

  /// Adds which attributes of a mark with declarations are such.
  mutating func append(declarations order: [Bool]) { declarations.append(order) }

  mutating func next() -> Mark? {
    guard first < marks.count else { return nil }
    defer { first += 1 }
    return marks[first]
  }

  /// Which attributes are declarations, of the next mark that has any.
  mutating func nextDeclarations() -> [Bool] {
    guard firstDeclarations < declarations.count else { return [] }
    defer { firstDeclarations += 1 }
    return declarations[firstDeclarations]
  }

  /// Forgets the marks that have been taken.
  mutating func compact() {
    marks.removeFirst(first)
    declarations.removeFirst(firstDeclarations)
    first = 0
    firstDeclarations = 0
  }
}
