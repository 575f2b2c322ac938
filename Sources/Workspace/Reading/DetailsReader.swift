import Catalogue
import YAML

/// Reads what few entries of a locale file have.
struct DetailsReader {
  private var note: String?
  private var origin: Translation.Origin?
  private var by: String?
  private var on: String?
  private var ignore: [String: String] = [:]
  private var incoming: [Translation.Incoming] = []

  var details: Translation.Details {
    Translation.Details(
      note: note, origin: origin, by: by, on: on, ignore: ignore, incoming: incoming)
  }

  mutating func read(_ key: YAMLNode, _ value: YAMLNode, _ reader: inout FileReader) {
    switch key.text {
    case "note": note = reader.text(value, "note")
    case "origin": origin = reader.choice(value, "origin")
    case "by": by = reader.text(value, "by")
    case "on": on = reader.date(value, "on")?.description
    case "ignore": readIgnore(value, &reader)
    case "incoming": readIncoming(value, &reader)
    default: reader.report(key, "unknown key '\(key.text)'")
    }
  }

  private mutating func readIgnore(_ node: YAMLNode, _ reader: inout FileReader) {
    var ignore: [String: String] = [:]
    reader.forEachEntry(of: node, "ignore") { reader, rule, _, value in
      ignore[rule] = reader.text(value, "the reason to ignore \(rule)")
    }
    self.ignore = ignore
  }

  private mutating func readIncoming(_ node: YAMLNode, _ reader: inout FileReader) {
    guard node.kind == .sequence else {
      reader.report(node, "incoming must be a list")
      return
    }
    for item in node.items {
      var texts: [String: String] = [:]
      reader.forEachEntry(of: item, "an incoming text") { reader, name, key, value in
        if ["target", "source", "by", "on", "from"].contains(name) {
          texts[name] = reader.text(value, name)
        } else {
          reader.report(key, "unknown key '\(name)'")
        }
      }
      incoming.append(
        Translation.Incoming(
          target: texts["target"] ?? "", source: texts["source"], by: texts["by"], on: texts["on"],
          from: texts["from"]))
    }
  }
}
