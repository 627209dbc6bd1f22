public import Phrasebook
public import WorkshopModel
public import WorkshopProtocol

/// What somebody wants a session made from.
public struct SessionOrder: Sendable {
  /// The workshop file's text.
  public var workshopSource: String
  /// The name that messages about the file use.
  public var fileName: String
  /// How it is to be held.
  public var request: ClientMessage.SessionRequest
  /// The owning facilitator's public key.
  public var owner: String
  /// Support contacts in lines.
  public var resources: [String]

  /// Orders a session.
  public init(
    workshopSource: String, fileName: String, request: ClientMessage.SessionRequest, owner: String
  ) {
    self.workshopSource = workshopSource
    self.fileName = fileName
    self.request = request
    self.owner = owner
    resources = []
  }
}

/// Why a session could not be opened or restored.
public enum SessionOpeningError: Error, Hashable, Sendable {
  /// The workshop does not read; the lines say where and why.
  case badWorkshop([String])
  /// The workshop is not written for that room, or names no single one.
  case wrongRoom(allowed: [RoomKind])
  case tooManySessions
  /// The workshop has no texts in that language; these can be chosen.
  case unknownLanguage(has: [String])
  /// Circles are for a group, and there are at most so many.
  case wrongCircles
  /// The store said no, in its own words.
  case store(String)
  /// A journal's facts do not make a session, in the session's own words.
  case restore(String)

  /// The code on the wire.
  public var code: ErrorCode {
    switch self {
    case .badWorkshop, .wrongRoom, .unknownLanguage: .badWorkshop
    case .tooManySessions, .wrongCircles: .refused
    case .store, .restore: .storeFailed
    }
  }

  /// What a person reads.
  public var hint: String { hint(in: Phrasebook()) }

  /// The same in a language; what the file or the store says of itself stays as it is.
  public func hint(in phrases: Phrasebook) -> String {
    switch self {
    case .badWorkshop(let problems): problems.prefix(8).joined(separator: "\n")
    case .wrongRoom(let allowed):
      phrases(
        ServerOpeningPhrase.sayRoom,
        ["rooms": .text(allowed.map(\.rawValue).joined(separator: ", "))])
    case .unknownLanguage(let has):
      phrases(
        ServerOpeningPhrase.noTexts,
        ["languages": .text(has.joined(separator: ", "))])
    case .tooManySessions: phrases(ServerOpeningPhrase.tooManySessions)
    case .wrongCircles:
      phrases(ServerOpeningPhrase.circles, ["most": .number(CircleID.range.upperBound)])
    case .store(let words), .restore(let words): words
    }
  }
}
