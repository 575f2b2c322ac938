import Catalogue
import YAML

/// Reads one document.
enum DocumentReader {
  struct Result: Sendable {
    /// Nil where the file holds no mapping.
    let document: Document?
    let findings: [Diagnostic]
  }

  static func read(
    _ yaml: YAMLFile, id: String, file: String, type: ContentType, locales: [String]
  ) -> Result {
    var findings = Findings(yaml, file: file)
    guard let root = yaml.root, root.kind == .mapping else {
      if findings.all.isEmpty {
        let start = YAMLPosition(line: 1, column: 1)
        findings.report(.wrongKind, start, "a document must hold fields", document: id)
      }
      return Result(document: nil, findings: findings.all)
    }
    var reader = ValueReader(document: id, locales: locales, findings: findings)
    let values = reader.read(root, type.fields, index: type.index(of:))
    let document = Document(
      id: id, type: type, file: file, values: values, texts: reader.texts.texts,
      units: reader.texts.units)
    return Result(document: document, findings: reader.findings.all)
  }
}
