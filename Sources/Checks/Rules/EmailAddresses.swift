package import Catalogue
import Markdown

/// An e-mail address differs in translation.
package struct EmailAddresses: PairRule {
  package init() {}

  package let triggers: TextTraits = .at

  package let description = RuleDescription(
    id: "email-address", severity: .error,
    summary: "An e-mail address differs between the Finnish and the target.",
    explanation:
      "Mail to an address that is nearly right does not arrive, or arrives with somebody else.",
    bad: "Kirjoita: neuvonta@kunta.example\nSkriv till radgivning@kunta.example",
    good: "Kirjoita: neuvonta@kunta.example\nSkriv till neuvonta@kunta.example")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    CodeComparison.faults("the address", in: addresses(source), addresses(target))
  }

  private func addresses(_ text: CheckedText) -> [String] {
    text.codes(.email)
      + text.inline.codes.compactMap(LinkAddress.init).filter(\.isEmail).map(\.text)
  }
}
