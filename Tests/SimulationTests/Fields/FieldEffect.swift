import Testing
import WorkshopModel

/// A field of a workshop file with what it changes in an evening that is held by the file.
///
/// In the file, `$` stands where the field is: once without it, or as it usually is; then with it.
struct FieldEffect: Sendable, CustomTestStringConvertible {
  /// The part of the file and the key, such as `step.to`.
  let field: String
  /// What changes.
  let about: String
  /// Lines of the header besides the usual ones, or in place of them.
  var header: [String] = []
  /// Steps as flow maps without braces; id, title and minutes are filled in.
  var steps = ["type: talk"]
  var without = ""
  let with: String
  /// In which room the evening is held.
  var hall = Hall()
  /// What people and the facilitator do.
  var play: @Sendable (inout Evening) throws -> Void = { try $0.walk() }
  /// What is looked at.
  let look: @Sendable (Evening) throws -> [String]
  /// What is seen without the field.
  let was: [String]
  /// What is seen with it.
  let becomes: [String]

  /// Who comes, and to what.
  struct Hall: Sendable {
    var room = RoomKind.group
    var people = 11
    var circles = 0
    var language = ""
  }

  var testDescription: String { "\(field) \(about)" }

  /// What is seen of an evening by the file with this value.
  func sight(of value: String) throws -> [String] {
    let file = WorkshopSheet(header: header, steps: steps).text.replacing("$", with: value)
    var evening = try Evening(file, in: hall)
    try play(&evening)
    return try look(evening)
  }
}

/// A small workshop file.
struct WorkshopSheet {
  var header: [String] = []
  let steps: [String]

  private static let usual = [
    "workshop: 1", "id: evening", "title: An evening", "for: [group, constellation, pair]",
    "people: {min: 2, best: 2-12, max: 30}", "minutes: 60",
  ]

  var text: String {
    let own = Set(header.map(Self.key))
    let kept = Self.usual.filter { !own.contains(Self.key(of: $0)) }
    return (kept + header + ["steps:"] + steps.enumerated().map(Self.step)).joined(separator: "\n")
      + "\n"
  }

  private static func key(of line: String) -> Substring { line.prefix { $0 != ":" } }

  private static func step(_ place: Int, _ text: String) -> String {
    let usual = [("id", "s\(place)"), ("title", "Step \(place)"), ("minutes", "5")]
    let missing = usual.filter { !", \(text)".contains(", \($0.0): ") }.map { "\($0.0): \($0.1), " }
    return "  - {\(missing.joined())\(text)}"
  }
}
