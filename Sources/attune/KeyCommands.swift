import Anonymity
import ArgumentParser
import Foundation

/// The facilitator's own Ed25519 key, made on first use.
enum OwnKey {
  static let fileName = "facilitator.key"

  /// Reads the key of the state folder, or makes it.
  static func load(_ state: StateOptions) throws -> FacilitatorKey {
    let path = state.file(fileName)
    do {
      if access(path, F_OK) == 0 { return try FacilitatorKey(path: path) }
      try StateFolder.make(state)
      let key = FacilitatorKey.generate()
      try key.save(path: path)
      return key
    } catch let error as AnonymityError {
      throw Failure(error, at: path)
    }
  }
}

/// `attune key`: shows the public key that a server's `authorized_facilitators` names.
struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Show your facilitator's public key, for a server's authorized_facilitators.")

  @OptionGroup var state: StateOptions

  func run() async throws {
    try await reporting { say(try OwnKey.load(state).publicKey.text) }
  }
}
