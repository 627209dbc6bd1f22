extension HonestAnswerPhrase {
  package var german: String {
    switch self {
    case .pass: "(gepasst)"
    case .place: "{number} von {size}"
    case .placeBetween: "{number} von {size} von {low} bis {high}"
    case .everything: "alles: {answer}"
    case .everythingElse: "alles andere: {answer}"
    case .inTwos: "zu zweit mit {names}"
    case .struck: "(von der Person, die sie schrieb, herausgenommen)"
    }
  }
}
