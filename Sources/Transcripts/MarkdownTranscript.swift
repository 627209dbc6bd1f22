public import Phrasebook
public import WorkshopModel

/// Writes a record as Markdown (CommonMark with tables).
public enum MarkdownTranscript {
  /// The whole document.
  public static func text(_ record: TranscriptRecord) -> String {
    MarkdownBody(words: TallyWords(record.header)).lines(record).joined(separator: "\n")
  }

  /// What people said about a session, as a file of its own for the facilitator.
  public static func feedback(
    _ items: [FeedbackView], workshop: String, phrases: Phrasebook = Phrasebook()
  ) -> String {
    let words = TallyWords(phrases)
    let title = words(TranscriptPhrase.feedback, ["workshop": .text(escaped(workshop))])
    return (["# " + title, ""] + MarkdownBody(words: words).lines(.feedback(items)))
      .joined(separator: "\n")
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

/// What stands in the document.
private struct MarkdownBody {
  let words: TallyWords

  func lines(_ record: TranscriptRecord) -> [String] {
    var lines = head(record.header)
    for (index, entry) in record.entries.enumerated() {
      lines += ["## \(index + 1). \(escaped(entry.title))", ""]
      if !entry.prompt.isEmpty { lines += quoted(entry.prompt) }
      lines += Blocks(words: words).of(entry.outcome).flatMap(block)
    }
    if !record.agreements.isEmpty {
      lines += ["## " + words(AgreementPhrase.heading), ""]
      lines += AgreementsText.items(record.agreements, words.phrases)
    }
    return lines + ["---", "", escaped(words(TranscriptPhrase.readers)), ""]
  }

  func lines(_ view: View) -> [String] { Blocks(words: words).of(view).flatMap(block) }

  private func head(_ header: TranscriptRecord.Header) -> [String] {
    var lines = ["# \(escaped(header.title))", ""]
    if header.isRehearsal { lines += ["**\(escaped(words(TranscriptPhrase.rehearsal)))**", ""] }
    lines.append(item(.workshop, header.workshop))
    if !header.date.isEmpty { lines.append(item(.date, header.date)) }
    lines += [item(.people, header.people), item(.software, header.software), ""]
    lines += [escaped(words(TranscriptPhrase.promises)), ""]
    return lines + header.promises.map { "* \(escaped($0))" } + [""]
  }

  private func item(_ label: TranscriptPhrase, _ text: String) -> String {
    "* " + words.labelled(label, escaped(text))
  }

  private func quoted(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { "> \(escaped(String($0)))" } + [""]
  }

  private func block(_ block: Block) -> [String] {
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

  private func table(_ title: String?, _ bars: [Block.Bar]) -> [String] {
    let heading = title.map { ["**\(escaped($0))**", ""] } ?? []
    let columns = "| \(words(TranscriptPhrase.answer)) | \(words(TranscriptPhrase.share)) |"
    let rows = bars.map { "| \(escaped($0.label)) | \(escaped(words.share($0.tally))) |" }
    return heading + [columns, "|---|---|"] + rows + [""]
  }

  private func picture(_ map: Block.GridMap) -> [String] {
    let rows = map.rows.map { row in
      "    " + row.map { $0 == 0 ? "\u{B7}" : "\($0)" }.joined(separator: " ")
    }
    let ends = words.axes(map) + " " + words(TranscriptViewPhrase.nine)
    return rows + ["", escaped(ends), ""]
  }

  private func escaped(_ text: String) -> String { MarkdownTranscript.escaped(text) }
}
