import TerminalKit
import WorkshopModel

/// What a panel shows, top to bottom: words and pictures.
struct PanelContent: Hashable, Sendable {
  /// A part of it.
  enum Block: Hashable, Sendable {
    case text([PanelText.Row])
    case picture(Picture, height: Int)
  }

  /// A widget among them.
  struct Picture: Hashable, Sendable {
    let widget: any Widget & Hashable

    static func == (one: Picture, other: Picture) -> Bool {
      AnyHashable(one.widget) == AnyHashable(other.widget)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(widget)) }
  }

  let width: Int
  private(set) var blocks: [Block] = []
  /// The rows that the keys are at, which have to be seen.
  private(set) var focus: Range<Int>?

  /// Content for so many columns.
  init(width: Int) { self.width = max(1, width) }

  /// Content of words alone.
  init(_ text: PanelText) {
    width = text.width
    add(text)
  }

  /// Adds words.
  mutating func add(_ write: (inout PanelText) -> Void) {
    var text = PanelText(width: width)
    write(&text)
    add(text)
  }

  private mutating func add(_ text: PanelText) {
    let above = height
    if let first = text.rows.firstIndex(where: \.isSelected),
      let last = text.rows.lastIndex(where: \.isSelected)
    {
      focus = (above + first)..<(above + last + 1)
    }
    blocks.append(.text(text.rows))
  }

  /// Adds a view's picture, which is measured once.
  mutating func add(_ view: View, _ style: ScreenStyle) {
    let picture = ViewPicture(view, style: style)
    add(picture.measured(width: width, style.look), style.look)
  }

  /// Adds a picture.
  mutating func add(_ widget: any Widget & Hashable, _ look: Look) {
    blocks.append(.picture(Picture(widget: widget), height: widget.height(width: width, look)))
  }

  /// All rows.
  var height: Int { blocks.reduce(0) { $0 + Self.height($1) } }

  private static func height(_ block: Block) -> Int {
    switch block {
    case .text(let rows): rows.count
    case .picture(_, let height): height
    }
  }

  /// Draws the rows from one on, as many as there is room for.
  func draw(on frame: inout Frame, in area: Rect, from first: Int, _ look: Look) {
    var y = area.y - first
    for block in blocks {
      let height = Self.height(block)
      defer { y += height }
      guard y + height > area.y, y < area.bottom else { continue }
      switch block {
      case .text(let rows):
        for (index, row) in rows.enumerated() {
          if y + index >= area.bottom { break }
          row.draw(on: &frame, at: y + index, in: area, look)
        }
      case .picture(let picture, _):
        let place = Rect(x: area.x, y: y, width: area.width, height: height)
        frame.clipped(to: area) { picture.widget.draw(on: &$0, in: place, look) }
      }
    }
  }
}

extension PanelText.Row {
  /// Draws it; somebody's words that do not fit end in a mark.
  func draw(on frame: inout Frame, at y: Int, in area: Rect, _ look: Look) {
    guard y >= area.y, y < area.bottom else { return }
    var x = area.x + indent
    for run in runs {
      let room = area.right - x
      let isOurs = run.role != .quote
      let text = isOurs ? run.text : Wrap.truncated(run.text, width: room, look)
      x = frame.put(text, at: Point(x: x, y: y), run.role, in: area)
    }
    guard isSelected else { return }
    frame.paint(Rect(x: area.x, y: y, width: area.width, height: 1), .selected)
  }
}
