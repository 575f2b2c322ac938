import Catalogue
import YAML

/// The documents of a catalogue as far as they could be read.
struct LoadedDocuments {
  /// Sorted by the bytes of their ids.
  let documents: [Document]
  /// The ids of documents that are there and could not be read, or not in whole.
  let broken: Set<String>
}

/// Reads the documents of the catalogue.
struct DocumentLoader: Sendable {
  let files: Loader
  /// Nil where the model cannot be read: then documents are held to YAML alone.
  let model: Model?
  /// Whether all of the model is understood: else what it does not know may be declared in the rest.
  let isModelSound: Bool
  let locales: [String]

  func load(_ paths: [String], _ findings: inout [Diagnostic]) -> LoadedDocuments {
    let places = paths.filter { $0 != Loader.settingsFile && $0 != Loader.modelFile }
      .map(DocumentPath.init)
    findings += names(places)
    let results = Parallel.map(places) { read($0) }
    findings += results.flatMap(\.findings).filter {
      isModelSound || $0.rule != LoadRule.unknownField.rawValue
    }
    let broken = zip(places, results).filter {
      $1.document == nil || $1.findings.contains(where: \.breaksFile)
    }
    return LoadedDocuments(
      documents: results.compactMap(\.document)
        .sorted { $0.id.precedes($1.id) },
      broken: Set(broken.map(\.0.id)))
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
      if let model, isModelSound, model.type(inFolder: place.folder) == nil,
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
  /// Relative to the workspace: `catalogue/services/paihdetyo/avopalvelu.yaml`.
  let file: String
  /// Of the document: `services/paihdetyo/avopalvelu`.
  let id: String

  init(_ file: String) {
    self.file = file
    id = String(Substring(file.utf8.dropFirst("catalogue/".utf8.count))).withoutEnding
  }

  /// The type's folder; empty for a file that lies in none.
  var folder: String {
    id.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(id[..<$0]) } ?? ""
  }

  var hasSlugs: Bool { Paths.areSlugs(id) }
}
