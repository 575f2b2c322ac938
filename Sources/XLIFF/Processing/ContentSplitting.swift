extension ContentTokens {
  /// The text without markup.
  var text: String {
    tokens.reduce(into: "") { text, token in
      if case .text(let own) = token { text += own }
    }
  }

  /// The places of markup in the text, in bytes of UTF-8.
  var markupOffsets: Set<Int> {
    var offsets: Set<Int> = []
    var offset = 0
    for token in tokens {
      if case .text(let text) = token {
        offset += text.utf8.count
      } else {
        offsets.insert(offset)
      }
    }
    return offsets
  }

  /// Cuts the content at places of its text, in bytes of UTF-8.
  ///
  /// What ends at a cut goes with what is before it, all else that stands there with what follows.
  /// An element that is cut becomes two halves.
  func split(at offsets: [Int]) -> [ContentTokens] {
    let cut = cutTexts(at: Set(offsets))
    var pieces = cut.tokens.split(at: cut.boundaries(at: offsets))
    Self.halveCutElements(in: &pieces)
    return pieces.map { ContentTokens(tokens: $0) }
  }

  /// The same with texts that end at the offsets.
  private func cutTexts(at offsets: Set<Int>) -> ContentTokens {
    var result: [Token] = []
    var offset = 0
    for token in tokens {
      guard case .text(let text) = token else {
        result.append(token)
        continue
      }
      var piece: [UInt8] = []
      for byte in text.utf8 {
        piece.append(byte)
        offset += 1
        guard offsets.contains(offset) else { continue }
        result.append(.text(String(decoding: piece, as: UTF8.self)))
        piece = []
      }
      if !piece.isEmpty { result.append(.text(String(decoding: piece, as: UTF8.self))) }
    }
    return ContentTokens(tokens: result)
  }

  /// The indices of the tokens with which the pieces begin, all but the first.
  private func boundaries(at offsets: [Int]) -> [Int] {
    let wanted = Set(offsets)
    var boundaries: [Int] = []
    var offset = 0
    var boundary: Int?
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let text):
        if let boundary { boundaries.append(boundary) }
        offset += text.utf8.count
        boundary = wanted.contains(offset) ? index + 1 : nil
      case .close, .end: if boundary != nil { boundary = index + 1 }
      case .standalone, .open, .start: break
      }
    }
    return boundaries
  }

  /// Makes halves of each element that opens in one piece and closes in another.
  private static func halveCutElements(in pieces: inout [[Token]]) {
    var open: [(piece: Int, index: Int)] = []
    for piece in pieces.indices {
      for index in pieces[piece].indices {
        if case .open = pieces[piece][index] { open.append((piece, index)) }
        guard case .close = pieces[piece][index], let start = open.popLast(),
          start.piece != piece, case .open(let whole) = pieces[start.piece][start.index]
        else { continue }
        let halves = ElementHalves.of(whole)
        pieces[start.piece][start.index] = .start(halves.start)
        pieces[piece][index] = .end(halves.end)
      }
    }
  }
}

extension Array {
  /// Its parts before, between and after some indices.
  fileprivate func split(at boundaries: [Int]) -> [[Element]] {
    zip([0] + boundaries, boundaries + [count]).map { Array(self[$0..<$1]) }
  }
}
