import Phrasebook
import Testing

@Suite("All sentences of the interface")
struct TopicTests {
  @Test("Every topic stands in the list of topics")
  func registry() throws {
    let listed = PhraseTopics.all.map { "\($0)" }
    #expect(listed == listed.sorted())
    #expect(try listed == Sources.topics())
  }

  @Test("Every key is used somewhere")
  func use() {
    let members = Sources.members()
    for sentence in Sentence.all(in: .english) where !members.contains(sentence.key[...]) {
      Issue.record("\(sentence.name) is not used")
    }
  }

  @Test("Every sentence is there, without blanks that nobody sees")
  func blanks() {
    for sentence in Sentence.all {
      let text = sentence.text
      #expect(!text.isEmpty, "\(sentence.testDescription)")
      #expect(!text.hasPrefix(" "), "\(sentence.testDescription)")
      // A lead before somebody's words ends with a blank in every language.
      #expect(text.hasSuffix(" ") == sentence.english.hasSuffix(" "), "\(sentence.testDescription)")
      #expect(!text.contains("  ") || isRow(sentence), "\(sentence.testDescription)")
      #expect(text.allSatisfy { !$0.isNewline }, "\(sentence.testDescription)")
    }
  }

  /// A row of keys with their words, set apart by wide gaps.
  private func isRow(_ sentence: Sentence) -> Bool { sentence.name == "StagePhrase.keys" }

  @Test("A translation has the values of the English sentence, and both forms of a number")
  func values() {
    for sentence in Sentence.all {
      let english = PhraseTemplate(sentence.english)
      #expect(sentence.template.names == english.names, "\(sentence.testDescription)")
      for case .form(_, let one, let other) in sentence.template.pieces {
        #expect(!one.isEmpty && !other.isEmpty && one != other, "\(sentence.testDescription)")
      }
    }
  }

  @Test("No refusal has a place for what somebody typed: a mistyped word may be an answer")
  func typedWords() {
    let refusals: Set = [
      "CommandFaultPhrase", "FaultPhrase", "RefusalPhrase", "ServerAnswerPhrase",
      "ServerClosingPhrase", "ServerCoursePhrase", "ServerDoorPhrase", "ServerErrorPhrase",
      "ServerLinePhrase", "ServerOpeningPhrase", "ServerPeoplePhrase", "SharedRefusalPhrase",
    ]
    // Numbers, the program's own words, and a pass.
    let values: Set = [
      "count", "high", "languages", "limit", "low", "most", "nearest", "number", "pass", "rooms",
      "usage",
    ]
    let sentences = Sentence.all(in: .english).filter { refusals.contains($0.topic) }
    #expect(Set(sentences.map(\.topic)) == refusals)
    for sentence in sentences {
      #expect(sentence.template.names.isSubset(of: values), "\(sentence.testDescription)")
    }
  }

  @Test("A sentence ends as it does in English")
  func ends() {
    for sentence in Sentence.all where !sentence.english.hasSuffix(" ") {
      #expect(end(sentence.text) == end(sentence.english), "\(sentence.testDescription)")
    }
  }

  private func end(_ text: String) -> Character? {
    guard let last = text.last, ".:?!…".contains(last) else { return nil }
    return last == "…" ? "." : last
  }

  @Test("A translation is not the English sentence, but for words that both languages have")
  func isTranslated() {
    for sentence in Sentence.all where sentence.language != .english {
      guard sentence.text == sentence.english, !Cognates.all.contains(sentence.text) else {
        continue
      }
      // Without letters of its own there is nothing to translate.
      let own = sentence.template.pieces.contains { piece in
        if case .text(let text) = piece { text.contains(where: \.isLetter) } else { false }
      }
      #expect(!own, "\(sentence.testDescription): \(sentence.text)")
    }
  }

  @Test("What is not said is not said in any language")
  func forbidden() {
    for sentence in Sentence.all {
      for word in ["anonym", "anónim"] {
        #expect(!sentence.text.lowercased().contains(word), "\(sentence.testDescription)")
      }
    }
  }
}

/// Sentences that are the same in English and another language.
enum Cognates {
  static let all: Set<String> = [
    // Words that are typed.
    "aside TEXT", "talk TEXT", "say TEXT", "note TEXT", "door close", "order NAME",
    // Names of keys and formats.
    "Enter", "Ctrl", "Tab", "JSON", "Markdown",
    "no", "No", "plan", "Plan", "Agenda", "note", "Notes", "invitation", "Invitation", "contacts",
    "Workshop", "Date", "Intention", "{seconds} s",
  ]
}
