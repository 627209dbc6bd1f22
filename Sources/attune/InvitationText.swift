import Anonymity
import Disclosure
import Phrasebook
import SecureTransport
import WorkshopModel

/// The plain text that a facilitator sends out: link, keys, content notes, and what happens to answers.
struct InvitationText {
  let workshop: Workshop
  let room: RoomKind
  let isRehearsal: Bool
  let code: String
  let pin: String
  let addresses: [Endpoint]
  let certificatePEM: String
  /// The session's language, empty for the file's first.
  let language: String

  /// The links, one for each address.
  var links: [String] { links(code: code) }

  /// Links for another code of the same server, such as a stage's.
  func links(code: String) -> [String] {
    addresses.map { "attune://\(Self.written($0))/\(code)#\(pin)" }
  }

  /// The lines to paste, one for each address.
  var joinLines: [String] { links.map { "  attune join '\($0)'" } }

  /// The whole invitation, in the language of the workshop's texts where it is spoken here.
  var lines: [String] {
    [title, ""] + about + way + keys + [""] + promise + [""] + bare
  }

  private var phrases: Phrasebook { Phrasebook(tag: workshop.sessionLanguage(language)) }

  private func say(_ phrase: HostInvitationPhrase, _ text: LocalizedText) -> String {
    phrases(phrase, ["text": .text(text.text(in: language))])
  }

  private var way: [String] {
    guard !addresses.isEmpty else { return [phrases(HostInvitationPhrase.noLink), ""] }
    return [phrases(HostInvitationPhrase.toJoin), ""] + joinLines
      + ["", phrases(HostInvitationPhrase.pin), ""]
  }

  private var title: String {
    let phrase = isRehearsal ? HostInvitationPhrase.rehearsalTitle : .title
    return phrases(phrase, ["title": .text(workshop.title.text(in: language))])
  }

  private var about: [String] {
    var lines = workshop.summary.map { [$0.text(in: language), ""] } ?? []
    lines.append(
      phrases(HostInvitationPhrase.minutes, ["minutes": .number(workshop.minutes)]))
    if let often = workshop.repeats { lines.append(say(.often, often)) }
    if !workshop.contentNotes.isEmpty {
      lines.append(phrases(HostInvitationPhrase.touches))
      lines += workshop.contentNotes.map { "  - " + $0.text(in: language) }
    }
    if let notFor = workshop.notFor { lines.append(say(.notFor, notFor)) }
    if !workshop.sources.isEmpty {
      let sources = workshop.sources.joined(separator: "; ")
      lines.append(phrases(HostInvitationPhrase.drawsOn, ["text": .text(sources)]))
    }
    return lines + [""]
  }

  private var keys: [String] {
    [
      phrases(HostInvitationPhrase.terminal), "  " + phrases(HostInvitationPhrase.words),
      "  " + phrases(HostInvitationPhrase.moreWords),
    ]
  }

  /// What a gate will say; seats are counted there.
  private var promise: [String] {
    var settings = GateParagraph.Settings(
      workshop: workshop, room: room, present: room == .pair ? 2 : workshop.people.best.lowerBound,
      isRehearsal: isRehearsal, facilitatorPreviews: workshop.leadership == .facilitator)
    settings.language = workshop.sessionLanguage(language)
    settings.countsSeats = false
    return [phrases(HostInvitationPhrase.promise)]
      + GateParagraph.lines(settings).map { "  " + $0 }
  }

  private var bare: [String] {
    guard let first = addresses.first else { return [] }
    return [
      phrases(HostInvitationPhrase.bare), phrases(HostInvitationPhrase.bareEcho), "",
      // Without -nocommands openssl keeps lines that begin with k, Q or R for itself.
      "  openssl s_client -quiet -no_ign_eof -nocommands -verify_return_error -CAfile room.pem "
        + "-connect \(Self.written(first))",
      "", phrases(HostInvitationPhrase.bareCode, ["code": .text(code)]), "",
    ] + certificatePEM.split(separator: "\n").map(String.init)
  }

  private static func written(_ address: Endpoint) -> String {
    address.host.contains(":")
      ? "[\(address.host)]:\(address.port)" : "\(address.host):\(address.port)"
  }
}
