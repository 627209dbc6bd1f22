import Testing
import WorkshopModel
import WorkshopScript

/// One field with a snippet that is read and a snippet that is refused.
struct Fixture: Sendable, CustomTestStringConvertible {
  let field: String
  let accepted: String
  let refused: String
  /// Where in the refused snippet the problem is.
  let line: Int
  let column: Int
  let says: String
  let reads: @Sendable (Workshop, Step) -> Bool

  init(
    _ field: String, _ accepted: String, refuses refused: String, at place: (Int, Int) = (1, 0),
    _ says: String, reads: @escaping @Sendable (Workshop, Step) -> Bool
  ) {
    self.field = field
    self.accepted = accepted
    self.refused = refused
    line = place.0
    // By default the problem is the value, which stands after the key.
    let key = field.split(separator: ".").last.map(String.init) ?? ""
    column = place.1 == 0 ? key.count + 3 : place.1
    self.says = says
    self.reads = reads
  }

  var scope: String { String(field.split(separator: ".")[0]) }
  var key: String { String(field.split(separator: ".")[1]) }
  var testDescription: String { field }
}

/// A small workshop file into which one snippet is put.
struct FixtureFile {
  private(set) var text = ""
  /// The line at which the snippet begins, and how far it is indented.
  private(set) var snippetLine = 1
  private(set) var indent = 0

  /// The file with the snippet in place of the key that it gives; nil takes the key out.
  init(scope: String, key: String, snippet: String?) {
    var lines: [String] = []
    func add(_ block: [(String, String)], _ name: String, indent: Int, first: String? = nil) {
      var parts = block
      if name == scope {
        let position = parts.firstIndex { $0.0 == key }
        if let position, let snippet { parts[position] = ("@", snippet) }
        if let position, snippet == nil { parts.remove(at: position) }
        if position == nil, let snippet { parts.append(("@", snippet)) }
      }
      for (index, part) in parts.enumerated() {
        if part.0 == "@" { (snippetLine, self.indent) = (lines.count + 1, indent) }
        for (row, line) in part.1.split(separator: "\n").enumerated() {
          let lead = index == 0 && row == 0 ? first : nil
          lines.append((lead ?? String(repeating: " ", count: indent)) + line)
        }
      }
    }
    add(Self.header, "workshop", indent: 0)
    let isHeaderPart = ["people", "facilitator", "defaults"].contains(scope)
    if !(scope == "workshop" && key == "people") {
      lines.append("people:")
      add(Self.people, "people", indent: 2)
    }
    if isHeaderPart, scope != "people" {
      lines.append("\(scope):")
      add([], scope, indent: 2)
    }
    guard !(scope == "workshop" && key == "steps") else {
      text = lines.joined(separator: "\n") + "\n"
      return
    }
    lines.append("steps:")
    for step in Self.earlierSteps { lines.append("  - " + step) }
    let type = Self.stepType(of: scope)
    let inner = Self.inner(scope, key)
    add(
      inner == nil ? Self.step(type) : Self.common(type), scope == "step" ? "step" : type,
      indent: 4, first: "  - ")
    if let (opening, block) = inner {
      lines.append(opening)
      add(block, scope, indent: 8, first: "      - ")
    }
    for step in Self.laterSteps { lines.append("  - " + step) }
    text = lines.joined(separator: "\n") + "\n"
  }

  var reading: Reading { WorkshopReader.read(text, fileName: "fixture.yaml") }

  private static let header: [(String, String)] = [
    ("workshop", "workshop: 1"), ("id", "id: fixture"), ("title", "title: Fixture"),
    ("for", "for: [group, constellation]"), ("minutes", "minutes: 9"),
  ]

  private static let people: [(String, String)] = [
    ("min", "min: 4"), ("best", "best: 8-12"), ("max", "max: 30"),
  ]

  private static let earlierSteps = [
    "{id: one, type: scale, title: One, ask: One?, min: 1, max: 5, minutes: 1}",
    "{id: two, type: grid, title: Two, ask: Two?, across: [a, b], up: [c, d], minutes: 1}",
  ]

  private static let laterSteps = ["{id: last, type: break, title: Last, minutes: 1}"]

  private static func stepType(of scope: String) -> String {
    switch scope {
    case "cue": "talk"
    case "turn": "pair"
    case "feedback item": "feedback"
    default: StepType(rawValue: scope) == nil ? "choice" : scope
    }
  }

  /// The list of parts that a step holds, where the field is one of theirs.
  private static func inner(_ scope: String, _ key: String) -> (String, [(String, String)])? {
    switch scope {
    case "feedback item" where ["text", "limit"].contains(key):
      ("    items:", [("text", "text: More?")])
    case "cue": ("    cues:", [("at", "at: 3"), ("say", "say: Look up.")])
    case "turn":
      ("    turns:", [("who", "who: A"), ("do", "do: speak"), ("seconds", "seconds: 9")])
    case "feedback item": ("    items:", [("scale", "scale: I felt free.")])
    default: nil
    }
  }

  private static func step(_ type: String) -> [(String, String)] {
    common(type) + own(type)
  }

  private static func common(_ type: String) -> [(String, String)] {
    [
      ("id", "id: it"), ("type", "type: \(type)"), ("title", "title: It"),
      ("minutes", "minutes: 5"),
    ]
  }

  private static func own(_ type: String) -> [(String, String)] {
    switch type {
    case "breathe": [("cycles", "cycles: 6")]
    case "gate", "choice": [("options", "options: [Yes, No, Later]")]
    case "scale": [("min", "min: 1"), ("max", "max: 5")]
    case "grid": [("across", "across: [left, right]"), ("up", "up: [low, high]")]
    case "rank": [("items", "items: [a, b, c, d]")]
    case "statements": [("items", "items: [a, b]"), ("labels", "labels: [no, yes]")]
    case "match": [("items", "items: [a, b]")]
    case "pair": [("turns", "turns: [{who: A, do: speak, seconds: 30}]")]
    case "feedback": [("items", "items: [{text: More?}]")]
    default: []
    }
  }
}
