import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("What others write never makes a line too long")
struct FittingTests {
  /// As many bytes as four scalars of four bytes have, for each grapheme.
  private func heavy(_ graphemes: Int) -> String {
    String(repeating: "\u{1D157}\u{1D165}\u{1D165}\u{1D165}", count: graphemes)
  }

  private func lines(_ message: ServerMessage) throws -> [ServerMessage] {
    let bytes = ServerMessageCodec.encode(message)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.count < WireLimits.lineBytes })
    return try lines.map { try ServerMessageCodec.decode(Array($0)) }
  }

  @Test("a tick's notes come in as many lines as they need, in order")
  func notes() throws {
    let notes = (0..<64).map { index in
      ServerMessage.Note(
        text: "\(index) " + String(repeating: "🦊", count: 270), signedBy: heavy(24))
    }
    let told = try lines(.notes(notes)).flatMap { message -> [ServerMessage.Note] in
      if case .notes(let notes) = message { notes } else { [] }
    }
    #expect(told == notes)
    #expect(try lines(.notes([])) == [.notes([])])
  }

  @Test("a long draft comes in lines that each fit, and loses nothing")
  func drafts() throws {
    let step = try #require(StepID("what-we-agree"))
    let lines = (1...60).map { index in
      ServerMessage.Draft.Line(
        number: index, text: String(repeating: "\"", count: 1_200), by: heavy(24),
        isAdopted: false, isYours: index == 3)
    }
    var together: [ServerMessage.Draft.Line] = []
    for (index, message) in try self.lines(.draft(.init(step: step, lines: lines))).enumerated() {
      guard case .draft(let draft) = message else { continue }
      #expect(draft.continuesList == (index > 0))
      together += draft.lines
    }
    #expect(together == lines)
    #expect(
      try self.lines(.draft(.init(step: step, lines: [])))
        == [.draft(.init(step: step, lines: []))])
  }

  @Test("long replies come in lines that each fit, a long thread in parts, and lose nothing")
  func replies() throws {
    let step = try #require(StepID("in-one-line"))
    let threads = (0..<40).map { index in
      ServerMessage.Replies.Thread(
        letter: "A\(index)",
        lines: (0..<(index == 7 ? 90 : 3)).map {
          .init(text: "\($0)" + String(repeating: "\\", count: 700), isAuthor: $0 % 2 == 1)
        })
    }
    var told: [(letter: String, lines: [ServerMessage.Replies.Line])] = []
    let messages = try lines(.replies(.init(step: step, threads: threads)))
    for (index, message) in messages.enumerated() {
      guard case .replies(let replies) = message else { continue }
      #expect(replies.continuesList == (index > 0))
      for thread in replies.threads {
        if told.last?.letter == thread.letter {
          told[told.count - 1].lines += thread.lines
        } else {
          told.append((thread.letter, thread.lines))
        }
      }
    }
    #expect(told.map(\.letter) == threads.map(\.letter))
    #expect(told.map(\.lines) == threads.map(\.lines))
  }

  @Test("long lists of what people share come in lines that each fit, in order")
  func sharedItems() throws {
    let step = try #require(StepID("what-we-share"))
    let items = (0..<200).map { String($0) + String(repeating: "\"", count: 390) }
    let (yes, open) = (Array(items.prefix(150)), Array(items.suffix(50)))
    let dyads = (0..<7).map { DyadView(name: heavy(23) + "\($0)", yes: yes, open: open) }
    for view in [View.match(.init(yes: yes, open: open)), .dyads(dyads)] {
      var told: [String: (yes: [String], open: [String])] = [:]
      for message in try lines(.view(step: step, view: view, facilitatorOnly: false)) {
        guard case .view(_, let view, _) = message else { continue }
        for part in parts(view) {
          told[part.name, default: ([], [])].yes += part.yes
          told[part.name, default: ([], [])].open += part.open
        }
      }
      #expect(told.values.allSatisfy { $0.yes == yes && $0.open == open })
      #expect(told.count == (view == .dyads(dyads) ? 7 : 1))
    }
  }

  private func parts(_ view: View) -> [DyadView] {
    switch view {
    case .match(let view): [DyadView(name: "", yes: view.yes, open: view.open)]
    case .dyads(let dyads): dyads
    default: []
    }
  }

  @Test("the longest texts that people may send fit into one line of each other message")
  func oneLineEach() throws {
    let step = try #require(StepID(String(repeating: "x", count: 48)))
    let name = heavy(24)
    let instant = SessionInstant(milliseconds: Int64(WireLimits.milliseconds))
    var round = ServerMessage.Round(step: step, turn: 12, of: 12)
    round.speaker = name
    round.toward = name
    round.endsAt = instant
    let quotes = String(repeating: "\"", count: WireLimits.textBytes)
    let codes = Array(repeating: String(repeating: "X", count: WireLimits.codeBytes), count: 99)
    let messages: [ServerMessage] = [
      .round(round), .roundLine(step: step, from: name, text: quotes),
      .keeper(.init(name: name, isYou: false, isKept: true)), .away(true), .after(until: instant),
      .role(isFacilitator: false), .mailSent, .aside(from: name, text: quotes),
      .created(
        .init(code: codes[0], stageCode: codes[0], helperCode: codes[0], circleCodes: codes)),
      .admitted(
        .init(
          role: .participant, title: quotes, room: .constellation, isRehearsal: false,
          isLate: false, usesNames: true, resumeToken: codes[0], time: instant,
          leadership: .member, goals: [], contentNotes: [],
          resources: Array(repeating: String(repeating: "\"", count: 100), count: 200),
          promise: "", circle: 99)),
      .view(
        step: step,
        view: .ballot(.init(text: quotes, yes: 8, canLive: 0, isAdopted: true)),
        facilitatorOnly: false),
    ]
    for message in messages { #expect(try lines(message) == [message]) }
  }

  @Test("of letters with long names, as many are told as fit")
  func letters() throws {
    let letters = (0..<400).map { "A\($0) \"\\" + heavy(20) }
    let people = ServerMessage.People(present: 400, away: 0, waiting: 0, letters: letters)
    guard case .people(let told)? = try lines(.people(people)).first else {
      Issue.record("nothing was told")
      return
    }
    #expect(told.present == 400)
    #expect(!told.letters.isEmpty)
    #expect(told.letters.elementsEqual(letters.prefix(told.letters.count)))
  }
}
