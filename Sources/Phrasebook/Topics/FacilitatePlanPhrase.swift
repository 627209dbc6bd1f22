/// The plan and how the time goes.
public enum FacilitatePlanPhrase: String, PhraseKey {
  case none, item, done, now, next, protected, ahead, passed, onTime, over, under, proposal
}
