import Phrasebook
import TerminalKit
import WorkshopModel
import WorkshopProtocol

/// Where things stand on a participant's screen, from the top down.
struct JoinLayout: Hashable, Sendable {
  var header = Rect(x: 0, y: 0, width: 0, height: 0)
  var banner = Rect(x: 0, y: 0, width: 0, height: 0)
  var content = Rect(x: 0, y: 0, width: 0, height: 0)
  /// What is asked, which stays in sight while what is above it scrolls.
  var question = Rect(x: 0, y: 0, width: 0, height: 0)
  /// Who sees the answer: never dropped and never cut.
  var audience = Rect(x: 0, y: 0, width: 0, height: 0)
  var input = Rect(x: 0, y: 0, width: 0, height: 0)
  var progress = Rect(x: 0, y: 0, width: 0, height: 0)
  var toast = Rect(x: 0, y: 0, width: 0, height: 0)
  var rule = Rect(x: 0, y: 0, width: 0, height: 0)
  var bar = Rect(x: 0, y: 0, width: 0, height: 0)
}

/// The rows that the parts of a screen would like, and what is left of them.
struct JoinRows: Hashable, Sendable {
  var header: Int
  var banner: Int
  var content: Int
  /// An empty row above the question.
  var questionGap: Int
  var question: Int
  /// An empty row between what is said and what is answered.
  var gap: Int
  var audience: Int
  /// An empty row between who sees the answer and the answer.
  var inputGap: Int
  var input: Int
  var progress: Int
  var toast: Int
  var rule: Int
  var bar: Int
  /// The rows of keys without which something that is always needed is missing.
  var leastBar: Int
  /// The rows of the words above the question without which they cannot be read by scrolling.
  var leastContent: Int
  /// The rows of the input below which it cannot be used well.
  var leastInput: Int

  /// Makes them fit: the audience and a row of the input stay whatever happens.
  func fitted(to rows: Int) -> Self {
    var fitted = self
    fitted.toast = min(toast, rows >= 20 ? 4 : 2)
    fitted.banner = min(banner, Self.mostBanner(in: rows))
    var over = fitted.needed - rows
    fitted.give(&over, \.inputGap, downTo: 0)
    fitted.give(&over, \.gap, downTo: 0)
    fitted.give(&over, \.questionGap, downTo: 0)
    fitted.give(&over, \.content, downTo: min(content, max(3, rows / 3)))
    fitted.give(&over, \.input, downTo: min(input, leastInput))
    fitted.give(&over, \.content, downTo: min(content, leastContent))
    fitted.give(&over, \.rule, downTo: 0)
    fitted.give(&over, \.progress, downTo: 0)
    fitted.give(&over, \.header, downTo: 1)
    fitted.give(&over, \.bar, downTo: leastBar)
    fitted.give(&over, \.input, downTo: min(input, 2))
    fitted.give(&over, \.banner, downTo: min(banner, 1))
    fitted.give(&over, \.content, downTo: 0)
    fitted.give(&over, \.toast, downTo: min(toast, 1))
    fitted.give(&over, \.header, downTo: 0)
    fitted.give(&over, \.bar, downTo: 1)
    fitted.give(&over, \.input, downTo: min(input, 1))
    fitted.give(&over, \.toast, downTo: 0)
    fitted.give(&over, \.banner, downTo: 0)
    fitted.give(&over, \.question, downTo: 0)
    return fitted
  }

  /// The rows of what holds whatever the scene, at most.
  static func mostBanner(in rows: Int) -> Int { rows >= 20 ? 6 : rows >= 14 ? 3 : 2 }

  /// Whether all that stands there for long is in sight.
  func isWhole(in rows: Int) -> Bool {
    needed - gap - questionGap - inputGap - toast - banner - progress <= rows
  }

  var needed: Int {
    header + banner + content + questionGap + question + gap + audience + inputGap + input
      + progress
      + toast + rule + bar
  }

  private mutating func give(
    _ over: inout Int, _ part: WritableKeyPath<Self, Int>, downTo least: Int
  ) {
    let given = min(max(0, over), max(0, self[keyPath: part] - least))
    self[keyPath: part] -= given
    over -= given
  }
}

