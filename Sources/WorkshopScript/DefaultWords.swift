import WorkshopModel

/// Answers that a file may leave to the program, in each of its languages.
enum DefaultWords {
  /// A match's answers: yes, maybe, not now.
  static func match(_ languages: [String]) -> [LocalizedText] {
    texts(
      [
        "en": ["yes", "maybe", "not now"], "de": ["ja", "vielleicht", "jetzt nicht"],
        "es": ["sí", "quizá", "ahora no"], "fr": ["oui", "peut-être", "pas maintenant"],
      ], languages)
  }

  /// A consent test's answers: yes, can live with it, needs changing, no.
  static func draft(_ languages: [String]) -> [LocalizedText] {
    texts(
      [
        "en": ["yes", "I can live with it and will try", "needs changing", "no"],
        "de": ["ja", "ich kann damit leben und probiere es", "braucht eine Änderung", "nein"],
        "es": ["sí", "puedo vivir con ello y lo intentaré", "hay que cambiarlo", "no"],
        "fr": ["oui", "je peux vivre avec et j'essaierai", "à changer", "non"],
      ], languages)
  }

  /// The words under the file's own tags, in their order, then in whatever else the program speaks;
  /// English where the file names no language that it does.
  private static func texts(
    _ words: [String: [String]], _ languages: [String]
  ) -> [LocalizedText] {
    let spoken = ["en", "de", "es", "fr"]
    let own = languages.filter { words[head($0)] != nil }
    let tags = own + spoken.filter { !own.contains($0) }
    let count = words["en"]?.count ?? 0
    return (0..<count).compactMap { index in
      LocalizedText(
        wordings: tags.compactMap { tag in
          words[head(tag)].map { .init(language: tag, text: $0[index]) }
        })
    }
  }

  /// The language of a tag, without its region.
  private static func head(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" })
  }
}
