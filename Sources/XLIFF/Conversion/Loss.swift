/// Something that a conversion could not say in the other version, nor keep beside it.
public struct Loss: Hashable, Sendable {
  /// What kind of thing is lost.
  public enum Kind: String, Sendable, CaseIterable {
    /// An attribute of an element that can have no other than its own.
    case attribute
    /// An element that has no place; the text in it stays, if it is text.
    case element
    /// A comment or processing instruction.
    case comment
    /// The id of something that has none in the other version.
    case id
    /// The markup of something that now is said in another way.
    case markup
    /// What something refers to.
    case reference
  }

  /// What kind of thing is lost.
  public var kind: Kind
  /// Where it was, in what was read.
  public var place: Place?
  /// What is lost.
  public var message: String
}

/// The losses so far.
struct Losses {
  private(set) var all: [Loss] = []

  mutating func add(_ kind: Loss.Kind, at element: Element, _ message: String) {
    add(Loss(kind: kind, place: element.place, message: message))
  }

  mutating func add(_ loss: Loss) { all.append(loss) }

  /// Adds others.
  mutating func add(_ others: Losses) { all += others.all }
}
