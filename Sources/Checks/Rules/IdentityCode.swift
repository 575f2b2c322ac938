package import Catalogue

/// A Finnish personal identity code.
package struct IdentityCode: TextRule {
  package init() {}

  package let triggers: TextTraits = .digit

  package let description = RuleDescription(
    id: "personal-identity-code", severity: .error,
    summary: "A Finnish personal identity code.",
    explanation:
      "A code names one person and belongs in no description. Its date, century sign (those in use "
      + "since 2023 included) and check character are looked at, so that nothing else is taken for "
      + "one. Take it out, and out of the history of the files where it was real.",
    bad: "Asiakas 131052-308T", good: "Asiakas")

  package func faults(in text: CheckedText) -> [Fault] {
    let bytes = text.text.utf8Span.span
    var digits = 0
    var faults: [Fault] = []
    for index in bytes.indices {
      if bytes[index].isASCIIDigit {
        digits += 1
        continue
      }
      // The code itself is not told: findings are printed and kept.
      if digits == 6, bytes.isIdentityCode(from: index - 6) {
        faults.append(Fault("a personal identity code", at: index - 6..<index + 5))
      }
      digits = 0
    }
    return faults
  }
}

extension Span<UInt8> {
  /// Whether six digits are the birth date of a code: `DDMMYYCNNNX`.
  fileprivate func isIdentityCode(from start: Int) -> Bool {
    let end = start + 11
    guard end <= count, start == 0 || !self[start - 1].isWordByte,
      end == count || !self[end].isWordByte, let century = century(at: start + 6),
      let date = number(start..<(start + 6)), let individual = number((start + 7)..<(start + 10)),
      individual >= 2
    else { return false }
    let check = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)[(date * 1000 + individual) % 31]
    return self[end - 1].asciiUppercased == check
      && isDate(century + date % 100, date / 100 % 100, date / 10000)
  }

  private func isDate(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    let (month, day) = ("0\(month)".suffix(2), "0\(day)".suffix(2))
    return CalendarDate("\(year)-\(month)-\(day)") != nil
  }

  /// The first year of the century that a sign stands for.
  private func century(at index: Int) -> Int? {
    switch self[index].asciiUppercased {
    case UInt8(ascii: "+"): 1800
    case UInt8(ascii: "-"), UInt8(ascii: "U")...UInt8(ascii: "Y"): 1900
    case UInt8(ascii: "A")...UInt8(ascii: "F"): 2000
    default: nil
    }
  }

  private func number(_ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      guard self[index].isASCIIDigit else { return nil }
      number = number * 10 + Int(self[index] - 0x30)
    }
    return number
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  fileprivate var asciiUppercased: UInt8 {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) ? self & 0xDF : self
  }

  /// Whether this is a digit, a letter or part of one.
  fileprivate var isWordByte: Bool {
    isASCIIDigit || self >= 0x80
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(asciiUppercased)
  }
}
