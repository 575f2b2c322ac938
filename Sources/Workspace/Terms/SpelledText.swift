/// The words of a Finnish text, each letter as a small number without its case.
struct SpelledText {
  /// A letter of Finnish or a digit: from 1; 0 stands for any other.
  typealias Symbol = UInt8

  /// How many symbols there are.
  static let symbolCount = 42

  private(set) var symbols: [Symbol] = []
  private(set) var words: [Word] = []

  struct Word {
    var letters: Range<Int>
    /// Whether nothing but white space, hyphens and markup parts it from the word in front.
    var followsClosely: Bool
    /// Whether it is part of an address: something like `.` or `/` and no space parts it from
    /// another word.
    var isInAddress = false
  }

  /// Reads a text in NFC.
  init(_ text: String) {
    symbols.reserveCapacity(text.utf8.count)
    var gap = Gap()
    var start: Int?
    for scalar in text.unicodeScalars {
      if let symbol = Self.symbol(scalar) {
        if start == nil { start = symbols.count }
        symbols.append(symbol)
      } else {
        end(&start, &gap)
        gap.add(scalar)
      }
    }
    end(&start, &gap)
  }

  private mutating func end(_ start: inout Int?, _ gap: inout Gap) {
    guard let first = start else { return }
    let isAddress = gap.isAddress && !words.isEmpty
    if isAddress { words[words.count - 1].isInAddress = true }
    words.append(
      Word(letters: first..<symbols.count, followsClosely: gap.isClose, isInAddress: isAddress))
    start = nil
    gap = Gap()
  }

  /// What stands between two words.
  private struct Gap {
    private var hasSpace = false
    private var hasAddressSign = false
    private(set) var isClose = true

    var isAddress: Bool { hasAddressSign && !hasSpace }

    mutating func add(_ scalar: Unicode.Scalar) {
      switch scalar {
      case " ", "\u{A0}", "\n": hasSpace = true
      case "-", "*", "_", "\u{2010}", "\u{2011}": break
      case ".", "/", "@", "=", "?", "&", "%", "#":
        hasAddressSign = true
        isClose = false
      default: isClose = false
      }
    }
  }

  /// Nil for what is no part of a word.
  private static func symbol(_ scalar: Unicode.Scalar) -> Symbol? {
    switch scalar {
    case "a"..."z": Symbol(truncatingIfNeeded: scalar.value - 96)
    case "A"..."Z": Symbol(truncatingIfNeeded: scalar.value - 64)
    case "å", "Å": 27
    case "ä", "Ä": 28
    case "ö", "Ö": 29
    case "š", "Š": 30
    case "ž", "Ž": 31
    case "0"..."9": Symbol(truncatingIfNeeded: scalar.value - 16)
    default: scalar.isASCII || !scalar.properties.isAlphabetic ? nil : 0
    }
  }
}
