/// Text that wants to break a field.
enum HostileText {
  static let pieces = [
    "a", "word ", " ", "\n", "\r\n", "\t", "é", "e\u{301}", "\u{301}", "\u{20DD}", "信頼", "한", "ᄒ",
    "ᅡ", "👩‍👩‍👧‍👦", "👍🏽", "\u{200D}", "🇳", "🇱", "❤️", "\u{FE0F}", "नमस्ते", "क्षि", "سلام", "\u{202E}",
    "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{E000}", "\u{E0041}", "\u{1B}[31m",
    "\u{1B}]0;pwned\u{07}",
    "\u{9B}2J", "\u{1B}", "\u{07}", "\u{08}", "\u{7F}", "\u{85}", "\u{2028}", "\u{90}q", "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "\u{0600}", "\u{FFFD}", "\u{10FFFF}", "Z" + String(repeating: "\u{336}", count: 40),
  ]

  static func random(_ generator: inout Chance, pieces count: Int) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
