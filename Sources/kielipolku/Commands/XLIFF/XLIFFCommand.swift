import ArgumentParser

/// The command `kielipolku xliff`.
struct XLIFFCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xliff", abstract: "Work with any XLIFF file; no workspace is needed.",
    subcommands: [
      ValidateXLIFF.self, ConvertXLIFF.self, CountXLIFF.self, ListXLIFFRules.self,
    ])

  @ParentCommand var program: Kielipolku
}
