/// Coming to a console, and what one holds there.
public enum FacilitateArrivalPhrase: String, PhraseKey {
  case ready, helperReady, membersReady, nowFacilitator, nowHelper, notForHelpers, rehearsal
  /// Before the workshop's title.
  case session, detached
  case rehearsalLeft
}
