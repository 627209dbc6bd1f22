extension BareClientPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .welcome: "Welcome. You have come with a bare terminal, which is fine."
    case .twoThings:
      "Two things to know: the server reads every line that you type, and your terminal keeps "
        + "it on its screen. Lines from here can also not be padded to one length."
    case .code: "Please type the code of the room, such as TULIP-42."
    case .again: "That is not a code. It has five letters and two digits, such as TULIP-42."
    case .goodbye: "Goodbye. Thank you for coming by."
    case .reflect:
      "This is for you alone. From a bare terminal the server would read what you type, and "
        + "your screen would keep it: please think it rather than type it."
    case .lateLine: "This step has closed. Your line was not taken as an answer."
    case .unsentAnswer:
      "This step closed before your answer was whole. It was not taken as an answer."
    }
  }
}
