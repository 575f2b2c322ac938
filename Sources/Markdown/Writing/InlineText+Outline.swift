extension InlineText {
  /// A step as it must be read again.
  enum OutlineStep: Equatable {
    case text([UInt8])
    case code(String)
    case opening(String)
    case closing(String)
  }

  /// The text with links by what they refer to, and as codes also the words that look like one.
  var outline: [OutlineStep] {
    var steps: [OutlineStep] = []
    for part in parts {
      switch part {
      case .text(let text): steps.append(words: Array(text.utf8))
      case .code(let index): steps += code(at: index).map { [.code($0.opening)] } ?? []
      case .opening(let index): steps += code(at: index).map { [.opening($0.opening)] } ?? []
      case .closing(let index):
        steps += code(at: index).map { [.closing($0.reference ?? $0.closing ?? "")] } ?? []
      }
    }
    return steps
  }
}

extension [InlineText.OutlineStep] {
  fileprivate mutating func append(words: [UInt8]) {
    var start = 0
    for span in TextScanner.spans(in: words[...]) {
      append(text: words[start..<span.range.lowerBound])
      append(.code(String(decoding: words[span.range], as: UTF8.self)))
      start = span.range.upperBound
    }
    append(text: words[start...])
  }

  private mutating func append(text: ArraySlice<UInt8>) {
    if case .text(let before) = last {
      self[count - 1] = .text(before + text)
    } else if !text.isEmpty {
      append(.text(Array<UInt8>(text)))
    }
  }
}
