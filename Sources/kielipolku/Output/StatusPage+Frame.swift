import HTML

extension StatusPage {
  func section(
    _ id: String, _ title: String, to page: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    page.element(.section, [.id: id]) { page in
      page.element(.h2, text: title)
      body(&page)
    }
  }

  func table(
    _ caption: String, to page: inout HTMLWriter, header: (inout HTMLWriter) -> Void,
    rows: (inout HTMLWriter) -> Void
  ) {
    page.element(.div, [.class: "wide"]) { page in
      page.element(.table) { page in
        page.element(.caption, text: caption)
        page.element(.thead) { page in page.element(.tr) { header(&$0) } }
        page.element(.tbody) { rows(&$0) }
      }
    }
  }

  func headers(_ names: [String], to page: inout HTMLWriter) {
    for name in names { page.element(.th, [.scope: "col"], text: name) }
  }

  static let style: StaticString = """
    :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
    body { max-width: 75rem; margin: 0 auto; padding: 1rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0; list-style: none; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    caption { text-align: start; padding: .5rem 0; font-weight: bold; }
    th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0;
      border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
    .n { text-align: end; font-variant-numeric: tabular-nums; }
    meter { width: 100%; min-width: 5rem; max-width: 12rem; height: 1rem; }
    small { white-space: nowrap; }
    details { margin: .75rem 0; }
    summary { font-weight: bold; cursor: pointer; }
    li, td, th { overflow-wrap: anywhere; }
    :target { outline: 3px solid Highlight; outline-offset: 4px; }
    a:focus-visible, summary:focus-visible { outline: 3px solid Highlight; }
    @media print { nav { display: none; } details, tr { break-inside: avoid; }
      body { max-width: none; } .wide { overflow: visible; } }
    """
}
