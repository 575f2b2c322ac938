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
    var open = V12OpenCodes()
    var ids = IDScope()
    for code in codes {
      if code.v12Kind == start {
        ids.take(code.bytes(of: "rid"), of: code, .v12PairID, into: &findings)
        open.begin(code)
      } else {
        report(open.end(code), of: code, into: &findings)
      }
    }
    guard !mayBreakOff else { return }
    for code in open.rest { findings.add(.codeEnd, at: code, "the code has no end") }
  }

  private static func report(
    _ end: V12OpenCodes.End, of code: Element, into findings: inout Findings
  ) {
    switch end {
    case .linked: break
    case .unlinked:
      findings.add(.v12PairLink, at: code, "neither ‘rid’ nor ‘id’ is that of a code that began")
    case .lone: findings.add(.codeStart, at: code, "no code began that this one ends")
    }
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
    let (expected, found) = (source.codes, target.codes)
    let (wanted, present) = (Set(expected.map(\.key)), Set(found.map(\.key)))
    for code in expected where !present.contains(code.key) {
      findings.add(.v12CodesDiffer, at: target, "the source’s \(code.label) is not here")
    }
    for code in found where !wanted.contains(code.key) {
      findings.add(.v12CodesDiffer, at: code.element, "the source has no \(code.label)")
    }
  }
}

/// A code that source and target should both have.
private struct Code {
  let element: Element
  /// What it is called in messages.
  let label: String
  let key: ExactID
}

extension Element {
  /// The codes in a text.
  fileprivate var codes: [Code] {
    inlineOfV12.compactMap { code in
      guard let kind = code.v12Kind, kind != .mrk, kind != .sub else { return nil }
      let label = "\(kind.rawValue) ‘\((code["id"] as String?) ?? "")’"
      return Code(element: code, label: label, key: ExactID(label))
    }
  }
}
