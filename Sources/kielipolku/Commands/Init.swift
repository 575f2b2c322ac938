import ArgumentParser
import Workspace

/// The command `kielipolku init`.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a new workspace with a model, a policy and one example.")

  @ParentCommand var program: Kielipolku

  @Argument(help: "The folder; it is made where it is not there.")
  var dir = "."

  func run() throws {
    try WorkspaceTemplate.write(to: dir)
    program.messages.say("a new workspace is in \(dir); 'kielipolku status' shows where it stands")
  }
}
