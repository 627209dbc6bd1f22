import Disclosure
import WorkshopModel

/// Every sentence that stands above an input, and gates of several kinds, each by a name.
struct SentenceCase {
  /// What is the case.
  let name: String
  /// The sentences, in a language.
  let text: (String) -> String

  static func all() throws -> [SentenceCase] {
    try mixed() + read() + unmixed() + together() + spoken()
      + [SentenceCase(name: "the host's promise") { HonestWords.host(language: $0) }]
      + GateCases.all()
  }

  static func audience(
    _ name: String, _ step: Step, _ terms: OpenTerms,
    _ setting: AudienceSetting = AudienceSetting()
  ) -> SentenceCase {
    SentenceCase(name: name) { language in
      AudienceSentence.text(terms, for: step, language: language, in: setting) ?? ""
    }
  }

  // MARK: - Steps for the room

  private static func mixed() throws -> [SentenceCase] {
    let choice = try Samples.choice(2)
    let numbers = [12, 7, 5, 4, 3, 2, 1].map { present in
      audience("a choice, \(present) present", choice, Samples.terms(k: 3, present: present))
    }
    let sensitive = try Samples.choice(2, isSensitive: true)
    var unkept = choice
    unkept.keep = .nothing
    var text = try Samples.step(.text(TextQuestion()))
    text.keep = .lines
    var asked = text
    asked.keep = .ask
    let words = try Samples.step(.words(WordsQuestion()))
    return numbers + [
      audience("a choice, looked at first", choice, Samples.lookedAtFirst()),
      audience("a sensitive choice", sensitive, Samples.terms()),
      audience("a choice, nothing kept", unkept, Samples.terms()),
      audience("text, lines kept", text, Samples.lookedAtFirst()),
      audience("text, kept if asked", asked, Samples.lookedAtFirst()),
      audience("words, looked at first", words, Samples.lookedAtFirst()),
    ]
  }

  // MARK: - Steps for the facilitator

  private static func read() throws -> [SentenceCase] {
    let scale = try Samples.step(.scale(ScaleQuestion(range: 1...5)))
    let numbers = [9, 6, 3].map { present in
      audience(
        "a scale for the facilitator, \(present) present", scale,
        Samples.terms(.facilitator, present: present))
    }
    let sensitive = try Samples.step(.scale(ScaleQuestion(range: 1...5)), isSensitive: true)
    let text = try Samples.step(.text(TextQuestion()))
    let (group, bound) = (
      Samples.terms(.facilitator), Samples.terms(.facilitator, room: .constellation)
    )
    return numbers + [
      audience("a sensitive scale for the facilitator", sensitive, group),
      audience("text for the facilitator, in a group", text, group),
      audience("text for the facilitator, in a constellation", text, bound),
    ]
  }

  // MARK: - Steps that are not mixed

  private static func unmixed() throws -> [SentenceCase] {
    let choice = try Samples.choice(2)
    var question = ChoiceQuestion(options: Samples.texts(3))
    question.allClear = [1, 2]
    let clear = try Samples.step(.choice(question))
    let bit = { present in
      OpenTerms(
        reveal: .facilitator, k: 2, present: present, facilitatorLooksFirst: false, room: .group,
        isAllClear: true)
    }
    return [
      audience("all clear, 6 present", clear, bit(6)),
      audience("all clear, 2 present", clear, bit(2)),
      audience("one's own screen", choice, Samples.terms(.onlySelf)),
      audience(
        "one's own screen, as too few are here", choice, Samples.terms(.onlySelf, present: 4)),
      audience("the pair alone", choice, Samples.terms(.pair)),
      audience("what all share", choice, Samples.terms(.mutual)),
      audience("never shown", choice, Samples.terms(.never)),
      audience("signed, to all", choice, Samples.terms(.signed)),
      audience(
        "signed, in a circle", choice, Samples.terms(.signed), AudienceSetting(group: .circle)),
      audience("signed, in a pair", choice, Samples.terms(.signed), AudienceSetting(group: .pair)),
    ]
  }

  // MARK: - Steps that are answered together

  private static func together() throws -> [SentenceCase] {
    let shared = { present in Samples.terms(.mutual, k: 1, present: present) }
    let match = try MatchSamples.step(2)
    let dyads = try MatchSamples.step(2, scope: .dyads)
    var ballot = ChoiceQuestion(options: Samples.texts(4))
    ballot.isConsentTest = true
    let test = try Samples.step(.choice(ballot))
    var closing = GateTerms(options: Samples.texts(2), require: .none)
    closing.isClosingConsent = true
    let circle = AudienceSetting(group: .circle)
    return [
      audience("a match of 5", match, shared(5)), audience("a match of 2", match, shared(2)),
      audience("a match in twos", dyads, shared(5), circle),
      audience("a consent test of 6", test, shared(6)),
      audience("a consent test of 3", test, shared(3)),
      audience("the closing consent", try Samples.step(.gate(closing)), Samples.terms(.never)),
      audience("a gate that needs all, in a group", try gate(.all), Samples.terms()),
      audience(
        "a gate that needs all, in a constellation", try gate(.all),
        Samples.terms(present: 4, room: .constellation)),
      audience(
        "a gate that needs all, of 2", try gate(.all),
        Samples.terms(present: 2, room: .constellation)),
      audience("a gate of paths", try gate(.none), Samples.terms()),
    ]
  }

  private static func spoken() throws -> [SentenceCase] {
    let spoken = try Samples.step(.round(RoundWork()))
    let typed = try Samples.step(.round(RoundWork(mode: .typed)))
    var draft = try Samples.step(.draft(DraftWork(answers: Samples.texts(4))))
    draft.keep = .adopted
    let named = AudienceSetting(hasNames: true)
    let terms = Samples.terms(.signed, present: 5)
    let groups = [Addressee.everyone, .circle, .pair].map { group in
      audience("a round, spoken, for \(group)", spoken, terms, AudienceSetting(group: group))
    }
    return groups + [
      audience("a round, spoken, with names", spoken, terms, named),
      audience("a round, typed, with names", typed, terms, named),
      audience("a round, typed, without names", typed, terms),
      audience("a draft, with names", draft, terms, named),
      audience("a draft, without names", draft, terms),
    ]
  }

  private static func gate(_ require: GateTerms.Requirement) throws -> Step {
    try Samples.step(.gate(GateTerms(options: Samples.texts(2), require: require)))
  }
}
