import Catalogue
import YAML

/// Reads the documents of the catalogue.
struct DocumentLoader: Sendable {
  let files: Loader
  /// Nil where the model cannot be read: then documents are held to YAML alone.
  let model: Model?
  let locales: [String]

  /// The documents, sorted by the bytes of their ids.
  func load(_ paths: [String], _ findings: inout [Diagnostic]) -> [Document] {
    let places = paths.filter { $0 != Loader.settingsFile && $0 != Loader.modelFile }
      .map(DocumentPath.init)
    findings += names(places)
    let results = Parallel.map(places) { read($0) }
    findings += results.flatMap(\.findings)
    return results.compactMap(\.document)
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private func read(_ place: DocumentPath) -> DocumentReader.Result {
    switch files.yaml(place.file) {
    case .unreadable(let finding):
      return DocumentReader.Result(document: nil, findings: [finding])
    case .read(let yaml):
      guard let type = model?.type(inFolder: place.folder) else {
        return DocumentReader.Result(
          document: nil, findings: Findings(yaml, file: place.file).all)
      }
      return DocumentReader.read(
        yaml, id: place.id, file: place.file, type: type, locales: locales)
    }
  }

  /// What is wrong with the names of files and folders.
  private func names(_ places: [DocumentPath]) -> [Diagnostic] {
    var folders: Set<String> = []
    return places.flatMap { place -> [Diagnostic] in
      var findings: [Diagnostic] = []
      if let model, model.type(inFolder: place.folder) == nil,
        folders.insert(place.folder).inserted
      {
        findings.append(
          Diagnostic(.unknownType, file: place.file, "no type of the model has this folder"))
      }
      if !place.hasSlugs {
        findings.append(
          Diagnostic(
            .fileName, file: place.file, "names are made of a–z, 0–9 and hyphens, as in a-b.yaml"))
      }
      return findings
    }
  }
}

/// Where a document lies, and what its id is.
private struct DocumentPath: Sendable {
  /// `catalogue/services/paihdetyo/avopalvelu.yaml`
  let file: String
  /// `services/paihdetyo/avopalvelu`
  let id: String

  init(_ file: String) {
    self.file = file
    id = String(file.dropFirst("catalogue/".count)).withoutEnding
  }

  /// The type's folder; empty for a file that lies in none.
  var folder: String { id.firstIndex(of: "/").map { String(id[..<$0]) } ?? "" }

  var hasSlugs: Bool {
    id.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(Paths.isSlug)
  }
}
