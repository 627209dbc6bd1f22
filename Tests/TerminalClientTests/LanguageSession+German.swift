extension LanguageSession {
  /// What a person reads and types in German.
  static let readInGerman = """
    Willkommen bei: Montagsrunde
      The computer that hosts this session keeps no record of who sent it.
    Tippe jederzeit ? und lies, was du hier tun kannst.
    Das Programm zählt 7 Plätze. Du auch? Wenn du anders zählst, sag es.
    1 gemeinsamer Bildschirm zeigt den Raum ebenfalls.
    Wir beginnen 5 Minuten später als geplant.

    Schritt 4 von 16: Wählen
      Niemand kann über eine Antwort gefunden werden.
    Das Programm zählt 7 Plätze. Du auch? Wenn du anders zählst, sag es.
      1. Ja
      2. Ja, still
      3. Heute nicht
    Tippe eine Zahl von 1 bis 3.
    > 4
    Bitte tippe eine Zahl von 1 bis 3.
    > 1
    Danke. Deine Antwort ist angekommen. Mit u nimmst du sie zurück, bis der Schritt
    schließt.

    Schritt 4 von 16: Wählen
      Suppe ist ...
      1. eine Mahlzeit
      2. eine Vorspeise
      3. ein Getränk
    Tippe bis zu 2 Zahlen von 1 bis 3 mit Leerzeichen dazwischen, oder p zum Passen.
    Wer das sieht: Mit den anderen gemischt; gezeigt nach dem Schließen.
    > 1 2 3
    Bitte tippe bis zu 2 verschiedene Zahlen von 1 bis 3, oder p zum Passen.
    Wer das sieht: Mit den anderen gemischt; gezeigt nach dem Schließen.
    > 2 1
    Danke. Deine Antwort ist angekommen. Mit u nimmst du sie zurück, bis der Schritt
    schließt.
    > p
    Du hast schon geantwortet. Tippe zuerst u, um die Antwort zurückzunehmen.
    Die meisten sind fertig. Es eilt nicht.
    Dieser Schritt schließt in 30 Sekunden. Passen ist völlig in Ordnung.
    Wir nehmen uns einen Moment. Es ist alles in Ordnung; der Raum ist still.

    Schritt 4 von 16: Wählen
      Suppe ist ...
    Tippe eine Zahl von 1 bis 7, oder p zum Passen.
    Wer das sieht: Mit den anderen gemischt; gezeigt nach dem Schließen.
    > 8
    Bitte tippe eine Zahl von 1 bis 7, oder p zum Passen.
    Wer das sieht: Mit den anderen gemischt; gezeigt nach dem Schließen.
    > 6
    Danke. Deine Antwort ist angekommen. Mit u nimmst du sie zurück, bis der Schritt
    schließt.

    Was der Raum von diesem Schritt sieht: Wählen
      1 bis 3: 3
      4 bis 7: 6
    Die Mitte ist 4,5; die Hälfte der Antworten liegt zwischen 3 und 6.

    Schritt 4 von 16: Wählen
      Suppe ist ...
    Tippe eine Zeile mit bis zu 160 Zeichen, oder p zum Passen.
    Wer das sieht: Mit den anderen gemischt; gezeigt nach dem Schließen.
    > p
    Das ist angekommen. Mit u nimmst du es zurück, bis der Schritt schließt.

    Was der Raum von diesem Schritt sieht: Wählen
    1 Zeile. Einige Zeilen sind vielleicht zurückgehalten.
      „Gestern war ruhig.“
    > h
    Die Leitung wird sehen, dass du mit einem Menschen sprechen möchtest. Soll ich
    es senden? Tippe ja oder nein.
    > ?
    Bitte tippe ja oder nein.
    > nein
    Es wurde nichts gesendet.
    > ?
    Befehle:
      p: passen; so gut wie eine Antwort
      u: deine Antwort zurücknehmen, bis der Schritt schließt
      s: eine Weile hinausgehen und wieder herein; niemand erfährt es
      -: langsamer, bitte
      +: etwas mehr Zeit, bitte
      m TEXT: eine private Nachricht an die Leitung, ohne deinen Namen
      m sign TEXT: dasselbe mit deinem Namen
      h: um einen Menschen bitten; fragt dich vorher
      x: den Bildschirm leeren
      q: gehen; fragt dich vorher
      ?: diese Liste
      mail: dein Postfach; es öffnet sich nie von selbst
      reply TEXT: einen Brief beantworten, ohne deinen Namen
      strike: eine Zeile von dir aus dem Protokoll nehmen
      /solo: in einem Schritt zu zweit allein arbeiten
      /others: wieder mit den anderen
      /avoid NAME, NAME: lieber nicht mit diesen Personen
      /together NAME: gern mit dieser Person
      Enter allein: die Frage noch einmal lesen

    Die Schritte sind vorbei. Der Raum bleibt noch etwa 10 Minuten offen: Bleib,
    atme durch, oder tippe q zum Gehen.
    Du kannst der Leitung noch schreiben: m und deine Worte, oder h.
    >
    Die Schritte sind vorbei, und der Raum ist noch offen: m mit deinen Worten
    schreibt der Leitung, q verlässt den Raum.
      Die Sitzung ist zu Ende.
    """
}
