/// The inline codes of 1.2: their halves, and whether a translation has those of its source.
enum V12CodeChecks {
  /// Checks a unit or an alternative.
  static func check(_ holder: Element, into findings: inout Findings) {
    let mayBreakOff = holder.has("mid")
    for text in holder.elements where text.isText {
      let inline = text.inlineOfV12
      for (start, end) in [(V12.CodeKind.bpt, V12.CodeKind.ept), (.bx, .ex)] {
        checkPairs(
          inline.filter { $0.v12Kind == start || $0.v12Kind == end }, startingWith: start,
          mayBreakOff: mayBreakOff, into: &findings)
      }
      checkIsolated(inline.filter { $0.v12Kind == .it }, into: &findings)
    }
    if holder.isNamed(V12.TransUnit.name) { compareSides(of: holder, into: &findings) }
  }

  /// Pairs halves by `rid`; where they have none, by `id`, and else as they follow each other.
  ///
  /// - Parameters:
  ///   - codes: The halves of one kind.
  ///   - start: What the first half is.
  ///   - mayBreakOff: Whether this is one segment, with halves that end in another.
  ///   - findings: What is found.
  private static func checkPairs(
    _ codes: [Element], startingWith start: V12.CodeKind, mayBreakOff: Bool,
    into findings: inout Findings
  ) {
    var open: [Element] = []
    var ids = IDScope()
    for code in codes {
      if code.v12Kind == start {
        ids.take(code["rid"], of: code, .v12PairID, into: &findings)
        open.append(code)
      } else if let index = open.lastIndex(where: code.ends) {
        open.remove(at: index)
      } else if let index = open.lastIndex(where: code.mayEnd) {
        open.remove(at: index)
        findings.add(.v12PairLink, at: code, "neither ‘rid’ nor ‘id’ is that of a code that began")
      } else {
        findings.add(.codeStart, at: code, "no code began that this one ends")
      }
    }
    guard !mayBreakOff else { return }
    for code in open { findings.add(.codeEnd, at: code, "the code has no end") }
  }

  private static func checkIsolated(_ codes: [Element], into findings: inout Findings) {
    var open: Set<ExactID> = []
    for code in codes {
      guard let pair: String = code["rid"] else { continue }
      if code["pos"] == "open" {
        open.insert(ExactID(pair))
      } else if open.contains(ExactID(pair)) {
        findings.add(.v12IsolatedCode, at: code, "the other half is here: this is a pair")
      }
    }
  }

  private static func compareSides(of unit: Element, into findings: inout Findings) {
    guard let source = unit.first(.v12("source")), let target = unit.first(.v12("target")),
      !target.content.isEmpty
    else { return }
    let expected = source.codes
    let found = target.codes
    for code in expected.keys.filter({ found[$0] == nil }).sorted() {
      findings.add(.v12CodesDiffer, at: target, "the source’s \(code) is not here")
    }
    for code in found.keys.filter({ expected[$0] == nil }).sorted() {
      findings.add(.v12CodesDiffer, at: found[code] ?? target, "the source has no \(code)")
    }
  }
}

extension Element {
  /// Whether it may end a code, for nothing says of either where its other half is.
  fileprivate func mayEnd(_ start: Element) -> Bool { !has("rid") && !start.has("rid") }

  /// Whether it ends a code.
  fileprivate func ends(_ start: Element) -> Bool {
    let pair: String? = self["rid"]
    let name: Name = pair == nil ? "id" : "rid"
    let (mine, other): (String?, String?) = (self[name], start[name])
    return mine.map(ExactID.init) == other.map(ExactID.init)
  }

  /// The codes in a text, by what they are called in messages.
  fileprivate var codes: [String: Element] {
    var codes: [String: Element] = [:]
    for code in inlineOfV12 {
      guard let kind = code.v12Kind, kind != .mrk, kind != .sub else { continue }
      codes["\(kind.rawValue) ‘\((code["id"] as String?) ?? "")’"] = code
    }
    return codes
  }
}
