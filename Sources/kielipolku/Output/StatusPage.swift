import Catalogue
import HTML
import Handoff
import Languages

/// `status` as a page in Finnish that stands by itself: bars with figures by locale, type and area,
/// the handoffs that are open, the worst gaps, and the units of these.
struct StatusPage {
  let snapshot: Snapshot
  private let words: [[Int]]
  let locales: [Int]
  let date: CalendarDate
  /// The open handoffs, in the order of the locales.
  let handoffs: [(locale: Int, record: HandoffRecord)]
  let gaps: StatusGaps

  /// So many gaps have their units on the page; `list` has all.
  private static let mostGaps = 100

  /// A page about a day.
  ///
  /// - Parameters:
  ///   - snapshot: the workspace.
  ///   - words: for each document the source words of its units.
  ///   - locales: those that it is about, by their positions in the settings' list.
  ///   - open: the handoffs that are not closed, of any locale.
  ///   - date: the day.
  init(
    _ snapshot: Snapshot, words: [[Int]], _ locales: [Int], _ open: [HandoffRecord],
    _ date: CalendarDate
  ) {
    self.snapshot = snapshot
    self.words = words
    self.locales = locales
    self.date = date
    handoffs = locales.flatMap { locale in
      open.filter { $0.locale == snapshot.settings.locales[locale] }.map { (locale, $0) }
    }
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
        if !handoffs.isEmpty { writeHandoffs(to: &page) }
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
    let open = handoffs.isEmpty ? [] : [("tilaukset", Self.handoffsTitle)]
    let sections =
      [("kielet", "Kielittäin"), ("tyypit", "Tyypeittäin"), ("alueet", "Alueittain")] + open
      + [("puutteet", "Pahimmat puutteet"), ("tekstit", "Puuttuvat tekstit")]
    page.element(.nav) { page in
      page.element(.ul) { page in
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

  func localeName(_ locale: Int) -> String {
    let code = snapshot.settings.locales[locale]
    return Language(code: "fi")?.names[code].map { "\($0) (\(code))" } ?? code
  }
}
