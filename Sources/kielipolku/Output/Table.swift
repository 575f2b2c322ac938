/// Rows of cells in columns of one width: the first ones to the left, the rest to the right.
struct Table {
  private let leftColumns: Int
  private var rows: [[String]] = []

  init(leftColumns: Int = 1) {
    self.leftColumns = leftColumns
  }

  mutating func add(_ row: [String]) { rows.append(row) }

  var lines: [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.indices.contains(column) ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        Self.pad(cell, to: widths[column], left: column < leftColumns)
      }
      return Self.trimmed(cells.joined(separator: "  "))
    }
  }

  private static func pad(_ cell: String, to width: Int, left: Bool) -> String {
    let room = String(repeating: " ", count: max(width - cell.unicodeScalars.count, 0))
    return left ? cell + room : room + cell
  }

  private static func trimmed(_ line: String) -> String {
    line.hasSuffix(" ") ? trimmed(String(line.dropLast())) : line
  }
}

extension Int {
  /// With a no-break space between groups of three digits, as all five languages write numbers.
  var grouped: String {
    let digits = String(magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return (self < 0 ? "−" : "") + groups.joined(separator: "\u{A0}")
  }

  /// The share of another number in per cent, rounded down: 100 % means all.
  func share(of all: Int) -> String {
    all == 0 ? "–" : "\(self * 100 / all)\u{A0}%"
  }
}
