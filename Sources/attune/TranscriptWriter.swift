import Foundation
import Phrasebook
import Transcripts
import WorkshopModel

/// Writes a record in one of the four forms.
enum TranscriptWriter {
  /// The forms.
  static let formats = ["md", "json", "csv", "html"]

  /// Writes a record to a path; CSV to a folder, or to a zip where the path ends so.
  static func write(_ record: TranscriptRecord, as format: String, to path: String) throws {
    switch format {
    case "md": try writePrivate(Array(MarkdownTranscript.text(record).utf8), to: path)
    case "json": try writePrivate(Array(JSONTranscript.text(record).utf8), to: path)
    case "html": try writePrivate(Array(HTMLTranscript.text(record).utf8), to: path)
    default: try writeTables(CSVTranscript.files(record), to: path)
    }
  }

  private static func writeTables(_ files: [TranscriptFile], to path: String) throws {
    if path.hasSuffix(".zip") { return try writePrivate(ZipArchive.bytes(files), to: path) }
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(CommandFilePhrase.noFolder, ["path": .text(path)], code: .notWritable)
    }
    for file in files { try writePrivate(Array(file.text.utf8), to: path + "/" + file.name) }
  }
}
