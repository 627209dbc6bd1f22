extension ConsoleScreenPhrase {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .onHold: "On hold: clocks stand still. Space goes on."
    case .unattended: "Nobody holds the session just now; the room waits."
    case .roomCloses: "The steps are over. The room closes in {time}."
    case .noStep: "No step is open yet. o opens the first one."
    case .onlyYou: "Only you see this. v shows it large, v again shows the room."
    case .everybody: "The room sees this."
    case .nobodyYet: "Nobody is here yet."
    case .noOwnNotes: "m writes one; it goes to nobody."
    case .nothingYet: "Nothing has happened yet."
    case .lineCounts: "{waiting} waiting, {held} held, {released} released"
    case .covered: "Covered. r shows the words; look at who sees your screen first."
    case .threadsCovered: "Covered. r shows the letters; look at who sees your screen first."
    case .themesHere: "Your themes; they go nowhere:"
    case .beforeReveal: "Nothing is shown yet. v shows this to the room; Esc does not."
    case .noPicture:
      """
      No picture of this step comes to you. Where there are circles, v shows each its own; Esc \
      closes.
      """
    case .signedUnseen:
      "Answers with names cannot be looked at before. v shows them to those they are for; Esc closes."
    case .roomWouldSee: "The room would see:"
    case .notFound: "Nothing has these words; what is covered is not searched."
    case .onlyYouEarlier: "Only you see this."
    case .stillOpen: "The step still takes answers. c closes it; then its picture comes."
    case .lineByLine: "What people wrote is shown line by line: l goes there."
    case .noPictureKind: "A step of this kind has no picture."
    case .pictureComes: "The answers are being read; the picture comes by itself."
    }
  }
}
