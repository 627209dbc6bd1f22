internal import Phrasebook
public import WorkshopModel

/// Writes a record as one page of HTML that needs nothing else and runs nothing.
public enum HTMLTranscript {
  /// The whole page.
  public static func text(_ record: TranscriptRecord) -> String {
    let header = record.header
    let body = HTMLBody(words: TallyWords(header)).lines(record)
    return """
      <!DOCTYPE html>
      <html lang="\(header.language.isEmpty ? "en" : escaped(header.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="robots" content="noindex">
      <title>\(escaped(header.title))</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <main>
      \(body.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  /// Text in which no character has a meaning in HTML, attributes included.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TallyWords.line(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// What stands in the page.
private struct HTMLBody {
  let words: TallyWords

  func lines(_ record: TranscriptRecord) -> [String] {
    head(record.header)
      + record.entries.enumerated().flatMap { section($0.offset + 1, $0.element) }
      + agreements(record.agreements)
      + ["<footer><p>\(escaped(words(TranscriptPhrase.readers)))</p></footer>"]
  }

  private func head(_ header: TranscriptRecord.Header) -> [String] {
    var lines = ["<h1>\(escaped(header.title))</h1>"]
    if header.isRehearsal {
      lines.append("<p class=\"notice\">\(escaped(words(TranscriptPhrase.rehearsal)))</p>")
    }
    lines += ["<dl>", item(.workshop, header.workshop)]
    if !header.date.isEmpty { lines.append(item(.date, header.date)) }
    lines += [item(.people, header.people), item(.software, header.software), "</dl>"]
    lines += ["<p>\(escaped(words(TranscriptPhrase.promises)))</p>", "<ul>"]
    return lines + header.promises.map { "<li>\(escaped($0))</li>" } + ["</ul>"]
  }

  private func item(_ label: TranscriptPhrase, _ text: String) -> String {
    "<dt>\(escaped(words(label)))</dt><dd>\(escaped(text))</dd>"
  }

  private func section(_ number: Int, _ entry: TranscriptRecord.Entry) -> [String] {
    var lines = ["<section>", "<h2>\(number). \(escaped(entry.title))</h2>"]
    if !entry.prompt.isEmpty {
      let prompt = entry.prompt.split(whereSeparator: \.isNewline).map { escaped(String($0)) }
      lines.append("<blockquote>\(prompt.joined(separator: "<br>"))</blockquote>")
    }
    lines += Blocks(words: words).of(entry.outcome).flatMap(block)
    return lines + ["</section>"]
  }

  private func agreements(_ agreements: [TranscriptRecord.Agreement]) -> [String] {
    guard !agreements.isEmpty else { return [] }
    let items = agreements.map { agreement in
      let terms = AgreementsText.terms(of: agreement, words.phrases)
      let more = terms.isEmpty ? "" : "<br><small>\(escaped(terms))</small>"
      return "<li>\(escaped(agreement.text))\(more)</li>"
    }
    let heading = "<h2>\(escaped(words(AgreementPhrase.heading)))</h2>"
    return ["<section>", heading, "<ol>"] + items + ["</ol>", "</section>"]
  }

  private func block(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let text): ["<p>\(escaped(text))</p>"]
    case .bars(let title, let bars):
      (title.map { ["<h3>\(escaped($0))</h3>"] } ?? []) + HTMLPictures(words: words).bars(bars)
    case .order(let rows):
      ["<ol>"] + rows.map { "<li>\($0.map(escaped).joined(separator: "; "))</li>" } + ["</ol>"]
    case .lines(let lines): ["<ul>"] + lines.map { "<li>\(escaped($0))</li>" } + ["</ul>"]
    case .map(let map): HTMLPictures(words: words).map(map)
    }
  }

  private func escaped(_ text: String) -> String { HTMLTranscript.escaped(text) }
}
