extension JoinFieldPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .name: "Your name here"
    case .answer: "Your words"
    case .word: "A word or a few"
    case .reflect: "Write here if you like. It is never sent, and it is wiped when the step ends."
    case .pairLine: "A line to your partner only"
    case .turn: "Your turn, in one line"
    case .note: "A private note to whoever facilitates, without your name:"
    case .signedNote: "A private note to whoever facilitates, with your name:"
    case .reply: "Your answer to whoever facilitates, without your name:"
    case .whichReply: "Begin with the number of the letter."
    case .propose: "A new line for everyone to read:"
    case .change: "The number of a line, then its new words, such as: 2 We ..."
    case .withdraw: "The number of a line to take back:"
    case .strike: "The number of your line that the transcript drops:"
    case .avoid: "Names of people with whom you would rather not be in a pair:"
    case .together: "The name of somebody with whom you would gladly be in a pair:"
    case .withNames: "Names of people with whom to compare in twos as well:"
    case .command: "A word of line mode, such as help:"
    case .tooLong: "That is longer than the field holds; its end was left out."
    }
  }
}
