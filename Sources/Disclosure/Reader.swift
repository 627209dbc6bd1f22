public import WorkshopModel

/// Opens a closed step's batch into what may be shown, by the terms that were frozen at opening.
public struct Reader: Sendable {
  let step: Step
  let terms: OpenTerms
  let language: String
  let watch: LineWatch

  /// A reader for one step; texts of the file come in the language that is named.
  public init(
    step: Step, terms: OpenTerms, language: String = "", watch: LineWatch = LineWatch()
  ) {
    self.step = step
    self.terms = terms
    self.language = language
    self.watch = watch
  }

  /// Makes the views of a batch; the order in which answers arrived leaves no trace (rules D4).
  ///
  /// `participants` is how many were asked: a match and a closing consent come to something only if
  /// all of them answered, and to nothing where the number is not given.
  public func read(
    _ batch: [OpenedAnswer], draw: Draw, earlier: EarlierPicture? = nil, participants: Int = .max
  ) -> StepReading {
    var numbers = DrawnNumbers(draw)
    let rules = AnswerRules(step)
    let checked = batch.map {
      OpenedAnswer(
        Answer(rules.checked($0.answer.content), mayKeep: $0.answer.mayKeep),
        signature: $0.signature, token: $0.token)
    }
    let all = BatchOrder.shuffled(checked, using: &numbers)
    if let reading = wholeReading(all, participants: participants) { return reading }
    let answers = all.filter { $0.answer.content != .pass }
    if case .gate(let gate) = step.kind { return gateReading(gate, answers) }
    if terms.isAllClear { return allClearReading(answers, isWhole: all.count >= participants) }
    switch terms.reveal {
    case .signed: return StepReading(roomView: signedView(answers), facilitatorView: nil)
    case .room, .facilitator: return mixedReading(answers, &numbers, earlier)
    case .pair, .mutual, .onlySelf, .never: return .nothing
    }
  }

  /// The rules for the cells of this step's closed questions.
  var cells: CellRules {
    CellRules(present: terms.present, k: terms.k, isSensitive: step.isSensitive)
  }

  /// The words of a text of the file.
  func words(_ text: LocalizedText) -> String { text.text(in: language) }

  /// What counts passes, too, or needs everyone.
  private func wholeReading(_ all: [OpenedAnswer], participants: Int) -> StepReading? {
    switch step.kind {
    case .match(let question) where terms.reveal == .mutual:
      matchReading(all, question, participants: participants)
    case .choice(let question) where question.isConsentTest:
      ballotReading(all.map(\.answer), question, participants: participants)
    case .gate(let gate) where gate.isClosingConsent:
      consentReading(all.map(\.answer), participants: participants)
    default: nil
    }
  }

  /// Rules V9: a decline is told in a constellation, without whose; in groups nothing is.
  private func gateReading(_ gate: GateTerms, _ answers: [OpenedAnswer]) -> StepReading {
    guard terms.room.isConstellation, gate.require == .all, gate.options.count > 1 else {
      return .nothing
    }
    let declines = answers.contains { $0.answer.content == .consent(gate.options.count) }
    return StepReading(roomView: .everyoneAble(!declines), facilitatorView: nil)
  }

  /// Rules K4: one bit for the facilitator.
  ///
  /// Where somebody has not answered it is not all clear, so that closing early asks about nobody.
  private func allClearReading(_ answers: [OpenedAnswer], isWhole: Bool) -> StepReading {
    guard case .choice(let question) = step.kind else { return .nothing }
    let isClear =
      isWhole
      && answers.allSatisfy {
        guard case .picks(let picks) = $0.answer.content else { return true }
        return picks.allSatisfy(question.allClear.contains)
      }
    return StepReading(roomView: nil, facilitatorView: .allClear(isClear))
  }

  private func signedView(_ answers: [OpenedAnswer]) -> View {
    let entries = answers.compactMap { opened in
      opened.signature.map {
        SignedEntry(
          name: $0, text: AnswerWords.text(opened.answer, for: step, language: language))
      }
    }
    guard !entries.isEmpty else { return .notShown }
    return .signed(entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }

  private func mixedReading(
    _ opened: [OpenedAnswer], _ numbers: inout DrawnNumbers, _ earlier: EarlierPicture?
  ) -> StepReading {
    let answers = opened.map(\.answer)
    switch step.kind {
    case .text: return textReading(opened)
    case .words(let question): return wordsReading(opened, question, &numbers)
    case .feedback(let items):
      return StepReading(roomView: nil, facilitatorView: feedbackView(answers, items, &numbers))
    default:
      guard let view = closedView(answers) else { return .nothing }
      guard terms.reveal == .room else {
        return StepReading(roomView: nil, facilitatorView: view)
      }
      let shown = compared(view, with: earlier, answers: answers.count)
      return StepReading(
        roomView: shown, facilitatorView: terms.facilitatorLooksFirst ? shown : nil)
    }
  }

  private func closedView(_ answers: [Answer]) -> View? {
    switch step.kind {
    case .choice(let question): choiceView(answers, question)
    case .scale(let question): scaleView(answers, question)
    case .grid(let question): gridView(answers, question)
    case .rank(let question): rankView(answers, question)
    case .statements(let question): statementsView(answers, question)
    default: nil
    }
  }
}
