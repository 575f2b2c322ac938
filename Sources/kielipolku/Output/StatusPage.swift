import Catalogue
import HTML
import Languages

/// `status` as a page in Finnish that stands by itself: bars with figures by locale, type and area,
/// the worst gaps, and the units of these.
struct StatusPage {
  private let snapshot: Snapshot
  private let words: [[Int]]
  private let locales: [Int]
  private let date: CalendarDate
  private let gaps: StatusGaps

  /// So many gaps have their units on the page; `list` has all.
  private static let mostGaps = 100

  /// A page about some locales, by their positions in the settings' list; `words` are for each
  /// document the source words of its units.
  init(_ snapshot: Snapshot, words: [[Int]], _ locales: [Int], _ date: CalendarDate) {
    self.snapshot = snapshot
    self.words = words
    self.locales = locales
    self.date = date
    gaps = StatusGaps(snapshot, locales, keeping: Self.mostGaps)
  }

  var bytes: [UInt8] {
    let title = "Käännösten tilanne: \(snapshot.settings.name)"
    let byType = Completeness(snapshot, by: .type, words: words)
    let byArea = Completeness(snapshot, by: .area, words: words)
    return HTMLPage(language: "fi", title: title, style: Self.style) { page in
      page.element(.header) { page in
        page.element(.h1, text: title)
        page.element(.p, text: summary(byType))
        writeContents(to: &page)
      }
      page.element(.main) { page in
        writeLocales(byType, to: &page)
        writeGroups("tyypit", "Tyypeittäin", "Tyyppi", byType, typeName, to: &page)
        writeGroups("alueet", "Alueittain", "Alue", byArea, areaName, to: &page)
        writeGaps(to: &page)
        writeUnits(to: &page)
      }
    }.bytes
  }

  private func summary(_ completeness: Completeness) -> String {
    let units = snapshot.documents.reduce(0) { $0 + $1.units.count }
    let words = completeness.totals.first?.all.words ?? 0
    return "Kohteita \(snapshot.documents.count.grouped), käännettäviä tekstejä \(units.grouped), "
      + "suomen sanoja \(words.grouped). Päivä: \(date)."
  }

  private func writeContents(to page: inout HTMLWriter) {
    page.element(.nav) { page in
      page.element(.ul) { page in
        let sections = [
          ("kielet", "Kielittäin"), ("tyypit", "Tyypeittäin"), ("alueet", "Alueittain"),
          ("puutteet", "Pahimmat puutteet"), ("tekstit", "Puuttuvat tekstit"),
        ]
        for (id, name) in sections {
          page.element(.li) { $0.link(to: id, name) }
        }
      }
    }
  }

  private func typeName(_ key: String) -> String { snapshot.model.type(named: key)?.label ?? key }

  private func areaName(_ key: String) -> String {
    if key.isEmpty { return "Ei aluetta" }
    return snapshot.model.areaType.flatMap { snapshot.document(key, of: $0.name) }?.name ?? key
  }

  private func localeName(_ locale: Int) -> String {
    let code = snapshot.settings.locales[locale]
    return Language(code: "fi")?.names[code].map { "\($0) (\(code))" } ?? code
  }
}

// MARK: - Bars

extension StatusPage {
  private func writeLocales(_ completeness: Completeness, to page: inout HTMLWriter) {
    section("kielet", "Kielittäin", to: &page) { page in
      table("Valmiit ja keskeneräiset tekstit kielittäin", to: &page) { page in
        headers(
          ["Kieli", "Valmiina", "Vaadituista valmiina", "Puuttuu", "Vanhentunut", "Kaikkiaan"],
          to: &page)
      } rows: { page in
        for locale in locales {
          let counts = completeness.totals[locale]
          page.element(.tr) { page in
            page.element(.th, [.scope: "row"], text: localeName(locale))
            bar(counts.complete.units, of: counts.all.units, to: &page)
            bar(counts.requiredComplete.units, of: counts.required.units, to: &page)
            for count in [counts[.missing], counts[.outdated], counts.all] {
              page.element(.td, [.class: "n"], text: count.units.grouped)
            }
          }
        }
      }
    }
  }

  private func writeGroups(
    _ id: String, _ title: String, _ what: String, _ completeness: Completeness,
    _ name: (String) -> String, to page: inout HTMLWriter
  ) {
    let groups = completeness.groups.map { (name: name($0.key), key: $0.key, counts: $0.value) }
      .sorted {
        (Self.share($0.counts, locales), $0.key) < (Self.share($1.counts, locales), $1.key)
      }
    section(id, title, to: &page) { page in
      table("\(title): valmiit tekstit, heikoin ensin", to: &page) { page in
        headers([what] + locales.map(localeName), to: &page)
      } rows: { page in
        for group in groups {
          page.element(.tr) { page in
            page.element(.th, [.scope: "row"], text: group.name)
            for locale in locales {
              let counts = group.counts[locale]
              bar(counts.complete.units, of: counts.all.units, to: &page)
            }
          }
        }
      }
    }
  }

