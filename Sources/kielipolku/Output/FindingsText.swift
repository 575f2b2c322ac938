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

  /// Writes the lines; `folder` is where the files are read for the pieces to show, nil for none.
  func write(
    to output: Output, _ messages: Messages, excerptsFrom folder: WorkspaceFolder?
  ) throws {
    let excerpts = folder.map { Excerpts(shown, in: $0) }
    var bytes: [UInt8] = []
    for (index, finding) in shown.enumerated() {
      bytes += messages.line(finding).utf8
      bytes.append(UInt8(ascii: "\n"))
      if let excerpt = excerpts?.text(of: index) { bytes += excerpt.utf8 }
      guard bytes.count >= Self.portion else { continue }
      try output.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try output.write(bytes)
  }

  /// About so many bytes are written at once.
  private static let portion = 65_536
}
