import ArgumentParser
import Workspace

/// The command `kielipolku normalise`.
struct Normalise: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Apply the safe fixes to letters and white space, in place.",
    discussion: """
      Only the values that change are touched; comments and layout stay. Files that are no sound YAML
      are left as they are.
      """)

  @ParentCommand var program: Kielipolku

  @Flag(help: "Write nothing; exit with 1 where something would change.")
  var check = false

  @Flag(help: "Write nothing; show what would change.")
  var diff = false

  func run() throws {
    let folder = try program.folder()
    let isWriting = !check && !diff
    let lock = isWriting ? Optional(try WorkspaceLock(root: folder.root)) : nil
    let normaliser = try Normaliser(folder) ?? Normaliser(folder, program.loadUsable(folder))
    let changes = try program.reading { try normaliser.changes(progress: $0) }
    if diff { try Output.standard.write(changes.map(UnifiedDiff.init).map(\.text).joined()) }
    if isWriting { try normaliser.write(changes) }
    report(changes, isWriting)
    _ = consume lock
    if check, !changes.isEmpty { throw ExitCode.findings }
  }

  private func report(_ changes: [Normaliser.Change], _ isWriting: Bool) {
    for change in changes where !diff {
      program.messages.say(
        "\(change.file): \(change.values) \(change.values == 1 ? "value" : "values")")
    }
    let files = changes.count == 1 ? "1 file" : "\(changes.count) files"
    program.messages.say(isWriting ? "\(files) changed" : "\(files) would change")
  }
}
