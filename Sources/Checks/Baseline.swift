package import Catalogue

/// The findings of an earlier run, to tell which ones of today are new.
///
/// A finding is the same as an earlier one by what it says of what, not by where it stands: lines put
/// in above it make nothing new.
package struct Baseline: Sendable {
  private let counts: [FindingKey: Int]

  package init(_ earlier: [Diagnostic]) {
    counts = Dictionary(earlier.map { (FindingKey($0), 1) }, uniquingKeysWith: +)
  }

  /// The findings that the earlier run had not, in their order; of several that are the same, those
  /// that are more than it had, from the last one on.
  package func new(in findings: [Diagnostic]) -> [Diagnostic] {
    var left = counts
    return findings.filter { finding in
      let key = FindingKey(finding)
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
  }
}

/// What makes a finding the same in another run.
package struct FindingKey: Hashable, Sendable {
  /// In a fixed order, so that a fingerprint can be made of them.
  private let parts: [String]

  package init(_ finding: Diagnostic) {
    let subject = finding.document ?? finding.place.file
    parts =
      [finding.rule, subject, finding.unit ?? "", finding.locale ?? "", finding.message]
      + finding.units
  }

  /// Sixteen hexadecimal digits that are the same wherever and whenever they are made (FNV-1a, 64
  /// bits): of the key, and of how many findings with this key came before in the run.
  package func fingerprint(_ earlier: Int) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in (parts + [String(earlier)]).joined(separator: "\u{1F}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension [Diagnostic] {
  /// A fingerprint of each finding, all different.
  package var fingerprints: [String] {
    var seen: [FindingKey: Int] = [:]
    return map { finding in
      let key = FindingKey(finding)
      let earlier = seen[key, default: 0]
      seen[key] = earlier + 1
      return key.fingerprint(earlier)
    }
  }
}
