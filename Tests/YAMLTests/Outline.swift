@testable import YAML

/// All that a file says of itself, one line a node, for comparing and for showing.
func outline(_ file: YAMLFile) -> [String] {
  var lines = file.problems.map { "\($0.position.line):\($0.position.column) \($0.rule.rawValue)" }
  func add(_ node: YAMLNode, _ depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    let text = node.kind == .scalar ? " \(node.text.debugDescription)" : ""
    lines.append(
      "\(indent)\(node.kind) \(node.style) \(node.position.line):\(node.position.column)"
        + " \(node.range)\(text)")
    for entry in node.entries {
      add(entry.key, depth + 1)
      add(entry.value, depth + 1)
    }
    for item in node.items { add(item, depth + 1) }
  }
  if let root = file.root { add(root, 0) }
  return lines
}

/// Whether the scanner read the text itself.
func isScanned(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  return Survey(bytes).isUsual && Scanner.scan(bytes) != nil
}

/// Reads a text.
func parse(_ text: String) -> YAMLFile { YAMLFile.parse(Array(text.utf8)) }

/// Reads a text with libyaml alone.
func parseByEvents(_ text: String) -> YAMLFile {
  YAMLFile.parse(Array(text.utf8), scanning: false)
}
