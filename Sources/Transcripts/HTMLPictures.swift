internal import Phrasebook

/// Bars and maps as inline SVG, each with its words beside or inside it.
struct HTMLPictures {
  let words: TallyWords

  /// A row for each answer: its words, a bar where there is a share, and the share in words.
  func bars(_ bars: [Block.Bar]) -> [String] {
    let rows = bars.map { bar in
      let label = HTMLTranscript.escaped(bar.label)
      let share = HTMLTranscript.escaped(words.share(bar.tally))
      let picture = TallyWords.tenths(bar.tally).map { Self.bar($0, label: "\(label): \(share)") }
      return "<tr><th scope=\"row\">\(label)</th><td>\(picture ?? "")</td><td>\(share)</td></tr>"
    }
    return ["<table>"] + rows + ["</table>"]
  }

  private static func bar(_ tenths: Int, label: String) -> String {
    "<svg role=\"img\" viewBox=\"0 0 100 10\" width=\"200\" height=\"20\" aria-label=\"\(label)\">"
      + "<rect class=\"track\" width=\"100\" height=\"10\"/>"
      + "<rect class=\"bar\" width=\"\(tenths * 10)\" height=\"10\"/></svg>"
  }

  /// The map as shaded cells, with a sentence that says where most answers lie.
  func map(_ map: Block.GridMap) -> [String] {
    let size = map.rows.count
    let cells = map.rows.enumerated().flatMap { row, weights in
      weights.enumerated().map { column, weight in
        "<rect class=\"cell\" x=\"\(column * 10)\" y=\"\(row * 10)\" width=\"9\" height=\"9\" "
          + "fill-opacity=\"0.\(weight == 0 ? "05" : "\(weight)")\"/>"
      }
    }
    let caption = HTMLTranscript.escaped(sentence(map))
    let open =
      "<svg role=\"img\" viewBox=\"0 0 \(size * 10) \(size * 10)\" width=\"240\" height=\"240\" "
      + "aria-label=\"\(caption)\">"
    return ["<figure>", open] + cells
      + ["</svg>", "<figcaption>\(caption)</figcaption>", "</figure>"]
  }

  private func sentence(_ map: Block.GridMap) -> String {
    let fullest = map.rows.enumerated().flatMap { row, weights in
      weights.enumerated().filter { $0.element == 9 }.map { column in
        words(
          TranscriptViewPhrase.place,
          ["column": .number(column.offset + 1), "row": .number(map.rows.count - row)])
      }
    }
    let places = PhraseValue.text(fullest.joined(separator: ", "))
    return words.axes(map) + " " + words(TranscriptViewPhrase.fullest, ["places": places])
  }
}

/// The page's own style: light and dark, screen and paper.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ink: #1c1b1a; --paper: #fbfaf8; --soft: #e4dfd8; --bar: #3f6f6a; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #ece8e1; --paper: #191817; --soft: #3a3733; --bar: #8fc1ba; }
    }
    body { background: var(--paper); color: var(--ink); font: 1.05rem/1.55 system-ui, sans-serif; margin: 0; }
    main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.2rem 4rem; }
    h2 { margin-top: 2.5rem; border-top: 1px solid var(--soft); padding-top: 1rem; }
    h3 { font-size: 1rem; margin-bottom: 0.3rem; }
    blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--soft); }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
    dd { margin: 0; }
    table { border-collapse: collapse; }
    th { text-align: left; font-weight: normal; padding: 0.2rem 1rem 0.2rem 0; max-width: 20rem; }
    td { padding: 0.2rem 1rem 0.2rem 0; }
    .track { fill: var(--soft); }
    .bar, .cell { fill: var(--bar); }
    .notice { border: 2px solid var(--bar); padding: 0.5rem 1rem; }
    footer { margin-top: 3rem; border-top: 1px solid var(--soft); }
    @media print {
      :root { --ink: #000; --paper: #fff; --soft: #ccc; --bar: #444; }
      section { break-inside: avoid; }
      svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
