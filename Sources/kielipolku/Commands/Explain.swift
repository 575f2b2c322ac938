import ArgumentParser
import Catalogue
import Checks

/// The command `kielipolku explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a rule is for, with a bad and a good example.")

  @ParentCommand var program: Kielipolku

  @Argument(help: "The rule's id, as behind a finding.")
  var rule: String

  func validate() throws { try Rules.requireKnown([rule]) }

  func run() throws {
    guard let rule = Rules.description(rule) else { return }
    let locales = rule.locales.isEmpty ? "" : " (\(rule.locales.joined(separator: ", ")))"
    let lines =
      ["\(rule.id): \(rule.severity.rawValue)\(locales)", "", rule.summary, ""]
      + wrapped(rule.explanation) + ["", "Bad:"] + indented(rule.bad) + ["", "Good:"]
      + indented(rule.good)
    try Output.standard.write(lines.map { $0 + "\n" }.joined())
  }

  private func indented(_ example: String) -> [String] {
    example.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
  }

  private func wrapped(_ text: String, width: Int = 78) -> [String] {
    text.split(separator: " ").reduce(into: [""]) { lines, word in
      let last = lines.count - 1
      if lines[last].isEmpty {
        lines[last] = String(word)
      } else if lines[last].count + word.count < width {
        lines[last] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }
}

extension Rules {
  /// Ends the command where one of some ids is no rule's.
  static func requireKnown(_ ids: [String]) throws {
    for id in ids where description(id) == nil {
      throw ValidationError("there is no rule '\(id)'; 'kielipolku rules' lists them")
    }
  }
}
