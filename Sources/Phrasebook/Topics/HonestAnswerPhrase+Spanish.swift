extension HonestAnswerPhrase {
  package var spanish: String {
    switch self {
    case .pass: "(paso)"
    case .place: "{number} de {size}"
    case .placeBetween: "{number} de {size} de {low} a {high}"
    case .everything: "todo: {answer}"
    case .everythingElse: "todo lo demás: {answer}"
    case .inTwos: "a dúo con {names}"
    case .struck: "(retirada por quien la escribió)"
    }
  }
}
