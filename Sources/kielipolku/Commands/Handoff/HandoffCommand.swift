import ArgumentParser
import Catalogue
import Handoff
import Workspace

/// The command `kielipolku handoff`.
struct HandoffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handoff", abstract: "Give texts to a translator, and keep track of them.",
    subcommands: [
      NewHandoff.self, ListHandoffs.self, ShowHandoff.self, HandoffSheet.self, CloseHandoff.self,
    ])

  @ParentCommand var program: Kielipolku
}

extension Kielipolku {
  /// The records of a workspace; what is wrong with some is told.
  func handoffs(_ folder: WorkspaceFolder) throws -> HandoffRecords {
    let records = try HandoffRecords.load(folder)
    messages.print(records.diagnostics)
    return records
  }

  /// The records of a workspace for a command that needs all of them.
  ///
  /// - Throws: `Failure`, which says what follows of it, where something is wrong with one.
  func soundHandoffs(
    _ folder: WorkspaceFolder, orElse consequence: String
  ) throws -> HandoffRecords {
    let records = try handoffs(folder)
    guard records.diagnostics.isEmpty else {
      throw Failure("\(consequence): a record of a handoff cannot be read", .dataError)
    }
    return records
  }

  /// The record with an id.
  func handoff(_ id: String, _ folder: WorkspaceFolder) throws -> HandoffFile {
    let records = try HandoffRecords.load(folder)
    if let file = records[id] { return file }
    let own = records.diagnostics.filter { $0.place.file == "\(HandoffRecords.folder)/\(id).yaml" }
    guard own.isEmpty else {
      messages.print(own)
      throw ExitCode.dataError
    }
    throw Failure("there is no handoff '\(id)'", .noInput)
  }
}
