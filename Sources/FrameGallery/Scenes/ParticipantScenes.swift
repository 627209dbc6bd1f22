import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// What a participant's screen shows.
enum ParticipantScenes {
  static let all: [GalleryScene] = StepType.allCases.map(scene) + ParticipantMoments.all

  private static func scene(_ type: StepType) -> GalleryScene {
    GalleryScene(
      .participant, type.rawValue,
      GalleryState.allCases.map { state in
        picture(state.rawValue, [.told(arrival)] + deeds(type, state))
      })
  }

  static let arrival = SampleRoom.arrival(.participant)

  /// A picture of a screen at which this was done.
  static func picture(
    _ state: String, _ deeds: [SampleDeed], checks: WordChecks = .off
  ) -> GalleryPicture {
    GalleryPicture(state) { style, size in
      var seat = SampleSeat(style, size, checks: checks)
      for deed in deeds { seat.follow(deed) }
      seat.tick()
      return seat
    }
  }

  private static func deeds(_ type: StepType, _ state: GalleryState) -> [SampleDeed] {
    let open = open(type)
    switch state {
    case .open, .held: return told(type, state) + more(type, isYours: false)
    case .sent: return open + more(type, isYours: true) + answer(type)
    case .passed: return open + more(type, isYours: true) + pass(type)
    case .hidden: return open + [.keys([Key(.function(9))])]
    case .closed, .revealed, .belowFloor:
      return open + more(type, isYours: true) + answer(type)
        + told(type, state, withoutStep: true)
    }
  }

  /// The step as it opens.
  static func open(_ type: StepType) -> [SampleDeed] { told(type, .open) }

  private static func told(
    _ type: StepType, _ state: GalleryState, withoutStep: Bool = false
  ) -> [SampleDeed] {
    let messages = SampleSteps.messages(type, state, role: .participant)
    return [.told(withoutStep ? Array(messages.dropFirst()) : messages)]
  }

  /// What comes besides the step.
  private static func more(_ type: StepType, isYours: Bool) -> [SampleDeed] {
    switch type {
    case .pair: [.told([SampleTogether.paired()])]
    case .round:
      [.told([SampleTogether.round(speaker: isYours ? "Chloe" : "Ben", isYours: isYours)])]
    case .draft: [.told([SampleTogether.draft])]
    default: []
    }
  }

  /// What a person does to answer, and sends it.
  static func answer(_ type: StepType) -> [SampleDeed] {
    let send = SampleDeed.keys([.control("d")])
    return switch type {
    // Where they are longer than the window, terms are read to their end first.
    case .gate: [.keys(Array(repeating: Key(.pageDown), count: 12)), .key("1"), send]
    case .choice: [.key("3"), send]
    case .scale: [.key("7"), send]
    case .grid: [.typed("56"), send]
    case .rank: [.key("2"), send]
    case .statements: [.typed("213211"), send]
    case .match: [.typed("3121"), send]
    case .text, .reflect: [.typed(SampleViews.lines[0]), send]
    case .words: [.typed("not today"), .keys([Key(.tab)]), .typed("ask me again"), send]
    case .feedback:
      [
        .typed("4"), .keys([Key(.tab)]), .typed("5"), .keys([Key(.tab)]),
        .typed("A longer break."), send,
      ]
    case .pair:
      [.typed("I felt uneasy when the plan changed."), send, .told([SampleTogether.answer])]
    case .round: [.key("d"), .told([SampleTogether.round(speaker: "Eun-ji")])]
    case .draft: [.key("n"), .typed("We each say what we need by Friday."), .keys([Key(.enter)])]
    case .talk, .breathe, .break: []
    }
  }

  /// Out of a text, and p.
  private static func pass(_ type: StepType) -> [SampleDeed] {
    type.asksForAnswer || type == .round ? [.keys([Key(.escape), .character("p")])] : []
  }
}
