extension Rule {
  static let sizeLimit = Rule(
    "size-limit", .warning, section: "5.7.6",
    "Target text keeps the limits of size and storage, for the standard profiles.")
}

/// The limits that an element sets for the target text in it.
struct SizeLimit {
  private let element: Element
  private let size: ClosedRange<Int>?
  private let storage: ClosedRange<Int>?
}

extension SizeLimit {
  /// The limits of an element; `nil` where it sets none that can be measured.
  init?(of element: Element, _ measure: Measure) {
    guard element.hasAttributes(of: .sizeRestriction) else { return nil }
    self.element = element
    size = measure.countsCodePoints ? Self.range("sizeRestriction", of: element) : nil
    storage = measure.encoding == nil ? nil : Self.range("storageRestriction", of: element)
    if size == nil && storage == nil { return nil }
  }

  /// Reports the limits that a size passes; it is too small only where all of the text is there.
  func check(_ total: Size, isWhole: Bool, into findings: inout Findings) {
    report(total.codePoints, size, "code points", isWhole, into: &findings)
    report(total.bytes, storage, "bytes", isWhole, into: &findings)
  }

  private func report(
    _ count: Int, _ range: ClosedRange<Int>?, _ unit: String, _ isWhole: Bool,
    into findings: inout Findings
  ) {
    guard let range else { return }
    if count > range.upperBound {
      findings.add(
        .sizeLimit, at: element, "\(count) \(unit) of target are more than \(range.upperBound)")
    } else if isWhole && count < range.lowerBound {
      findings.add(
        .sizeLimit, at: element, "\(count) \(unit) of target are less than \(range.lowerBound)")
    }
  }

  /// Reads `n`, `n,n`, `n,*` or `*`.
  private static func range(_ local: String, of element: Element) -> ClosedRange<Int>? {
    guard let text: String = element[Name(.sizeRestriction, local)] else { return nil }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count <= 2 else { return nil }
    let least = parts.count == 2 ? Int(parts[0]) : 0
    let greatest = last == "*" ? Int.max : Int(last)
    guard let least, let greatest, least <= greatest else { return nil }
    return least...greatest
  }
}
