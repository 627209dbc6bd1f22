extension JoinLetterPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .mailSent:
      "Somebody here was written to. l opens your own mailbox, Tab and then l while you write; "
        + "most people find it empty, and nobody sees who looks."
    case .mailEmpty: "Your mailbox is empty. It opens only when you press l."
    case .reply: "a answers, or leave it. You stay unnamed unless you write your name."
    case .whichLetter:
      "There are {count} {count:letter|letters} to answer: begin with the letter's number, then "
        + "your words."
    case .strike:
      "The number of a line takes it out of the transcript. What people have read they have read; "
        + "nobody is told whose line it was."
    case .noLetter: "There is no letter to answer. l opens your mailbox."
    case .nobodyKeeps:
      "Nobody keeps the time just now. Whoever would like to can with i; it shows nothing more "
        + "than everybody sees."
    case .youKeep:
      "You keep the time now: / and then open, close, next or another word moves the room; ? lists "
        + "them. You see nothing more than everybody sees. / and time NAME hands it on."
    case .notTheKeeper: "That is for whoever keeps the time. i keeps it, if nobody does."
    case .orPass: ", or pass"
    case .nothingAsked: "Nothing is asked just now. ? shows what you can do."
    case .answered: "You have answered. u takes it back first."
    case .otherKind: "That does not answer this question. ? shows what you can do."
    case .gateMail:
      """
      Whoever facilitates may write to the author of a line without learning who that is: l \
      opens your mailbox. You may take out a line of yours until the session ends; whoever \
      read it has read it.
      """
    }
  }
}
