/// Who hears a round, reads a drafted line or learns of a ballot.
package enum HonestOpenPhrase: String, PhraseKey {
  case roundSpoken, roundSpokenInCircle, roundSpokenInPair, roundTurns, roundPass, roundTyped
  case roundTypedNameless, draft, draftNameless, draftAdopted, ballot, ballotFew, closingConsent
}
