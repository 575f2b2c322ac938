import Catalogue
import HTML
import Markdown

/// The documents of a handoff as their readers' texts, with what goes out marked and named.
struct PreviewPage {
  private let record: HandoffRecord
  private let documents: [OutgoingDocument]

  init(_ record: HandoffRecord, _ documents: [OutgoingDocument]) {
    self.record = record
    self.documents = documents
  }

  var page: HTMLPage {
    let title = "Käännettävä \(record.id)"
    return HTMLPage(language: "fi", title: title, style: handoffStyle) { body in
      body.element(.header) { header in
        header.element(.h1, text: title)
        header.element(
          .p,
          text: "Palkilla merkityt kohdat käännetään, muut ovat asiayhteydeksi. Kun kysyt "
            + "kohdasta, mainitse sen tunnus.")
      }
      if documents.count > 1 { writeContents(to: &body) }
      body.element(.main) { main in
        for document in documents { write(document, to: &main) }
      }
    }
  }

  private func writeContents(to page: inout HTMLWriter) {
    page.element(.nav) { nav in
      nav.element(.ul) { list in
        for outgoing in documents {
          list.element(.li) { $0.link(to: outgoing.document.id, outgoing.title) }
        }
      }
    }
  }

  private func write(_ outgoing: OutgoingDocument, to page: inout HTMLWriter) {
    let units = Dictionary(outgoing.units.map { ($0.unit.id, $0) }) { first, _ in first }
    let document = outgoing.document
    page.element(.article, [.id: document.id]) { article in
      article.element(.h2, text: outgoing.title)
      article.element(.p, [.class: "id"], text: document.id)
      for text in document.texts {
        article.element(.section) { section in
          section.element(.h3, text: text.field.label)
          if let help = text.field.properties.help { section.element(.p, text: help) }
          for unit in text.units.map({ document.units[$0] }) {
            if let outgoing = units[unit.id] {
              section.write(outgoing, locale: record.locale)
            } else {
              section.element(.div, [.class: "context"]) { $0.paragraph(of: unit) }
            }
          }
        }
      }
    }
  }
}

extension HTMLWriter {
  /// Writes a unit that goes out, with all that helps to translate it.
  fileprivate mutating func write(_ outgoing: OutgoingUnit, locale: String) {
    element(.div, [.class: "unit", .id: outgoing.name.text]) { div in
      div.paragraph(of: outgoing.unit)
      div.element(.p, [.class: "id"], text: outgoing.name.text)
      if let former = outgoing.former { div.labelled("Vanha suomi", former.source) }
      if let target = outgoing.translation?.target, outgoing.status != .missing {
        let label = outgoing.status == .outdated ? "Vanha käännös" : "Käännös"
        div.labelled(label, target, language: locale)
      }
      for term in outgoing.terms {
        div.labelled("Termi \(term.name)", term.target, language: locale)
      }
    }
  }

  private mutating func labelled(_ label: String, _ text: String, language: String? = nil) {
    element(.p, [.class: "text"]) { paragraph in
      paragraph.element(.span, [.class: "label"], text: label)
      paragraph.text(": ")
      if let language {
        paragraph.element(.span, [.lang: language], text: text)
      } else {
        paragraph.text(text)
      }
    }
  }

  /// Writes the Finnish of a unit, its inline codes as code.
  fileprivate mutating func paragraph(of unit: SourceUnit) {
    let text = unit.inline(unit.text)
    element(.p, [.class: "text"]) { paragraph in
      for part in text.parts {
        switch part {
        case .text(let words): paragraph.text(words)
        case .code(let index): paragraph.element(.code, text: text.codes[index].opening)
        case .opening(let index): paragraph.element(.code, text: text.codes[index].opening)
        case .closing(let index): paragraph.element(.code, text: text.codes[index].closing ?? "")
        }
      }
    }
  }
}
