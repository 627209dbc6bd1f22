/// Who will see an answer, said before it is given: how far it goes, and what is kept (rules H3).
package enum HonestReachPhrase: String, PhraseKey {
  case linesMayBeShown, themesOnly, allClear, quoted, or, twoCanTell, tooFew, ownScreen, pairReads
  case sharedOnly, signed, nobody
}
