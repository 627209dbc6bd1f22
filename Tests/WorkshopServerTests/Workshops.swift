internal import Testing
internal import WorkshopModel

/// Workshops of a few steps, for what people do together.
enum Workshops {
  /// Two circles, each with a question of its own.
  static let circles = file(
    header: "for: [group]\nled_by: facilitator\nnames: chosen",
    steps: """
        - {id: hello, type: talk, minutes: 1, title: Hello, say: Hello.}
        - {id: ours, type: text, minutes: 1, title: Ours, ask: What?, reveal: signed, to: circle}
        - {id: bye, type: talk, minutes: 1, title: Bye, say: Bye.}
      """)

  /// What three share, and with single others.
  static let match = file(
    header: "for: [constellation]\nled_by: facilitator",
    steps: """
        - {id: hello, type: talk, minutes: 1, title: Hello, say: Hello.}
        - {id: share, type: match, minutes: 1, title: Share, ask: What?, scope: dyads,
           items: [walks, gardens, cooking], answers: ["Yes", "Maybe", "Not now"]}
        - {id: bye, type: talk, minutes: 1, title: Bye, say: Bye.}
      """)

  /// A draft.
  static let draft = file(
    header: "for: [constellation]\nled_by: facilitator",
    steps: """
        - {id: hello, type: talk, minutes: 1, title: Hello, say: Hello.}
        - {id: lines, type: draft, minutes: 5, title: Lines, ask: What?, limit: 100, max_lines: 2,
           answers: ["yes", "can live with it", "needs changing", "no"], review_after_days: 30,
           exit_clause: true}
        - {id: bye, type: talk, minutes: 1, title: Bye, say: Bye.}
      """)

  /// Lines of free text that a facilitator reads first.
  static let text = file(
    header: "for: [group]\nled_by: facilitator",
    steps: """
        - {id: hello, type: talk, minutes: 1, title: Hello, say: Hello.}
        - {id: tell, type: text, minutes: 1, title: Tell, ask: What?, reveal: facilitator}
        - {id: bye, type: talk, minutes: 1, title: Bye, say: Bye.}
      """)

  /// A round and signed answers without a facilitator.
  static let memberLed = file(
    header: "for: [constellation]\nled_by: member",
    steps: """
        - {id: hello, type: talk, minutes: 1, title: Hello, say: Hello.}
        - {id: today, type: choice, minutes: 1, title: Today, ask: What?, options: [tea, rest],
           reveal: signed}
        - {id: turns, type: round, minutes: 1, title: Turns, ask: Who?, order: shuffled, seconds: 30,
           mode: typed}
        - {id: bye, type: talk, minutes: 1, title: Bye, say: Bye.}
      """)

  private static func file(header: String, steps: String) -> String {
    """
    workshop: 1
    id: house
    title: House
    \(header)
    people: {min: 1, best: 2-4, max: 90}
    minutes: 9
    defaults: {k: 5, time: open, close: manual}
    steps:
    \(steps)
    """
  }

  static func step(_ name: String) throws -> StepID { try #require(StepID(name)) }
}
