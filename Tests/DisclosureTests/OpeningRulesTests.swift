import Disclosure
import Testing
import WorkshopModel

@Suite("What is decided and said when a step opens (rules K1–K4, H1, H3, H4)")
struct OpeningRulesTests {
  @Test("k is the step's, else the file's, else 5, and never below 3 (rules K1)")
  func thresholds() throws {
    var step = try Samples.choice(2)
    let opening = Opening(room: .group, present: 12, usesNames: false)
    #expect(OpeningRules.terms(for: step, in: opening).k == 5)
    #expect(OpeningRules.terms(for: step, in: opening, fileK: 4).k == 4)
    step.k = 6
    #expect(OpeningRules.terms(for: step, in: opening, fileK: 4).k == 6)
    step.k = 1
    #expect(OpeningRules.terms(for: step, in: opening).k == 3)
  }

  @Test("With too few for its threshold a room step opens as self or signed (rules K3)")
  func tooFew() throws {
    var step = try Samples.choice(2)
    let few = Opening(room: .constellation, present: 4, usesNames: true)
    #expect(OpeningRules.terms(for: step, in: few).reveal == .onlySelf)
    step.belowK = .signed
    #expect(OpeningRules.terms(for: step, in: few).reveal == .signed)
    #expect(
      OpeningRules.terms(for: step, in: Opening(room: .constellation, present: 5, usesNames: true))
        .reveal == .room)
  }

  @Test("Nothing is signed where nobody has a name: it stays on each person's own screen")
  func nameless() throws {
    var step = try Samples.choice(2)
    step.belowK = .signed
    let few = Opening(room: .group, present: 2, usesNames: false)
    #expect(OpeningRules.terms(for: step, in: few).reveal == .onlySelf)
    let named = Opening(room: .group, present: 2, usesNames: true)
    #expect(OpeningRules.terms(for: step, in: named).reveal == .signed)
    step.reveal = .signed
    let many = Opening(room: .group, present: 12, usesNames: false)
    #expect(OpeningRules.terms(for: step, in: many).reveal == .onlySelf)
    let circle = Opening(room: .constellation, present: 4, isForGroup: true, usesNames: false)
    #expect(OpeningRules.terms(for: step, in: circle).reveal == .onlySelf)
    let draft = try Samples.step(.draft(DraftWork(answers: Samples.texts(4))))
    #expect(OpeningRules.terms(for: draft, in: many).reveal == .signed)
  }

  @Test("A sensitive room step opens as self below ten people, so that nobody is surprised")
  func sensitive() throws {
    let step = try Samples.choice(2, isSensitive: true)
    let reveals = [9, 10].map {
      OpeningRules.terms(for: step, in: Opening(room: .group, present: $0, usesNames: false)).reveal
    }
    #expect(reveals == [.onlySelf, .room])
  }

  @Test("A facilitator's view needs three people present and a facilitator (rules K2)")
  func facilitator() throws {
    var step = try Samples.choice(2)
    step.reveal = .facilitator
    let reveals = [
      Opening(room: .group, present: 2, usesNames: false),
      Opening(room: .group, present: 3, usesNames: false),
      Opening(room: .group, present: 9, leadership: .member, usesNames: false),
    ]
    .map { OpeningRules.terms(for: step, in: $0).reveal }
    #expect(reveals == [.onlySelf, .facilitator, .onlySelf])
  }

  @Test("All clear needs two people and a facilitator (rules K4)")
  func allClear() throws {
    var question = ChoiceQuestion(options: Samples.texts(3))
    question.allClear = [1]
    let step = try Samples.step(.choice(question))
    #expect(
      OpeningRules.terms(for: step, in: Opening(room: .pair, present: 2, usesNames: false))
        .isAllClear)
    #expect(
      !OpeningRules.terms(for: step, in: Opening(room: .pair, present: 1, usesNames: false))
        .isAllClear)
  }

  @Test("The facilitator looks first at text and at previews, never where a member leads")
  func looksFirst() throws {
    let choice = try Samples.choice(2)
    var text = try Samples.step(.text(TextQuestion()))
    text.reveal = .room
    let preview = Opening(room: .group, present: 9, facilitatorPreviews: true, usesNames: false)
    let plain = Opening(room: .group, present: 9, usesNames: false)
    let member = Opening(
      room: .group, present: 9, leadership: .member, facilitatorPreviews: true, usesNames: false)
    #expect(OpeningRules.terms(for: choice, in: preview).facilitatorLooksFirst)
    #expect(!OpeningRules.terms(for: choice, in: plain).facilitatorLooksFirst)
    #expect(!OpeningRules.terms(for: choice, in: member).facilitatorLooksFirst)
    #expect(OpeningRules.terms(for: text, in: plain).facilitatorLooksFirst)
    #expect(OpeningRules.terms(for: text, in: member).reveal == .onlySelf)
  }

  @Test(
    "The audience sentence follows the numbers present (rules H3)",
    arguments: [
      (12, "Mixed with the others, shown after closing. Shown only if at least 3 answer."),
      (8, "Mixed with the others, shown after closing. Shown only if at least 3 answer."),
      (7, "Mixed, and shown after closing; people who know you may guess."),
      (5, "Mixed, and shown after closing; people who know you may guess."),
      (4, "Treat this as signed."), (3, "Treat this as signed."),
      (2, "The other person will know."),
    ])
  func sentence(_ pair: (present: Int, start: String)) throws {
    let step = try Samples.choice(2)
    let terms = Samples.terms(k: 3, present: pair.present)
    let text = try #require(AudienceSentence.text(terms, for: step))
    #expect(text.hasPrefix(pair.start), "\(text)")
    #expect(text.contains("Shown only if at least 3 answer."))
  }

  @Test("The sentence says when the facilitator looks first, and what is kept")
  func sentenceEnds() throws {
    var step = try Samples.choice(2)
    #expect(
      AudienceSentence.text(Samples.lookedAtFirst(), for: step)
        == "Mixed with the others, shown after closing. Shown only if at least 5 answer. "
        + "The facilitator looks first. The transcript keeps rounded shares, no numbers of people.")
    step.keep = .nothing
    let enough = AudienceSentence.text(Samples.terms(.onlySelf), for: step)
    #expect(enough?.hasPrefix("Shown to nobody") == true)
    let text = AudienceSentence.text(Samples.terms(.onlySelf, present: 4), for: step)
    #expect(
      text == "There are too few people here to mix your answer with. "
        + "Shown to nobody: your answer stays on your own screen. Say aloud what you like.")
    let signed = AudienceSentence.text(Samples.terms(.signed), for: step)
    #expect(signed == "Shown to everyone here with your name, after you confirm.")
  }

  @Test("H1 is said word for word, and says whose computer it is where that is known")
  func host() {
    #expect(
      HonestWords.host()
        == "The computer that hosts this session handles your answer and keeps no record of who "
        + "sent it. Whoever controls that computer could change it to.")
    #expect(HonestWords.host(owner: "Mira").contains("belongs to Mira"))
  }

  @Test("The gate's paragraph follows the settings and never says \u{201C}anonymous\u{201D}")
  func gateParagraph() throws {
    var text = try Samples.step(.text(TextQuestion()))
    text.keep = .ask
    let workshop = Workshop(
      id: "w", title: LocalizedText("W"), rooms: [.group, .constellation],
      people: PeopleRange(min: 2, best: 3...8, max: 20), steps: [try Samples.choice(2), text])
    let group = GateParagraph.text(
      GateParagraph.Settings(workshop: workshop, room: .group, present: 12))
    let count = "The program counts 12 seats. Do you? If you count another number, say so."
    #expect(group.contains(count))
    #expect(group.contains("only if at least 5 people answered"))
    #expect(group.contains("7 days after the end"))
    #expect(group.contains("bare terminal"))
    let bound = GateParagraph.text(
      GateParagraph.Settings(
        workshop: workshop, room: .constellation, present: 3, isRehearsal: true,
        allowsBareTerminals: false))
    #expect(bound.hasPrefix(HonestWords.rehearsal()))
    #expect(bound.contains("quotes nobody") && bound.contains("only if everyone agrees"))
    #expect(!bound.contains("bare terminal") && !bound.contains("mixed and shown"))
    for words in [group, bound] { #expect(!words.lowercased().contains("anonym")) }
  }
}
