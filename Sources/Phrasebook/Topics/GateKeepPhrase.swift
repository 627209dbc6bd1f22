/// What a gate says of what is kept and what is destroyed (rules H4, D6, D8).
package enum GateKeepPhrase: String, PhraseKey {
  case adoptable, onlyIfEveryone, nothing, transcript, and, shares, lines, agreements, titles,
    destroyed
}
