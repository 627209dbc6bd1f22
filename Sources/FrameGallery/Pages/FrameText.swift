package import TerminalKit

/// A frame for reading in a terminal.
package enum FrameText {
  /// Its rows, in a box.
  package static func boxed(_ frame: Frame) -> String {
    let line = "+" + String(repeating: "-", count: frame.size.columns) + "+"
    return ([line] + GoldenFrame.rows(of: frame).map { "|" + $0 } + [line]).joined(separator: "\n")
  }
}
