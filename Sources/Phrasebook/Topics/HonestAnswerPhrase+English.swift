extension HonestAnswerPhrase {
  package var english: String {
    switch self {
    case .pass: "(pass)"
    case .place: "{number} of {size}"
    case .placeBetween: "{number} of {size} from {low} to {high}"
    case .everything: "everything: {answer}"
    case .everythingElse: "everything else: {answer}"
    case .inTwos: "in twos with {names}"
    case .struck: "(taken out by its author)"
    }
  }
}
