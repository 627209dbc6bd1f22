/// What the console writes in a short session; no-break spaces stand as plain ones.
enum ConsoleGold {
  static let german = """
    Sitzung: Soup
    Du hast die Konsole. Mit help siehst du alles, was du tippen kannst.
    Das Programm zählt 4 Plätze und 1 gemeinsamen Bildschirm. 1 helfende Person ist
    da. Die Tür ist zu. Wir beginnen 1 Minute später.
    4 da, 1 weg, 0 an der Tür.

    Schritt 4 von 16, soup: Choosing
      Soup is ...
    Das Programm sagt über sich selbst, zum Vorlesen:
      Nobody can be found through an answer.
      1. Yes
      2. Quietly
      3. Not today
    Notiz für dich:
      Read the lines aloud.
    Wer die Antworten sieht: Mixed with the others; shown after closing.
    Er ist offen; etwa 4 Minuten.

    Schritt 4 von 16, bread: Bread
    Er ist offen; etwa 1 Minute.
    Läuft.
    Signale: langsamer, einige; mehr Zeit, niemand.
      Nachricht von Ben: „louder, please“
    Schritt Bread: geschlossen.
    Du liegst 3 Minuten hinter dem Plan.
    Ohne salt wärst du pünktlich fertig: drop SCHRITT lässt einen aus.
      soup, Choosing (gate, 4 Minuten, geschützt, fertig)
      bread, Bread (talk, 1 Minute, core, jetzt)
      salt, Salt (text, 9 Minuten, spare, kommt noch)
    Noch 10 Minuten geplant.
    Du liegst 3 Minuten hinter dem Plan.
    Ohne salt wärst du pünktlich fertig: drop SCHRITT lässt einen aus.
    Der Raum ist angehalten; die Uhren stehen still. Mit resume geht es weiter.
    Der Raum macht weiter.
    1 Zeile wartet. Sie bleibt verdeckt, bis du read tippst; sieh vorher nach, wer
    deinen Bildschirm sieht.
      a wartet, b zurückgehalten
    Zeilen von: Choosing
      a (wartet, darf bleiben): „my boss Sam shouts“
      b (zurückgehalten): „bread“
    Keine wartende Zeile mit diesem Buchstaben enthält diese Wörter.
    Das ist hier nicht bekannt. Meinst du release?
    Bitte tippe es so: reply BUCHSTABE TEXT.
    So heißt kein Schritt. Mit plan siehst du die Namen.
    Das beendet die Schritte für alle; der Raum bleibt noch zehn Minuten offen. Mit
    ja beendest du, mit nein geht es weiter.
    Die Sitzung geht weiter.
    Die Schritte sind vorbei. Der Raum bleibt noch etwa 10 Minuten offen, mit den
    Anlaufstellen auf jedem Bildschirm; end now schließt ihn.
    Das schließt den Raum für alle. Mit ja schließt du ihn, mit nein bleibt er
    offen.
    Du hast die Konsole verlassen. Der Raum wartet, bis jemand ihn leitet.
    """

