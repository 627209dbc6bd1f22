import TerminalKit

extension WidgetScene {
  enum Command: Hashable { case send, pass, slower, help, hide, leave }

  static var keys: KeyMap<Command> {
    KeyMap([
      .init(
        .send, [Key(.enter), .control("d")], label: "send", meaning: "Send your answer", rank: 0),
      .init(
        .pass, [.character("p")], label: "pass", meaning: "Pass, which is as good as an answer",
        rank: 1),
      .init(.slower, [.character("-")], label: "slower", meaning: "Ask for a slower pace", rank: 3),
      .init(
        .help, [.character("?"), Key(.function(1))], label: "help", meaning: "All keys", rank: 2),
      .init(
        .hide, [Key(.function(9)), .control("b"), .character("x")], label: "hide",
        meaning: "Hide the screen; any key brings it back", rank: 1),
      .init(.leave, [.control("c")], label: "leave", meaning: "Leave", rank: 4),
    ])
  }

  static var furniture: [WidgetScene] {
    let look = Look(glyphs: .ascii)
    let names = KeyNames()
    let moving = KeyMap([
      KeyMap<Command>.Entry(.send, [Key(.up), Key(.down)], label: "", meaning: "Move the marker"),
      .init(.pass, [.character(" ")], label: "", meaning: "Choose", keysName: "Space, 1-9"),
    ])
    let help = HelpSheet([
      .init("Answering", keys.helpLines(names, look)),
      .init("Moving", moving.helpLines(names, look)),
    ])
    return [
      WidgetScene("KeyBar", keys.bar(names, look), [(80, 1), (60, 1), (30, 1)]),
      WidgetScene("HelpSheet", help, [(90, 8), (40, 12), (30, 3)]),
      WidgetScene(
        "Panel", Panel("Signals", Paragraph("Two people ask for a slower pace."), isFocused: true),
        [(40, 4), (30, 3)]),
      WidgetScene("Paragraph", paragraph, [(60, 4), (30, 6), (30, 3)]),
      WidgetScene("Stack", stack, [(40, 12), (40, 6), (30, 3)]),
      WidgetScene("Stack scrolled", Stack(stack.items, scroll: 2), [(40, 5)]),
      WidgetScene("Agenda", agenda, [(40, 8), (30, 4), (30, 3)]),
      WidgetScene("ModerationList", moderation, [(60, 6), (30, 6), (30, 3)]),
      WidgetScene(
        "Toast", Toast("Your answer is sent. You can take it back until the step closes.", .good),
        [(60, 4), (30, 5), (30, 2)]),
      WidgetScene(
        "ProgressDots", ProgressDots(done: [true, true, false, false], current: 2),
        [(30, 1), (9, 1)]),
      WidgetScene(
        "Countdown", Countdown(seconds: 95, total: 180, words: "left"), [(60, 1), (30, 1)]),
    ] + breathing
  }

  private static var breathing: [WidgetScene] {
    [
      WidgetScene(
        "BreathingPacer in",
        BreathingPacer(.inhale, fraction: 0.6, words: "Breathe in", count: "2"),
        [(60, 5), (30, 2), (30, 1)]),
      WidgetScene(
        "BreathingPacer out", BreathingPacer(.exhale, fraction: 1, words: "Breathe out"), [(30, 3)]),
    ]
  }

  private static var paragraph: Paragraph {
    Paragraph(
      [
        .init("Mixed with the others. "), .init("Shown only if at least 5 answer", .accent),
        .init("; the facilitator looks first, and may keep lines back."),
      ], mark: "│ ")
  }

  static var stack: Stack {
    Stack([
      .init(Paragraph("Where are you right now?", .title), rank: 1),
      .init(Paragraph("Nobody learns which answer is yours.", .dim), rank: 4, gap: 1),
      .init(ChoiceList(["Here", "On the way", "Elsewhere"]), rank: 0, gap: 1, grows: true),
      .init(Toast("Sent."), rank: 3, least: 3, gap: 1),
    ])
  }

  private static var agenda: Agenda {
    Agenda([
      .init(1, "Arrive and breathe", minutes: "3", state: .done),
      .init(2, "Where are you right now?", minutes: "6", state: .done),
      .init(3, "A break that we do not need", minutes: "5", state: .dropped),
      .init(4, "What got in the way?", minutes: "12", state: .current),
      .init(5, "Themes", minutes: "8"), .init(6, "Closing round", minutes: "10"),
    ])
  }

  private static var moderation: ModerationList {
    ModerationList(
      [
        .init("A", nil),
        .init(
          "B", "I did not know who decides, and I did not dare to ask anybody about it.",
          mark: "may need care", markRole: .warning),
        .init("C", "Shown already", mark: "shown", markRole: .good), .init("D", nil),
      ], selected: 1)
  }
}
