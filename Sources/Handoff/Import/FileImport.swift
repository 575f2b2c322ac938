import Catalogue
import Languages
import Workspace
import XLIFF

/// The import of one delivered file, piece by piece as it is read.
struct FileImport {
  /// What the file says, and what it changes.
  struct Result: Sendable {
    var report: ImportReport
    var changes = TranslationChanges()
    /// What came back, by the handoff.
    var deliveries: [HandoffID: [UnitName: Fingerprint]] = [:]
  }

  private let snapshot: Snapshot
  private let records: [DeliveryRecords]
  private let options: ImportOptions
  private let earlier: TranslationChanges
  private let comparison: SourceComparison

  private var faults = StructureFaults()
  private var languages: FileLanguages
  private var result: Result
  private var isInFile: [Bool] = []
  /// The document of the file's part that is being read.
  private var original = ""
  private var documents: [Int: DocumentUnits] = [:]
  /// Documents that came as they were exported, and are not reported yet.
  private var unread: [Int] = []
  /// The documents that the file has had, by the ids of its parts, and whether these were read.
  private var parts: [Int: Bool] = [:]
  /// The unit that comes next, where all come in the order of the workspace.
  private var next: TranslationChanges.Key?
  private var postponed: [Postponed] = []
  private var handoff: HandoffID?
  /// The texts that were taken from the part that is being read: their places in the report and in the
  /// file.
  private var taken: [TranslationChanges.Key: (place: Int, start: Position)] = [:]
  /// New texts, by which the language of the file is told.
  private var sample = ""

  /// A unit without one of today that has its id and Finnish.
  private struct Postponed {
    let incoming: IncomingUnit
    let name: UnitName
    /// The position of the document in the snapshot.
    let document: Int?
    /// The position in the report.
    let place: Int
  }

  /// Begins the import of the file at a path, after what files before it in the same run have changed;
  /// the records are by position of the locale.
  init(
    _ path: String, into snapshot: Snapshot, after earlier: TranslationChanges,
    _ records: [DeliveryRecords], _ options: ImportOptions
  ) {
    self.snapshot = snapshot
    self.records = records
    self.options = options
    self.earlier = earlier
    comparison = SourceComparison(source: snapshot.settings.source)
    languages = FileLanguages(snapshot.settings)
    result = Result(report: ImportReport(file: path))
  }

  /// Takes the next piece of the file.
  mutating func take(_ event: Reader.Event) throws(ImportReport.Refusal) {
    switch event {
    case .start(let document): try languages.take(document.element)
    case .open(let element):
      let isFile = element.name == XLIFF.File.name || element.name == V12.File.name
      isInFile.append(isFile)
      if isFile { try begin(element) }
    case .node(.element(let element)): take(element)
    case .node, .end: break
    case .close: if isInFile.popLast() == true { endFile() }
    }
  }

  /// Passes over documents that came as they were exported, at the place that the file is read to.
  mutating func passOver(_ documents: some Sequence<Int>) { unread += documents }

  /// What came of the file, once it is read to its end and checked.
  mutating func finished(_ findings: [Finding]) throws(ImportReport.Refusal) -> Result {
    try reportUnread()
    if let refusal = faults.refusal(findings) { throw refusal }
    guard let locale = languages.locale else { throw ImportReport.Refusal("the file has no text") }
    let units = result.report.units
    guard units.isEmpty || units.contains(where: { $0.outcome != .unknown }) else {
      throw ImportReport.Refusal("none of its units is in this workspace")
    }
    let code = snapshot.settings.locales[locale]
    if let found = Language.identification(of: sample), found.code != code {
      throw ImportReport.Refusal("its texts are not in '\(code)' but in '\(found.code)'")
    }
    var result = result
    result.report.locale = code
    return result
  }
}

// MARK: - Finding units

extension FileImport {
  private mutating func begin(_ file: Element) throws(ImportReport.Refusal) {
    try reportUnread()
    try languages.take(file)
    let named: String? = file["original"]
    let id: String? = file["id"]
    original = named ?? ""
    if let part = id.flatMap(snapshot.index(ofFile:)) { try take(part: part, isRead: true) }
    if snapshot.index(of: original) == nil, let id {
      original = Catalogue.Document.id(dotted: id)
    }
    next = snapshot.index(of: original).map { TranslationChanges.Key(document: $0, unit: 0) }
  }

