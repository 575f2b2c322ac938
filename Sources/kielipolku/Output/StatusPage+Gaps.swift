import Catalogue
import HTML

extension StatusPage {
  func writeGaps(to page: inout HTMLWriter) {
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

  func writeUnits(to page: inout HTMLWriter) {
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
          let status = snapshot.translations[gap.locale][gap.document].status(of: unit)
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
