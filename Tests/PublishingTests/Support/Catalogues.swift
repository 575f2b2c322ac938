import Catalogue
import JSON
import TestSupport
import Testing

@testable import Publishing

/// The catalogues of a small workspace, made but not written.
struct Catalogues {
  private let snapshot: Snapshot

  init(_ files: [String: String]) throws {
    snapshot = try TemporaryWorkspace(files).load()
    try #require(snapshot.brokenFiles.isEmpty, "\(snapshot.diagnostics)")
  }

  /// The text of a type's catalogue.
  func text(_ folder: String, in locale: String) throws -> String {
    let type = try #require(snapshot.model.type(inFolder: folder))
    let catalogues = try LocaleCatalogues(
      PublishedDocuments(snapshot), TextBlocks(snapshot), locale: locale)
    return String(decoding: catalogues.catalogue(of: type).bytes, as: UTF8.self)
  }

  func documents(_ folder: String, in locale: String) throws -> [JSONValue] {
    let bytes = Array(try text(folder, in: locale).utf8)
    return try #require(JSONValue(parsing: bytes).elements)
  }

  /// The names that the services are shown with, in their order.
  func serviceNames(in locale: String) throws -> [String] {
    try documents("services", in: locale).map { try #require($0["name"]?["text"]?.text) }
  }
}
