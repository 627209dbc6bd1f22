/// Cuts a stream of bytes into lines, wherever the pieces were cut.
struct LineFraming: Sendable {
  private var rest: [UInt8] = []

  /// Takes a piece and gives the lines that it completes, without their newlines.
  mutating func take(_ piece: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    while let end = piece[start...].firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest + piece[start..<end])
      rest = []
      start = end + 1
    }
    rest += piece[start...]
    return lines
  }
}
