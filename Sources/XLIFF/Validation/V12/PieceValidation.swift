/// The validation of one document, piece by piece.
protocol PieceValidation {
  /// What has been found so far.
  var results: [Finding] { get }
  /// Takes the next piece.
  mutating func take(_ event: Reader.Event)
}

extension Validation: PieceValidation {
  var results: [Finding] { findings.all }
}
