/// Finds the keys that a mapping has more than once.
struct DuplicateKeys {
  /// A key and the first one of the same text, as places on the tape.
  struct Pair {
    let first: Int
    let second: Int
  }

  /// Up to so many keys are compared each with each; more of them are hashed.
  private static let few = 16
  private var keys: [Key] = []

  /// A key's place on the tape, and what it has in common with others of the same text.
  private struct Key {
    let index: Int
    /// 0 where it is not known.
    let mark: UInt32

    func mayBe(_ other: Key) -> Bool { mark == other.mark || mark == 0 || other.mark == 0 }
  }

  /// The doubled keys of the mapping, in order; keys that are passed over do not count.
  mutating func find(in tape: Tape, mapping: Int, _ bytes: [UInt8]) -> [Pair] {
    collectKeys(of: mapping, in: tape, bytes)
    return keys.count <= Self.few ? compared(tape, bytes) : hashed(tape, bytes)
  }

  private mutating func collectKeys(of mapping: Int, in tape: Tape, _ bytes: [UInt8]) {
    keys.removeAll(keepingCapacity: true)
    let end = tape.next(after: mapping)
    var index = mapping + 1
    while index < end {
      let key = tape[index]
      if !key.isPassedOver { keys.append(Key(index: index, mark: key.mark(bytes))) }
      index = tape.next(after: tape.next(after: index))
    }
  }

  private func compared(_ tape: Tape, _ bytes: [UInt8]) -> [Pair] {
    var pairs: [Pair] = []
    for (position, second) in keys.enumerated() {
      for first in keys[..<position]
      where first.mayBe(second) && tape.haveSameText(first.index, second.index, bytes) {
        pairs.append(Pair(first: first.index, second: second.index))
        break
      }
    }
    return pairs
  }

  private func hashed(_ tape: Tape, _ bytes: [UInt8]) -> [Pair] {
    var firsts: [ArraySlice<UInt8>: Int] = [:]
    firsts.reserveCapacity(keys.count)
    var pairs: [Pair] = []
    for key in keys {
      let text = tape.value(at: key.index, in: bytes)
      if let first = firsts[text] {
        pairs.append(Pair(first: first, second: key.index))
      } else {
        firsts[text] = key.index
      }
    }
    return pairs
  }
}

extension Tape.Node {
  /// Of a plain key its length and last byte, in which such as `text.1` and `text.2` differ; else 0.
  fileprivate func mark(_ bytes: [UInt8]) -> UInt32 {
    guard style == .plain, storage == .verbatim, start < end else { return 0 }
    return (end - start) << 8 | UInt32(bytes[Int(end) - 1])
  }
}

extension Tape {
  /// Whether two scalars have the same value, byte for byte.
  fileprivate func haveSameText(_ left: Int, _ right: Int, _ bytes: [UInt8]) -> Bool {
    guard let first = nodes[left].verbatimRange, let second = nodes[right].verbatimRange else {
      return value(at: left, in: bytes) == value(at: right, in: bytes)
    }
    return bytes.span.extracting(first).isSame(as: bytes.span.extracting(second))
  }
}
