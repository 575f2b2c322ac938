import ArgumentParser
import Catalogue
import Checks
import JSON

/// The command `kielipolku rules`.
struct ListRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules that files and texts are held to.")

  @ParentCommand var program: Kielipolku

  @Option(help: "text or json.")
  var format = TextFormat.text

  func run() throws {
    switch format {
    case .text: try Output.standard.write(text)
    case .json: try Output.standard.write(json)
    }
  }

  private var text: String {
    var table = Table(leftColumns: 3)
    for rule in Rules.descriptions { table.add([rule.id, rule.severity.rawValue, rule.summary]) }
    return table.lines.map { $0 + "\n" }.joined()
  }

  private var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.array { writer in
      for rule in Rules.descriptions {
        writer.object { writer in
          writer.member("id", rule.id)
          writer.member("severity", rule.severity.rawValue)
          writer.member("locales", rule.locales)
          writer.member("summary", rule.summary)
        }
      }
    }
    return writer.bytes
  }
}
