internal import ICU

/// Where content may be cut into sentences of a language.
struct SentenceBreaks {
  private let segmenter: SentenceSegmenter

  /// - Throws: ``XLIFFError`` where ICU has no rules at all.
  init(language: String) throws(XLIFFError) {
    do {
      segmenter = try SentenceSegmenter(locale: language)
    } catch {
      throw XLIFFError(.segmentation, "\(error)")
    }
  }

  /// The ends of all sentences but the last, in bytes of the text.
  ///
  /// No end is where markup stands between a sentence and the white space after it: there it is
  /// not certain what belongs to which.
  func offsets(in content: ContentTokens) -> [Int] {
    let text = content.text
    let bytes = Array(text.utf8)
    let markup = content.markupOffsets
    return segmenter.ends(in: text).dropLast().filter { end in
      var start = end
      while start > 0 && bytes[start - 1].isXMLSpace { start -= 1 }
      return !(start..<end).contains(where: markup.contains)
    }
  }
}
