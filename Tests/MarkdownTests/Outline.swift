import CMark

/// What CommonMark sees in a text, as XML without what a text's own blocks put back may change.
///
/// Soft line breaks are spaces, and white space counts as one space or, at the start of a line or of
/// code, as none: cmark keeps it there in lazy lines, though the specification does not.
func outline(of text: String) -> String {
  var outline: [String] = []
  let lines = xml(of: text).replacing("\t", with: " ").split(separator: "\n").map(
    Line.init)
  for line in lines where line.text != "" {
    if line.isText, let last = outline.last, Line(last).isText {
      outline[outline.count - 1] = last + line.content
    } else if line.isText, ["<linebreak />", "<paragraph>"].contains(outline.last) {
      outline.append(Line.opening + line.content.drop { $0 == " " })
    } else {
      outline.append(line.isText ? Line.opening + line.content : line.text)
    }
  }
  return outline.filter { $0 != Line.opening }.joined(separator: " ")
    .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    .replacing("<code xml:space=\"preserve\"> ", with: "<code xml:space=\"preserve\">")
}

private struct Line {
  static let opening = "<text xml:space=\"preserve\">"
  private static let closing = "</text>"

  let text: String

  init(_ line: some StringProtocol) {
    let words = line.drop { $0 == " " }
    text = words == "<softbreak />" ? Self.opening + " " + Self.closing : String(words)
  }

  var isText: Bool { text.hasPrefix(Self.opening) }
  var content: String {
    String(text.dropFirst(Self.opening.count).prefix { $0 != "<" })
  }
}

private func xml(of text: String) -> String {
  var text = text
  return text.withUTF8 { utf8 in
    // The tree and its XML are freed in this closure, when what is needed of them is copied.
    unsafe utf8.withMemoryRebound(to: CChar.self) { buffer in
      let root = unsafe cmark_parse_document(buffer.baseAddress, buffer.count, CMARK_OPT_DEFAULT)
      defer { unsafe cmark_node_free(root) }
      guard let xml = unsafe cmark_render_xml(root, CMARK_OPT_DEFAULT) else { return "" }
      defer { unsafe cmark_get_default_mem_allocator().pointee.free(xml) }
      return unsafe String(cString: xml)
    }
  }
}
