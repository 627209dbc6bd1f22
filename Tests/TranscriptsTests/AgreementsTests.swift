import Foundation
import Phrasebook
import Testing
import Transcripts
import WorkshopModel

@Suite("Agreements alone, and their days in a calendar (RECORD_GOLDEN=1 writes the files)")
struct AgreementsTests {
  @Test("Markdown")
  func markdown() throws {
    try Golden.expect(
      AgreementsText.markdown(SampleRecord.agreements, title: "An evening"), "agreements.md")
  }

  @Test("Agreements and their calendar in another language")
  func translated() throws {
    let french = Phrasebook(.french)
    let page = AgreementsText.markdown(SampleRecord.agreements, title: "", phrases: french)
    #expect(page.hasPrefix("# Accords\n"))
    #expect(page.contains("À revoir le 2026-12-21. Chaque personne peut s\u{2019}en retirer"))
    let calendar = CalendarFile.text(
      agreements: SampleRecord.agreements, title: "", stamp: "", phrases: french)
    #expect(try #require(calendar).contains("SUMMARY:Accords\u{A0}: à revoir"))
  }

  @Test("A page for supervision in another language")
  func translatedSupervision() {
    let page = SupervisionNotes.template(title: "Abend", phrases: Phrasebook(.german))
    #expect(page.hasPrefix("# Notizen für die Supervision: Abend\n"))
  }

  @Test("Calendar")
  func calendar() throws {
    let text = CalendarFile.text(
      agreements: SampleRecord.agreements, title: "Our agreements; look again",
      stamp: "20261121T000000Z")
    try Golden.expect(try #require(text), "agreements.ics")
  }

  @Test("A page for supervision")
  func supervision() throws {
    try Golden.expect(SupervisionNotes.template(title: "An evening"), "supervision.md")
    #expect(!SupervisionNotes.template(title: "").contains(":\n"))
  }

  @Test("Without a line the page says so; without a day there is no calendar")
  func empty() {
    #expect(AgreementsText.markdown([], title: "").contains("No line was adopted."))
    let undated = ["", "2026-13-01", "2026-02-30", "2025-02-29", "soon", "2026-1-1", "２０２６-01-01"]
      .map { TranscriptRecord.Agreement(text: "x", reviewOn: $0, hasExitClause: false) }
    #expect(CalendarFile.text(agreements: undated, title: "t", stamp: "") == nil)
  }

  @Test("The same agreements have the same event in every export; others have another")
  func identifiers() throws {
    let texts = try [("t", "20261121T000000Z"), ("t", "20261122T000000Z"), ("u", "x")].map {
      try #require(
        CalendarFile.text(agreements: SampleRecord.agreements, title: $0.0, stamp: $0.1))
    }
    let names = texts.map { lines($0).filter { $0.hasPrefix("UID:") } }
    #expect(names[0] == names[1] && Set(names[0]).isDisjoint(with: names[2]))
    #expect(Set(names[0]).count == 2 && names[0].allSatisfy { !$0.contains("@") })
    #expect(texts[2].contains("DTSTAMP:19700101T000000Z\r\n"))
  }

  @Test("Any text folds at 75 octets, unfolds and unescapes to itself, and adds no line")
  func folding() throws {
    var numbers = SystemRandomNumberGenerator()
    let alphabet = Array(
      "a;,\\:\"n\u{301}é雪\u{1F468}\u{200D}\u{1F469} \r\n\u{2028}\u{0}\u{1B}END:VEVENT"
        .unicodeScalars)
    for length in 0..<300 {
      let text = String(
        String.UnicodeScalarView(
          (0..<length).map { _ in alphabet[Int.random(in: alphabet.indices, using: &numbers)] }))
      let agreement = TranscriptRecord.Agreement(
        text: text, reviewOn: "2024-02-29", hasExitClause: false)
      let file = try #require(
        CalendarFile.text(agreements: [agreement], title: text, stamp: "20261121T101112Z"))
      let octets = Array(file.utf8)
      #expect(!octets.contains(0) && !octets.contains(0x1B))
      for line in octets.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
        #expect(line.last == 0x0D && line.dropLast().count <= 75)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      let names = lines(file).map { line in
        String(String.UnicodeScalarView(line.unicodeScalars.prefix { $0 != ":" && $0 != ";" }))
      }
      #expect(names == Self.names)
      let written = lines(file).first { $0.hasPrefix("DESCRIPTION:") }
      #expect(written.map { unescaped($0.dropFirst(12)) } == "1. " + plain(text))
    }
  }

  @Test("Hostile agreements mean nothing to any format")
  func hostile() throws {
    let agreement = TranscriptRecord.Agreement(
      text: SampleRecord.canary, reviewOn: "<i>", hasExitClause: true)
    let record = TranscriptRecord(
      header: try SampleRecord.small().header, entries: [], agreements: [agreement])
    #expect(!HTMLTranscript.text(record).contains("<b>"))
    #expect(!HTMLTranscript.text(record).contains("<i>"))
    let page = AgreementsText.markdown([agreement], title: SampleRecord.canary)
    for text in [page, MarkdownTranscript.text(record)] {
      #expect(!text.contains(" <b>") && !text.contains("\u{1B}") && !text.contains(" *x"))
    }
    let file = try #require(CSVTranscript.files(record).last)
    #expect(file.name == "agreements.csv")
    #expect(CSVReading.rows(file.text).last?.contains("'" + SampleRecord.canary) == true)
    let value = try JSONSerialization.jsonObject(with: Data(JSONTranscript.text(record).utf8))
    let list = (value as? [String: Any])?["agreements"] as? [[String: Any]]
    #expect(list?.first?["text"] as? String == SampleRecord.canary)
  }

  private static let names = [
    "BEGIN", "VERSION", "PRODID", "CALSCALE", "BEGIN", "UID", "DTSTAMP", "DTSTART", "SUMMARY",
    "DESCRIPTION", "CLASS", "TRANSP", "END", "END",
  ]

  /// The content lines, unfolded.
  private func lines(_ file: String) -> [String] {
    var text = String.UnicodeScalarView()
    for scalar in file.unicodeScalars {
      text.append(scalar)
      if Array(text.suffix(3)) == ["\r", "\n", " "] { text.removeLast(3) }
    }
    return String(text).split(separator: "\r\n").map(String.init)
  }

  private func unescaped(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text on one line, as every format has it.
  private func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          ["\r", "\n", "\u{2028}", "\u{0}", "\u{1B}"].contains($0) ? " " : $0
        }))
  }
}
