import Catalogue
import Workspace

/// Findings for people: a line for each, and where they are shown the piece of the file below it.
struct FindingsText {
  /// How many findings of one file are shown: nobody reads more, and a broken file has
  /// hundreds of thousands.
  static let mostOfFile = 200

  private let shown: [Diagnostic]
  /// How many are left out, by their files.
  let hidden: [String: Int]

  /// Takes findings in the order to show them in.
  init(_ findings: [Diagnostic]) {
    var counts: [String: Int] = [:]
    shown = findings.filter { finding in
      counts[finding.place.file, default: 0] += 1
      return counts[finding.place.file, default: 0] <= Self.mostOfFile
    }
    hidden = counts.mapValues { $0 - Self.mostOfFile }.filter { $0.value > 0 }
  }

  /// The lines; `folder` is where the files are read for the pieces to show, nil for none.
  func text(_ messages: Messages, excerptsFrom folder: WorkspaceFolder?) -> String {
    let excerpts = folder.map { Excerpts(shown, in: $0) }
    return shown.enumerated().map { index, finding in
      messages.line(finding) + "\n" + (excerpts?.text(of: index) ?? "")
    }.joined()
  }
}
