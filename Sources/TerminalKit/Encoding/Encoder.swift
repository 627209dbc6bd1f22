/// Turns what a screen shows and what it shall show into the bytes that a terminal needs.
///
/// Pure: the same frames give the same bytes. It expects that the terminal does not wrap at the
/// right edge (`TerminalModes`), and it emits nothing but its own sequences and drawable text.
public struct Encoder: Sendable {
  /// The colours of the roles.
  public var theme: Theme { didSet { pens = Pens(theme, depth) } }
  /// How many colours the terminal has.
  public var depth: ColorDepth { didSet { pens = Pens(theme, depth) } }
  /// Whether the terminal is asked to show each frame at once (mode 2026).
  public var isSynchronized: Bool
  /// Whether emoji sequences are drawn as their first emoji, as not every terminal joins them.
  public var simplifiesClusters: Bool
  private var pens: Pens

  /// An encoder; clusters are simplified until the terminal says that it knows them.
  public init(
    theme: Theme, depth: ColorDepth, isSynchronized: Bool = true, simplifiesClusters: Bool = true
  ) {
    self.theme = theme
    self.depth = depth
    self.isSynchronized = isSynchronized
    self.simplifiesClusters = simplifiesClusters
    pens = Pens(theme, depth)
  }

  /// The bytes that turn one frame into another; none where nothing has changed.
  ///
  /// Without a previous frame, or with one of another size, everything is drawn anew.
  public func encode(_ next: Frame, after previous: Frame? = nil) -> [UInt8] {
    let known = previous.flatMap { $0.size == next.size ? $0 : nil }
    if let known, known.cursor == next.cursor, known.grid == next.grid { return [] }
    var pass = EncodingPass(frame: next, pens: pens, simplifiesClusters: simplifiesClusters)
    pass.begin(after: known, isSynchronized: isSynchronized)
    pass.draw(after: known)
    pass.end(after: known, isSynchronized: isSynchronized)
    return pass.bytes
  }

  /// What is drawn for a character of a cell, which may be the last of its row.
  package func drawing(of character: Character, atEdge isAtEdge: Bool = false) -> Character {
    guard simplifiesClusters else { return character }
    return isAtEdge
      ? ClusterDrawing.simplifiedAtEdge(character) : ClusterDrawing.simplified(character)
  }

  /// The parameters of a role's pen; empty for the terminal's own.
  package func parameters(of role: Role) -> String { theme.paint(role).parameters(depth) }
}

/// The sequences that switch to each role.
struct Pens: Sendable {
  private let afterPlain: [[UInt8]]
  private let afterOthers: [[UInt8]]

  init(_ theme: Theme, _ depth: ColorDepth) {
    let parameters = Role.allCases.map { theme.paint($0).parameters(depth) }
    afterPlain = parameters.map { $0.isEmpty ? [] : Array("\u{1B}[\($0)m".utf8) }
    afterOthers = parameters.map { $0.isEmpty ? Self.off : Array("\u{1B}[;\($0)m".utf8) }
  }

  /// Switches everything off.
  static let off = Array("\u{1B}[m".utf8)

  /// The sequence from one role to another; roles that look the same need none.
  func change(from old: Role, to new: Role) -> [UInt8] {
    if afterPlain[Int(old.rawValue)] == afterPlain[Int(new.rawValue)] { return [] }
    return afterPlain[Int(old.rawValue)].isEmpty
      ? afterPlain[Int(new.rawValue)] : afterOthers[Int(new.rawValue)]
  }
}
