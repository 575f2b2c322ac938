package import Catalogue
import Markdown

/// Emphasis, code or a tag was lost or added in translation.
package struct InlineCodes: PairRule {
  package init() {}

  package let triggers: TextTraits = .markup

  package let description = RuleDescription(
    id: "inline-code", severity: .warning,
    summary: "Emphasis, code or a tag differs between the Finnish and the target.",
    explanation:
      "What is emphasised in the Finnish is so in the target; code and tags of HTML are the same to "
      + "the letter. Where another language needs none, silence the finding there. Links, "
      + "placeholders, addresses and phone numbers have rules of their own.",
    bad: "Palvelu on **maksuton**.\nTjänsten är avgiftsfri.",
    good: "Palvelu on **maksuton**.\nTjänsten är **avgiftsfri**.")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    CodeComparison.faults("the markup", in: marks(source), marks(target))
  }

  private func marks(_ text: CheckedText) -> [String] {
    text.inline.codes.compactMap { code in
      switch code.kind {
      case .emphasis: "*…*"
      case .strong: "**…**"
      case .codeSpan, .html: code.opening
      default: nil
      }
    }
  }
}
