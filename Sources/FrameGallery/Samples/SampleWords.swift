import WorkshopModel

/// A step's own words.
struct SampleWords: Sendable {
  let id: String
  let title: String
  var say: String?
  var ask: String?
  var minutes = 3

  /// The words for a type.
  static func of(_ type: StepType) -> SampleWords {
    question(type) ?? written(type) ?? activity(type)
  }

  private static func question(_ type: StepType) -> SampleWords? {
    switch type {
    case .gate:
      SampleWords(
        id: "agreements", title: "Working terms",
        say: "Speak for yourself. Pass whenever you like. No advice unless someone asks for it.",
        ask: "Is this workable for you?")
    case .choice:
      SampleWords(
        id: "curious", title: "Which question opens a door?",
        ask: """
          Your friend says, "I'm just tired of being the one who plans everything." You reply ...
          """)
    case .scale:
      SampleWords(
        id: "heard", title: "Heard?",
        ask: "As the speaker, how much of what mattered to you came across?")
    case .grid:
      SampleWords(
        id: "arrive", title: "Where are you right now?",
        ask: "Move the marker to the spot that fits this minute.")
    case .rank:
      SampleWords(
        id: "needs", title: "What keeps me in touch",
        ask: "Which of these do you need most when it gets tense? Best first.")
    case .statements:
      SampleWords(
        id: "habits", title: "When it gets tense, I tend to ...",
        ask: "How often is each of these true of you?")
    case .match:
      SampleWords(
        id: "overlap", title: "Where we already overlap",
        say: "After closing you will see two short lists. All the rest disappears.",
        ask: "For us, in the coming three months")
    default: nil
    }
  }

  private static func written(_ type: StepType) -> SampleWords? {
    switch type {
    case .text:
      SampleWords(
        id: "rewrite", title: "Rescue this sentence",
        say: """
          Someone says: "You never tell me anything. I always find out last. Clearly I do not count."
          """,
        ask: "Rewrite it as one clear thing. Keep the feeling; lose the verdict.")
    case .words:
      SampleWords(
        id: "kind-no", title: "A no that stays in touch",
        ask: "Offer a short phrase for declining while staying connected. Up to five words.")
    case .feedback: SampleWords(id: "feedback", title: "How was this for you?")
    default: nil
    }
  }

  private static func activity(_ type: StepType) -> SampleWords {
    switch type {
    case .breathe:
      SampleWords(
        id: "settle", title: "The breath before the sentence",
        say: "Let the out-breath be a little longer. Or feel your feet.")
    case .pair:
      SampleWords(
        id: "exchange", title: "Speak, guess, correct",
        say: "Use your private message, or a lighter one. Listeners, no fixing.", minutes: 14)
    case .round:
      SampleWords(
        id: "closing", title: "Once around",
        ask: "One thing you noticed about yourself tonight. A sentence, or pass.", minutes: 6)
    case .draft:
      SampleWords(
        id: "draft", title: "Two or three agreements",
        say: "A line is adopted when nobody says \"no\" or \"needs changing\".",
        ask: "Propose a line: \"For the next ... we each ... . If it does not work, we ...\"",
        minutes: 20)
    case .reflect:
      SampleWords(
        id: "my-message", title: "Yours, in private",
        ask: "Write the four parts for your small irritation. Nobody will see this.")
    case .break: SampleWords(id: "pause", title: "Ten minutes", minutes: 10)
    default:
      SampleWords(
        id: "three-things", title: "Three places to put attention",
        say: """
          When a talk goes wrong there are three places to look: me, you, and the thing between us.
          Mindful here means something modest: noticing which of the three I have left out.
          """)
    }
  }
}

extension SampleWords {
  static let replies = [
    "Why didn't you say so earlier?", "What would it be like if I planned the next one?",
    "What part of the planning weighs most?", "I plan things too, you know.",
  ]
  static let needs = [
    "a pause before we go on", "to hear that we are all right", "a straight answer",
    "to be asked, not told", "touch",
  ]
  static let habits = [
    "explain more and listen less", "go quiet and hope it passes", "make a joke",
    "agree, and feel resentful later", "bring up older things", "leave before I mean to",
  ]
  static let wishes = [
    "a shared calendar that shows nights away",
    "a message when plans change by more than an hour",
    "hearing about a new connection before a second date",
    "a quiet hour after someone comes home from a date",
  ]
  static let ballot = ["yes", "I can live with it and will try", "needs changing", "no"]
  static let terms = """
    The program counts 12 seats. Do you? If you count another number, say so.
    The computer that hosts this session handles your answer and keeps no record of who sent it.
    Answers are mixed, and shown only if at least 5 people answer.
    We ask one another to keep to ourselves what is said here. We cannot enforce it.
    """
}
