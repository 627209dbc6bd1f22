/// Why the store said no; none of these carries a participant's words.
public enum StoreError: Error, Hashable, Sendable {
  /// Another process has the store open.
  case inUse(path: String)
  /// The disk, or the quota, is full; what was acknowledged stays.
  case full
  /// The directory or file cannot be written.
  case notWritable(path: String)
  /// A directory for secrets belongs to somebody else or is open to others.
  case notPrivate(path: String)
  /// Something in the store is not what was written there.
  case corrupt(String)
  /// A fact, counted from 1, is not what was written; those before it are readable.
  case corruptFact(Int)
  /// A spool's record, counted from 1, is not what was written; those before it are readable.
  case corruptRecord(Int)
  /// There is no session of that name.
  case unknownSession
  /// There is a session of that name already.
  case sessionExists
  /// The session's key is gone, and with it everything that was kept.
  case keyMissing
  /// The step's key or spool is gone: the step was finished, or the computer was restarted.
  case spoolGone
  /// A record is larger than the spool's records.
  case recordTooLarge
  /// Facts would be acknowledged before they are on the disk.
  case notDurable
  /// The disk neither gave nor took what was asked of it, by SQLite's or the system's code.
  case diskFault(code: Int32)
  /// Anything else, by SQLite's or the system's code.
  case failed(code: Int32)

  /// What is the matter, and what to do, in one or two sentences.
  public var sentence: String {
    switch self {
    case .inUse(let path): "Another attune is using \(path). End that one, or choose --state."
    case .full: "The disk is full. What was acknowledged is kept; make room and try again."
    case .notWritable(let path): "\(path) cannot be written. Is the folder yours?"
    case .notPrivate(let path): "\(path) is open to others. Make it yours alone: chmod 700 \(path)"
    case .corrupt(let what): "The store is damaged: \(what)."
    case .corruptFact(let number):
      "The store is damaged at fact \(number). What came before it can be read."
    case .corruptRecord(let number):
      "A step's answers are damaged at record \(number). What came before it can be read."
    case .unknownSession: "There is no such session. \"attune sessions\" lists them."
    case .sessionExists: "There is a session of that name already."
    case .keyMissing: "This session's key is gone, and what was kept cannot be read any more."
    case .spoolGone: "The answers of this step are gone: its key did not outlive the restart."
    case .recordTooLarge: "An answer is larger than this step allows."
    case .notDurable: "The journal cannot promise that facts are on the disk. Is SQLite unusual?"
    case .diskFault(let code):
      "The disk could not be read or written (code \(code)). What was acknowledged is kept; see "
        + "whether it is full, unplugged or failing."
    case .failed(let code): "The store failed with code \(code)."
    }
  }
}
