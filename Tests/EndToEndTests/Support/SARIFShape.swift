import JSON

/// What a value of a SARIF report may be: of the JSON schema of SARIF 2.1.0 (Errata 01) the members that
/// the program writes, and no others.
indirect enum SARIFShape: Sendable {
  case text
  case oneOf([String])
  /// A URI reference (RFC 3986) that is a relative path.
  case path
  case number(from: Int)
  case list(SARIFShape, from: Int = 0)
  case set(SARIFShape, from: Int = 0)
  case object([String: SARIFShape], required: [String] = [])
  /// An object with any members, all texts.
  case texts

  /// Where a value is otherwise, and how.
  func faults(_ value: JSONValue, at path: String = "$") -> [String] {
    switch self {
    case .text: value.text == nil ? ["\(path): no text"] : []
    case .oneOf(let known):
      known.contains(value.text ?? "") ? [] : ["\(path): none of \(known)"]
    case .path:
      value.text?.wholeMatch(of: /(?:[A-Za-z0-9\-._~\/]|%[0-9A-F]{2})+/) == nil
        ? ["\(path): no path of a URI"] : []
    case .number(let least):
      value.integer.map { $0 >= least } == true ? [] : ["\(path): no number from \(least)"]
    case .list(let element, let least): Self.faults(value, of: element, from: least, at: path)
    case .set(let element, let least):
      Self.faults(value, of: element, from: least, at: path)
        + (Set(value.elements ?? []).count == value.elements?.count ? [] : ["\(path): twice"])
    case .object(let members, let required): Self.faults(value, of: members, required, at: path)
    case .texts:
      value.members?.flatMap { Self.text.faults($0.value, at: "\(path).\($0.name)") }
        ?? ["\(path): no object"]
    }
  }

  private static func faults(
    _ value: JSONValue, of element: SARIFShape, from least: Int, at path: String
  ) -> [String] {
    guard let elements = value.elements, elements.count >= least else {
      return ["\(path): no array of \(least) or more"]
    }
    return elements.enumerated().flatMap { element.faults($1, at: "\(path)[\($0)]") }
  }

  private static func faults(
    _ value: JSONValue, of shapes: [String: SARIFShape], _ required: [String], at path: String
  ) -> [String] {
    guard let members = value.members else { return ["\(path): no object"] }
    let missing = required.filter { value[$0] == nil }.map { "\(path): no \($0)" }
    return missing
      + members.flatMap { member in
        shapes[member.name]?.faults(member.value, at: "\(path).\(member.name)")
          ?? ["\(path): unknown member \(member.name)"]
      }
  }
}

// MARK: - Objects

extension SARIFShape {
  /// Section 3.13.
  static let log = object(
    ["$schema": .text, "version": .oneOf(["2.1.0"]), "runs": .list(run)],
    required: ["version", "runs"])

  /// Section 3.14.
  private static let run = object(
    [
      // Section 3.18.
      "tool": .object(["driver": driver], required: ["driver"]),
      "columnKind": .oneOf(["utf16CodeUnits", "unicodeCodePoints"]),
      "results": .list(result),
    ], required: ["tool"])

  /// Section 3.19.
  private static let driver = object(
    ["name": .text, "semanticVersion": .text, "rules": .set(rule)], required: ["name"])

  /// Section 3.49.
  private static let rule = object(
    [
      "id": .text, "shortDescription": message, "fullDescription": message,
      // Section 3.50.
      "defaultConfiguration": .object(["level": level]),
    ], required: ["id"])

  private static let level = oneOf(["none", "note", "warning", "error"])

  /// Sections 3.11 and 3.12.
  private static let message = object(["text": .text], required: ["text"])

  /// Section 3.27.
  private static let result = object(
    [
      "ruleId": .text, "ruleIndex": .number(from: 0), "level": level, "message": message,
      // Section 3.28.
      "locations": .list(.object(["physicalLocation": physicalLocation])),
      "partialFingerprints": .texts, "fixes": .set(fix), "suppressions": .set(suppression),
    ], required: ["message"])

  /// Section 3.29.
  private static let physicalLocation = object(
    ["artifactLocation": artifact, "region": region], required: ["artifactLocation"])

  /// Section 3.4.
  private static let artifact = object(["uri": .path])

  /// Section 3.30.
  private static let region = object(
    [
      "startLine": .number(from: 1), "startColumn": .number(from: 1), "endLine": .number(from: 1),
      "endColumn": .number(from: 1),
    ], required: ["startLine"])

  /// Section 3.55.
  private static let fix = object(
    ["artifactChanges": .set(change, from: 1)], required: ["artifactChanges"])

  /// Section 3.56.
  private static let change = object(
    ["artifactLocation": artifact, "replacements": .list(replacement, from: 1)],
    required: ["artifactLocation", "replacements"])

  /// Section 3.57; its text is that of section 3.3.
  private static let replacement = object(
    ["deletedRegion": region, "insertedContent": .object(["text": .text])],
    required: ["deletedRegion"])

  /// Section 3.35.
  private static let suppression = object(
    ["kind": .oneOf(["inSource", "external"]), "justification": .text], required: ["kind"])
}
