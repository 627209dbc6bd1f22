import WorkshopModel
package import WorkshopProtocol
package import SessionScreens

/// A facilitator at a line console.
package struct ConsoleClient: Sendable {
  /// What the console does outside of the session.
  package struct Desk: Sendable {
    /// Signs the server's challenge with the connection's exporter; nil where the key cannot.
    package let prove: @Sendable (_ challenge: String, _ exporter: [UInt8]) -> ClientMessage?
    /// Writes a transcript's record as a format into a file; nil when done, else what went wrong.
    package var export: @Sendable (_ format: String, _ path: String, _ record: String) -> String? =
      {
        _, _, _ in "This console cannot write transcripts."
      }
    /// The invitation's lines for a code.
    package var invitation: @Sendable (String) -> [String] = { _ in [ConsoleWords.noInvitation] }
    /// What is told of a session that was just made: its invitation, and the lines of its other codes.
    package var made: (@Sendable (ServerMessage.Created) -> [String])?
    /// Keeps a note of the facilitator's own; false where no file was named.
    package var keepNote: @Sendable (String) -> Bool = { _ in false }
    /// This month, such as `2026-11`.
    package var month: @Sendable () -> String = { Month.now() }

    /// A desk with a key.
    package init(prove: @escaping @Sendable (String, [UInt8]) -> ClientMessage?) {
      self.prove = prove
    }
  }

  /// Told what happens, with what is known after it; called in order.
  package typealias Observer = @Sendable ([ConsoleEvent], ConsoleModel) -> Void

  private let arrival: ConsoleModel.Arrival
  private let desk: Desk
  private let style: LineStyle
  package var observe: Observer = { _, _ in }

  /// A console that creates a session or attaches to one.
  package init(arrival: ConsoleModel.Arrival, desk: Desk, style: LineStyle = LineStyle()) {
    self.arrival = arrival
    self.desk = desk
    self.style = style
  }

  /// Holds the console until the session is over or the facilitator leaves it.
  package func run(_ surroundings: Surroundings) async -> ClientEnd {
    let face = ConsoleFace(
      model: ConsoleModel(arrival: arrival), desk: desk, style: style, observe: observe)
    return await ClientLoop<ConsoleFace>(surroundings).run(face)
  }
}

/// The console's model with the wire on one side and its desk on the other.
struct ConsoleFace: ClientFace {
  private var model: ConsoleModel
  private let desk: ConsoleClient.Desk
  private let writer: ConsoleLines
  private let observe: ConsoleClient.Observer
  private var exporter: [UInt8]?
  private(set) var heartbeatSeconds: Int?
  private(set) var isSettled = false
  private var isGreeted = false

  init(
    model: ConsoleModel, desk: ConsoleClient.Desk, style: LineStyle,
    observe: @escaping ConsoleClient.Observer
  ) {
    self.model = model
    self.desk = desk
    self.observe = observe
    writer = ConsoleLines(style: style)
  }

  var nextTick: Int64? { nil }
  var isOver: Bool { model.isOver }
  var takesInput: Bool { isSettled && !model.isBlocked }

  mutating func opened(exporter: [UInt8]?) -> FaceOutput {
    self.exporter = exporter
    return FaceOutput(lines: Self.encode(model.connected()))
  }

  mutating func lost() { (isSettled, isGreeted) = (false, false) }

  mutating func receive(_ line: [UInt8], at local: Int64) -> FaceOutput {
    guard let message = try? ServerMessageCodec.decode(line) else {
      return isGreeted ? FaceOutput() : .unreadableGreeting
    }
    if case .welcome(let welcome) = message {
      heartbeatSeconds = max(1, welcome.heartbeatSeconds)
      isGreeted = true
    }
    if case .admitted = message { isSettled = true }
    // Two statements: what is written must see the model as it is afterwards.
    let reaction = model.receive(message, at: local)
    var output = finished(reaction)
    if case .close(let reason, _) = message, reason.isOurFault { output.detaches = true }
    return output
  }

  mutating func typed(_ line: String, at local: Int64) -> FaceOutput {
    do throws(ConsoleFault) {
      let command = try ConsoleCommand(line)
      let reaction = model.act(command, month: desk.month(), at: local)
      return finished(reaction)
    } catch {
      return FaceOutput(printed: writer.fault(error))
    }
  }

  mutating func tick(at local: Int64) -> FaceOutput { FaceOutput() }

  private func finished(_ reaction: ConsoleReaction) -> FaceOutput {
    var output = FaceOutput(
      lines: Self.encode(reaction.messages), printed: writer.lines(for: reaction.events, model))
    for event in reaction.events { run(event, &output) }
    if !reaction.events.isEmpty { observe(reaction.events, model) }
    return output
  }

  private func run(_ event: ConsoleEvent, _ output: inout FaceOutput) {
    switch event {
    case .challenged(let challenge):
      output.lines += Self.encode([desk.prove(challenge, exporter ?? [])].compactMap { $0 })
    case .created(let codes):
      output.printed += desk.made?(codes) ?? desk.invitation(codes.code)
    case .showInvitation: output.printed += desk.invitation(model.code ?? "")
    case .noted(let text):
      output.printed.append(desk.keepNote(text) ? ConsoleWords.noted : ConsoleWords.notKept)
    case .exported(let format, let path, let record):
      output.printed.append(desk.export(format, path, record) ?? ConsoleWords.exported(path))
    case .quit: output.detaches = true
    default: break
    }
  }

  private static func encode(_ messages: [ClientMessage]) -> [[UInt8]] {
    messages.compactMap { try? ClientMessageCodec.encode($0) }
  }
}
