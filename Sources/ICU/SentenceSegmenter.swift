internal import CShims

/// Finds sentences in text by UAX #29, each with the white space after it.
///
/// To be used again and again by one thread: it holds the place in the text being read, so it is
/// not `Sendable`.
@safe package final class SentenceSegmenter {
  private let handle: OpaquePointer

  /// The segmenter of a locale; one unknown to ICU has the rules that hold everywhere.
  package init(locale: String) throws(ICUError) {
    var error: Int32 = 0
    guard let handle = unsafe shim_sentences_open(locale, &error) else {
      throw ICUError(
        operation: "sentences of locale \(locale)", code: ICUError.Code(rawValue: error))
    }
    unsafe self.handle = handle
  }

  deinit {
    unsafe shim_words_close(handle)
  }

  /// Where the sentences of the text end, in bytes of UTF-8; the last is the end of the text.
  package func ends(in text: String) -> [Int] {
    var ends: [Int] = []
    unsafe text.utf8Span.span.withICUText { source, length in
      var error: Int32 = 0
      // ICU reads the text until its last piece, and that is inside this closure.
      unsafe shim_words_start(handle, source, length, &error)
      guard !error.isICUFailure else { return }
      var isWord = false
      while true {
        let end = unsafe shim_words_next(handle, &isWord)
        guard end >= 0 else { return }
        ends.append(Int(end))
      }
    }
    return ends
  }
}
