package import Catalogue
import Workspace

/// A small workspace in a folder of its own, made of texts.
package struct TemporaryWorkspace: Sendable {
  package let folder: TemporaryFolder

  /// Makes a workspace.
  ///
  /// The files are given by their paths; the workspace file and the model are ``settings`` and
  /// ``model`` where they are not among them.
  package init(_ files: [String: String] = [:]) throws {
    let standard = ["catalogue/kielipolku.yaml": Self.settings, "catalogue/model.yaml": Self.model]
    folder = try TemporaryFolder(standard.merging(files) { $1 })
  }

  /// Loads it as it is now.
  package func load() -> Snapshot { Loader.load(root: folder.path) }

  /// A workspace file with all five languages and nothing else out of the ordinary.
  package static let settings = """
    format: 1
    name: Testi
    source: fi
    locales: [sv, se, smn, sms]
    complete: translated

    """

  /// A model with areas and with services that have a field of nearly every kind.
  package static let model = """
    format: 1
    types:
      area:
        folder: areas
        label: Alue
        fields:
          name:    {kind: line, label: Nimi, translate: true, required: true}
          parent:  {kind: reference, to: area}
          locales: {kind: policy}
      service:
        folder: services
        label: Palvelu
        fields:
          name:        {kind: line, label: Nimi, translate: true, max: 100}
          summary:     {kind: line, translate: true, max: 150, differs: name}
          description: {kind: text, translate: true, max: 2500, help: Mitä palvelu on}
          areas:       {kind: reference, to: area, many: true}
          related:     {kind: reference, to: service, many: true}
          status:      {kind: choice, of: [draft, published], hidden: [draft]}
          price:       {kind: number}
          confirmed:   {kind: date}
          code:        {kind: line}
          contacts:
            kind: group
            many: true
            fields:
              role:  {kind: line, translate: true}
              phone: {kind: phone}
              email: {kind: email}
              url:   {kind: url}

    """
}
