import ArgumentParser
import JSON
import XLIFF

/// The command `kielipolku xliff rules`.
struct ListXLIFFRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the constraints that XLIFF files are checked for.")

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
    var table = Table(leftColumns: 4)
    for rule in Validator.rules {
      table.add([rule.id, rule.severity.rawValue, rule.section, rule.summary])
    }
    return table.lines.map { $0 + "\n" }.joined()
  }

  private var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.array { writer in
      for rule in Validator.rules {
        writer.object { writer in
          writer.member("id", rule.id)
          writer.member("severity", rule.severity.rawValue)
          writer.member("spec", rule.section)
          writer.member("summary", rule.summary)
        }
      }
    }
    return writer.bytes
  }
}
