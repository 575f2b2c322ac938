package import HTML

extension OrderSheet {
  /// The sheet as a page to be read or printed.
  package var page: HTMLPage {
    HTMLPage(language: "fi", title: title, style: handoffStyle) { body in
      body.element(.main) { main in
        main.element(.h1, text: title)
        main.element(.dl) { list in
          for fact in facts {
            list.element(.dt, text: fact.name)
            list.element(.dd, text: fact.value)
          }
        }
        for table in tables { write(table.title, table.rows, to: &main) }
        main.element(.p, text: Self.remark)
        main.element(.h2, text: "Asiakirjat")
        main.element(.ul) { list in
          for document in documents {
            list.element(.li, text: "\(document.id): \(document.units)")
          }
        }
      }
    }
  }

  private func write(
    _ title: String, _ rows: [(name: String, amount: TextAmount)], to page: inout HTMLWriter
  ) {
    page.element(.div, [.class: "wide"]) { wide in
      wide.element(.table) { table in
        table.element(.caption, text: title)
        table.element(.thead) { head in
          head.element(.tr) { row in
            row.element(.td, text: "")
            for column in Self.columns { row.element(.th, [.scope: "col"], text: column) }
          }
        }
        table.element(.tbody) { body in
          for (name, amount) in rows {
            body.element(.tr) { row in
              row.element(.th, [.scope: "row"], text: name)
              for number in amount.numbers { row.element(.td, text: String(number)) }
            }
          }
        }
      }
    }
  }
}
