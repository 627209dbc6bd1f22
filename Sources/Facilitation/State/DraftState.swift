/// The lines of a draft; who proposed which is known to nobody after a restart.
package struct DraftState: Hashable, Sendable {
  /// One line, as everybody sees it.
  package struct Line: Hashable, Sendable {
    package var text: String
    package var isAdopted = false
  }

  /// The lines that stand, by number.
  package private(set) var lines: [Int: Line] = [:]
  /// The number of the next line: none is given twice.
  package private(set) var next = 1
  /// How often anything was proposed or changed.
  package private(set) var changes = 0

  mutating func propose(_ number: Int, _ text: String) {
    lines[number] = Line(text: text)
    next = max(next, number + 1)
    changes += 1
  }

  mutating func withdraw(_ number: Int) { lines[number] = nil }

  mutating func adopt(_ number: Int) { lines[number]?.isAdopted = true }
}
