import Catalogue
import YAML

/// Reads `catalogue/model.yaml`.
enum ModelReader {
  /// The types as far as they are understood; nil where the file is no model of this format.
  static func read(_ yaml: YAMLFile, file: String) -> (model: Model?, [Diagnostic]) {
    var reader = FileReader(yaml, file: file, rule: .modelFile)
    guard let root = reader.root(of: yaml) else { return (nil, reader.findings.all) }
    var types: [ContentType] = []
    reader.forEachEntry(of: root, "the model") { reader, key, node, value in
      switch key {
      case "format": break
      case "types": types = reader.types(value)
      default: reader.report(node, "unknown key '\(key)'")
      }
    }
    if root["types"] == nil { reader.report(root, "types is missing") }
    let model = Model(types: types)
    ModelChecker.check(root, model, &reader)
    return (model, reader.findings.all)
  }
}

extension FileReader {
  fileprivate mutating func types(_ node: YAMLNode) -> [ContentType] {
    var types: [ContentType] = []
    var folders: Set<String> = []
    forEachEntry(of: node, "types") { reader, name, key, value in
      guard Paths.isSlug(name) else {
        reader.report(key, "the name of a type is made of a–z, 0–9 and hyphens")
        return
      }
      guard let type = reader.type(name, value) else { return }
      if !folders.insert(type.folder).inserted {
        reader.report(key, "another type has the folder '\(type.folder)'")
      }
      types.append(type)
    }
    return types
  }

  private mutating func type(_ name: String, _ node: YAMLNode) -> ContentType? {
    var folder: String?
    var label: String?
    var fields: [Field] = []
    forEachEntry(of: node, "type '\(name)'") { reader, key, keyNode, value in
      switch key {
      case "folder": folder = reader.folder(value)
      case "label": label = reader.text(value, key)
      case "fields": fields = reader.fields(value)
      default: reader.report(keyNode, "unknown key '\(key)'")
      }
    }
    guard let folder else {
      if node.kind == .mapping, node["folder"] == nil {
        report(node, "type '\(name)' has no folder")
      }
      return nil
    }
    return ContentType(name: name, folder: folder, label: label, fields: fields)
  }

  private mutating func folder(_ node: YAMLNode) -> String? {
    guard let folder = text(node, "folder") else { return nil }
    guard Paths.isSlug(folder) else {
      report(node, "a folder's name is made of a–z, 0–9 and hyphens")
      return nil
    }
    return folder
  }

  private mutating func fields(_ node: YAMLNode) -> [Field] {
    var fields: [Field] = []
    forEachEntry(of: node, "fields") { reader, name, key, value in
      guard Paths.isSlug(name), name != "id" else {
        reader.report(
          key, "the name of a field is made of a–z, 0–9 and hyphens, and is not 'id'")
        return
      }
      if let field = reader.field(name, value) { fields.append(field) }
    }
    return fields
  }

  /// A field; nil where its kind is not understood, so that nothing is said of its values.
  private mutating func field(_ name: String, _ node: YAMLNode) -> Field? {
    var kind: FieldKind?
    var properties = Field.Properties()
    var fields: [Field] = []
    forEachEntry(of: node, "field '\(name)'") { reader, key, keyNode, value in
      switch key {
      case "kind": kind = reader.choice(value, key)
      case "fields": fields = reader.fields(value)
      default: reader.read(key, keyNode, value, into: &properties)
      }
    }
    if node.kind == .mapping, node["kind"] == nil { report(node, "field '\(name)' has no kind") }
    return kind.map { Field(name: name, kind: $0, properties: properties, fields: fields) }
  }
}
