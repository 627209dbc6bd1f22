import Disclosure
import WorkshopModel

/// Gates of several kinds of sessions.
enum GateCases {
  static func all() throws -> [SentenceCase] {
    let plain = GateParagraph.Settings(
      workshop: try workshop([Samples.choice(2)]), room: .group, present: 12,
      facilitatorPreviews: true)
    var counted = GateParagraph.Settings(
      workshop: try rich(), room: .group, present: 9, hostOwner: "Mira", isRehearsal: true,
      facilitatorPreviews: true, circles: 2, hasHelper: true)
    counted.seats = 1
    let bound = GateParagraph.Settings(
      workshop: try rich(), room: .constellation, present: 4, allowsBareTerminals: false,
      retentionDays: 3)
    let two = GateParagraph.Settings(
      workshop: try rich(.member), room: .pair, present: 2, allowsBareTerminals: false)
    return [
      ("a gate in a group", plain), ("a gate in a group with circles and a helper", counted),
      ("a gate in a constellation", bound), ("a gate of two, led by a member", two),
    ].map { name, settings in
      SentenceCase(name: name) { language in
        var settings = settings
        settings.language = language
        return GateParagraph.text(settings)
      }
    }
  }

  /// Steps of every kind of which a gate speaks.
  private static func rich(_ leadership: Leadership = .facilitator) throws -> Workshop {
    var low = try Samples.choice(2)
    low.k = 4
    var signed = try Samples.choice(2)
    (signed.reveal, signed.addressee) = (.signed, .circle)
    var seen = try Samples.choice(2)
    seen.reveal = .facilitator
    var question = ChoiceQuestion(options: Samples.texts(2))
    question.allClear = [1]
    var pair = try Samples.step(.pair(PairWork(turns: [])))
    (pair.reveal, pair.addressee) = (.pair, .pair)
    var own = try Samples.choice(2)
    own.reveal = .onlySelf
    var text = try Samples.step(.text(TextQuestion()))
    text.keep = .ask
    var draft = try Samples.step(.draft(DraftWork(answers: Samples.texts(4))))
    draft.keep = .adopted
    let clear = try Samples.step(.choice(question))
    let steps = [
      try Samples.choice(2), low, signed, seen, clear, pair, own, text, draft,
      try MatchSamples.step(2, scope: .dyads),
    ]
    return try workshop(steps, leadership)
  }

  private static func workshop(
    _ steps: [Step], _ leadership: Leadership = .facilitator
  ) throws -> Workshop {
    var workshop = Workshop(
      id: "w", title: LocalizedText("W"), rooms: RoomKind.allCases,
      people: PeopleRange(min: 2, best: 3...8, max: 20), steps: steps)
    workshop.leadership = leadership
    return workshop
  }
}
