package import Catalogue
import ICU
import Languages

/// Counts the words of the Finnish, as ICU tells words (Unicode Standard Annex #29), after the safe
/// fixes: a code point that cannot be seen parts no word.
package enum SourceWords {
  /// For each document of a workspace the words of its units.
  package static func count(_ snapshot: Snapshot) throws -> [[Int]] {
    let size = 256
    let starts = Array(stride(from: 0, to: snapshot.documents.count, by: size))
    let chunks = Parallel.map(starts, chunk: 1) { start in
      let documents = snapshot.documents[start..<min(start + size, snapshot.documents.count)]
      return Result { try count(documents, snapshot.settings.source) }
    }
    return try chunks.flatMap { try $0.get() }
  }

  private static func count(
    _ documents: ArraySlice<Document>, _ locale: String
  ) throws -> [[Int]] {
    // A segmenter belongs to one thread.
    let segmenter = try WordSegmenter(locale: locale)
    let canonical = SourceComparison(language: .source(locale)).canonical
    return documents.map { document in
      document.units.map { segmenter.count($0.text, after: canonical) }
    }
  }
}
