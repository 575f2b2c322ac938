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
  /// Which of the attributes are namespace declarations; empty where none is.
  var declarations: [Bool] = []
}

/// Marks in the order of the document, first in, first out.
struct MarkQueue {
  private var marks: [Mark] = []
  private var first = 0

  mutating func append(contentsOf new: [Mark]) { marks += new }

  mutating func next() -> Mark? {
    guard first < marks.count else { return nil }
    defer { first += 1 }
    if first > 4096 {
      marks.removeFirst(first)
      first = 0
    }
    return marks[first]
  }
}
