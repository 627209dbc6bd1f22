import WorkshopModel

/// A value of a file after its shape was checked.
indirect enum Value {
  case text(LocalizedText)
  case word(String)
  case integer(Int)
  case span(ClosedRange<Int>)
  case flag(Bool)
  case list([Entry])
  case table([TableEntry])
  case record(Record)
}

/// A value with its place.
struct Entry {
  let value: Value
  let place: Place

  var text: LocalizedText? { if case .text(let text) = value { text } else { nil } }
  var word: String? { if case .word(let word) = value { word } else { nil } }
  var integer: Int? { if case .integer(let number) = value { number } else { nil } }
  var span: ClosedRange<Int>? { if case .span(let span) = value { span } else { nil } }
  var flag: Bool? { if case .flag(let flag) = value { flag } else { nil } }
  var list: [Entry] { if case .list(let entries) = value { entries } else { [] } }
  var table: [TableEntry] { if case .table(let entries) = value { entries } else { [] } }
  var record: Record? { if case .record(let record) = value { record } else { nil } }
}

/// A key of the author's own with its value.
struct TableEntry {
  let key: String
  let keyPlace: Place
  let entry: Entry
}

/// The checked fields of one part of a file.
struct Record {
  let place: Place
  /// Fields whose value had the right shape.
  var entries: [String: Entry] = [:]
  /// Where each given key stands, those with a broken value too.
  var keys: [String: Place] = [:]

  subscript(_ key: String) -> Entry? { entries[key] }

  /// Where a key stands, or the record itself where it is missing.
  func place(of key: String) -> Place { entries[key]?.place ?? keys[key] ?? place }

  /// Whether a key is given but its value was refused.
  func isBroken(_ key: String) -> Bool { keys[key] != nil && entries[key] == nil }

  /// The texts of a list of texts.
  func texts(_ key: String) -> [LocalizedText] { entries[key]?.list.compactMap(\.text) ?? [] }

  /// A word of a fixed vocabulary.
  func choice<Word: RawRepresentable>(_ key: String, as type: Word.Type) -> Word?
  where Word.RawValue == String {
    entries[key]?.word.flatMap(Word.init(rawValue:))
  }
}
