/// Where a transcript is written.
public enum ConsoleExportPhrase: String, PhraseKey {
  case askFolder, pathHint, folderHint
}
