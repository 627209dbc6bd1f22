import Testing
import WorkshopModel
import WorkshopProtocol

@Suite("An older peer's lines still mean what they meant")
struct OlderPeerTests {
  /// Keys that came later, to messages and parts of messages that were there before.
  private static let later = [
    "circle", "helpers", "circles", "resources", "stage-code", "helper-code", "circle-codes",
    "needs-care", "may-point", "ballot",
  ]

  @Test("a line without the keys that came later is read, and has them at their least")
  func withoutLaterKeys() throws {
    for vector in Vector.client where vector.isExact && vector.name != "verb-seat" {
      let decoded = try #require(vector.decoded)
      let message = try ClientMessageCodec.decode(Self.older(decoded).encoded())
      let written = try ClientMessageCodec.encode(message)
      #expect(try JSONReader.parse(Array(written.dropLast())) == Self.older(decoded), "\(vector)")
    }
    for vector in Vector.server where vector.isExact && vector.lineBytes == nil {
      // Support contacts were always a part of an admission.
      guard let decoded = vector.decoded, decoded["t"]?.string != "admitted" else { continue }
      let message = try ServerMessageCodec.decode(Self.older(decoded).encoded())
      let written = ServerMessageCodec.encode(message)
      #expect(try JSONReader.parse(Array(written.dropLast())) == Self.older(decoded), "\(vector)")
    }
  }

  @Test("an admission without a circle, and a record without agreements, are read")
  func parts() throws {
    let seated = try #require(Vector.server.first { $0.name == "admitted" })
    guard case .admitted(let admission) = try ServerMessageCodec.decode(seated.line) else {
      Issue.record("an admission is read as one")
      return
    }
    #expect(admission.circle == nil)
    let header = TranscriptRecord.Header(
      workshop: "hello", title: "Hello", date: "", people: "a small group", promises: [],
      software: "attune/0.1", isRehearsal: false)
    let text = TranscriptRecordCodec.encode(TranscriptRecord(header: header, entries: []))
    #expect(!text.contains("agreements"))
    #expect(try TranscriptRecordCodec.decode(text).agreements.isEmpty)
  }

  /// A message as a peer writes it that does not know the later keys.
  private static func older(_ message: JSONValue) -> JSONValue {
    guard case .object(let object) = message else { return message }
    return .object(
      JSONObject(
        object.members.filter { !later.contains($0.key) }.map { member in
          JSONObject.Member(key: member.key, value: olderPart(member))
        }))
  }

  private static func olderPart(_ member: JSONObject.Member) -> JSONValue {
    switch (member.key, member.value) {
    case ("card", let card): older(card)
    case ("lines", .array(let lines)): .array(lines.map(older))
    default: member.value
    }
  }
}
