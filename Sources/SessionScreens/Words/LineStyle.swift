package import Phrasebook

/// How line mode writes: plain sentences, no cursor movement, no colour, one after the other.
package struct LineStyle: Hashable, Sendable {
  /// Columns to wrap at; nil leaves lines whole, as pipes want them.
  package var columns: Int?
  /// Reduced motion: breathing is one instruction and an end.
  package var isStill: Bool
  /// Whether the person sits at a bare terminal, so that the server reads what they type.
  package var isBare: Bool
  /// The language of the program's own sentences.
  package var phrases: Phrasebook

  /// Sets the width, the motion and the language.
  package init(
    columns: Int? = nil, isStill: Bool = true, isBare: Bool = false,
    phrases: Phrasebook = Phrasebook()
  ) {
    self.columns = columns
    self.isStill = isStill
    self.isBare = isBare
    self.phrases = phrases
  }
}
