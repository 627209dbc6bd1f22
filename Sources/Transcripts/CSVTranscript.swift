internal import Phrasebook
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
    let words = CSVRows(words: TallyWords(record.header))
    let steps = record.entries.enumerated().map { index, entry in
      TranscriptFile(name: fileName(index, entry), text: table(columns, rows(entry, words)))
    }
    let list = TranscriptFile(name: "steps.csv", text: table(listColumns, listRows(record)))
    return [TranscriptFile(name: "README.txt", text: CSVReadme(record).text), list] + steps
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

  private static func rows(
    _ entry: TranscriptRecord.Entry, _ words: CSVRows
  ) -> [[String]] {
    switch entry.outcome {
    case .told(let text): [["1", "text", "", "", "", "", text]]
    case .notShown, .notKept: [["1", outcome(entry.outcome), "", "", "", "", ""]]
    case .shown(let views):
      views.enumerated().flatMap { index, view in
        words.of(view).map { ["\(index + 1)"] + $0.cells }
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
}
