import Catalogue
import Checks
import TestSupport
import Workspace

/// What all rules find in a workspace of some files, on 21 November 2026.
func findings(
  _ files: [String: String], rules: [any Rule] = Rules.all(today: today), locales: [Int]? = nil
) throws -> [Diagnostic] {
  try check(TemporaryWorkspace(files), rules: rules, locales: locales).findings
}

/// What a check of a workspace gives.
func check(
  _ workspace: TemporaryWorkspace, rules: [any Rule] = Rules.all(today: today),
  locales: [Int]? = nil
) -> Checker.Result {
  let folder = WorkspaceFolder(root: workspace.folder.path)
  return Checker(
    workspace.load(), in: folder, rules: rules, locales: locales, offersEdits: true
  ).run()
}

/// 21 November 2026.
var today: CalendarDate { CalendarDate("2026-11-21") ?? CalendarDate(daysSinceEpoch: 0) }

extension Diagnostic {
  /// As the program prints it: place, severity, message and rule.
  var line: String {
    "\(place.file):\(place.line):\(place.column): \(severity.rawValue): \(message) [\(rule)]"
  }
}

extension TemporaryWorkspace {
  /// The workspace file with some levels of rules.
  static func settings(rules: String) -> String { settings + "rules: {\(rules)}\n" }
}

/// An area that requires Northern Sámi and expects Swedish, translated into both.
let lappi = [
  "catalogue/areas/lappi.yaml": "name: Lappi\nlocales: {required: [se], expected: [sv]}\n",
  "locales/se/areas.yaml": ([.init("lappi", "name", "Lappi", "Lappi")] as LocaleFile).text,
  "locales/sv/areas.yaml": ([.init("lappi", "name", "Lappi", "Lappland")] as LocaleFile).text,
]

extension [String: String] {
  /// Services `a0`, `a1` and on, each with a Finnish name and its Swedish target.
  static func services(_ names: [(finnish: String, swedish: String)]) -> Self {
    var files: Self = [:]
    var entries: [LocaleFile.Entry] = []
    for (index, name) in names.enumerated() {
      files["catalogue/services/a\(index).yaml"] = "name: \(name.finnish)\n"
      entries.append(.init("a\(index)", "name", name.finnish, name.swedish))
    }
    files["locales/sv/services.yaml"] = LocaleFile(entries).text
    return files
  }

  /// These files and others, which win.
  static func + (files: [String: String], others: [String: String]) -> [String: String] {
    files.merging(others) { $1 }
  }
}
