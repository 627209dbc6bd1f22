/// One change of a text: what stood at a place, and what stands there now.
struct TextEdit: Hashable, Sendable {
  var start: Int
  var removed: [Character]
  var added: [Character]
  var caretBefore: Int
  var caretAfter: Int

  /// What turns a part of a text into another, without what is the same at both ends.
  init(from part: ArraySlice<Character>, to new: [Character], carets: (before: Int, after: Int)) {
    let old = Array(part)
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    start = part.startIndex + head
    removed = Array(old[head..<(old.count - tail)])
    added = Array(new[head..<(new.count - tail)])
    caretBefore = carets.before
    caretAfter = carets.after
  }
}

/// What can be undone and done again, in steps of a word, an erasing or a paste.
struct EditHistory: Hashable, Sendable {
  /// What belongs to one step when it comes in a row.
  enum Kind: Hashable, Sendable {
    case typing, erasing, whole
  }

  private struct Step: Hashable, Sendable {
    var edits: [TextEdit]
    var kind: Kind
    var isOpen: Bool
  }

  /// Edits that are kept.
  private static let most = 200
  private var done: [Step] = []
  private var undone: [Step] = []

  /// Notes an edit; it joins the last step where that goes on in the same way.
  mutating func note(_ edit: TextEdit, _ kind: Kind, beginsStep: Bool) {
    undone = []
    if let last = done.last, last.isOpen, last.kind == kind, kind != .whole, !beginsStep {
      done[done.count - 1].edits.append(edit)
      return
    }
    done.append(Step(edits: [edit], kind: kind, isOpen: true))
    if done.count > Self.most { done.removeFirst() }
  }

  /// Ends the step, because the caret went elsewhere.
  mutating func pause() {
    if !done.isEmpty { done[done.count - 1].isOpen = false }
  }

  /// The edits of the last step, newest first.
  mutating func undo() -> [TextEdit] {
    guard var step = done.popLast() else { return [] }
    step.isOpen = false
    undone.append(step)
    return step.edits.reversed()
  }

  /// The edits of the step that was undone last, oldest first.
  mutating func redo() -> [TextEdit] {
    guard let step = undone.popLast() else { return [] }
    done.append(step)
    return step.edits
  }
}