/// What stands on a screen at one moment, made once for measuring and drawing.
struct JoinParts: Sendable {
  let content: ScreenColumn
  /// What is asked; empty where it scrolls with the content.
  let question: ScreenColumn
  let banner: ScreenColumn
  let audience: ScreenColumn
  let progress: ScreenColumn
  let toast: ScreenColumn
  /// Whether terms are read that are longer than the window: the choices come after them.
  let isReading: Bool
  /// One's own answer, as far as it stands below the question; a long one scrolls with the words.
  let own: ScreenColumn
  /// Whether the statement at hand stands in the question's place.
  let pinsStatement: Bool
}

extension ParticipantScreen {
  func parts(_ size: Size, at local: Int64) -> JoinParts {
    let all = parts(size, at: local, isReading: false)
    guard unreadTerms != nil else { return all }
    return wishes(size, width: Self.textWidth(size), all).isWhole(in: size.rows)
      ? all : parts(size, at: local, isReading: true)
  }

  private func parts(_ size: Size, at local: Int64, isReading: Bool) -> JoinParts {
    let width = Self.textWidth(size)
    let none = ScreenColumn(style.look)
    let whole = (isReading ? none : audienceColumn(rows: size.rows)).measured(width: width)
    let isFolded = whole.height(width: width) > Self.mostAudience(rows: size.rows)
    let audience = isFolded ? wayToAudience.measured(width: width) : whole
    var own = ownColumns
    let isLong = own.answer.height(width: width) > size.rows / 4 && showsOwn
    let pins = pinsStatement(size, below: audience)
    var (content, question) =
      isReading
      ? (column(at: local), none)
      : contentAndQuestion(size, at: local, pins: pins, isLong: isLong)
    if isFolded {
      content.gap()
      content.append(whole)
    }
    if isLong { content.append(own.answer) } else { own.standing = own.answer.above(own.standing) }
    return JoinParts(
      content: content.measured(width: width), question: question.measured(width: width),
      banner: banner(size, width: width),
      audience: audience, progress: progressColumn.measured(width: width),
      toast: toastColumn.measured(width: width), isReading: isReading,
      own: own.standing.measured(width: width), pinsStatement: pins)
  }

  /// What holds whatever the scene, in whole sentences where there is room for them.
  private func banner(_ size: Size, width: Int) -> ScreenColumn {
    let whole = bannerColumn(isShort: false).measured(width: width)
    let isWhole = whole.height(width: width) <= JoinRows.mostBanner(in: size.rows) + 1
    return size.rows >= 16 && isWhole ? whole : bannerColumn(isShort: true).measured(width: width)
  }

  /// A question of a few rows stays in sight; a longer one scrolls with the words above it.
  private func contentAndQuestion(
    _ size: Size, at local: Int64, pins: Bool, isLong: Bool
  ) -> (content: ScreenColumn, question: ScreenColumn) {
    var whole = column(at: local)
    let none = ScreenColumn(style.look)
    if pins, case .cards(let cards)? = entry {
      whole.text(cards.numbered, .title)
    } else if isLong || !endsWithQuestion(size) {
      return (whole, none)
    }
    let (rest, last) = whole.withoutLast()
    let isShort = last.height(width: Self.textWidth(size)) <= (size.rows < 16 ? 3 : 6)
    return isShort ? (rest, last) : (whole, none)
  }

  /// Whether the statement at hand is what stays in sight, as there is no room for it below.
  private func pinsStatement(_ size: Size, below audience: ScreenColumn) -> Bool {
    guard size.rows < 16, showsEntry, composer == nil, case .cards(let cards)? = entry else {
      return false
    }
    let width = Self.textWidth(size)
    var ask = ScreenColumn(style.look)
    ask.text(model.current?.card.ask ?? "")
    // The heading, a row of the words above and two rows of keys are always there.
    let room = size.rows - 4 - audience.height(width: width) - ask.height(width: width)
    return cards.leastHeight(width: max(1, width - Self.inset), style.look) > room
  }

  /// Whether what is written above the answer ends with what is asked.
  private func endsWithQuestion(_ size: Size) -> Bool {
    guard sheet == nil, !asksToDetach, model.standing != .over else { return false }
    switch model.question {
    case .help, .leave, .sign, .end, .withdraw, .rewrite: return true
    case .care, .pointer: return false
    case nil: break
    }
    guard composer.map(\.isForStep) ?? true else { return false }
    switch ParticipantScene.quiet(model) {
    case .terms(let card): return card.ask != nil
    case .step(let step):
      switch step.standing {
      case .asked: return step.card.ask != nil
      case .answered: return step.card.ask != nil && size.rows >= 16
      default: return false
      }
    default: return false
    }
  }

