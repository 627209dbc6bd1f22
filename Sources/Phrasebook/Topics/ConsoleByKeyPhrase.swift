/// What line mode says with the words that are typed, for a console whose keys are pressed.
public enum ConsoleByKeyPhrase: String, PhraseKey {
  case ready, helperReady, nowFacilitator, nowHelper, notForHelpers, noStep, held, waiting
  case needsCare, letters, proposal, consentFirst, after, afterWithContacts, wholeInvitation
  case back
}
