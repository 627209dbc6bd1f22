import Testing
import WorkshopModel
import WorkshopScript

/// A snippet that is refused, with the place and a part of what is said.
struct Refusal: Sendable {
  let snippet: String
  /// The line of the snippet, from 1.
  let line: Int
  /// The column of the snippet, from 1; 0 means the value after its first key.
  let column: Int
  let says: String

  init(_ snippet: String, at place: (Int, Int) = (1, 0), _ says: String) {
    self.snippet = snippet
    line = place.0
    let key = snippet.prefix { $0 != ":" }
    column = place.1 == 0 ? key.count + 3 : place.1
    self.says = says
  }
}

/// One field with a snippet that is read and a snippet that is refused.
struct Fixture: Sendable, CustomTestStringConvertible {
  let field: String
  let accepted: String
  let refusal: Refusal
  let reads: @Sendable (Workshop, Step) -> Bool

  init(
    _ field: String, _ accepted: String, refuses refusal: Refusal,
    reads: @escaping @Sendable (Workshop, Step) -> Bool
  ) {
    self.field = field
    self.accepted = accepted
    self.refusal = refusal
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

  private var lines: [String] = []
  private let scope: String
  private let key: String
  private let snippet: String?

  /// The file with the snippet in place of the key that it gives; nil takes the key out.
  init(scope: String, key: String, snippet: String?) {
    (self.scope, self.key, self.snippet) = (scope, key, snippet)
    add(Self.header, "workshop", indent: 0)
    if !(scope == "workshop" && key == "people") {
      lines.append("people:")
      add(Self.people, "people", indent: 2)
    }
    if ["facilitator", "defaults"].contains(scope) {
      lines.append("\(scope):")
      add([], scope, indent: 2)
    }
    if !(scope == "workshop" && key == "steps") { addSteps() }
    text = lines.joined(separator: "\n") + "\n"
  }

  private mutating func addSteps() {
    lines.append("steps:")
    lines += Self.earlierSteps.map { "  - " + $0 }
    let type = Self.stepType(of: scope)
    let inner = Self.inner(scope, key)
    let step = inner == nil ? Self.step(type) : Self.common(type)
    add(step, scope == "step" ? "step" : type, indent: 4)
    if let (opening, block) = inner {
      lines.append(opening)
      add(block, scope, indent: 8)
    }
    lines += Self.laterSteps.map { "  - " + $0 }
  }

  /// Adds a part of the file, with the snippet where it belongs to that part.
  private mutating func add(_ block: [(String, String)], _ name: String, indent: Int) {
    var parts = block.map { (text: $0.1, isSnippet: false) }
    if name == scope {
      let position = block.firstIndex { $0.0 == key } ?? block.count
      if position < parts.count { parts.remove(at: position) }
      if let snippet { parts.insert((snippet, true), at: position) }
    }
    let start = lines.count
    for part in parts {
      if part.isSnippet { (snippetLine, self.indent) = (lines.count + 1, indent) }
      lines += part.text.split(separator: "\n").map { String(repeating: " ", count: indent) + $0 }
    }
    // The first line of an item in a list has its dash.
    guard indent >= 4, lines.count > start else { return }
    let lead = String(repeating: " ", count: indent - 2) + "- "
    lines[start] = lead + lines[start].dropFirst(indent)
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
