import TerminalKit
import Testing

@Suite("A parser of a terminal's input")
struct InputParserTests {
  private func events(_ text: String) -> [InputEvent] { events(Array(text.utf8)) }

  private func events(_ bytes: [UInt8]) -> [InputEvent] {
    var parser = InputParser()
    return parser.feed(bytes)
  }

  @Test("Letters of every script are keys")
  func letters() {
    #expect(events("hé信🎉") == "hé信🎉".map { .key(.character($0)) })
    #expect(events("e\u{301}") == [.key(.character("e")), .key(.character("\u{301}"))])
  }

  @Test(
    "What is not UTF-8 is U+FFFD, once for each part that goes wrong",
    arguments: [
      ([0xFF], 1), ([0xC3, 0x28], 1), ([0xE2, 0x82], 0), ([0xE2, 0x82, 0x41], 1),
      ([0xC0, 0x80], 2),
      ([0xED, 0xA0, 0x80], 3), ([0xF0, 0x80, 0x80, 0x80], 4), ([0xF4, 0x90, 0x80, 0x80], 4),
      ([0x80, 0x80], 2), ([0xF5], 1),
    ])
  func invalid(_ bytes: [UInt8], _ count: Int) {
    let keys = events(bytes).filter { $0 == .key(.character("\u{FFFD}")) }
    #expect(keys.count == count)
  }

