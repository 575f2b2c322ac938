/// A unit's text as words and inline codes in a row.
///
/// `**Soita** {nimi}.` in a `text` field is `opening(0)`, `text("Soita")`, `closing(0)`,
/// `text(" ")`, `code(1)`, `text(".")` with the codes `**` … `**` and `{nimi}`.
package struct InlineText: Hashable, Sendable {
  /// A paired code in so many others is one that stands alone, with all that is in it.
  package static let deepest = 64

  /// How a text is to be read: the kind of its field.
  package enum Markup: Sendable {
    /// Plain text on one line: nothing is escaped.
    case line
    /// CommonMark.
    case text
  }

  /// A step in the row.
  package enum Part: Hashable, Sendable {
    /// Words, with escapes and character references resolved.
    case text(String)
    /// A code that stands alone, by its index in `codes`.
    case code(Int)
    /// The start of a paired code.
    case opening(Int)
    /// The end of a paired code.
    case closing(Int)
  }

  /// The steps in order; texts are not empty and never follow each other when read from a unit.
  package var parts: [Part]
  /// The codes, in the order in which they begin.
  package var codes: [InlineCode]

  /// Creates a text from its parts.
  package init(parts: [Part], codes: [InlineCode]) {
    (self.parts, self.codes) = (parts, codes)
  }

  /// Whether a letter stands outside of codes.
  package var hasWords: Bool {
    parts.contains { part in
      if case .text(let text) = part { Words.hasLetter(text) } else { false }
    }
  }

  /// The code of an index; nil if there is none.
  package func code(at index: Int) -> InlineCode? {
    codes.indices.contains(index) ? codes[index] : nil
  }
}
