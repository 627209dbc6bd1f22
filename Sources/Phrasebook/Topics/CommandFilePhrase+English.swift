extension CommandFilePhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .unreadable: "{path}: the file cannot be read."
    case .mayRead: "Is the name right, and may you read it?"
    case .notText: "{path}: the file is not UTF-8 text."
    case .tooLong: "{path}: the file is too long; at most {most} KiB are read."
    case .saveAsText: "Save it as UTF-8 and try again."
    case .notWritten: "{path}: the file cannot be written."
    case .cannotWrite: "{path}: this cannot be written."
    case .mayWrite: "Is there room, and may you write there?"
    case .noFolder: "{path}: the folder cannot be made."
    case .otherFolder: "Choose another one with --state, or ask whose it is."
    case .unusable: "{path}: the file cannot be used."
    case .isThere: "{path} is there already."
    case .otherFile: "Name another file; nothing was written."
    case .written: "Written to {path}."
    case .wroteFile: "Wrote {path}. Check it with: attune check {path}"
    case .noRecord: "The transcript could not be read."
    case .cannotExport: "This console cannot write transcripts."
    }
  }
}
