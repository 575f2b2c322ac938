package import Catalogue
package import Workspace
import XLIFF

/// Merges delivered files back into a workspace.
///
/// All files are read and merged before anything is written; what ``changes`` has is written at once,
/// the records of handoffs last.
package struct Importer: Sendable {
  /// One report a file, in the order in which they were given.
  package private(set) var reports: [ImportReport]
  /// The files of the workspace that change, for `AtomicWriter`.
  package private(set) var changes: [AtomicWriter.Change]

  /// Reads and merges files.
  ///
  /// Files of one locale are merged one after another, each into what those before it have made.
  ///
  /// - Parameters:
  ///   - files: The paths of the files.
  ///   - snapshot: The workspace as it is.
  ///   - folder: Where that is.
  ///   - records: The handoffs that the files may come back from.
  ///   - options: How the files are taken.
  ///   - progress: Told, from any thread, how many bytes more have been read.
  /// - Throws: `FileError`, or what ``LocaleEditor/changes()`` throws.
  package init(
    _ files: [String], into snapshot: Snapshot, in folder: WorkspaceFolder,
    _ records: HandoffRecords, _ options: ImportOptions,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws {
    let session = Session(snapshot, records, options, progress)
    let locales = try files.map(session.locale)
    let groups = Dictionary(grouping: files.indices) { locales[$0] }.sorted { $0.key < $1.key }
    let results = Parallel.map(groups, chunk: 1) { locale, group in
      Swift.Result { try session.merge(group.map { files[$0] }, in: locale) }
    }
    var reports: [Int: ImportReport] = [:]
    var editor = LocaleEditor(folder, snapshot)
    var deliveries: [HandoffID: [UnitName: Fingerprint]] = [:]
    for ((locale, group), result) in zip(groups, results) {
      let merged = try result.get()
      for (file, report) in zip(group, merged.reports) { reports[file] = report }
      for (key, translation) in merged.changes.all {
        editor[locale: locale, document: key.document, unit: key.unit] = translation
      }
      deliveries.merge(merged.deliveries) { $0.merging($1) { $1 } }
    }
    self.reports = files.indices.compactMap { reports[$0] }
    changes = try editor.changes() + records.adding(deliveries, on: options.today)
  }
}

extension HandoffRecords {
  /// The records with what came back, in the order of their ids.
  fileprivate func adding(
    _ deliveries: [HandoffID: [UnitName: Fingerprint]], on day: CalendarDate
  ) -> [AtomicWriter.Change] {
    all.compactMap { file in
      deliveries[file.record.id].flatMap {
        file.adding(HandoffRecord.Delivery(on: day, targets: $0))
      }
    }
  }
}

/// Files merged into one workspace.
private struct Session: Sendable {
  private let snapshot: Snapshot
  private let records: [DeliveryRecords]
  private let options: ImportOptions
  private let progress: @Sendable (Int) -> Void

  init(
    _ snapshot: Snapshot, _ records: HandoffRecords, _ options: ImportOptions,
    _ progress: @escaping @Sendable (Int) -> Void
  ) {
    self.snapshot = snapshot
    self.options = options
    self.progress = progress
    let all = records.all.map(\.record)
    self.records = snapshot.settings.locales.map { code in
      DeliveryRecords(all.filter { $0.locale == code })
    }
  }

  /// The position of the locale that a file says; −1 where it says none of the workspace.
  func locale(_ path: String) throws -> Int {
    var languages = FileLanguages(snapshot.settings)
    do {
      let chunks = try FileChunks(path)
      try Reader(maximumBytes: options.maximumBytes).read(from: chunks.next) { event in
        switch event {
        case .start(let document): try languages.take(document.element)
        case .open(let element): try languages.take(element)
        default: break
        }
        if languages.locale != nil { throw EndOfPeek() }
      }
    } catch let error as FileError {
      throw error
    } catch {}
    return languages.locale ?? -1
  }

  private struct EndOfPeek: Error {}

  struct Merged: Sendable {
    var reports: [ImportReport] = []
    var changes = TranslationChanges()
    var deliveries: [HandoffID: [UnitName: Fingerprint]] = [:]
  }

  /// Merges files one after another; one that is refused changes nothing.
  func merge(_ files: [String], in locale: Int) throws -> Merged {
    var merged = Merged()
    for file in files {
      do {
        let result = try read(file, in: locale, after: merged.changes)
        merged.reports.append(result.report)
        merged.changes.merge(result.changes)
        merged.deliveries.merge(result.deliveries) { $0.merging($1) { $1 } }
      } catch let refusal as ImportReport.Refusal {
        merged.reports.append(ImportReport(file: file, refusal: refusal))
      } catch let error as XLIFFError {
        merged.reports.append(ImportReport(file: file, refusal: ImportReport.Refusal(error)))
      }
    }
    return merged
  }

  /// Reads a file but for what is as it was exported; where what is left is refused, the whole file.
  private func read(
    _ path: String, in locale: Int, after earlier: TranslationChanges
  ) throws -> FileImport.Result {
    let chunks = try FileChunks(path)
    let isPlain = records.indices.contains(locale) && records[locale].isEmpty
    var sieve = try Sieve(
      snapshot, locale: isPlain ? locale : nil, except: Set(earlier.all.keys.map(\.document))
    ) {
      let bytes = try chunks.next()
      progress(bytes.count)
      return bytes
    }
    do {
      return try read(path, through: &sieve, after: earlier)
    } catch {
      guard !sieve.heldBack.isEmpty, !(error is FileError) else { throw error }
      let chunks = try FileChunks(path)
      var whole = try Sieve(snapshot, locale: nil) { try chunks.next() }
      return try read(path, through: &whole, after: earlier)
    }
  }

  private func read(
    _ path: String, through sieve: inout Sieve, after earlier: TranslationChanges
  ) throws -> FileImport.Result {
    var file = FileImport(path, into: snapshot, after: earlier, records, options)
    let findings = try Validator(reader: Reader(maximumBytes: options.maximumBytes)).validate(
      from: {
        let known = sieve.heldBack.count
        let bytes = try sieve.next()
        file.passOver(sieve.heldBack[known...])
        return bytes
      }, { try file.take($0) })
    return try file.finished(findings)
  }
}

extension ImportReport.Refusal: Error {
  fileprivate init(_ error: XLIFFError) {
    self.init(
      error.message, line: error.place.map { Int($0.line) },
      column: error.place.map { Int($0.column) })
  }
}
