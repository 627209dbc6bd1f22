extension ServerRoomPhrase {
  package var english: String {
    switch self {
    case .catchUp:
      "The room is already under way. Please read the terms; the next step is yours as well."
    case .seatedInCircle: "You are seated in circle {number} now; it holds from the next step."
    case .seatLetter: "seat {letter}"
    case .lostForConsole:
      "The server was restarted. Lines that were written before can be shown or held back, but "
        + "nobody can write to their authors any more, and authors can't take them out."
    case .lostDraft:
      "The server was restarted. Lines of the draft that were proposed before can still be "
        + "changed, but only whoever leads can take them out."
    case .lostForPeople:
      "The server was restarted. Whoever wrote a line before that can't get an answer to it, or "
        + "take it out, any more."
    }
  }
}
