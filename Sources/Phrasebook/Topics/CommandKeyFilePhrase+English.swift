extension CommandKeyFilePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .notAKey: "This is not a facilitator's key. A key starts with {start}."
    case .badLine:
      "Line {line} is not a public key. One a line: attune-ed25519, the key, and a comment."
    case .unreadable: "{path} could not be read. Does it exist, and is it yours?"
    case .notWritable: "{path} could not be written. Is the folder yours?"
    case .readableByOthers:
      "Others can read the secret key in {path}. Make it yours alone: chmod 600 {path}"
    case .isThere: "There is a file at {path} already. It was left as it is."
    case .tooLittleMemory: "There is too little memory to work out the safety words."
    }
  }
}
