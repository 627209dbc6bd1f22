import Testing
import WorkshopModel
import WorkshopScript

@Suite("Workshop files in several languages")
struct LanguagesTests {
  /// A small file in two languages, with one step of one's own.
  private func reading(
    _ step: String, languages: String = "[en, de]", header: String = "title: {en: Small, de: Klein}"
  ) -> Reading {
    let source = """
      workshop: 1
      id: small
      \(header)
      languages: \(languages)
      for: [group]
      people: {min: 2, best: 4, max: 9}
      minutes: 5
      steps:
        - id: it
          title: {en: It, de: Es}
          minutes: 5
      \(step.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))

      """
    return WorkshopReader.read(source, fileName: "w.yaml")
  }

  private func missing(_ reading: Reading) -> [String] {
    reading.problems.filter { if case .missingText = $0.topic { true } else { false } }
      .map { $0.line(in: reading.fileName) }
  }

  private func options(_ reading: Reading, _ language: String) throws -> [String] {
    let workshop = try #require(reading.workshop, "\(reading.lines(.error))")
    guard case .choice(let question) = try #require(workshop.steps.first).kind else { return [] }
    return question.options.map { $0.text(in: language) }
  }

  @Test("Options may be written one by one, or as a list for each language")
  func bothForms() throws {
    let ask = "type: choice\nask: {en: Which?, de: Was?}\n"
    let each = reading(ask + "options: [{en: a meal, de: ein Essen}, {en: a drink, de: ein Trunk}]")
    let lists = reading(ask + "options:\n  de: [ein Essen, ein Trunk]\n  en: [a meal, a drink]")
    for reading in [each, lists] {
      #expect(missing(reading) == [])
      #expect(try options(reading, "en") == ["a meal", "a drink"])
      #expect(try options(reading, "de") == ["ein Essen", "ein Trunk"])
      // Whoever has neither reads the file's first language, in whatever order a list has them.
      #expect(try options(reading, "fr") == ["a meal", "a drink"])
    }
  }

