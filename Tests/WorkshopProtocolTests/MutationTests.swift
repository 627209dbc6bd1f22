import Testing
import WorkshopProtocol

struct MutationTests {
  @Test("Twenty thousand damaged lines are read or refused, and nothing traps")
  func damagedLines() {
    var numbers = JSONNumbers(seed: 20_000)
    let lines = (Vector.client + Vector.server + Vector.refused).map(\.line)
      .filter { $0.count < 4_000 }
    var refused = 0
    for _ in 0..<20_000 {
      var line = lines[numbers.below(lines.count)]
      for _ in 0..<(1 + numbers.below(3)) { damage(&line, &numbers) }
      if (try? ClientMessageCodec.decode(line)) == nil { refused += 1 }
      if (try? ServerMessageCodec.decode(line)) == nil { refused += 1 }
    }
    #expect(refused > 20_000)
  }

  @Test("Damaged contents, views and records are read or refused, and nothing traps")
  func damagedContents() {
    var maker = MessageMaker(seed: 31)
    var refused = 0
    for _ in 0..<6_000 {
      var content = AnswerCodec.encode(maker.answer())
      damage(&content, &maker.numbers)
      if (try? AnswerCodec.decode(content)) == nil { refused += 1 }
      var view = ViewCodec.encode(maker.view())
      damage(&view, &maker.numbers)
      if (try? ViewCodec.decode(view)) == nil { refused += 1 }
      let text = String(decoding: view, as: UTF8.self)
      if (try? TranscriptRecordCodec.decode(text)) == nil { refused += 1 }
    }
    #expect(refused > 6_000)
  }

  @Test("What is read from a damaged line can be written and read again")
  func whatIsReadCanBeWritten() throws {
    var numbers = JSONNumbers(seed: 7)
    let lines = Vector.client.map(\.line).filter { $0.count < 4_000 }
    for _ in 0..<4_000 {
      var line = lines[numbers.below(lines.count)]
      damage(&line, &numbers)
      guard let message = try? ClientMessageCodec.decode(line) else { continue }
      let written = try ClientMessageCodec.encode(message)
      #expect(try ClientMessageCodec.decode(written.dropLast()) == message)
    }
  }

  @Test("What is read from a server's damaged line can be written, in lines that can be read again")
  func whatIsReadCanBeSaid() throws {
    var numbers = JSONNumbers(seed: 8)
    let lines = Vector.server.map(\.line).filter { $0.count < 4_000 }
    var read = 0
    for _ in 0..<6_000 {
      var line = lines[numbers.below(lines.count)]
      damage(&line, &numbers)
      guard let message = try? ServerMessageCodec.decode(line) else { continue }
      read += 1
      let written = ServerMessageCodec.encode(message)
      #expect(written.last == UInt8(ascii: "\n"))
      #expect(try ServerMessageCodec.decode(written.dropLast()) == message)
    }
    #expect(read > 500)
  }

  @Test("The quick reader and the full reader say the same of every damaged answer")
  func quickReading() {
    var numbers = JSONNumbers(seed: 9)
    let lines = Vector.client.filter { ["answer", "done"].contains($0.decoded?["t"]?.string) }
    for _ in 0..<10_000 {
      var line = lines[numbers.below(lines.count)].line
      damage(&line, &numbers)
      let quick = line.withUnsafeBytes { QuickClientReading.message(in: $0) }
      guard let quick else { continue }
      let full = try? ClientMessage(reading: Fields(JSONReader.parse(line)))
      #expect(quick == full)
    }
  }

  @Test("A refusal names the protocol's own keys, never what a peer put in their place")
  func refusalsNameKeys() throws {
    let key = #""sit-out":{"2":["#
    let lines = Vector.server.map { String(decoding: $0.line, as: UTF8.self) }
    let parts = try #require(lines.first { $0.contains(key) }).split(separator: key)
    let line = Array("\(parts[0])\(key)\"No step\",\(parts[1])".utf8)
    let refusal = ProtocolError(.unknownValue, at: "sit-out")
    #expect(throws: refusal) { try ServerMessageCodec.decode(line) }
  }

  private func damage(_ line: inout [UInt8], _ numbers: inout JSONNumbers) {
    guard !line.isEmpty else { return line.append(UInt8(numbers.below(256))) }
    let place = numbers.below(line.count)
    switch numbers.below(6) {
    case 0: line[place] = UInt8(numbers.below(256))
    case 1: line.remove(at: place)
    case 2: line.insert(UInt8(numbers.below(256)), at: place)
    case 3: line.removeLast(line.count - place)
    case 4: line.insert(contentsOf: line[place...].prefix(20), at: place)
    default: line[place] = Array("{}[]\",:0123456789-\\ue".utf8)[numbers.below(21)]
    }
  }
}
