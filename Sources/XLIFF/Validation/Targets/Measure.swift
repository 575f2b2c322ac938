internal import ICU

/// How a file counts sizes: by its profiles and their normalisation.
struct Measure {
  /// Whether the general profile is `xliff:codepoints`.
  private(set) var countsCodePoints = false
  /// The encoding whose bytes the storage profile counts.
  private(set) var encoding: Encoding?
  private var general = Normalization.none
  private var storage = Normalization.none

  /// The encodings of the standard storage profiles.
  enum Encoding: String {
    case utf8 = "xliff:utf8"
    case utf16 = "xliff:utf16"
    case utf32 = "xliff:utf32"
  }
}

extension Measure {
  /// What a file’s `slr:profiles` says.
  init(_ profiles: SizeProfiles) {
    countsCodePoints = profiles.general == "xliff:codepoints"
    encoding = profiles.storage.flatMap(Encoding.init)
    general = profiles.generalNormalization
    storage = profiles.storageNormalization
  }

  /// The sizes of a text.
  func size(of text: String) -> Size {
    var size = Size()
    if countsCodePoints { size.codePoints = general.applied(to: text).unicodeScalars.count }
    guard let encoding else { return size }
    let stored = storage.applied(to: text)
    switch encoding {
    case .utf8: size.bytes = stored.utf8.count
    case .utf16: size.bytes = 2 * stored.utf16.count
    case .utf32: size.bytes = 4 * stored.unicodeScalars.count
    }
    return size
  }

  /// The sizes that an inline element says it counts as, besides what is in it.
  func size(saidBy element: Element) -> Size {
    Size(
      codePoints: element[Name(.sizeRestriction, "sizeInfo")] ?? 0,
      bytes: element[Name(.sizeRestriction, "equivStorage")] ?? 0)
  }
}

/// Sizes of a text in code points, and in bytes of its encoding.
struct Size {
  var codePoints = 0
  var bytes = 0

  static func + (left: Size, right: Size) -> Size {
    // Numbers of a document may be too large to add.
    Size(
      codePoints: left.codePoints.addingReportingOverflow(right.codePoints).partialValue,
      bytes: left.bytes.addingReportingOverflow(right.bytes).partialValue)
  }

  static func - (left: Size, right: Size) -> Size {
    Size(codePoints: left.codePoints &- right.codePoints, bytes: left.bytes &- right.bytes)
  }
}

extension Normalization {
  /// A text in this form.
  func applied(to text: String) -> String {
    switch self {
    case .none: text
    case .nfc: NFC.normalized(text)
    case .nfd: NFD.normalized(text)
    }
  }
}
