/// A span of a unit's text that is not words: markup, or something to be kept as it is.
package struct InlineCode: Hashable, Sendable {
  /// What a code is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `*…*` or `_…_`, paired.
    case emphasis
    /// `**…**` or `__…__`, paired.
    case strong
    /// A link with a text of its own, paired: `[` … `](…)`.
    case link
    /// A code span with its backticks.
    case codeSpan
    /// An image with its alternative text and address.
    case image
    /// A hard line break: two or more spaces or a backslash, and the line end.
    case hardBreak
    /// One tag, comment or other piece of inline HTML.
    case html
    /// An address in angle brackets.
    case autolink
    /// A placeholder such as `{name}`.
    case placeholder
    /// A phone number.
    case phone
    /// An e-mail address.
    case email
    /// An address on the web, as bare text.
    case url
  }

  /// What the code is.
  package let kind: Kind
  /// The bytes before the content, exactly as written; all bytes of a code that stands alone.
  package let opening: String
  /// The bytes behind the content, exactly as written; nil for a code that stands alone.
  package let closing: String?

  /// For a reference link, the label that it refers to; nil for all else.
  package let reference: String?

  /// Creates a code.
  package init(
    _ kind: Kind, opening: String, closing: String? = nil, reference: String? = nil
  ) {
    (self.kind, self.opening, self.closing) = (kind, opening, closing)
    self.reference = reference
  }
}
