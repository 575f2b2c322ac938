/// Finnish phone numbers as they are written, and international ones with `+`.
///
/// Groups of digits with single spaces or hyphens between them, that begin with `+` (7 to 15 digits;
/// `(0)` may follow the country code), `0` (6 to 11), `00` (10 to 15), or are a service number
/// 116xxx. Postal codes, dates, times, amounts, business ids and personal identity codes are none.
enum PhoneNumber {
  static func range(at start: Int, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard isFree(before: start, in: bytes) else { return nil }
    var number = Groups(from: start, in: bytes)
    number.read(in: bytes)
    guard number.isPhoneNumber, isFree(behind: number.end, in: bytes),
      !(number.isLikeAmount && followsGroup(start, in: bytes))
    else { return nil }
    return start..<number.end
  }

  /// Whether a digit and a space stand before, as in `10 050 123`.
  private static func followsGroup(_ start: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let before = bytes[..<start]
    return ["\u{20}", "\u{A0}", "\u{202F}"].contains { space in
      before.dropLast(space.utf8.count).last?.isDigit == true
        && before.suffix(space.utf8.count).elementsEqual(space.utf8)
    }
  }

  /// Whether a number can start here: not inside a word, a date, a time or a decimal.
  private static func isFree(before start: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard start > bytes.startIndex else { return true }
    switch bytes[start - 1] {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "&"), UInt8(ascii: "="):
      return false
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"):
      return start - 1 == bytes.startIndex || !bytes[start - 2].isDigit
    default: return !AddressBytes.isWord(at: start - 1, in: bytes)
    }
  }

  /// Whether a number can end here.
  private static func isFree(behind end: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard end < bytes.endIndex else { return true }
    let joins: [UInt8] = Array(".,:/-_".utf8)
    if joins.contains(bytes[end]) {
      return end + 1 == bytes.endIndex || !bytes[end + 1].isDigit
    }
    return !AddressBytes.isWord(at: end, in: bytes)
  }
}

/// Digits in groups.
private struct Groups {
  private let isInternational: Bool
  private(set) var end: Int
  private var sizes: [Int] = []
  private var digits: [UInt8] = []
  private var hasHyphen = false

  init(from start: Int, in bytes: ArraySlice<UInt8>) {
    isInternational = bytes[start] == UInt8(ascii: "+")
    end = isInternational ? start + 1 : start
  }

  /// Reads as many groups as can belong to one number.
  mutating func read(in bytes: ArraySlice<UInt8>) {
    guard readGroup(from: end, in: bytes) else { return }
    if isInternational { readTrunkZero(in: bytes) }
    while let separator = separatorLength(at: end, in: bytes) {
      let isHyphen = bytes[end] == UInt8(ascii: "-")
      guard readGroup(from: end + separator, in: bytes) else { return }
      hasHyphen = hasHyphen || isHyphen
    }
  }

  var isPhoneNumber: Bool {
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    switch (isInternational, zeros) {
    case (true, 0): return digits.count >= 7
    case (false, 0): return digits.starts(with: "116".utf8) && digits.count == 6 && !hasHyphen
    case (false, 1): return digits.count >= 6 && !isOtherNumber
    case (false, 2): return digits.count >= 10
    default: return false
    }
  }

  /// Whether all groups are of three digits, as in `10 050 123`.
  var isLikeAmount: Bool { sizes.allSatisfy { $0 == 3 } }

  /// A date (`01-02-2023`) or a personal identity code (`010190-…`).
  private var isOtherNumber: Bool {
    hasHyphen && (sizes == [2, 2, 4] || sizes.first == 6)
  }

  private var most: Int {
    isInternational || digits.starts(with: "00".utf8) ? 15 : 11
  }

  /// Reads a group; later groups have two digits or more, but for the one behind a country code.
  private mutating func readGroup(from start: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let group = bytes[min(start, bytes.endIndex)...].prefix { $0.isDigit }
    let least = sizes.isEmpty || isInternational && sizes.count == 1 ? 1 : 2
    guard group.count >= least, digits.count + group.count <= most else { return false }
    digits.append(contentsOf: group)
    sizes.append(group.count)
    end = group.endIndex
    return true
  }

  private mutating func readTrunkZero(in bytes: ArraySlice<UInt8>) {
    for mark in [" (0)", "(0)"] where bytes[end...].starts(with: mark.utf8) {
      end += mark.utf8.count
      _ = readGroup(from: end, in: bytes)
      return
    }
  }

  /// The length of a single space, no-break space or hyphen.
  private func separatorLength(at offset: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    let separators = [" ", "-", "\u{A0}", "\u{202F}", "\u{2011}"]
    return separators.first { bytes[offset...].starts(with: $0.utf8) }?.utf8.count
  }
}
