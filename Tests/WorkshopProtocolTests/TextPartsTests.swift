import Testing
import WorkshopModel
import WorkshopProtocol

struct TextPartsTests {
  @Test("Parts fit into lines and give the text again")
  func parts() throws {
    var maker = MessageMaker(seed: 21)
    for _ in 0..<20 {
      let text = (0..<4_000).map { _ in maker.text() }.joined()
      let parts = TextParts.split(text, bytes: 4_000)
      #expect(parts.joined() == text)
      for part in parts {
        let line = try ClientMessageCodec.encode(.upload(part: 1, of: 1, text: part))
        #expect(line.count <= 4_000 + 60)
      }
    }
    #expect(TextParts.split("") == [""])
  }

  @Test("A workshop is uploaded in parts and is whole after the last")
  func upload() throws {
    let text = String(repeating: "steps:\n  - talk: \"…\"\n", count: 9_000)
    var upload = WorkshopUpload()
    for message in try WorkshopUpload.messages(for: text) {
      #expect(upload.text == nil)
      let line = try ClientMessageCodec.encode(message)
      guard
        case .upload(let part, let of, let text) = try ClientMessageCodec.decode(line.dropLast())
      else { continue }
      try upload.add(part: part, of: of, text: text)
    }
    #expect(upload.text == text)
  }

  @Test("Parts out of order, or too much together, are refused, and the upload starts anew")
  func refusals() throws {
    var upload = WorkshopUpload()
    #expect(throws: ProtocolError(.badParts, at: "part")) {
      try upload.add(part: 2, of: 2, text: "b")
    }
    try upload.add(part: 1, of: 2, text: "a")
    #expect(throws: ProtocolError.self) { try upload.add(part: 2, of: 3, text: "b") }
    #expect(upload == WorkshopUpload())
    let part = String(repeating: "x", count: 40_000)
    #expect(throws: ProtocolError.self) {
      for index in 1...7 { try upload.add(part: index, of: 7, text: part) }
    }
    let tooLong = String(repeating: "x", count: 270_000)
    #expect(throws: ProtocolError(.badParts)) { try WorkshopUpload.messages(for: tooLong) }
  }

  @Test("A transcript's record comes back as it was")
  func record() throws {
    var maker = MessageMaker(seed: 22)
    for _ in 0..<100 {
      let entries = maker.list { maker in
        TranscriptRecord.Entry(
          step: maker.step(), type: maker.pick(), title: maker.text(), prompt: maker.text(),
          outcome: maker.outcome())
      }
      let record = TranscriptRecord(
        header: .init(
          workshop: maker.text(), title: maker.text(), date: "2026-11", people: "a small group",
          promises: maker.texts(), software: "attune/0.1", isRehearsal: maker.flag()),
        entries: entries,
        agreements: maker.list {
          .init(text: $0.text(), reviewOn: "2026-12-21", hasExitClause: $0.flag())
        })
      #expect(try TranscriptRecordCodec.decode(TranscriptRecordCodec.encode(record)) == record)
    }
  }
}

extension MessageMaker {
  fileprivate mutating func outcome() -> TranscriptRecord.Outcome {
    switch below(4) {
    case 0: .told(text())
    case 1: .shown(list { $0.view() })
    case 2: .notShown
    default: .notKept
    }
  }
}
