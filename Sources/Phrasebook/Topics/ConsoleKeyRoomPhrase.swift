/// What a key of the facilitator's screen does, in a word or two.
public enum ConsoleKeyRoomPhrase: String, PhraseKey {
  case open, close, reveal, next, back, skip, holdOrResume, oneMore, extend, jump, add, time
  case door, together, course, colleague, lines, say, ownNote, notes, threads, people, status
  case plan, invite, export, end, typedWords, find, keys, log, blank, leave, hold, resume
}
