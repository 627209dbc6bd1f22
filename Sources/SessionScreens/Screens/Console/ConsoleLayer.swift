/// What lies over the panels of a console.
enum ConsoleLayer: Hashable, Sendable {
  /// Lines to read, such as an invitation.
  case sheet(ConsoleSheet)
}

/// Lines to read over the panels.
struct ConsoleSheet: Hashable, Sendable {
  var lines: [String]
  var offset = 0
}
