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

extension RawName {
  /// What it is to the table of names.
  fileprivate var key: NameTable.Key {
    unsafe NameTable.Key(
      local: Int(bitPattern: local), prefix: Int(bitPattern: prefix),
      namespace: Int(bitPattern: namespace))
  }

  /// The name as a value.
  fileprivate var name: XMLName {
    unsafe XMLName(
      namespace: text(namespace).replacing("&#38;", with: "&"), prefix: text(prefix),
      local: text(local))
  }
}

/// A string of libxml2's; the empty string where there is none.
private func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
  // It ends in NUL.
  unsafe pointer.map { unsafe String(cString: $0) } ?? ""
}

/// The telling of the start of an element to a handler.
extension NameTable {
  /// Tells the name and the attributes, with the declarations among them where they stood.
  mutating func tell(
    _ start: StartElement, at place: XMLPlace, declarations order: [Bool],
    to handler: any XMLHandler
  ) {
    unsafe handler.start(number(of: start.name, for: handler), at: place)
    var declarations = unsafe stride(from: 0, to: start.declarations.count, by: 2).makeIterator()
    var others = unsafe stride(from: 0, to: start.attributes.count, by: 5).makeIterator()
    for isDeclaration in order {
      if isDeclaration, let index = declarations.next() {
        unsafe tellDeclaration(index, of: start, to: handler)
      } else if let index = others.next() {
        unsafe tellAttribute(index, of: start, to: handler)
      }
    }
    while let index = declarations.next() {
      unsafe tellDeclaration(index, of: start, to: handler)
    }
    while let index = others.next() { unsafe tellAttribute(index, of: start, to: handler) }
  }

  private mutating func number(of raw: RawName, for handler: any XMLHandler) -> Int {
    let (number, isNew) = unsafe number(of: raw.key)
    if isNew { unsafe handler.define(raw.name) }
    return number
  }

  private mutating func tellDeclaration(
    _ index: Int, of start: StartElement, to handler: any XMLHandler
  ) {
    let prefix = unsafe start.declarations[index]
    // No name has a namespace at the address -1.
    let (number, isNew) = number(of: Key(local: Int(bitPattern: prefix), namespace: -1))
    if isNew {
      let name = unsafe XMLName(
        namespace: XMLName.declarations, prefix: prefix == nil ? "" : "xmlns",
        local: prefix == nil ? "xmlns" : text(prefix))
      handler.define(name)
    }
    let uri = unsafe text(start.declarations[index + 1])
    handler.attribute(number, uri.replacing("&#38;", with: "&").utf8Span.span)
  }

  private mutating func tellAttribute(
    _ index: Int, of start: StartElement, to handler: any XMLHandler
  ) {
    let fields = unsafe start.attributes
    let number = unsafe number(
      of: RawName(local: fields[index], prefix: fields[index + 1], namespace: fields[index + 2]),
      for: handler)
    guard let from = unsafe fields[index + 3], let end = unsafe fields[index + 4] else { return }
    // The value lies between the two.
    let value = unsafe UnsafeBufferPointer(start: from, count: end - from).span
    guard !value.holds(UInt8(ascii: "&")) else {
      return handler.attribute(number, value.withDecodedAmpersands.span)
    }
    handler.attribute(number, value)
  }
}

extension Span<UInt8> {
  /// The text with `&` for `&#38;`: a parser that does not replace entities leaves every `&` of a
  /// value so.
  fileprivate var withDecodedAmpersands: [UInt8] {
    let reference = "&#38;"
    var decoded: [UInt8] = []
    var index = 0
    while index < count {
      decoded.append(self[index])
      index += holds(reference, at: index) == true ? reference.utf8.count : 1
    }
    return decoded
  }
}
