/// How much of a text stands at its beginning and its end as it stood before.
struct Unchanged: Hashable, Sendable {
  var head: Int
  var tail: Int
}

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
  /// What stands at both ends as it did when this was last settled; nil where all does.
  private var unchanged: Unchanged?

  init(limit: Int, keepsLines: Bool, text: String = "") {
    self.limit = max(0, limit)
    self.keepsLines = keepsLines
    insert(text, .whole)
    history = EditHistory()
    unchanged = Unchanged(head: 0, tail: 0)
  }

  /// What has stayed since this was last asked; nil where nothing was written meanwhile.
  mutating func settle() -> Unchanged? {
    defer { unchanged = nil }
    return unchanged
  }

  var text: String { String(clusters) }
  var isFull: Bool { clusters.count >= limit }

  /// Puts text in at the caret, as much as the limit allows.
  mutating func insert(_ text: String, _ kind: EditHistory.Kind) {
    let typed = TypedText.clean(text, keepsLines: keepsLines)
    wasCut = false
    guard !typed.isEmpty else { return }
    let seam = seam(around: caret..<caret)
    let head = String(clusters[seam.lowerBound..<caret])
    let tail = String(clusters[caret..<seam.upperBound])
    let most = max(limit, clusters.count) - clusters.count + seam.count
    var piece = Array(typed.prefix(max(0, limit - clusters.count) + 2))
    fitSeams(&piece, head: head, tail: tail)
    var part = Array(head + String(piece) + tail)
    while !piece.isEmpty, part.count > most {
      piece.removeLast()
      part = Array(head + String(piece) + tail)
    }
    wasCut = piece.count < typed.count
    guard !piece.isEmpty else { return }
    let place = Self.boundary(after: head + String(piece), in: part)
    let startsWord = piece.count == 1 && piece[0] != " " && head.last.map { $0 == " " } ?? false
    let edit = replace(seam, with: part, caret: place)
    history.note(edit, kind, beginsStep: startsWord)
  }

  /// Removes clusters; the caret goes where they were.
  mutating func remove(_ range: Range<Int>, _ kind: EditHistory.Kind) {
    let inside = range.clamped(to: 0..<clusters.count)
    wasCut = false
    guard !inside.isEmpty else { return }
    let seam = seam(around: inside)
    let head = String(clusters[seam.lowerBound..<inside.lowerBound])
    let part = Array(head + String(clusters[inside.upperBound..<seam.upperBound]))
    let place = Self.boundary(after: head, in: part)
    let edit = replace(seam, with: part, caret: place)
    history.note(edit, kind, beginsStep: false)
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

  /// Puts clusters in the place of some; the caret's place is counted from the first of them.
  private mutating func replace(
    _ range: Range<Int>, with new: [Character], caret place: Int
  ) -> TextEdit {
    let after = range.lowerBound + place
    let edit = TextEdit(from: clusters[range], to: new, carets: (caret, after))
    put(new, in: range)
    caret = after
    return edit
  }

  private mutating func swap(_ count: Int, at start: Int, for new: [Character]) {
    let end = min(start + count, clusters.count)
    put(new, in: min(start, end)..<end)
  }

  private mutating func put(_ new: [Character], in range: Range<Int>) {
    let tail = clusters.count - range.upperBound
    unchanged = Unchanged(
      head: min(range.lowerBound, unchanged?.head ?? .max),
      tail: min(tail, unchanged?.tail ?? .max))
    clusters.replaceSubrange(range, with: new)
  }

  /// The clusters around a place that a change there may join or take apart.
  ///
  /// A cluster that begins with a plain letter begins there whatever stands before it, so that
  /// nothing beyond one is looked at: a key in a long text costs no more than in a short one.
  private func seam(around range: Range<Int>) -> Range<Int> {
    let start = clusters[..<range.lowerBound].lastIndex(where: Self.standsAlone) ?? 0
    let end = clusters[range.upperBound...].firstIndex(where: Self.standsAlone)
    return start..<(end.map { $0 + 1 } ?? clusters.count)
  }

  private static func standsAlone(_ cluster: Character) -> Bool {
    guard let first = cluster.unicodeScalars.first?.value else { return false }
    switch first {
    // Line ends, Latin, Greek and Cyrillic letters, kana, and ideographs.
    case 0x0A, 0x20..<0x7F, 0xC0..<0x300, 0x370..<0x483, 0x48A..<0x530, 0x3041..<0x3097,
      0x30A1..<0x30FB, 0x4E00..<0xA000:
      return true
    default: return false
    }
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
