/// What the session's "no" says about who holds it, helps, or keeps the time.
package enum ServerPeoplePhrase: String, PhraseKey {
  case notYetAway, facilitatorIsHere, notForHelpers, noHelper, timeIsKept, notTheKeeper
}
