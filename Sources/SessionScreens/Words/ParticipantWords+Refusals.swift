import Phrasebook
import WorkshopModel
package import WorkshopProtocol

extension ParticipantWords {
  /// The kind sentence for an answer that does not fit; `mayPass` says whether p is offered.
  package func fault(_ fault: AnswerFault, mayPass: Bool) -> String {
    switch fault {
    case .oneNumber(let numbers):
      return phrases(FaultPhrase.number, range(numbers, mayPass: mayPass))
    case .numbers(let numbers, let most):
      return phrases(FaultPhrase.numbers, range(numbers, mayPass, "most", most))
    case .twoNumbers(let numbers):
      return phrases(FaultPhrase.twoNumbers, range(numbers, mayPass: mayPass))
    case .order(let numbers, let count):
      return phrases(FaultPhrase.order, range(numbers, mayPass, "count", count))
    case .marks(let labels, let items):
      return phrases(FaultPhrase.marks, range(1...max(1, labels), mayPass, "count", items))
    case .match(let labels, let items):
      return phrases(FaultPhrase.match, range(1...max(1, labels), mayPass, "count", items))
    case .noTwosHere: return phrases(FaultPhrase.noTwosHere)
    case .longText(let limit, let count):
      return phrases(
        FaultPhrase.longText, ["limit": .number(limit), "count": .number(count)])
    case .emptyText: return phrases(FaultPhrase.emptyText, ["pass": pass(mayPass)])
    case .manyWords(let count): return most(FaultPhrase.manyWords, count, mayPass)
    case .longEntry(let count): return most(FaultPhrase.longEntry, count, mayPass)
    case .otherKind: return phrases(FaultPhrase.otherKind)
    }
  }

  private func range(
    _ numbers: ClosedRange<Int>, _ mayPass: Bool, _ name: String, _ number: Int
  ) -> [String: PhraseValue] {
    range(numbers, mayPass: mayPass).merging([name: .number(number)]) { $1 }
  }

  private func most(_ phrase: FaultPhrase, _ count: Int, _ mayPass: Bool) -> String {
    phrases(phrase, ["count": .number(count), "pass": pass(mayPass)])
  }

  /// The kind sentence for a wish that was not followed.
  package func refusal(
    _ refusal: ParticipantRefusal, mayPass: Bool, _ admission: ServerMessage.Admission?
  ) -> String {
    switch refusal {
    case .notConnected: phrases(RefusalPhrase.notConnected)
    case .notAdmitted: phrases(RefusalPhrase.notAdmitted)
    case .nothingAsked: phrases(RefusalPhrase.nothingAsked)
    case .notInThisStep: phrases(RefusalPhrase.notInThisStep)
    case .notOpen: phrases(RefusalPhrase.notOpen)
    case .alreadyAnswered: phrases(RefusalPhrase.alreadyAnswered)
    case .nothingToTakeBack: phrases(RefusalPhrase.nothingToTakeBack)
    case .noPassHere: phrases(RefusalPhrase.noPassHere)
    case .noKeepHere: phrases(RefusalPhrase.noKeepHere)
    case .notInPair: phrases(RefusalPhrase.notInPair)
    case .noAvoidHere: phrases(RefusalPhrase.notHere)
    case .noQuestion: phrases(RefusalPhrase.noQuestion)
    case .tooLong: phrases(RefusalPhrase.tooLong)
    case .empty: phrases(RefusalPhrase.empty)
    case .noName: phrases(RefusalPhrase.noName)
    case .noResources: noResources(admission)
    case .lateLine: phrases(RefusalPhrase.lateLine)
    case .fault(let fault): self.fault(fault, mayPass: mayPass)
    default: shared(refusal, admission)
    }
  }

  private func shared(
    _ refusal: ParticipantRefusal, _ admission: ServerMessage.Admission?
  ) -> String {
    switch refusal {
    case .noRound: phrases(SharedRefusalPhrase.noRound)
    case .notYourTurn: phrases(SharedRefusalPhrase.notYourTurn)
    case .turnIsNotFree: phrases(SharedRefusalPhrase.turnIsNotFree)
    case .spoken: phrases(SharedRefusalPhrase.spoken)
    case .noDraft: phrases(SharedRefusalPhrase.noDraft)
    case .testRuns: phrases(SharedRefusalPhrase.testRuns)
    case .proposeFirst: phrases(SharedRefusalPhrase.proposeFirst)
    case .noSuchLine(let number):
      phrases(SharedRefusalPhrase.noSuchLine, ["number": .number(number)])
    case .whichLine: phrases(SharedRefusalPhrase.whichLine)
    case .notYourLine: phrases(SharedRefusalPhrase.notYourLine)
    case .draftIsFull(let lines):
      phrases(SharedRefusalPhrase.draftIsFull, ["count": .number(lines)])
    case .noLines: phrases(DraftPhrase.noLines)
    case .noLineOfYours: phrases(SharedRefusalPhrase.noLineOfYours)
    case .notTheKeeper: phrases(SharedRefusalPhrase.notTheKeeper)
    case .noKeeperHere: phrases(SharedRefusalPhrase.noKeeperHere)
    case .noFacilitator: nobodyLeads(admission)
    case .notSolo: phrases(SharedRefusalPhrase.notSolo)
    case .noPlan: phrases(SharedRefusalPhrase.noPlan)
    case .noLetter: phrases(SharedRefusalPhrase.noLetter)
    case .whichLetter(let count): phrases(MailPhrase.whichLetter, ["count": .number(count)])
    case .noOwnLines: phrases(SharedRefusalPhrase.noOwnLines)
    default: phrases(RefusalPhrase.notNow)
    }
  }

  private func nobodyLeads(_ admission: ServerMessage.Admission?) -> String {
    let namesContacts = admission?.resources.isEmpty == false
    return phrases(namesContacts ? KeeperPhrase.nobodyLeadsContacts : .nobodyLeads)
  }

  /// Where the members lead, nobody can be called instead.
  private func noResources(_ admission: ServerMessage.Admission?) -> String {
    admission?.leadership == .member
      ? phrases(KeeperPhrase.noContacts) : phrases(RefusalPhrase.noResources)
  }
}
