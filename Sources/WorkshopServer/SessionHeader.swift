public import WorkshopModel
import WorkshopProtocol

/// What a session was made from; sealed under the session's key in the journal.
public struct SessionHeader: Hashable, Sendable {
  /// The workshop file's text, read again on restoring.
  public var workshopSource: String
  /// The name that messages about the file use.
  public var fileName: String
  /// Which of the rooms it is.
  public var room: RoomKind
  /// Whether simulated people may take part (rules P4).
  public var isRehearsal: Bool
  /// The language of the texts; empty for the file's first.
  public var language: String
  /// What people type to join.
  public var code: String
  /// What a stage types.
  public var stageCode: String
  /// The secret by which helpers join; nil where there are none.
  public var helperCode: String?
  /// What the people of each circle type, from circle 1 on; empty without circles.
  public var circleCodes: [String]
  /// The owning facilitator's public key.
  public var owner: String
  /// Support contacts in lines, as shown on `r`.
  public var resources: [String]
  /// The port that the invitation names, so that a restart keeps it true.
  public var port: Int
  /// Where the server listened, as it was told to; empty in older headers.
  public var hosts: [String]

  /// Collects what a session is made from.
  public init(
    workshopSource: String, fileName: String, room: RoomKind, code: String, stageCode: String,
    owner: String
  ) {
    self.workshopSource = workshopSource
    self.fileName = fileName
    self.room = room
    self.code = code
    self.stageCode = stageCode
    self.owner = owner
    isRehearsal = false
    circleCodes = []
    language = ""
    resources = []
    port = 0
    hosts = []
  }

  /// The header as JSON text.
  public var encoded: [UInt8] {
    var members: [(String, JSONValue)] = [
      ("header", .int(1)),
      ("workshop", .string(workshopSource)),
      ("file", .string(fileName)),
      ("room", .string(room.rawValue)),
      ("rehearsal", .bool(isRehearsal)),
      ("language", .string(language)),
      ("code", .string(code)),
      ("stage", .string(stageCode)),
      ("owner", .string(owner)),
      ("resources", .array(resources.map { .string($0) })),
      ("port", .int(Int64(port))),
      ("hosts", .array(hosts.map { .string($0) })),
      ("circles", .array(circleCodes.map { .string($0) })),
    ]
    if let helperCode { members.append(("helper", .string(helperCode))) }
    return JSONValue.object(members).encoded()
  }

  /// Reads a header that `encoded` wrote, or gives nil when it is none.
  public init?(encoded bytes: [UInt8]) {
    guard let value = try? JSONReader.parse(bytes, limits: .trusted),
      let source = value["workshop"]?.string, let file = value["file"]?.string,
      let room = value["room"]?.string.flatMap(RoomKind.init(rawValue:)),
      let code = value["code"]?.string, let stage = value["stage"]?.string,
      let owner = value["owner"]?.string
    else { return nil }
    self.init(
      workshopSource: source, fileName: file, room: room, code: code, stageCode: stage,
      owner: owner)
    isRehearsal = value["rehearsal"]?.bool ?? false
    language = value["language"]?.string ?? ""
    resources = value["resources"]?.array?.compactMap(\.string) ?? []
    helperCode = value["helper"]?.string
    circleCodes = value["circles"]?.array?.compactMap(\.string) ?? []
    port = value["port"]?.int.map(Int.init) ?? 0
    hosts = value["hosts"]?.array?.compactMap(\.string) ?? []
  }
}
