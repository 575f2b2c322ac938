/// The sizes of a unit’s targets, counted in one walk: a limit on a span compares the totals at its
/// two ends.
struct TargetMeasuring {
  private let measure: Measure
  private(set) var total = Size()
  /// The limits of spans in two halves that have begun, by their ids.
  private var open: [String: (limit: SizeLimit, start: Size)] = [:]

  init(_ measure: Measure) { self.measure = measure }
}

extension TargetMeasuring {
  /// Counts what is in an element.
  mutating func add(contentOf element: Element, into findings: inout Findings) {
    for node in element.content {
      if let text = node.text {
        total = total + measure.size(of: text)
      } else if let child = node.element {
        add(child, into: &findings)
      }
    }
  }

  private mutating func add(_ element: Element, into findings: inout Findings) {
    if let scalar = element.view(CodePoint.self)?.scalar {
      return total = total + measure.size(of: String(scalar))
    }
    if element.isNamed(EndCode.name) || element.isNamed(EndAnnotation.name) {
      end(element, into: &findings)
    }
    let start = total
    total = total + measure.size(saidBy: element)
    add(contentOf: element, into: &findings)
    guard let limit = SizeLimit(of: element, measure) else { return }
    if element.isNamed(StartCode.name) || element.isNamed(StartAnnotation.name) {
      open[element[.id] ?? ""] = (limit, total)
    } else {
      limit.check(total - start, isWhole: true, into: &findings)
    }
  }

  private mutating func end(_ element: Element, into findings: inout Findings) {
    guard let id: String = element[.startRef], let span = open.removeValue(forKey: id) else {
      return
    }
    span.limit.check(total - span.start, isWhole: true, into: &findings)
  }
}
