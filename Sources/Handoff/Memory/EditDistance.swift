/// Levenshtein's distance of one text to many, 64 characters at a step.
///
/// The columns of the table are bit vectors of vertical differences (Myers 1999), in blocks that pass
/// the horizontal difference on (Hyyrö 2003).
struct EditDistance {
  let length: Int
  private let blocks: Int
  /// For each character and block a bit at each of its places in the text.
  private var places: [UInt64]
  private var rises: [UInt64]
  private var falls: [UInt64]

  init(to text: [UInt8]) {
    length = text.count
    blocks = max(1, (text.count + 63) / 64)
    places = Array(repeating: 0, count: 256 * blocks)
    rises = Array(repeating: 0, count: blocks)
    falls = rises
    for (index, byte) in text.enumerated() {
      places[Int(byte) * blocks + index / 64] |= 1 << UInt64(index % 64)
    }
  }

  /// The distance to another text; nil where it is more than a limit.
  mutating func distance(to other: Span<UInt8>, limit: Int) -> Int? {
    guard length > 0 else { return other.count <= limit ? other.count : nil }
    for block in 0..<blocks { (rises[block], falls[block]) = (~0, 0) }
    let last = UInt64(1) << UInt64((length - 1) % 64)
    var distance = length
    for index in other.indices {
      let (rise, fall) = step(Int(other[index]) * blocks)
      if rise & last != 0 { distance += 1 }
      if fall & last != 0 { distance -= 1 }
      // Each character that is left can take away one at most.
      if distance - (other.count - index - 1) > limit { return nil }
    }
    return distance <= limit ? distance : nil
  }

  /// Goes one column on, and gives the horizontal differences of the last block.
  private mutating func step(_ row: Int) -> (rise: UInt64, fall: UInt64) {
    // Along the table's edge the distance rises by one a column.
    var (riseIn, fallIn): (UInt64, UInt64) = (1, 0)
    var (rise, fall): (UInt64, UInt64) = (0, 0)
    for block in 0..<blocks {
      let (up, down) = (rises[block], falls[block])
      let equal = places[row + block] | fallIn
      let diagonal = (((equal & up) &+ up) ^ up) | equal | down
      rise = down | ~(diagonal | up)
      fall = up & diagonal
      let (shiftedRise, shiftedFall) = (rise << 1 | riseIn, fall << 1 | fallIn)
      (riseIn, fallIn) = (rise >> 63, fall >> 63)
      rises[block] = shiftedFall | ~(diagonal | shiftedRise)
      falls[block] = shiftedRise & diagonal
    }
    return (rise, fall)
  }
}
