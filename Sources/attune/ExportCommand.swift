import ArgumentParser
import Disclosure
import Foundation
import Phrasebook
import Transcripts
import WorkshopModel
import WorkshopServer

/// `attune export`: the transcript of a stored session.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a stored session's transcript: what was shown, never who answered what.")

  @Argument(help: "The session's name, as 'attune sessions' lists it (default: the latest).")
  var session: String?

  @Option(help: "md, json, csv (a folder, or a file that ends in .zip), html; ics for agreements.")
  var format = "md"

  @Option(name: [.short, .long], help: "Where to write; without it, text goes to the terminal.")
  var output: String?

  @Option(help: "How exactly to say when it was: none, year or month.")
  var date = "month"

  @Flag(help: "The feedback for the facilitator in place of the transcript.")
  var feedback = false

  @Flag(
    help: "The adopted agreements alone: text, or with --format ics their review in a calendar.")
  var agreements = false

  @OptionGroup var state: StateOptions

  func validate() throws {
    try validateFormat()
    guard ["none", "year", "month"].contains(date) else {
      throw ValidationError("The date is none, year or month.")
    }
    guard format != "csv" || output != nil else {
      throw ValidationError("CSV needs a folder or a zip file: -o FOLDER")
    }
  }

  private func validateFormat() throws {
    guard !agreements || ["md", "ics"].contains(format) else {
      throw ValidationError("Agreements are written as md or ics.")
    }
    guard agreements || TranscriptWriter.formats.contains(format) else {
      throw ValidationError(
        format == "ics"
          ? "A calendar holds agreements: add --agreements."
          : "The format is md, json, csv or html.")
    }
    guard !agreements || !feedback else {
      throw ValidationError("Feedback and agreements are two files.")
    }
  }

  func run() async throws {
    try await reporting {
      let store = try OpenStore.open(state)
      let past = try StoredPast(
        try session ?? StoredPast.latest(in: store, live: false), store)
      if feedback { return try writeFeedback(past) }
      let record = SessionArchive.record(
        of: past.facts, workshop: past.workshop, header: past.header,
        held: .init(date: dateText, day: past.day))
      if agreements { return try writeAgreements(record) }
      try write(record)
    }
  }

  private var dateText: String {
    switch date {
    case "month": CalendarDay.month()
    case "year": String(CalendarDay.month().prefix(4))
    default: ""
    }
  }

  private func write(_ record: TranscriptRecord) throws {
    guard let output else {
      switch format {
      case "json": return say(JSONTranscript.text(record))
      case "html": return say(HTMLTranscript.text(record))
      default: return say(MarkdownTranscript.text(record))
      }
    }
    try TranscriptWriter.write(record, as: format, to: output)
    complain(Self.written(output))
  }

  /// Tells where something is now.
  static func written(_ path: String) -> String {
    Phrasebook.ofEnvironment(CommandFilePhrase.written, ["path": .text(path)])
  }

  private func writeAgreements(_ record: TranscriptRecord) throws {
    let title = record.header.title
    let phrases = Phrasebook(tag: record.header.language)
    guard format == "ics" else {
      return try write(AgreementsText.markdown(record.agreements, title: title, phrases: phrases))
    }
    let calendar = CalendarFile.text(
      agreements: record.agreements, title: title, stamp: CalendarDay.stamp(), phrases: phrases)
    guard let calendar else {
      throw Failure(CommandStoredPhrase.noReview, code: .missingFile)
    }
    try write(calendar)
  }

  private func write(_ text: String) throws {
    guard let output else { return print(text, terminator: "") }
    try writeNew(Array(text.utf8), to: output)
    complain(Self.written(output))
  }

  private func writeFeedback(_ past: StoredPast) throws {
    let items = SessionArchive.feedback(of: past.facts, workshop: past.workshop)
      .flatMap(\.items)
    let language = past.workshop.sessionLanguage(past.header.language)
    let text = MarkdownTranscript.feedback(
      items, workshop: past.workshop.title.text(in: language), phrases: Phrasebook(tag: language))
    try write(text + "\n")
  }
}

/// `attune supervision`: a template for the facilitator's own notes, which no transcript holds.
struct SupervisionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supervision",
    abstract: "Write a template for your own notes after a session, for supervision.")

  @Argument(help: "What the notes are about, such as the workshop's title.")
  var title = ""

  @Option(name: [.short, .long], help: "Where to write; without it, text goes to the terminal.")
  var output: String?

  @OptionGroup var language: LanguageOptions

  func run() async throws {
    try await reporting {
      let text = SupervisionNotes.template(title: title, phrases: language.phrases)
      guard let output else { return say(text) }
      try writeNew(Array(text.utf8), to: output)
      complain(ExportCommand.written(output))
    }
  }
}
