import Catalogue
import Workspace

/// Findings for people: a line for each, and where they are shown the piece of the file below it.
struct FindingsText {
  /// How many findings of one file are shown: nobody reads more, and a broken file has
  /// hundreds of thousands.
  static let mostOfFile = 200

  private let findings: [Diagnostic]
  /// The positions of those that are shown, in runs each of one file.
  private let shown: [Range<Int>]
  /// How many are left out, by their files.
  let hidden: [String: Int]

  /// Takes findings in the order to show them in.
  init(_ findings: [Diagnostic]) {
    var counts: [String: Int] = [:]
    self.findings = findings
    shown = findings.runsOfFiles.compactMap { run in
      let file = findings[run.lowerBound].place.file
      let earlier = counts[file, default: 0]
      counts[file] = earlier + run.count
      return earlier < Self.mostOfFile ? run.prefix(Self.mostOfFile - earlier) : nil
    }
    hidden = counts.mapValues { $0 - Self.mostOfFile }.filter { $0.value > 0 }
  }

  /// So many runs are made into text at a time, by all cores.
  private static let portion = 256

  /// Writes the lines; `folder` is where the files are read for the pieces to show, nil for none.
  func write(
    to output: Output, _ messages: Messages, excerptsFrom folder: WorkspaceFolder?
  ) throws {
    for start in stride(from: 0, to: shown.count, by: Self.portion) {
      let runs = Array(shown[start...].prefix(Self.portion))
      let texts = Parallel.gather(runs, from: [UInt8](), chunk: 16) { run, text in
        add(run, messages, excerptsFrom: folder, to: &text)
      }
      for text in texts { try output.write(text) }
    }
  }

  /// Adds the lines of findings in one file.
  private func add(
    _ run: Range<Int>, _ messages: Messages, excerptsFrom folder: WorkspaceFolder?,
    to text: inout [UInt8]
  ) {
    let excerpts = folder.flatMap { Excerpts(of: findings[run.lowerBound].place.file, in: $0) }
    for index in run {
      messages.add(findings[index], to: &text)
      if let excerpt = excerpts?.text(of: findings[index]) { text += excerpt.utf8 }
    }
  }
}

extension [Diagnostic] {
  /// How many are of a severity.
  func count(of severity: Severity) -> Int { indices.count { self[$0].severity == severity } }

  /// Positions in a row whose findings are in the same file.
  fileprivate var runsOfFiles: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in indices.dropFirst() where self[index].place.file != self[start].place.file {
      runs.append(start..<index)
      start = index
    }
    return isEmpty ? [] : runs + [start..<count]
  }
}
