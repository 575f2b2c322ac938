extension EventReader {
  mutating func tell(_ rule: YAMLRule, at offset: Int, _ message: String) {
    // One more than are told, so that a flood cannot fill the memory.
    guard problems.count <= YAMLLimits.problems else { return }
    problems.append(
      YAMLProblem(rule: rule, position: positions.position(of: offset), message: message))
  }

  /// Tells of an anchor or a tag in front of a node.
  mutating func tellProperties(of event: borrowing LibYAMLEvent, at start: Int) {
    if event.hasAnchor {
      tell(.anchor, at: start, "an anchor (`&name`) is not read; take it out")
    }
    if event.hasTag {
      tell(.tag, at: start, "a tag (`!name`) is not read; the model says what a value is")
    }
  }

  /// Looks at a key that is a scalar, and was read last.
  mutating func checkScalarKey(isAlias: Bool, at start: Int) {
    guard let key = tape.nodes.indices.last else { return }
    if isAlias {
      tape[key].isPassedOver = true
    } else if tape[key].style == .plain, tape.value(at: key, in: bytes).elementsEqual("<<".utf8) {
      tape[key].isPassedOver = true
      tell(.mergeKey, at: start, "a merge key (`<<`) is not read; write the values out")
    }
  }

  /// Refuses a list or a mapping as a key.
  mutating func refuseCollectionKey(_ index: Int) {
    tape[index].isPassedOver = true
    tell(
      .complexKey, at: Int(tape[index].start), "a key must be a text, not a list or a mapping")
  }

  /// Looks for the `?` of an explicit key between the last node and a key.
  mutating func checkGap(before key: Int) {
    var index = lastEnd
    while index < key, bytes[index] != Byte.question {
      if bytes[index] == Byte.hash { index = LineBreak.next(in: bytes.span, from: index) }
      index += 1
    }
    guard index < key else { return }
    tell(.complexKey, at: index, "a key marked with `?` is not read; write `key: value`")
  }

  /// Tells why libyaml gave up.
  mutating func tellFault(_ message: String, at offset: Int) {
    let tabs = Tabs.indenting(bytes, faultAt: offset)
    for tab in tabs { tell(.tab, at: tab, "a tab stands here; YAML wants spaces") }
    guard tabs.isEmpty else { return }
    tell(.syntax, at: offset, message)
  }
}
