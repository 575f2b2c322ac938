import Catalogue
import HTML

extension StatusPage {
  func writeLocales(_ completeness: Completeness, to page: inout HTMLWriter) {
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

  func writeGroups(
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
