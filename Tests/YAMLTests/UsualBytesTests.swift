import Testing

@testable import YAML

@Suite("Usual bytes")
struct UsualBytesTests {
  private func areUsual(_ bytes: [UInt8]) -> Bool { UsualBytes.areAll(in: bytes.span) }

  @Test(
    "are those of most files",
    arguments: [
      "", "a: b\n", "Äiti čáŧ ʹ ’ – ” € °\u{A0}C §\n", "漢字 ᚠ \u{FB01}".dropLast().description,
    ])
  func usual(_ text: String) {
    for count in 0..<20 {
      #expect(areUsual(Array((String(repeating: "x", count: count) + text).utf8)))
    }
  }

  @Test("are never taken for UTF-8 where they are not, nor rare characters for usual ones")
  func sequences() {
    let bytes: [UInt8] = [
      0x00, 0x09, 0x0A, 0x0D, 0x1F, 0x20, 0x41, 0x7F, 0x80, 0x85, 0x9F, 0xA0, 0xA8, 0xA9, 0xBE,
      0xBF,
      0xC0, 0xC1, 0xC2, 0xC3, 0xDF, 0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
    ]
    var mistakes: [[UInt8]] = []
    let head = [UInt8](repeating: 0x61, count: 14)
    for first in bytes {
      for second in bytes {
        for third in bytes {
          for tail in [[], [0x61]] as [[UInt8]] {
            let text = head + [first, second, third] + tail
            let isSound = InvalidUTF8.first(in: text, from: 0) == nil
            let isUsual = isSound && !RareCharacter.occurs(in: text)
            if areUsual(text), !isUsual { mistakes.append([first, second, third]) }
          }
        }
      }
    }
    #expect(mistakes == [])
  }

  @Test("do not end in a part of a character", arguments: 0..<40)
  func cutOff(_ count: Int) {
    let head = [UInt8](repeating: 0x61, count: count)
    #expect(!areUsual(head + [0xC3]))
    #expect(!areUsual(head + [0xE2]))
    #expect(!areUsual(head + [0xE2, 0x80]))
    #expect(areUsual(head + [0xE2, 0x80, 0x99]))
  }
}