  /// The share that is complete in all locales together, in thousandths.
  private static func share(_ counts: [LocaleCounts], _ locales: [Int]) -> Int {
    let all = locales.reduce(0) { $0 + counts[$1].all.units }
    let complete = locales.reduce(0) { $0 + counts[$1].complete.units }
    return all == 0 ? 1000 : complete * 1000 / all
  }

  /// A cell with a bar and the figures that it stands for; only those are read out.
  private func bar(_ part: Int, of all: Int, to page: inout HTMLWriter) {
    page.element(.td) { page in
      guard all > 0 else { return page.text("–") }
      page.element(
        .meter, [.min: "0", .max: String(all), .value: String(part), .ariaHidden: "true"]
      ) { _ in }
      page.text(" \(part.share(of: all)) ")
      page.element(.small, text: "\(part.grouped) / \(all.grouped)")
    }
  }
}

// MARK: - Gaps

extension StatusPage {
  private func writeGaps(to page: inout HTMLWriter) {
    section("puutteet", "Pahimmat puutteet", to: &page) { page in
      if gaps.worst.isEmpty {
        return page.element(.p, text: "Mitään ei puutu siitä, mitä vaaditaan tai odotetaan.")
      }
      if gaps.count > gaps.worst.count {
        page.element(
          .p,
          text: "Tässä ovat pahimmat \(gaps.worst.count); kaikkiaan puutteita on "
            + "\(gaps.count.grouped). Kaikki tekstit luettelee kielipolku list.")
      }
      table("Mitä kohteista puuttuu, vaaditut ja suurimmat ensin", to: &page) { page in
        headers(["Kohde", "Kieli", "Vaatimus", "Tekstejä"], to: &page)
      } rows: { page in
        for gap in gaps.worst { write(gap, to: &page) }
      }
    }
  }

  private func write(_ gap: StatusGaps.Gap, to page: inout HTMLWriter) {
    let document = snapshot.documents[gap.document]
    page.element(.tr) { page in
      page.element(.th, [.scope: "row"]) { $0.link(to: id(of: gap), document.name) }
      page.element(.td, text: localeName(gap.locale))
      page.element(.td, text: gap.severity == .error ? "vaaditaan" : "odotetaan")
      page.element(
        .td, [.class: "n"],
        text: "\(gap.units.count.grouped) / \(document.units.count.grouped)")
    }
  }

  private func writeUnits(to page: inout HTMLWriter) {
    section("tekstit", "Puuttuvat tekstit", to: &page) { page in
      for gap in gaps.worst { writeUnits(of: gap, to: &page) }
    }
  }

  private func writeUnits(of gap: StatusGaps.Gap, to page: inout HTMLWriter) {
    let document = snapshot.documents[gap.document]
    // Open, so that all of it is printed.
    page.element(.details, [.id: id(of: gap), .open: ""]) { page in
      page.element(.summary, text: "\(document.name): \(localeName(gap.locale))")
      page.element(.p) { $0.element(.code, text: document.file) }
      page.element(.ul) { page in
        for unit in gap.units {
          let status = UnitStatus(snapshot.translations[gap.locale][gap.document][unit])
          page.element(.li) { page in
            page.element(.code, text: document.units[unit].id)
            page.text(" (\(Self.finnish(status))): \(document.units[unit].text)")
          }
        }
      }
    }
  }

  /// Unique on the page: ids of documents have no colon.
  private func id(of gap: StatusGaps.Gap) -> String {
    "\(snapshot.documents[gap.document].id):\(snapshot.settings.locales[gap.locale])"
  }

  private static func finnish(_ status: UnitStatus) -> String {
    switch status {
    case .missing: "puuttuu"
    case .outdated: "vanhentunut"
    case .initial: "luonnos"
    case .translated: "käännetty"
    case .reviewed: "tarkistettu"
    case .final: "lopullinen"
    }
  }
}

// MARK: - Frame

extension StatusPage {
  private func section(
    _ id: String, _ title: String, to page: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    page.element(.section, [.id: id]) { page in
      page.element(.h2, text: title)
      body(&page)
    }
  }

  private func table(
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

  private func headers(_ names: [String], to page: inout HTMLWriter) {
    for name in names { page.element(.th, [.scope: "col"], text: name) }
  }

  private static let style: StaticString = """
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
      body { max-width: none; } }
    """
}
