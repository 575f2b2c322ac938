import Workspace

/// What changes in a file, as `diff -u` shows it.
struct UnifiedDiff {
  private let file: String
  private let old: [Substring]
  private let new: [Substring]

  private static let context = 3

  init(_ change: Normaliser.Change) {
    file = change.file
    old = Self.lines(change.old)
    new = Self.lines(change.new)
  }

  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    var lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { Substring($0) }
  }

  /// A line of the old text, of the new, or of both, with where it stands in each.
  private struct Line {
    let sign: String
    let text: Substring
    let old: Int
    let new: Int
  }

  var text: String {
    "--- \(file)\n+++ \(file)\n" + hunks.map(hunk).joined()
  }

  private var lines: [Line] {
    // Bytes are compared: texts that differ in their form only are equal as strings.
    let difference = new.map { Array($0.utf8) }.difference(from: old.map { Array($0.utf8) })
    let removed = Set(difference.removals.map(\.position))
    let inserted = Set(difference.insertions.map(\.position))
    var lines: [Line] = []
    var (oldLine, newLine) = (0, 0)
    while oldLine < old.count || newLine < new.count {
      if removed.contains(oldLine) {
        lines.append(Line(sign: "-", text: old[oldLine], old: oldLine, new: newLine))
        oldLine += 1
      } else if inserted.contains(newLine) {
        lines.append(Line(sign: "+", text: new[newLine], old: oldLine, new: newLine))
        newLine += 1
      } else {
        lines.append(Line(sign: " ", text: old[oldLine], old: oldLine, new: newLine))
        oldLine += 1
        newLine += 1
      }
    }
    return lines
  }

  private var hunks: [ArraySlice<Line>] {
    let lines = lines
    let changed = lines.indices.filter { lines[$0].sign != " " }
    let ranges = changed.reduce(into: [Range<Int>]()) { ranges, index in
      let start = max(index - Self.context, 0)
      let end = min(index + Self.context + 1, lines.count)
      if let last = ranges.last, start <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<end
      } else {
        ranges.append(start..<end)
      }
    }
    return ranges.map { lines[$0] }
  }

  private func hunk(_ lines: ArraySlice<Line>) -> String {
    guard let first = lines.first else { return "" }
    let oldCount = lines.count { $0.sign != "+" }
    let newCount = lines.count { $0.sign != "-" }
    return "@@ -\(first.old + 1),\(oldCount) +\(first.new + 1),\(newCount) @@\n"
      + lines.map { "\($0.sign)\(Escaping.oneLine(String($0.text)))\n" }.joined()
  }
}

extension CollectionDifference.Change {
  fileprivate var position: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
