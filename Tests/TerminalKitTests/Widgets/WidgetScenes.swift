import TerminalKit

/// A widget as it is drawn at some sizes.
struct WidgetScene: Sendable {
  let name: String
  let sizes: [Size]
  let widget: any Widget & Hashable

  init(_ name: String, _ widget: any Widget & Hashable, _ sizes: [(Int, Int)]) {
    self.name = name
    self.widget = widget
    self.sizes = sizes.map { Size(columns: $0.0, rows: $0.1) }
  }

  /// All scenes.
  static var all: [WidgetScene] { interactive + results + furniture }
}

/// Presses keys, one after another.
func pressed<Value>(
  _ value: Value, _ keys: [Key], _ take: (inout Value, Key) -> Bool
) -> Value {
  var changed = value
  for key in keys { _ = take(&changed, key) }
  return changed
}

extension WidgetScene {
  static let across = MoodGrid.Axis(low: "unpleasant", high: "pleasant")
  static let up = MoodGrid.Axis(low: "low energy", high: "high energy")
  static let wishes = [
    "To be listened to without being given advice",
    "An evening without telephones",
    "信頼: to trust and to be trusted",
    "To be asked before plans are made that land on me, even when they seem small to you",
    "Touch that leads nowhere",
  ]
  static let feelings: [Int: String] = [0: "not at all", 5: "in between", 10: "completely"]
  static let spot = MoodGrid.Spot(across: 5, up: 6)

  static var interactive: [WidgetScene] {
    [
      WidgetScene(
        "ChoiceList one",
        pressed(ChoiceList(wishes), [.character("2"), Key(.down)]) { $0.take($1) },
        [(60, 8), (30, 5), (30, 3)]),
      WidgetScene(
        "ChoiceList several", ChoiceList(wishes, most: 3, chosen: [1, 2]), [(60, 8), (30, 4)]),
      WidgetScene(
        "ScaleBar", ScaleBar(0...10, labels: feelings, value: 5, earlier: 3),
        [(78, 3), (30, 3), (30, 1)]),
      WidgetScene("ScaleBar short", ScaleBar(1...5, labels: [1: "no", 5: "yes"]), [(40, 2)]),
      WidgetScene("ScaleBar long", ScaleBar(0...100, value: 42), [(60, 2), (30, 1)]),
      WidgetScene(
        "MoodGrid",
        MoodGrid(
          size: 7, across: across, up: up, spot: spot, earlier: .init(across: 2, up: 3)),
        [(78, 18), (60, 11), (30, 11), (30, 3)]),
      WidgetScene("MoodGrid even", MoodGrid(size: 4, across: across, up: up), [(60, 8)]),
      WidgetScene(
        "Ranker",
        pressed(Ranker(wishes, most: 3), [Key(.down), .character(" "), Key(.down)]) { $0.take($1) },
        [(60, 8), (30, 5), (30, 3)]),
    ] + severals + fields
  }

  private static var severals: [WidgetScene] {
    let cards = StatementCards(
      [
        "When we argue, I know that we will find each other again.",
        "I can say no, and nothing bad comes of it.", "We decide together what is private.",
      ], labels: ["Yes", "Mostly", "Not yet", "I would rather not say"], answers: [1, nil, nil])
    let people = Matcher.People(heading: "Compare with", names: ["Ada", "Bo"], compared: [1])
    return [
      WidgetScene(
        "StatementCards", pressed(cards, [Key(.right), Key(.down)]) { $0.take($1) },
        [(60, 8), (30, 6), (30, 3)]),
      WidgetScene(
        "Matcher",
        Matcher(
          wishes, labels: ["yes", "maybe", "not now"], answers: [0, 2, nil, 1], people: people),
        [(60, 12), (40, 8), (30, 3)]),
      WidgetScene(
        "WordFields",
        pressed(
          WordFields(labels: ["1", "2", "3"], limit: 24, hint: "a word"), typing("slow mornings")
        ) {
          $0.take($1)
        }, [(40, 3), (30, 2)]),
      WidgetScene("Form", form, [(60, 7), (30, 4), (30, 3)]),
    ]
  }

  private static var form: Form {
    let scale = Form.Item(
      "How much of today will you take home?", .scale(ScaleBar(0...10, labels: feelings)))
    let text = Form.Item(
      "What should be different?", .text(TextArea(limit: 280, hint: "If you like")))
    return pressed(Form([scale, text]), [.character("7"), Key(.enter)] + typing("More breaks")) {
      $0.take($1)
    }
  }

  private static var fields: [WidgetScene] {
    var area = TextArea(limit: 280)
    area.paste(
      "What I did not say:\nthat I was glad to be asked, and that I needed a whole evening.")
    var full = TextArea(limit: 40)
    full.paste(String(repeating: "all of it ", count: 9))
    var line = LineField(limit: 60)
    line.paste("cautiously hopeful, 信頼, and a little tired of the week behind")
    return [
      WidgetScene("TextArea", area, [(60, 5), (30, 5), (30, 3), (30, 1)]),
      WidgetScene("TextArea full", full, [(30, 3)]),
      WidgetScene("TextArea empty", TextArea(limit: 280, hint: "Write what you like."), [(30, 3)]),
      WidgetScene("LineField", line, [(78, 1), (30, 1)]),
    ]
  }

  static func typing(_ text: String) -> [Key] { text.map { .character($0) } }
}
