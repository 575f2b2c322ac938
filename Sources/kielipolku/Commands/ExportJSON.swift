import ArgumentParser
import Catalogue
import Publishing

/// The command `kielipolku export json`.
struct ExportJSON: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "json", abstract: "Write JSON catalogues for publishers, with their schemas.",
    discussion: """
      One file a locale and type; a text that is not translated falls back to another language and \
      says so. index.json names all files with their SHA-256. Nothing in the workspace changes.
      """)

  @ParentCommand var program: Kielipolku

  @Option(name: .shortAndLong, help: "The folder to write; it is made where it is not there.")
  var output: String

  func run() throws {
    let snapshot = try program.loadUsable(program.folder())
    try program.requireSound(snapshot.brokenFiles, in: snapshot)
    report(try Publisher.publish(snapshot, in: output))
  }

  private func report(_ result: Publisher.Result) {
    let shares = result.locales.map { code, counts in
      "\(code) \(counts.own.share(of: counts.texts))"
    }
    program.messages.say(
      "\(output): \(result.files.grouped) files, \(result.written.grouped) of them written")
    program.messages.say("texts in their own language: \(shares.joined(separator: ", "))")
  }
}
