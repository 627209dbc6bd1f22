/// What a key does among lines, in fields and on sheets.
public enum ConsoleKeyMorePhrase: String, PhraseKey {
  case read, mark, showLines, holdBack, redact, undo, theme, reply, offer, finish, fetch, room
  case reason, cruel, namesSomeone, offTopic, tooExposed, markdown, page, json, table, date
  case month, year, noDate, done, choose, goOn, yes, no, showRoom, scroll, closeSheet, spaceKey
  case seeTo
}