  @Test("Labels of a scale may be written so as well, with the same points in each language")
  func labels() throws {
    let scale = "type: scale\nask: {en: How?, de: Wie?}\nmin: 1\nmax: 3\n"
    let whole = reading(scale + "labels:\n  en: {1: cold, 3: hot}\n  de: {3: heiß, 1: kalt}")
    let step = try #require(whole.workshop?.steps.first, "\(whole.lines(.error))")
    guard case .scale(let question) = step.kind else { throw Unfit.kind }
    #expect(question.labels[1]?.text(in: "de") == "kalt" && question.labels.count == 2)
    let other = reading(scale + "labels:\n  en: {1: cold, 3: hot}\n  de: {1: kalt, 2: heiß}")
    #expect(
      other.lines(.error) == [
        "w.yaml:18:11: `labels` of `it` is at 1, 3 in en and at 1, 2 in de; "
          + "write the same in each language"
      ])
  }

  @Test("Lists with more in one language than in another are refused")
  func counts() {
    let reading = reading("type: choice\noptions:\n  en: [a meal, a drink]\n  de: [ein Essen]")
    #expect(
      reading.lines(.error).first?.hasPrefix("w.yaml:15:11: `options` holds 1, and 2 to 20") == true
    )
    let more = self.reading("type: choice\noptions:\n  en: [a, b]\n  de: [eins, zwei, drei]")
    #expect(
      more.lines(.error) == [
        "w.yaml:15:11: `options` of `it` holds 2 in en and 3 in de; "
          + "write as many in each language, in the same order"
      ])
  }

  @Test("Every missing text is named by its place, its step, its field and its language")
  func missingTexts() throws {
    let one = reading(
      "type: choice\nask: Which?\noptions: [{en: a meal, de: ein Essen}, {en: a drink}]")
    let tail = "; it is read in the first language that it has"
    #expect(
      missing(one) == [
        "w.yaml:13:10: warning: `ask` of `it` is missing in de" + tail,
        "w.yaml:14:44: warning: `options` of `it` is missing in de" + tail,
      ])
    #expect(try options(one, "de") == ["ein Essen", "a drink"])
    let list = reading(
      "type: choice\nask: {en: A, de: B}\noptions: {de: [ein Essen, ein Trunk]}",
      languages: "[en, de, fr]", header: "title: Small")
    #expect(
      missing(list).map { $0.replacing(tail, with: "") } == [
        "w.yaml:3:8: warning: `title` is missing in de, fr",
        "w.yaml:10:12: warning: `title` of `it` is missing in fr",
        "w.yaml:13:10: warning: `ask` of `it` is missing in fr",
        "w.yaml:14:14: warning: `options` of `it` is missing in en, fr",
      ])
    // A text without the file's first language is read in the next that it has.
    #expect(try options(list, "en") == ["ein Essen", "ein Trunk"])
  }

  @Test("A language that the header does not name is refused wherever it stands")
  func extraLanguage() {
    for step in [
      "type: choice\noptions: [{en: a, de: b}, {en: c, fr: d}]",
      "type: choice\noptions: {en: [a, b], de: [c, d], fr: [e, f]}",
      "type: talk\nsay: {en: a, fr: b}",
    ] {
      let says = reading(step).lines(.error)
      #expect(says.count == 1, "\(says)")
      #expect(says.first?.contains("`fr` is not one of this file's languages") == true)
    }
  }

  @Test(
    "Tags that no language has are refused, and those that the program does not speak are noted")
  func tags() throws {
    let unknown = reading("type: talk", languages: "[en, xx]")
    #expect(
      unknown.lines(.error).contains(
        "w.yaml:4:17: no language has the tag `xx`; such as en, de or pt-BR"))
    let unspoken = reading("type: talk\nsay: {en: a, de: b, nl: c}", languages: "[en, de, nl]")
    #expect(
      unspoken.lines(.note).first
        == "w.yaml:4:21: note: the program's own sentences are in English where texts are in `nl`; "
        + "it speaks en, de, es, fr")
    #expect(reading("type: talk", languages: "[en, de-CH]").lines(.note) == [])
  }

  @Test("The same words twice in one language are refused")
  func twins() {
    let says = reading("type: choice\noptions: {en: [a, b], de: [eins, eins]}").lines(.error)
    #expect(says.count == 1 && says.first?.contains("`eins` stands twice") == true)
  }

  @Test("Many missing texts are told in one line after the first twelve")
  func shortened() throws {
    let items = (1...20).map { "{en: item \($0)}" }.joined(separator: ", ")
    let reading = reading(
      "type: statements\nask: {en: A, de: B}\nitems: [\(items)]\nlabels: {en: [x, y], de: [u, v]}")
    #expect(missing(reading).count == 20)
    let short = reading.shortened()
    #expect(short.count == reading.problems.count - 20 + 13)
    let told = short.map { $0.line(in: "w.yaml") }.filter { $0.contains("more texts") }
    #expect(told.count == 1)
    #expect(told[0].contains("and 8 more texts miss a language: 8 in de; `attune check --all`"))
    #expect(reading.shortened(most: 19) == reading.problems)
  }

  @Test("Missing texts never hide an error")
  func errorsRemain() {
    let steps = (1...199).map { number in
      "  - {id: s\(number), type: talk, minutes: 1, title: T, say: S, note: N}"
    }
    let source = """
      workshop: 1
      id: long
      title: Long
      languages: [en, de]
      for: [group]
      people: {min: 2, best: 4, max: 9}
      minutes: 200
      steps:
      \(steps.joined(separator: "\n"))
        - {id: last, type: scale, minutes: 1, title: T, ask: A, min: many, max: 5}

      """
    let reading = WorkshopReader.read(source, fileName: "w.yaml")
    #expect(reading.workshop == nil && reading.errors.count == 1)
    #expect(missing(reading).count == 600)
  }

  @Test("Answers that a file leaves to the program are there in each of its languages")
  func defaultAnswers() throws {
    for (languages, wish, first) in [
      ("[de, en]", "", "ja"), ("[de, en]", "de", "ja"), ("[en, de]", "", "yes"),
      ("[en, de]", "fr", "oui"), ("[en, de]", "nl", "yes"),
    ] {
      let reading = reading(
        "type: match\nask: {en: A, de: B}\nitems: {en: [x], de: [y]}", languages: languages)
      let step = try #require(reading.workshop?.steps.first, "\(reading.lines(.error))")
      guard case .match(let question) = step.kind else { throw Unfit.kind }
      #expect(question.answers[0].text(in: wish) == first, "\(languages) \(wish)")
      #expect(question.answers.count == 3)
    }
  }

  @Test("The tech check is whole in all four languages")
  func techCheck() throws {
    let reading = try ShippedWorkshops.reading("finding-your-way-around")
    #expect(reading.workshop?.languages == ["en", "de", "es", "fr"])
    #expect(missing(reading) == [])
  }

  private enum Unfit: Error { case kind }
}
