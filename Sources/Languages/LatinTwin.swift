extension Unicode.Scalar {
  /// The Latin letter that looks like this Cyrillic or Greek one; nil where there is none.
  ///
  /// From the data of UTS #39 (confusables).
  package var latinTwin: Unicode.Scalar? { twins[self] }
}

private let twins: [Unicode.Scalar: Unicode.Scalar] = {
  let pairs = [
    ("аеорсухіјѕԁһАВЕКМНОРСТУХІЈЅ", "aeopcyxijsdhABEKMHOPCTYXIJS"),
    ("ανορυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "avopuABEZHIKMNOPTYX"),
  ].flatMap { zip($0.unicodeScalars, $1.unicodeScalars) }
  return Dictionary(uniqueKeysWithValues: pairs)
}()
