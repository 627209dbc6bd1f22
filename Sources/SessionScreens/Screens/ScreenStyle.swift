package import Phrasebook
package import TerminalKit
package import WorkshopProtocol

/// How a drawn screen speaks and looks; colours are the encoder's.
package struct ScreenStyle: Hashable, Sendable {
  /// The language of the program's own sentences.
  package var phrases: Phrasebook
  /// Glyphs and motion.
  package var look: Look

  /// A style.
  package init(phrases: Phrasebook = Phrasebook(), look: Look = Look()) {
    self.phrases = phrases
    self.look = look
    let marks = phrases.quotationMarks()
    self.look.quotationMarks = Look.QuotationMarks(open: marks.open, close: marks.close)
    if look.glyphs == .ascii { self.phrases.isASCII = true }
  }
}

/// What a drawn screen wants done after a key, a message or a tick.
package struct ScreenOutput<Event: Sendable>: Sendable {
  /// Messages to the server, in order.
  package var messages: [ClientMessage] = []
  /// What happened, for whoever observes or has errands to run.
  package var events: [Event] = []
  /// Leaves the connection, and keeps the place.
  package var detaches = false
  /// Ctrl-Z: the program is put to sleep until `fg`.
  package var suspends = false

  /// What is wanted.
  package init(messages: [ClientMessage] = [], events: [Event] = []) {
    self.messages = messages
    self.events = events
  }
}
