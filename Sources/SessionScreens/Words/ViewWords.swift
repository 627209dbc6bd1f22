import Disclosure
import WorkshopModel

/// Views in words: the number first, no bars.
enum ViewWords {
  /// A view as lines on a page.
  static func write(_ view: View, on page: inout Page) {
    switch view {
    case .notShown: page.say(NotShown.sentence)
    case .choice(let view): write(view, on: &page)
    case .scale(let view): write(view, on: &page)
    case .grid(let view): write(view, on: &page)
    case .rank(let view): write(view, on: &page)
    case .statements(let view): write(view, on: &page)
    case .lines(let view): write(view, on: &page)
    case .words(let view): write(view, on: &page)
    case .signed(let entries): write(entries, on: &page)
    case .allClear(let isClear): page.say(isClear ? "All clear." : "Not all clear.")
    case .everyoneAble(let isAble):
      page.say(isAble ? "Everyone is able to go on." : "Not everyone is able today.")
    case .match(let view): write(view, on: &page)
    case .dyads(let dyads): write(dyads, on: &page)
    case .ballot(let view): write(view, on: &page)
    case .feedback(let views): for view in views { write(view, on: &page) }
    case .compared(let earlier, let now):
      page.say("Earlier:")
      write(earlier, on: &page)
      page.say("Now:")
      write(now, on: &page)
    }
  }

  /// How many, in words.
  static func tally(_ tally: Tally) -> String {
    switch tally {
    case .count(let count): "\(count)"
    case .band(let band): band.rawValue
    case .share(let tenths): "about \(tenths * 10) percent"
    }
  }

  private static func write(_ view: ChoiceView, on page: inout Page) {
    for (index, option) in view.options.enumerated() {
      let mark = view.answer == index + 1 ? " (this is the answer)" : ""
      page.entry("\(tally(option.tally)): \(Page.line(option.text))", after: mark)
    }
    if let because = view.because { page.text("Because: ", because) }
  }

  private static func write(_ view: ScaleView, on page: inout Page) {
    for bin in view.bins { page.entry(binText(bin, labels: view.labels)) }
    guard let middle = view.middle else { return }
    let median = tenths(middle.medianTenths)
    let low = tenths(middle.lowerQuartileTenths)
    let high = tenths(middle.upperQuartileTenths)
    page.say("The middle is \(median); half of the answers lie between \(low) and \(high).")
  }

  private static func binText(_ bin: ScaleView.Bin, labels: [Int: String]) -> String {
    let low = bin.range.lowerBound
    let high = bin.range.upperBound
    let name = low == high ? "\(low)" : "\(low) to \(high)"
    // The labels are few; a range from a server may hold millions.
    let words = labels.filter { bin.range ~= $0.key }.sorted { $0.key < $1.key }.map(\.value)
    let label = words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
    return "\(name)\(label): \(tally(bin.tally))"
  }

  private static func tenths(_ value: Int) -> String {
    let whole = abs(value) / 10
    let rest = abs(value) % 10
    return (value < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }

  private static func write(_ view: GridView, on page: inout Page) {
    let left = view.across.first ?? ""
    let right = view.across.last ?? ""
    let low = view.up.first ?? ""
    let high = view.up.last ?? ""
    switch view.picture {
    case .quadrants(let tallies):
      let names = [
        "\(high), \(left)", "\(high), \(right)", "\(low), \(left)", "\(low), \(right)",
      ]
      for (name, tally) in zip(names, tallies) { page.entry("\(name): \(Self.tally(tally))") }
    case .map(let rows):
      page.say("A map; 0 is empty, 9 is where most of the answers are. Top row first.")
      page.text("Top: ", high)
      for row in rows { page.entry(row.map(String.init).joined(separator: " ")) }
      page.text("Bottom: ", low)
      page.text("From left to right: ", "\(left) to \(right)")
    }
  }

  private static func write(_ view: RankView, on page: inout Page) {
    page.say("The order that the answers make together, best first:")
    for (index, row) in view.rows.enumerated() {
      page.item("\(index + 1)", row.joined(separator: ", "), after: row.count > 1 ? " (equal)" : "")
    }
    let spread = Wording.count(view.firstChoicesSpread, "item", "items")
    page.say("First choices are spread over \(spread).")
  }

  private static func write(_ view: StatementsView, on page: inout Page) {
    for item in view.items {
      page.entry(item.text)
      guard let labels = item.labels else {
        page.say("    \(NotShown.sentence)")
        continue
      }
      let parts = labels.map { "\(tally($0.tally)) \(Page.line($0.text))" }
      page.entry("  " + parts.joined(separator: "; "))
    }
  }

  private static func write(_ view: LinesView, on page: inout Page) {
    page.say(Wording.count(view.lines.count, "line.", "lines.") + " Some lines may be kept back.")
    for line in view.lines { page.quote(line.text) }
  }

  private static func write(_ view: WordsView, on page: inout Page) {
    for word in view.words { page.entry("\(tally(word.tally)): \(Page.line(word.text))") }
  }

  private static func write(_ entries: [SignedEntry], on page: inout Page) {
    for entry in entries { page.quote(entry.text, from: "\(Page.line(entry.name)): ") }
  }

  private static func write(_ view: FeedbackView, on page: inout Page) {
    switch view {
    case .notShown(let item):
      page.entry(item)
      page.say("    \(NotShown.sentence)")
    case .scale(let item, let scale):
      page.entry(item)
      write(scale, on: &page)
    case .lines(let item, let lines):
      page.entry(item)
      for line in lines { page.quote(line) }
    }
  }
}
