/// A small workspace to begin with: a model, a policy and one example.
package enum WorkspaceTemplate {
  /// The files by their paths.
  package static let files: [(path: String, text: String)] = [
    ("catalogue/kielipolku.yaml", settings),
    ("catalogue/model.yaml", model),
    ("catalogue/areas/esimerkkikunta.yaml", area),
    ("catalogue/services/esimerkkipalvelu.yaml", service),
  ]

  private static let settings = """
    # Työtila: kielet, ja mikä lasketaan valmiiksi.
    format: 1
    name: Palvelut
    source: fi
    locales: [sv, se, smn, sms]
    complete: translated            # translated, reviewed tai final
    fallback: {sv: [fi], se: [fi], smn: [fi], sms: [fi]}

    """

  private static let model = """
    # Sisältötyypit: kenttä lisätään tänne, ei ohjelmaan.
    format: 1
    types:
      area:
        folder: areas
        label: Alue
        fields:
          name: {kind: line, label: Nimi, translate: true, required: true, max: 100}
          parent: {kind: reference, label: Kuuluu alueeseen, to: area}
          locales: {kind: policy, label: Kielet}
          basis: {kind: line, label: Peruste}
      service:
        folder: services
        label: Palvelu
        fields:
          name: {kind: line, label: Nimi, translate: true, required: true, max: 100, unique: true}
          summary: {kind: line, label: Tiivistelmä, translate: true, required: true, max: 150, differs: name}
          description: {kind: text, label: Kuvaus, translate: true, required: true, max: 2500, help: Mitä palvelu on ja kenelle}
          areas: {kind: reference, label: Alueet, to: area, many: true, required: true}
          phone: {kind: phone, label: Puhelin, expected: true}
          status: {kind: choice, label: Tila, of: [draft, published, archived], required: true, hidden: [draft, archived]}
          confirmed: {kind: date, label: Tarkistettu, warn-after: 15m, error-after: 18m}

    """

  private static let area = """
    name: Esimerkkikunta
    locales: {required: [se], expected: [sv]}
    basis: Saamen kielilaki 1086/2003

    """

  private static let service = """
    name: Esimerkkipalvelu
    summary: Neuvontaa arjen palveluista
    description: |
      Palvelu auttaa löytämään oikean avun. Siitä on hyötyä, kun:

      - et tiedä, mistä kysyä
      - asut **kaukana** palveluista.

      Lue lisää [Suomi.fi-palvelusta](https://www.suomi.fi).
    areas: [esimerkkikunta]
    status: published

    """

  /// What git should not see; a `.gitignore` that is there stays as it is.
  private static func ignoredFiles(_ root: String) -> AtomicWriter.Change? {
    let path = "\(root)/.gitignore"
    guard !Files.isAnything(path) else { return nil }
    return AtomicWriter.Change(path: path, bytes: Array(".kielipolku/\n".utf8))
  }

  /// Writes the template into a folder.
  ///
  /// - Throws: ``FileError`` with `EEXIST` where the folder holds one of its files already.
  package static func write(to root: String) throws {
    let changes = files.map {
      AtomicWriter.Change(path: "\(root)/\($0.path)", bytes: Array($0.text.utf8))
    }
    for change in changes where Files.isAnything(change.path) {
      throw FileError(.create, change.path, code: FileError.alreadyThere)
    }
    for change in changes { try Files.makeFolder(Paths.parent(change.path)) }
    try Files.makeFolder("\(root)/locales")
    try AtomicWriter.write(changes + [ignoredFiles(root)].compactMap(\.self))
  }
}
