import Disclosure
import Testing
import WorkshopModel

@Suite("What is said before something is done together (rules H3, H4, V8)")
struct TogetherSentenceTests {
  @Test("Two are told what each can infer of the other, more are told what comparing notes does")
  func match() throws {
    let step = try MatchSamples.step(3)
    let two = try #require(sentence(step, present: 2))
    #expect(two.contains("what both of you said yes to"))
    #expect(two.contains("you know that the other did not") && !two.contains("compare notes"))
    let four = try #require(sentence(step, present: 4))
    #expect(four.contains("compare notes") && !four.contains("two of you"))
    for text in [two, four] {
      #expect(text.contains("If anyone has not answered, both lists are empty."))
      #expect(text.contains("It is asked only once.") && !text.contains("name each other"))
    }
  }

  @Test("Comparing in twos says that the name travels along")
  func twos() throws {
    let text = try #require(sentence(try MatchSamples.step(3, scope: .dyads), present: 4))
    #expect(text.contains("both name each other") && text.contains("your name travels"))
  }

  @Test("A round says that it is speech; typed lines come with the name where there are names")
  func round() throws {
    let spoken = try Samples.step(.round(RoundWork()))
    #expect(sentence(spoken, present: 5)?.hasPrefix("You speak: everyone here hears you.") == true)
    let named = AudienceSetting(hasNames: true)
    #expect(sentence(spoken, present: 13, named)?.contains("at once, with your name.") == true)
    let typed = try Samples.step(.round(RoundWork(mode: .typed)))
    #expect(sentence(typed, present: 5)?.contains("without a name, one at a time") == true)
    let closed = AudienceSetting(isTyped: false)
    #expect(sentence(typed, present: 5, closed)?.hasPrefix("You speak") == true)
  }

  @Test("A draft says that lines are open, what adopts them and what is kept")
  func draft() throws {
    var step = try Samples.step(.draft(DraftWork(answers: Samples.texts(4))))
    let kept = try #require(sentence(step, present: 5, AudienceSetting(hasNames: true)))
    #expect(kept.contains("at once, with your name") && kept.contains("at least two say yes"))
    #expect(kept.contains("keeps adopted lines, and not whose they were"))
    step.keep = .nothing
    #expect(sentence(step, present: 5)?.hasSuffix("The transcript keeps nothing of it.") == true)
  }

  @Test("A consent test says what is counted, and that few people can count it out")
  func ballot() throws {
    var question = ChoiceQuestion(options: Samples.texts(4))
    question.isConsentTest = true
    let step = try Samples.step(.choice(question))
    #expect(sentence(step, present: 4)?.hasSuffix("can be counted out.") == true)
    #expect(sentence(step, present: 5)?.contains("counted out") == false)
  }

  @Test("The closing consent says that a no and no question look the same")
  func closingConsent() throws {
    var gate = GateTerms(options: Samples.texts(2), require: .none)
    gate.isClosingConsent = true
    let step = try Samples.step(.gate(gate))
    #expect(sentence(step, present: 3, reveal: .never)?.contains("when nobody is asked") == true)
  }

  @Test("Steps for a circle or a pair name nobody else as seeing them")
  func groups() throws {
    for (group, words) in [(Addressee.circle, "your circle"), (.pair, "your pair")] {
      let setting = AudienceSetting(hasNames: true, group: group)
      let shown = try #require(sentence(try Samples.choice(2), present: 3, setting, reveal: .room))
      #expect(shown.hasPrefix("For \(words) alone: nobody outside") || group == .pair)
      #expect(shown.contains("nor the facilitator"))
      #expect(shown.hasSuffix("The transcript keeps nothing of it."))
      let signed = sentence(try Samples.choice(2), present: 3, setting, reveal: .signed)
      #expect(signed?.contains("everyone in \(words) with your name") == true)
      let own = sentence(try Samples.choice(2), present: 3, setting, reveal: .onlySelf)
      #expect(own?.contains(words) == false)
    }
  }

  @Test("A circle's view is looked at by nobody before the circle")
  func circleOpening() throws {
    let step = try Samples.step(.words(WordsQuestion()))
    let terms = OpeningRules.terms(
      for: step,
      in: Opening(
        room: .constellation, present: 6, facilitatorPreviews: true, isForGroup: true,
        usesNames: true))
    #expect(terms.reveal == .room && !terms.facilitatorLooksFirst)
  }

  @Test("No sentence calls anything anonymous, and steps without answers have none")
  func honest() throws {
    let steps = [
      try MatchSamples.step(2), try MatchSamples.step(2, scope: .dyads),
      try Samples.step(.round(RoundWork(mode: .typed))),
      try Samples.step(.draft(DraftWork(answers: []))),
    ]
    for step in steps {
      #expect(sentence(step, present: 3)?.lowercased().contains("anonym") == false)
    }
    #expect(sentence(try Samples.step(.break), present: 3) == nil)
    #expect(sentence(try Samples.step(.talk(Talk())), present: 3) == nil)
  }

  private func sentence(
    _ step: Step, present: Int, _ setting: AudienceSetting = AudienceSetting(),
    reveal: Reveal? = nil
  ) -> String? {
    let terms = Samples.terms(
      reveal ?? step.kind.type.defaultReveal, k: 3, present: present, room: .constellation)
    return AudienceSentence.text(terms, for: step, in: setting)
  }
}
