import Phrasebook
import WorkshopProtocol

extension ParticipantLines {
  /// What is said to a typed line that is no wish.
  package func lines(for typed: TypedLine, _ model: ParticipantModel) -> [String] {
    switch typed {
    case .wish: []
    case .help: help(model) + audience(model)
    case .blank: Array(repeating: "", count: 40) + [phrases(WishPhrase.neutral)]
    case .again: question(model)
    case .thought: say(phrases(OwnAnswerPhrase.staysWithYou), model)
    case .keepTicked: say(phrases(OwnAnswerPhrase.mayKeep), model)
    case .nextItem(let number): nextItem(number, model)
    case .yesOrNoPlease: say(phrases(QuestionPhrase.yesOrNo), model)
    case .onePlease(let numbers): say(words.one(of: numbers), model)
    case .comparesWith(let names): comparing(with: names, model)
    case .fault(let fault): say(words.fault(fault, mayPass: mayPass(model)), model)
    case .refusal(let refusal): lines(for: refusal, model)
    }
  }

  /// The kind sentence for a wish that was not followed.
  package func lines(for refusal: ParticipantRefusal, _ model: ParticipantModel) -> [String] {
    say(sentence(for: refusal, model), model)
  }

  /// The same without the audience under it.
  package func sentence(for refusal: ParticipantRefusal, _ model: ParticipantModel) -> String {
    // The server has read a bare terminal's line, whatever became of it.
    style.isBare && refusal == .lateLine
      ? phrases(BareClientPhrase.lateLine)
      : words.refusal(refusal, mayPass: mayPass(model), model.admission)
  }

  private var phrases: Phrasebook { style.phrases }
  private var words: ParticipantWords { ParticipantWords(phrases) }

  private func mayPass(_ model: ParticipantModel) -> Bool {
    model.current?.card.form?.allowsPass == true
  }

  /// An own sentence, with the audience under it where an answer is still awaited.
  private func say(_ sentence: String, _ model: ParticipantModel) -> [String] {
    plain([sentence]) + audience(model)
  }

  private func nextItem(_ number: Int, _ model: ParticipantModel) -> [String] {
    guard let card = model.current?.card else { return [] }
    // A match's promise is long; it stands above the items, and Enter reads it again.
    if case .match = card.body { return item(number, of: card) }
    return item(number, of: card) + audience(model)
  }

  /// A single statement or feedback question of a step, from 1.
  func item(_ number: Int, of card: StepCard) -> [String] {
    var page = Page(style: style)
    switch card.body {
    case .statements(let items, _) where items.indices.contains(number - 1),
      .match(let items, _, _) where items.indices.contains(number - 1):
      page.item("\(number)", items[number - 1])
    case .feedback(let items) where items.indices.contains(number - 1):
      writeFeedback(items[number - 1], number: number, of: items.count, on: &page)
    default: break
    }
    return page.lines
  }
}
