/// Takes spans out of a line; nothing else about it changes.
package enum Redaction {
  /// What stands for a span.
  package static let mark = "[someone]"

  /// The text with each span of graphemes (or joined spans) replaced by the mark.
  package static func text(_ text: String, without spans: [Range<Int>]) -> String {
    var result = ""
    var isInside = false
    for (index, grapheme) in text.enumerated() {
      let isHidden = spans.contains { $0.contains(index) }
      if isHidden, !isInside { result += mark }
      if !isHidden { result.append(grapheme) }
      isInside = isHidden
    }
    return result
  }
}
