import Testing
import WorkshopModel
import WorkshopScript

@Suite struct WorkshopReaderTests {
  private func lines(_ source: String) -> [String] {
    WorkshopReader.read(source, fileName: "w.yaml").lines(.error)
  }

  /// The small file with some text in place of its step's first line.
  private func file(header: String = "", step: String = "type: talk") -> String {
    """
    workshop: 1
    id: small
    title: Small
    for: [group]
    people: {min: 2, best: 4, max: 9}
    minutes: 5
    \(header)
    steps:
      - id: it
        \(step)
        title: It
        minutes: 5

    """
  }

  @Test func `Words that YAML once took for switches stay words`() throws {
    let source = file(step: "type: choice\n    options: [Yes, No, on, off, y, 1, null, 2026-01-01]")
    let workshop = try #require(WorkshopReader.read(source, fileName: "w.yaml").workshop)
    guard case .choice(let question) = workshop.steps[0].kind else {
      Issue.record("not a choice")
      return
    }
    let words = question.options.map { $0.text() }
    #expect(words == ["Yes", "No", "on", "off", "y", "1", "null", "2026-01-01"])
  }

  @Test func `All errors of a file are named in one run, in its order`() {
    let source = """
      workshop: 1
      id: Small One
      titel: Small
      for: [grupe]
      people: {min: 4, best: 2, max: 9}
      minutes: 5
      steps:
        - id: it
          type: tlak
          title: It
        - id: it
          type: scale
          min: 1
          max: 5
          title: Again
          minutes: 5
          needs: [itt]
      """
    #expect(
      lines(source).map { $0.split(separator: " ").first.map(String.init) ?? "" } == [
        "w.yaml:2:5:", "w.yaml:3:1:", "w.yaml:4:7:", "w.yaml:5:24:", "w.yaml:9:11:",
        "w.yaml:17:13:",
      ])
  }

  @Test func `A misspelt key gets the nearest known one`() {
    #expect(
      lines(file(header: "gaols: [Rest]")) == [
        "w.yaml:7:1: `gaols` is not a key of a workshop; did you mean `goals`?"
      ])
  }

  @Test func `A misspelt key is not missed a second time`() {
    let source = file(step: "typ: talk").split(separator: "\n", omittingEmptySubsequences: false)
    let misspelt = source.map { $0 == "    title: It" ? "    titel: It" : String($0) }
    #expect(
      lines(misspelt.joined(separator: "\n")) == [
        "w.yaml:10:5: `typ` is not a key of a talk step; did you mean `type`?",
        "w.yaml:11:5: `titel` is not a key of a talk step; did you mean `title`?",
      ])
  }

  @Test func `A key given twice is named at its second place, and reading goes on`() {
    let source = file(header: "minutes: 6\nid: other\ngaols: [a]")
    #expect(
      lines(source) == [
        "w.yaml:7:1: `minutes` is given twice; the first one is on line 6; keep one of them",
        "w.yaml:8:1: `id` is given twice; the first one is on line 2; keep one of them",
        "w.yaml:9:1: `gaols` is not a key of a workshop; did you mean `goals`?",
      ])
  }

  @Test func `Broken YAML gets its place and a hint for people`() {
    #expect(
      lines(file(step: "type: talk\n    say: One thing: listen")) == [
        "w.yaml:11:19: this is not YAML as it stands: mapping values are not allowed in this "
          + "context; a text with a colon and a space in it needs \"quotes\" around it"
      ])
  }

  @Test func `A gate has no pass`() {
    let source = file(step: "type: gate\n    options: [Yes, No]\n    pass: allowed")
    #expect(lines(source).first?.contains("a gate has no `pass`") == true)
  }

  @Test func `A member-led workshop shows nothing to a facilitator`() throws {
    let explicit = file(
      header: "led_by: member", step: "type: words\n    ask: A?\n    reveal: facilitator")
    #expect(lines(explicit).first?.contains("a member leads this workshop") == true)
    let implied = file(header: "led_by: member", step: "type: text\n    ask: A?")
    #expect(lines(implied).first?.contains("a member leads this workshop") == true)
    let feedback = file(header: "led_by: member", step: "type: feedback\n    items: [{text: A?}]")
    let workshop = WorkshopReader.read(feedback, fileName: "w.yaml").workshop
    #expect(workshop?.steps[0].reveal == .never)
    let room = file(header: "led_by: member", step: "type: words\n    ask: A?\n    k: 4")
    #expect(lines(room) == [])
  }

  @Test func `A step's own value wins over the file's default`() throws {
    let source = file(
      header: "defaults: {k: 7, keep: nothing, reveal: signed, extend: 9}",
      step: "type: choice\n    options: [a, b]\n    k: 6\n    keep: counts")
    let step = try #require(WorkshopReader.read(source, fileName: "w.yaml").workshop?.steps.first)
    #expect(step.k == 6)
    #expect(step.keep == .counts)
    #expect(step.reveal == .signed)
    #expect(step.extendMinutes == 9)
  }

  @Test func `A default that does not fit a type leaves that type alone`() throws {
    let source = file(header: "defaults: {keep: counts, reveal: room}", step: "type: draft")
    let step = try #require(WorkshopReader.read(source, fileName: "w.yaml").workshop?.steps.first)
    #expect(step.keep == .adopted)
    #expect(step.reveal == .signed)
  }

  @Test func `Counts of a free text mean nothing`() throws {
    let source = file(step: "type: text\n    keep: counts")
    let step = try #require(WorkshopReader.read(source, fileName: "w.yaml").workshop?.steps.first)
    #expect(step.keep == .nothing)
  }

  @Test func `Texts may be given in each of the file's languages`() throws {
    let source = file(
      header: "languages: [en, de]\nsummary: {en: Hello, de: Hallo}",
      step: "type: talk\n    say: {de: Guten Abend}")
    let reading = WorkshopReader.read(source, fileName: "w.yaml")
    #expect(reading.workshop?.summary?.text(in: "de") == "Hallo")
    #expect(
      reading.lines(.warning).contains {
        $0.contains(":12:10: warning: `say` of `it` is missing in en")
      })
    let without = WorkshopReader.read(file(header: "summary: {en: Hello}"), fileName: "w.yaml")
    #expect(without.lines(.error).first?.contains("should be a text") == true)
    let other = WorkshopReader.read(
      file(header: "languages: [en]\nsummary: {fr: Bonjour}"), fileName: "w.yaml")
    #expect(other.lines(.error).first?.contains("`fr` is not one of this file's languages") == true)
  }

  @Test func `Comparing needs an earlier step whose picture may be seen`() {
    let pair = """
      type: scale
          min: 1
          max: 5
          reveal: facilitator
          title: First
          minutes: 1
        - id: then
          type: scale
          min: 1
          max: 5
          compare: it
      """
    #expect(lines(file(step: pair)).first?.contains("shows the room nothing") == true)
    #expect(lines(file(step: pair.replacing("facilitator", with: "self"))) == [])
    let other = pair.replacing("reveal: facilitator", with: "reveal: room")
      .replacing("max: 5\n    compare", with: "max: 6\n    compare")
    #expect(lines(file(step: other)).first?.contains("another range") == true)
  }
}

extension String {
  fileprivate func replacing(_ part: String, with other: String) -> String {
    guard let range = ranges(of: part).first else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
