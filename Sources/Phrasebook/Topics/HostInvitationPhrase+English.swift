extension HostInvitationPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .title: "You are invited: {title}"
    case .rehearsalTitle: "You are invited: {title} (a rehearsal; people may be simulated)"
    case .minutes: "It takes about {minutes} {minutes:minute|minutes}."
    case .often: "How often: {text}"
    case .touches: "What it touches:"
    case .notFor: "Who it is not for: {text}"
    case .drawsOn: "What it draws on: {text}"
    case .toJoin: "To join, paste this line into a terminal:"
    case .pin: "The part after # pins the server's key, so nobody can stand in between."
    case .noLink: "The line to join with comes with the session."
    case .terminal: "A terminal of 80 by 24 characters is enough. Words that always work:"
    case .words: "p pass, u take back, s step out, - slower, + more time, m a private note,"
    case .moreWords: "h ask for a person, r support contacts, q leave, help"
    case .promise: "What happens to what you write:"
    case .bare:
      "Without the program, a bare terminal can join as well; the server then reads what you type,"
    case .bareEcho:
      "and your terminal keeps it on its screen. Save the lines below as room.pem, then:"
    case .bareCode: "and type the code {code} when it asks."
    }
  }
}
