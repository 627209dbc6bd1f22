extension CommandFilePhrase {
  /// The sentence in French.
  public var french: String {
    switch self {
    case .unreadable: "{path} : le fichier ne peut pas être lu."
    case .mayRead: "Le nom est-il juste, et pouvez-vous le lire ?"
    case .notText: "{path} : le fichier n'est pas du texte en UTF-8."
    case .tooLong: "{path} : le fichier est trop long ; au plus {most} Kio sont lus."
    case .saveAsText: "Enregistrez-le en UTF-8 et réessayez."
    case .notWritten: "{path} : le fichier ne peut pas être écrit."
    case .cannotWrite: "{path} : ceci ne peut pas être écrit."
    case .mayWrite: "Y a-t-il de la place, et pouvez-vous y écrire ?"
    case .noFolder: "{path} : le dossier ne peut pas être créé."
    case .otherFolder: "Choisissez-en un autre avec --state, ou demandez à qui il est."
    case .unusable: "{path} : le fichier ne peut pas être utilisé."
    case .isThere: "{path} existe déjà."
    case .otherFile: "Nommez un autre fichier ; rien n'a été écrit."
    case .written: "Écrit dans {path}."
    case .wroteFile: "{path} est écrit. Vérifiez-le avec : attune check {path}"
    case .noRecord: "Le compte rendu n'a pas pu être lu."
    case .cannotExport: "Cette console ne peut pas écrire de comptes rendus."
    }
  }
}
