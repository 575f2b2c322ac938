import Catalogue
import JSON

/// What `index.json` says of all that is published beside it.
struct Index {
  static let name = "index.json"
  private static let format = 1

  /// The language that editors write.
  let source: String
  /// How many documents of each type are published, by the type's folder.
  let documents: [(folder: String, count: Int)]
  /// The locales, the source first, with how much of each is in its own language.
  var locales: [(code: String, counts: TextCounts)] = []
  var files: [(path: FilePath, sha256: String)] = []

  init(_ published: PublishedDocuments) {
    source = published.snapshot.settings.source
    documents = published.snapshot.model.types.map {
      ($0.folder, published.positions(of: $0).count)
    }
  }

  var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writer.member("format", Self.format)
      writer.member("source", source)
      writer.member("locales", locales.map(\.code))
      writer.member("counts") { writer in
        writer.object { writer in
          for (folder, count) in documents { writer.member(folder, count) }
        }
      }
      writer.member("completeness") { writer in
        writer.object { writer in
          for (code, counts) in locales { writer.member(code) { write(counts, to: &$0) } }
        }
      }
      writer.member("files") { writeFiles(to: &$0) }
    }
    return writer.bytes
  }

  private func write(_ counts: TextCounts, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("texts", counts.texts)
      writer.member("own", counts.own)
      writer.member("outdated", counts.outdated)
    }
  }

  private func writeFiles(to writer: inout JSONWriter) {
    writer.array { writer in
      for file in files {
        writer.object { writer in
          writer.member("path", file.path.text)
          writer.member("sha256", file.sha256)
        }
      }
    }
  }

  /// The files that an index names; none where it is no index of this format.
  ///
  /// Anyone may have written it, so only paths that our files could have are taken.
  static func paths(in json: [UInt8]) -> Set<FilePath> {
    guard let index = try? JSONValue(parsing: json), index["format"]?.integer == format else {
      return []
    }
    return Set(
      index["files"]?.elements?.compactMap { $0["path"]?.text.flatMap(FilePath.init) } ?? [])
  }
}
