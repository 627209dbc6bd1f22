public import WorkshopModel

/// Turns what a server says into lines of bytes and back.
public enum ServerMessageCodec {
  /// Writes a message as one line with its newline.
  ///
  /// Only notes, a moderation list, a draft, replies or a view that is longer than a line becomes
  /// several lines: each list but the first continues the one before it, and views of one step
  /// belong together. Of the letters of people, as many are told as one line holds; and of the
  /// letters in a `mail`, those that `fitting(_:)` gives.
  public static func encode(_ message: ServerMessage) -> [UInt8] {
    switch message {
    case .acknowledged(let step, let token, let sequence):
      return receipt("acknowledged", step, token, sequence)
    case .takenBack(let step, let token, let sequence):
      return receipt("taken-back", step, token, sequence)
    case .done(let step, let sequence): return receipt("done", step, nil, sequence)
    case .progress(let step, let progress):
      return constant(message, longest: .progress(step: step, progress: progress.longest))
    case .readiness(let step, _):
      return constant(message, longest: .readiness(step: step, readiness: .stillWriting))
    case .notes(let notes): return notes.pages.flatMap { line(.notes($0)) }
    case .people(let people): return line(.people(people.fitting))
    case .moderation(let list): return list.pages.flatMap { line(.moderation($0)) }
    case .draft(let draft): return draft.pages.flatMap { line(.draft($0)) }
    case .replies(let replies): return replies.pages.flatMap { line(.replies($0)) }
    case .mail(let letters): return mailLine(letters)
    case .view(let step, let view, let facilitatorOnly):
      return encodeView(
        step: step, payload: ViewCodec.encode(view), facilitatorOnly: facilitatorOnly)
    default: return line(message)
    }
  }

  /// Writes a `view` message around a view that is already encoded.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - payload: What `ViewCodec.encode` gave.
  ///   - facilitatorOnly: Whether the room has not seen it.
  /// - Returns: The line with its newline; several where the view is longer than a line.
  public static func encodeView(
    step: StepID, payload: [UInt8], facilitatorOnly: Bool
  ) -> [UInt8] {
    guard payload.count > longestView, let view = ViewCodec.decodeTrusted(payload) else {
      return viewLine(step, payload, facilitatorOnly)
    }
    return view.pages.flatMap { viewLine(step, ViewCodec.encode($0), facilitatorOnly) }
  }

  /// Bytes of a view that leave room for the rest of its line.
  private static let longestView = WireLimits.lineBytes - 256

  private static func viewLine(
    _ step: StepID, _ payload: [UInt8], _ facilitatorOnly: Bool
  ) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(payload.count + 128)
    line.append(json: #"{"t":"view","step":""#)
    line.append(contentsOf: step.name.utf8)
    line.append(json: facilitatorOnly ? #"","facilitator-only":true"# : "\"")
    line.append(json: #","view":"#)
    line.append(contentsOf: payload)
    line.append(json: "}\n")
    return line
  }

  /// Reads a line without its newline.
  ///
  /// - Throws: What is wrong and where, without the content.
  public static func decode(_ line: UnsafeRawBufferPointer) throws(ProtocolError) -> ServerMessage {
    try ServerMessage(reading: Fields(ProtocolJSON.object(in: line)))
  }

  /// Reads a line without its newline.
  ///
  /// - Throws: What is wrong and where, without the content.
  public static func decode(_ line: [UInt8]) throws(ProtocolError) -> ServerMessage {
    try line.withUnsafeBytes { bytes in
      Result { () throws(ProtocolError) in try decode(bytes) }
    }.get()
  }

  private static func line(_ message: ServerMessage) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(256)
    JSONWriter.append(message.tree, to: &line)
    line.append(UInt8(ascii: "\n"))
    return line
  }

  /// A line as long as that of the longest word that may stand in it (rules T2).
  private static func constant(_ message: ServerMessage, longest: ServerMessage) -> [UInt8] {
    var short = line(message)
    let missing = line(longest).count - short.count
    short.insert(
      contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, missing)), at: short.count - 2)
    return short
  }

  /// The letters of a mailbox that fit into the one length that every `mail` has (rules T4).
  ///
  /// One that would not even fit alone is left out; those behind the first that does not fit any
  /// more are for the next `mail`.
  ///
  /// - Parameter letters: What waits, in order.
  /// - Returns: The letters that `encode(_:)` puts into the line; at least three where none has more
  ///   than `WireLimits.mailBytes`.
  public static func fitting(_ letters: [ServerMessage.Letter]) -> [ServerMessage.Letter] {
    let room = WireLimits.mailLineBytes - line(.mail([])).count
    var left = room
    var fitting: [ServerMessage.Letter] = []
    for letter in letters {
      // A comma stands between letters.
      let bytes = letter.tree.encoded().count + 1
      if bytes > room { continue }
      guard bytes <= left else { break }
      left -= bytes
      fitting.append(letter)
    }
    return fitting
  }

  private static func mailLine(_ letters: [ServerMessage.Letter]) -> [UInt8] {
    var bytes = line(.mail(fitting(letters)))
    bytes.removeLast()
    // What fits was counted above; an empty mailbox fits always.
    try? LinePadding.pad(&bytes, to: WireLimits.mailLineBytes - 1)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The lines that follow an answer, which are the most frequent.
  private static func receipt(
    _ name: StaticString, _ step: StepID, _ token: AnswerToken?, _ sequence: Int
  ) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(128)
    line.append(json: #"{"t":""#)
    line.append(json: name)
    line.append(json: #"","step":""#)
    line.append(contentsOf: step.name.utf8)
    if let token {
      line.append(json: #"","token":""#)
      TokenText.append(token, to: &line)
    }
    line.append(json: #"","seq":"#)
    line.append(contentsOf: String(sequence).utf8)
    line.append(json: "}\n")
    return line
  }
}

extension CoarseProgress {
  /// A word with the most letters.
  fileprivate var longest: CoarseProgress { .none }
}
