/// What a field of a workshop file may hold.
package indirect enum Shape: Sendable {
  /// Words for people, in one language or several.
  case text(TextSize)
  /// Words that are the same in every language.
  case plain(TextSize)
  /// 1–48 characters of `a–z`, `0–9` and `-`.
  case name
  /// The name of a file in the same folder.
  case fileName
  /// A language tag such as `en` or `pt-BR`.
  case language
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// A whole number or two with a dash between, such as `10-18`.
  case span(ClosedRange<Int>)
  /// `true` or `false`.
  case flag
  /// One of some words.
  case word([String])
  /// Several of one shape.
  case list(Shape, ClosedRange<Int>)
  /// Keys that are chosen by the author.
  case table(TableKey, Shape)
  /// The keys of a part of the vocabulary.
  case record(Scope)
  /// One step; its type says which keys it has.
  case step

  /// What the keys of a table are.
  package enum TableKey: Sendable {
    case integer, name, text
  }
}

/// How long a text may be, in characters as people count them.
package enum TextSize: Int, Sendable, CaseIterable {
  case text = 4000
  case title = 120
  case option = 200
}

/// A part of a workshop file that has its own keys.
package enum Scope: Hashable, Sendable {
  case header, people, facilitator, defaults
  /// The keys that every step has.
  case step
  /// The keys of one type's own.
  case type(String)
  case cue, turn, feedbackItem
  /// The keys of one support contact, in a file of its own.
  case contact

  /// What it is called in messages and in the schema.
  package var name: String {
    switch self {
    case .header: "workshop"
    case .people: "people"
    case .facilitator: "facilitator"
    case .defaults: "defaults"
    case .step: "step"
    case .type(let type): type
    case .cue: "cue"
    case .turn: "turn"
    case .feedbackItem: "feedback item"
    case .contact: "contact"
    }
  }
}

/// One key of the vocabulary.
package struct Field: Sendable {
  /// The key as authors write it.
  package let name: String
  /// What it may hold.
  package let shape: Shape
  /// Whether it has to be there.
  package let isRequired: Bool
  /// What it is for, as an editor shows it.
  package let about: String

  init(_ name: String, _ shape: Shape, required: Bool = false, _ about: String) {
    self.name = name
    self.shape = shape
    isRequired = required
    self.about = about
  }

  /// What it is for, as the second half of a sentence.
  var hint: String {
    let words = about.hasSuffix(".") ? String(about.dropLast()) : about
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
