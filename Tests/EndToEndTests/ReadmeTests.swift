import Foundation
import Testing

/// The screens in the README are what the program prints; `KIELIPOLKU_RECORD=1` writes them anew, and
/// then fails, so that nothing is blessed unseen.
@Suite("The README")
struct ReadmeTests {
  @Test("shows real output")
  func screens() throws {
    let file = URL(filePath: "\(Program.project)/README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let real = try text.split(separator: "```\n", omittingEmptySubsequences: false)
      .map { try $0.hasPrefix("$ kielipolku ") ? screen($0) : String($0) }
      .joined(separator: "```\n")
    if ProcessInfo.processInfo.environment["KIELIPOLKU_RECORD"] != nil {
      try real.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == real, "KIELIPOLKU_RECORD=1 scripts/test --filter ReadmeTests writes it anew")
  }

  /// A command line and what it prints.
  private func screen(_ block: Substring) throws -> String {
    let line = block.prefix { $0 != "\n" }
    let command = line.dropFirst("$ kielipolku".count)
    let run = try Program.run(
      ["sh", "-c", "'\(Program.path)' --quiet --date 2026-11-21\(command)"], at: Program.project)
    #expect(run.exitCode == 0)
    return "\(line)\n\(run.text)"
  }
}
