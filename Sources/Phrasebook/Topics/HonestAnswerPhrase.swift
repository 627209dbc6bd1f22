/// How an answer reads in words, on its author's screen and in a signed view.
package enum HonestAnswerPhrase: String, PhraseKey {
  case pass, place, placeBetween, everything, everythingElse, inTwos, struck
}
