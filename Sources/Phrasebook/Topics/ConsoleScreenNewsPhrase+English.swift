extension ConsoleScreenNewsPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .onceMore: "Ctrl-C once more leaves the console. The room waits for somebody to hold it."
    case .noteCame: "A note has come. u reads it."
    case .letterCame: "An author has been written to, or wrote back. y reads it."
    case .linesCame: "Lines wait for you, covered. l goes to them."
    case .readFirst: "The lines are covered. r shows them; look at who sees your screen first."
    case .blank: "Paused. Any key brings the screen back."
    case .slower: "slower: {count}"
    case .moreTime: "more time: {count}"
    case .suggestSlower: "Many ask to go slower: pause (Space), say so, add a minute (+)."
    case .suggestMoreTime: "Many ask for more time: + adds a minute."
    case .notesHere: "{count} {count:note|notes}: u reads"
    case .lettersHere: "{count} {count:letter|letters}: y reads"
    case .nowShown: "The room sees it now."
    case .keysHere: "That key does nothing here. Here: {keys}."
    case .noSuchKey: "That key does nothing here. ? shows all keys."
    case .linesLeft: "{count} {count:line still waits|lines still wait}."
    case .noLineLeft: "No line waits any more. l goes back to the room."
    case .onceMoreEnds: "Ctrl-C once more leaves the console and ends the rehearsal."
    case .roomKey: "That is a key of the room. l goes back to it."
    case .lastStep: "That was the last step. E e ends the steps."
    case .stepsOver: "The steps are over. E n closes the room."
    case .stepHasBeen: "That step is over. b shows earlier steps once more."
    case .stepIsHere: "That is the step you are at."
    }
  }
}
