import ArgumentParser

/// The command `kielipolku export`.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write XLIFF for translators or JSON for publishers.",
    subcommands: [ExportXLIFF.self, ExportJSON.self])

  @ParentCommand var program: Kielipolku
}
