/// Why some bytes are not JSON, and where.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Code: Hashable, Sendable {
    /// The input ends in the middle of a value.
    case unexpectedEnd
    /// A byte that cannot stand there.
    case unexpectedByte
    /// A number that is not written as JSON or cannot be held.
    case badNumber
    /// An unknown escape, or half of a surrogate pair.
    case badEscape
    /// A control character in a string.
    case controlCharacter
    /// The input is not UTF-8.
    case badUTF8
    /// A name that the object already has.
    case duplicateName
    /// Arrays and objects nested too deep.
    case tooDeep
    /// Something follows the value.
    case trailingContent
  }

  /// What is wrong.
  package let code: Code
  /// The byte at which it is wrong, from 0.
  package let offset: Int
}
