/// Ids that have been used in one scope.
struct IDScope {
  private var places: IDTable<Place>

  /// A scope without ids yet.
  ///
  /// - Parameter isLarge: Whether it will have many, and outlive the elements.
  init(isLarge: Bool = false) {
    places = IDTable(few: isLarge ? 0 : 8)
  }

  /// Takes an element’s id; reports it where it was used before.
  mutating func take(
    _ id: ArraySlice<UInt8>?, of element: Element, _ rule: Rule, into findings: inout Findings
  ) {
    guard let id, let first = places.insert(element.record.place, for: id) else { return }
    let text = String(decoding: id, as: UTF8.self)
    findings.add(rule, at: element, "the id ‘\(text)’ is that of the element at \(first)")
  }
}

/// Values by ids.
///
/// As long as ids are few, they are cheaper to compare than to hash.
struct IDTable<Value> {
  private let limit: Int
  private var few: [(id: ArraySlice<UInt8>, value: Value)] = []
  private var many: [ExactID: Value] = [:]

  /// A table that compares the ids, which may be parts of elements, up to a number of them.
  init(few limit: Int = 8) { self.limit = limit }
}

extension IDTable {
  /// The value of an id.
  subscript(id: ArraySlice<UInt8>) -> Value? {
    for index in few.indices where few[index].id == id { return few[index].value }
    return many.isEmpty ? nil : many[ExactID(id)]
  }

  /// Gives an id a value, unless it has one already: then gives that.
  mutating func insert(_ value: Value, for id: ArraySlice<UInt8>) -> Value? {
    for index in few.indices where few[index].id == id { return few[index].value }
    if few.count < limit {
      if few.isEmpty { few.reserveCapacity(limit) }
      few.append((id, value))
      return nil
    }
    let key = ExactID(id)
    let old = many.updateValue(value, forKey: key)
    if let old { many[key] = old }
    return old
  }
}