  /// Text is no wider than this, marks included.
  private static let widest = 78

  /// Columns of the text in the window as it was told.
  var textWidth: Int { Self.textWidth(size) }

  /// Columns of the answer's widget.
  var inputWidth: Int { max(1, textWidth - Self.inset) }

  static func textWidth(_ size: Size) -> Int { min(widest, max(1, size.columns - 2)) }

  /// Whether the window has no room for what must be on it.
  func isTooSmall(_ size: Size) -> Bool { size.columns < 30 || size.rows < 8 }

  /// The rows of who sees the answer above which it would leave none to answer in.
  private static func mostAudience(rows: Int) -> Int { max(2, rows - 6) }

  /// Where who sees the answer is too long for its place, it ends the words that scroll.
  private var wayToAudience: ScreenColumn {
    var column = ScreenColumn(style.look)
    column.say(
      style.phrases(JoinScreenPhrase.audienceBelow, ["key": .text(keyName(Key(.pageDown)))]))
    return column
  }

  func layout(_ size: Size, _ parts: JoinParts) -> JoinLayout {
    let width = Self.textWidth(size)
    let rows = wishes(size, width: width, parts).fitted(to: size.rows)
    let x = size.columns >= 100 ? (size.columns - width) / 2 : 1
    var layout = JoinLayout()
    var rest = Rect(size)
    (layout.header, rest) = rest.cutTop(rows.header)
    (rest, layout.bar) = rest.cutBottom(rows.bar)
    layout.bar = layout.bar.inset(columns: 1)
    (rest, layout.rule) = rest.cutBottom(rows.rule)
    var middle = Rect(x: x, y: rest.y, width: width, height: rest.height)
    (middle, layout.toast) = middle.cutBottom(rows.toast)
    (middle, layout.progress) = middle.cutBottom(rows.progress)
    (layout.banner, middle) = middle.cutTop(rows.banner)
    (layout.content, middle) = middle.cutTop(rows.content)
    middle = middle.cutTop(rows.questionGap).rest
    (layout.question, middle) = middle.cutTop(rows.question)
    middle = middle.cutTop(rows.gap).rest
    (layout.audience, middle) = middle.cutTop(rows.audience)
    middle = middle.cutTop(rows.inputGap).rest
    layout.input = middle.cutTop(rows.input).top
    return layout
  }

  /// The terms before which nothing else lies, and whose end was not seen yet.
  var unreadTerms: StepID? {
    guard sheet == nil, !asksToDetach, composer == nil, model.question == nil,
      let place = EntryPlace(model), let step = place.step, showsTerms, readTerms != step
    else { return nil }
    return step
  }

  /// Whether terms are read, which are long.
  private var showsTerms: Bool {
    if case .gate? = model.current?.card.body { return true }
    return model.terms != nil
  }

  private func wishes(_ size: Size, width: Int, _ parts: JoinParts) -> JoinRows {
    let look = style.look
    let isRoomy = size.rows >= 16
    let isNarrow = size.columns <= 60
    let content = parts.content.height(width: width)
    let question = parts.question.height(width: width)
    let bar = keyBar(
      rows: size.rows >= 20 || isNarrow ? 2 : 1, reading: parts.isReading ? .toChoices : nil)
    let audience = parts.audience.height(width: width)
    let input = parts.isReading ? 0 : inputHeight(width: width, parts)
    return JoinRows(
      header: isRoomy ? 2 : 1, banner: parts.banner.height(width: width),
      content: content, questionGap: content > 0 && question > 0 ? 1 : 0, question: question,
      gap: audience + input > 0 ? 1 : 0,
      audience: audience, inputGap: audience > 0 && input > 0 ? 1 : 0, input: input,
      progress: parts.progress.height(width: width), toast: parts.toast.height(width: width),
      rule: isRoomy ? 1 : 0, bar: bar.height(width: max(1, size.columns - 2), look),
      leastBar: isNarrow ? 2 : 1,
      leastContent: question > 0 && !showsTerms ? 1 : 2, leastInput: leastInput(size, parts))
  }
}
