/// A text with a caret between its grapheme clusters, a limit and a history.
package struct EditedText: Hashable, Sendable {
  /// What is written.
  package private(set) var clusters: [Character] = []
  /// The clusters before the caret.
  package private(set) var caret = 0
  /// The most clusters.
  let limit: Int
  /// Whether it has lines; else a line end is a space.
  let keepsLines: Bool
  /// Whether the last thing that was put in did not fit whole.
  private(set) var wasCut = false
  private var history = EditHistory()

  init(limit: Int, keepsLines: Bool, text: String = "") {
    self.limit = max(0, limit)
    self.keepsLines = keepsLines
    insert(text, .whole)
    history = EditHistory()
  }

  var text: String { String(clusters) }
  var isFull: Bool { clusters.count >= limit }

  /// Puts text in at the caret, as much as the limit allows.
  mutating func insert(_ text: String, _ kind: EditHistory.Kind) {
    let typed = TypedText.clean(text, keepsLines: keepsLines)
    wasCut = false
    guard !typed.isEmpty else { return }
    let head = String(clusters[..<caret])
    let tail = String(clusters[caret...])
    var piece = Array(typed.prefix(max(0, limit - clusters.count) + 2))
    fitSeams(&piece, head: head, tail: tail)
    var whole = Array(head + String(piece) + tail)
    while !piece.isEmpty, whole.count > max(limit, clusters.count) {
      piece.removeLast()
      whole = Array(head + String(piece) + tail)
    }
    wasCut = piece.count < typed.count
    guard !piece.isEmpty else { return }
    let place = Self.boundary(after: head + String(piece), in: whole)
    let startsWord = piece.count == 1 && piece[0] != " " && head.last.map { $0 == " " } ?? false
    replace(with: whole, caret: place, kind, beginsStep: startsWord)
  }

  /// Removes clusters; the caret goes where they were.
  mutating func remove(_ range: Range<Int>, _ kind: EditHistory.Kind) {
    let inside = range.clamped(to: 0..<clusters.count)
    wasCut = false
    guard !inside.isEmpty else { return }
    let head = String(clusters[..<inside.lowerBound])
    let whole = Array(head + String(clusters[inside.upperBound...]))
    let place = Self.boundary(after: head, in: whole)
    replace(with: whole, caret: place, kind, beginsStep: false)
  }

  /// Puts the caret elsewhere.
  mutating func move(to place: Int) {
    caret = min(max(0, place), clusters.count)
    history.pause()
  }

  /// Takes the last step back.
  mutating func undo() {
    for edit in history.undo() {
      swap(edit.added.count, at: edit.start, for: edit.removed)
      caret = min(edit.caretBefore, clusters.count)
    }
    wasCut = false
  }

  /// Does again what was taken back last.
  mutating func redo() {
    for edit in history.redo() {
      swap(edit.removed.count, at: edit.start, for: edit.added)
      caret = min(edit.caretAfter, clusters.count)
    }
    wasCut = false
  }

  /// Forgets the text and its history; nothing of it can be undone.
  mutating func wipe() {
    // Overwritten first: the memory of a long answer may be handed out again unchanged.
    for index in clusters.indices { clusters[index] = " " }
    self = EditedText(limit: limit, keepsLines: keepsLines)
  }

  private mutating func replace(
    with new: [Character], caret place: Int, _ kind: EditHistory.Kind, beginsStep: Bool
  ) {
    let edit = TextEdit(from: clusters, to: new, carets: (caret, place))
    history.note(edit, kind, beginsStep: beginsStep)
    clusters = new
    caret = place
  }

  private mutating func swap(_ count: Int, at start: Int, for new: [Character]) {
    let end = min(start + count, clusters.count)
    clusters.replaceSubrange(min(start, end)..<end, with: new)
  }

  /// Takes off a piece what would build a tower of marks with its neighbours.
  private func fitSeams(_ piece: inout [Character], head: String, tail: String) {
    let before = head.last.map(String.init) ?? ""
    let after = tail.first.map(String.init) ?? ""
    if !Self.isTame(before, piece.first) { piece = Self.withoutLeadingMarks(piece) }
    if !Self.isTame(before, piece.first) { piece = [] }
    while let last = piece.last, !(String(last) + after).allSatisfy(TypedText.isTame) {
      piece.removeLast()
    }
  }

  private static func isTame(_ before: String, _ first: Character?) -> Bool {
    first.map { (before + String($0)).allSatisfy(TypedText.isTame) } ?? true
  }

  private static func withoutLeadingMarks(_ piece: [Character]) -> [Character] {
    let scalars = String(piece).unicodeScalars.drop { TypedText.isMark($0) }
    return Array(String(String.UnicodeScalarView(scalars)))
  }

  /// The first boundary of clusters at or after the end of a beginning.
  private static func boundary(after head: String, in whole: [Character]) -> Int {
    var left = head.unicodeScalars.count
    var place = 0
    while left > 0, place < whole.count {
      left -= whole[place].unicodeScalars.count
      place += 1
    }
    return place
  }
}
