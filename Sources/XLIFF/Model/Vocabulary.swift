/// The names that XLIFF defines, each with a number within its namespace.
///
/// A name that is listed is stored and compared as a number; any other works too, but costs more.
enum Vocabulary {
  private static let words: [(namespace: Namespace, locals: String)] = [
    (.none, attributes), (.none, attributesOf12), (.none, attributesOfITS), (.core, elements),
    (.v12, elementsOf12),
    (.xml, "base id lang space"),
    (.matches, "match matches"),
    (.glossary, "definition glossEntry glossary term translation"),
    (.formatStyle, "fs subFs"),
    (.metadata, "meta metaGroup metadata"),
    (.resourceData, "reference resourceData resourceItem resourceItemRef source target"),
    (
      .sizeRestriction,
      """
      data normalization profiles equivStorage sizeInfo sizeInfoRef sizeRestriction \
      storageRestriction
      """
    ),
    (.validation, "rule validation"),
    (.changeTracking, "changeTrack item revision revisions"),
    (.pluralGenderSelect, "case switch"),
    (.its, its), (.itsm, "domains lang"),
  ]

  private static let elements = """
    cp data ec em file group ignorable mrk note notes originalData pc ph sc segment skeleton sm \
    source target unit xliff
    """

  private static let attributes = """
    appliesTo author canCopy canDelete canOverlap canReorder canResegment caseSensitive category \
    context copyOf currentVersion dataRef dataRefEnd dataRefStart datetime dir disabled disp dispEnd \
    dispStart endsWith equiv equivEnd equivStart existsInSource general generalProfile hex href id \
    isNotPresent isPresent isolated matchQuality matchSuitability mimeType name normalization occurs \
    order origin original priority profile property ref reference similarity source srcDir srcLang startRef \
    startsWith state storage storageProfile subFlows subFlowsEnd subFlowsStart subState subType \
    translate trgDir trgLang type value version
    """

  /// Those of the entries of ITS's lists, which have no namespace.
  private static let attributesOfITS = """
    locQualityIssueComment locQualityIssueEnabled locQualityIssueProfileRef \
    locQualityIssueSeverity locQualityIssueType org orgRef person personRef revOrg revOrgRef \
    revPerson revPersonRef revTool revToolRef toolRef
    """

  private static let its = """
    allowedCharacters annotatorsRef domains lang locQualityIssue locQualityIssueComment \
    locQualityIssueEnabled locQualityIssueProfileRef locQualityIssueSeverity locQualityIssueType \
    locQualityIssues locQualityIssuesRef locQualityRatingProfileRef locQualityRatingScore \
    locQualityRatingScoreThreshold locQualityRatingVote locQualityRatingVoteThreshold \
    localeFilterList localeFilterType mtConfidence org orgRef person personRef provenanceRecord \
    provenanceRecords provenanceRecordsRef revOrg revOrgRef revPerson revPersonRef revTool \
    revToolRef taClassRef taConfidence taIdent taIdentRef taSource termConfidence tool toolRef \
    version
    """

  private static let elementsOf12 = """
    alt-trans bin-source bin-target bin-unit body bpt bx context context-group count count-group ept \
    ex external-file file g glossary group header internal-file it mrk note ph phase phase-group \
    prop prop-group reference seg-source skl source sub target tool trans-unit x xliff
    """

  private static let attributesOf12 = """
    alttranstype annotates approved assoc build-num charclass clone comment company-name \
    contact-email contact-name contact-phone context-type coord count-type crc css-style ctype \
    datatype date equiv-text equiv-trans exstyle extradata extype font form from help-id job-id \
    match-mandatory match-quality maxbytes maxheight maxwidth menu menu-name menu-option \
    merged-trans mid mime-type minbytes minheight minwidth mtype phase-name pos process-name \
    product-name product-version prop-type purpose reformat resname restype rid size-unit \
    source-language state-qualifier style target-language tool tool-company tool-id tool-name \
    tool-version ts uid unit xid
    """
}

extension Vocabulary {
  /// The number of a name in a namespace, from 1; 0 where it is not listed.
  static func word(_ local: String, in namespace: UInt8) -> UInt8 {
    var index = slot(local, namespace)
    while let entry = table.slots[index] {
      if entry.namespace == namespace && entry.local == local { return entry.word }
      index = (index + 1) & mask
    }
    return 0
  }

  /// The names of a namespace as written with its usual prefix, by their numbers.
  static func spelling(of code: Name.Code) -> ArraySlice<UInt8> {
    table.spellings[table.ranges[place(of: code)]]
  }

  /// Writes a name with its usual prefix.
  static func write(_ code: Name.Code, to bytes: inout ByteBuffer) {
    let spellings = table.spellings
    bytes.append(spellings.span.extracting(table.ranges[place(of: code)]))
  }

  private static func place(of code: Name.Code) -> Int {
    Int(code.namespace) << 8 | Int(code.word)
  }

  private struct Entry {
    let namespace: UInt8
    let word: UInt8
    let local: String
  }

  private struct Table {
    var slots: [Entry?] = Array(repeating: nil, count: mask + 1)
    /// All names as written, and where each stands: by 256 times the number of its namespace and its
    /// own.
    var spellings: [UInt8] = []
    var ranges = Array(repeating: 0..<0, count: (Int(Namespace.otherNumber) + 1) << 8)
  }

  private static let mask = 2047

  private static let table: Table = {
    var table = Table()
    var counts: [UInt8: UInt8] = [:]
    for (namespace, locals) in words {
      for local in locals.split(separator: " ").map(String.init) {
        let number = namespace.number
        let prefix = namespace.usualPrefix
        let word = counts[number, default: 0] + 1
        counts[number] = word
        let start = table.spellings.count
        table.spellings += Array((prefix.isEmpty ? local : prefix + ":" + local).utf8)
        table.ranges[Int(number) << 8 | Int(word)] = start..<table.spellings.count
        var index = slot(local, number)
        while table.slots[index] != nil { index = (index + 1) & mask }
        table.slots[index] = Entry(namespace: number, word: word, local: local)
      }
    }
    return table
  }()

  /// Where the search for a name begins.
  private static func slot(_ local: String, _ namespace: UInt8) -> Int {
    // A string has its bytes in a row.
    let mixed = unsafe local.utf8.withContiguousStorageIfAvailable { bytes in
      let middle = bytes.isEmpty ? 0 : unsafe Int(bytes[bytes.count / 2])
      return unsafe Int(bytes.first ?? 0) &* 31 &+ Int(bytes.last ?? 0) &* 7 &+ middle
    }
    return ((mixed ?? 0) &* 37 &+ local.utf8.count &* 517 &+ Int(namespace) &* 131) & mask
  }
}
