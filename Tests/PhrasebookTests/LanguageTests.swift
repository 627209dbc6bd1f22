import Phrasebook
import Testing

@Suite("How each language is written")
struct LanguageTests {
  @Test("German says du")
  func german() throws {
    let formal = try Regex(#"[\p{Ll},}] (Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer)\b"#)
    for sentence in Sentence.all(in: .german) {
      #expect(!sentence.text.contains(formal), "\(sentence.name): \(sentence.text)")
    }
  }

  @Test("Spanish says tú to one person and nothing to several")
  func spanish() throws {
    let others = try Regex(#"\b(usted|ustedes|vosotros|vosotras|os)\b|(áis|éis)\b"#)
    for sentence in Sentence.all(in: .spanish) {
      #expect(!sentence.text.lowercased().contains(others), "\(sentence.name): \(sentence.text)")
    }
  }

  @Test("Spanish opens its questions and exclamations")
  func openedMarks() throws {
    for (open, close) in [("¿", "?"), ("¡", "!")] {
      let closing = try Regex("[\\p{L}}…]\\\(close)")
      for sentence in Sentence.all(in: .spanish) {
        let opened = sentence.text.count { String($0) == open }
        let closed = sentence.text.matches(of: closing).count
        #expect(opened == closed, "\(sentence.name): \(sentence.text)")
      }
    }
  }

  @Test("French says vous")
  func french() throws {
    let familiar = try Regex(#"(^|[ '’])(tu|toi|ton|ta|tes|te)[ ,.]"#)
    for sentence in Sentence.all(in: .french) {
      #expect(!sentence.text.lowercased().contains(familiar), "\(sentence.name): \(sentence.text)")
    }
  }

  @Test("French is set with no-break spaces and its own apostrophe")
  func frenchSetting() throws {
    let phrases = Phrasebook(.french)
    let bare = try Regex(#"[\p{L}})] [?!;:»]|« [\p{L}{]|'"#)
    let glued = try Regex(#"\p{L}[?!;»]"#)
    for topic in PhraseTopics.all { check(topic) }
    func check<Key: PhraseKey>(_ topic: Key.Type) {
      for key in topic.allCases {
        let text = phrases(key)
        #expect(!text.contains(bare), "\(topic).\(key): \(text)")
        #expect(!text.contains(glued), "\(topic).\(key): \(text)")
      }
    }
  }

  @Test("Quotation marks are the language's own, but for what is typed")
  func quotationMarks() {
    for sentence in Sentence.all where sentence.language != .english {
      let typed = sentence.english.contains("\"")
      #expect(typed || !sentence.text.contains("\""), "\(sentence.testDescription)")
    }
  }

  static let otherWords: [(Language, String)] = [
    (
      .german,
      #"Mitschrift|Transkript|Moderation|Partnerarbeit|\bPaare?n?\b|Konsens\b|Konsenstest|"#
        + #"Hilfsangebot|Sicherheitsw|\bSchirm|bloße[mn] Terminal|hütet|Zeithüten|"#
        + #"\bhält (niemand|jemand|die)|niemand hält|jemand hält"#
    ),
    (
      .spanish,
      #"\bactas?\b|\blugares\b|facilitador|moderador|\bparejas?\b|publicad|tapad[ao]|"#
        + #"\bórdenes\b|\bla terminal|palabras de seguridad|de a dos|prueba de acuerdo"#
    ),
    (
      .french,
      #"transcription|\bduos?\b|animateur|animatrice|\bprojets?\b|publi(er|ée)|"#
        + #"mots de sécurité|contacts d'aide|tenir le temps|tient le temps|test d'accord"#
    ),
  ]

  @Test("One thing has one name in a language", arguments: otherWords)
  func oneName(language: Language, others: String) throws {
    let others = try Regex(others)
    for sentence in Sentence.all(in: language) {
      #expect(!sentence.text.contains(others), "\(sentence.name): \(sentence.text)")
    }
  }
}
