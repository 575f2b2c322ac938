import Markdown

/// Gives the inline codes of a target the numbers that the same codes have in the source.
struct CodeNumbers {
  /// The numbers of the source's own codes: from 1, in order.
  let own: [Int]
  /// For each code the places in the source where it stands, the first one last.
  private let places: [InlineCode: [Int]]

  /// - Parameter source: the codes of the source.
  init(source: [InlineCode]) {
    own = Array(1..<source.count + 1)
    places = Dictionary(grouping: source.indices.reversed()) { source[$0] }
  }

  /// For each code of a target the number of the same code in the source, each given once; a code
  /// that the source does not have gets a number beyond.
  func numbers(for target: [InlineCode]) -> [Int] {
    var free = places
    var last = own.count
    return target.map { code in
      if let place = free[code]?.popLast() { return place + 1 }
      last += 1
      return last
    }
  }
}
