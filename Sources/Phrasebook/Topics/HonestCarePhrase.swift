/// What the program says about care for people: who can be found, letters, helpers, the time after.
package enum HonestCarePhrase: String, PhraseKey {
  case notFindable, notFindableByMembers, confidence, mailbox, careCard, careMark, helper
  case memberLed, after
}
