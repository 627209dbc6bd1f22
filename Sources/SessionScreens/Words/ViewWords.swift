import Disclosure
import Phrasebook
import WorkshopModel

/// Views in words: the number first, no bars.
enum ViewWords {
  /// A view as lines on a page.
  static func write(_ view: View, on page: inout Page) {
    switch view {
    case .notShown: page.say(NotShown.sentence(in: page.phrases))
    case .choice(let view): write(view, on: &page)
    case .scale(let view): write(view, on: &page)
    case .grid(let view): write(view, on: &page)
    case .rank(let view): write(view, on: &page)
    case .statements(let view): write(view, on: &page)
    case .lines(let view): write(view, on: &page)
    case .words(let view):
      for word in view.words { count(word.tally, word.text, on: &page) }
    case .signed(let entries): write(entries, on: &page)
    case .allClear(let isClear): page.say(isClear ? ViewPhrase.allClear : .notAllClear)
    case .everyoneAble(let isAble):
      page.say(isAble ? ViewPhrase.everyoneAble : .notEveryoneAble)
    case .match(let view): write(view, on: &page)
    case .dyads(let dyads): write(dyads, on: &page)
    case .ballot(let view): write(view, on: &page)
    case .feedback(let views): for view in views { write(view, on: &page) }
    case .compared(let earlier, let now):
      page.say(ViewPhrase.earlier)
      write(earlier, on: &page)
      page.say(ViewPhrase.now)
      write(now, on: &page)
    }
  }

  /// How many, in words.
  static func tally(_ tally: Tally, _ phrases: Phrasebook) -> String {
    switch tally {
    case .count(let count): "\(count)"
    case .band(let band): phrases(phrase(band))
    case .share(let tenths): phrases(TallyPhrase.share, ["percent": .number(tenths * 10)])
    }
  }

  private static func phrase(_ band: Tally.Band) -> TallyPhrase {
    switch band {
    case .fewOrNone: .fewOrNone
    case .aFew: .aFew
    case .some: .some
    case .many: .many
    case .most: .most
    }
  }

  private static func count(
    _ tally: Tally, _ foreign: String, after own: String = "", on page: inout Page
  ) {
    if page.hasOnlySentences { return }
    let values: [String: PhraseValue] = [
      "count": .text(Self.tally(tally, page.phrases)), "text": .text(Page.line(foreign)),
    ]
    page.entry(page.phrases(ViewPhrase.counted, values), after: own)
  }

  private static func write(_ view: ChoiceView, on page: inout Page) {
    for (index, option) in view.options.enumerated() {
      let isAnswer = view.answer == index + 1
      let mark = isAnswer ? " " + page.phrases(ViewPhrase.isAnswer) : ""
      count(option.tally, option.text, after: mark, on: &page)
    }
    if let because = view.because { page.text(ViewPhrase.because, ["text": .text(because)]) }
  }

  private static func write(_ view: RankView, on page: inout Page) {
    page.say(ViewPhrase.rankFollows)
    let equal = " " + page.phrases(ViewPhrase.equal)
    for (index, row) in view.rows.enumerated() {
      page.item("\(index + 1)", row.joined(separator: ", "), after: row.count > 1 ? equal : "")
    }
    page.say(ViewPhrase.firstChoices, ["count": .number(view.firstChoicesSpread)])
  }

  private static func write(_ view: StatementsView, on page: inout Page) {
    for item in view.items {
      page.entry(item.text)
      guard let labels = item.labels else {
        notShown(on: &page)
        continue
      }
      let phrases = page.phrases
      let parts = labels.map { "\(tally($0.tally, phrases)) \(Page.line($0.text))" }
      page.entry("  " + parts.joined(separator: "; "))
    }
  }

  private static func write(_ view: LinesView, on page: inout Page) {
    page.say(ViewPhrase.linesFollow, ["count": .number(view.lines.count)])
    for line in view.lines { page.quote(line.text) }
  }

  private static func write(_ entries: [SignedEntry], on page: inout Page) {
    for entry in entries { page.quote(entry.text, from: "\(Page.line(entry.name)): ") }
  }

  private static func write(_ view: FeedbackView, on page: inout Page) {
    switch view {
    case .notShown(let item):
      page.entry(item)
      notShown(on: &page)
    case .scale(let item, let scale):
      page.entry(item)
      write(scale, on: &page)
    case .lines(let item, let lines):
      page.entry(item)
      for line in lines { page.quote(line) }
    }
  }

  private static func notShown(on page: inout Page) {
    page.say("    " + NotShown.sentence(in: page.phrases))
  }
}
