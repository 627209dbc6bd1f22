import WorkshopModel
import WorkshopProtocol

/// What only consoles are told.
extension SampleRoom {
  static let codes = ServerMessage.Created(
    code: "TULIP-42", stageCode: "STAGE-17", helperCode: "HELPS-23")

  static let people = ServerMessage.People(
    present: 11, away: 1, waiting: 0,
    letters: zip(
      "abcdefghijkl",
      [
        "Aisha", "Ben", "Chloe", "Dmitri", "Eun-ji", "Farid", "Grace", "Hana", "Ivo", "Jo", "Kim",
        "Lena",
      ]
    ).map { "\($0) \($1)" })

  static let privateNotes = [
    ServerMessage.Note(text: "Could we go a little slower?", signedBy: nil),
    ServerMessage.Note(text: "I have to leave ten minutes early.", signedBy: "Farid"),
  ]

  static let refusal = ServerMessage.error(
    code: .outOfState, hint: "This step is still open; close it first.", sequence: nil)

  static let invitation = [
    "Join with: \(joinLine)", "Safety words: \(safetyWords)",
    "Shared screen: attune stage attune://203.0.113.7:7333/STAGE-17#k5m2qxw7",
  ]

  /// Lines that wait, in the letters of a list.
  static func moderation(_ type: StepType) -> ServerMessage.ModerationList {
    let lines = zip("abcd", SampleViews.lines).enumerated().map { index, line in
      var waiting = ServerMessage.ModerationList.Line(
        letter: String(line.0), text: line.1, state: index == 3 ? .released : .waiting,
        mayKeep: index != 1)
      waiting.needsCare = index == 1
      waiting.mayPoint = index == 2
      return waiting
    }
    return ServerMessage.ModerationList(step: SampleSteps.card(type).id, lines: lines)
  }

  static let replies = ServerMessage.Replies(
    step: SampleSteps.card(.text).id,
    threads: [
      ServerMessage.Replies.Thread(
        letter: "b",
        lines: [
          ServerMessage.Replies.Line(text: "Would you like to say more?", isAuthor: false),
          ServerMessage.Replies.Line(text: "Not today, thank you for asking.", isAuthor: true),
        ])
    ])

  /// The plan while people arrive.
  static let planBefore: ServerMessage.Plan = {
    let plan = SampleRoom.plan(at: .talk)
    let items = plan.items.map { item in
      ServerMessage.Plan.Item(
        step: item.step, title: item.title, type: item.type, minutes: item.minutes,
        priority: item.priority, isProtected: item.isProtected, state: .coming)
    }
    return ServerMessage.Plan(items: items, minutesOver: 0, proposals: [])
  }()
}
