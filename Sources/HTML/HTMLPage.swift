/// A page that stands by itself: it loads nothing, runs nothing and sends nothing, and says so.
package struct HTMLPage: Sendable {
  /// The file, in UTF-8.
  package let bytes: [UInt8]

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - language: of its own words (BCP 47).
  ///   - title: what a browser names it by.
  ///   - style: its style sheet, which is the program's own and never made from input.
  ///   - body: writes what is on it.
  package init(
    language: String, title: String, style: StaticString, _ body: (inout HTMLWriter) -> Void
  ) {
    var writer = HTMLWriter()
    writer.raw("<!DOCTYPE html>\n")
    writer.element(.html, [.lang: language]) { html in
      html.element(.head) { head in
        head.raw(Self.declarations)
        head.element(.title, text: title)
        head.element(.style) { $0.raw(style.description) }
      }
      html.element(.body) { body(&$0) }
    }
    bytes = writer.bytes
  }

  /// The policy (Content Security Policy Level 3) keeps the page from loading anything even if markup
  /// got into it.
  private static let declarations = """
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">

    """
}
