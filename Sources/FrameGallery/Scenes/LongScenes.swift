import SessionScreens
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// Screens with much more on them than there is room for, to see what that costs.
///
/// They are measured and not looked at: no golden frame shows them.
enum LongScenes {
  static let all = [participant, stage, console]

  private static let participant = GalleryScene(
    .participant, "long",
    views.map { name, type, view in
      ParticipantScenes.picture(name, room + [.told(shown(type, view, .participant))])
    } + [
      ParticipantScenes.picture("options", room + [.told([.step(optionsCard(.participant))])]),
      ParticipantScenes.picture("answer", room + [.told([.step(answerCard)]), .pasted(answer)]),
    ])

  private static let stage = GalleryScene(
    .stage, "long",
    views.map { name, type, view in
      StageScenes.picture(name, SampleRoom.arrival(.stage) + shown(type, view, .stage))
    } + [
      StageScenes.picture("options", SampleRoom.arrival(.stage) + [.step(optionsCard(.stage))])
    ])

  private static let console = GalleryScene(
    .console, "long",
    views.map { name, type, view in
      ConsoleScenes.picture(
        name, ConsoleScenes.arrival(at: type) + [.told(shown(type, view, .facilitator))])
    } + [
      ConsoleScenes.picture(
        "options", ConsoleScenes.arrival(at: .choice) + [.told([.step(optionsCard(.facilitator))])]
      ),
      ConsoleScenes.picture("lines", waiting), ConsoleScenes.picture("lines-read", read),
    ])

  private static let room: [SampleDeed] = [.told(ParticipantScenes.arrival)]
  private static let waiting =
    ConsoleScenes.arrival(at: .text) + [.told([.step(SampleSteps.card(.text)), list]), .key("l")]
  private static let read = waiting + [.key("r")]

  private static func shown(
    _ type: StepType, _ view: View, _ role: WorkshopProtocol.Role
  ) -> [ServerMessage] {
    SampleSteps.shown(type, view, role: role)
  }
}

extension LongScenes {
  private static let views: [(String, StepType, View)] = [
    ("quotes", .text, .lines(LinesView(lines: lines.map { .init(text: $0, mayKeep: true) }))),
    ("bars", .choice, .choice(ChoiceView(options: tallied(options), answer: nil, because: nil))),
    ("cloud", .words, .words(WordsView(words: tallied(words)))),
  ]

  /// Two hundred texts of two rows.
  private static let lines = (0..<200).map { "\(SampleViews.lines[$0 % 4]) This is number \($0)." }
  /// A hundred options of two rows and more.
  private static let options = (0..<100).map { index in
    "\(SampleWords.habits[index % 6]), or as somebody else put it: \(SampleViews.lines[index % 4])"
  }
  private static let words = (0..<120).map { "\(syllables[$0 % 10])\(syllables[$0 / 10])" }
  private static let syllables = [
    "pa", "tience", "qui", "et", "lis", "ten", "ing", "ca", "re", "ful", "ly", "rest",
  ]
  /// About five thousand characters in paragraphs.
  private static let answer = (0..<64).map { index in
    SampleViews.lines[index % 4] + (index % 8 == 7 ? "\n" : " ")
  }.joined()

  private static func tallied(_ texts: [String]) -> [TalliedText] {
    texts.enumerated().map { TalliedText($1, .count(1 + 12 / (1 + $0 / 4))) }
  }

  private static func optionsCard(_ role: WorkshopProtocol.Role) -> StepCard {
    var card = SampleSteps.card(.choice, forConsole: role != .participant)
    card.body = .choice(options: options, maxPicks: 1)
    return card
  }

  private static var answerCard: StepCard {
    var card = SampleSteps.card(.text)
    card.body = .text(limit: 6000)
    return card
  }

  private static let list = ServerMessage.moderation(
    ServerMessage.ModerationList(
      step: SampleSteps.card(.text).id,
      lines: lines.enumerated().map { index, text in
        .init(letter: "\(index + 1)", text: text, state: .waiting, mayKeep: index % 3 == 0)
      }))
}
