package import Catalogue
import YAML

/// Loads a whole workspace; every problem of every file is found in one run.
package struct Loader: Sendable {
  /// How many of how many files have been read; called from several threads.
  package typealias Progress = @Sendable (_ done: Int, _ of: Int) -> Void

  static let settingsFile = "catalogue/kielipolku.yaml"
  static let modelFile = "catalogue/model.yaml"

  private let root: String
  private let counter: FileCounter

  /// Loads the workspace at a folder.
  package static func load(root: String, progress: @escaping Progress = { _, _ in }) -> Snapshot {
    Loader(root: root, counter: FileCounter(progress)).load()
  }

  /// The workspace file and the model alone; nil where anything may be wrong with them.
  static func foundations(root: String) -> (settings: Settings, model: Model)? {
    Loader(root: root, counter: FileCounter { _, _ in }).foundations()
  }

  private func foundations() -> (settings: Settings, model: Model)? {
    var findings: [Diagnostic] = []
    guard let settings = read(Self.settingsFile, SettingsReader.read, &findings),
      let model = read(Self.modelFile, ModelReader.read, &findings), findings.isEmpty,
      settings.area.map({ hasArea($0, model) }) ?? true
    else { return nil }
    return (settings, model)
  }

  private func hasArea(_ area: String, _ model: Model) -> Bool {
    guard let folder = model.areaType?.folder else { return true }
    return Paths.areSlugs(area) && Files.exists("\(root)/catalogue/\(folder)/\(area).yaml", .file)
  }

  private func load() -> Snapshot {
    let catalogue = Tree(root: root, folder: "catalogue")
    let translations = Tree(root: root, folder: "locales")
    counter.expect(catalogue.files.count + translations.files.count)
    var findings = catalogue.findings + translations.findings

    let settings = read(Self.settingsFile, SettingsReader.read, &findings)
    let model = read(Self.modelFile, ModelReader.read, &findings)
    let usable = settings ?? Settings(locales: SettingsReader.allTargets)
    let isModelSound = !findings.contains { $0.place.file == Self.modelFile }
    let loaded = DocumentLoader(
      files: self, model: model, isModelSound: isModelSound, locales: usable.locales
    ).load(catalogue.files, &findings)
    var documents = loaded.documents
    CrossChecks.run(
      &documents, unread: loaded.broken, model ?? Model(types: []), usable, &findings)
    let targets = LocaleLoader(
      files: self, documents: documents, broken: loaded.broken, settings: usable
    ).load(translations.files, &findings)
    let broken = Set(findings.filter(\.breaksFile).map(\.place.file))
    return Snapshot(
      settings: usable, model: model ?? Model(types: []), documents: documents,
      translations: targets, diagnostics: findings.sorted(), brokenFiles: broken,
      isUsable: broken.isDisjoint(with: [Self.settingsFile, Self.modelFile]))
  }

  private func read<Value>(
    _ file: String, _ reader: (YAMLFile, String) -> (Value?, [Diagnostic]),
    _ findings: inout [Diagnostic]
  ) -> Value? {
    switch yaml(file) {
    case .read(let yaml):
      let (value, found) = reader(yaml, file)
      findings += found
      return value
    case .unreadable(let finding):
      findings.append(finding)
      return nil
    }
  }

  /// What comes of opening a file.
  enum Outcome {
    case read(YAMLFile)
    case unreadable(Diagnostic)
  }

  /// Reads a file of the workspace.
  func yaml(_ file: String) -> Outcome {
    defer { counter.count() }
    do {
      return .read(YAMLFile.parse(try Files.read("\(root)/\(file)", limit: YAMLLimits.bytes).bytes))
    } catch {
      return .unreadable(Diagnostic(.fileName, file: file, error.reason))
    }
  }
}
