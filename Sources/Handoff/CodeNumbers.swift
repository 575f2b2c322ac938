import Markdown

/// Gives the inline codes of a target the numbers that the same codes have in the source.
struct CodeNumbers {
  private let source: [InlineCode]

  /// - Parameter source: the codes of the source, which are numbered from 1 in order.
  init(source: [InlineCode]) {
    self.source = source
  }

  /// The numbers of the source's own codes.
  var own: [Int] { Array(1..<source.count + 1) }

  /// For each code of a target the number of the same code in the source, each given once; a code
  /// that the source does not have gets a number beyond.
  func numbers(for target: [InlineCode]) -> [Int] {
    var free = Array(source.indices)
    var next = source.count
    return target.map { code in
      if let place = free.firstIndex(where: { source[$0] == code }) {
        return free.remove(at: place) + 1
      }
      next += 1
      return next
    }
  }
}
