import TestSupport
import Testing

@testable import Handoff

@Suite("Edit distance")
struct EditDistanceTests {
  private func distance(_ left: String, _ right: String, limit: Int = .max / 2) -> Int? {
    var distance = EditDistance(to: Array(left.utf8))
    return distance.distance(to: Array(right.utf8).span, limit: limit)
  }

  @Test("Of small texts")
  func small() {
    #expect(distance("", "") == 0 && distance("", "abc") == 3 && distance("abc", "") == 3)
    #expect(distance("kissa", "kissa") == 0 && distance("kissa", "kissat") == 1)
    #expect(distance("kitten", "sitting") == 3)
  }

  @Test("A limit that is passed gives nothing, one that is met gives the distance")
  func limit() {
    #expect(distance("kitten", "sitting", limit: 3) == 3)
    #expect(distance("kitten", "sitting", limit: 2) == nil)
    #expect(distance("", "abc", limit: 2) == nil)
    let long = String(repeating: "a", count: 200)
    #expect(distance(long, String(long.dropFirst(10)) + "bbbbbbbbbb", limit: 9) == nil)
  }

  @Test("It is that of the table, over several blocks of 64 characters")
  func table() {
    var generator = SeededGenerator(seed: 1)
    for length in [1, 5, 63, 64, 65, 127, 128, 129, 200] {
      let left = text(length, &generator)
      for other in [text(length, &generator), changed(left, &generator), changed(left, &generator)]
      {
        #expect(distance(left, other) == table(Array(left.utf8), Array(other.utf8)))
      }
    }
  }

  private func text(_ length: Int, _ generator: inout SeededGenerator) -> String {
    (0..<length).map { _ in generator.pick(["a", "b", "c", "d"]) }.joined()
  }

  private func changed(_ text: String, _ generator: inout SeededGenerator) -> String {
    text.flatMap { letter -> [Character] in
      guard generator.once(in: 8) else { return [letter] }
      return generator.pick([[], ["x"], [letter, "y"]])
    }.map(String.init).joined()
  }

  /// The distance by the book.
  private func table(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let above = row[column + 1]
        row[column + 1] = min(
          above + 1, row[column] + 1, diagonal + (byte == right[column] ? 0 : 1))
        diagonal = above
      }
    }
    return row[right.count]
  }
}
