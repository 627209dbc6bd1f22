/// What the keys are called, in the reader's language.
public struct KeyNames: Hashable, Sendable {
  /// The names of keys that have no sign of their own.
  public enum Cap: String, Hashable, Sendable, CaseIterable {
    case control, alt, shift, space, enter, tab, backspace, delete, escape
    case up, down, left, right, home, end, pageUp, pageDown, insert
  }

  private var names: [Cap: String]

  /// Names by key; those that are missing are as they stand on most keyboards.
  public init(_ names: [Cap: String] = [:]) { self.names = names }

  /// The name of a key.
  public func name(_ cap: Cap, _ look: Look) -> String {
    if let own = names[cap] { return own }
    switch cap {
    case .control: return "Ctrl"
    case .alt: return "Alt"
    case .shift: return "Shift"
    case .space: return "Space"
    case .enter: return "Enter"
    case .tab: return "Tab"
    case .backspace: return "Backspace"
    case .delete: return "Del"
    case .escape: return "Esc"
    case .up: return look.glyph("↑", ascii: "Up")
    case .down: return look.glyph("↓", ascii: "Down")
    case .left: return look.glyph("←", ascii: "Left")
    case .right: return look.glyph("→", ascii: "Right")
    case .home: return "Home"
    case .end: return "End"
    case .pageUp: return "PgUp"
    case .pageDown: return "PgDn"
    case .insert: return "Ins"
    }
  }

  /// A key with what is held down: `Ctrl-B`, `F9`, `p`.
  public func name(of key: Key, _ look: Look) -> String {
    var text = ""
    if key.isControl { text += name(.control, look) + "-" }
    if key.isAlt { text += name(.alt, look) + "-" }
    if key.isShift { text += name(.shift, look) + "-" }
    return text + symbolName(of: key, look)
  }

  private func symbolName(of key: Key, _ look: Look) -> String {
    switch key.symbol {
    case .character(" "): return name(.space, look)
    case .character(let letter):
      return key.isControl || key.isAlt ? letter.uppercased() : String(letter)
    case .function(let number): return "F\(number)"
    default: return Self.cap(of: key.symbol).map { name($0, look) } ?? ""
    }
  }

  private static func cap(of symbol: Key.Symbol) -> Cap? {
    switch symbol {
    case .character, .function: nil
    case .enter: .enter
    case .tab: .tab
    case .backspace: .backspace
    case .delete: .delete
    case .escape: .escape
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .insert: .insert
    }
  }
}

/// Actions with the keys that trigger them; the footer and the help sheet come from the same one,
/// so that they cannot disagree with the keys or with each other.
public struct KeyMap<Action: Hashable & Sendable>: Hashable, Sendable {
  /// An action with its keys and words.
  public struct Entry: Hashable, Sendable {
    /// What happens.
    public var action: Action
    /// The keys that do it; the first is shown in the footer.
    public var keys: [Key]
    /// One or two words for the footer; empty keeps it out of the footer.
    public var label: String
    /// What it does, for the help sheet; empty keeps it out of the sheet.
    public var meaning: String
    /// The footer gives up the highest rank first; 0 stays longest.
    public var rank: Int
    /// What the keys are called where a name of their own says more, such as `1-9`.
    public var keysName: String?

    /// An action with its keys and words.
    public init(
      _ action: Action, _ keys: [Key], label: String, meaning: String = "", rank: Int = 5,
      keysName: String? = nil
    ) {
      self.action = action
      self.keys = keys
      self.label = label
      self.meaning = meaning
      self.rank = rank
      self.keysName = keysName
    }
  }

  /// The entries in the order in which they are shown.
  public var entries: [Entry]

  /// A map; where two entries have a key in common, the first has it.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// What a key does.
  public func action(for key: Key) -> Action? {
    entries.first { $0.keys.contains(key) }?.action
  }

  /// Keys that more than one entry has; a test wants none.
  public var keysBoundTwice: [Key] {
    var seen: Set<Key> = []
    return entries.flatMap(\.keys).filter { !seen.insert($0).inserted }
  }

  /// The footer of all entries with a label.
  public func bar(_ names: KeyNames, _ look: Look) -> KeyBar {
    KeyBar(
      entries.filter { !$0.label.isEmpty }.map { entry in
        let keys = entry.keysName ?? entry.keys.first.map { names.name(of: $0, look) } ?? ""
        return KeyBar.Item(keys, entry.label, rank: entry.rank)
      })
  }

  /// The lines of a help sheet: all keys of each entry, and its meaning.
  public func helpLines(_ names: KeyNames, _ look: Look) -> [HelpSheet.Line] {
    entries.filter { !$0.meaning.isEmpty }.map { entry in
      let all = entry.keys.map { names.name(of: $0, look) }.joined(separator: ", ")
      return HelpSheet.Line(entry.keysName ?? all, entry.meaning)
    }
  }
}
