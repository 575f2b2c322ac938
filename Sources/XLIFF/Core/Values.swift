/// The direction of text.
public enum Direction: String, AttributeValue {
  /// Left to right.
  case leftToRight = "ltr"
  /// Right to left.
  case rightToLeft = "rtl"
  /// By the text itself.
  case auto
}

/// How white space is to be treated (`xml:space`).
public enum Space: String, AttributeValue {
  /// As the application likes.
  case `default`
  /// Every character counts.
  case preserve
}

/// How far the translation of a segment has come.
public enum State: String, AttributeValue, CaseIterable {
  /// Not translated yet, or not known to be; the default.
  case initial
  /// Translated.
  case translated
  /// Translated and reviewed.
  case reviewed
  /// Ready for use.
  case final
}

/// One of the two sides of a segment.
public enum Side: String, AttributeValue {
  /// The source text.
  case source
  /// The target text.
  case target
}

/// What an inline code is.
public enum CodeType: String, AttributeValue, CaseIterable {
  /// Formatting.
  case formatting = "fmt"
  /// Part of a user interface.
  case userInterface = "ui"
  /// A quotation of text.
  case quote
  /// A link.
  case link
  /// An image.
  case image
  /// Anything else.
  case other
}

/// Whether the target may have an inline code in another place.
public enum CanReorder: String, AttributeValue {
  /// It may.
  case yes
  /// It may not, and begins a sequence whose codes keep their order.
  case firstNo
  /// It may not, and goes on with such a sequence.
  case no
}
