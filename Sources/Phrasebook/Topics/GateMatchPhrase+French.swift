extension GateMatchPhrase {
  package var french: String {
    switch self {
    case .led:
      "Là où des souhaits sont comparés, seul ce que tout le monde partage est montré, à tout le "
        + "monde de la même façon, personne qui anime comprise."
    case .memberLed:
      "Là où des souhaits sont comparés, seul ce que tout le monde partage est montré, à tout le "
        + "monde de la même façon."
    case .two:
      "Vous êtes deux : ce qui manque apprend à chacune de vous ce que l'autre n'a pas dit."
    case .many: "Celles et ceux qui comparent peuvent en déduire plus."
    case .dyads:
      "À deux personnes qui s'y nomment mutuellement est montré aussi ce qu'elles partagent à deux."
    }
  }
}
