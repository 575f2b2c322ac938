package import Catalogue
import Languages
import YAML

/// Applies the safe fixes to the files of a workspace.
package struct Normaliser: Sendable {
  /// A file that the fixes change.
  package struct Change: Sendable {
    /// Relative to the workspace.
    package let file: String
    /// The file as it was read.
    let yaml: YAMLFile
    let edits: [NormalisingEditor.Edit]
    /// What the file was when it was read.
    let version: Files.Version

    package var old: [UInt8] { yaml.bytes }
    /// The file as it should be, which is made at each call.
    package var new: [UInt8] { yaml.replacing(edits) }
    /// How many values change.
    package var values: Int { edits.count }
  }

  private let folder: WorkspaceFolder
  private let model: Model
  private let source: Language

  /// Makes one for a workspace whose model can be used.
  package init(_ folder: WorkspaceFolder, _ snapshot: Snapshot) {
    self.init(folder, snapshot.settings, snapshot.model)
  }

  /// Makes one without loading more than the model; nil where only a whole load can say whether it
  /// can be used.
  package init?(_ folder: WorkspaceFolder) {
    guard let (settings, model) = Loader.foundations(root: folder.root) else { return nil }
    self.init(folder, settings, model)
  }

  private init(_ folder: WorkspaceFolder, _ settings: Settings, _ model: Model) {
    self.folder = folder
    self.model = model
    source = .source(settings.source)
  }

  /// What would change, in the order of the files' paths; files that are no sound YAML are left.
  package func changes(progress: @escaping Loader.Progress = { _, _ in }) throws -> [Change] {
    let files = ["catalogue", "locales"].flatMap { Tree(root: folder.root, folder: $0).files }
    let counter = FileCounter(progress)
    counter.expect(files.count)
    return try Parallel.map(files, chunk: 1) { file in
      defer { counter.count() }
      return Result { try change(file) }
    }.compactMap { try $0.get() }
  }

  /// Writes changes; each file is old or new, whenever the program is killed.
  package func write(_ changes: [Change]) throws {
    try AtomicWriter.write(
      changes.map {
        AtomicWriter.Change(path: folder.path($0.file), bytes: $0.new, version: $0.version)
      })
  }

  private func change(_ file: String) throws -> Change? {
    let (bytes, version) = try Files.read(folder.path(file))
    let yaml = YAMLFile.parse(bytes)
    guard yaml.problems.isEmpty, let root = yaml.root else { return nil }
    let edits = edits(root, file)
    guard !edits.isEmpty else { return nil }
    return Change(file: file, yaml: yaml, edits: edits, version: version)
  }

  private func edits(_ root: YAMLNode, _ file: String) -> [NormalisingEditor.Edit] {
    let parts = file.split(separator: "/")
    var editor = NormalisingEditor(source: source)
    if parts.first == "catalogue", parts.count > 2,
      let type = model.type(inFolder: String(parts[1]))
    {
      editor.edit(root, type.fields)
    } else if parts.first == "locales", parts.count > 2,
      let target = Language(code: String(parts[1]))
    {
      let type = model.type(inFolder: String(parts[2]).withoutEnding)
      editor.edit(translations: root, of: type, into: target)
    }
    return editor.edits
  }
}
