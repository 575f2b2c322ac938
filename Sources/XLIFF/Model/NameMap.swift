/// Values by names: those of names in the ``Vocabulary`` are found by number.
struct NameMap<Value: Sendable>: Sendable {
  private let all: [Name: Value]
  /// The values by the numbers of namespace and word.
  private let listed: [[Value?]]

  init(_ all: [Name: Value]) {
    self.all = all
    var listed: [[Value?]] = Array(repeating: [], count: Int(Namespace.otherNumber) + 1)
    for (name, value) in all where name.code.word != 0 {
      let (namespace, word) = (Int(name.code.namespace), Int(name.code.word))
      let missing = max(0, word + 1 - listed[namespace].count)
      listed[namespace] += Array(repeating: nil, count: missing)
      listed[namespace][word] = value
    }
    self.listed = listed
  }

  subscript(name: Name) -> Value? {
    guard name.code.word != 0 else { return all[name] }
    let values = listed[Int(name.code.namespace)]
    return name.code.word < values.count ? values[Int(name.code.word)] : nil
  }
}
