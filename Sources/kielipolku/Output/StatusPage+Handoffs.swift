import Handoff
import HTML

extension StatusPage {
  static let handoffsTitle = "Avoimet käännöstilaukset"

  func writeHandoffs(to page: inout HTMLWriter) {
    section("tilaukset", Self.handoffsTitle, to: &page) { page in
      table("Mitä kääntäjillä on, kielittäin", to: &page) { page in
        headers(
          ["Tilaus", "Kieli", "Tilattu", "Määräpäivä", "Tekstejä", "Palautunut", "Ulkona"],
          to: &page)
      } rows: { page in
        for (locale, record) in handoffs { write(record, localeName(locale), to: &page) }
      }
    }
  }

  private func write(_ record: HandoffRecord, _ locale: String, to page: inout HTMLWriter) {
    let out = record.outstanding.count
    page.element(.tr) { page in
      page.element(.th, [.scope: "row"], text: "\(record.id)")
      page.element(.td, text: locale)
      page.element(.td, text: "\(record.created)")
      page.element(.td) { page in
        page.text(record.due.map { "\($0) " } ?? "–")
        if record.isLate(on: date) { page.element(.strong, text: "myöhässä") }
      }
      for count in [record.units.count, record.units.count - out, out] {
        page.element(.td, [.class: "n"], text: count.grouped)
      }
    }
  }
}
