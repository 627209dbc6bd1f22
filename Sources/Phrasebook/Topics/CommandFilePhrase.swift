/// Files and folders of a command.
public enum CommandFilePhrase: String, PhraseKey {
  case unreadable, mayRead, notText, tooLong, saveAsText, notWritten, cannotWrite, mayWrite,
    noFolder
  case otherFolder, unusable, isThere, otherFile, written, wroteFile, noRecord, cannotExport
}
