/// An id, compared code point by code point.
struct ExactID: Hashable {
  private let text: String

  init(_ text: String) { self.text = text }

  init(_ bytes: ArraySlice<UInt8>) { text = String(decoding: bytes, as: UTF8.self) }

  static func == (left: ExactID, right: ExactID) -> Bool {
    left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
  }
}
