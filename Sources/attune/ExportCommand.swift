import ArgumentParser
import Disclosure
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

  @Option(help: "md, json, csv (a folder, or a file that ends in .zip) or html.")
  var format = "md"

  @Option(name: [.short, .long], help: "Where to write; without it, text goes to the terminal.")
  var output: String?

  @Option(help: "How exactly to say when it was: none, year or month.")
  var date = "month"

  @Flag(help: "The feedback for the facilitator in place of the transcript.")
  var feedback = false

  @OptionGroup var state: StateOptions

  func validate() throws {
    guard TranscriptWriter.formats.contains(format) else {
      throw ValidationError("The format is md, json, csv or html.")
    }
    guard ["none", "year", "month"].contains(date) else {
      throw ValidationError("The date is none, year or month.")
    }
    guard format != "csv" || output != nil else {
      throw ValidationError("CSV needs a folder or a zip file: -o FOLDER")
    }
  }

  func run() async throws {
    try await reporting {
      let store = try OpenStore.open(state)
      let past = try StoredPast(
        try session ?? StoredPast.latest(in: store, live: false), store)
      if feedback { return try writeFeedback(past) }
      let record = SessionArchive.record(
        of: past.facts, workshop: past.workshop, header: past.header, date: dateText)
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
    complain("Written to \(output).")
  }

  private func writeFeedback(_ past: StoredPast) throws {
    let items = SessionArchive.feedback(of: past.facts, workshop: past.workshop)
      .flatMap(\.items)
    let text = MarkdownTranscript.feedback(
      items, workshop: past.workshop.title.text(in: past.header.language))
    guard let output else { return say(text) }
    try writePrivate(Array(text.utf8), to: output)
    complain("Written to \(output).")
  }
}
