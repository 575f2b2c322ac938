/// What a document says of itself that is asked for everywhere in it.
struct DocumentFacts {
  let version: Version?
  let sourceLanguage: String?
  let targetLanguage: String?
}

extension DocumentFacts {
  init(_ document: Document) {
    version = document.version
    sourceLanguage = document.sourceLanguage
    targetLanguage = document.targetLanguage
  }
}
