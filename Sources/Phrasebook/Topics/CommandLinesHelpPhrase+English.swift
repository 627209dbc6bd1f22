extension CommandLinesHelpPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .lines: "lines: what waits, covered; read: the words"
    case .holdBack: "holdback LETTERS [cruel|names|off-topic|exposed]: keep lines from the room"
    case .redact: "redact LETTER 3-9, redact LETTER \"words\": [someone] in their place"
    case .offer: "offer LETTERS: takes up lines that were held because they may need care"
    case .reply:
      "reply LETTER TEXT, threads: letters to the unknown author of a line, and what came back"
    case .finish: "undo LETTER, release LETTERS, finish: finish holds back the rest"
    case .export:
      """
      export md|json|csv|html [FILE] [none|year|month]: the transcript; csv makes a folder, or \
      a .zip
      """
    case .wait:
      """
      wait open|closed|viewed|ready|lines|round|after|helper|ended, wait seats N, wait step \
      STEP, wait draft N, wait adopted N: for scripts; nothing further is read until it is so
      """
    case .end: "end: asks once, then the room stays open for ten minutes; end now: closes it"
    case .quit: "quit: leaves the console; the room waits for somebody to hold it"
    }
  }
}
