import ArgumentParser
import Catalogue
import Handoff
import Workspace

/// The command `kielipolku status`.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how complete the translations are, and what policy requires.")

  enum Format: String, ExpressibleByArgument {
    case text, json, csv, html
  }

  @ParentCommand var program: Kielipolku

  @Option(help: "Only these locales, separated by commas.")
  var locale: LocaleList = LocaleList()

  @Option(help: "Also count by type, area or organisation.")
  var by: Grouping = .locale

  @Option(
    help:
      "text, json, csv, or html: a page in Finnish with all groups, open handoffs and the worst gaps."
  )
  var format: Format = .text

  func run() throws {
    let folder = try program.folder()
    let snapshot = try program.loadUsable(folder)
    let words = try SourceWords.count(snapshot)
    let completeness = Completeness(snapshot, by: by, words: words)
    let locales = try locale.positions(in: snapshot.settings)
    warnOfBrokenFiles(snapshot)
    let open = try program.handoffs(folder).all.map(\.record).filter(\.isOpen)
    let handoffs = HandoffList(open, today: program.today)
    switch format {
    case .text:
      try Output.standard.write(StatusText(snapshot, completeness, locales, handoffs).text)
    case .json: try Output.standard.write(StatusJSON(completeness, locales, handoffs).bytes)
    case .csv: try Output.standard.write(StatusCSV(completeness, by, locales).text)
    case .html:
      let page = StatusPage(snapshot, words: words, locales, open, program.today)
      try Output.standard.write(page.bytes)
    }
  }

  /// What is not understood is not counted, so it is said.
  private func warnOfBrokenFiles(_ snapshot: Snapshot) {
    guard !snapshot.brokenFiles.isEmpty else { return }
    let files = snapshot.brokenFiles.count == 1 ? "1 file" : "\(snapshot.brokenFiles.count) files"
    program.messages.say("\(files) with errors, not counted in full; see 'kielipolku check'")
  }
}

extension Grouping: ExpressibleByArgument {}
