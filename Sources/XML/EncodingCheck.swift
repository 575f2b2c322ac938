/// Compares the encoding that a document declares with the one that it has.
struct EncodingCheck {
  private var isDone = false

  /// Looks at the first text that is handed on, which holds the whole XML declaration.
  mutating func check(_ text: [UInt8], encoding: Transcoder.Encoding?) throws(XMLError) {
    guard !isDone, !text.isEmpty else { return }
    isDone = true
    guard text.starts(with: "<?xml ".utf8), let declared = text.declaredEncoding else { return }
    let isRight =
      switch encoding {
      case .utf8, nil: declared == "utf-8"
      case .utf16LittleEndian: declared == "utf-16" || declared == "utf-16le"
      case .utf16BigEndian: declared == "utf-16" || declared == "utf-16be"
      }
    guard isRight else {
      throw XMLError(
        .encoding, at: .start, "the declared encoding is not that of the document, or not read here"
      )
    }
  }
}

extension [UInt8] {
  /// The value of `encoding` in the XML declaration at its start, in lower case.
  fileprivate var declaredEncoding: String? {
    let declaration = prefix { $0 != UInt8(ascii: ">") }
    let words = declaration.split {
      $0.isSpace || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "?")
    }
    guard let index = words.firstIndex(where: { $0.elementsEqual("encoding".utf8) }),
      index + 1 < words.count
    else { return nil }
    return String(decoding: words[index + 1].dropFirst().dropLast(), as: UTF8.self).lowercased()
  }
}
