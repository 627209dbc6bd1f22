/// A mistake built into a server on purpose, to show that a checker finds it.
public enum ServerFlaw: String, Hashable, Sendable, CaseIterable {
  case none
  /// Acknowledges before the spool is synced.
  case acknowledgesEarly = "acknowledges-early"
  /// Hands the reader one answer too few.
  case losesAnswers = "loses-answers"
  /// Spools an answer again when it is sent again.
  case doublesOnResend = "doubles-on-resend"
  /// Tells everybody an answer while the step is open.
  case leaksWhileOpen = "leaks-while-open"
  /// Tells everybody a free text as soon as the step is closed, unread.
  case showsUnreadLines = "shows-unread-lines"
  /// Makes views as if one answer were enough.
  case ignoresThreshold = "ignores-threshold"
  /// Announces the names of people in a room that has none.
  case announcesNames = "announces-names"
  /// Keeps what was revealed in memory only.
  case forgetsReveals = "forgets-reveals"
  /// Sends a batch's messages backwards.
  case sendsBackwards = "sends-backwards"
  /// Ends without closing its connections.
  case neverCloses = "never-closes"
  /// Reads a closed step again and keeps the second view as well.
  case viewsTwice = "views-twice"
  /// Counts an answer that was taken back.
  case keepsTakenBack = "keeps-taken-back"
}
