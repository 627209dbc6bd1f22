/// A frame as text for tests and reviews: what it shows, and below it what each cell is for.
///
/// The first line is the size and the cursor. Then come the rows without their trailing blanks,
/// and the rows of roles as runs: `12t 68.` is twelve cells of a title and 68 plain ones.
public enum GoldenFrame {
  /// The text of a frame; the same frame always gives the same text.
  public static func text(of frame: Frame) -> String {
    var text = "\(frame.size.columns)×\(frame.size.rows)"
    if let cursor = frame.cursor { text += " cursor \(cursor.x),\(cursor.y)" }
    text += "\n" + rows(of: frame).joined(separator: "\n") + "\n-- roles --\n"
    return text + roleRows(of: frame).joined(separator: "\n") + "\n"
  }

  /// The rows of a frame without their trailing blanks.
  public static func rows(of frame: Frame) -> [String] {
    (0..<frame.size.rows).map { y in
      var row = ""
      for x in 0..<frame.size.columns where frame[x, y].width > 0 {
        row.append(frame[x, y].character)
      }
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// The rows of role letters, as runs that a blank parts.
  public static func roleRows(of frame: Frame) -> [String] {
    (0..<frame.size.rows).map { y in
      var runs: [(count: Int, role: Role)] = []
      for x in 0..<frame.size.columns {
        let role = frame[x, y].role
        if let last = runs.last, last.role == role {
          runs[runs.count - 1].count += 1
        } else {
          runs.append((1, role))
        }
      }
      return runs.map { "\($0.count)\($0.role.letter)" }.joined(separator: " ")
    }
  }
}
