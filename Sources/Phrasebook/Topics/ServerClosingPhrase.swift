/// Why a connection closes.
package enum ServerClosingPhrase: String, PhraseKey {
  case unsupportedVersion, malformed, lineTooLong, tooFast, tooSlow, idle, replaced, sentOut, left
  case sessionEnded, serverStopping, badCode, serverFault
  case guessing, justBack
}
