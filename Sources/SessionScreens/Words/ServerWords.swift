package import Phrasebook

/// What a server says to one person, as line mode writes it.
package enum ServerWords {
  /// The lines, in the person's own language where the server said one of the program's sentences.
  package static func lines(_ said: String, columns: Int?, in phrases: Phrasebook) -> [String] {
    var page = Page(columns: columns, phrases: phrases)
    page.text(phrases.ownWords(said))
    return page.lines
  }
}
