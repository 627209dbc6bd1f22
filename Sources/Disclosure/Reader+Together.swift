import WorkshopModel

extension Reader {
  /// A match's lists (rules V8), from the answers of everyone or from nobody's.
  ///
  /// A pass is an answer: "not now" to everything. Where somebody has not answered, or the step was
  /// closed too early, the lists are empty, which is also what people get who share nothing.
  func matchReading(
    _ answers: [OpenedAnswer], _ question: MatchQuestion, participants: Int
  ) -> StepReading {
    let isWhole = !answers.isEmpty && answers.count >= participants
    let sheets = answers.map { Sheet($0, of: question) }
    let shared = isWhole ? overlap(of: sheets, question) : (yes: [], open: [])
    return StepReading(
      roomView: .match(MatchView(yes: shared.yes, open: shared.open)), facilitatorView: nil,
      personal: question.scope == .dyads ? dyads(sheets, question, isWhole: isWhole) : [:])
  }

  /// The outcome of a consent test: everybody has answered or passed, nobody objects, at least two yes.
  ///
  /// Where somebody has not answered nothing is counted, or whoever closes early would watch the counts
  /// grow one person at a time, and adopt a line over somebody who was about to object.
  func ballotReading(
    _ answers: [Answer], _ question: ChoiceQuestion, participants: Int
  ) -> StepReading {
    guard answers.count >= participants else {
      let view = BallotView(
        text: step.ask.map(words) ?? "", yes: 0, canLive: 0, isAdopted: false)
      return StepReading(roomView: .ballot(view), facilitatorView: nil)
    }
    var counts = [Int](repeating: 0, count: max(4, question.options.count))
    for answer in answers {
      guard case .picks(let picks) = answer.content, let pick = picks.first else { continue }
      counts[pick - 1] += 1
    }
    let adopts = counts[0] >= 2 && counts.dropFirst(2).allSatisfy { $0 == 0 }
    let view = BallotView(
      text: step.ask.map(words) ?? "", yes: counts[0], canLive: counts[1], isAdopted: adopts)
    return StepReading(roomView: .ballot(view), facilitatorView: nil, adopts: adopts)
  }

  /// Whether everyone said yes to a transcript of what was shown; nobody is shown anything.
  func consentReading(_ answers: [Answer], participants: Int) -> StepReading {
    let isWhole = !answers.isEmpty && answers.count >= participants
    let agrees = isWhole && answers.allSatisfy { $0.content == .consent(1) }
    return StepReading(roomView: nil, facilitatorView: nil, agreesToExport: agrees)
  }

  /// One person's answers to a match.
  private struct Sheet {
    let signature: String?
    let marks: [Int?]
    let asked: Set<String>

    init(_ opened: OpenedAnswer, of question: MatchQuestion) {
      signature = opened.signature
      guard case .match(let marks, let names) = opened.answer.content else {
        marks = question.items.map { _ in nil }
        asked = []
        return
      }
      self.marks = marks
      asked = Set(names.map(Reader.looks))
    }
  }

  /// What a name looks like, so that nobody has to type its capitals.
  private static func looks(_ name: String) -> String {
    (try? DisplayName(untrusted: name))?.skeleton ?? name
  }

  private func overlap(
    of sheets: [Sheet], _ question: MatchQuestion
  ) -> (yes: [String], open: [String]) {
    var lists: (yes: [String], open: [String]) = ([], [])
    for (index, item) in question.items.enumerated() {
      let marks = sheets.map { $0.marks[index] }
      if marks.allSatisfy({ $0 == 1 }) {
        lists.yes.append(words(item))
      } else if marks.allSatisfy({ $0 != nil }) {
        lists.open.append(words(item))
      }
    }
    return lists
  }

  /// Each signer's own page: those who asked for them as they asked for those, by name.
  private func dyads(
    _ sheets: [Sheet], _ question: MatchQuestion, isWhole: Bool
  ) -> [String: View] {
    let signed = sheets.compactMap { sheet in
      sheet.signature.map { (name: $0, looks: Self.looks($0), sheet: sheet) }
    }
    .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var pages: [String: View] = [:]
    for one in signed {
      let both = signed.filter { other in
        isWhole && other.looks != one.looks && one.sheet.asked.contains(other.looks)
          && other.sheet.asked.contains(one.looks)
      }
      pages[one.name] = .dyads(
        both.map { other in
          let shared = overlap(of: [one.sheet, other.sheet], question)
          return DyadView(name: other.name, yes: shared.yes, open: shared.open)
        })
    }
    return pages
  }
}
