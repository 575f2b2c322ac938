import ArgumentParser
import Catalogue
import Handoff
import Workspace

/// What is to go out to translators, as `export xliff` and `handoff new` are asked.
struct ExportSelection: ParsableArguments {
  @Option(help: "Only units in these states, separated by commas, such as missing,outdated.")
  var only: StatusList?

  @Option(help: "Only this document; may be given several times.")
  var document: [String] = []

  @Option(help: "Only documents of this type; may be given several times.")
  var type: [String] = []

  @Option(help: "Only documents of this area, by its reference; may be given several times.")
  var area: [String] = []

  @Option(
    help: ArgumentHelp(
      "At most so many source words: whole documents, required and shortest first.",
      valueName: "n"))
  var words: Int?

  @Option(help: "Matches from the workspace itself: none, exact or close.")
  var matches: MatchKinds?

  @Option(help: "A file for each document or for each type.")
  var split: Split?

  func validate() throws {
    if let words, words < 1 { throw ValidationError("--words must be a whole number above 0") }
  }

  /// The options of an export into a locale, of units in some states where none were given.
  func options(
    _ snapshot: Snapshot, _ locale: Int, counts: [[Int]]?, otherwise states: Set<UnitStatus>? = nil
  ) throws -> ExportOptions {
    try checkNames(snapshot)
    var options = ExportOptions(
      locale: locale, only: only?.statuses ?? states,
      documents: document.isEmpty ? nil : Set(document), toolVersion: Kielipolku.version)
    options.types = type.isEmpty ? nil : Set(type)
    options.areas = area.isEmpty ? nil : Set(area)
    options.limit = words.flatMap { most in counts.map { WordLimit(most: most, words: $0) } }
    options.matches = matches ?? .none
    return options
  }

  /// A name that nothing has is an error; what a broken file may hold cannot be known.
  private func checkNames(_ snapshot: Snapshot) throws {
    for id in document where snapshot.document(id) == nil {
      guard !snapshot.brokenFiles.contains("catalogue/\(id).yaml") else { continue }
      throw Failure("there is no document '\(id)'", .noInput)
    }
    for name in type where snapshot.model.type(named: name) == nil {
      let known = snapshot.model.types.map(\.name).joined(separator: ", ")
      throw ValidationError("'\(name)' is no type of this workspace (\(known))")
    }
    guard let areas = snapshot.model.areaType else { return }
    for area in area where snapshot.document(area, of: areas.name) == nil {
      guard !snapshot.brokenFiles.contains("catalogue/\(areas.folder)/\(area).yaml") else {
        continue
      }
      throw Failure("there is no area '\(area)'", .noInput)
    }
  }
}

extension MatchKinds: ExpressibleByArgument {}
extension Split: ExpressibleByArgument {}
