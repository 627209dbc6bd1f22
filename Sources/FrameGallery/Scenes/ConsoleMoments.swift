import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// Moments at a console besides the steps.
enum ConsoleMoments {
  static let all = [coming, room, moderation, sheets, menus, helper, views]

  private static func picture(_ state: String, _ deeds: [SampleDeed]) -> GalleryPicture {
    ConsoleScenes.picture(state, deeds)
  }

  /// At a choice that is open.
  private static func open(_ deeds: [SampleDeed] = []) -> [SampleDeed] {
    ConsoleScenes.arrival(at: .choice) + ConsoleScenes.deeds(.choice, .open) + deeds
  }

  private static let before: [SampleDeed] = [
    .told([
      SampleRoom.welcome(), .proved, .created(SampleRoom.codes),
      .admitted(SampleRoom.admission(.facilitator)), .lobby(SampleRoom.lobby),
      .plan(SampleRoom.planBefore), .people(SampleRoom.people),
    ])
  ]

  private static let coming = GalleryScene(
    .console, "coming-in",
    [
      picture("arriving", []),
      picture("lobby", before),
      picture(
        "lobby-with-the-invitation",
        before + [.heard(SampleRoom.invitation)]),
      picture("late-and-locked", before + [.told([.lobby(SampleRoom.lateLobby)])]),
      picture("refused", [.told([SampleRoom.welcome(), SampleRoom.wrongCode])]),
    ])

  private static let room = GalleryScene(
    .console, "room",
    [
      picture(
        "signals",
        open([
          .told([
            .signals(slower: .some, moreTime: .many), .notes(SampleRoom.privateNotes),
            .pairHelpWanted,
          ])
        ])),
      picture("help-wanted", open([.told([.helpWanted(who: "Ben")])])),
      picture("reconnecting", open([.lost])),
      picture("ballot", open([.told(SampleTogether.ballot(role: .facilitator))])),
      picture("assigned-turn", open([.told(SampleTogether.assigned)])),
      picture("refusal", open([.told([SampleRoom.refusal])])),
      picture("aside", open([.told([.aside(from: "a helper", text: "Ben has gone quiet.")])])),
      picture("after", open([.told([SampleRoom.after])])),
      picture("ended", open([.told([SampleRoom.after, SampleRoom.ended])])),
    ])

  private static let lines =
    ConsoleScenes.arrival(at: .text) + ConsoleScenes.deeds(.text, .closed) + [.key("l")]
  private static let read = lines + [.key("r")]

  private static let moderation = GalleryScene(
    .console, "moderation",
    [
      picture("covered", lines),
      picture("read", read),
      picture("marked", read + [.key(" "), .keys([Key(.down)]), .key(" ")]),
      picture("hold-back", read + [.key("h")]),
      picture("redact", read + [.key("e")]),
      picture("theme", read + [.key("t"), .typed("being told last")]),
      picture("reply", read + [.key("w"), .typed("Thank you.")]),
      picture("finish", read + [.key("f")]),
      picture("threads-covered", read + [.told([.replies(SampleRoom.replies)]), .key("y")]),
      picture(
        "threads-read", read + [.told([.replies(SampleRoom.replies)]), .key("y"), .key("r")]),
    ])

  private static let sheets = GalleryScene(
    .console, "sheets",
    [
      picture("plan", open([.key("g")])),
      picture("people", open([.key("p")])),
      picture("status", open([.key("s")])),
      picture("invite", open([.key("i"), .heard(SampleRoom.invitation)])),
      picture("notes", open([.told([.notes(SampleRoom.privateNotes)]), .key("u")])),
      picture("keys", open([.key("?")])),
      picture("log", open([.key("z")])),
      picture("preview", closed + [.key("v")]),
    ])

  private static let closed =
    ConsoleScenes.arrival(at: .choice) + ConsoleScenes.deeds(.choice, .closed)

  private static let menus = GalleryScene(
    .console, "menus",
    [
      picture("own-note", open([.key("m"), .typed("Handovers came up in March too.")])),
      picture("say", open([.key("w"), .typed("Two minutes left.")])),
      picture("find", open([.key("/"), .typed("break")])),
      picture("command", open([.key(":"), .typed("extend 2")])),
      picture("jump", open([.key("j")])),
      picture("add", open([.key("a")])),
      picture("time", open([.key("t")])),
      picture("door", open([.key("d")])),
      picture("together", open([.key("r")])),
      picture("course", open([.key("f")])),
      picture("export", open([.key("X")])),
      picture("end", open([.key("E")])),
      picture("confirm-end", open([.key("E"), .key("e")])),
      picture("confirm-skip", open([.key("k")])),
      picture("leaving", open([.key("q")])),
      picture("interrupt", open([.keys([.control("c")])])),
    ])

  private static let helper = GalleryScene(
    .console, "helper",
    [
      picture(
        "open",
        [
          .told([
            SampleRoom.welcome(), .admitted(SampleRoom.admission(.helper)),
            .lobby(SampleRoom.lobby), .plan(SampleRoom.plan(at: .choice)),
            .people(SampleRoom.people), .step(SampleSteps.card(.choice, forConsole: true)),
            .signals(slower: .some, moreTime: .none), .notes(SampleRoom.privateNotes),
          ])
        ]),
      picture("handed-over", open([.told([.role(isFacilitator: false)])])),
    ])

  private static let views = GalleryScene(
    .console, "views",
    SampleViews.others.map { name, view in
      picture(
        name,
        ConsoleScenes.arrival(at: .words)
          + [.told(SampleSteps.shown(.words, view, role: .facilitator))])
    })
}
