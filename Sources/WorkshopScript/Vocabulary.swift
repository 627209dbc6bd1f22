package import WorkshopModel

/// Every key that a workshop file may have: the reader and the schema are both made from it.
package enum Vocabulary {
  /// The greatest number of steps in a workshop.
  static let stepLimit = 200

  /// The keys of a part of the file.
  package static func fields(of scope: Scope) -> [Field] {
    switch scope {
    case .header: header
    case .people: people
    case .facilitator: facilitator
    case .defaults: common.filter { !["id", "type", "title"].contains($0.name) }
    case .step: common
    case .type(let name): StepType(rawValue: name).map(ownFields) ?? []
    case .cue: cue
    case .turn: turn
    case .feedbackItem: feedbackItem
    case .contact: contact
    }
  }

  /// All keys of a step of some type: its own, then what every step has.
  package static func fields(ofStep type: StepType) -> [Field] {
    ownFields(type) + common.filter { type != .gate || $0.name != "pass" }
  }

  /// Every part of a file.
  package static var scopes: [Scope] {
    [.header, .people, .facilitator, .defaults, .step, .cue, .turn, .feedbackItem]
      + StepType.allCases.map { .type($0.rawValue) }
  }

  /// The types that have a key of that name.
  static func owners(of key: String) -> [String] {
    StepType.allCases.filter { type in ownFields(type).contains { $0.name == key } }
      .map(\.rawValue)
  }

  static func words<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> Shape
  where Word.RawValue == String {
    .word(type.allCases.map(\.rawValue))
  }

  // MARK: - The header

  private static let header: [Field] = [
    Field("workshop", .integer(1...1), required: true, "The version of this format: 1."),
    Field("id", .name, required: true, "A short name in lower case, such as coming-back."),
    Field("title", .text(.title), required: true, "What people call it."),
    Field("summary", .text(.text), "One or two sentences about it."),
    Field(
      "for", .list(words(RoomKind.self), 1...3), required: true,
      "The rooms it is written for: group (strangers), constellation (people bound to each other), "
        + "pair (two people)."),
    Field("led_by", words(Leadership.self), "Who holds it: facilitator (the default) or member."),
    Field(
      "names", words(NamePolicy.self),
      "Whether people choose a display name; none in groups and chosen elsewhere by default."),
    Field("people", .record(.people), required: true, "How many people it is for."),
    Field("minutes", .integer(1...720), required: true, "Its whole length in minutes."),
    Field("goals", .list(.text(.text), 1...20), "What people take away."),
    Field(
      "content_notes", .list(.text(.text), 1...20), "What may touch people, said before they join."),
    Field("not_for", .text(.text), "For whom this is not the right room."),
    Field("sources", .list(.plain(.option), 1...60), "Where its claims come from."),
    Field("repeat", .text(.title), "How often a check-in is held, in words."),
    Field(
      "languages", .list(.language, 1...12),
      "Language tags; texts may then be maps from language to text."),
    Field("resources", .fileName, "A file of support contacts in the same folder."),
    Field("defaults", .record(.defaults), "Step fields that hold where a step says nothing else."),
    Field("facilitator", .record(.facilitator), "Notes for the facilitator alone."),
    Field(
      "orders", .table(.name, .list(.name, 1...stepLimit)),
      "Other running orders, each a name and a list of step ids; listening is offered when a "
        + "private question is not all clear."),
    Field("steps", .list(.step, 1...stepLimit), required: true, "The steps in their usual order."),
  ]

  private static let people: [Field] = [
    Field("min", .integer(1...2000), required: true, "The least number of participants."),
    Field("best", .span(1...2000), required: true, "Where it works best, such as 10-18 or 12."),
    Field("max", .integer(1...2000), required: true, "The greatest number of participants."),
  ]

  private static let contact: [Field] = [
    Field("country", .text(.title), required: true, "The country or region that it serves."),
    Field("name", .text(.title), required: true, "What it is called."),
    Field("reach", .text(.option), required: true, "How to reach it."),
    Field("about", .text(.option), "Whom it is for, and when it answers."),
    Field("checked_on", .plain(.title), "The day on which somebody checked it: 2026-01-31."),
  ]

  private static let facilitator: [Field] = [
    Field("before", .list(.text(.text), 1...30), "What to do before the session."),
    Field("watch", .list(.text(.text), 1...30), "What to look out for."),
  ]
}
