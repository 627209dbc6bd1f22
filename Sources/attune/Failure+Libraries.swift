import Anonymity
import Phrasebook
import SessionStore

extension Failure {
  /// A key's or an invitation's fault in words; `path` names the file that it is about.
  init(_ error: AnonymityError, at path: String? = nil, hint: (any PhraseKey)? = nil) {
    if let phrase = Self.aboutInvitation(error) {
      self.init(phrase, hint: hint, code: .badData)
    } else if let phrase = Self.aboutKey(error) {
      self.init(phrase, Self.values(of: error), at: path, hint: hint, code: .badData)
    } else {
      let place = path.map { "\($0): " } ?? ""
      self.init(said: place + error.sentence, hint: hint, code: .badData)
    }
  }

  private static func aboutInvitation(_ error: AnonymityError) -> CommandDoorPhrase? {
    switch error {
    case .badHost: .badHost
    case .badPort: .badPort
    case .badCode: .badCode
    case .codeAlone: .codeAlone
    case .badPin: .badPin
    default: nil
    }
  }

  private static func aboutKey(_ error: AnonymityError) -> CommandKeyFilePhrase? {
    switch error {
    case .notAKey: .notAKey
    case .badKeyLine: .badLine
    case .unreadable: .unreadable
    case .notWritable: .notWritable
    case .readableByOthers: .readableByOthers
    case .alreadyThere: .isThere
    case .tooLittleMemory: .tooLittleMemory
    default: nil
    }
  }

  private static func values(of error: AnonymityError) -> [String: PhraseValue] {
    switch error {
    case .notAKey: ["start": "attune-ed25519"]
    case .badKeyLine(let line): ["line": .number(line)]
    case .unreadable(let path), .notWritable(let path), .readableByOthers(let path),
      .alreadyThere(let path):
      ["path": .text(path)]
    default: [:]
    }
  }

  /// The store's failure in words.
  init(store error: StoreError) {
    let code = Self.code(of: error)
    switch error {
    case .inUse(let path):
      self.init(CommandStorePhrase.inUse, ["path": .text(path)], code: code)
    case .full: self.init(CommandStorePhrase.full, code: code)
    case .notWritable(let path):
      self.init(CommandStorePhrase.notWritable, ["path": .text(path)], code: code)
    case .notPrivate(let path):
      self.init(CommandStorePhrase.notPrivate, ["path": .text(path)], code: code)
    case .unknownSession: self.init(CommandStorePhrase.unknownSession, code: code)
    case .sessionExists: self.init(CommandStorePhrase.sessionExists, code: code)
    case .keyMissing: self.init(CommandStorePhrase.keyMissing, code: code)
    case .corruptFact(let number):
      self.init(CommandStorePhrase.damaged, ["number": .number(number)], code: code)
    case .diskFault(let number):
      self.init(CommandStorePhrase.diskFault, ["code": .number(Int(number))], code: code)
    case .failed(let number):
      self.init(CommandStorePhrase.failed, ["code": .number(Int(number))], code: code)
    case .corrupt(let what):
      self.init(CommandStorePhrase.unreadable, ["what": .text(what)], code: code)
    case .corruptRecord(let number):
      self.init(CommandStorePhrase.damagedAnswers, ["number": .number(number)], code: code)
    case .spoolGone: self.init(CommandStorePhrase.answersGone, code: code)
    case .recordTooLarge: self.init(CommandStorePhrase.tooLarge, code: code)
    case .notDurable: self.init(CommandStorePhrase.notDurable, code: code)
    }
  }

  private static func code(of error: StoreError) -> Code {
    switch error {
    case .inUse: .inUse
    case .full, .notWritable, .notPrivate, .diskFault: .notWritable
    case .unknownSession: .missingFile
    case .corrupt, .corruptFact, .corruptRecord, .keyMissing, .spoolGone: .badData
    default: .inside
    }
  }
}
