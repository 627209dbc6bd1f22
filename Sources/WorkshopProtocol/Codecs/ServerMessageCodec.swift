public import WorkshopModel

/// Turns what a server says into lines of bytes and back.
public enum ServerMessageCodec {
  /// Writes a message as one line with its newline.
  ///
  /// Only notes, a moderation list or a view that is longer than a line becomes several lines: each
  /// list but the first continues the one before it, and views of one step belong together. Of the
  /// letters of people, as many are told as one line holds.
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

extension ServerMessage.ModerationList {
  /// Bytes of lines in one message before escapes, which at most double safe text.
  private static var pageBytes: Int { 24_000 }

  /// The list in parts that fit into a line each.
  fileprivate var pages: [ServerMessage.ModerationList] {
    var pages: [[Line]] = [[]]
    var size = 0
    for line in lines {
      // The keys around a line have about 64 bytes.
      let bytes = line.text.utf8.count + 64
      size += bytes
      if size > Self.pageBytes, pages.last?.isEmpty == false {
        pages.append([])
        size = bytes
      }
      pages[pages.count - 1].append(line)
    }
    return pages.enumerated().map { index, lines in
      var page = ServerMessage.ModerationList(step: step, lines: lines)
      page.continuesList = continuesList || index > 0
      return page
    }
  }
}
