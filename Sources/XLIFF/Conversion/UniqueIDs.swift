/// Ids that are given out once in a scope, and are name tokens.
struct UniqueIDs {
  private var used: Set<ExactID> = []

  /// How many are given out.
  var count: Int { used.count }

  /// An id as near to the one that is wanted as can be.
  mutating func next(_ wanted: String) -> String {
    let name = wanted.isNMTOKEN ? wanted : wanted.asNMTOKEN
    var id = name
    var number = 1
    while !used.insert(ExactID(id)).inserted {
      number += 1
      id = "\(name)-\(number)"
    }
    return id
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
