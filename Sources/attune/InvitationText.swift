import Anonymity
import Disclosure
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
  let language: String

  /// The links, one for each address.
  var links: [String] { links(code: code) }

  /// Links for another code of the same server, such as a stage's.
  func links(code: String) -> [String] {
    addresses.map { "attune://\(Self.written($0))/\(code)#\(pin)" }
  }

  /// What is printed when a session is hosted.
  var short: [String] {
    ["Join:"] + links.map { "  attune join '\($0)'" }
  }

  /// The whole invitation.
  var lines: [String] {
    [title, ""] + about + way + keys + [""] + promise + [""] + bare
  }

  private var way: [String] {
    guard !addresses.isEmpty else { return ["The line to join with comes with the session.", ""] }
    return ["To join, paste this line into a terminal:", ""] + short.dropFirst()
      + ["", "The part after # pins the server's key, so nobody can stand in between.", ""]
  }

  private var title: String {
    let name = "You are invited: " + workshop.title.text(in: language)
    return isRehearsal ? name + " (a rehearsal with simulated people)" : name
  }

  private var about: [String] {
    var lines = workshop.summary.map { [$0.text(in: language), ""] } ?? []
    lines.append("It takes about \(workshop.minutes) minutes.")
    if let often = workshop.repeats { lines.append("How often: " + often.text(in: language)) }
    lines += section("What it touches:", workshop.contentNotes)
    if let notFor = workshop.notFor {
      lines.append("Who it is not for: " + notFor.text(in: language))
    }
    if !workshop.sources.isEmpty {
      lines.append("What it draws on: " + workshop.sources.joined(separator: "; "))
    }
    return lines + [""]
  }

  private func section(_ title: String, _ texts: [LocalizedText]) -> [String] {
    texts.isEmpty ? [] : [title] + texts.map { "  - " + $0.text(in: language) }
  }

  private var keys: [String] {
    [
      "A terminal of 80 by 24 characters is enough. Words that always work:",
      "  p pass, u take back, s step out, - slower, + more time, m a private note,",
      "  h ask for a person, r support contacts, q leave, help",
    ]
  }

  private var promise: [String] {
    ["What happens to what you write:"]
      + GateParagraph.lines(
        GateParagraph.Settings(
          workshop: workshop, room: room, present: workshop.people.best.lowerBound,
          isRehearsal: isRehearsal, facilitatorPreviews: workshop.leadership == .facilitator)
      ).filter { !$0.hasPrefix("The program counts") }.map { "  " + $0 }
  }

  private var bare: [String] {
    guard let first = addresses.first else { return [] }
    return [
      "Without the program, a bare terminal can join as well; the server then reads what you type,",
      "and your terminal keeps it on its screen. Save the lines below as room.pem, then:",
      "",
      // Without -nocommands openssl keeps lines that begin with k, Q or R for itself.
      "  openssl s_client -quiet -no_ign_eof -nocommands -verify_return_error -CAfile room.pem "
        + "-connect \(Self.written(first))",
      "",
      "and type the code \(code) when it asks.",
      "",
    ] + certificatePEM.split(separator: "\n").map(String.init)
  }

  private static func written(_ address: Endpoint) -> String {
    address.host.contains(":")
      ? "[\(address.host)]:\(address.port)" : "\(address.host):\(address.port)"
  }
}
