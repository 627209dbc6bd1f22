extension LanguageSession {
  /// What a person reads and types in French.
  static let readInFrench = """
    Bienvenue~: Tour du lundi
      The computer that hosts this session keeps no record of who sent it.
    Tapez~? à tout moment pour lire ce que vous pouvez faire ici.
    Le programme compte 7 places. Vous aussi~? Si vous comptez autrement, dites-le.
    1 écran partagé montre aussi la salle.
    Nous commençons 5 minutes plus tard que prévu.

    Étape 4 sur 16~: Choisir
      Personne ne peut être retrouvé par une réponse.
    Le programme compte 7 places. Vous aussi~? Si vous comptez autrement, dites-le.
      1. Oui
      2. Oui, en silence
      3. Pas aujourd’hui
    Tapez un nombre de 1 à 3.
    > 4
    Merci de taper un nombre de 1 à 3.
    > 1
    Merci. Votre réponse est arrivée. Tapez u pour la reprendre tant que l’étape est
    ouverte.

    Étape 4 sur 16~: Choisir
      La soupe est ...
      1. un repas
      2. une entrée
      3. une boisson
    Tapez jusqu’à 2 nombres de 1 à 3, séparés par des espaces, ou p pour passer.
    Qui voit cela~: Mêlée aux autres ; montrée après la fermeture.
    > 1 2 3
    Merci de taper jusqu’à 2 nombres différents de 1 à 3, ou p pour passer.
    Qui voit cela~: Mêlée aux autres ; montrée après la fermeture.
    > 2 1
    Merci. Votre réponse est arrivée. Tapez u pour la reprendre tant que l’étape est
    ouverte.
    > p
    Vous avez déjà répondu. Tapez d’abord u pour reprendre votre réponse.
    La plupart ont fini. Rien ne presse.
    Cette étape se ferme dans 30 secondes. Passer, c’est très bien aussi.
    Nous prenons un moment. Tout va bien~; la salle est calme.

    Étape 4 sur 16~: Choisir
      La soupe est ...
    Tapez un nombre de 1 à 7, ou p pour passer.
    Qui voit cela~: Mêlée aux autres ; montrée après la fermeture.
    > 8
    Merci de taper un nombre de 1 à 7, ou p pour passer.
    Qui voit cela~: Mêlée aux autres ; montrée après la fermeture.
    > 6
    Merci. Votre réponse est arrivée. Tapez u pour la reprendre tant que l’étape est
    ouverte.

    Ce que la salle voit de Choisir
      1 à 3 : 3
      4 à 7 : 6
    Le milieu est 4,5~; la moitié des réponses se trouve entre 3 et 6.

    Étape 4 sur 16~: Choisir
      La soupe est ...
    Tapez une ligne de 160 caractères au plus, ou p pour passer.
    Qui voit cela~: Mêlée aux autres ; montrée après la fermeture.
    > p
    C’est noté. Tapez u pour le reprendre tant que l’étape est ouverte.

    Ce que la salle voit de Choisir
    1 ligne. Certaines lignes sont peut-être retenues.
      «~Hier était calme.~»
    > h
    La personne qui anime verra que c’est vous qui demandez à parler à quelqu’un.
    Faut-il l’envoyer~? Tapez oui ou non.
    > ?
    Merci de taper oui ou non.
    > non
    Rien n’a été envoyé.
    > ?
    Commandes~:
      p~: passer~; vaut autant qu’une réponse
      u~: reprendre votre réponse, tant que l’étape est ouverte
      s~: sortir un moment, puis revenir~; personne ne l’apprend
      -~: plus lentement, s’il vous plaît
      +~: un peu plus de temps, s’il vous plaît
      m TEXTE~: une note privée à la personne qui anime, sans votre nom
      m sign TEXTE~: la même chose avec votre nom
      h~: demander à parler à quelqu’un~; vous demande d’abord
      x~: vider l’écran
      q~: partir~; vous demande d’abord
      ?~: cette liste
      mail~: votre boîte~; elle ne s’ouvre jamais d’elle-même
      reply TEXTE~: répondre à une lettre, sans votre nom
      strike~: retirer une de vos lignes du compte rendu
      /solo~: travailler de son côté dans une étape en binômes
      /others~: de nouveau avec les autres
      /avoid NOM, NOM~: plutôt pas avec ces personnes
      /together NOM~: volontiers avec cette personne
      Entrée seule~: relire la question

    Les étapes sont terminées. La salle reste ouverte environ 10 minutes~: restez,
    respirez, ou tapez q pour partir.
    Vous pouvez encore écrire à la personne qui anime~: m et vos mots, ou h.
    >
    Les étapes sont terminées et la salle est encore ouverte~: m avec vos mots écrit
    à la personne qui anime, q quitte la salle.
      La séance est terminée.
    """
}