  static let spanish = """
    Sesión: Soup
    Tienes la consola. Escribe help para ver todo lo que se puede escribir.
    El programa cuenta 4 plazas y 1 pantalla compartida. 1 persona que ayuda está
    aquí. La puerta está cerrada. Empezamos 1 minuto tarde.
    4 aquí, 1 fuera, 0 esperando en la puerta.

    Paso 4 de 16, soup: Choosing
      Soup is ...
    El programa dice de sí mismo, para leer en voz alta:
      Nobody can be found through an answer.
      1. Yes
      2. Quietly
      3. Not today
    Nota para ti:
      Read the lines aloud.
    Quién ve las respuestas: Mixed with the others; shown after closing.
    Está abierto; unos 4 minutos.

    Paso 4 de 16, bread: Bread
    Está abierto; cerca de 1 minuto.
    En marcha.
    Señales: más despacio, algunas personas; más tiempo, nadie.
      Nota de Ben: «louder, please»
    Paso Bread: cerrado.
    Vas 3 minutos por encima del plan.
    Sin salt acabarías a tiempo: drop PASO deja uno fuera.
      soup, Choosing (gate, 4 minutos, protegido, hecho)
      bread, Bread (talk, 1 minuto, core, ahora)
      salt, Salt (text, 9 minutos, spare, por venir)
    Quedan 10 minutos previstos.
    Vas 3 minutos por encima del plan.
    Sin salt acabarías a tiempo: drop PASO deja uno fuera.
    La sala está en pausa; los relojes están parados. Escribe resume para seguir.
    La sala continúa.
    1 línea espera. Sigue cubierta hasta que escribas read; mira antes quién ve tu
    pantalla.
      a en espera, b retenida
    Líneas de: Choosing
      a (en espera, puede guardarse): «my boss Sam shouts»
      b (retenida): «bread»
    Ninguna línea en espera con esa letra contiene esas palabras.
    Eso no se conoce aquí. ¿Querías decir release?
    Escríbelo así, por favor: reply LETRA TEXTO.
    Ningún paso se llama así. Escribe plan para ver los nombres.
    Esto termina los pasos para todo el mundo; la sala sigue abierta diez minutos
    más. Escribe sí para terminar, no para seguir.
    La sesión sigue.
    Los pasos han terminado. La sala sigue abierta unos 10 minutos, con los
    contactos de apoyo en todas las pantallas; end now la cierra.
    Esto cierra la sala para todo el mundo. Escribe sí para cerrarla, no para
    dejarla abierta.
    Has dejado la consola. La sala espera a que alguien la lleve.
    """

  static let french = """
    Séance : Soup
    Vous avez la console. Tapez help pour voir tout ce qui peut être tapé.
    Le programme compte 4 places et 1 écran partagé. 1 personne qui aide est là. La
    porte est fermée. Nous commençons avec 1 minute de retard.
    4 ici, 1 en dehors, 0 à la porte.

    Étape 4 sur 16, soup : Choosing
      Soup is ...
    Le programme dit de lui-même, à lire à voix haute :
      Nobody can be found through an answer.
      1. Yes
      2. Quietly
      3. Not today
    Note pour vous :
      Read the lines aloud.
    Qui voit les réponses : Mixed with the others; shown after closing.
    Elle est ouverte ; environ 4 minutes.

    Étape 4 sur 16, bread : Bread
    Elle est ouverte ; environ 1 minute.
    En cours.
    Signaux : plus lentement, quelques personnes ; plus de temps, personne.
      Note de Ben : « louder, please »
    Étape Bread : fermée.
    Vous avez 3 minutes de retard sur le plan.
    Sans salt, vous finiriez à l’heure : drop ÉTAPE en retire une.
      soup, Choosing (gate, 4 minutes, protégée, faite)
      bread, Bread (talk, 1 minute, core, maintenant)
      salt, Salt (text, 9 minutes, spare, à venir)
    Encore 10 minutes prévues.
    Vous avez 3 minutes de retard sur le plan.
    Sans salt, vous finiriez à l’heure : drop ÉTAPE en retire une.
    La salle est en pause ; les horloges sont arrêtées. Tapez resume pour continuer.
    La salle reprend.
    1 ligne attend. Elle reste couverte jusqu’à ce que vous tapiez read ; regardez
    d’abord qui voit votre écran.
      a en attente, b retenue
    Lignes de : Choosing
      a (en attente, peut être gardée) : « my boss Sam shouts »
      b (retenue) : « bread »
    Aucune ligne en attente avec cette lettre ne contient ces mots.
    Ce mot n’est pas connu ici. Vouliez-vous dire release ?
    Tapez-le ainsi, s’il vous plaît : reply LETTRE TEXTE.
    Aucune étape ne s’appelle ainsi. Tapez plan pour voir les noms.
    Cela termine les étapes pour tout le monde ; la salle reste ouverte dix minutes
    de plus. Tapez oui pour terminer, non pour continuer.
    La séance continue.
    Les étapes sont terminées. La salle reste ouverte environ 10 minutes, avec les
    contacts de soutien sur chaque écran ; end now la ferme.
    Cela ferme la salle pour tout le monde. Tapez oui pour la fermer, non pour la
    laisser ouverte.
    Vous avez quitté la console. La salle attend que quelqu’un la tienne.
    """
}
