import Testing
import WorkshopModel
import WorkshopScript

@Suite struct HostileInputTests {
  private func lines(_ source: String) -> [String] {
    WorkshopReader.read(source, fileName: "w.yaml").lines(.error)
  }

  @Test func `An escape sequence in the file is refused at its place`() {
    let found = lines("title: one\nsummary: a\u{1B}[31mb\n")
    #expect(found.contains { $0.hasPrefix("w.yaml:2:11: a control character (U+001B)") })
  }

  @Test(arguments: ["\u{202E}", "\u{2066}", "\u{200F}", "\u{7F}", "\u{85}", "\u{0}", "\u{FEFF}"])
  func `Characters that steer or reorder are refused`(character: String) {
    #expect(lines("title: a\(character)b\n").contains { $0.contains("control character") })
  }

  @Test func `An escaped control character inside quotes is refused too`() {
    #expect(
      lines("title: \"a\\u202Eb\"\n").contains {
        $0.hasPrefix("w.yaml:1:8: `title` holds a control character (U+202E)")
      })
  }

  @Test func `Nothing that is printed can steer a terminal`() {
    let source = "\"\\e[2J\": 1\nfor: [\"\\e[2J\"]\nlanguages: [\"\\e\"]\nid: \"\\e[2J\"\n"
    let printed = WorkshopReader.read(source, fileName: "w.yaml").problems.map { $0.line(in: "w") }
    #expect(printed.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
  }

  @Test(arguments: [
    ("!!python/object:os.system [ls]", "!!python/object:os.system"),
    ("!important words", "!import"),
    ("!!binary eA==", "!!binary"), ("!<tag:x> {}", "tag:x"),
  ])
  func `A tag is refused at its place`(value: String, shown: String) {
    let found = lines("title: one\nsummary: \(value)\n")
    let line = found.first { $0.hasPrefix("w.yaml:2:") && $0.contains("has no tags such as") }
    #expect(line?.contains("`" + shown) == true, "\(found)")
  }

  @Test func `YAML's own plain tags change nothing`() {
    #expect(
      !lines("title: !!str 12\nsummary: !!int 5\nfor: !!seq [group]\n").contains {
        $0.contains("tags")
      })
  }

  @Test func `References are refused before they can grow`() {
    var source = "a0: &a0 [x, x]\n"
    for level in 1..<40 {
      let earlier = "*a\(level - 1)"
      source += "a\(level): &a\(level) [\(earlier), \(earlier), \(earlier), \(earlier)]\n"
    }
    #expect(lines(source + "? *a39\n: x\n").first?.contains("repeats a part of the file") == true)
  }

  @Test func `A file that is too long is refused before it is parsed`() {
    let found = lines(String(repeating: "# calm\n", count: 40_000))
    #expect(
      found == [
        "w.yaml:1:1: the file is 274 KiB long, and at most 256 KiB are read; "
          + "a workshop of that length is better split in two"
      ])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "{[", "- ? "])
  func `Endless nesting is refused`(opening: String) {
    #expect(!lines(String(repeating: opening, count: 20_000)).isEmpty)
    #expect(!lines(String(repeating: opening, count: 400)).isEmpty)
  }

  @Test func `More than two hundred steps are refused`() {
    let steps = (0..<201).map { "- {id: s\($0), type: break, title: B, minutes: 1}\n" }.joined()
    #expect(lines("steps:\n" + steps).contains { $0.contains("holds 201, and 1 to 200") })
  }

  @Test func `Texts, titles and options have their greatest length`() {
    let long = String(repeating: "é", count: 121)
    #expect(
      lines("title: \(long)\n").contains { $0.contains("is 121 characters long, and at most 120") })
    let flood = "e" + String(repeating: "\u{301}", count: 40)
    #expect(lines("title: \(flood)\n").contains { $0.contains("marks on one letter") })
    #expect(!lines("title: 👨‍👩‍👧‍👦🏳️‍🌈\n").contains { $0.contains("marks") })
  }

  @Test(arguments: [
    "", "\n", "#", "---", "--- a\n--- b", "...", "%YAML 9.9\n---\n", "[]", "{}", "~", "*x", "&x",
    "? [a]\n: b", "{a: b, a: c, a: d}", "\"a\": 1\n'a': 2\n", "!!binary x", "!<tag:x> {}", "|", ">",
    "? |\n a\n: 1\n? |\n a\n: 2\n", "? \n? \n", "steps: [[[]]]", "steps: [~, 1, {}]", "people: 5",
    "\u{FEFF}workshop: 1\r\nid: a\r\n",
  ])
  func `Odd files get an answer`(source: String) {
    #expect(WorkshopReader.read(source, fileName: "w.yaml").workshop == nil)
    #expect(!lines(source).isEmpty)
  }

  @Test(arguments: [
    ("id: [a", (1, 7)), ("id: [a\n", (2, 1)), ("id: a\nw  ", (2, 4)), ("\"é", (1, 3)),
  ])
  func `What ends in the middle is refused at its end`(source: String, place: (Int, Int)) {
    let problem = WorkshopReader.read(source, fileName: "w.yaml").errors.first
    #expect(problem?.line == place.0)
    #expect(problem?.column == place.1)
  }

  @Test func `Bytes that are not UTF-8 are refused at their place`() {
    let reading = WorkshopReader.read(bytes: [0x61, 0x0A, 0x62, 0xFF, 0x63], fileName: "w.yaml")
    #expect(
      reading.lines(.error) == ["w.yaml:2:2: this is not UTF-8; save the file as UTF-8"])
  }

  @Test(arguments: [[0x0A], [0x0D], [0x0D, 0x0A]] as [[UInt8]])
  func `Bytes that are not UTF-8 are found after line ends of every kind`(end: [UInt8]) {
    let bytes = [0x61] + end + [0x62] + end + [0x63, 0xFF]
    let reading = WorkshopReader.read(bytes: bytes, fileName: "w.yaml")
    #expect(reading.errors.map(\.line) == [3])
    #expect(reading.errors.map(\.column) == [2])
  }

  @Test func `Line ends of every kind give the same workshop`() throws {
    let unix = try ShippedWorkshops.text("coming-back.yaml")
    let windows = unix.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let workshop = WorkshopReader.read(windows, fileName: "w.yaml").workshop
    #expect(try workshop == ShippedWorkshops.workshop("coming-back"))
    #expect(workshop != nil)
  }
}
