import WorkshopModel

extension View {
  /// This view with what comes after it: lines come in batches, and long lists in several messages.
  ///
  /// What is there already, as after a lost connection, is not there twice. A view of another kind,
  /// or one that is whole in itself, takes the place of the one before.
  func joined(with later: View) -> View {
    switch (self, later) {
    case (.lines(let old), .lines(let new)):
      .lines(LinesView(lines: Self.join(old.lines, new.lines)))
    case (.words(let old), .words(let new)):
      .words(WordsView(words: Self.join(old.words, new.words)))
    case (.signed(let old), .signed(let new)): .signed(Self.join(old, new))
    case (.feedback(let old), .feedback(let new)): .feedback(Self.join(old, new))
    case (.dyads(let old), .dyads(let new)): .dyads(Self.join(old, new))
    case (.match(let old), .match(let new)):
      .match(MatchView(yes: Self.join(old.yes, new.yes), open: Self.join(old.open, new.open)))
    default: later
    }
  }

  private static func join<Item: Hashable>(_ old: [Item], _ new: [Item]) -> [Item] {
    let known = Set(old)
    if known.isSubset(of: new) { return new }
    return known.isSuperset(of: new) ? old : old + new
  }
}
