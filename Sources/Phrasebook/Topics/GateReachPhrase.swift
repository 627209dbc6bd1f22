/// What a gate says of how far answers go, of what is done together, and how well one is hidden (rules H4).
package enum GateReachPhrase: String, PhraseKey {
  case signed, pairWriting, ownScreen, known, strangers, draft, open, openNameless, circleSteps
  case pairSteps
}
