/// Who will see what people share, say in a round or agree on (rules V8, V9).
package enum HonestSharedPhrase: String, PhraseKey {
  case matchLists, matchTwo, matchMany, matchDyads, matchPass, matchOnce, matchListsTwo
}
