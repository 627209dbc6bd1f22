public import WorkshopModel

/// A file of an export, by its name inside the folder or archive.
public struct TranscriptFile: Hashable, Sendable {
  /// ASCII letters, digits, dots and hyphens only.
  public let name: String
  /// What is in it, UTF-8.
  public let text: String

  /// Names a text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// Writes a record as a folder of CSV files (RFC 4180): one a step, a list of steps, and a README.
public enum CSVTranscript {
  /// The files, in the order of the steps.
  public static func files(_ record: TranscriptRecord) -> [TranscriptFile] {
    let steps = record.entries.enumerated().map { index, entry in
      TranscriptFile(name: fileName(index, entry), text: table(columns, rows(entry)))
    }
    let list = TranscriptFile(name: "steps.csv", text: table(listColumns, listRows(record)))
    return [TranscriptFile(name: "README.txt", text: readme(record)), list] + steps
      + agreements(record)
  }

  private static func agreements(_ record: TranscriptRecord) -> [TranscriptFile] {
    guard !record.agreements.isEmpty else { return [] }
    let rows = record.agreements.enumerated().map { index, agreement in
      [
        "\(index + 1)", agreement.text, agreement.reviewOn,
        agreement.hasExitClause ? "yes" : "no",
      ]
    }
    return [TranscriptFile(name: "agreements.csv", text: table(agreementColumns, rows))]
  }

  private static let columns = ["part", "kind", "item", "answer", "share", "band", "detail"]
  private static let agreementColumns = ["number", "text", "review on", "exit clause"]
  private static let listColumns = ["number", "id", "type", "title", "prompt", "outcome", "file"]

  private static func fileName(_ index: Int, _ entry: TranscriptRecord.Entry) -> String {
    let number = index + 1
    return "\(number < 10 ? "0" : "")\(number)-\(entry.step.name).csv"
  }

  private static func listRows(_ record: TranscriptRecord) -> [[String]] {
    record.entries.enumerated().map { index, entry in
      [
        "\(index + 1)", entry.step.name, entry.type.rawValue, entry.title, entry.prompt,
        outcome(entry.outcome), fileName(index, entry),
      ]
    }
  }

  private static func outcome(_ outcome: TranscriptRecord.Outcome) -> String {
    switch outcome {
    case .told: "told"
    case .shown: "shown"
    case .notShown: "not shown"
    case .notKept: "not kept"
    }
  }

  private static func rows(_ entry: TranscriptRecord.Entry) -> [[String]] {
    switch entry.outcome {
    case .told(let text): [["1", "text", "", "", "", "", text]]
    case .notShown, .notKept: [["1", outcome(entry.outcome), "", "", "", "", ""]]
    case .shown(let views):
      views.enumerated().flatMap { index, view in
        CSVRows.of(view).map { ["\(index + 1)"] + $0.cells }
      }
    }
  }

  private static func table(_ columns: [String], _ rows: [[String]]) -> String {
    ([columns] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell; an apostrophe keeps spreadsheets from reading it as a formula.
  static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) }
    let safe = isFormula == true ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { "\",\r\n;".unicodeScalars.contains($0) }
    guard needsQuotes else { return safe }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func readme(_ record: TranscriptRecord) -> String {
    let header = record.header
    var lines = [header.title, ""]
    if header.isRehearsal { lines += ["Rehearsal: simulated people may have taken part.", ""] }
    lines.append("Workshop: \(header.workshop)")
    if !header.date.isEmpty { lines.append("Date: \(header.date)") }
    lines += ["People: \(header.people)", "Software: \(header.software)", ""]
    lines += ["Promises in force:"] + header.promises.map { "- \($0)" } + [""]
    lines += columnNotes + ["", TallyWords.readers, ""]
    return lines.map(TallyWords.line).joined(separator: "\n")
  }

  private static let columnNotes = [
    "steps.csv lists the steps that were held; each has a file of its own.",
    "agreements.csv, where there is one, lists what was adopted: the line, the day on which it is",
    "looked at again, and whether anyone may leave it at any time.",
    "Comma-separated, UTF-8, lines end with CR LF, the first line names the columns (RFC 4180).",
    "A cell that would begin with = + - @ begins with an apostrophe, so that no spreadsheet runs it.",
    "",
    "Columns of a step's file:",
    "part    counts what was shown of the step, from 1 (two batches of lines are 1 and 2)",
    "kind    choice, scale, grid, rank, statement, line, word, match, text, not shown, not kept;",
    "        \"earlier\" before a kind is the earlier picture of a comparison",
    "item    the statement, or the item of a match; of a grid's map the row from the top; else empty",
    "answer  option, label, numbers of the scale, quadrant, item, word or line",
    "share   0 to 1 in tenths, never a number of people; of a map 0 to 9, as a part of the fullest",
    "band    a word in place of a share, on sensitive steps",
    "detail  the place in an order, the middle answer, what a quiz holds right, or the text said",
  ]
}
