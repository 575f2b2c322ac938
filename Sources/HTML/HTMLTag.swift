/// The elements that pages are made of: none that could run, load or send anything.
package enum HTMLTag: String, Sendable, CaseIterable {
  case article, aside, body, caption, code, dd, del, details, div, dl, dt, em, footer, h1, h2, h3,
    head, header, html, ins, li, main, mark, meter, nav, ol, p, section, small, span, strong, style,
    summary, table, tbody, td, tfoot, th, thead, time, title, tr, ul

  /// Whether a line of its own may be given to it without a space being seen where none was.
  var isBlock: Bool {
    switch self {
    case .code, .del, .em, .ins, .mark, .meter, .small, .span, .strong, .time: false
    default: true
    }
  }
}

/// The attributes that pages need.
package enum HTMLAttribute: String, Sendable, CaseIterable {
  case `class`, colspan, datetime, id, lang, max, min, open, scope, title, value
  case ariaHidden = "aria-hidden"
}
