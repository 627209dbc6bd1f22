extension ServerLinePhrase {
  package var english: String {
    switch self {
    case .noLines: "No lines are waiting."
    case .unknownLine: "There is no line with that letter."
    case .notWaiting: "That line does not wait any more."
    case .badSpan: "That span is not inside the line."
    case .nothingToUndo: "There is nothing to undo on that line."
    case .tooFew: "Lines are shown in batches of at least three."
    case .notInThisRoom: "In a constellation lines are read as themes and never quoted."
    case .emptyLetter: "There is nothing in it."
    case .letterTooLong: "A letter has at most {most} characters."
    case .tooManyLetters: "You have written as often about this line as is possible."
    case .nothingToAnswer: "Nobody has written about this line."
    case .cruel: "It could hurt someone here."
    case .namesSomeone: "It points to someone."
    case .offTopic: "It belongs to another moment."
    case .tooExposed: "Too exposed here. Thank you; it is kept private."
    case .struck: "Your line is taken out. Whoever read it has read it."
    }
  }
}
