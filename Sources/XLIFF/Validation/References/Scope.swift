/// Where in the structure something stands, as fragment identifiers name it.
struct Scope {
  /// The ids of the file, of the groups from the outermost, and of the unit.
  private(set) var file: String?
  private(set) var groups: [String] = []
  private(set) var unit: String?
}

extension Scope {
  /// The scope in an element of structure; the same in any other.
  func inside(_ element: Element) -> Scope {
    guard let id: String = element[.id] else { return self }
    var inner = self
    if element.isNamed(File.name) {
      inner = Scope(file: id)
    } else if element.isNamed(Group.name) {
      inner.groups.append(id)
    } else if element.isNamed(Unit.name) {
      inner.unit = id
    }
    return inner
  }

  /// The path of the innermost element of structure.
  var path: Fingerprint {
    let file = Fingerprint.document.file(self.file ?? "")
    if let unit { return file.unit(unit) }
    return groups.last.map(file.group) ?? file
  }

  /// The paths of all elements of structure around, from the innermost.
  var paths: [Fingerprint] {
    let file = Fingerprint.document.file(self.file ?? "")
    return (unit.map { [file.unit($0)] } ?? []) + groups.reversed().map(file.group) + [file]
  }
}
