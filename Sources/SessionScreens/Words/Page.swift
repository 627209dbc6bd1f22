package import Phrasebook
import WorkshopModel

/// Plain lines for a screen: the program's own sentences start at the left edge, everything that
/// somebody else wrote is filtered and indented, so that it cannot pose as the program.
package struct Page: Sendable {
  /// The lines so far.
  private(set) var lines: [String] = []
  /// Columns to wrap at; nil leaves lines whole, for pipes.
  let columns: Int?
  /// The language of the program's own sentences.
  package let phrases: Phrasebook

  /// Whether entries and quotations are left out, so that only sentences stand on it.
  let hasOnlySentences: Bool

  init(
    columns: Int?, phrases: Phrasebook = Phrasebook(), hasOnlySentences: Bool = false
  ) {
    self.columns = columns.map { max(20, $0) }
    self.phrases = phrases
    self.hasOnlySentences = hasOnlySentences
  }

  /// Pages of a style.
  init(style: LineStyle) { self.init(columns: style.columns, phrases: style.phrases) }

  /// Sentences that depend on the state of the room.
  var words: ParticipantWords { ParticipantWords(phrases) }

  /// The program's own sentence.
  mutating func say(_ own: String) { append(own, indent: "", hanging: "") }

  /// The program's own sentence; its values are the program's own as well.
  mutating func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) {
    say(phrases(phrase, values))
  }

  mutating func say(_ own: [String]) { for line in own { say(line) } }

  mutating func blank() { lines.append("") }

  /// Text of a workshop or a server.
  mutating func text(_ foreign: String, limits: SafeText.Limits = .paragraph) {
    let safe = SafeText(untrusted: foreign, limits: limits)
    for line in safe.string.split(separator: "\n", omittingEmptySubsequences: true) {
      append(String(line), indent: "  ", hanging: "  ")
    }
  }

  /// Our own lead, then one line of text of a workshop or a server.
  mutating func text(_ lead: String, _ foreign: String) {
    append(lead + Self.line(foreign), indent: "", hanging: "  ")
  }

  /// Our own sentence around values from a workshop, a server or a person.
  mutating func text(_ phrase: some PhraseKey, _ values: [String: PhraseValue]) {
    let safe = values.mapValues { value -> PhraseValue in
      if case .text(let foreign) = value { return .text(Self.line(foreign)) }
      return value
    }
    // What somebody else wrote never stands at the left edge.
    let isForeign = phrase.text(in: phrases.language).hasPrefix("{")
    append(phrases(phrase, safe), indent: isForeign ? "  " : "", hanging: "  ")
  }

  /// What a person wrote, in quotation marks.
  mutating func quote(_ foreign: String, from lead: String = "") {
    if hasOnlySentences { return }
    append(lead + quoted(Self.line(foreign)), indent: "  ", hanging: "   ")
  }

  /// English lines are ASCII.
  private func quoted(_ own: String) -> String {
    phrases.quoted(own, isASCII: phrases.language == .english)
  }

  /// A numbered or lettered entry of somebody's text, with our own words after it.
  mutating func item(_ mark: String, _ foreign: String, after own: String = "") {
    if hasOnlySentences { return }
    append("\(mark). " + Self.line(foreign) + own, indent: "  ", hanging: "     ")
  }

  /// An entry without a mark: somebody's text with our own words after it.
  mutating func entry(_ foreign: String, after own: String = "") {
    if hasOnlySentences { return }
    append(Self.line(foreign) + own, indent: "  ", hanging: "    ")
  }

  /// One filtered line of somebody's text.
  package static func line(_ foreign: String) -> String {
    SafeText(untrusted: foreign, limits: .line(graphemes: 2000)).string
  }

  private mutating func append(_ text: String, indent: String, hanging: String) {
    guard let columns else { return lines.append(indent + text) }
    var line = indent
    var width = indent.count
    var isFresh = true
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      for piece in Self.pieces(String(word), width: columns - hanging.count) {
        let length = Self.width(piece)
        if !isFresh, width + 1 + length > columns {
          lines.append(line)
          (line, width, isFresh) = (hanging, hanging.count, true)
        }
        if !isFresh { (line, width) = (line + " ", width + 1) }
        (line, width, isFresh) = (line + piece, width + length, false)
      }
    }
    lines.append(line)
  }

  /// A word that is longer than a line is cut, or the terminal would carry it to the left edge.
  private static func pieces(_ word: String, width limit: Int) -> [String] {
    guard width(word) > limit else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if width(piece) + width(String(character)) > limit {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  /// Columns as most terminals count them, wide ones taken as two.
  private static func width(_ text: String) -> Int {
    text.utf8.count == text.count ? text.count : text.reduce(0) { $0 + width($1) }
  }

  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    return first.value >= 0x1100 && !((0x2000...0x206F) ~= first.value) ? 2 : 1
  }
}
