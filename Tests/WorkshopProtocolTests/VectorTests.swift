import Testing
import WorkshopModel
import WorkshopProtocol

struct VectorTests {
  @Test("Every client's line that is understood says what its vector says")
  func clientLines() throws {
    #expect(Vector.client.count > 50)
    for vector in Vector.client {
      let message = try ClientMessageCodec.decode(vector.line)
      let written = try ClientMessageCodec.encode(message)
      let line = Array(written.dropLast())
      #expect(try JSONReader.parse(line) == vector.decoded, "\(vector)")
      if vector.isExact { #expect(line == vector.line, "\(vector)") }
      guard let lineBytes = vector.lineBytes else { continue }
      let padded = try ClientMessageCodec.encode(message, paddedTo: lineBytes)
      #expect(padded == vector.line + [UInt8(ascii: "\n")], "\(vector)")
      #expect(padded.count == lineBytes, "\(vector)")
    }
  }

  @Test("Every server's line that is understood says what its vector says")
  func serverLines() throws {
    #expect(Vector.server.count > 80)
    for vector in Vector.server {
      let message = try ServerMessageCodec.decode(vector.line)
      let line = Array(ServerMessageCodec.encode(message).dropLast())
      #expect(try Self.unpadded(JSONReader.parse(line)) == vector.decoded, "\(vector)")
      if vector.isExact { #expect(line == vector.line, "\(vector)") }
      if let lineBytes = vector.lineBytes { #expect(line.count + 1 == lineBytes, "\(vector)") }
    }
  }

  @Test("Every line that is refused is refused for its own reason")
  func refusedLines() {
    #expect(Vector.refused.count > 20)
    for vector in Vector.refused {
      #expect(refusal(of: vector)?.code.rawValue == vector.error, "\(vector)")
    }
  }

  @Test("Contents of envelopes say what their vectors say, or are refused for their own reason")
  func answers() throws {
    #expect(Vector.answers.count > 12)
    for vector in Vector.answers {
      let content = Array((vector.fields["content"]?.string ?? "").utf8)
      guard vector.isValid else {
        let error = #expect(throws: ProtocolError.self) { try AnswerCodec.decode(content) }
        #expect(error?.code.rawValue == vector.error, "\(vector)")
        continue
      }
      let answer = try AnswerCodec.decode(content)
      #expect(AnswerCodec.encode(answer) == content, "\(vector)")
      #expect(try JSONReader.parse(content) == vector.decoded, "\(vector)")
    }
  }

  @Test("Every message has a vector that is understood, named for it")
  func everyMessage() {
    let client = Set(Vector.client.compactMap { $0.decoded?["t"]?.string })
    let server = Set(Vector.server.compactMap { $0.decoded?["t"]?.string })
    #expect(client == Set(ClientMessage.Kind.allCases.map(\.rawValue)))
    #expect(server == Set(ServerMessage.Kind.allCases.map(\.rawValue)))
    for vector in Vector.client + Vector.server where vector.isExact {
      let message = vector.decoded?["t"]?.string ?? ""
      #expect(vector.name.hasPrefix(message), "\(vector)")
    }
  }

  @Test("Every verb, card and view, and every code of errors and closes has a vector")
  func everyPart() {
    let names = Set((Vector.client + Vector.server).map(\.name))
    for code in ErrorCode.allCases { #expect(names.contains("error-\(code.rawValue)")) }
    for reason in CloseReason.allCases { #expect(names.contains("close-\(reason.rawValue)")) }
    for signal in Signal.allCases { #expect(names.contains("signal-\(signal.rawValue)")) }
    for phase in StepCard.Phase.allCases { #expect(names.contains("phase-\(phase.rawValue)")) }
    for type in StepType.allCases {
      #expect(names.contains("step-\(type.rawValue)"))
    }
    for kind in View.Kind.allCases { #expect(names.contains("view-\(kind.rawValue)")) }
    for order in RoundWork.Order.allCases { #expect(names.contains("step-round-\(order)")) }
    for kind in ServerMessage.Letter.Kind.allCases {
      #expect(names.contains("mail-\(kind.rawValue)"))
    }
    for verb in VerbName.allCases { #expect(names.contains("verb-\(verb.rawValue)")) }
  }

  @Test("Every error of reading has a vector that fails for it, named for it")
  func everyError() {
    let ofWriting: Set<ProtocolError.Code> = [.doesNotFit, .badParts]
    let names = Set(Vector.refused.map(\.name))
    for code in ProtocolError.Code.allCases where !ofWriting.contains(code) {
      #expect(names.contains(code.rawValue))
    }
    for vector in Vector.refused {
      #expect(vector.name.contains(vector.error ?? "?"), "\(vector)")
    }
  }

  private static func unpadded(_ value: JSONValue) -> JSONValue {
    guard case .object(let object) = value else { return value }
    return .object(JSONObject(object.members.filter { $0.key != "pad" }))
  }

  private func refusal(of vector: Vector) -> ProtocolError? {
    do throws(ProtocolError) {
      switch vector.direction {
      case .client: _ = try ClientMessageCodec.decode(vector.line)
      case .server: _ = try ServerMessageCodec.decode(vector.line)
      }
      return nil
    } catch {
      return error
    }
  }
}
