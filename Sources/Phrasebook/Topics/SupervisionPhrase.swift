/// The empty page for a facilitator's own notes.
public enum SupervisionPhrase: String, PhraseKey {
  case heading, headingOf, noNames, nobodyFound, intention, intentionAsked, course, courseAsked,
    reactions, reactionsAsked, critical, criticalAsked, risk, riskAsked, supervisor,
    supervisorAsked
}
