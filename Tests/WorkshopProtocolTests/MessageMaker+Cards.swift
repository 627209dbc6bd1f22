import WorkshopModel
import WorkshopProtocol

extension MessageMaker {
  mutating func card() -> StepCard {
    var card = StepCard(
      id: step(), number: 1 + below(30), of: 30, title: text(), body: body(),
      state: StepCard.State(
        phase: pick(), deadline: maybe { $0.instant() }, openedAt: instant(), takesPart: flag(),
        isFinished: flag(), isHeld: flag()))
    card.minutes = below(60)
    card.time = pick()
    card.say = maybe { $0.text() }
    card.ask = maybe { $0.text() }
    card.instead = maybe { $0.text() }
    card.audience = maybe { $0.text() }
    card.form = maybe {
      StepCard.AnswerForm(
        envelopeBytes: 256, lineBytes: 1_280, allowsPass: $0.flag(), offersKeep: $0.flag(),
        isSigned: $0.flag())
    }
    card.note = maybe { $0.text() }
    card.isBallot = flag()
    card.compare = maybe { _ in StepID("before") }.flatMap(\.self)
    return card
  }

  mutating func body() -> StepCard.Body {
    switch below(17) {
    case 0:
      .talk(
        cues: list { .init(atSeconds: $0.below(600), say: $0.text()) }, showsResources: flag())
    case 1: .breathe(Breathing(cycles: 1 + below(20)))
    case 2: .gate(gate())
    case 3: .choice(options: texts(), maxPicks: 1 + below(3))
    case 4: .scale(range: range(), labels: labels())
    case 5: .grid(across: texts(2), up: texts(2), size: 2 + below(8))
    case 6: .rank(items: texts(), top: 1 + below(5))
    case 7: .statements(items: texts(), labels: texts())
    case 8: .text(limit: 1 + below(400))
    case 9: .words(count: 1 + below(5), maxWords: 1 + below(3))
    case 10: .pair(pairCard())
    case 11: .reflect
    case 12: .pause
    case 13: .match(items: texts(), answers: texts(), offersDyads: flag())
    case 14: .round(.init(order: pick(), seconds: below(600), isTyped: flag()))
    case 15: .draft(draftCard())
    default: .feedback(list { $0.feedbackCard() })
    }
  }

  private mutating func draftCard() -> StepCard.DraftCard {
    StepCard.DraftCard(
      limit: 1 + below(400), maxLines: 1 + below(9), answers: texts(),
      reviewAfterDays: maybe { $0.below(60) }, hasExitClause: flag())
  }

  private mutating func gate() -> StepCard.GateCard {
    let sitOut = Dictionary(list { (1 + $0.below(9), $0.list { $0.step() }) }) { one, _ in one }
    return StepCard.GateCard(
      options: texts(), lastDeclines: flag(), sitOut: sitOut, legalNote: maybe { $0.text() },
      paragraph: text())
  }

  private mutating func pairCard() -> StepCard.PairCard {
    StepCard.PairCard(
      turns: list { .init(who: $0.pick(), task: $0.text(), seconds: $0.below(600)) },
      rotations: 1 + below(4), solo: maybe { $0.text() }, allowsAvoid: flag())
  }

  private mutating func feedbackCard() -> StepCard.FeedbackCard {
    flag() ? .scale(text(), range: range(), labels: labels()) : .text(text(), limit: 1 + below(400))
  }

  mutating func view(depth: Int = 0) -> View {
    switch below(depth > 2 ? 15 : 16) {
    case 0: .notShown
    case 1:
      .choice(
        .init(
          options: tallied(), answer: maybe { 1 + $0.below(5) }, because: maybe { $0.text() }))
    case 2: .scale(scaleView())
    case 3: .grid(gridView())
    case 4: .rank(rankView())
    case 5:
      .statements(
        .init(items: list { .init(text: $0.text(), labels: $0.maybe { $0.tallied() }) }))
    case 6: .lines(.init(lines: list { .init(text: $0.text(), mayKeep: $0.flag()) }))
    case 7: .words(.init(words: tallied()))
    case 8: .signed(list { .init(name: $0.text(), text: $0.text()) })
    case 9: .allClear(flag())
    case 10: .everyoneAble(flag())
    case 11: .feedback(list { $0.feedbackView() })
    case 12: .match(.init(yes: texts(), open: texts()))
    case 13: .dyads(list { .init(name: $0.text(), yes: $0.texts(), open: $0.texts()) })
    case 14:
      .ballot(.init(text: text(), yes: below(9), canLive: below(9), isAdopted: flag()))
    default: .compared(earlier: view(depth: depth + 1), now: view(depth: depth + 1))
    }
  }

  private mutating func tally() -> Tally {
    switch below(3) {
    case 0: .count(below(300))
    case 1: .band(pick())
    default: .share(tenths: below(11))
    }
  }

  private mutating func tallied() -> [TalliedText] { list { .init($0.text(), $0.tally()) } }

  private mutating func scaleView() -> ScaleView {
    ScaleView(
      bins: list { .init(range: $0.range(), tally: $0.tally()) },
      middle: maybe {
        .init(
          medianTenths: $0.below(100), lowerQuartileTenths: $0.below(100),
          upperQuartileTenths: $0.below(100))
      }, labels: labels())
  }

  private mutating func gridView() -> GridView {
    let picture: GridView.Picture =
      flag() ? .map(list { $0.list { $0.below(10) } }) : .quadrants((0..<4).map { _ in tally() })
    return GridView(picture: picture, across: texts(2), up: texts(2))
  }

  private mutating func rankView() -> RankView {
    RankView(
      rows: list { $0.texts() }, firstChoicesSpread: below(9),
      majorities: list { .init(preferred: 1 + $0.below(9), other: 1 + $0.below(9)) })
  }

  private mutating func feedbackView() -> FeedbackView {
    switch below(3) {
    case 0: .notShown(text())
    case 1: .scale(text(), scaleView())
    default: .lines(text(), texts())
    }
  }

  mutating func answer() -> Answer { Answer(content(), mayKeep: flag()) }

  private mutating func content() -> Answer.Content {
    switch below(11) {
    case 0: .pass
    case 1: .consent(1 + below(5))
    case 2: .picks(list { 1 + $0.below(9) })
    case 3: .number(below(200) - 100)
    case 4: .point(across: 1 + below(7), up: 1 + below(7))
    case 5: .order(list { 1 + $0.below(9) })
    case 6: .marks(list { $0.maybe { 1 + $0.below(9) } })
    case 7: .text(text(40))
    case 8: .words(texts())
    case 9: .match(marks: list { $0.maybe { 1 + $0.below(3) } }, with: texts(8))
    default: .feedback(list { $0.maybe { $0.feedbackAnswer() } })
    }
  }

  private mutating func feedbackAnswer() -> Answer.FeedbackAnswer {
    flag() ? .number(below(10)) : .text(text())
  }
}
