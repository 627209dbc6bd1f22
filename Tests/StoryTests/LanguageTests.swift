import Testing

extension Stories {
  /// The program speaks the language that was chosen, and says which ones there are.
  @Suite(.timeLimit(.minutes(1)))
  struct LanguageTests {
    /// How an invitation begins, and how it speaks of what people write.
    static let invitations = [
      ("en", "You are invited: ", "What happens to what you write:"),
      ("de", "Du bist eingeladen: ", "Was mit dem geschieht, was du schreibst:"),
      ("es", "Tienes una invitación: ", "Qué pasa con lo que escribes:"),
      ("fr", "Voici votre invitation\u{A0}: ", "Ce que devient ce que vous écrivez\u{A0}:"),
    ]

    @Test(arguments: invitations)
    func `An invitation is in the session's language`(
      language: String, opening: String, promise: String
    ) async throws {
      try await Story.tell { story in
        let invitation = try await story.run(
          "invite", Story.fixture("every-shape.yaml"), "--language", language)
        #expect(invitation.code == 0)
        #expect(invitation.said.first?.hasPrefix(opening) == true)
        #expect(invitation.said.contains(promise))
        let isEnglish = invitation.said.contains { $0.contains("keeps no record of who") }
        #expect(isEnglish == (language == "en"))
      }
    }

    @Test func `A language that the program does not speak is refused with the four`() async throws
    {
      try await Story.tell { story in
        for command in ["join", "stage", "assist"] {
          let refused = try await story.run(command, "localhost/TULIP-42", "--language", "nl")
          #expect(refused.code == 64)
          #expect(
            refused.error.contains(
              "--language is one of en (English), de (Deutsch), es (Español) and fr (Français)."))
        }
      }
    }

    @Test func `A language that the file does not have is refused with those it has`() async throws
    {
      try await Story.tell { story in
        let refused = try await story.run(
          "invite", Story.fixture("every-shape.yaml"), "--language", "nl")
        #expect(refused.code == 65)
        #expect(refused.error.contains("Choose one of: en, de, es, fr."))
      }
    }

    @Test func `A page for supervision is in the chosen language`() async throws {
      try await Story.tell { story in
        let page = try await story.run("supervision", "Soir", "--language", "fr")
        #expect(page.said.first == "# Notes de supervision\u{A0}: Soir")
        #expect(!page.said.contains { $0.contains("What") })
      }
    }

    @Test func `A refusal is in the chosen language`() async throws {
      try await Story.tell { story in
        let refused = try await story.run("join", "nowhere", "--language", "es")
        #expect(refused.code == 65)
        #expect(refused.error.contains("Pega la línea entera de la invitación, entre comillas."))
      }
    }
  }
}
