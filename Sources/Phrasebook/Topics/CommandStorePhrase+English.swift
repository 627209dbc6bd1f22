extension CommandStorePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .inUse: "Another attune is using {path}. End that one, or choose --state."
    case .full: "The disk is full. What was acknowledged is kept; make room and try again."
    case .notWritable: "{path} cannot be written. Is the folder yours?"
    case .notPrivate: "{path} is open to others. Make it yours alone: chmod 700 {path}"
    case .unknownSession: "There is no such session. \"attune sessions\" lists them."
    case .sessionExists: "There is a session of that name already."
    case .keyMissing: "This session's key is gone, and what was kept cannot be read any more."
    case .damaged: "The store is damaged at fact {number}. What came before it can be read."
    case .failed: "The store failed with code {code}."
    case .diskFault:
      """
      The disk could not be read or written (code {code}). What was acknowledged is kept; see \
      whether it is full, unplugged or failing.
      """
    case .unreadable: "The store is damaged: {what}."
    case .damagedAnswers:
      "A step's answers are damaged at record {number}. What came before it can be read."
    case .answersGone: "The answers of this step are gone: its key did not outlive the restart."
    case .tooLarge: "An answer is larger than this step allows."
    case .notDurable: "The journal cannot promise that facts are on the disk. Is SQLite unusual?"
    }
  }
}
