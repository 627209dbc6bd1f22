import Phrasebook
import WorkshopModel

extension ViewWords {
  static func write(_ view: ScaleView, on page: inout Page) {
    for bin in view.bins { write(bin, labels: view.labels, on: &page) }
    guard let middle = view.middle else { return }
    let phrases = page.phrases
    page.say(
      ViewPhrase.median,
      [
        "median": .text(phrases.decimal(tenths: middle.medianTenths)),
        "low": .text(phrases.decimal(tenths: middle.lowerQuartileTenths)),
        "high": .text(phrases.decimal(tenths: middle.upperQuartileTenths)),
      ])
  }

  private static func write(
    _ bin: ScaleView.Bin, labels: [Int: String], on page: inout Page
  ) {
    let low = bin.range.lowerBound
    let high = bin.range.upperBound
    let name =
      low == high
      ? "\(low)" : page.phrases(ViewPhrase.range, ["low": .number(low), "high": .number(high)])
    // The labels are few; a range from a server may hold millions.
    let words = labels.filter { bin.range ~= $0.key }.sorted { $0.key < $1.key }.map(\.value)
    let label = words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
    write("\(name)\(label)", bin.tally, on: &page)
  }

  private static func write(_ name: String, _ tally: Tally, on page: inout Page) {
    let tally = self.tally(tally, page.phrases)
    page.entry(page.phrases(ViewPhrase.counted, ["count": .text(name), "text": .text(tally)]))
  }

  static func write(_ view: GridView, on page: inout Page) {
    let left = view.across.first ?? ""
    let right = view.across.last ?? ""
    let low = view.up.first ?? ""
    let high = view.up.last ?? ""
    switch view.picture {
    case .quadrants(let tallies):
      let names = [
        "\(high), \(left)", "\(high), \(right)", "\(low), \(left)", "\(low), \(right)",
      ]
      for (name, tally) in zip(names, tallies) { write(name, tally, on: &page) }
    case .map(let rows):
      page.say(TallyPhrase.mapFollows)
      page.text(TallyPhrase.top, ["label": .text(high)])
      for row in rows { page.entry(row.map(String.init).joined(separator: " ")) }
      page.text(TallyPhrase.bottom, ["label": .text(low)])
      page.text(TallyPhrase.across, ["left": .text(left), "right": .text(right)])
    }
  }
}
