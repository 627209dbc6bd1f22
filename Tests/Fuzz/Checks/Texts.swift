import WorkshopModel
import WorkshopProtocol

/// Texts are bounded, fit for a screen and filtered once for all; parts and base64 lose nothing.
enum Texts {
  static func complaint(about bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    for limits in [SafeText.Limits.line, .paragraph, .line(graphemes: 24)] {
      if let complaint = safe(text, limits) { return complaint }
    }
    if let name = try? DisplayName(untrusted: text), !name.isConfusable(with: name) {
      return "a name is not like itself"
    }
    return parts(text) ?? base64(bytes) ?? token(bytes)
  }

  private static func safe(_ text: String, _ limits: SafeText.Limits) -> String? {
    let once = SafeText(untrusted: text, limits: limits)
    guard SafeText(untrusted: once.string, limits: limits) == once else {
      return "a filtered text changes when it is filtered again"
    }
    guard once.graphemeCount <= limits.graphemes,
      once.string.unicodeScalars.count <= limits.scalars
    else { return "a filtered text is too long" }
    let lines = once.string.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count <= limits.lines, lines.allSatisfy({ Printed.isCalm(String($0)) }) else {
      return "a filtered text could steer a terminal"
    }
    let span = once.graphemeCount / 3..<once.graphemeCount / 2
    return span.isEmpty || once.redacted(span).string.contains("[someone]")
      ? nil : "a redaction leaves no sign"
  }

  private static func parts(_ text: String) -> String? {
    let parts = TextParts.split(text, bytes: 40)
    guard parts.joined().unicodeScalars.elementsEqual(text.unicodeScalars) else {
      return "a text in parts is another"
    }
    return parts.allSatisfy { JSONValue.string($0).encoded().count <= 42 }
      ? nil : "a part is too long"
  }

  private static func base64(_ bytes: [UInt8]) -> String? {
    for alphabet in [Base64.Alphabet.standard, .urlSafe] {
      guard Base64.decode(Base64.encode(bytes, as: alphabet), as: alphabet) == bytes else {
        return "base64 loses bytes"
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let decoded = Base64.decode(text, as: alphabet) else { continue }
      guard Base64.encode(decoded, as: alphabet) == text else { return "base64 in two spellings" }
    }
    return nil
  }

  private static func token(_ bytes: [UInt8]) -> String? {
    guard let token = TokenText.token(bytes) else { return nil }
    return Array(TokenText.text(token).utf8) == bytes ? nil : "a token in two spellings"
  }
}
