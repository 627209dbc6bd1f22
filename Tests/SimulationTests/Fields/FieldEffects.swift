import SimulationKit
import WorkshopModel
import WorkshopProtocol

/// What every field of a workshop file changes in an evening.
enum FieldEffects {
  static let all: [FieldEffect] =
    header + people + texts + timing + disclosure + weight + addressed + spoken + gates + choices
    + pictured + lists + written + matches + pairs + rounds + drafts + feedback

  typealias Look = @Sendable (Evening) throws -> [String]

  /// Something of the card that participants are shown of the first step.
  static func card(_ part: @escaping @Sendable (StepCard) -> String?) -> Look {
    { try [part($0.card("s0")) ?? "nothing"] }
  }

  /// What participants are shown of a step's answers.
  static func views(_ step: String = "s0") -> Look { { $0.views(step) } }

  /// What the first person, the console and the stage are shown of a step's answers.
  static let viewsOfAll: Look = { evening in
    let listeners: [ScriptedRoom.Listener] = [.person(0), .console, .stage]
    return listeners.map { evening.views("s0", to: $0).joined(separator: " & ") }
  }

  /// When the first step was told to be closed.
  static let closing: Look = { evening in
    [evening.second(of: .closed, in: "s0").map { "closed at \($0)" } ?? "not closed"]
  }

  /// Opens the first step, has everybody answer, and lets time go by.
  static func waiting(seconds: Int) -> @Sendable (inout Evening) throws -> Void {
    { evening in
      try evening.begin()
      try evening.answer()
      try evening.room.pass(seconds: seconds)
    }
  }
}
