import Phrasebook
package import TerminalKit
package import WorkshopProtocol

/// A shared screen, drawn: what the room sees, for a projector or a shared window.
///
/// A value without input and output: the same state, size and time give the same frame.
package struct StageScreen: Sendable {
  /// What goes beyond the connection; a shared screen has nothing to tell.
  package enum Event: Hashable, Sendable {}

  /// What the room is at.
  package private(set) var scene = StageScene()
  /// Whether the screen is blank until a key is pressed.
  package private(set) var isBlank = false
  /// Whether "leave?" is asked.
  package private(set) var asksToLeave = false
  /// The first row of a page that is longer than the screen, where keys have moved it.
  package private(set) var scroll = 0
  /// Since when the page that is shown turns by itself, where it is longer than the screen.
  private(set) var turnsFrom: Int64 = 0
  /// Until when the page stays where keys have moved it.
  private(set) var handsUntil: Int64 = 0

  /// The window's size, as far as it was told.
  private(set) var size = Size(columns: 80, rows: 24)
  /// The latest local moment that was told.
  private(set) var now: Int64 = 0
  let style: ScreenStyle
  let joinLine: String?
  let safetyWords: String?

  /// A screen with what the lobby tells people who want to come in, as far as it is known here.
  package init(style: ScreenStyle, joinLine: String? = nil, safetyWords: String? = nil) {
    self.style = style
    self.joinLine = joinLine
    self.safetyWords = safetyWords
  }

  /// Whether the session is over for this screen.
  package var isOver: Bool { scene.isOver }

  /// A connection is open.
  package mutating func connected() -> ScreenOutput<Event> {
    scene.connected()
    let hello = ClientMessage.Hello(versions: 1...1, role: .stage, client: "attune/0.1")
    return ScreenOutput(messages: [.hello(hello)])
  }

  /// The connection is gone.
  package mutating func disconnected() { scene.disconnected() }

  /// Takes a message of the server.
  package mutating func receive(
    _ message: ServerMessage, at local: Int64
  ) -> ScreenOutput<Event> {
    now = max(now, local)
    switch scene.receive(message.promising(in: style.phrases), at: local) {
    case .step, .view, .after, .farewell, .held, .resumed, .away, .round: beginPage()
    default: break
    }
    return ScreenOutput()
  }

  /// Another page is read from its beginning.
  private mutating func beginPage() { (scroll, turnsFrom, handsUntil) = (0, now, 0) }

  /// Takes a key.
  package mutating func take(_ event: InputEvent, at local: Int64) -> ScreenOutput<Event> {
    now = max(now, local)
    if case .resize(let size) = event { self.size = size }
    guard case .key(let key) = event else { return ScreenOutput() }
    if key == .control("z") { return suspended() }
    if isBlank {
      isBlank = false
      beginPage()
      return ScreenOutput()
    }
    if asksToLeave || isOver, leaves(key) { return left() }
    asksToLeave = false
    follow(key)
    return ScreenOutput()
  }

  /// Nothing here tells anybody anything after a while.
  package mutating func tick(at local: Int64) -> ScreenOutput<Event> {
    now = max(now, local)
    return ScreenOutput()
  }

  private func suspended() -> ScreenOutput<Event> {
    var output = ScreenOutput<Event>()
    output.suspends = true
    return output
  }

  /// What says yes to the question whether to leave, and takes the last page away without one.
  private func leaves(_ key: Key) -> Bool {
    if [.character("q"), .control("c"), Key(.enter)].contains(key) { return true }
    return key.plainCharacter.flatMap { style.phrases.answer(String($0)) } == true
  }

  private func left() -> ScreenOutput<Event> {
    var output = ScreenOutput<Event>()
    output.detaches = true
    return output
  }

  private mutating func follow(_ key: Key) {
    switch key {
    case .character("q"), .control("c"): asksToLeave = true
    case .character("x"), Key(.function(9)), .control("b"): isBlank = true
    case Key(.down): move(1)
    case Key(.up): move(-1)
    case .character(" "), Key(.pageDown), Key(.right): move(page)
    case Key(.pageUp), Key(.left): move(-page)
    case Key(.home): move(-Self.allRows)
    case Key(.end): move(Self.allRows)
    default: break
    }
  }

  /// Goes so many rows on, as far as there are any; the page stays there for a while.
  private mutating func move(_ rows: Int) {
    let column = column(at: now, in: body)
    let last = column.overflow(in: body)
    scroll = min(max(0, firstRow(of: column, at: now, in: body) + rows), last)
    handsUntil = now + Self.handsMilliseconds
  }

  /// How long a page stays where a key has moved it.
  private static let handsMilliseconds: Int64 = 60_000

  /// More rows than any page has.
  private static let allRows = 100_000

  private var page: Int { Self.pageRows(in: body) }

  var body: Rect { StageLayout(size).body }
}
