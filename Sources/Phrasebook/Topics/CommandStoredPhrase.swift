/// Sessions that are stored.
public enum CommandStoredPhrase: String, PhraseKey {
  case none, noneLive, hostOne, noTitle, live, endedOn, ended, erased, workshopGone, noReview
  case noList, lists
}
