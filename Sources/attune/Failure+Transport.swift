import Phrasebook
import SecureTransport

extension Failure {
  /// A transport's failure in words.
  init(transport error: TransportError) {
    self =
      Self.aboutFile(error) ?? Self.aboutListening(error)
      ?? Failure(
        Self.aboutTheWay(error), Self.values(of: error),
        code: error == .wrongKey ? .wrongKey : .unreachable)
  }

  private static func aboutFile(_ error: TransportError) -> Failure? {
    switch error {
    case .unreadable(let path):
      Failure(CommandFilePhrase.unreadable, ["path": .text(path)], code: .missingFile)
    case .notWritable(let path):
      Failure(
        CommandFilePhrase.cannotWrite, ["path": .text(path)], hint: CommandFilePhrase.mayWrite,
        code: .notWritable)
    case .badCertificate(let path):
      Failure(CommandKeyPhrase.noCertificate, ["path": .text(path)], code: .badData)
    case .badKey(let path):
      Failure(CommandKeyPhrase.noKey, ["path": .text(path)], code: .badData)
    case .encryptedKey(let path):
      Failure(
        CommandKeyPhrase.passphrase, ["path": .text(path)],
        hint: CommandKeyPhrase.withoutPassphrase, code: .badData)
    case .exposedKey(let path):
      Failure(
        CommandKeyPhrase.exposed, ["path": .text(path)], hint: CommandKeyPhrase.newKey,
        code: .badData)
    case .keyMismatch(let certificate, let key):
      Failure(
        CommandKeyPhrase.mismatch, ["key": .text(key), "certificate": .text(certificate)],
        code: .badData)
    case .missingKey(let path):
      Failure(
        CommandKeyPhrase.missing, ["path": .text(path)], hint: CommandKeyPhrase.restore,
        code: .missingFile)
    default: nil
    }
  }

  private static func aboutListening(_ error: TransportError) -> Failure? {
    switch error {
    case .badName(let name):
      Failure(CommandServerPhrase.badName, ["name": .text(name)], code: .badData)
    case .addressInUse(let host, let port):
      Failure(
        CommandServerPhrase.inUse, ["host": .text(host), "port": .number(port)],
        hint: CommandServerPhrase.otherPort, code: .inUse)
    case .cannotListen(let host, let port):
      Failure(
        CommandServerPhrase.cannotListen, ["host": .text(host), "port": .number(port)],
        hint: CommandServerPhrase.ownAddress, code: .inUse)
    default: nil
    }
  }

  private static func aboutTheWay(_ error: TransportError) -> CommandServerPhrase {
    switch error {
    case .unknownHost: .unknownHost
    case .refused: .refused
    case .unreachable: .unreachable
    case .timedOut: .timedOut
    case .wrongKey: .wrongKey
    case .notTLS: .notTLS
    case .protocolMismatch: .otherProtocol
    case .hungUp: .hungUp
    case .openSSL: .openSSL
    default: .closed
    }
  }

  private static func values(of error: TransportError) -> [String: PhraseValue] {
    guard case .openSSL(let code) = error else { return [:] }
    return ["code": .text("\(code)")]
  }
}
