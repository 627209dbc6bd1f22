extension CommandStorePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .inUse: "Un autre attune utilise {path}. Arrêtez-le, ou choisissez --state."
    case .full:
      "Le disque est plein. Ce qui a été confirmé est gardé ; faites de la place et réessayez."
    case .notWritable: "{path} ne peut pas être écrit. Le dossier est-il à vous ?"
    case .notPrivate: "{path} est ouvert à d'autres. Qu'il ne soit qu'à vous : chmod 700 {path}"
    case .unknownSession: "Cette séance n'existe pas. « attune sessions » les montre."
    case .sessionExists: "Une séance de ce nom existe déjà."
    case .keyMissing:
      "La clé de cette séance a disparu, et ce qui était gardé ne peut plus être lu."
    case .damaged: "Le stockage est abîmé au fait {number}. Ce qui précède peut être lu."
    case .failed: "Le stockage a échoué avec le code {code}."
    case .diskFault:
      """
      Le disque n'a pas pu être lu ou écrit (code {code}). Ce qui a été confirmé est gardé ; \
      regardez s'il est plein, débranché ou défaillant.
      """
    case .unreadable: "Le stockage est abîmé : {what}."
    case .damagedAnswers:
      "Les réponses d'une étape sont abîmées à l'entrée {number}. Ce qui précède peut être lu."
    case .answersGone:
      "Les réponses de cette étape ont disparu : sa clé n'a pas survécu au redémarrage."
    case .tooLarge: "Une réponse est plus grande que cette étape ne le permet."
    case .notDurable:
      "Le journal ne peut pas assurer que les faits sont sur le disque. SQLite est-il inhabituel ?"
    }
  }
}
