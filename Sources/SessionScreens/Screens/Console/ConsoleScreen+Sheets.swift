import Phrasebook
import TerminalKit
import WorkshopProtocol

extension ConsoleScreen {
  /// What lies over the panels.
  func drawLayer(on frame: inout Frame, in body: Rect, at local: Int64) {
    guard let layer = desk.layer else { return }
    if case .sheet(let sheet) = layer, sheet.isPage { return drawPage(sheet, on: &frame, in: body) }
    let place = Self.place(of: layer, in: body)
    let content = content(of: layer, width: Self.inner(place).width, at: local)
    let room = Self.inner(place).height
    let height = min(place.height, content.height + place.height - room)
    // A sheet is as high as its words, in the middle; a field stands at the foot; where one panel
    // is shown at a time a sheet takes its place.
    let area =
      !Self.isAtFoot(layer) && body.width < 70
      ? place
      : Self.isAtFoot(layer)
        ? place.cutBottom(height).bottom
        : Rect(
          x: place.x, y: place.y + (place.height - height) / 2, width: place.width, height: height)
    frame.fill(area)
    let offset = offset(of: layer, hidden: max(0, content.height - room))
    Panel(title(of: layer), PanelView(content: content, offset: offset), isFocused: true)
      .draw(on: &frame, in: area, style.look)
    drawCursor(of: layer, on: &frame, in: Self.inner(area))
  }

  private static func isAtFoot(_ layer: ConsoleLayer) -> Bool {
    switch layer {
    case .entry, .question, .menu: true
    default: false
    }
  }

  private static func place(of layer: ConsoleLayer, in body: Rect) -> Rect {
    let isWide = if case .keys = layer { true } else { false }
    let columns =
      body.width >= 100 ? (body.width - 92) / 2 : body.width >= 70 && !isWide ? 3 : 0
    return body.inset(columns: columns, rows: body.height >= 18 && !isAtFoot(layer) ? 1 : 0)
  }

  private func offset(of layer: ConsoleLayer, hidden: Int) -> Int {
    switch layer {
    case .sheet(let sheet): min(sheet.offset, hidden)
    case .keys(let offset), .preview(let offset), .threads(_, let offset): min(offset, hidden)
    case .log(let offset): max(0, hidden - offset)
    default: 0
    }
  }

  /// How many rows of the layer are out of sight at the present size.
  var hiddenRowsOfLayer: Int {
    guard let layer = desk.layer else { return 0 }
    let layout = self.layout(desk.size)
    if case .sheet(let sheet) = layer, sheet.isPage {
      let area = Self.pageRows(in: layout.body)
      return max(0, page(sheet, width: area.width).height - area.height)
    }
    let inner = Self.inner(Self.place(of: layer, in: layout.body))
    return max(0, content(of: layer, width: inner.width, at: desk.lastKey).height - inner.height)
  }

  /// The cursor is the terminal's own, for input methods and braille displays.
  private func drawCursor(of layer: ConsoleLayer, on frame: inout Frame, in area: Rect) {
    let row = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    switch layer {
    case .entry(let entry):
      entry.field.draw(on: &frame, in: row, style.look)
      frame.cursor = entry.field.cursor(in: row)
    case .finder(let finder):
      finder.field.draw(on: &frame, in: row, style.look)
      frame.cursor = finder.field.cursor(in: row)
    default: break
    }
  }

  private func title(of layer: ConsoleLayer) -> String {
    switch layer {
    case .sheet(let sheet): say(sheet.title)
    case .keys: style.phrases(ConsoleKeyRoomPhrase.keys)
    case .log: say(.log)
    case .threads: style.phrases(ConsoleKeyRoomPhrase.threads)
    case .preview where isShownToRoom: style.phrases(FacilitateProgressPhrase.revealed)
    case .preview: say(.previewTitle)
    case .menu(let menu): menu.label.text(style.phrases)
    case .entry(let entry): say(entry.purpose.phrase)
    case .choice(let choice): say(choice.phrase)
    case .question: say(.sure)
    case .redaction: style.phrases(ConsoleKeyMorePhrase.redact)
    case .finder: style.phrases(ConsoleKeyRoomPhrase.find)
    }
  }

  private func content(of layer: ConsoleLayer, width: Int, at local: Int64) -> PanelContent {
    if case .preview = layer { return preview(width) }
    if case .keys = layer { return keys(width) }
    var text = PanelText(width: width)
    switch layer {
    case .sheet(let sheet): for line in sheet.lines { text.line(line) }
    case .log: return PanelContent(log(width, most: .max))
    case .threads(let isRead, _): threads(isRead: isRead, on: &text, at: local)
    case .menu(let menu):
      for key in menu.keys where !model.isHelper || key.isForHelpers { row(key, on: &text) }
    case .entry(let entry): write(entry, on: &text)
    case .choice(let choice): write(choice, on: &text)
    case .question(let question):
      if let first = question.first { text.say(say(first)) }
      if !question.about.isEmpty { text.quote(question.about) }
      text.say(say(question.phrase), .warning)
      text.say(
        say(
          .yesOrNo,
          ["yes": .text(String(answerKey(true))), "no": .text(String(answerKey(false)))]),
        .accent)
    case .redaction(let redaction): write(redaction, on: &text, at: local)
    case .finder(let finder): write(finder, on: &text, at: local)
    case .keys, .preview: break
    }
    return PanelContent(text)
  }

  /// The picture that the room has not seen.
  private func preview(_ width: Int) -> PanelContent {
    var content = PanelContent(width: width)
    let picture = model.card.flatMap { desk.pictures[$0.id] }
    content.add { text in
      let isReady = picture != nil || isShownToRoom
      if isReady { text.say(say(isShownToRoom ? .everybody : .beforeReveal), .accent) }
      if let card = model.card { text.quote(card.title, .title) }
      if !isReady { text.say(say(withoutPicture), .accent) }
      text.blank()
    }
    if let picture { content.add(ViewPicture(picture.view, style: style), style.look) }
    return content
  }

  /// Why there is nothing to look at yet.
  private var withoutPicture: ConsoleScreenPhrase {
    if isStepOpen { return .stillOpen }
    return model.card != nil && model.linesStep == model.card?.id && !waitingList.isEmpty
      ? .lineByLine : .noPicture
  }

  private func threads(isRead: Bool, on text: inout PanelText, at local: Int64) {
    let isReadable = isRead && local - desk.lastKey < LinesDesk.readMilliseconds
    let all = writer.lines(for: [.showThreads], model)
    if isReadable || model.replies.values.allSatisfy({ $0.threads.isEmpty }) {
      for line in all { text.line(line) }
      return
    }
    text.say(say(.threadsCovered), .accent)
  }
}
