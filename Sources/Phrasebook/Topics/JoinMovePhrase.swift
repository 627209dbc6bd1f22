/// Keys that are no letters, and what they do.
public enum JoinMovePhrase: String, PhraseKey {
  case control, enter, space, pageUp, pageDown, arrows, choose, move, scroll, toKeys, toText
  case close, next, later, yes, no, readOn, toChoices, pickUp, putDown, carry, markUpTo
  case newRow, before
  case toPlace
}
