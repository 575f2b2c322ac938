/// Language tags of BCP 47 (RFC 5646).
enum LanguageTag {
  /// Whether a text is a well-formed tag.
  static func isWellFormed(_ text: String) -> Bool {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false).map(Array.init)
    guard let first = subtags.first,
      subtags.allSatisfy({
        1...8 ~= $0.count && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return false }
    if grandfathered.contains(text.lowercased()) { return true }
    if first == ["x"] || first == ["X"] { return subtags.count > 1 }
    guard first.allSatisfy(\.isLetter), 2...8 ~= first.count else { return false }
    return followsLanguage(subtags.dropFirst(), length: first.count)
  }

  /// Whether subtags may follow a language subtag: extended languages, script, region, variants,
  /// extensions and private use, in this order.
  private static func followsLanguage(
    _ subtags: ArraySlice<[Character]>, length: Int
  ) -> Bool {
    var rest = subtags
    func isWord(_ subtag: [Character], _ count: Int) -> Bool {
      subtag.count == count && subtag.allSatisfy(\.isLetter)
    }
    if length <= 3 {
      for _ in 0..<3 { if let next = rest.first, isWord(next, 3) { rest.removeFirst() } }
    }
    if let script = rest.first, isWord(script, 4) { rest.removeFirst() }
    if let region = rest.first,
      isWord(region, 2) || region.count == 3 && region.allSatisfy(\.isNumber)
    {
      rest.removeFirst()
    }
    while let variant = rest.first,
      variant.count >= 5 || variant.count == 4 && variant.first?.isNumber == true
    {
      rest.removeFirst()
    }
    return endsInExtensions(rest)
  }

  /// Whether subtags are extensions, each a single letter or digit and something after it.
  private static func endsInExtensions(_ subtags: ArraySlice<[Character]>) -> Bool {
    guard let first = subtags.first else { return true }
    guard first.count == 1 else { return false }
    if first == ["x"] || first == ["X"] { return subtags.count > 1 }
    let words = subtags.dropFirst().prefix { $0.count > 1 }
    return !words.isEmpty && endsInExtensions(subtags.dropFirst(1 + words.count))
  }

  private static let grandfathered: Set<String> = [
    "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux",
    "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl",
    "sgn-ch-de",
    "art-lojban", "cel-gaulish", "no-bok", "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan",
    "zh-xiang",
  ]
}
