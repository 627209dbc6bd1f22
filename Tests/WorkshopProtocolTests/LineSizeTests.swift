import Testing
import WorkshopModel
import WorkshopProtocol

struct LineSizeTests {
  private static let classes = [256, 512, 1_024, 2_048, 4_096, 8_192]

  @Test("Every line of a step has one length, whatever is said", arguments: classes)
  func oneLength(envelopeBytes: Int) throws {
    let length = LineSize.forStep(envelopeBytes: envelopeBytes)
    let step = try #require(StepID(String(repeating: "x", count: 48)))
    let token = AnswerToken(high: .max, low: .max)
    let said: [ClientMessage] = [
      .answer(
        .init(
          step: step, token: token, sequence: WireLimits.sequence,
          envelope: Envelope(bytes: Array(repeating: 255, count: envelopeBytes)))),
      .done(step: step, sequence: WireLimits.sequence),
      .takeBack(step: step, token: token, sequence: WireLimits.sequence),
      .note(text: String(repeating: "n", count: WireLimits.noteBytes), isSigned: false),
      .note(text: String(repeating: "👋", count: 280), isSigned: true),
      .pairLine(
        String(repeating: "p", count: WireLimits.pairLineBytes), pairing: WireLimits.sequence),
      .pairTogether(String(repeating: "N", count: WireLimits.nameBytes)),
      .pairAvoid(Array(repeating: String(repeating: "N", count: 72), count: 16)),
      .turnSay(String(repeating: "🌙", count: 280)),
      .propose(String(repeating: "p", count: WireLimits.proposalBytes)),
      .changeLine(
        line: WireLimits.draftLine, text: String(repeating: "c", count: WireLimits.proposalBytes)),
      .withdrawLine(WireLimits.draftLine),
      .handTime(to: String(repeating: "N", count: WireLimits.nameBytes)),
      .turnDone, .takeTurn, .keepTime, .verb(.seat(letter: "AA", circle: 99)),
      .signal(.stepBack), .pairHelp, .pairSolo, .pairRejoin, .acceptTerms, .leave,
      .ping(WireLimits.ping), .pong(WireLimits.ping),
    ]
    for message in said {
      let line = try ClientMessageCodec.encode(message, paddedTo: length)
      #expect(line.count == length)
      #expect(try ClientMessageCodec.decode(line.dropLast()) == message)
    }
  }

  @Test("Any number of missing bytes is filled")
  func everyGap() throws {
    let message = ClientMessage.done(step: try #require(StepID("a")), sequence: 1)
    let bare = try ClientMessageCodec.encode(message).count
    for missing in 0..<40 {
      let line = try ClientMessageCodec.encode(message, paddedTo: bare + missing)
      #expect(line.count == bare + missing)
      #expect(try ClientMessageCodec.decode(line.dropLast()) == message)
    }
    #expect(throws: ProtocolError(.doesNotFit)) {
      try ClientMessageCodec.encode(message, paddedTo: bare - 1)
    }
  }

  @Test("A line of more than 64 KiB is not written")
  func tooLong() {
    let text = String(repeating: "x", count: 70_000)
    #expect(throws: ProtocolError(.lineTooLong)) {
      try ClientMessageCodec.encode(.upload(part: 1, of: 1, text: text))
    }
  }

  @Test("Progress has one length for every word, and so has readiness")
  func constantNotices() throws {
    let step = try #require(StepID("a-step"))
    let progress = CoarseProgress.allCases.map {
      ServerMessageCodec.encode(.progress(step: step, progress: $0)).count
    }
    #expect(Set(progress).count == 1)
    let readiness = Readiness.allCases.map {
      ServerMessageCodec.encode(.readiness(step: step, readiness: $0)).count
    }
    #expect(Set(readiness).count == 1)
  }

  @Test("A long moderation list comes in lines that each fit, and loses nothing")
  func longModerationList() throws {
    let step = try #require(StepID("a-step"))
    let lines = (0..<300).map { index in
      ServerMessage.ModerationList.Line(
        letter: String(index), text: String(repeating: "\"", count: 900), state: .waiting,
        mayKeep: false)
    }
    let bytes = ServerMessageCodec.encode(.moderation(.init(step: step, lines: lines)))
    var together: [ServerMessage.ModerationList.Line] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      #expect(line.count < WireLimits.lineBytes)
      guard case .moderation(let list) = try ServerMessageCodec.decode(line) else { continue }
      #expect(list.continuesList == (index > 0))
      together += list.lines
    }
    #expect(together == lines)
  }

  @Test("A long view comes in lines that each fit, and loses nothing")
  func longView() throws {
    let step = try #require(StepID("a-step"))
    let texts = (0..<400).map { String($0) + String(repeating: "\\", count: 700) }
    let view = View.lines(LinesView(lines: texts.map { .init(text: $0, mayKeep: false) }))
    let feedback = View.feedback([.lines("Why?", texts), .notShown("And?")])
    for view in [view, feedback] {
      let bytes = ServerMessageCodec.encodeView(
        step: step, payload: ViewCodec.encode(view), facilitatorOnly: true)
      #expect(
        bytes == ServerMessageCodec.encode(.view(step: step, view: view, facilitatorOnly: true)))
      var together: [String] = []
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        #expect(line.count < WireLimits.lineBytes)
        together += try lines(of: ServerMessageCodec.decode(line))
      }
      #expect(together == texts)
    }
  }

  private func lines(of message: ServerMessage) -> [String] {
    switch message {
    case .view(_, .lines(let view), true): view.lines.map(\.text)
    case .view(_, .feedback(let items), true):
      items.flatMap { item -> [String] in
        if case .lines(_, let lines) = item { lines } else { [] }
      }
    default: []
    }
  }

  @Test("Answers fit into what is counted for their step")
  func answerSizes() throws {
    let cases: [(StepCard.Body, Answer.Content)] = [
      (.choice(options: (0..<20).map(String.init), maxPicks: 20), .picks(Array(1...20))),
      (.scale(range: -10...10, labels: [:]), .number(-10)),
      (.grid(across: [], up: [], size: 21), .point(across: 21, up: 21)),
      (.rank(items: (0..<12).map(String.init), top: 12), .order(Array(1...12))),
      (
        .statements(items: (0..<9).map(String.init), labels: ["a"]),
        .marks(Array(repeating: nil, count: 9))
      ),
      (
        .match(items: (0..<40).map(String.init), answers: [], offersDyads: false),
        .match(marks: Array(repeating: nil, count: 40), with: [])
      ),
      (
        .match(items: ["a"], answers: [], offersDyads: true),
        .match(
          marks: [3],
          with: Array(repeating: String(repeating: "日", count: 24), count: 8))
      ),
      (.text(limit: 240), .text(String(repeating: "👋", count: 240))),
      (
        .words(count: 3, maxWords: 2),
        .words(Array(repeating: String(repeating: "é", count: 40), count: 3))
      ),
      (
        .feedback([.scale("", range: 1...5, labels: [:]), .text("", limit: 100)]),
        .feedback([nil, .text(String(repeating: "日", count: 100))])
      ),
    ]
    for (body, content) in cases {
      let bytes = AnswerCodec.encode(Answer(content, mayKeep: true)).count
      #expect(bytes <= AnswerCodec.maximumBytes(for: body))
      #expect(AnswerCodec.encode(.pass).count <= AnswerCodec.maximumBytes(for: body))
    }
  }
}
