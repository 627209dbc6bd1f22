import TerminalKit
import Testing

@Suite("A text area")
struct TextAreaTests {
  private func area(_ text: String, limit: Int = 280, columns: Int = 22) -> TextArea {
    var area = TextArea(limit: limit)
    area.columns = columns
    area.paste(text)
    return area
  }

  private func cursor(_ area: TextArea, rows: Int = 6) -> Point? {
    area.cursor(in: Rect(x: 0, y: 0, width: area.columns, height: rows + 1))
  }

  private func press(_ area: inout TextArea, _ keys: Key...) {
    for key in keys { _ = area.take(key) }
  }

  private func refuses(_ area: TextArea, _ key: Key) -> Bool {
    var copy = area
    return !copy.take(key)
  }

  @Test("A typed mark joins the letter before it")
  func marks() {
    var area = area("caf")
    for letter in "e\u{301}!".unicodeScalars { press(&area, .character(Character(letter))) }
    #expect(area.text == "cafe\u{301}!" && area.count == 5)
    press(&area, Key(.backspace), Key(.backspace))
    #expect(area.text == "caf")
  }

  @Test("An emoji goes as a whole, and two halves make one flag")
  func emoji() {
    var area = area("👩‍👩‍👧‍👦")
    #expect(area.count == 1)
    press(&area, .character("🇳"), .character("🇱"))
    #expect(area.count == 2)
    press(&area, Key(.backspace), Key(.backspace))
    #expect(area.isEmpty)
  }

  @Test("Up and down go by the rows that are seen, and keep their column")
  func rows() {
    var area = area("one two three four\nsix\nseven eight nine ten")
    #expect(cursor(area) == Point(x: 21, y: 2))
    press(&area, Key(.up))
    #expect(cursor(area) == Point(x: 4, y: 1))
    press(&area, Key(.up))
    #expect(cursor(area) == Point(x: 19, y: 0))
    #expect(refuses(area, Key(.up)))
    press(&area, Key(.down), Key(.down))
    #expect(cursor(area) == Point(x: 21, y: 2))
    #expect(refuses(area, Key(.down)))
  }

  @Test("Home and End stay in the row, Ctrl-A and Ctrl-E in the line")
  func ends() {
    var area = area("first line that is longer than a row")
    press(&area, Key(.home))
    #expect(cursor(area) == Point(x: 1, y: 1))
    press(&area, .control("a"), Key(.end))
    #expect(cursor(area)?.y == 0)
    press(&area, .control("e"))
    #expect(cursor(area)?.y == 1)
  }

  @Test("Words are jumped over and removed")
  func words() {
    var area = area("here we are")
    press(&area, Key(.left, control: true), Key(.left, alt: true), .control("w"))
    #expect(area.text == "we are")
    press(&area, Key(.character("d"), alt: true))
    #expect(area.text == " are")
    press(&area, .control("k"))
    #expect(area.isEmpty)
    press(&area, .control("_"), .control("_"), .control("_"))
    #expect(area.text == "here we are")
  }

  @Test("Undo takes typing back word by word")
  func undo() {
    var area = TextArea(limit: 80)
    for letter in "one two" { press(&area, .character(letter)) }
    press(&area, Key(.character("u"), alt: true))
    #expect(area.text == "one ")
    press(&area, .control("/"))
    #expect(area.isEmpty)
    press(&area, .control("y"), Key(.character("r"), alt: true))
    #expect(area.text == "one two")
  }

  @Test("A paste of 5 kB is one step, cut at the limit, and says so")
  func paste() {
    var area = TextArea(limit: 280)
    area.paste("before ")
    area.paste(String(repeating: "0123456789 信頼\r\n", count: 350))
    #expect(area.count == 280 && area.wasCut && area.isFull)
    press(&area, .control("_"))
    #expect(area.text == "before " && !area.wasCut)
  }