  @Test("Controls are letters with Control, but for the keys that have names")
  func controls() {
    #expect(
      events("\u{1}\u{3}\u{1A}") == [.key(.control("a")), .key(.control("c")), .key(.control("z"))])
    #expect(
      events("\r\t\u{7F}\u{8}") == [.enter, .tab, .backspace, .backspace].map { .key(Key($0)) })
    #expect(events("\n") == [.key(.control("j"))])
    #expect(events("\u{0}\u{1F}") == [.key(.control(" ")), .key(.control("_"))])
    #expect(events("\u{85}").isEmpty)
  }

  @Test(
    "Keys come in the forms of many terminals",
    arguments: [
      ("\u{1B}[A", Key(.up)), ("\u{1B}OA", Key(.up)), ("\u{1B}[1;5C", Key(.right, control: true)),
      ("\u{1B}[1;2D", Key(.left, shift: true)), ("\u{1B}[1;3B", Key(.down, alt: true)),
      ("\u{1B}[H", Key(.home)), ("\u{1B}[1~", Key(.home)), ("\u{1B}[7~", Key(.home)),
      ("\u{1B}[F", Key(.end)), ("\u{1B}[4~", Key(.end)), ("\u{1B}[2~", Key(.insert)),
      ("\u{1B}[3~", Key(.delete)), ("\u{1B}[3;5~", Key(.delete, control: true)),
      ("\u{1B}[5~", Key(.pageUp)), ("\u{1B}[6~", Key(.pageDown)),
      ("\u{1B}[Z", Key(.tab, shift: true)),
      ("\u{1B}OP", Key(.function(1))), ("\u{1B}[11~", Key(.function(1))),
      ("\u{1B}[[A", Key(.function(1))), ("\u{1B}[[E", Key(.function(5))),
      ("\u{1B}[15~", Key(.function(5))), ("\u{1B}[17~", Key(.function(6))),
      ("\u{1B}[20~", Key(.function(9))), ("\u{1B}[24~", Key(.function(12))),
      ("\u{1B}[1;2R", Key(.function(3), shift: true)), ("\u{1B}OM", Key(.enter)),
      ("\u{1B}b", Key(.character("b"), alt: true)), ("\u{1B}信", Key(.character("信"), alt: true)),
      ("\u{1B}\r", Key(.enter, alt: true)), ("\u{1B}\u{7F}", Key(.backspace, alt: true)),
      ("\u{1B}\u{2}", Key(.character("b"), control: true, alt: true)),
    ])
  func keys(_ text: String, _ key: Key) {
    #expect(events(text) == [.key(key)])
    #expect(events(text + "x") == [.key(key), .key(.character("x"))])
  }

  @Test(
    "The kitty protocol and modifyOtherKeys tell keys apart that were one",
    arguments: [
      ("\u{1B}[27u", Key(.escape)), ("\u{1B}[13;2u", Key(.enter, shift: true)),
      ("\u{1B}[13;5u", Key(.enter, control: true)), ("\u{1B}[9;2u", Key(.tab, shift: true)),
      ("\u{1B}[98;5u", .control("b")), ("\u{1B}[98;6u", .control("b")),
      ("\u{1B}[66;6u", .control("b")),
      ("\u{1B}[97;3u", Key(.character("a"), alt: true)),
      ("\u{1B}[97;4u", Key(.character("A"), alt: true)),
      ("\u{1B}[49:33;4u", Key(.character("!"), alt: true)),
      ("\u{1B}[97;69u", .control("a")), ("\u{1B}[97;1:1u", .character("a")),
      ("\u{1B}[57400u", .character("1")), ("\u{1B}[57414u", Key(.enter)),
      ("\u{1B}[57419;5u", Key(.up, control: true)), ("\u{1B}[57416u", .character(",")),
      ("\u{1B}[1;5:2A", Key(.up, control: true)), ("\u{1B}[13~", Key(.function(3))),
      ("\u{1B}[27;5;13~", Key(.enter, control: true)), ("\u{1B}[27;5;98~", .control("b")),
      ("\u{1B}[127;5u", Key(.backspace, control: true)), ("\u{1B}[32;5u", .control(" ")),
    ])
  func told(_ text: String, _ key: Key) { #expect(events(text) == [.key(key)]) }

  @Test(
    "Keys of the desktop, keys let go, and what nobody knows are nothing",
    arguments: [
      "\u{1B}[97;9u", "\u{1B}[97;1:3u", "\u{1B}[1;1:3A", "\u{1B}[3;1:3~", "\u{1B}[57358u",
      "\u{1B}[u",
      "\u{1B}[99~", "\u{1B}[?1;2c", "\u{1B}[E",
      "\u{1B}[<0;12;7M", "\u{1B}[<0;12;7m", "\u{1B}[M !!", "\u{1B}[12;80R", "\u{1B}[0n",
      "\u{1B}[>1;2;3c",
      "\u{1B}[?2027;2$y", "\u{1B}[?1u", "\u{1B}]11;rgb:ffff/ffff/dddd\u{1B}\\",
      "\u{1B}]0;title\u{7}",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_payload\u{1B}\\", "\u{1B}[8;24;80t", "\u{1B}[57344u",
      "\u{1B}[\(String(repeating: "1;", count: 90))A", "\u{1B}Oz",
    ])
  func nothing(_ text: String) {
    #expect(events(text).isEmpty)
    #expect(events(text + "x") == [.key(.character("x"))])
  }

  @Test("A paste is one event, whatever is in it")
  func paste() {
    #expect(
      events("a\u{1B}[200~x\r\ny\rz\n\u{1B}[A\u{3}\u{1B}[201~b") == [
        .key(.character("a")), .paste("x\ny\nz\n\u{1B}[A\u{3}"), .key(.character("b")),
      ])
    #expect(events("\u{1B}[200~\u{1B}[20\u{1B}[201~") == [.paste("\u{1B}[20")])
    #expect(events("\u{1B}[200~\u{1B}[201~").isEmpty)
    #expect(events("\u{1B}[201~").isEmpty)
  }

  @Test("A paste is cut at 64 kB, never inside a character")
  func longPaste() {
    let text = "a" + String(repeating: "信", count: 30_000)
    #expect(
      events("\u{1B}[200~" + text + "\u{1B}[201~x") == [
        .paste("a" + String(repeating: "信", count: 21_845)), .key(.character("x")),
      ])
  }

  @Test("A paste whose end was lost ends with a long silence")
  func lostPaste() {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}[200~half".utf8).isEmpty)
    #expect(parser.isPasting && !parser.isPending)
    #expect(parser.flush() == [.paste("half")])
    #expect(!parser.isPasting)
  }

  @Test(
    "Keys that blank or leave are keys again in a paste whose end was lost, after a silence",
    arguments: ["\u{3}", "\u{2}", "\u{1B}[20~", "\u{1B}[99;5u", "\u{1B}[20~\u{1B}[20~"])
  func urgentKeys(_ keys: String) {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}[200~half".utf8).isEmpty)
    parser.rest()
    #expect(parser.feed(keys.utf8) == [.paste("half")] + events(keys))
    #expect(!parser.isPasting)
    #expect(parser.feed("x".utf8) == [.key(.character("x"))])
  }

  @Test(
    "Without a silence before them, and among other bytes, they are part of what is pasted",
    arguments: ["\u{3}", "\u{1B}[20~"])
  func pastedKeys(_ keys: String) {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}[200~half".utf8).isEmpty)
    #expect(parser.feed(keys.utf8).isEmpty)
    parser.rest()
    #expect(parser.feed((keys + "and more").utf8).isEmpty)
    #expect(parser.feed(keys.utf8).isEmpty)
    parser.rest()
    #expect(parser.feed("\u{1B}[20".utf8).isEmpty)
    #expect(parser.feed("1~x".utf8).last == .key(.character("x")))
  }

  @Test("The keyboard's focus comes and goes")
  func focus() { #expect(events("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)]) }

  @Test("A silence tells Escape from what it begins")
  func escape() {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}".utf8).isEmpty && parser.isPending)
    #expect(parser.flush() == [.key(Key(.escape))])
    #expect(!parser.isPending && parser.flush().isEmpty)
    for (text, character) in [
      ("\u{1B}[", "["), ("\u{1B}O", "O"), ("\u{1B}]", "]"), ("\u{1B}P", "P"),
    ] {
      #expect(parser.feed(text.utf8).isEmpty && parser.isPending)
      #expect(parser.flush() == [.key(Key(.character(Character(character)), alt: true))])
    }
    #expect(parser.feed("\u{1B}\u{1B}[A".utf8) == [.key(Key(.escape)), .key(Key(.up))])
  }

  @Test("A silence inside a reply or a long sequence lets nothing of it out")
  func slowReply() {
    var parser = InputParser()
    for part in ["\u{1B}]11;rgb:00", "00/0000/0000", "\u{1B}", "[1;", "5A"] {
      _ = parser.feed(part.utf8).map { #expect($0 == .key(Key(.up, control: true))) }
      if part != "\u{1B}" { #expect(parser.flush().isEmpty) }
    }
    #expect(parser.takeReplies() == [.background(isLight: false)])
  }

  @Test("A reply whose end was lost does not swallow keys for ever")
  func lostReply() {
    var parser = InputParser()
    #expect(parser.feed("\u{1B}]11;rgb\u{3}".utf8) == [.key(.control("c"))])
    #expect(parser.feed("\u{1B}]11;rgb\u{1B}[A".utf8) == [.key(Key(.up))])
    let flood = "\u{1B}]" + String(repeating: "y", count: 5_000)
    #expect(parser.feed(flood.utf8).count == 5_000 - 4_096)
  }

  @Test("Replies are given out aside from the events")
  func replies() {
    var parser = InputParser()
    let text =
      "a\u{1B}[?2027;2$y\u{1B}[?2027;0$y\u{1B}[?1u\u{1B}]11;rgb:ffff/ffff/dddd\u{1B}\\"
      + "\u{1B}]11;rgb:1e/1e/2e\u{7}\u{1B}]11;rgb:x/y/z\u{7}\u{1B}[?62;c"
    #expect(parser.feed(text.utf8) == [.key(.character("a"))])
    #expect(
      parser.takeReplies() == [
        .mode(2027, .reset), .mode(2027, .unknown), .keyboard(1), .background(isLight: true),
        .background(isLight: false), .other, .other,
      ])
    #expect(parser.takeReplies().isEmpty)
  }
}
