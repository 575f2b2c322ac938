package import Catalogue
import Markdown

/// A Finnish mobile number in running text.
package struct MobileNumber: TextRule {
  package init() {}

  package let triggers: TextTraits = .digit

  package let description = RuleDescription(
    id: "mobile-number", severity: .warning,
    summary: "A mobile number in running text.",
    explanation:
      "A mobile number is often one person's, and a number in a text is overlooked when it changes. "
      + "A number of a unit belongs in its contact details; a person's own number belongs nowhere "
      + "here. Switchboards and service numbers are left alone.",
    bad: "Soita palveluohjaajalle, 040 000 0000.", good: "Soita palveluneuvontaan.",
    locales: ["fi"])

  package func faults(in text: CheckedText) -> [Fault] {
    text.codes(.phone).filter(isMobile).map { Fault("'\($0)' is a mobile number") }
  }

  /// Whether a number begins as those of mobile networks: 04 and 050.
  private func isMobile(_ phone: String) -> Bool {
    var digits = phone.utf8.filter { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+") }
    for prefix in ["+358", "00358"] where digits.starts(with: prefix.utf8) {
      digits.removeFirst(prefix.utf8.count)
      if digits.first != UInt8(ascii: "0") { digits.insert(UInt8(ascii: "0"), at: 0) }
    }
    return ["04", "050"].contains { digits.starts(with: $0.utf8) }
  }
}
