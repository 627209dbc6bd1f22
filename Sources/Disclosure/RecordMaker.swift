internal import Phrasebook
public import WorkshopModel

/// A step as it was held, with what was shown of it.
public struct HeldStep: Hashable, Sendable {
  /// The step as the workshop has it.
  public let step: Step
  /// The view that the room was shown; nil where it was shown none.
  public let shown: View?
  /// Batches of lines that the facilitator released.
  public let released: [LinesView]

  /// Collects what was shown of a step; steps that were never opened have no value of this type.
  public init(step: Step, shown: View?, released: [LinesView] = []) {
    self.step = step
    self.shown = shown
    self.released = released
  }
}

/// Makes a transcript's record from what was shown (rules D8).
public struct RecordMaker: Sendable {
  /// What a record needs to know of its session.
  public struct Settings: Hashable, Sendable {
    /// The script that was run.
    public let workshop: Workshop
    /// The room.
    public let room: RoomKind
    /// The most seats that the session had at once.
    public let mostSeats: Int
    /// `2026-11`, `2026`, or empty.
    public let date: String
    /// Name and version of the program.
    public let software: String
    /// Whether simulated people may have taken part.
    public let isRehearsal: Bool
    /// Whether everyone in a constellation agreed to an export at the end; groups need no such step.
    public let everyoneAgreed: Bool
    /// What was adopted, in the order in which it was.
    public let agreements: [TranscriptRecord.Agreement]

    /// Collects the settings.
    public init(
      workshop: Workshop, room: RoomKind, mostSeats: Int, date: String, software: String,
      isRehearsal: Bool, everyoneAgreed: Bool = false,
      agreements: [TranscriptRecord.Agreement] = []
    ) {
      self.workshop = workshop
      self.room = room
      self.mostSeats = mostSeats
      self.date = date
      self.software = software
      self.isRehearsal = isRehearsal
      self.everyoneAgreed = everyoneAgreed
      self.agreements = agreements
    }
  }

  private let settings: Settings
  private let language: String
  private let phrases: Phrasebook

  /// A maker for one session, in the language of its texts.
  public init(_ settings: Settings, language: String = "") {
    self.settings = settings
    self.language = language
    phrases = Phrasebook(tag: language)
  }

  /// The record of the steps that were held, in their order.
  ///
  /// A constellation's steps are in it only if everyone agreed; a refusal and silence give the same.
  public func record(of steps: [HeldStep]) -> TranscriptRecord {
    let isOpen = settings.room == .group || settings.everyoneAgreed
    return TranscriptRecord(
      header: header, entries: isOpen ? steps.compactMap(entry) : [],
      agreements: settings.agreements)
  }

  /// The band that stands for a number of people.
  public static func people(
    _ count: Int, in room: RoomKind, language: String = ""
  ) -> String {
    let phrases = Phrasebook(tag: language)
    guard room == .group else { return phrases(RecordPhrase.smallGroup) }
    for band in [5...7, 8...12, 13...20] where band.contains(count) {
      return phrases(
        RecordPhrase.people,
        ["low": .number(band.lowerBound), "high": .number(band.upperBound)])
    }
    return phrases(count < 5 ? RecordPhrase.smallGroup : .manyPeople)
  }

  private var header: TranscriptRecord.Header {
    TranscriptRecord.Header(
      workshop: settings.workshop.id,
      title: settings.workshop.title.text(in: language),
      date: Self.isMonthOrYear(settings.date) ? settings.date : "",
      people: Self.people(settings.mostSeats, in: settings.room, language: language),
      promises: promises,
      software: settings.software,
      isRehearsal: settings.isRehearsal,
      language: language)
  }

  private var promises: [String] {
    let promises = [
      phrases(RecordPhrase.holdsShown), phrases(RecordPhrase.holdsShares),
      HonestWords.host(language: language),
    ]
    let rehearsal = settings.isRehearsal ? [HonestWords.rehearsal(language: language)] : []
    let adopted = settings.agreements.isEmpty ? [] : [phrases(RecordPhrase.holdsAgreements)]
    let asksBack = settings.workshop.steps.contains { $0.kind.type == .feedback }
    let feedback = asksBack ? [phrases(RecordPhrase.holdsNoFeedback)] : []
    return rehearsal + promises + adopted + feedback
  }

  private static func isMonthOrYear(_ date: String) -> Bool {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
    guard isDigits, let year = parts.first, year.count == 4 else { return false }
    guard parts.count == 2 else { return parts.count == 1 }
    return Int(parts[1]).map { (1...12).contains($0) } == true && parts[1].count == 2
  }

  private func entry(_ held: HeldStep) -> TranscriptRecord.Entry? {
    guard isHeld(held.step.kind) else { return nil }
    return TranscriptRecord.Entry(
      step: held.step.id, type: held.step.kind.type,
      title: held.step.title.text(in: language),
      prompt: prompt(held.step),
      outcome: outcome(held))
  }

  /// Whether a step belongs into a record: not what the session asked about a line or about itself.
  private func isHeld(_ kind: StepKind) -> Bool {
    switch kind {
    case .feedback: false
    case .choice(let question): !question.isConsentTest
    case .gate(let gate): !gate.isClosingConsent
    default: true
    }
  }

  private func prompt(_ step: Step) -> String {
    switch step.kind.type {
    case .breathe, .reflect, .break, .talk: ""
    default: step.ask?.text(in: language) ?? ""
    }
  }

  private func outcome(_ held: HeldStep) -> TranscriptRecord.Outcome {
    let said = held.step.say?.text(in: language) ?? ""
    switch held.step.kind {
    case .talk(let talk):
      return .told(([said] + talk.cues.map { $0.say.text(in: language) }).joinedLines())
    case .breathe: return .told(phrases(RecordPhrase.breathed))
    case .reflect: return .told(phrases(RecordPhrase.reflected))
    case .break: return .told(phrases(RecordPhrase.pause))
    case .gate(let gate):
      guard gate.require == .all else { return .told(said) }
      return .told([said, phrases(RecordPhrase.accepted)].joinedLines())
    case .pair:
      return .told(phrases(RecordPhrase.pairsMet, ["count": .number(held.step.minutes)]))
    case .round: return .told(phrases(RecordPhrase.roundHeld))
    case .draft:
      return held.step.keep == .adopted ? .told(phrases(RecordPhrase.drafted)) : .notKept
    default: return RecordOutcome(held).outcome
    }
  }
}

extension [String] {
  fileprivate func joinedLines() -> String {
    filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
