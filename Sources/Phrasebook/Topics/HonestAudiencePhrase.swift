/// Who will see an answer, said before it is given: how it is mixed, and who looks first (rules H3).
package enum HonestAudiencePhrase: String, PhraseKey {
  case mixedMany, mixedSome, mixedFew, mixedTwo, mixedAlone, floor, inWords, textFirst, wordsFirst
  case looksFirst, facilitatorMany, facilitatorSome, facilitatorFew, facilitatorFloor
}