  private mutating func reportUnread() throws(ImportReport.Refusal) {
    for document in unread {
      try take(part: document, isRead: false)
      result.report.units += snapshot.documents[document].units.indices.map { unit in
        let name = name(TranslationChanges.Key(document: document, unit: unit))
        return ImportReport.Unit(name: name, outcome: .unchanged, remark: nil)
      }
    }
    unread = []
  }

  /// Notes a part; that of a document comes once, which validation sees only where both are read.
  private mutating func take(part document: Int, isRead: Bool) throws(ImportReport.Refusal) {
    guard let wasRead = parts.updateValue(isRead, forKey: document), !(wasRead && isRead) else {
      return
    }
    throw ImportReport.Refusal("two of its files have one id")
  }

  private mutating func take(_ element: Element) {
    if let id = element.view(Metadata.self)?["kielipolku", "handoff"] { handoff = HandoffID(id) }
    guard !takeExported(element) else { return }
    guard let incoming = IncomingUnit(element), let locale = languages.locale else { return }
    faults.add(element)
    let written = incoming.name ?? UnitName(document: original, unit: incoming.id)
    let name = records[locale].today(written, handoff ?? incoming.handoff)
    guard let document = snapshot.index(of: name.document) else {
      return postpone(incoming, name, nil)
    }
    let found = documents[
      document, default: DocumentUnits(snapshot.documents[document], comparison)
    ].exact(name.unit, incoming.source)
    guard let found else { return postpone(incoming, name, document) }
    let key = TranslationChanges.Key(document: document, unit: found)
    next = key.following
    result.report.units.append(
      merge(incoming, self.name(key), key, isToday: true, place: result.report.units.count))
  }

  /// Takes an element that is, to the byte, what an export writes of the unit that comes next; of
  /// another nothing is taken.
  private mutating func takeExported(_ element: Element) -> Bool {
    guard let next, let locale = languages.locale, records[locale].isEmpty,
      snapshot.documents[next.document].units.indices.contains(next.unit)
    else { return false }
    let document = snapshot.documents[next.document]
    guard element.isExported(document.units[next.unit], of: document.id, existing(next)),
      documents[next.document, default: DocumentUnits(document, comparison)].claim(next.unit)
    else { return false }
    faults.add(element)
    result.report.units.append(
      ImportReport.Unit(name: name(next), outcome: .unchanged, remark: nil))
    self.next = next.following
    return true
  }

  /// The name of a unit, in the strings that the snapshot has: a report of all units stays small.
  private func name(_ key: TranslationChanges.Key) -> UnitName {
    let document = snapshot.documents[key.document]
    return UnitName(document: document.id, unit: document.units[key.unit].id)
  }

  private mutating func postpone(_ incoming: IncomingUnit, _ name: UnitName, _ document: Int?) {
    let unknown = ImportReport.Remark(
      message: "there is no such unit", incoming: incoming.target?.written,
      start: incoming.start)
    postponed.append(
      Postponed(
        incoming: incoming, name: name, document: document, place: result.report.units.count))
    result.report.units.append(
      ImportReport.Unit(name: name, outcome: .unknown, remark: unknown))
  }

  /// Finds the units that have shifted since the file was made.
  private mutating func endFile() {
    for (document, units) in Dictionary(grouping: postponed, by: \.document) {
      guard let document, var all = documents[document] else { continue }
      let found = all.aligned(units.map { ($0.name.unit, $0.incoming.source) })
      for (unit, found) in zip(units, found) {
        guard let found else { continue }
        let key = TranslationChanges.Key(document: document, unit: found.unit)
        result.report.units[unit.place] = merge(
          unit.incoming, unit.name, key, isToday: found.isToday, place: unit.place)
      }
    }
    rejectLongTexts()
    postponed = []
    documents = [:]
    taken = [:]
  }

