import Catalogue
import TestSupport

/// A workspace with every kind of inline code, in both kinds of fields and in all states.
let kindsOfCode: [String: String] = [
  "catalogue/services/kaikki.yaml": """
  name: "Soita 029 553 5000, {nimi} tai neuvonta@kunta.example, www.kunta.example & <b>"
  summary: Rajattu teksti
  description: |
    # *Otsikko* ja **lihava**

    Teksti **lihava *ja kursiivi* yhdessä**, `koodi {a}`, [linkki](https://a.example "Nimi"),
    ![kuva](kuva.png), <https://b.example>, <a@b.example>, https://c.example/a?b=c&d=e,
    <span lang="se">sápmi</span>.

    Rivi\\
    toinen, \\*ei kursiivia\\*, AT&amp;T, [viite][ohje] ja [ohje].

    - Soita +358 29 553 5000
    - {määrä} euroa

    [ohje]: https://ohje.example

  """,
  "catalogue/services/osa/tila.yaml": """
  name: Uusi nimi {a}
  summary: Lopullinen
  description: Arvioitu **teksti**
  contacts:
    - id: johtaja
      role: Johtaja

  """,
  "locales/se/services/osa.yaml":
    ([
      .init("tila", "name", "Vanha nimi {b}", "Boares {b} ja {c}", .final),
      .init("tila", "summary", "Lopullinen", "Loahpalaš", .final),
      .init("tila", "description.1", "Arvioitu **teksti**", "Árvvoštallon **teaksta**", .reviewed),
    ] as LocaleFile).text,
  "locales/se/services.yaml":
    ([
      .init("kaikki", "summary", "Rajattu teksti", "Ráddjejuvvon", .translated),
      .init(
        "kaikki", "description.4", "Soita +358 29 553 5000", "Riŋge +358 29 553 5000", .initial),
    ] as LocaleFile).text,
]
