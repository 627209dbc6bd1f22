import Anonymity
package import Phrasebook
import SessionScreens

/// A person at a bare TLS terminal, whom the server serves with the same client.
package enum BareTerminal {
  /// Guesses at the code before the connection is closed.
  private static let guesses = 5

  /// Asks for the code, then takes part through `connect`, a connection inside the server.
  package static func serve(
    typed: AsyncStream<String>, print: @escaping @Sendable (String) -> Void,
    phrases: Phrasebook = Phrasebook(),
    connect: @escaping @Sendable () async -> any RoomConnection
  ) async {
    let style = LineStyle(columns: 76, isStill: true, isBare: true, phrases: phrases)
    let lines = ParticipantLines(style: style)
    let greeting: [BareClientPhrase] = [.welcome, .twoThings, .code]
    for line in lines.plain(greeting.map { phrases($0) }) { print(line) }
    guard let code = await code(from: typed, phrases, print: print) else { return }
    let client = ParticipantClient(
      entrance: ParticipantModel.Entrance(code: code, client: "attune-bare/0.1"), style: style)
    var surroundings = Surroundings(
      connect: { await connect() }, input: typed, output: print)
    surroundings.reconnects = false
    _ = await client.run(surroundings)
  }

  private static func code(
    from typed: AsyncStream<String>, _ phrases: Phrasebook, print: @Sendable (String) -> Void
  ) async -> String? {
    var tries = 0
    // The stream is read on by the client, so this reader leaves after the code.
    for await line in typed {
      let text = line.trimmed
      if text.lowercased() == "q" { break }
      if let code = JoinCode(parsing: text) { return code.text }
      tries += 1
      guard tries < guesses else { break }
      print(phrases(BareClientPhrase.again))
    }
    print(phrases(BareClientPhrase.goodbye))
    return nil
  }
}
