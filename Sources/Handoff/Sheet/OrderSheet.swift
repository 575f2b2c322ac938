package import Catalogue
import Languages

/// The order sheet of a handoff, in Finnish: what is to be translated, by when, and how much it is.
package struct OrderSheet: Sendable {
  let record: HandoffRecord
  let workspace: String
  private let source: String

  package init(_ record: HandoffRecord, _ settings: Settings) {
    self.record = record
    workspace = settings.name
    source = settings.source
  }

  var title: String { "Käännöstilaus \(record.id)" }

  /// What the sheet says above its tables.
  var facts: [(name: String, value: String)] {
    var facts = [
      ("Sisältö", workspace),
      ("Kielet", "\(Self.name(source)) → \(Self.name(record.locale))"),
      ("Tilattu", record.created.finnish),
      ("Määräpäivä", record.due?.finnish ?? "sovitaan erikseen"),
    ]
    if let closed = record.closed { facts.append(("Suljettu", closed.finnish)) }
    return facts
  }

  /// `pohjoissaame (se)`.
  private static func name(_ code: String) -> String {
    Language(code: Settings().source)?.names[code].map { "\($0) (\(code))" } ?? code
  }

  static let columns = [
    "kohtaa", "sanaa", "merkkiä", "merkkiä ilman välejä", "merkkiä ilman välejä ja välimerkkejä",
  ]

  /// The rows of the tables; a share without units has none.
  var tables: [(title: String, rows: [(name: String, amount: TextAmount)])] {
    [
      ("Käännettävää", rows(OrderFigures.Share.reasons) + [("Yhteensä", record.figures.all)]),
      ("Siitä apua käännösmuistista", rows(OrderFigures.Share.helps)),
    ]
  }

  private func rows(_ shares: [OrderFigures.Share]) -> [(name: String, amount: TextAmount)] {
    shares.filter { record.figures[$0].units > 0 }.map { ($0.label, record.figures[$0]) }
  }

  /// The documents with how many of their units go out.
  var documents: [(id: String, units: Int)] {
    var documents: [(id: String, units: Int)] = []
    for unit in record.units {
      if documents.last?.id != unit.name.document { documents.append((unit.name.document, 0)) }
      documents[documents.count - 1].units += 1
    }
    return documents
  }

  static let remark =
    "Sanat ja merkit ovat suomenkielisen tekstin, merkinnät ja linkit mukaan lukien."
}

extension TextAmount {
  /// The numbers of a row.
  var numbers: [Int] { Self.parts.map { self[keyPath: $0.path] } }
}

extension OrderFigures.Share {
  fileprivate var label: String {
    switch self {
    case .new: "Uusi"
    case .changed: "Suomi muuttunut"
    case .unfinished: "Kesken tai tarkistettava"
    case .repeated: "Toistuu tässä tilauksessa"
    case .exact: "Sama teksti käännetty, 100 %"
    case .from95, .from85, .from75, .from70: "Samankaltainen käännetty, \(rawValue) %"
    case .unmatched: "Ei apua"
    }
  }
}

extension CalendarDate {
  /// As Finnish writes it: `21.11.2026`.
  var finnish: String { "\(day).\(month).\(year)" }
}