  /// Takes back what would make a text of several units longer than it may be.
  private mutating func rejectLongTexts() {
    for document in Set(taken.keys.map(\.document)).sorted() {
      for text in snapshot.documents[document].texts where text.units.count > 1 {
        let keys = text.units.map { TranslationChanges.Key(document: document, unit: $0) }
        guard let limit = text.field.properties.max, keys.contains(where: { taken[$0] != nil }),
          let length = TranslatedText(
            text, of: snapshot.documents[document],
            target: {
              existing(TranslationChanges.Key(document: document, unit: $0))?.target
            })?.length(over: limit)
        else { continue }
        let message = "the whole text would have \(length) characters, \(limit) fit"
        for key in keys { reject(key, message) }
      }
    }
  }

  private mutating func reject(_ key: TranslationChanges.Key, _ message: String) {
    guard let (place, start) = taken[key] else { return }
    let unit = result.report.units[place]
    let remark = ImportReport.Remark(
      message: message, incoming: result.changes[key]?.target, start: start)
    result.report.units[place] = ImportReport.Unit(
      name: unit.name, outcome: .rejected, remark: remark)
    result.changes[key] = nil
    for handoff in result.deliveries.keys { result.deliveries[handoff]?[unit.name] = nil }
  }

  /// What the workspace has by now.
  private func existing(_ key: TranslationChanges.Key) -> Translation? {
    result.changes[key] ?? earlier[key]
      ?? snapshot.translations[languages.locale ?? 0][key.document][key.unit]
  }
}

// MARK: - Merging

extension FileImport {
  /// Merges a unit that was found, and says what became of it.
  private mutating func merge(
    _ incoming: IncomingUnit, _ name: UnitName, _ key: TranslationChanges.Key, isToday: Bool,
    place: Int
  ) -> ImportReport.Unit {
    let locale = languages.locale ?? 0
    let record = records[locale].record(handoff ?? incoming.handoff, of: name)
    let existing = existing(key)
    if record == nil, isToday, incoming.isPlainly(existing) {
      return ImportReport.Unit(name: name, outcome: .unchanged, remark: nil)
    }
    let code = snapshot.settings.locales[locale]
    let merge = UnitMerge(
      unit: snapshot.documents[key.document].units[key.unit], existing: existing,
      incoming: incoming, isToday: isToday, base: incoming.base ?? record?.base(of: name),
      delivered: record?.delivered(name) ?? [],
      context: ImportContext(
        options: options, language: Language(code: code) ?? .all[0], comparison: comparison,
        origin: record?.id.description ?? Paths.name(result.report.file)))
    let verdict = merge.verdict()
    if let translation = verdict.translation { result.changes[key] = translation }
    if verdict.outcome == .accepted || verdict.outcome == .outdated {
      taken[key] = (place, incoming.start)
    }
    addToSample(verdict)
    add(verdict, of: name, to: record)
    return ImportReport.Unit(
      name: name, outcome: verdict.outcome, remark: remark(verdict, existing, incoming))
  }

  private mutating func add(
    _ verdict: UnitMerge.Verdict, of name: UnitName, to record: HandoffRecord?
  ) {
    guard verdict.isDelivered, let record, let text = verdict.text else { return }
    let print = Fingerprint(delivered: text)
    guard !record.hasDelivered(print, for: name) else { return }
    result.deliveries[record.id, default: [:]][name] = print
  }

  private mutating func addToSample(_ verdict: UnitMerge.Verdict) {
    guard verdict.outcome.isDelivery || verdict.outcome == .rejected, let text = verdict.text,
      sample.utf8.count < Self.sampleSize
    else { return }
    sample += text + "\n"
  }

  /// So many bytes tell a language.
  private static let sampleSize = 1 << 16

  private func remark(
    _ verdict: UnitMerge.Verdict, _ existing: Translation?, _ incoming: IncomingUnit
  ) -> ImportReport.Remark? {
    let isKept = verdict.outcome == .accepted || verdict.outcome == .outdated
    let isReplaced = isKept && existing?.hasTarget == true && existing?.target != verdict.text
    guard verdict.outcome != .unchanged, verdict.message != nil || isReplaced || !isKept else {
      return nil
    }
    return ImportReport.Remark(
      message: verdict.message, incoming: isKept ? nil : verdict.text,
      replaced: isReplaced ? existing?.target : nil, start: incoming.start)
  }
}
