/// What a look at the bare bytes says, before any of it is taken for YAML.
struct Survey {
  /// Whether the scanner may read the file: UTF-8, and no character that asks for libyaml's judgement.
  let isUsual: Bool
  private let bytes: [UInt8]
  private let isUTF8: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count <= YAMLLimits.bytes else {
      (isUTF8, isUsual) = (true, false)
      return
    }
    let isPlain = UsualBytes.areAll(in: bytes.span)
    isUTF8 = isPlain || InvalidUTF8.first(in: bytes, from: 0) == nil
    isUsual = isPlain || isUTF8 && !RareCharacter.occurs(in: bytes)
  }

  /// The reasons not to read the file at all.
  func problems(_ positions: PositionIndex) -> [YAMLProblem] {
    if isUsual { return [] }
    guard bytes.count <= YAMLLimits.bytes else { return [tooLarge] }
    guard !isUTF16 else { return [utf16] }
    return isUTF8 ? forbiddenCharacters(positions) : invalidBytes(positions)
  }

  private var tooLarge: YAMLProblem {
    YAMLProblem(
      rule: .size, position: YAMLPosition(line: 1, column: 1),
      message: "the file has \(bytes.count) bytes; at most \(YAMLLimits.bytes) are read")
  }

  private var isUTF16: Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private var utf16: YAMLProblem {
    YAMLProblem(
      rule: .encoding, position: YAMLPosition(line: 1, column: 1),
      message: "the file is in UTF-16; save it as UTF-8")
  }

  private func invalidBytes(_ positions: PositionIndex) -> [YAMLProblem] {
    var problems: [YAMLProblem] = []
    var next = 0
    while problems.count < YAMLLimits.problems,
      let fault = InvalidUTF8.first(in: bytes, from: next)
    {
      problems.append(
        YAMLProblem(
          rule: .encoding, position: positions.position(of: fault.lowerBound),
          message: "byte 0x\(hex(bytes[fault.lowerBound], 2)) is not UTF-8; "
            + "was the file saved in Latin-1 or Windows-1252? Save it as UTF-8"))
      next = fault.upperBound
    }
    return problems
  }

  private func forbiddenCharacters(_ positions: PositionIndex) -> [YAMLProblem] {
    RareCharacter.forbidden(in: bytes, atMost: YAMLLimits.problems).map { offset, scalar in
      YAMLProblem(
        rule: .encoding, position: positions.position(of: offset),
        message: "U+\(hex(scalar.value, 4)) may not stand in a YAML file; take it out")
    }
  }
}

/// Capital hexadecimal digits, at least so many.
func hex(_ number: some BinaryInteger, _ width: Int) -> String {
  let digits = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
