/// Words of which those that more people gave are larger.
///
/// The largest are in block letters on a large area, then come SPACED capitals, bold and plain
/// words; scripts without capitals go no further than bold. The same words in the same area always
/// stand in the same places.
public struct WordCloud: Widget, Hashable {
  /// A word.
  public struct Word: Hashable, Sendable {
    /// The word.
    public var text: String
    /// How much it weighs against the others.
    public var weight: Int
    /// How many gave it, in numbers or words; may be empty.
    public var tally: String

    /// A word.
    public init(_ text: String, weight: Int, tally: String = "") {
      self.text = text
      self.weight = weight
      self.tally = tally
    }
  }

  /// The words, the heaviest first.
  public let words: [Word]

  /// A cloud; words of the same weight stand in the order of their letters.
  public init(_ words: [Word]) {
    self.words = words.sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
  }

  /// A few rows for each word, no more than suit the width.
  public func height(width: Int, _ look: Look) -> Int {
    if width < Self.leastCloud.columns { return list(look).height(width: width, look) }
    return max(Self.leastCloud.rows, min(18, words.count + 6))
  }

  /// Draws the cloud, or the words one after another where the area is small.
  public func draw(on frame: inout Frame, in area: Rect, _ look: Look) {
    guard !area.isEmpty, !words.isEmpty else { return }
    guard area.width >= Self.leastCloud.columns, area.height >= Self.leastCloud.rows else {
      list(look).draw(on: &frame, in: area, look)
      return
    }
    // More than these would only be in each other's way.
    let words = words.prefix(Self.mostWords)
    let levels = levels(for: area, look)
    let room = area.cutBottom(1).rest
    let cells = words.reduce(0) { $0 + CellWidth.of($1.text) + CellWidth.of($1.tally) + 6 }
    var layout = CloudLayout(in: room, isAiry: cells * 3 < room.width * room.height, look)
    layout.place(words, levels)
    if layout.left > 0 {
      layout = CloudLayout(in: room, isAiry: false, look)
      layout.place(words, levels)
    }
    let left = layout.left + self.words.count - words.count
    for piece in layout.pieces { piece.draw(on: &frame, in: area) }
    guard left > 0 else { return }
    let more = "+\(left)"
    let corner = Point(x: area.right - more.count, y: area.bottom - 1)
    frame.put(more, at: corner, .dim, in: area)
  }

  private static let mostWords = 60
  private static let leastCloud = Size(columns: 40, rows: 7)

  /// How large each word wishes to be: by its place between the lightest and the heaviest.
  private func levels(for area: Rect, _ look: Look) -> [CloudLevel] {
    let heaviest = words.first?.weight ?? 0
    let lightest = words.last?.weight ?? 0
    guard heaviest > lightest else { return words.map { _ in .bold } }
    let hasBlocks = area.width >= 60 && area.height >= 14
    let span = Double(heaviest) - Double(lightest)
    return words.enumerated().map { index, word in
      let part = (Double(word.weight) - Double(lightest)) / span
      if hasBlocks, index < 2, part > 0.9 { return .block }
      return part >= 0.6 ? .spaced : part >= 0.3 ? .bold : .plain
    }
  }

  private func list(_ look: Look) -> Paragraph {
    var spans: [Paragraph.Span] = []
    for word in words {
      if !spans.isEmpty { spans.append(.init(look.glyph(" · ", ascii: ", "), .dim)) }
      spans.append(.init(word.text, .quote))
      if !word.tally.isEmpty { spans.append(.init(" \(word.tally)", .dim)) }
    }
    return Paragraph(spans)
  }
}
