package import Catalogue
import Markdown

/// A link leads elsewhere in translation.
package struct Links: PairRule {
  package init() {}

  package let triggers: TextTraits = .link

  package let description = RuleDescription(
    id: "link", severity: .warning,
    summary: "A link or address differs between the Finnish and the target.",
    explanation:
      "A link that was lost or mistyped takes a reader away from help. Texts and titles of links are "
      + "translated, addresses are not. Where the page has a version "
      + "in the language of the target, its address may rightly differ: silence the finding there.",
    bad: "Lue [lisää](https://www.suomi.fi).\nLäs [mera](https://www.suomi.f).",
    good: "Lue [lisää](https://www.suomi.fi).\nLäs [mera](https://www.suomi.fi).")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    CodeComparison.faults("the link", in: addresses(source), addresses(target))
  }

  private func addresses(_ text: CheckedText) -> [String] {
    text.inline.codes.compactMap(LinkAddress.init).filter { !$0.isEmail }.map(\.text)
  }
}
