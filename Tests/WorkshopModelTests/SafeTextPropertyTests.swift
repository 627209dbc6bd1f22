import Testing
import WorkshopModel

@Suite("Text from other people, by properties")
struct SafeTextPropertyTests {
  static let limits: [SafeText.Limits] = [
    .line, .paragraph, .line(graphemes: 7),
    SafeText.Limits(graphemes: 20, scalars: 23, marks: 2, lines: 3),
  ]

  @Test("no control character survives")
  func noControls() {
    forEachText { text, limits in
      let kept = SafeText(untrusted: text, limits: limits).string
      return kept.unicodeScalars.allSatisfy { Self.isHarmless($0, multiline: limits.isMultiline) }
    }
  }

  @Test("filtering twice is filtering once")
  func idempotent() {
    forEachText { text, limits in
      let once = SafeText(untrusted: text, limits: limits).string
      let twice = SafeText(untrusted: once, limits: limits).string
      return once.unicodeScalars.elementsEqual(twice.unicodeScalars)
    }
  }

  @Test("limits hold")
  func bounded() {
    forEachText { text, limits in
      let kept = SafeText(untrusted: text, limits: limits).string
      return kept.count <= limits.graphemes && kept.unicodeScalars.count <= limits.scalars
        && kept.filter { $0 == "\n" }.count < limits.lines
        && kept.allSatisfy { $0.unicodeScalars.count <= 16 }
    }
  }

  @Test("what was redacted is safe too, and only the span is gone")
  func redactedIsSafe() {
    forEachText { text, limits in
      let safe = SafeText(untrusted: text, limits: limits)
      let span = min(1, safe.graphemeCount)..<min(4, safe.graphemeCount)
      let redacted = safe.redacted(span).string
      guard !span.isEmpty else { return redacted == safe.string }
      let again = SafeText(untrusted: redacted, limits: .paragraph(graphemes: 8000)).string
      return again == redacted && redacted.utf8.contains("[someone]".utf8)
    }
  }

  private func forEachText(_ holds: (String, SafeText.Limits) -> Bool) {
    var generator = SplitMix64(seed: 0x5AFE)
    for round in 0..<4000 {
      let text = generator.nastyText(scalars: 1 + round % 80)
      for limits in Self.limits where !holds(text, limits) {
        let scalars = text.unicodeScalars.map { String($0.value, radix: 16) }
        Issue.record("round \(round): \(scalars.joined(separator: " "))")
        return
      }
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar, multiline: Bool) -> Bool {
    if scalar == "\n" { return multiline }
    if scalar == "\u{200C}" || scalar == "\u{200D}" { return true }
    if (0xFE00...0xFE0F).contains(scalar.value) { return true }
    if (0x180B...0x180F).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
