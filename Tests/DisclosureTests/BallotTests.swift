import Disclosure
import Testing
import WorkshopModel

@Suite("Consent tests and the closing consent")
struct BallotTests {
  @Test(
    "A line needs two yes and no objection; what is shown counts neither passes nor objections",
    arguments: [
      ([1, 1, 2], true, 2, 1), ([1, 1], true, 2, 0), ([1, 2, 2], false, 1, 2),
      ([1, 1, 3], false, 2, 0), ([1, 1, 4], false, 2, 0), ([1, 1, nil], true, 2, 0),
      ([nil, nil, nil], false, 0, 0), ([2, 2, 2], false, 0, 3), ([1, 1, 9], true, 2, 0),
    ] as [([Int?], Bool, Int, Int)])
  func ballots(_ votes: [Int?], adopts: Bool, yes: Int, canLive: Int) throws {
    let batch = votes.map { vote in
      OpenedAnswer(vote.map { Answer(.picks([$0])) } ?? .pass)
    }
    let reading = try reader().read(batch, draw: Samples.draw, participants: votes.count)
    let view = BallotView(text: "We each…", yes: yes, canLive: canLive, isAdopted: adopts)
    #expect(reading == StepReading(roomView: .ballot(view), facilitatorView: nil, adopts: adopts))
  }

  @Test("An objection, a wish for a change, both and a pass beside them read the same")
  func objectors() throws {
    let reader = try reader()
    let readings = [[3, nil], [4, nil], [3, 4], [4, 4]].map { (rest: [Int?]) in
      reader.read(
        ([1, 1, 2] + rest).map { vote in OpenedAnswer(vote.map { Answer(.picks([$0])) } ?? .pass) },
        draw: Samples.draw, participants: 3 + rest.count)
    }
    #expect(Set(readings).count == 1 && readings.first?.adopts == false)
  }

  @Test("Where somebody has not answered nothing is counted and nothing adopted")
  func incomplete() throws {
    let reader = try reader()
    let early = [[1], [4], [1, 1], [1, 1, 2], []].map { (votes: [Int]) in
      reader.read(
        votes.map { OpenedAnswer(Answer(.picks([$0]))) }, draw: Samples.draw, participants: 4)
    }
    let view = BallotView(text: "We each…", yes: 0, canLive: 0, isAdopted: false)
    #expect(Set(early) == [StepReading(roomView: .ballot(view), facilitatorView: nil)])
  }

  @Test("A transcript is agreed to only by everyone's yes, and nobody is shown anything")
  func closingConsent() throws {
    var gate = GateTerms(options: Samples.texts(2), require: .none)
    gate.isClosingConsent = true
    let step = try Samples.step(.gate(gate))
    let reader = Reader(step: step, terms: Samples.terms(.never, room: .constellation))
    let yes = OpenedAnswer(Answer(.consent(1)))
    let no = OpenedAnswer(Answer(.consent(2)))
    let agreed = reader.read([yes, yes, yes], draw: Samples.draw, participants: 3)
    #expect(agreed == StepReading(roomView: nil, facilitatorView: nil, agreesToExport: true))
    let refused = [
      reader.read([yes, yes, no], draw: Samples.draw, participants: 3),
      reader.read([yes, yes], draw: Samples.draw, participants: 3),
      reader.read([yes, yes, OpenedAnswer(.pass)], draw: Samples.draw, participants: 3),
      reader.read([yes, yes, yes], draw: Samples.draw),
      reader.read([], draw: Samples.draw, participants: 0),
    ]
    #expect(Set(refused) == [.nothing])
    #expect(!agreed.stopsSession)
  }

  private func reader() throws -> Reader {
    var question = ChoiceQuestion(options: Samples.texts(4))
    question.isConsentTest = true
    var step = try Samples.step(.choice(question))
    step.reveal = .mutual
    step.ask = LocalizedText("We each…")
    return Reader(step: step, terms: Samples.terms(.mutual, k: 1, room: .constellation))
  }
}
