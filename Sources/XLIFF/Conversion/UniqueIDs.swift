/// Ids that are given out once in a scope, and are name tokens.
struct UniqueIDs {
  private var used: Set<ExactID> = []
  /// The last number that was added to an id that is wanted again and again.
  private var numbers: [ExactID: Int] = [:]

  /// How many are given out.
  var count: Int { used.count }

  /// An id as near to the one that is wanted as can be.
  mutating func next(_ wanted: String) -> String {
    let name = wanted.isNMTOKEN ? wanted : wanted.asNMTOKEN
    guard !used.insert(ExactID(name)).inserted else { return name }
    var number = numbers[ExactID(name)] ?? 1
    repeat { number += 1 } while !used.insert(ExactID("\(name)-\(number)")).inserted
    numbers[ExactID(name)] = number
    return "\(name)-\(number)"
  }
}

extension String {
  /// A name token that is like the text.
  fileprivate var asNMTOKEN: String {
    let name = String(
      String.UnicodeScalarView(unicodeScalars.map { String($0).isNMTOKEN ? $0 : "_" }))
    return name.isEmpty ? "_" : name
  }
}