  @Test("At the limit a letter is refused and a mark still joins")
  func limit() {
    var area = area("abc", limit: 3)
    press(&area, .character("d"))
    #expect(area.text == "abc" && area.wasCut)
    press(&area, .character("\u{301}"))
    #expect(area.text == "abc\u{301}" && !area.wasCut)
  }

  @Test("What is wiped cannot be undone")
  func wipe() {
    var area = area("private")
    area.clear()
    press(&area, .control("_"))
    #expect(area.isEmpty && area == cleared(area))
    area.replace(with: "put back")
    press(&area, .control("_"))
    #expect(area.text == "put back")
  }

  private func cleared(_ area: TextArea) -> TextArea {
    var fresh = TextArea(limit: area.limit)
    fresh.columns = area.columns
    return fresh
  }

  @Test("Enter is a new line; with Control or Alt, and for all commands, it is the screen's")
  func commands() {
    var area = area("a")
    press(&area, Key(.enter))
    #expect(area.text == "a\n")
    for key in [
      Key(.enter, control: true), Key(.enter, alt: true), Key(.tab), Key(.escape),
      Key(.function(9)), .control("b"), .control("d"), .control("c"), .control("z"),
    ] {
      #expect(refuses(area, key))
    }
  }

  @Test("Escape sequences leave nothing behind, and one without an end swallows no answer")
  func sequences() {
    #expect(area("a\u{1B}]0;pwned\u{07}b\u{1B}[31mc\u{9B}2Jd").text == "abcd")
    let endless = area("a\u{1B}]0;" + String(repeating: "x", count: 600), limit: 900)
    #expect(endless.text.count > 50)
    #expect(area("a\u{1B}]never ends\nnext line").text.hasSuffix("next line"))
  }

  @Test("A tower of marks is cut to four, typed or pasted")
  func towers() {
    var area = area("Z" + String(repeating: "\u{336}", count: 40))
    #expect(area.text.unicodeScalars.count == 5)
    press(&area, .character("\u{336}"))
    #expect(area.text.unicodeScalars.count == 5)
  }
}

@Suite("A limit that is shown, apart from the one that holds")
struct ShownLimitTests {
  private func row(_ widget: some Widget, _ rows: Int = 1) -> String {
    var frame = Frame(Size(columns: 40, rows: rows))
    widget.draw(on: &frame, in: frame.bounds, Look())
    return (0..<rows).map { y in
      String((0..<40).map { frame[$0, y].character })
    }.joined(separator: "\n")
  }

  @Test("A text keeps what is pasted beyond it, and its count tells the limit")
  func area() {
    var area = TextArea(limit: 100, shownLimit: 10)
    area.paste("more than ten")
    #expect(area.text == "more than ten" && area.isTooLong && !area.wasCut)
    #expect(row(area, 4).contains("13/10"))
    area.showsCount = false
    #expect(!row(area, 4).contains("13/10"))
    #expect(area.height(width: 40, Look()) == 3)
  }

  @Test("A line shows its count at least where it is too long")
  func line() {
    var field = LineField(limit: 100, shownLimit: 10, showsCount: false)
    field.paste("ten or so.")
    #expect(!field.isTooLong && !row(field).contains("10/10"))
    field.paste("!")
    #expect(field.isTooLong && row(field).contains("11/10"))
  }

  @Test("Fields and forms go to what is too long")
  func going() {
    var fields = WordFields(labels: ["1", "2"], limit: 100, shownLimit: 3)
    fields.paste("leek")
    _ = fields.take(Key(.tab))
    fields.goToTooLong()
    #expect(fields.focus == 0)
    var form = Form([
      Form.Item("One", .scale(ScaleBar(1...5))),
      Form.Item("Two", .text(TextArea(limit: 100, shownLimit: 3))),
      Form.Item("Three", .text(TextArea(limit: 100))),
    ])
    _ = form.take(Key(.tab))
    form.paste("leek")
    _ = form.take(Key(.tab))
    form.goToTooLong()
    #expect(form.index == 1 && !form.wasCut)
  }
}
