/// Search in a text, in time that grows with the two lengths and not with their product.
enum Occurrences {
  /// How many times a part is in a text, each beginning after the end of the one before.
  static func count(of part: [UInt8], in text: [UInt8]) -> Int {
    guard !part.isEmpty, part.count <= text.count else { return 0 }
    let borders = borders(of: part)
    var (count, matched) = (0, 0)
    for byte in text {
      while matched > 0 && part[matched] != byte { matched = borders[matched - 1] }
      if part[matched] == byte { matched += 1 }
      guard matched == part.count else { continue }
      count += 1
      matched = 0
    }
    return count
  }

  /// Of each beginning of a part, the length of the longest proper beginning that it also ends with.
  private static func borders(of part: [UInt8]) -> [Int] {
    var borders = [0]
    borders.reserveCapacity(part.count)
    var length = 0
    for byte in part.dropFirst() {
      while length > 0 && part[length] != byte { length = borders[length - 1] }
      if part[length] == byte { length += 1 }
      borders.append(length)
    }
    return borders
  }
}
