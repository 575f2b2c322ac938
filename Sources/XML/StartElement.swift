internal import CLibXML2

/// What libxml2 says of the start of an element, valid during the callback.
@unsafe struct StartElement {
  /// The element's name.
  let name: RawName
  /// Prefix and URI of each namespace declaration, in order.
  let declarations: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  /// Local part, prefix, URI, and the two ends of the value of each attribute, in order.
  let attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
}

/// A name as libxml2's own strings, which end in NUL and live as long as the parser.
@unsafe struct RawName {
  let local: UnsafePointer<xmlChar>?
  let prefix: UnsafePointer<xmlChar>?
  let namespace: UnsafePointer<xmlChar>?
}

extension NameTable {
  /// The name of an element or attribute.
  mutating func name(_ raw: RawName) -> XMLName {
    let key = unsafe Key(
      local: Int(bitPattern: raw.local), prefix: Int(bitPattern: raw.prefix),
      namespace: Int(bitPattern: raw.namespace))
    return name(key) { id in
      unsafe XMLName(
        id: id, namespace: text(raw.namespace).replacing("&#38;", with: "&"),
        prefix: text(raw.prefix), local: text(raw.local))
    }
  }

  /// The name of a declaration of a prefix, or of the default namespace.
  mutating func declaration(of prefix: UnsafePointer<xmlChar>?) -> XMLName {
    // No name has a namespace at the address -1.
    let key = Key(local: Int(bitPattern: prefix), namespace: -1)
    return name(key) { id in
      unsafe XMLName(
        id: id, namespace: XMLName.declarations, prefix: prefix == nil ? "" : "xmlns",
        local: prefix == nil ? "xmlns" : text(prefix))
    }
  }
}

/// A string of libxml2's; the empty string where there is none.
private func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
  // It ends in NUL.
  unsafe pointer.map { unsafe String(cString: $0) } ?? ""
}

extension XMLTag {
  /// Takes name and attributes, with the declarations among them where they stood.
  mutating func fill(
    from start: StartElement, declarations order: [Bool], names: inout NameTable
  ) {
    name = unsafe names.name(start.name)
    attributes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    var declarations = unsafe stride(from: 0, to: start.declarations.count, by: 2).makeIterator()
    var others = unsafe stride(from: 0, to: start.attributes.count, by: 5).makeIterator()
    for isDeclaration in order {
      if isDeclaration, let index = declarations.next() {
        unsafe appendDeclaration(index, of: start, names: &names)
      } else if let index = others.next() {
        unsafe appendAttribute(index, of: start, names: &names)
      }
    }
    while let index = declarations.next() {
      unsafe appendDeclaration(index, of: start, names: &names)
    }
    while let index = others.next() { unsafe appendAttribute(index, of: start, names: &names) }
  }

  private mutating func appendDeclaration(
    _ index: Int, of start: StartElement, names: inout NameTable
  ) {
    let from = values.count
    let name = unsafe names.declaration(of: start.declarations[index])
    unsafe values.append(contentsOf: text(start.declarations[index + 1]).utf8)
    decodeAmpersands(from: from)
    attributes.append(XMLAttribute(name: name, value: from..<values.count))
  }

  private mutating func appendAttribute(
    _ index: Int, of start: StartElement, names: inout NameTable
  ) {
    let fields = unsafe start.attributes
    let name = unsafe names.name(
      RawName(local: fields[index], prefix: fields[index + 1], namespace: fields[index + 2]))
    let from = values.count
    if let value = unsafe fields[index + 3], let end = unsafe fields[index + 4] {
      // The value lies between the two.
      unsafe values.append(contentsOf: UnsafeBufferPointer(start: value, count: end - value))
    }
    decodeAmpersands(from: from)
    attributes.append(XMLAttribute(name: name, value: from..<values.count))
  }

  /// Makes `&` of `&#38;`: a parser that does not replace entities leaves every `&` of a value so.
  private mutating func decodeAmpersands(from: Int) {
    guard values[from...].contains(UInt8(ascii: "&")) else { return }
    var kept = from
    var index = from
    while index < values.count {
      let isReference = values[index...].starts(with: "&#38;".utf8)
      values[kept] = values[index]
      kept += 1
      index += isReference ? 5 : 1
    }
    values.removeLast(values.count - kept)
  }
}
