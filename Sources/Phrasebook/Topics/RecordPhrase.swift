/// What a transcript says of its session: who was there in a band, what it holds, what was done.
public enum RecordPhrase: String, PhraseKey {
  case smallGroup, people, manyPeople, holdsShown, holdsShares, holdsAgreements, pause, accepted,
    pairsMet, roundHeld, drafted, breathed, reflected, holdsNoFeedback
}
