/// What the program promises of itself, and no more (rules H1, H2, K7).
package enum HonestPhrase: String, PhraseKey {
  case host, hostOwned, pass, bareTerminal, rehearsal, notShown
}
