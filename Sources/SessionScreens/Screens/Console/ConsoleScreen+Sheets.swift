import Phrasebook
import TerminalKit
import WorkshopProtocol

extension ConsoleScreen {
  /// What lies over the panels of a body: over whole rows of them, from the foot up, and as high as
  /// its words.
  func laidLayer(in body: Rect, at local: Int64) -> LaidLayer? {
    guard let layer = desk.layer else { return nil }
    // A sentence that goes by itself stands above it.
    let room = body.cutTop(toastRows(in: body, at: local)).rest
    if case .sheet(let sheet) = layer, sheet.isPage {
      let content = page(sheet, width: room.width)
      let hidden = content.height - Self.pageRows(in: body).height
      return LaidLayer(layer: layer, content: content, area: room, hidden: max(0, hidden))
    }
    let content = content(of: layer, width: Self.width(of: layer, in: room), at: local)
    return LaidLayer(
      layer: layer, content: content, area: Self.area(of: layer, content, in: room),
      hidden: max(0, content.height - Self.inner(body).height))
  }

  func draw(_ laid: LaidLayer, on frame: inout Frame) {
    if case .sheet(let sheet) = laid.layer, sheet.isPage {
      return drawPage(sheet, laid.content, on: &frame, in: laid.area)
    }
    frame.fill(laid.area)
    let offset = offset(of: laid.layer, laid.content, rows: Self.inner(laid.area).height)
    Panel(
      title(of: laid.layer), PanelView(content: laid.content, offset: offset), isFocused: true
    )
    .draw(on: &frame, in: laid.area, style.look)
    drawCursor(of: laid.layer, on: &frame, in: Self.inner(laid.area))
  }

  /// Where something over the panels stands; where one panel is shown at a time a sheet takes its
  /// place.
  private static func area(of layer: ConsoleLayer, _ content: PanelContent, in room: Rect) -> Rect {
    if room.width < 70, !isAtFoot(layer) { return room }
    let frameRows = room.height - inner(room).height
    return room.cutBottom(min(room.height, content.height + frameRows)).bottom
  }

  private static func isAtFoot(_ layer: ConsoleLayer) -> Bool {
    switch layer {
    case .entry, .question, .menu: true
    default: false
    }
  }

  /// Words are no wider than they are read well; keys stand in columns, and pictures have room.
  private static func width(of layer: ConsoleLayer, in room: Rect) -> Int {
    switch layer {
    case .keys, .preview: inner(room).width
    default: min(inner(room).width, 100)
    }
  }

  private func offset(of layer: ConsoleLayer, _ content: PanelContent, rows: Int) -> Int {
    let hidden = max(0, content.height - rows)
    switch layer {
    case .sheet(let sheet): return min(sheet.offset, hidden)
    case .keys(let offset), .preview(let offset), .threads(_, let offset):
      return min(offset, hidden)
    case .log(let offset): return max(0, hidden - offset)
    default:
      // What is chosen is always seen.
      guard let focus = content.focus else { return 0 }
      return min(max(0, focus.lowerBound - max(0, (rows - focus.count) / 2)), hidden)
    }
  }

  /// How many rows of the layer are out of sight at the present size.
  var hiddenRowsOfLayer: Int {
    laidLayer(in: layout(desk.size).body, at: desk.lastKey)?.hidden ?? 0
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
    case .preview where hasOwnPicture: style.phrases(ConsoleKeyNowPhrase.look)
    case .preview: say(.previewTitle)
    case .menu(let menu): menu.label.text(style.phrases)
    case .entry(let entry) where entry.purpose == .path(format: "csv"):
      style.phrases(ConsoleExportPhrase.askFolder)
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
      if menu == .add, model.isStepOpen { text.say(say(.betweenSteps), .dim) }
      let names = keyNames
      for key in keys(of: menu) { row(key, names, on: &text) }
    case .entry(let entry): write(entry, on: &text)
    case .choice(let choice): write(choice, on: &text)
    case .question(let question):
      if let people = question.people { text.say(style.phrases(people)) }
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
      let standing: ConsoleScreenPhrase =
        isShownToRoom ? .everybody : hasOwnPicture ? .onlyYouEarlier : .beforeReveal
      if isReady { text.say(say(standing), .accent) }
      if let card = model.card { text.quote(card.title, .title) }
      if !isReady { text.say(withoutPicture, .accent) }
      text.blank()
    }
    if let picture, let card = model.card {
      content.add(picture.view, style)
      add(model.remark(on: picture.view, of: card.id), to: &content)
    }
    return content
  }

  /// Whether the present step's picture is for the facilitator alone.
  private var hasOwnPicture: Bool {
    guard let card = model.card, desk.pictures[card.id] != nil else { return false }
    return !isShownToRoom && !mayShowRoom
  }

  /// Why there is nothing to look at yet.
  private var withoutPicture: String {
    guard let card = model.card else { return say(.noStep) }
    if model.staysOnOwnScreens, let guide = model.guide { return guide.text(writer.phrases) }
    if model.linesStep == card.id, !waitingList.isEmpty { return say(.lineByLine) }
    if card.form == nil || model.hasNothingToShow { return say(.noPictureKind) }
    return switch card.state.phase {
    case .open: say(.stillOpen)
    case .collecting, .closed: say(.pictureComes)
    case .viewed where card.form?.isSigned == true: say(.signedUnseen)
    case .viewed, .revealed: say(.noPicture)
    }
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

/// What lies over the panels, laid out once for all of a frame that asks for it.
struct LaidLayer: Sendable {
  let layer: ConsoleLayer
  let content: PanelContent
  /// Where it stands.
  let area: Rect
  /// How many of its rows are out of sight where no sentence stands above it.
  let hidden: Int
}
