/// Why an envelope, a key, a code or an invitation is not what it should be.
public enum AnonymityError: Error, Hashable, Sendable {
  /// The content does not fit its size class, which holds so many bytes.
  case contentTooLong(capacity: Int)
  /// The bytes are not a padded envelope.
  case notAnEnvelope
  /// The text is not a facilitator's key.
  case notAKey
  /// A line of an `authorized_facilitators` file, counted from 1, is not a public key.
  case badKeyLine(Int)
  /// The file could not be read.
  case unreadable(path: String)
  /// The file could not be written.
  case notWritable(path: String)
  /// Others may read a file that holds a secret key.
  case readableByOthers(path: String)
  /// There is a file already, which is not replaced.
  case alreadyThere(path: String)
  /// The invitation's computer is missing or misspelt.
  case badHost
  /// The invitation's port is not a number from 1 to 65535.
  case badPort
  /// The invitation's room code is not five letters and two digits.
  case badCode
  /// The invitation is a room's code alone, which does not say where the room is.
  case codeAlone
  /// The part after `#` is not 26 letters and digits.
  case badPin
  /// The slow hash behind the safety words failed, for want of memory.
  case tooLittleMemory

  /// What is the matter, and what to do, in one or two sentences.
  public var sentence: String {
    switch self {
    case .contentTooLong(let capacity):
      "This answer is too long. Up to \(capacity) bytes fit; please shorten it."
    case .notAnEnvelope: "This is not an envelope of this version."
    case .notAKey: "This is not a facilitator's key. A key starts with \"attune-ed25519\"."
    case .badKeyLine(let line):
      "Line \(line) is not a public key. One a line: attune-ed25519, the key, and a comment."
    case .unreadable(let path): "\(path) could not be read. Does it exist, and is it yours?"
    case .notWritable(let path): "\(path) could not be written. Is the folder yours?"
    case .readableByOthers(let path):
      "Others can read the secret key in \(path). Make it yours alone: chmod 600 \(path)"
    case .alreadyThere(let path): "There is a file at \(path) already. It was left as it is."
    case .badHost: "The invitation names no computer. It looks like 203.0.113.7/TULIP-42."
    case .badPort: "The port in the invitation is a number from 1 to 65535."
    case .badCode:
      "After the computer comes /CODE: five letters and two digits, such as /TULIP-42."
    case .codeAlone:
      "The code alone does not say where the room is. Paste the invitation, or HOST:PORT/CODE."
    case .badPin:
      "The part after # has 26 letters and digits. Copy the whole invitation, or leave it out."
    case .tooLittleMemory: "There is too little memory to work out the safety words."
    }
  }
}
