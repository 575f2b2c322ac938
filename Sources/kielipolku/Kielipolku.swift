import ArgumentParser
import Catalogue
import Glibc
import Synchronization
import Workspace

/// The program: global options, and the commands.
struct Kielipolku: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "kielipolku",
    abstract:
      "Keeps service descriptions in Finnish and gets them into Swedish and the Sámi languages.",
    discussion: """
      Commands find the workspace (the folder with catalogue/ and locales/) from the current folder
      upwards.

      Exit codes: 0 all well, 1 findings, 64 wrong usage, 65 data that cannot be read, 66 no such \
      input, 73 output cannot be made, 74 I/O error, 75 the workspace is locked by another run.
      """,
    version: version,
    subcommands: [
      Init.self, Status.self, Check.self, List.self, Normalise.self, Export.self,
      HandoffCommand.self, Import.self, Conflicts.self, Resolve.self, Mark.self, Prune.self,
      Move.self, ListRules.self, Explain.self, XLIFFCommand.self,
    ])

  @Option(help: ArgumentHelp("The folder to look for the workspace from.", valueName: "dir"))
  var workspace = "."

  @Option(
    help: ArgumentHelp(
      "Today, for rules about dates (default: the day in UTC).", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  @Option(help: "When to use colours: auto, always or never.")
  var color = When.auto

  @Flag(help: "No messages and no progress, only the data and errors.")
  var quiet = false
}

/// When to do what suits a terminal and no program.
enum When: String, ExpressibleByArgument {
  case auto, always, never

  /// Whether to do it on an output.
  func isOn(for output: Output) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: output.isTerminal
    }
  }
}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Kielipolku {
  var today: CalendarDate {
    date ?? CalendarDate(daysSinceEpoch: time(nil) / 86_400)
  }

  /// The workspace that the command works on.
  func folder() throws -> WorkspaceFolder { try WorkspaceFolder.find(from: workspace) }

  /// The workspace with all that is in it, and a bar while that takes long.
  func load(_ folder: WorkspaceFolder) -> Snapshot {
    let snapshot = reading { Loader.load(root: folder.root, progress: $0) }
    Self.loaded.withLock { $0 = snapshot }
    return snapshot
  }

  /// Keeps what was loaded to the end of the process, which frees it at once and not piece by piece.
  private static let loaded = Mutex<Snapshot?>(nil)

  /// Shows a bar while work that reads the workspace takes long.
  func reading<Result>(_ work: (@escaping Loader.Progress) throws -> Result) rethrows -> Result {
    let bar = ProgressBar("reading", isQuiet: quiet)
    defer { bar.end() }
    return try work { bar.show($0, of: $1) }
  }

  /// A bar for work of so many pieces.
  func bar(_ label: String, of all: Int, _ unit: ProgressBar.Unit = .things) -> ProgressBar {
    ProgressBar(label, of: all, unit, isQuiet: quiet)
  }

  /// Reads a file piece by piece, with a bar while that takes long.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - label: What is done with it, for the bar.
  ///   - work: The work, which is given the source of the next bytes; none are at the end.
  /// - Returns: What the work gives.
  /// - Throws: `FileError`, and what the work throws.
  func reading<Result>(
    _ file: String, _ label: String, _ work: (() throws -> [UInt8]) throws -> Result
  ) throws -> Result {
    let chunks = try FileChunks(file)
    let bar = ProgressBar(label, .bytes, isQuiet: quiet)
    defer { bar.end() }
    return try work {
      bar.show(chunks.position, of: chunks.size)
      return try chunks.next()
    }
  }

  /// The workspace, for commands whose result needs a model and a workspace file.
  func loadUsable(_ folder: WorkspaceFolder) throws -> Snapshot {
    let snapshot = load(folder)
    guard snapshot.isUsable else {
      messages.print(snapshot.diagnostics.filter { $0.severity == .error })
      throw ExitCode.dataError
    }
    return snapshot
  }

  /// Ends the command where files that its result needs could not be understood.
  func requireSound(_ broken: some Collection<String>, in snapshot: Snapshot) throws {
    guard !broken.isEmpty else { return }
    messages.print(
      snapshot.diagnostics.filter { $0.severity == .error && broken.contains($0.place.file) })
    throw Failure("nothing was written: an export does not leave out what is broken", .dataError)
  }

  /// Messages to people, on standard error.
  var messages: Messages { Messages(to: .error, color: color, isQuiet: quiet) }
}
