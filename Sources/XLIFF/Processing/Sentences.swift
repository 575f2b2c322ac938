/// How the text of a document is cut into sentences: by ICU’s rules for its languages.
public struct Sentences {
  let source: SentenceBreaks
  let target: SentenceBreaks?

  /// The sentences of a source and a target language.
  ///
  /// - Throws: ``XLIFFError`` where ICU has no rules at all.
  public init(source: String, target: String? = nil) throws(XLIFFError) {
    self.source = try SentenceBreaks(language: source)
    self.target = if let target { try SentenceBreaks(language: target) } else { nil }
  }
}
