import Catalogue
import Markdown
import Workspace

/// The blocks of all texts of a workspace, found once for all locales.
struct TextBlocks: Sendable {
  /// By position of the document, then of the text in it.
  private let blocks: [[[Block]]]

  init(_ snapshot: Snapshot) {
    blocks = Parallel.map(snapshot.documents) { document in
      document.texts.map { $0.field.kind == .text ? MarkdownText.blocks(of: $0.text) : [] }
    }
  }

  subscript(document: Int, text: Int) -> [Block] { blocks[document][text] }
}
