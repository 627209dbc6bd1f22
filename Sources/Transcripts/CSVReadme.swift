internal import Phrasebook
import WorkshopModel

/// The README beside the tables: the head, and what each file, column and word in them means.
///
/// The names in the tables are the format's own, in every language.
struct CSVReadme {
  private let header: TranscriptRecord.Header
  private let words: TallyWords

  init(_ record: TranscriptRecord) {
    header = record.header
    words = TallyWords(record.header)
  }

  /// The whole text.
  var text: String {
    var lines = [header.title, ""]
    if header.isRehearsal { lines += [words(TranscriptPhrase.rehearsal), ""] }
    lines.append(words.labelled(.workshop, header.workshop))
    if !header.date.isEmpty { lines.append(words.labelled(.date, header.date)) }
    lines += [words.labelled(.people, header.people), words.labelled(.software, header.software)]
    lines += ["", words(TranscriptPhrase.promises)] + header.promises.map { "- \($0)" } + [""]
    lines += files + [""] + columns + ["", words(TranscriptPhrase.readers), ""]
    return lines.map(TallyWords.line).joined(separator: "\n")
  }

  private var files: [String] {
    [TranscriptTablePhrase.steps, .agreements, .form, .formulas].map { words($0) }
  }

  private var columns: [String] {
    let notes: [(name: String, note: TranscriptColumnPhrase)] = [
      ("part", .part), ("kind", .kind), ("", .earlier), ("item", .item), ("answer", .answer),
      ("share", .share), ("band", .band), ("detail", .detail),
    ]
    return [words(TranscriptTablePhrase.columns)]
      + notes.map { name, note in
        name + String(repeating: " ", count: 8 - name.count) + words(note)
      }
  }
}
