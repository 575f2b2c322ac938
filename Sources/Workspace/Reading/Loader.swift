package import Catalogue
import Synchronization
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

/// Counts files as threads read them.
private final class FileCounter: Sendable {
  private let counts = Mutex((done: 0, expected: 0))
  private let progress: Loader.Progress

  init(_ progress: @escaping Loader.Progress) { self.progress = progress }

  func expect(_ files: Int) { counts.withLock { $0.expected = files } }

  func count() {
    let (done, expected) = counts.withLock { counts in
      counts.done += 1
      return counts
    }
    progress(done, expected)
  }
}
