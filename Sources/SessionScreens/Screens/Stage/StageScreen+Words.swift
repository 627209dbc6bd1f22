import Phrasebook
import TerminalKit
import WorkshopModel

/// Our own speech has a mark at the left edge; everybody else's words stand right of it.
extension StageScreen {
  /// A gate's paragraph as people have it on their own drawn screens.
  func terms(_ paragraph: String) -> String {
    var phrases = style.phrases
    phrases.namesKeys = true
    return phrases.terms(paragraph)
  }

  /// One of our own sentences.
  func own(_ phrase: StagePhrase, _ role: Role = .plain, gap: Int = 1) -> StageBlock {
    sentence(style.phrases(phrase), role, gap: gap)
  }

  /// One of our own sentences about a step.
  func own(_ phrase: StageStepPhrase, _ role: Role = .plain, gap: Int = 1) -> StageBlock {
    sentence(style.phrases(phrase), role, gap: gap)
  }

  /// One of our own sentences with its values in place.
  func sentence(_ text: String, _ role: Role = .plain, gap: Int = 1) -> StageBlock {
    StageBlock(widget: Paragraph(text, role, mark: ownMark + " "), gap: gap)
  }

  var ownMark: String { style.look.glyph("▌", ascii: "|") }

  /// Filtered words, wrapped.
  func words(_ text: String, _ role: Role = .plain, gap: Int = 1) -> StageBlock {
    StageBlock(widget: Paragraph(text, role, mark: StageTitle.indent), gap: gap)
  }

  /// Filtered words of an entry after a number or a letter, with our own words behind them.
  func item(_ mark: String, _ text: String, after own: String = "", gap: Int = 0) -> StageBlock {
    let spans = [Paragraph.Span(text), Paragraph.Span(own, .dim)]
    return StageBlock(
      widget: Paragraph(own.isEmpty ? [spans[0]] : spans, mark: StageTitle.indent + mark + " "),
      gap: gap)
  }

  /// Words of the workshop or the server; nothing where there are none.
  func foreign(_ text: String?, _ role: Role = .plain, gap: Int = 1) -> [StageBlock] {
    guard let text else { return [] }
    let safe = SafeText(untrusted: text, limits: .paragraph)
    return safe.isBlank ? [] : [words(safe.string, role, gap: gap)]
  }
}
