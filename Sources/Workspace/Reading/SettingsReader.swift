import Catalogue
import Languages
import YAML

/// Reads `catalogue/kielipolku.yaml`.
enum SettingsReader {
  /// Every language but Finnish: what stands in for a list of locales that cannot be read.
  static let allTargets = Language.all.map(\.code).filter { $0 != Settings().source }

  /// What the file says as far as it is understood; nil where it is no workspace file of this format.
  static func read(_ yaml: YAMLFile, file: String) -> (settings: Settings?, [Diagnostic]) {
    var reader = FileReader(yaml, file: file, rule: .workspaceFile)
    guard let root = reader.root(of: yaml) else { return (nil, reader.findings.all) }
    var settings = Settings(locales: allTargets)
    reader.forEachEntry(of: root, "the workspace file") { reader, key, node, value in
      reader.read(key, node, value, into: &settings)
    }
    if root["locales"] == nil { reader.report(root, "locales is missing") }
    if settings.locales.contains(settings.source), let node = root["locales"] {
      reader.report(node, "'\(settings.source)' is the source, and no locale to translate into")
    }
    return (settings, reader.findings.all)
  }
}

extension FileReader {
  fileprivate mutating func read(
    _ key: String, _ keyNode: YAMLNode, _ value: YAMLNode, into settings: inout Settings
  ) {
    switch key {
    case "format": break
    case "name": settings.name = text(value, key) ?? ""
    case "source": readSource(value, into: &settings)
    case "locales": settings.locales = locales(value, key)
    case "complete": readComplete(value, into: &settings)
    case "fallback": readFallback(value, into: &settings)
    case "area": settings.area = text(value, key)
    case "rules": readRules(value, into: &settings)
    default: report(keyNode, "unknown key '\(key)'")
    }
  }

  private mutating func readSource(_ node: YAMLNode, into settings: inout Settings) {
    guard let source = text(node, "source") else { return }
    if Language(code: source) == nil { report(node, "unknown language '\(source)'") }
    settings.source = source
  }

  private mutating func locales(_ node: YAMLNode, _ what: String) -> [String] {
    var locales: [String] = []
    for item in node.kind == .sequence ? Array(node.items) : [] {
      guard let locale = text(item, "each of \(what)") else { continue }
      if Language(code: locale) == nil {
        report(item, "unknown language '\(locale)'")
      } else if locales.contains(locale) {
        report(item, "'\(locale)' stands twice")
      } else {
        locales.append(locale)
      }
    }
    if node.kind != .sequence { report(node, "\(what) must be a list") }
    return locales
  }

  private mutating func readComplete(_ node: YAMLNode, into settings: inout Settings) {
    guard let state: State = choice(node, "complete") else { return }
    if state == .initial {
      report(node, "complete must be one of: translated, reviewed, final")
    } else {
      settings.complete = state
    }
  }

  private mutating func readFallback(_ node: YAMLNode, into settings: inout Settings) {
    forEachEntry(of: node, "fallback") { reader, locale, key, value in
      if Language(code: locale) == nil { reader.report(key, "unknown language '\(locale)'") }
      settings.fallback[locale] = reader.locales(value, "fallback")
    }
  }

  private mutating func readRules(_ node: YAMLNode, into settings: inout Settings) {
    forEachEntry(of: node, "rules") { reader, rule, _, value in
      settings.rules[rule] = reader.choice(value, "the level of \(rule)")
    }
  }
}
