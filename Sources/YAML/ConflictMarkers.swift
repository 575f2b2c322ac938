/// Finds the lines that a version control system leaves where two changes clash.
enum ConflictMarkers {
  /// One problem for each marker; a row of `=` alone counts only where another marker is as well.
  static func problems(in bytes: [UInt8], _ positions: PositionIndex) -> [YAMLProblem] {
    let markers = lines(of: bytes).compactMap { line in
      marker(in: bytes[line]).map { (line.lowerBound, $0) }
    }
    guard markers.contains(where: { $0.1 != UInt8(ascii: "=") }) else { return [] }
    return markers.prefix(YAMLLimits.problems).map { offset, marker in
      YAMLProblem(
        rule: .mergeConflict, position: positions.position(of: offset),
        message: "a merge conflict is not settled: "
          + "\(String(repeating: String(Unicode.Scalar(marker)), count: width)) is its mark; "
          + "keep one of the two sides and delete the marks")
    }
  }

  private static let width = 7

  /// The character that a line repeats as a marker: seven of it, then a space or nothing.
  private static func marker(in line: ArraySlice<UInt8>) -> UInt8? {
    guard let first = line.first, "<=>|".utf8.contains(first) else { return nil }
    guard line.count >= width, line.prefix(width).allSatisfy({ $0 == first }) else { return nil }
    let rest = line.dropFirst(width).first ?? Byte.lineFeed
    return [Byte.space, Byte.carriageReturn, Byte.lineFeed].contains(rest) ? first : nil
  }

  /// The ranges of the lines, without their line feeds.
  private static func lines(of bytes: [UInt8]) -> some Sequence<Range<Int>> {
    sequence(state: ByteOrderMark.isPresent(in: bytes) ? 3 : 0) { (start: inout Int) in
      guard start < bytes.count else { return nil }
      let end = bytes[start...].firstIndex(of: Byte.lineFeed) ?? bytes.count
      defer { start = end + 1 }
      return start..<end
    }
  }
}
