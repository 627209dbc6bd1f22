/// Words for somebody who comes with a bare terminal.
public enum BareClientPhrase: String, PhraseKey {
  case welcome, twoThings, code, again, goodbye, reflect
  case lateLine, unsentAnswer
}
