import Anonymity
import WorkshopModel
import WorkshopProtocol

/// What is read can be written and read again, and what is refused is refused without its content.
enum Messages {
  static func complaint(about line: [UInt8]) -> String? {
    client(line) ?? server(line) ?? contents(line) ?? JSONLines.complaint(about: line)
      ?? Texts.complaint(about: line)
  }

  private typealias Reading<Value> = ([UInt8]) throws(ProtocolError) -> Value
  private typealias Writing<Value> = (Value) throws(ProtocolError) -> [UInt8]

  /// Whether what is read stays what it is when it is written and read again.
  private static func stable<Value: Equatable>(
    _ name: String, _ bytes: [UInt8], _ read: Reading<Value>, _ write: Writing<Value>
  ) -> String? {
    let value: Value
    do throws(ProtocolError) {
      value = try read(bytes)
    } catch {
      return fault(error, bytes)
    }
    do throws(ProtocolError) {
      return try read(write(value)) == value ? nil : "\(name) changes when it is written"
    } catch {
      // Escapes may lengthen what came unescaped.
      let mayGrow = [.lineTooLong, .tooLong].contains(error.code) && bytes.count > 10_000
      return mayGrow ? nil : "\(name) cannot be read again (\(error.code.rawValue))"
    }
  }

  // MARK: Messages

  private static func client(_ line: [UInt8]) -> String? {
    let complaint = stable(
      "a client's message", line,
      { (line) throws(ProtocolError) in try ClientMessageCodec.decode(line) },
      { (message) throws(ProtocolError) in
        Array(try ClientMessageCodec.encode(message).dropLast())
      })
    return complaint ?? padded(line) ?? quick(line)
  }

  private static func padded(_ line: [UInt8]) -> String? {
    guard let message = try? ClientMessageCodec.decode(line),
      let length = try? ClientMessageCodec.encode(message).count + Int(line.last ?? 0),
      length <= WireLimits.lineBytes
    else { return nil }
    guard let padded = try? ClientMessageCodec.encode(message, paddedTo: length),
      padded.count == length
    else { return "a message that fits cannot be padded" }
    return (try? ClientMessageCodec.decode(padded.dropLast())) == message
      ? nil : "padding changes a message"
  }

  /// The quick reader says what the full one says.
  private static func quick(_ line: [UInt8]) -> String? {
    guard let quick = line.withUnsafeBytes({ QuickClientReading.message(in: $0) }) else {
      return nil
    }
    let full = try? ClientMessage(reading: Fields(JSONReader.parse(line)))
    return quick == full ? nil : "the quick reader reads something else"
  }

  private static func server(_ original: [UInt8]) -> String? {
    stable(
      "a server's message", original,
      { (bytes) throws(ProtocolError) in
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        var messages: [ServerMessage] = []
        // What comes may have newlines as spaces; what is written may be several lines.
        for line in bytes == original ? [bytes] : lines.map(Array.init) {
          messages.append(try ServerMessageCodec.decode(line))
        }
        return whole(messages)
      },
      { (messages) throws(ProtocolError) in
        Array(messages.flatMap { ServerMessageCodec.encode($0) }.dropLast())
      })
  }

  /// A list that came in several lines as one.
  private static func whole(_ messages: [ServerMessage]) -> [ServerMessage] {
    guard messages.count > 1 else { return messages }
    switch messages.first {
    case .moderation(let first):
      var lines: [ServerMessage.ModerationList.Line] = []
      for case .moderation(let part) in messages { lines += part.lines }
      var list = ServerMessage.ModerationList(step: first.step, lines: lines)
      list.continuesList = first.continuesList
      return [.moderation(list)]
    case .draft(let first):
      var lines: [ServerMessage.Draft.Line] = []
      for case .draft(let part) in messages { lines += part.lines }
      var draft = ServerMessage.Draft(step: first.step, lines: lines)
      draft.continuesList = first.continuesList
      return [.draft(draft)]
    case .replies(let first): return [.replies(whole(first, messages))]
    default: return messages
    }
  }

  /// A thread that goes on in another line repeats its letter.
  private static func whole(
    _ first: ServerMessage.Replies, _ messages: [ServerMessage]
  ) -> ServerMessage.Replies {
    var threads: [ServerMessage.Replies.Thread] = []
    for case .replies(let part) in messages {
      for thread in part.threads {
        guard let last = threads.last, last.letter == thread.letter, part != first else {
          threads.append(thread)
          continue
        }
        threads[threads.count - 1] = ServerMessage.Replies.Thread(
          letter: last.letter, lines: last.lines + thread.lines)
      }
    }
    var replies = ServerMessage.Replies(step: first.step, threads: threads)
    replies.continuesList = first.continuesList
    return replies
  }

  // MARK: Contents

  private static func contents(_ bytes: [UInt8]) -> String? {
    let answer = stable(
      "an answer", bytes, { (bytes) throws(ProtocolError) in try AnswerCodec.decode(bytes) },
      { AnswerCodec.encode($0) })
    let view = stable(
      "a view", bytes, { (bytes) throws(ProtocolError) in try ViewCodec.decode(bytes) },
      { ViewCodec.encode($0) })
    return answer ?? view ?? record(bytes) ?? envelope(bytes)
  }

  private static func record(_ bytes: [UInt8]) -> String? {
    // Bytes that are not UTF-8 become longer; a record is a text.
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return stable(
      "a record", text,
      { (bytes) throws(ProtocolError) in
        try TranscriptRecordCodec.decode(String(decoding: bytes, as: UTF8.self))
      },
      { Array(TranscriptRecordCodec.encode($0).utf8) })
  }

  private static func envelope(_ bytes: [UInt8]) -> String? {
    _ = try? EnvelopeCodec.open(Envelope(bytes: bytes))
    for size in SizeClass.allCases {
      guard let sealed = try? EnvelopeCodec.seal(bytes, in: size) else { continue }
      guard sealed.bytes.count == size.rawValue, (try? EnvelopeCodec.open(sealed)) == bytes else {
        return "an envelope changes its content"
      }
    }
    return nil
  }

  // MARK: Errors

  /// An error names a place in the line and a key of ours, never a word of the line.
  private static func fault(_ error: ProtocolError, _ line: [UInt8]) -> String? {
    guard (0...line.count).contains(error.offset ?? 0) else {
      return "an error lies outside of its line"
    }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let isOurs =
      error.place.utf8.count <= 24
      && error.place.utf8.allSatisfy { letters.contains($0) || $0 == UInt8(ascii: "-") }
    guard isOurs else { return "an error names something that is no key" }
    return Printed.isCalm(error.hint) ? nil : "an error is not fit to print"
  }
}
