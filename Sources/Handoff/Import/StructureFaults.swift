import XLIFF

/// What the validation of a file says about taking it: faults of structure, ids, languages and
/// references refuse it, unless they are inside of a target.
struct StructureFaults {
  private var targets: [Range<XLIFF.Place>] = []

  private static let refusing: Set<String> = [
    "element-unknown", "element-order", "element-missing", "text-misplaced", "attribute-missing",
    "segment-missing", "file-id", "group-id", "unit-id", "data-id", "inline-id", "data-reference",
    "copy-reference", "code-start", "code-end", "target-language", "language-differs",
  ]

  /// Notes where the targets of a unit are.
  mutating func add(_ unit: Element) {
    for part in unit.elements {
      if part.isNamed(.v12("target")) {
        open(part)
      } else if part.isNamed(Segment.name) || part.isNamed(Ignorable.name) {
        for side in part.elements where side.isNamed(.core("target")) { open(side) }
      }
    }
  }

  private mutating func open(_ target: Element) {
    guard let place = target.place else { return }
    targets.append(place..<target.lastPlace)
  }

  /// The first fault of a file that refuses it.
  func refusal(_ findings: [Finding]) -> ImportReport.Refusal? {
    let fault = findings.first { finding in
      finding.rule.severity == .error && Self.refusing.contains(finding.rule.id)
        && !isInTarget(finding.place)
    }
    return fault.map { finding in
      ImportReport.Refusal(
        "\(finding.message) [\(finding.rule.id)]", line: Int(finding.place.line),
        column: Int(finding.place.column))
    }
  }

  private func isInTarget(_ place: XLIFF.Place) -> Bool {
    var (low, high) = (targets.startIndex, targets.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if targets[middle].lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    return low > targets.startIndex && place <= targets[low - 1].upperBound
  }
}

extension Element {
  /// The place of the last element in it, or its own.
  fileprivate var lastPlace: Place {
    var last = self
    while let inner = last.lastElement { last = inner }
    return last.place ?? Place(line: 0, column: 0)
  }

  private var lastElement: Element? { elements.reduce(nil) { $1 } }
}
