import Phrasebook
import SessionScreens
import Testing

@Suite("A screen's style")
struct StyleTests {
  @Test("It speaks English unless told otherwise")
  func language() { #expect(ScreenStyle().phrases.language == .english) }
}
