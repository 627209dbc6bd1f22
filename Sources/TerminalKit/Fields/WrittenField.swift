/// A field with a text that a person writes, whatever its rows.
package protocol WrittenField: Widget {
  /// The text with its caret, its limit and its history.
  var edited: EditedText { get set }
  /// The limit that the count tells; what is longer is kept, up to the limit that holds.
  var shownLimit: Int { get }
  /// Takes a key; else the screen may use it.
  mutating func take(_ key: Key) -> Bool
  /// Where the terminal's cursor belongs, when it is drawn in an area.
  func cursor(in area: Rect) -> Point?
}

extension WrittenField {
  /// What is written, with `\n` between lines where it may have some.
  package var text: String { edited.text }
  /// Graphemes that are written.
  package var count: Int { edited.clusters.count }
  /// Whether something else than spaces and line ends is written.
  package var hasWords: Bool { edited.clusters.contains { !$0.isWhitespace } }
  /// The most graphemes.
  package var limit: Int { edited.limit }
  /// Whether nothing is written.
  package var isEmpty: Bool { edited.clusters.isEmpty }
  /// Whether there is no room for another grapheme.
  package var isFull: Bool { edited.isFull }
  /// Whether it is longer than the limit that is shown.
  package var isTooLong: Bool { count > shownLimit }
  /// Whether the last thing that was typed or pasted did not fit whole.
  package var wasCut: Bool { edited.wasCut }

  /// Puts pasted text in at the caret, as one step for undo, up to the limit.
  package mutating func paste(_ text: String) { edited.insert(text, .whole) }

  /// Replaces all by a text, which cannot be undone; the caret stands at its end.
  package mutating func replace(with text: String) {
    clear()
    edited = EditedText(limit: limit, keepsLines: edited.keepsLines, text: text)
  }

  /// Wipes it with its history.
  package mutating func clear() { edited.wipe() }
}
