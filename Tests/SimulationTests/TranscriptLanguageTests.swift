import Phrasebook
import SimulationKit
import Testing
import Transcripts
import WorkshopModel

@Suite("A transcript speaks the session's language")
struct TranscriptLanguageTests {
  /// Words that stand in almost every English sentence, and the heads of an English transcript.
  private static let english =
    #"(?i)\b(the|of|and|were|with|shown|kept|about|people|everyone|answer|share|earlier|now|"#
    + #"shares|may|rehearsal|software|promises|agreements|accepted|held|most|lie)\b"#

  @Test(
    "Nothing of a simulated evening is told in English but the workshop's own texts",
    arguments: [Language.german, .spanish, .french])
  func evening(in language: Language) throws {
    let record = try Self.record(in: language)
    #expect(record.entries.count == Self.steps.count && record.header.isRehearsal)
    let english = try Regex(Self.english)
    for (format, text) in Self.documents(record) {
      let words = text.matches(of: english).map { String(text[$0.range]) }
      #expect(words.isEmpty, "\(format): \(words)")
    }
  }

  @Test("The same evening in English says what was shown")
  func english() throws {
    let documents = Self.documents(try Self.record(in: .english))
    for (_, text) in documents { #expect(text.contains(try Regex(Self.english))) }
    let page = try #require(documents["markdown"])
    for words in [
      "A break.", "A round was held.", "Pairs met (planned: 5 minutes).", "Held right: §",
      "Not kept.", "Everyone said yes:", "5 to 7 people", "The middle answer is",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  /// An evening whose own texts have no letter, so that every word is the program's.
  private static func record(in language: Language) throws -> TranscriptRecord {
    let sheet = WorkshopSheet(header: ["title: §", "for: [group]"], steps: steps)
    let hall = FieldEffect.Hall(people: 7, language: language.rawValue)
    var evening = try Evening(sheet.text, in: hall)
    try evening.walk()
    return evening.room.record
  }

  private static let steps = [
    "type: gate, title: §, say: §, options: [1, 2]",
    "type: break, title: §",
    "type: choice, title: §, ask: §, options: [§, §§], answer: 1, because: §, keep: counts",
    "type: scale, title: §, ask: §, min: 1, max: 5, keep: counts",
    "type: choice, title: §, ask: §, options: [§, §§], sensitive: true, keep: counts",
    "type: grid, title: §, ask: §, across: [§1, §2], up: [§3, §4], size: 5, keep: counts",
    "type: rank, title: §, ask: §, items: [§1, §2, §3], top: 2, keep: counts",
    "type: statements, title: §, ask: §, items: [§1, §2], labels: [§3, §4], keep: counts",
    "type: text, title: §, ask: §, keep: nothing",
    "type: match, title: §, ask: §, items: [§1, §2], keep: lines",
    "type: pair, title: §, turns: [{who: A, do: §, seconds: 30}]",
    "type: round, title: §, ask: §",
  ]

  /// What people read of each format, without the names that a format has in every language.
  private static func documents(_ record: TranscriptRecord) -> [String: String] {
    let readme = CSVTranscript.files(record).first { $0.name == "README.txt" }?.text ?? ""
    let page = HTMLTranscript.text(record)
    return [
      "markdown": MarkdownTranscript.text(record),
      // What comes after it names files and columns.
      "tables": String(readme.prefix(upTo: readme.ranges(of: "\nsteps.csv")[0].lowerBound)),
      "page": String(page.suffix(from: page.ranges(of: "<main>")[0].upperBound)),
    ]
  }
}
