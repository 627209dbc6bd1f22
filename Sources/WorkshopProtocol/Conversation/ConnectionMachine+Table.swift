extension ConnectionMachine {
  /// Every state, with the words that the documents use for it.
  package static let states: [(name: String, state: State)] = [
    ("fresh", .fresh), ("greeted participant", .greeted(.participant)),
    ("greeted facilitator", .greeted(.facilitator)), ("greeted helper", .greeted(.helper)),
    ("greeted stage", .greeted(.stage)),
    ("proved", .proved), ("seat", .placed(.seat)), ("console", .placed(.console)),
    ("helper", .placed(.helper)), ("stage", .placed(.stage)), ("closed", .closed),
  ]

  /// What may be said when, as a page of the documents.
  package static var table: String {
    let head = "| message | " + states.map(\.name).joined(separator: " | ") + " |"
    let rule = "|---|" + states.map { _ in ":-:|" }.joined()
    let rows = ClientMessage.Kind.allCases.map { kind in
      "| `\(kind.rawValue)` | "
        + states.map { allows(kind, in: $0.state) ? "yes" : "–" }.joined(separator: " | ") + " |"
    }
    let lines =
      [
        "# What a connection may say when", "",
        "Written by the connection machine; a test compares this page with it. A message that is",
        "not allowed is refused with `out-of-state` and changes nothing. `hello` with versions",
        "that the server does not speak is answered by `close` with `unsupported-version`.",
        "`seat`, `console`, `helper` and `stage` are places in a session. The session itself may",
        "refuse more: a seat's `verb` counts only while that seat keeps the time of a session that",
        "its members lead, and a helper has few verbs.", "", head, rule,
      ] + rows
    return lines.joined(separator: "\n") + "\n"
  }
}
