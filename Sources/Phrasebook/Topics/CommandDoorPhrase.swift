/// Invitations, codes and servers on a command line.
public enum CommandDoorPhrase: String, PhraseKey {
  case pasteWhole, serverForm, codeForm, badHost, badPort, badCode, badPin, codeAlone
  case forParticipants, helpersForm, nothingKnown, forgotten, tooLarge, notHosted, giveFile
}
