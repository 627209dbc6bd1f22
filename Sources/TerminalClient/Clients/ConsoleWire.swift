import Phrasebook
import SessionScreens
import WorkshopProtocol

/// A console's side of the wire, whatever face it has: greeting, proof, and errands at its desk.
struct ConsoleWire: ClientWire {
  let desk: ConsoleClient.Desk
  private let phrases: Phrasebook
  private let observe: ConsoleClient.Observer
  private var exporter: [UInt8]?
  private(set) var reception = Reception()

  init(
    desk: ConsoleClient.Desk, phrases: Phrasebook, observe: @escaping ConsoleClient.Observer
  ) {
    self.desk = desk
    self.phrases = phrases
    self.observe = observe
  }

  mutating func opened(exporter: [UInt8]?) { self.exporter = exporter }

  mutating func lost() { reception.lost() }

  mutating func read(_ line: [UInt8]) -> Result<ServerMessage, UnreadableLine> {
    reception.read(line)
  }

  /// What goes out after something happened, and what the desk's errands have to say.
  func output(
    _ messages: [ClientMessage], _ events: [ConsoleEvent], _ model: ConsoleModel
  ) -> FaceOutput {
    var output = FaceOutput(sending: messages)
    for event in events { run(event, model, &output) }
    if !events.isEmpty { observe(events, model) }
    return output
  }

  private func run(_ event: ConsoleEvent, _ model: ConsoleModel, _ output: inout FaceOutput) {
    switch event {
    case .challenged(let challenge):
      let proof = desk.prove(challenge, exporter ?? [])
      output.lines += FaceOutput(sending: [proof].compactMap { $0 }).lines
    case .created(let codes):
      output.printed += desk.made?(codes) ?? invitation(codes.code)
    case .showInvitation: output.printed += invitation(model.code ?? "")
    case .noted(let text):
      let isKept = desk.keepNote(text)
      output.printed.append(phrases(isKept ? FacilitateSignalPhrase.noted : .notKept))
    case .exported(let format, let path, let record):
      let name =
        path.isEmpty ? model.proposedExport(as: format, isTaken: desk.isTaken) : path
      output.printed.append(export(format, name, record))
    case .quit: output.detaches = true
    default: break
    }
  }

  private func invitation(_ code: String) -> [String] {
    desk.invitation?(code) ?? [phrases(FacilitateCodePhrase.noInvitation)]
  }

  /// What is said once a transcript was written, or was not.
  private func export(_ format: String, _ path: String, _ record: String) -> String {
    guard let write = desk.export else { return phrases(CommandFilePhrase.cannotExport) }
    return write(format, path, record) ?? phrases(CommandFilePhrase.written, ["path": .text(path)])
  }
}
