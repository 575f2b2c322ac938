/// What loading a workspace finds fault with, beyond YAML itself.
package enum LoadRule: String, Sendable, CaseIterable {
  case workspaceFile = "workspace-file"
  case modelFile = "model-file"
  case fileName = "file-name"
  case unknownType = "unknown-type"
  case idClash = "id-clash"
  case unknownField = "unknown-field"
  case unknownChoice = "unknown-choice"
  case unknownReference = "unknown-reference"
  case missingField = "missing-field"
  case wrongKind = "wrong-kind"
  case itemID = "item-id"
  case maxLength = "max-length"
  case unique
  case differs
  case areaCycle = "area-cycle"
  case localeFile = "locale-file"
  case handoffFile = "handoff-file"
  case orphan

  package var severity: Severity {
    self == .orphan ? .warning : .error
  }

  /// Whether its file cannot be exported from: something in it was not understood or is not there.
  package var breaksFile: Bool {
    switch self {
    case .maxLength, .unique, .differs, .orphan, .idClash: false
    default: true
    }
  }

  package var description: RuleDescription {
    let (summary, explanation, bad, good) = documentation
    return RuleDescription(
      id: rawValue, severity: severity, summary: summary, explanation: explanation, bad: bad,
      good: good)
  }
}

extension LoadRule {
  private var documentation: (String, String, String, String) {
    switch self {
    case .workspaceFile, .modelFile, .fileName, .unknownType, .idClash, .localeFile, .handoffFile,
      .orphan:
      fileDocumentation
    default:
      documentDocumentation
    }
  }

  private var fileDocumentation: (String, String, String, String) {
    switch self {
    case .workspaceFile:
      (
        "kielipolku.yaml says something that is not understood.",
        "The workspace file names the languages, what counts as complete and the policy's default "
          + "area. An unknown key is most often a misspelt one, and would silently do nothing.",
        "complete: done", "complete: reviewed"
      )
    case .modelFile:
      (
        "model.yaml says something that is not understood.",
        "The model declares the content types and their fields. The fields that are understood are "
          + "used, so that documents can still be checked.",
        "name: {kind: string}", "name: {kind: line}"
      )
    case .fileName:
      (
        "A file or folder in the workspace has a name or a nature that cannot be used.",
        "Documents are plain files named `slug.yaml`, and a slug is made of a–z, 0–9 and hyphens: "
          + "it is the document's id in references, exports and web addresses. Links to other files "
          + "are not followed.",
        "catalogue/services/Kotihoito Inari.yaml", "catalogue/services/kotihoito-inari.yaml"
      )
    case .unknownType:
      (
        "A file lies in a folder that belongs to no type of the model.",
        "Each folder below catalogue/ is declared by one type of model.yaml. Files elsewhere would "
          + "never be translated or published.",
        "catalogue/servics/kotihoito.yaml", "catalogue/services/kotihoito.yaml"
      )
    case .idClash:
      (
        "Two ids differ only by case or by how their letters are put together.",
        "Some file systems and publishers take such ids for one and the same, and one document would "
          + "overwrite the other. Rename one of them.",
        "services/a.yaml beside services/A.yaml", "services/a.yaml beside services/a-2.yaml"
      )
    case .localeFile:
      (
        "A file below locales/ says something that is not understood.",
        "A locale file holds `format: 1` and, under `documents`, for each unit its source, target "
          + "and state. What is not understood is left as it is and counts for nothing.",
        "state: done", "state: translated"
      )
    case .handoffFile:
      (
        "A record in locales/handoffs/ says something that is not understood.",
        "A record holds what was given to a translator, and what came back. `handoff new` and "
          + "`import` write it; without it a delivery is compared with less.",
        "created: 21.11.2026", "created: 2026-11-21"
      )
    default:
      (
        "A translation belongs to no document or unit of today.",
        "The document or the unit was taken away, or renamed without its translations. The text is "
          + "kept in the file, but is neither shown nor exported.",
        "documents: {a-service-that-is-gone: …}", "documents: {kotihoito: …}"
      )
    }
  }

  private var documentDocumentation: (String, String, String, String) {
    switch self {
    case .unknownField:
      (
        "A document has a field that its type does not declare.",
        "Most often the name is misspelt. Its value would be published nowhere.",
        "descripton: Hoitoa kotiin.", "description: Hoitoa kotiin."
      )
    case .unknownChoice:
      (
        "A value is none of the choices that the model lists.",
        "Choices are words of the model's own; they are compared letter by letter.",
        "status: publised", "status: published"
      )
    case .unknownReference:
      (
        "A reference points to a document that is not there.",
        "A reference is the path inside the folder of the type that it points to, without `.yaml`.",
        "areas: [Lappi]", "areas: [lappi]"
      )
    case .missingField:
      (
        "A field that the type requires is empty or not there.",
        "Readers and publishers rely on required fields.", "name:", "name: Kotihoito"
      )
    case .wrongKind:
      (
        "A value is not of the kind that the model declares.",
        "A list where one value is meant, text where a number is, a date that is no YYYY-MM-DD, a "
          + "line that has several.",
        "confirmed: 1.2.2026", "confirmed: 2026-02-01"
      )
    case .itemID:
      (
        "An item of a group has no id of its own.",
        "Translations find an item by its id, so each has one, made like a slug, and no two in a "
          + "list share it.",
        "stages:\n  - name: Arviointi", "stages:\n  - id: arviointi\n    name: Arviointi"
      )
    case .maxLength:
      (
        "A text is longer than the model allows.",
        "Limits count UTF-16 code units of the text in NFC, as the Finnish Service Catalogue does; "
          + "of a text with markup the whole Markdown.",
        "a summary of 180 characters where 150 fit", "a summary of 120 characters"
      )
    case .unique:
      (
        "Two documents have the same value where the model wants it once.",
        "Readers could not tell the two apart in a list.",
        "two services of one provider, both named Neuvola",
        "Neuvola and Neuvola, Inari"
      )
    case .differs:
      (
        "Two fields of a document say the same.",
        "A summary that repeats the name tells the reader nothing.",
        "name: Kotihoito\nsummary: Kotihoito", "name: Kotihoito\nsummary: Hoitoa kotiin"
      )
    default:
      (
        "Areas lie in each other in a circle.",
        "An area without a policy takes its parent's; in a circle there is none to take.",
        "inari is in lappi, lappi is in inari", "inari is in lappi"
      )
    }
  }
}
