extension OrderSheet {
  /// The sheet as plain text.
  package var text: String {
    var lines = [title, ""]
    lines += facts.map { "\($0.name): \($0.value)" }
    for table in tables {
      lines += ["", table.title]
      lines += table.rows.map { row in
        let numbers = zip(row.amount.numbers, Self.columns).map { "\($0) \($1)" }
        return "  \(row.name): " + numbers.joined(separator: ", ")
      }
    }
    lines += ["", Self.remark, "", "Asiakirjat"]
    lines += documents.map { "  \($0.id): \($0.units)" }
    return lines.map { $0 + "\n" }.joined()
  }
}
