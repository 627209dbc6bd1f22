import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// Moments on a participant's screen besides the steps.
enum ParticipantMoments {
  static let all = [coming, room, asked, sheets, pairs, together, views, written]

  private static func picture(
    _ state: String, _ deeds: [SampleDeed], checks: WordChecks = .off
  ) -> GalleryPicture {
    ParticipantScenes.picture(state, deeds, checks: checks)
  }

  /// Somebody who is in the room.
  private static func inside(_ deeds: [SampleDeed]) -> [SampleDeed] {
    [.told(ParticipantScenes.arrival)] + deeds
  }

  private static let coming = GalleryScene(
    .participant, "coming-in",
    [
      picture("arriving", []),
      picture("name", [.told([SampleRoom.welcome(), SampleRoom.nameTaken])]),
      picture("door", [.told([SampleRoom.welcome(), .waiting])]),
      picture("lobby", inside([])),
      picture("late-and-locked", inside([.told([.lobby(SampleRoom.lateLobby)])])),
      picture("rehearsal", [.told(SampleRoom.arrival(.participant, isRehearsal: true))]),
      picture("late-terms", inside([.told([SampleRoom.lateTerms])])),
      picture("turned-away", [.told([SampleRoom.welcome(), SampleRoom.wrongCode])]),
    ])

  private static let room = GalleryScene(
    .participant, "room",
    [
      picture("reconnecting", inside(choice + [.key("3"), .lost])),
      picture("away", inside(choice + [.told([.away(true)])])),
      picture(
        "own-answer-only",
        inside(
          choice + ParticipantScenes.answer(.choice)
            + [.told([SampleRoom.closed(.choice), SampleRoom.ownOnly(.choice)])])),
      picture("not-yet", inside([.told([.step(SampleRoom.notYet)])])),
      picture("said", inside(choice + [.told([.broadcast("Two minutes left. Passing is fine.")])])),
      picture(
        "closing-soon",
        inside(
          choice + [
            .told([
              .closingSoon(
                step: SampleSteps.card(.choice).id,
                deadline: SampleRoom.instant(SampleRoom.now + 30_000))
            ])
          ])),
      picture(
        "most-have-finished",
        inside(
          choice + ParticipantScenes.answer(.choice)
            + [.told([.progress(step: SampleSteps.card(.choice).id, progress: .most)])])),
      picture("after", inside(choice + [.told([SampleRoom.after])])),
      picture("ended", inside(choice + [.told([SampleRoom.after, SampleRoom.ended])])),
    ])

  private static let choice = ParticipantScenes.open(.choice)

  private static let heavy = WordChecks(
    soundsHeavy: { _ in true }, withoutPeople: { _, _ in nil })
  private static let pointing = WordChecks(
    soundsHeavy: { _ in false },
    withoutPeople: { _, _ in "I was surprised that someone told us last." })

  private static let asked = GalleryScene(
    .participant, "questions",
    [
      picture("care", inside(line("I cannot go on like this.")), checks: heavy),
      picture(
        "pointer", inside(line("I was surprised that Ben told us last.")), checks: pointing),
      picture("help", inside(choice + [.key("h")])),
      picture("leave", inside(choice + [.key("q")])),
      picture("interrupt", inside(choice + [.keys([.control("c")])])),
      picture(
        "sign", inside([.told([.step(SampleRoom.signed)])] + ParticipantScenes.answer(.text))),
    ])

  private static func line(_ text: String) -> [SampleDeed] {
    ParticipantScenes.open(.text) + [.typed(text), .keys([.control("d")])]
  }

  private static let sheets = GalleryScene(
    .participant, "sheets",
    [
      picture("keys", inside(choice + [.key("?")])),
      picture(
        "keys-in-a-text", inside(ParticipantScenes.open(.text) + [.keys([Key(.function(1))])])),
      picture("earlier", inside(choice + [.key("e")])),
      picture("contacts", inside(choice + [.key("r")])),
      picture("note", inside(choice + [.key("m"), .typed("Could we go a little slower?")])),
      picture("command", inside(choice + [.key("/"), .typed("together Ben")])),
      picture("mailbox-empty", inside(choice + [.key("l")])),
      picture("mailbox", inside(letter + [.key("l")])),
      picture("stepped-out", inside(choice + [.key("s")])),
      picture("slower", inside(choice + [.key("-")])),
    ])

  /// A line of one's own that was shown, and a letter about it.
  private static let letter: [SampleDeed] =
    ParticipantScenes.open(.text) + ParticipantScenes.answer(.text)
    + [
      .told([
        SampleRoom.closed(.text), SampleRoom.lines(.text), .mailSent, SampleRoom.letter(.text),
      ]), .told([.step(SampleSteps.card(.choice))]),
    ]

  private static let pairs = GalleryScene(
    .participant, "pairs",
    [
      picture("waiting", inside(pair)),
      picture("pair", inside(pair + [.told([SampleTogether.paired()])])),
      picture("second", inside(pair + [.told([SampleTogether.paired(role: "B")])])),
      picture(
        "answered", inside(pair + [.told([SampleTogether.paired(), SampleTogether.answer])])),
      picture("solo", inside(pair + [.told([.solo(step: SampleSteps.card(.pair).id)])])),
      picture(
        "returning",
        inside(
          pair + [
            .told([
              SampleTogether.paired(),
              .pairReturning(at: SampleRoom.instant(SampleRoom.now + 30_000)),
            ])
          ])),
    ])

  private static let pair = ParticipantScenes.open(.pair)

  private static let together = GalleryScene(
    .participant, "together",
    [
      picture("assigned-turn", inside([.told(SampleTogether.assigned)])),
      picture("typed-round", inside([.told(SampleTogether.typed)])),
      picture("free-turn", inside([.told(SampleTogether.free)])),
      picture("own-typed-turn", inside([.told(SampleTogether.ownTyped), .typed("I noticed")])),
      picture("round-over", inside([.told(SampleTogether.over)])),
      picture("draft-empty", inside(ParticipantScenes.open(.draft))),
      picture("ballot", inside([.told(SampleTogether.ballot(role: .participant))])),
      picture(
        "ballot-sent",
        inside([
          .told(SampleTogether.ballot(role: .participant)), .key("1"), .keys([.control("d")]),
        ])),
      picture("keeping-time", [.told(SampleTogether.memberLed)]),
    ])

  private static let views = GalleryScene(
    .participant, "views",
    (SampleViews.others + [("dyads", SampleViews.dyads)]).map { name, view in
      picture(
        name, inside([.told(SampleSteps.shown(.words, view, role: .participant))]))
    })

  private static let written = GalleryScene(
    .participant, "writing",
    [
      picture(
        "several-rows", inside(ParticipantScenes.open(.text) + [.typed(SampleViews.lines[3])])),
      picture(
        "too-long",
        inside(
          ParticipantScenes.open(.text) + [
            .typed(String(repeating: "slowly and kindly ", count: 17))
          ])
      ),
      picture("nothing-yet", inside(choice + [.keys([.control("d")])])),
      picture("at-the-keys", inside(ParticipantScenes.open(.text) + [.keys([Key(.escape)])])),
      picture("scripts", inside(ParticipantScenes.open(.text) + [.typed(SampleViews.script)])),
    ])
}
