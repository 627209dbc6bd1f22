import Foundation
import Testing
import WorkshopModel
import WorkshopProtocol

struct DocumentTests {
  private let page: String

  init() throws {
    page = try String(
      contentsOf: Vector.folder.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/PROTOCOL.md"), encoding: .utf8)
  }

  @Test("Every line that the document quotes is a vector of its direction")
  func quotedLines() {
    let client = Set(Vector.client.map { String(decoding: $0.line, as: UTF8.self) })
    let server = Set(Vector.server.map { String(decoding: $0.line, as: UTF8.self) })
    var quoted = 0
    for line in page.split(separator: "\n") where line.hasPrefix("→ ") || line.hasPrefix("← ") {
      let vectors = line.hasPrefix("→ ") ? client : server
      #expect(vectors.contains(String(line.dropFirst(2))), "\(line)")
      quoted += 1
    }
    #expect(quoted > 50)
  }

  @Test("Contents of answers that the document quotes are vectors")
  func quotedContents() {
    let contents = Vector.answers.compactMap { $0.fields["content"]?.string }
    let keys = "consent picks number point order marks match text words feedback"
    for key in keys.split(separator: " ") {
      let quoted = contents.contains { $0.hasPrefix("{\"\(key)\"") && page.contains("`\($0)`") }
      #expect(quoted, "\(key)")
    }
  }

  @Test("The document names every message, verb, card, view, error and reason")
  func everyName() {
    let names =
      ClientMessage.Kind.allCases.map(\.rawValue) + ServerMessage.Kind.allCases.map(\.rawValue)
      + VerbName.allCases.map(\.rawValue) + View.Kind.allCases.map(\.rawValue)
      + ErrorCode.allCases.map(\.rawValue) + CloseReason.allCases.map(\.rawValue)
      + Signal.allCases.map(\.rawValue) + HoldReason.allCases.map(\.rawValue)
      + StepCard.Phase.allCases.map(\.rawValue) + Tally.Band.allCases.map(\.rawValue)
      + StepType.allCases.map(\.rawValue) + Role.allCases.map(\.rawValue)
      + RoundWork.Order.allCases.map(\.rawValue)
      + ServerMessage.Letter.Kind.allCases.map(\.rawValue)
    for name in names {
      let isNamed = page.contains("`\(name)`") || page.contains("\"\(name)\"")
      #expect(isNamed, "\(name)")
    }
  }

  @Test("The document gives the bounds that are in force")
  func bounds() {
    let bounds = [
      WireLimits.lineBytes, WireLimits.noteBytes, WireLimits.partBytes, WireLimits.uploadBytes,
      WireLimits.envelopeBytes, LineSize.least, WireLimits.sequence, WireLimits.textBytes,
      WireLimits.proposalBytes, WireLimits.mailBytes, WireLimits.mailGraphemes,
      WireLimits.mailLineBytes, WireLimits.resourcesBytes, WireLimits.draftLine,
    ]
    for bound in bounds { #expect(page.contains(grouped(bound)), "\(bound)") }
  }

  private func grouped(_ number: Int) -> String {
    var groups: [Substring] = []
    var digits = Substring(String(number))
    while !digits.isEmpty {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    return groups.joined(separator: ",")
  }
}
