public import WorkshopModel

/// Writes a record as Markdown (CommonMark with tables).
public enum MarkdownTranscript {
  /// The whole document.
  public static func text(_ record: TranscriptRecord) -> String {
    var lines = head(record.header)
    for (index, entry) in record.entries.enumerated() {
      lines += ["## \(index + 1). \(escaped(entry.title))", ""]
      if !entry.prompt.isEmpty { lines += quoted(entry.prompt) }
      lines += Blocks.of(entry.outcome).flatMap(block)
    }
    if !record.agreements.isEmpty {
      lines += ["## Agreements", ""] + AgreementsText.items(record.agreements)
    }
    lines += ["---", "", escaped(TallyWords.readers), ""]
    return lines.joined(separator: "\n")
  }

  /// What people said about a session, as a file of its own for the facilitator.
  public static func feedback(_ items: [FeedbackView], workshop: String) -> String {
    let lines = ["# Feedback: \(escaped(workshop))", ""]
    return (lines + Blocks.of(View.feedback(items)).flatMap(block)).joined(separator: "\n")
  }

  private static func head(_ header: TranscriptRecord.Header) -> [String] {
    var lines = ["# \(escaped(header.title))", ""]
    if header.isRehearsal { lines += ["**Rehearsal: simulated people may have taken part.**", ""] }
    lines.append("* Workshop: \(escaped(header.workshop))")
    if !header.date.isEmpty { lines.append("* Date: \(escaped(header.date))") }
    lines.append("* People: \(escaped(header.people))")
    lines += ["* Software: \(escaped(header.software))", "", "Promises in force:", ""]
    return lines + header.promises.map { "* \(escaped($0))" } + [""]
  }

  private static func quoted(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { "> \(escaped(String($0)))" } + [""]
  }

  private static func block(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let text): [escaped(text), ""]
    case .bars(let title, let bars): table(title, bars)
    case .order(let rows):
      rows.enumerated().map { index, row in
        "\(index + 1). \(row.map(escaped).joined(separator: "; "))"
      } + [""]
    case .lines(let lines): lines.map { "* \(escaped($0))" } + [""]
    case .map(let map): picture(map)
    }
  }

  private static func table(_ title: String?, _ bars: [Block.Bar]) -> [String] {
    let heading = title.map { ["**\(escaped($0))**", ""] } ?? []
    let rows = bars.map { "| \(escaped($0.label)) | \(escaped(TallyWords.share($0.tally))) |" }
    return heading + ["| Answer | Share |", "|---|---|"] + rows + [""]
  }

  private static func picture(_ map: Block.GridMap) -> [String] {
    let rows = map.rows.map { row in
      "    " + row.map { $0 == 0 ? "\u{B7}" : "\($0)" }.joined(separator: " ")
    }
    let ends = [
      "From left to right: \(map.across.joined(separator: " to ")).",
      "From bottom to top: \(map.up.joined(separator: " to ")).",
      "9 is where most answers lie.",
    ]
    return rows + ["", escaped(ends.joined(separator: " ")), ""]
  }

  /// One line in which no character of the text has a meaning in Markdown or HTML.
  static func escaped(_ text: String) -> String {
    let line = TallyWords.line(text)
    var result = ""
    var before = Before.nothing
    for character in line {
      if isSpecial(character, after: before) { result.append("\\") }
      result.append(character)
      before = before.followed(by: character)
    }
    return result
  }

  /// What stands before a character on its line: list markers only mean something at the start.
  private enum Before {
    case nothing, digits, words

    func followed(by character: Character) -> Before {
      switch self {
      case .nothing where character.isWhitespace: .nothing
      case .nothing where character.isNumber, .digits where character.isNumber: .digits
      default: .words
      }
    }
  }

  private static func isSpecial(_ character: Character, after before: Before) -> Bool {
    guard let ascii = character.unicodeScalars.first, ascii.isASCII else { return false }
    if "\\`*_[]<>|~&#!{}$^@".unicodeScalars.contains(ascii) { return true }
    return switch before {
    case .nothing: "+-=".unicodeScalars.contains(ascii)
    case .digits: ".)".unicodeScalars.contains(ascii)
    case .words: false
    }
  }
}
