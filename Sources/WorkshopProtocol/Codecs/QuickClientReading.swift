internal import WorkshopModel

/// Reads the messages that come by the thousand without making values of their members first.
///
/// It takes only plain lines; whatever is unusual is left to the full reader, which also says what
/// is wrong with it. Both give the same message for the same line.
package enum QuickClientReading {
  private enum Name { case answer, done }

  private struct Plain {
    var name: Name?
    var step: StepID?
    var token: AnswerToken?
    var sequence: Int?
    var envelope: [UInt8]?
    /// Whether a member is there that this reader would read otherwise than the full one.
    var isUnusual = false
  }

  /// The message of an answer's or a done's line, or nil for the full reader.
  package static func message(in line: UnsafeRawBufferPointer) -> ClientMessage? {
    var plain = Plain()
    var scanner = FlatObjectScanner(line)
    do throws(JSONError) {
      while let member = try scanner.next() {
        take(member, into: &plain)
        if plain.isUnusual { return nil }
      }
    } catch {
      return nil
    }
    return message(of: plain)
  }

  private static func message(of plain: Plain) -> ClientMessage? {
    guard let step = plain.step, let sequence = plain.sequence else { return nil }
    switch plain.name {
    case .answer:
      guard let token = plain.token, let envelope = plain.envelope,
        envelope.count <= WireLimits.envelopeBytes
      else { return nil }
      return .answer(
        ClientMessage.AnswerMessage(
          step: step, token: token, sequence: sequence, envelope: Envelope(bytes: envelope)))
    case .done: return .done(step: step, sequence: sequence)
    case nil: return nil
    }
  }

  private static func take(_ member: FlatObjectScanner.Member, into plain: inout Plain) {
    if member.hasKey("t") {
      plain.name = name(member.plainText)
      plain.isUnusual = plain.name == nil
    } else if member.hasKey("seq") {
      plain.sequence = member.integer.flatMap(sequence)
      plain.isUnusual = plain.sequence == nil
    } else if member.hasKey("step") {
      plain.step = member.plainText.flatMap(step)
      plain.isUnusual = plain.step == nil
    } else if member.hasKey("token") {
      plain.token = member.plainText.flatMap(TokenText.token)
      plain.isUnusual = plain.token == nil
    } else if member.hasKey("envelope") {
      plain.envelope = member.plainText.flatMap { Base64.decode($0) }
      plain.isUnusual = plain.envelope == nil
    } else if member.kind == .array || member.kind == .object {
      plain.isUnusual = true
    }
  }

  private static func name(_ text: UnsafeRawBufferPointer?) -> Name? {
    guard let text else { return nil }
    if text.elementsEqual("answer".utf8) { return .answer }
    return text.elementsEqual("done".utf8) ? .done : nil
  }

  private static func sequence(_ number: Int64) -> Int? {
    guard let number = Int(exactly: number), (0...WireLimits.sequence).contains(number) else {
      return nil
    }
    return number
  }

  private static func step(_ text: UnsafeRawBufferPointer) -> StepID? {
    guard text.count <= WireLimits.wordBytes else { return nil }
    return StepID(String(decoding: text, as: UTF8.self))
  }
}
