/// Finds the numbers of a text: digits with what joins them.
///
/// `12 000` is one number of two groups, `7.9.2023` and `8.30` are one each. The full stop behind
/// `7.9.` belongs to it, since that can be a day and a month; no other does.
enum NumberScanner {
  /// The numbers in order, without the spaces inside them.
  static func numbers(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var numbers: [String] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isASCIIDigit else {
        index += 1
        continue
      }
      var number = String.UnicodeScalarView()
      index = read(scalars, from: index, into: &number)
      if index < scalars.count, scalars[index] == ".", isDayAndMonth(number) {
        number.append(".")
        index += 1
      }
      numbers.append(String(number))
    }
    return numbers
  }

  private static func isDayAndMonth(_ number: String.UnicodeScalarView) -> Bool {
    let parts = number.split(separator: ".")
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) }),
      let day = Int(String(parts[0])), let month = Int(String(parts[1]))
    else { return false }
    return (1...31).contains(day) && (1...12).contains(month)
  }

  /// Reads one number, and gives the index behind it.
  private static func read(
    _ scalars: [Unicode.Scalar], from start: Int, into number: inout String.UnicodeScalarView
  ) -> Int {
    var index = start
    while index < scalars.count {
      if scalars[index].isASCIIDigit {
        number.append(scalars[index])
        index += 1
      } else if isJoint(scalars, index) {
        number.append(scalars[index])
        index += 1
      } else if isGroupSpace(scalars, index, from: start) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// A comma, full stop or colon between digits.
  private static func isJoint(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    ",.:".unicodeScalars.contains(scalars[index]) && index + 1 < scalars.count
      && scalars[index + 1].isASCIIDigit
  }

  /// A space before exactly three digits, where at most three stand before it.
  private static func isGroupSpace(
    _ scalars: [Unicode.Scalar], _ index: Int, from start: Int
  ) -> Bool {
    guard [" ", "\u{A0}", "\u{202F}"].contains(scalars[index]) else { return false }
    let before = scalars[start..<index].reversed().prefix { $0.isASCIIDigit }.count
    let after = scalars[(index + 1)...].prefix { $0.isASCIIDigit }.count
    return after == 3 && (1...3).contains(before)
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
