/// Keys that are no letters, and what they do.
public enum JoinMovePhrase: String, PhraseKey {
  case enter, arrows, space, controlD, pages, choose, move, mark, scroll, toKeys, toText, next
  case close, later, yes, no
}
