import Transcripts
import WorkshopModel

/// Writes a record in one of the four forms.
enum TranscriptWriter {
  /// The forms.
  static let formats = ["md", "json", "csv", "html"]

  /// Writes a record to a path; CSV to a folder, or to a zip where the path ends so.
  ///
  /// Nothing that is there is overwritten.
  static func write(_ record: TranscriptRecord, as format: String, to path: String) throws {
    switch format {
    case "md": try writeNew(Array(MarkdownTranscript.text(record).utf8), to: path)
    case "json": try writeNew(Array(JSONTranscript.text(record).utf8), to: path)
    case "html": try writeNew(Array(HTMLTranscript.text(record).utf8), to: path)
    default: try writeTables(CSVTranscript.files(record), to: path)
    }
  }

  private static func writeTables(_ files: [TranscriptFile], to path: String) throws {
    if path.hasSuffix(".zip") { return try writeNew(ZipArchive.bytes(files), to: path) }
    try writeNew(files.map { ($0.name, Array($0.text.utf8)) }, intoFolder: path)
  }
}
