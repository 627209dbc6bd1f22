import Foundation
import Testing
import Transcripts
import WorkshopModel

@Suite("Words of participants mean nothing to the formats that carry them")
struct EscapingTests {
  @Test("HTML has no tag, entity or attribute from a text")
  func html() throws {
    let page = HTMLTranscript.text(try SampleRecord.hostile())
    #expect(!page.contains("<b>") && !page.contains("\"q\"") && !page.contains("'a'"))
    #expect(page.contains("&lt;b&gt;&amp;amp;"))
    #expect(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"))
    #expect(!page.unicodeScalars.contains("\u{1B}"))
  }

  @Test("Markdown has no markup from a text, and a text stays on its line")
  func markdown() throws {
    let text = MarkdownTranscript.text(try SampleRecord.hostile())
    for markup in ["<b>", "&amp;", " | *x", "*x*", "_y_", "[l]", "`c`", " # ,"] {
      let meant = text.replacing("\\" + markup, with: "")
      #expect(!unescaped(markup, in: meant), "\(markup)")
    }
    let starts = text.split(separator: "\n").filter { $0.hasPrefix("-z") || $0.hasPrefix("=") }
    #expect(starts.isEmpty)
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{2028}"))
  }

  @Test("JSON is read back with the same texts by another reader")
  func json() throws {
    let text = JSONTranscript.text(try SampleRecord.hostile())
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let document = try #require(value as? [String: Any])
    #expect(document["transcript"] as? Int == 1)
    #expect(document["title"] as? String == SampleRecord.canary)
    let steps = try #require(document["steps"] as? [[String: Any]])
    #expect(steps.last?["text"] as? String == SampleRecord.canary)
    #expect(!text.contains("<"))
  }

  @Test("CSV cells are read back whole, and none begins a formula")
  func csv() throws {
    for file in CSVTranscript.files(try SampleRecord.hostile()) where file.name != "README.txt" {
      let rows = CSVReading.rows(file.text)
      #expect(Set(rows.map(\.count)).count == 1, "\(file.name)")
      #expect(rows.joined().allSatisfy { !isFormula($0) })
      #expect(rows.joined().contains("'" + SampleRecord.canary))
    }
  }

  @Test("No format writes a number of people, a name or a vote that a record should not hold")
  func neverCounts() throws {
    let views: [View] = [
      .choice(ChoiceView(options: [TalliedText("o", .count(4711))])),
      .signed([SignedEntry(name: "Canary-Name", text: "said")]),
      .feedback([.lines("t", ["Canary-Line"])]),
      .ballot(BallotView(text: "t", yes: 4711, canLive: 4711, isAdopted: true)),
      .dyads([DyadView(name: "Canary-Name", yes: ["Canary-Name"], open: [])]),
    ]
    let entry = TranscriptRecord.Entry(
      step: try #require(StepID("s")), type: .choice, title: "T", prompt: "",
      outcome: .shown(views))
    let record = TranscriptRecord(header: try SampleRecord.small().header, entries: [entry])
    let texts =
      [JSONTranscript.text(record), MarkdownTranscript.text(record), HTMLTranscript.text(record)]
      + CSVTranscript.files(record).map(\.text)
    for text in texts {
      #expect(!text.contains("4711") && !text.contains("Canary-Name"))
    }
  }

  private func isFormula(_ cell: String) -> Bool {
    cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
  }

  private func unescaped(_ markup: String, in text: String) -> Bool {
    text.split(separator: "\n").contains { line in
      line.ranges(of: markup).contains { range in
        range.lowerBound == line.startIndex || line[line.index(before: range.lowerBound)] != "\\"
      }
    }
  }
}

/// A reader of RFC 4180, written for the tests.
enum CSVReading {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch (scalar, isQuoted) {
      case ("\"", true) where next == "\"":
        cell.append("\"")
        index += 1
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(cell)
        cell = ""
      case ("\r", false) where next == "\n":
        rows.append(row + [cell])
        (row, cell) = ([], "")
        index += 1
      default: cell.unicodeScalars.append(scalar)
      }
      index += 1
    }
    return rows
  }
}
