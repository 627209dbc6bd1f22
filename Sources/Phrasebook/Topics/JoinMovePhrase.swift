/// Keys that are no letters, and what they do.
public enum JoinMovePhrase: String, PhraseKey {
<<<<<<< HEAD
  case control, enter, space, pageUp, pageDown, arrows, choose, move, mark, scroll, toKeys, toText
  case close, next, later, yes, no, readOn, toChoices
=======
  case control, enter, space, pageUp, pageDown, arrows, choose, move, scroll, toKeys
  case toText, close, next, later, yes, no, pickUp, putDown, carry, markUpTo
>>>>>>> 9bbc0b5 (Say what is left open before an answer goes, keep unsent words in sight, and show every key that works)
}
