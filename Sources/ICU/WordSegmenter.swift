internal import CShims

/// Finds words in text by UAX #29: pieces between boundaries that hold a letter or a digit.
///
/// To be used again and again by one thread: it holds the place in the text being read, so it is
/// not `Sendable`.
@safe package final class WordSegmenter {
  private let handle: OpaquePointer

  /// The segmenter of a locale.
  ///
  /// Rules differ in little: Finnish and Swedish keep `EU:n` together. A locale unknown to ICU has
  /// the rules that hold everywhere.
  package init(locale: String) throws(ICUError) {
    var error: Int32 = 0
    guard let handle = unsafe shim_words_open(locale, &error) else {
      throw ICUError(operation: "words of locale \(locale)", code: ICUError.Code(rawValue: error))
    }
    unsafe self.handle = handle
  }

  deinit {
    unsafe shim_words_close(handle)
  }

  /// The words of the text, in order.
  package func words(in text: String) -> [Range<String.Index>] {
    let utf8 = text.utf8
    var words: [Range<String.Index>] = []
    forEachWord(in: text) { word in
      let start = utf8.index(utf8.startIndex, offsetBy: word.lowerBound)
      words.append(start..<utf8.index(start, offsetBy: word.count))
    }
    return words
  }

  /// How many words the text has after a change.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - change: makes of a text of letters up to U+017F, digits and ASCII's punctuation none with
  ///     more or fewer words; it is not asked for most of these.
  /// - Returns: the number of words.
  package func count(
    _ text: String, after change: (String) -> String = { $0 }
  ) -> Int {
    if let count = PlainWords.count(text.utf8Span.span) { return count }
    var count = 0
    forEachWord(in: change(text)) { _ in count += 1 }
    return count
  }

  /// Calls `body` with the range of each word, in bytes of UTF-8.
  private func forEachWord(in text: String, _ body: (Range<Int>) -> Void) {
    unsafe text.utf8Span.span.withICUText { source, length in
      var error: Int32 = 0
      // ICU reads the text until its last piece, and that is inside this closure.
      unsafe shim_words_start(handle, source, length, &error)
      guard !error.isICUFailure else { return }
      var start = 0
      var isWord = false
      while let end = next(&isWord) {
        if isWord { body(start..<end) }
        start = end
      }
    }
  }

  private func next(_ isWord: inout Bool) -> Int? {
    let end = unsafe shim_words_next(handle, &isWord)
    return end < 0 ? nil : Int(end)
  }
}
